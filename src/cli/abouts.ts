import { RULES as EVENT_RULES } from '../assemble/families.rules.js';
import { RULES as LINK_RULES } from '../assemble/links.rules.js';
import { RULES as FURNITURE_RULES } from '../clean/furniture.rules.js';
import { RULES as AIRCRAFT_RULES } from '../extract/aircraft/aircraft.rules.js';
import { RULES as COUNT_RULES } from '../extract/count/count.rules.js';
import { DATE_ABOUTS } from '../extract/date/all-rules.js';
import { RULES as FORCE_RULES } from '../extract/force/force.rules.js';
import { RULES as MUNITION_RULES } from '../extract/munition/munition.rules.js';
import { BOUND_RULES, FORM_RULES, KIND_RULES } from '../extract/number/number.rules.js';
import { RULES as PLACE_RULES } from '../extract/place/place.rules.js';
import type { Abouts } from './explain.js';

/** What every rule says of itself. Loaded for `--explain` alone. */
export const collectAbouts = (): Abouts =>
  new Map(
    [
      ...FURNITURE_RULES,
      ...FORM_RULES,
      ...BOUND_RULES,
      ...KIND_RULES,
      ...DATE_ABOUTS,
      ...FORCE_RULES,
      ...AIRCRAFT_RULES,
      ...MUNITION_RULES,
      ...PLACE_RULES,
      ...COUNT_RULES,
      ...EVENT_RULES,
      ...LINK_RULES,
    ].map(({ id, about }) => [id, about]),
  );
