import { RULES as EVENT_RULES } from '../assemble/families.rules.js';
import { RULES as LINK_RULES } from '../assemble/links.rules.js';
import { RULES as FURNITURE_RULES } from '../clean/furniture.rules.js';
import { RULES as AIRCRAFT_RULES } from '../extract/aircraft/aircraft.rules.js';
import { RULES as COUNT_RULES } from '../extract/count/count.rules.js';
import { DAY_RULES } from '../extract/date/day.rules.js';
import { FEAST_RULES } from '../extract/date/feast.rules.js';
import { MONTH_RULES } from '../extract/date/month.rules.js';
import { NUMERIC_RULES } from '../extract/date/numeric.rules.js';
import { RANGE_ABOUT, RANGE_RULES } from '../extract/date/range.rules.js';
import { RELATIVE_RULES } from '../extract/date/relative.rules.js';
import { SEASON_RULES } from '../extract/date/season.rules.js';
import { SHADE_RULES } from '../extract/date/shade.rules.js';
import { SHIFT_RULES } from '../extract/date/shift.rules.js';
import { WEEKDAY_RULES } from '../extract/date/weekday.rules.js';
import { YEAR_RULES } from '../extract/date/year.rules.js';
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
      ...DAY_RULES,
      ...FEAST_RULES,
      ...MONTH_RULES,
      ...NUMERIC_RULES,
      RANGE_ABOUT,
      ...RANGE_RULES,
      ...RELATIVE_RULES,
      ...SEASON_RULES,
      ...SHADE_RULES,
      ...SHIFT_RULES,
      ...WEEKDAY_RULES,
      ...YEAR_RULES,
      ...FORCE_RULES,
      ...AIRCRAFT_RULES,
      ...MUNITION_RULES,
      ...PLACE_RULES,
      ...COUNT_RULES,
      ...EVENT_RULES,
      ...LINK_RULES,
    ].map(({ id, about }) => [id, about]),
  );
