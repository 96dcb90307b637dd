import type { Season, Unit } from './words.js';

/**
 * What a date expression says, before it is known when the article was written: rules produce it, `resolve.ts` turns
 * it into days. Absent is null: "March 12" has no year.
 */
export type Expression =
  | CalendarDate
  | SlashedDate
  | PartOfYear
  | Decade
  | Century
  | Shift
  | Moved
  | Vague
  | Window
  | SamePeriod
  | Portion
  | WeekOf
  | Feast
  | Shaded
  | DateRange;

/** How a unit or a year is pointed at: "last" and "next" from the day of writing, "previous" from the story. */
export type Which = 'last' | 'this' | 'next' | 'that' | 'previous' | 'following';
export type YearRef = number | Which | null;

/** "12 March 2017", "March", "Tuesday, March 12", "2014", "last Friday", "the 28th". BC years are negative. */
export interface CalendarDate {
  readonly kind: 'date';
  readonly year: YearRef;
  readonly month: number | null;
  readonly day: number | null;
  readonly weekday: number | null;
  /** Of a bare weekday or month: "last Friday", "that March". */
  readonly which: Which | null;
}

/** "7/8/2007": month and day in either order. */
export interface SlashedDate {
  readonly kind: 'slashed';
  readonly first: number;
  readonly second: number;
  readonly year: number;
}

/** "the summer of 2003", "the third quarter", "the second half of 2008". */
export interface PartOfYear {
  readonly kind: 'part-of-year';
  readonly part: Season | 'Q1' | 'Q2' | 'Q3' | 'Q4' | 'H1' | 'H2';
  readonly year: YearRef;
  readonly which: Which | null;
}

/** "the 1990s"; `start` below 100 where the century is not written ("the '80s"). */
export interface Decade {
  readonly kind: 'decade';
  readonly start: number;
}

/** "the 19th century", "the 9th century BC" (negative). */
export interface Century {
  readonly kind: 'century';
  readonly number: number;
}

/** So many units away from the day of writing ("three days ago", "today") or from the story ("two days later"). */
export interface Shift {
  readonly kind: 'shift';
  readonly unit: Unit;
  readonly count: number;
  readonly from: 'writing' | 'story';
  readonly isApprox: boolean;
  /** "Tuesday of last week": a day of the week that is pointed at. */
  readonly weekday: number | null;
}

/** A day, week or month so many units away from one that is named: "a year ago today", "a week from Monday". */
export interface Moved {
  readonly kind: 'moved';
  readonly of: Expression;
  readonly unit: Unit;
  readonly count: number;
}

/** "a few days ago", "years later": some other time. */
export interface Vague {
  readonly kind: 'vague';
}

/** A stretch of time that ends on the day of writing: "the past two years". */
export interface Window {
  readonly kind: 'window';
  readonly unit: Unit | 'hour';
  readonly count: number;
}

/** "the same period last year": the one that the text speaks of, in another year. */
export interface SamePeriod {
  readonly kind: 'same-period';
  readonly year: YearRef;
}

/** "the first six months of 2017", "the last day of May"; `edge` is a number in "the third day of Ramadan". */
export interface Portion {
  readonly kind: 'portion';
  readonly edge: 'first' | 'last' | number;
  readonly unit: Unit;
  readonly count: number;
  readonly of: Expression;
}

/** "the first week of March" (`nth` from 1, -1 for the last), "the week of March 5" (`nth` 0). */
export interface WeekOf {
  readonly kind: 'week-of';
  readonly unit: 'week' | 'weekend';
  readonly nth: number;
  readonly of: CalendarDate;
}

/** "Christmas 1963": `name` is a key of `FEASTS`. */
export interface Feast {
  readonly kind: 'feast';
  readonly name: string;
  readonly year: YearRef;
  readonly which: Which | null;
}

/** "late 2017", "early on Thursday", "the end of the year". */
export interface Shaded {
  readonly kind: 'shaded';
  readonly mod: 'START' | 'MID' | 'END' | 'APPROX';
  readonly of: Expression;
}

/** "March 10-23", "between August 2014 and September 2020". */
export interface DateRange {
  readonly kind: 'range';
  readonly from: Expression;
  readonly to: Expression;
}

/** A calendar date of which only the given parts are said. @example calendarDate({ month: 3, day: 12 }) */
export const calendarDate = ({
  year = null,
  month = null,
  day = null,
  weekday = null,
  which = null,
}: Partial<Omit<CalendarDate, 'kind'>>): CalendarDate => ({ kind: 'date', year, month, day, weekday, which });

/** So many units away. @example shift('month', -1, 'writing') // last month */
export const shift = (unit: Unit, count: number, from: Shift['from'], isApprox = false): Shift => ({
  kind: 'shift',
  unit,
  count,
  from,
  isApprox,
  weekday: null,
});
