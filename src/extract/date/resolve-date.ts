import { civilOf, dayNumber, daysInMonth, mod, weekdayOf } from './calendar.js';
import type { CalendarDate, Which, YearRef } from './expression.js';
import type { Basis } from './period.js';
import { dayPeriod, monthPeriod, type Period, UNRESOLVED, yearlessPeriod, yearPeriod } from './period.js';
import type { Reference } from './reference.js';
import { type Story, yearOfStory } from './story.js';
import type { Tense } from './tense.js';

export type SlashOrder = 'month-first' | 'day-first';

/** All that the value of an expression may hang on. */
export interface Moment {
  readonly reference: Reference;
  readonly story: Story;
  /** The text tells of years past: a month without a year is of the year that was written last. */
  readonly isNarrative: boolean;
  /** How the sentence looks at the date: ahead in "will meet on Friday". */
  readonly tense: () => Tense;
  /** Which comes first where a slashed date could be read both ways; null where the article does not show it. */
  readonly slashOrder: SlashOrder | null;
  /** Number of the sentence, to know whether a year was written in it. */
  readonly sentence: number;
}

interface KnownYear {
  readonly year: number;
  readonly basis: Basis;
}

/** The period of a calendar date. */
export function resolveDate(date: CalendarDate, moment: Moment): Period {
  const { month, day, weekday } = date;
  if (month === null && day === null) {
    if (weekday !== null) return resolveWeekday(weekday, date.which, moment);
    const known = yearOf(date.year, moment);
    return known === null ? UNRESOLVED : yearPeriod(known.year, known.basis);
  }
  if (month === null) return resolveDayOfMonth(day ?? 1, weekday, moment);
  const known = date.year === null ? bareYear(date, month, moment) : yearOf(date.year, moment);
  if (known === null) return yearlessPeriod(month, day);
  if (day === null) return monthPeriod(known.year, month, known.basis);
  // "February 29" told after a year that has none
  const year = date.year === null && day > daysInMonth(known.year, month) ? known.year + 1 : known.year;
  if (day > daysInMonth(year, month)) return UNRESOLVED;
  return dayPeriod(dayNumber(year, month, day), known.basis);
}

/** The year that is stated or pointed at. */
export function yearOf(year: YearRef, moment: Moment): KnownYear | null {
  if (year === null) return null;
  if (typeof year === 'number') return { year, basis: 'explicit' };
  const { reference, story } = moment;
  if (year === 'last' || year === 'this' || year === 'next') {
    if (reference.year === null) return null;
    const shift = year === 'last' ? -1 : year === 'this' ? 0 : 1;
    return { year: reference.year + shift, basis: reference.basis };
  }
  const told = yearOfStory(story) ?? reference.year;
  if (told === null) return null;
  const shift = year === 'previous' ? -1 : year === 'that' ? 0 : 1;
  return { year: told + shift, basis: 'inferred' };
}

/** The year of a month or day that is written without one. */
function bareYear(date: CalendarDate, month: number, moment: Moment): KnownYear | null {
  const { reference, story, isNarrative } = moment;
  if (date.which === 'previous' || date.which === 'following' || date.which === 'that') {
    return storyYear(date.which, month, moment);
  }
  // "By comparison, in 2017, aircraft dropped more in August": the year of the sentence, not of publication
  const near = date.which === null ? frontedYear(moment) : null;
  const told = near ?? (isNarrative ? story.year : null);
  if (told !== null) return { year: told, basis: 'inferred' };
  return reference.day === null
    ? roughYear(month, reference)
    : nearestYear(date, month, reference.day, moment);
}

/** The year that the same sentence is about. */
export const frontedYear = ({ story, sentence }: Moment): number | null =>
  story.fronted?.sentence === sentence ? story.fronted.year : null;

/** "that March", "the previous April": counted from what was told last. */
function storyYear(which: Which, month: number, moment: Moment): KnownYear | null {
  const at = moment.story.period?.from ?? moment.reference.day;
  if (at === null) return null;
  const told = civilOf(at);
  if (which === 'that') return { year: told.year, basis: 'inferred' };
  const isBefore = which === 'previous';
  const shift = isBefore ? (month < told.month ? 0 : -1) : month > told.month ? 0 : 1;
  return { year: told.year + shift, basis: 'inferred' };
}

/** Where only a year or month of writing is known: the last such month before its end. */
function roughYear(month: number, reference: Reference): KnownYear | null {
  if (reference.year === null) return null;
  const isOver = reference.month === null || month <= reference.month;
  return { year: isOver ? reference.year : reference.year - 1, basis: reference.basis };
}

/** How many days ahead a day without a year may lie although nothing in the sentence looks ahead. */
const AHEAD = 45;

/** The year that brings a date nearest to the day of writing, before it rather than after. */
function nearestYear(date: CalendarDate, month: number, written: number, moment: Moment): KnownYear {
  const { year } = civilOf(written);
  const basis = moment.reference.basis;
  const { day, weekday, which } = date;
  if (day !== null && weekday !== null) {
    const agreeing = [year, year + 1, year - 1, year - 2, year - 3, year - 4, year - 5, year - 6].find(
      (candidate) => weekdayOf(dayNumber(candidate, month, day)) === weekday,
    );
    if (agreeing !== undefined) return { year: agreeing, basis };
  }
  const tense = moment.tense();
  const isAhead = which === 'next' || (which !== 'last' && tense === 'ahead');
  if (day === null) {
    const now = civilOf(written).month;
    if (which === 'this') return { year, basis };
    if (isAhead)
      return { year: month >= now && !(which === 'next' && month === now) ? year : year + 1, basis };
    return { year: month < now || (month === now && which === null) ? year : year - 1, basis };
  }
  const inYear = dayNumber(year, month, Math.min(day, daysInMonth(year, month)));
  const reach = which === 'last' ? -1 : isAhead ? 300 : AHEAD;
  if (inYear > written + reach) return { year: year - 1, basis };
  // on 29 December, "will meet on January 5", "the January 5 talks"; without a plan only just ahead
  const inNext = dayNumber(year + 1, month, Math.min(day, daysInMonth(year + 1, month)));
  if (isAhead && inYear < written - 60 && inNext < written + 240) return { year: year + 1, basis };
  if (tense === null && inNext <= written + reach) return { year: year + 1, basis };
  return { year, basis };
}

/** "the 28th": of the month that was told last, or the last one before the day of writing. */
function resolveDayOfMonth(day: number, weekday: number | null, moment: Moment): Period {
  const { reference, story } = moment;
  const told = story.period !== null && story.period.to - story.period.from < 31 ? story.period.to : null;
  const at = told ?? reference.day;
  if (at === null) return UNRESOLVED;
  const { year, month } = civilOf(at);
  if (day > daysInMonth(year, month)) return UNRESOLVED;
  const number = dayNumber(year, month, day);
  if (weekday !== null && weekdayOf(number) !== weekday) return UNRESOLVED;
  return dayPeriod(number, told === null ? reference.basis : 'inferred');
}

/** A weekday is the last one before the day of writing, that day included; the next one where the sentence plans. */
function resolveWeekday(weekday: number, which: Which | null, moment: Moment): Period {
  const { reference, story, isNarrative } = moment;
  const isStory = which === 'that' || which === 'previous' || which === 'following' || isNarrative;
  if (isStory && story.day !== null) return weekdayOfStory(weekday, which, story.day.to);
  if (reference.day === null || reference.weekday === null || isNarrative) return UNRESOLVED;
  const back = mod(reference.weekday - weekday, 7);
  const ahead = mod(weekday - reference.weekday, 7);
  const isAhead = which === 'next' || (which !== 'last' && moment.tense() === 'ahead');
  const shift = isAhead
    ? ahead === 0 && which === 'next'
      ? 7
      : ahead
    : which === 'this'
      ? weekday - reference.weekday
      : back === 0 && which === 'last'
        ? -7
        : -back;
  return dayPeriod(reference.day + shift, reference.basis);
}

function weekdayOfStory(weekday: number, which: Which | null, told: number): Period {
  const back = mod(weekdayOf(told) - weekday, 7);
  const ahead = mod(weekday - weekdayOf(told), 7);
  if (which === 'previous') return dayPeriod(told - (back === 0 ? 7 : back), 'inferred');
  return dayPeriod(told + (ahead === 0 && which === 'following' ? 7 : ahead), 'inferred');
}
