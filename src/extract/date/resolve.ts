import { civilOf, dayNumber, mod, weekdayOf } from './calendar.js';
import { decadeStart } from './decade.rules.js';
import type {
  CalendarDate,
  DateRange,
  Expression,
  Feast,
  Moved,
  PartOfYear,
  Portion,
  SlashedDate,
  WeekOf,
} from './expression.js';
import { FEASTS, type Feast as FeastDay } from './feasts.js';
import {
  addUnits,
  boundsOfPart,
  centuryPeriod,
  dayPeriod,
  decadePeriod,
  type Period,
  partPeriod,
  periodOf,
  spanPeriod,
  UNRESOLVED,
  weekendPeriod,
  weekPeriod,
} from './period.js';
import { frontedYear, type Moment, resolveDate, yearOf } from './resolve-date.js';
import { resolveSamePeriod, resolveShift, resolveWindow } from './resolve-shift.js';
import { yearOfStory } from './story.js';

/** What a date expression means at a moment of the text. */
export function resolveExpression(expression: Expression, moment: Moment): Period {
  const period = resolveKind(expression, moment);
  const hangsOnYear = moment.reference.isYearless && period.basis === moment.reference.basis;
  return hangsOnYear ? hideYear(period) : period;
}

function resolveKind(expression: Expression, moment: Moment): Period {
  switch (expression.kind) {
    case 'date':
      return resolveDate(expression, moment);
    case 'slashed':
      return resolveSlashed(expression, moment);
    case 'part-of-year':
      return resolvePart(expression, moment);
    case 'decade':
      return decadePeriod(decadeStart(expression.start), 'explicit');
    case 'century':
      return centuryPeriod(expression.number, 'explicit');
    case 'shift':
      return resolveShift(expression, moment);
    case 'moved':
      return resolveMoved(expression, moment);
    case 'vague':
      return UNRESOLVED;
    case 'window':
      return resolveWindow(expression, moment);
    case 'same-period':
      return resolveSamePeriod(expression, moment);
    case 'portion':
      return resolvePortion(expression, moment);
    case 'week-of':
      return resolveWeekOf(expression, moment);
    case 'feast':
      return resolveFeast(expression, moment);
    case 'shaded':
      return { ...resolveKind(expression.of, moment), mod: expression.mod };
    case 'range':
      return resolveRange(expression, moment);
  }
}

/** "XXXX-10-03" for a day whose year is only a stand-in; nothing for a whole year. */
function hideYear(period: Period): Period {
  const value = period.value?.replace(/\d{4}(?=-\d)/g, 'XXXX') ?? '';
  const isShown = /^XXXX(-\d\d)+(\/XXXX(-\d\d)+)?$/.test(value);
  return isShown ? { ...period, value, from: null, to: null, basis: 'unresolved' } : UNRESOLVED;
}

/** Days before the day of writing among which a slashed date is looked for. */
const RECENT = 28;

/** "7/8/2007": in the order that is possible, or that of the article's other dates and of the day of writing. */
function resolveSlashed({ first, second, year }: SlashedDate, { reference, slashOrder }: Moment): Period {
  if (first > 12 || first === second) return dayPeriod(dayNumber(year, second, first), 'explicit');
  if (second > 12) return dayPeriod(dayNumber(year, first, second), 'explicit');
  const readings = [dayNumber(year, first, second), dayNumber(year, second, first)];
  if (slashOrder !== null) return dayPeriod(readings[slashOrder === 'month-first' ? 0 : 1] ?? 0, 'explicit');
  const { day } = reference;
  // reports date what has just been: of 8 July and 7 August, one of 9 July means the first
  const near = day === null ? [] : readings.filter((reading) => reading <= day && reading > day - RECENT);
  const written = near.length === 1 ? near[0] : undefined;
  return written === undefined ? UNRESOLVED : dayPeriod(written, written === day ? 'explicit' : 'relative');
}

function resolvePart({ part, year, which }: PartOfYear, moment: Moment): Period {
  const stated = yearOf(year, moment);
  if (stated !== null) return partPeriod(stated.year, part, stated.basis);
  const { reference, story, isNarrative } = moment;
  const isStory = isNarrative || which === 'that' || which === 'previous' || which === 'following';
  const told = isStory ? (isNarrative && which === null ? story.year : yearOfStory(story)) : null;
  if (told !== null) {
    const shift = which === 'previous' ? -1 : which === 'following' || which === 'next' ? 1 : 0;
    return partPeriod(told + shift, part, 'inferred');
  }
  const near = which === null ? frontedYear(moment) : null;
  if (near !== null) return partPeriod(near, part, 'inferred');
  if (reference.year === null || isNarrative) return UNRESOLVED;
  return partPeriod(nearestPartYear(part, which, moment, reference.year), part, reference.basis);
}

/** The year of a season or quarter that is told without one: the one going on or the last before. */
function nearestPartYear(
  part: PartOfYear['part'],
  which: PartOfYear['which'],
  { reference, tense }: Moment,
  year: number,
): number {
  if (reference.day === null) return which === 'last' ? year - 1 : year;
  const written = reference.day;
  const years = [year + 1, year, year - 1, year - 2];
  if (which === 'next' || (which === null && tense() === 'ahead')) {
    return (
      [year - 1, year, year + 1].find((y) => boundsOfPart(y, part)[which === 'next' ? 0 : 1] > written) ??
      year
    );
  }
  if (which === 'this') return years.find((y) => boundsOfPart(y, part)[0] <= written + 180) ?? year;
  return years.find((y) => boundsOfPart(y, part)[which === 'last' ? 1 : 0] < written) ?? year;
}

/** The day, week or month that lies so far from one that is named. */
function resolveMoved({ of, unit, count }: Moved, moment: Moment): Period {
  // "will mark a year ago Friday": the day is told from its own count, not from the verb
  const { from, precision, basis } = resolveKind(of, {
    ...moment,
    tense: () => (count > 0 ? 'ahead' : 'back'),
  });
  if (from === null || (precision !== 'day' && precision !== 'week' && precision !== 'month'))
    return { ...UNRESOLVED, basis };
  return periodOf(precision, addUnits(from, unit, count), basis);
}

/** So many days, weeks or months of a period, never more than it has. */
function resolvePortion({ edge, unit, count, of }: Portion, moment: Moment): Period {
  const { from, to, basis, mod: shade } = resolveKind(of, moment);
  if (from === null || to === null) return { ...UNRESOLVED, basis };
  const start =
    edge === 'last'
      ? addUnits(to + 1, unit, -count)
      : edge === 'first'
        ? from
        : addUnits(from, unit, edge - 1);
  const end = addUnits(start, unit, count) - 1;
  if (start < from || end > to) return { ...UNRESOLVED, basis };
  const grain = unit === 'week' ? 'day' : unit;
  return { ...spanPeriod(periodOf(grain, start, basis), periodOf(grain, end, basis)), mod: shade ?? null };
}

/** A week belongs to the month that its Thursday lies in. */
function resolveWeekOf({ unit, nth, of }: WeekOf, moment: Moment): Period {
  const period = resolveDate(of, moment);
  if (period.from === null || period.to === null) return { ...UNRESOLVED, basis: period.basis };
  const { from, to } = period;
  const inWeek = unit === 'week' ? 4 : 6;
  const first = from + mod(inWeek - weekdayOf(from), 7);
  const last = to - mod(weekdayOf(to) - inWeek, 7);
  const day = nth === 0 ? from : nth < 0 ? last : first + 7 * (nth - 1);
  return unit === 'week' ? weekPeriod(day, period.basis) : weekendPeriod(day, period.basis);
}

function resolveFeast({ name, year, which }: Feast, moment: Moment): Period {
  const feast = FEASTS.get(name);
  if (feast === undefined) return UNRESOLVED;
  const known = yearOf(year, moment) ?? onceYear(feast, moment) ?? feastYear(feast.first, which, moment);
  if (known === null) return UNRESOLVED;
  const first = feast.first(known.year);
  const span = spanPeriod(dayPeriod(first, known.basis), dayPeriod(first + feast.days - 1, known.basis));
  return feast.isApprox ? { ...span, mod: 'APPROX' } : span;
}

/** The year of a day that came once, for what was written after it. */
function onceYear({ once, first }: FeastDay, { reference }: Moment) {
  if (once === null || (reference.day !== null && !reference.isYearless && reference.day < first(once)))
    return null;
  return { year: once, basis: 'inferred' as const };
}

/** How many days ahead a feast may lie where no verb tells. */
const NEAR_FEAST = 60;

function feastYear(first: (year: number) => number, which: Feast['which'], moment: Moment) {
  const { reference, story, isNarrative } = moment;
  if (isNarrative || which === 'that')
    return story.year === null ? null : { year: story.year, basis: 'inferred' as const };
  if (reference.day === null || reference.year === null || reference.isYearless) return null;
  const { basis, day } = reference;
  const years = [reference.year + 1, reference.year, reference.year - 1];
  const tense = which === null ? moment.tense() : null;
  const isAhead = which === 'next' || tense === 'ahead';
  // in November, "before Christmas" means the one that comes; "killed at Christmas" does not
  const reach = which !== null ? 0 : tense === 'back' ? 7 : NEAR_FEAST;
  const year = isAhead
    ? [...years].reverse().find((candidate) => first(candidate) > day)
    : years.find((candidate) => first(candidate) <= day + reach);
  return year === undefined ? null : { year, basis };
}

/** Both ends; a year that only one of them has is the other's, too: "Dec. 24-January 9, 2019" begins in 2018. */
function resolveRange({ from, to }: DateRange, moment: Moment): Period {
  const [first, last] = [calendarPart(from), calendarPart(to)];
  if (first === null || last === null) return spanPeriod(resolveKind(from, moment), resolveKind(to, moment));
  const start = resolveDate(shareYear(first, last), moment);
  const end = resolveDate(shareYear(last, first), moment);
  if (start.from === null || end.from === null || start.from <= end.from) return spanPeriod(start, end);
  // the end follows on what is said more exactly: "from Dec. 24, 2018 to January 9", "next Monday to Friday"
  const isEndOpen = (typeof first.year === 'number' && last.year === null) || first.which !== null;
  return isEndOpen
    ? spanPeriod(start, moved(last, end, end.from, start.from, moment))
    : spanPeriod(moved(first, start, start.from, end.from, moment), end);
}

const calendarPart = (expression: Expression): CalendarDate | null => {
  const bare = expression.kind === 'shaded' ? expression.of : expression;
  return bare.kind === 'date' ? bare : null;
};

const shareYear = (date: CalendarDate, other: CalendarDate): CalendarDate =>
  date.year === null && date.month !== null && typeof other.year === 'number'
    ? { ...date, year: other.year }
    : date;

/** One end of a range that came out on the wrong side of the other: a year, or of weekdays some weeks, away. */
function moved(date: CalendarDate, period: Period, from: number, beyond: number, moment: Moment): Period {
  const by = from < beyond ? 1 : -1;
  if (date.month !== null) {
    const there = resolveDate({ ...date, weekday: null, year: civilOf(from).year + by }, moment);
    return { ...there, basis: period.basis };
  }
  const weeks = Math.ceil(Math.abs(beyond - from) / 7);
  return date.weekday === null ? period : dayPeriod(from + 7 * by * weeks, period.basis);
}
