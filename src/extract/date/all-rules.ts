import type { RuleAbout } from '../../rules/rule.js';
import { CLOCK_RULES } from './clock.rules.js';
import { COMPARISON_RULES } from './comparison.rules.js';
import { DAY_RULES } from './day.rules.js';
import { DECADE_RULES } from './decade.rules.js';
import { FEAST_RULES } from './feast.rules.js';
import { FISCAL_RULES } from './fiscal.rules.js';
import { MONTH_RULES } from './month.rules.js';
import { NUMERIC_RULES } from './numeric.rules.js';
import { PORTION_RULES } from './portion.rules.js';
import { RANGE_ABOUT, RANGE_RULES } from './range.rules.js';
import { RELATIVE_RULES } from './relative.rules.js';
import { SEASON_RULES } from './season.rules.js';
import { SHADE_RULES } from './shade.rules.js';
import { SHIFT_RULES } from './shift.rules.js';
import { WEEKDAY_RULES } from './weekday.rules.js';
import { YEAR_RULES } from './year.rules.js';

/** Rules that read a day or month. */
export const CALENDAR_RULES = [...DAY_RULES, ...MONTH_RULES, ...NUMERIC_RULES];

/** Rules that read any single date or period. */
export const POINT_RULES = [
  ...CALENDAR_RULES,
  ...YEAR_RULES,
  ...DECADE_RULES,
  ...WEEKDAY_RULES,
  ...RELATIVE_RULES,
  ...FISCAL_RULES,
  ...COMPARISON_RULES,
  ...SHIFT_RULES,
  ...SEASON_RULES,
  ...FEAST_RULES,
];

/** Rules that read a part of a period, or a period with its time of day. */
export const PART_RULES = [...SHADE_RULES, ...PORTION_RULES, ...CLOCK_RULES];

/** What every rule for dates says of itself. */
export const DATE_ABOUTS: readonly RuleAbout[] = [...POINT_RULES, ...PART_RULES, ...RANGE_RULES, RANGE_ABOUT];
