import { civilOf, dayNumber, weekdayOf } from './calendar.js';
import type { SamePeriod, Shift, Window } from './expression.js';
import {
  addUnits,
  dayPeriod,
  type Period,
  periodOf,
  spanPeriod,
  UNRESOLVED,
  weekendPeriod,
  yearPeriod,
} from './period.js';
import { type Moment, yearOf } from './resolve-date.js';
import type { Unit } from './words.js';

/** So many units away from the day of writing or from the story. */
export function resolveShift(shift: Shift, moment: Moment): Period {
  const { reference, story } = moment;
  const isPast = moment.isNarrative && isLongAgo(moment);
  // a history that was written later quotes those who spoke then: "today" is not the day of writing
  if (isPast && shift.from === 'writing' && (shift.unit === 'day' || shift.unit === 'week'))
    return UNRESOLVED;
  const told = shift.from === 'story' || isPast ? storyBase(shift, moment) : null;
  if (told === null && moment.isNarrative && shift.from === 'story') return yearOn(shift, story.year);
  const base = told ?? reference.day;
  // "Two days later jets struck": later than a day that the text has not named, not than the day of writing
  if (told === null && shift.from === 'story' && shift.count > 0 && moment.tense() !== 'ahead')
    return UNRESOLVED;
  const basis = told === null ? reference.basis : 'inferred';
  if (base === null) return roughShift(shift, moment);
  // "Costs rose in the quarter": reports tell of the last one that is over
  if (told === null && shift.unit === 'quarter' && shift.from === 'story' && shift.count === 0)
    return periodOf('quarter', addUnits(base, 'quarter', -1), basis);
  const approx = shift.isApprox ? ('APPROX' as const) : null;
  if (shift.weekday !== null) {
    const day = addUnits(base, 'week', shift.count);
    return dayPeriod(day - weekdayOf(day) + shift.weekday, basis);
  }
  if (shift.unit === 'weekend' && shift.count === 0 && moment.tense() !== 'ahead') {
    return weekendPeriod(weekdayOf(base) < 5 ? base - 7 : base, basis);
  }
  return { ...periodOf(shift.unit, addUnits(base, shift.unit, shift.count), basis), mod: approx };
}

/** "two years later" where the story tells only a year, as before our era. */
const yearOn = ({ unit, count }: Shift, year: number | null): Period =>
  unit === 'year' && year !== null ? yearPeriod(year + count, 'inferred') : UNRESOLVED;

/** True where the story stands years before the day of writing. */
const isLongAgo = ({ reference, story }: Moment): boolean =>
  reference.year === null || (story.year !== null && story.year < reference.year - 1);

const NEAR = 2;

/** Days of the longest month, quarter and year. */
const LONGEST: Readonly<Partial<Record<Unit, number>>> = { month: 31, quarter: 92, year: 366 };

/** The day of the story from which a shift is counted. */
function storyBase({ unit, count }: Shift, moment: Moment): number | null {
  const { story, reference, isNarrative } = moment;
  // "Losses fell by a third from a year earlier": a report's background of three sentences ago is forgotten
  const isStale = !isNarrative && reference.day !== null && moment.sentence - story.sentence > NEAR;
  if (isStale && count !== 0 && unit !== 'day') return null;
  const told = unit === 'day' || unit === 'week' ? story.day : story.period;
  if (told === null) return null;
  // "In the 20th century … later that year": a longer time has no such year of its own
  if (count === 0 && told.to - told.from > (LONGEST[unit] ?? Number.POSITIVE_INFINITY)) return null;
  return count > 0 ? told.to : told.from;
}

/** A shift where only the year or month of writing is known. */
function roughShift({ unit, count }: Shift, { reference }: Moment): Period {
  const { year, month, basis } = reference;
  if (year === null) return UNRESOLVED;
  if (unit === 'year' || unit === 'decade')
    return periodOf(unit, addUnits(dayNumber(year, 1, 1), unit, count), basis);
  if (unit !== 'month' || month === null) return UNRESOLVED;
  return periodOf('month', addUnits(dayNumber(year, month, 1), 'month', count), basis);
}

/** A stretch of time up to the day of writing. */
export function resolveWindow({ unit, count }: Window, { reference, isNarrative }: Moment): Period {
  if (reference.day === null || reference.isYearless || isNarrative) return UNRESOLVED;
  const { basis, day: to } = reference;
  const from = unit === 'hour' ? to - Math.ceil(count / 24) : addUnits(to, unit, -count);
  const grain = unit === 'hour' || unit === 'week' ? 'day' : unit === 'decade' ? 'year' : unit;
  return { ...spanPeriod(periodOf(grain, from, basis), periodOf(grain, to, basis)), from, to };
}

/** What was told last, in another year; the year alone where that was told too long ago. */
export function resolveSamePeriod({ year }: SamePeriod, moment: Moment): Period {
  const known = yearOf(year, moment);
  if (known === null) return UNRESOLVED;
  const { story, sentence } = moment;
  const told = story.period;
  const unit = told === null || sentence - story.sentence > NEAR ? null : unitOf(told.to - told.from + 1);
  if (told === null || unit === null) return yearPeriod(known.year, known.basis);
  const years = known.year - civilOf(told.from).year;
  return periodOf(unit, addUnits(told.from, 'year', years), 'inferred');
}

/** The unit that has so many days; null for a year or more, and for what is no unit. */
const unitOf = (days: number): Unit | null =>
  days === 1
    ? 'day'
    : days === 7
      ? 'week'
      : days >= 28 && days <= 31
        ? 'month'
        : days >= 90 && days <= 92
          ? 'quarter'
          : null;
