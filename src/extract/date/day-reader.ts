import { daysInMonth } from './calendar.js';
import { type CalendarDate, calendarDate, type Expression, type YearRef } from './expression.js';
import {
  type DayRead,
  isDash,
  isGlued,
  keyAt,
  type Match,
  type MonthRead,
  readDay,
  readMonth,
  type Scan,
  tokenAt,
} from './scan.js';
import { WEEKDAYS } from './words.js';
import { readYearAfter } from './year-reader.js';

/** The month after a day: "25th of August", "12-Jan-2019", "31/Oct/1974". */
export function readMonthAfterDay(scan: Scan, i: number): MonthRead | null {
  const joiner = keyAt(scan, i);
  const isJoined = joiner === 'of' || ((isDash(joiner) || joiner === '/') && isGlued(scan, i));
  return readMonth(scan, isJoined ? i + 1 : i);
}

export interface LaterDay extends DayRead {
  readonly isRange: boolean;
}

/** The second day of "March 10-23", "March 10 to 23", "September 1 and 2"; null where it is not one. */
export function readLaterDay(scan: Scan, day: DayRead, month: MonthRead): LaterDay | null {
  const until = readJoinedDay(scan, day);
  if (until === null || !isDayOf(month, until)) return null;
  // "March 10 to 23 April" and "March 10-23 April" end in another month
  if (readMonthAfterDay(scan, until.end) !== null) return null;
  if (!until.isRange && (until.value !== day.value + 1 || startsNounPhrase(scan, until.end))) return null;
  return until;
}

const RANGE_WORDS: ReadonlySet<string> = new Set(['to', 'into', 'through', 'thru', 'until', 'till']);

/** The second day of "10-23", "10 to the 23rd", "9/10", "1 and 2". */
export function readJoinedDay(scan: Scan, day: DayRead): LaterDay | null {
  const joiner = keyAt(scan, day.end);
  // "9/10 June" is two days on end
  const isSlash = joiner === '/' && isGlued(scan, day.end);
  const isRange = isDash(joiner) || RANGE_WORDS.has(joiner) || isSlash;
  if (!isRange && joiner !== 'and' && joiner !== '&') return null;
  const at = keyAt(scan, day.end + 1) === 'the' ? day.end + 2 : day.end + 1;
  const until = readDay(scan, at);
  return until === null || until.value <= day.value ? null : { ...until, isRange };
}

/** "killed on March 10 and 11 soldiers": a plural noun or adjective after the second number counts, it is no day. */
export function startsNounPhrase(scan: Scan, i: number): boolean {
  const next = tokenAt(scan, i);
  return next?.kind === 'word' && !next.isCapital && !AFTER_DAY.has(next.key);
}
const AFTER_DAY: ReadonlySet<string> = new Set(
  (
    'and or to in on at by for of from with near when while after before as but the a an its his her their that ' +
    'which who was were is are had has have respectively this last killed left injured wounded'
  ).split(' '),
);

/** False for "February 30". */
export const isDayOf = (month: MonthRead, day: DayRead): boolean =>
  day.value <= daysInMonth(null, month.value);

/** "the 17 November group", "the March 23 Movement", "6th October Bridge": what is named after a day. */
export function isNamedAfterDay(scan: Scan, i: number): boolean {
  const first = tokenAt(scan, i);
  if (first?.kind !== 'word' || !first.isCapital) return false;
  const at = i + (first.key === 'youth' || first.key === 'revolutionary' ? 1 : 0);
  return tokenAt(scan, at)?.isCapital === true && NAMED.has(keyAt(scan, at));
}
const NAMED: ReadonlySet<string> = new Set(
  (
    'movement alliance coalition front party brigade brigades battalion regiment division bridge square street avenue ' +
    'stadium university hospital'
  ).split(' '),
);

/** A day of a month, with the year or the weekday in brackets that may follow at `end`. */
export function finishDay(scan: Scan, end: number, month: number, day: number): Match {
  const year = readYearAfter(scan, end);
  const weekday = keyAt(scan, end) === '(' ? WEEKDAYS.get(keyAt(scan, end + 1)) : undefined;
  if (weekday !== undefined && keyAt(scan, end + 2) === ')')
    return { end: end + 3, expression: calendarDate({ month, day, weekday }) };
  return { end: year?.end ?? end, expression: oneDay(month, day, year?.value ?? null) };
}

export const oneDay = (month: number, day: number, year: YearRef): CalendarDate =>
  calendarDate({ month, day, year });

export const dayRange = (month: number, from: number, to: number, year: YearRef): Expression => ({
  kind: 'range',
  from: oneDay(month, from, year),
  to: oneDay(month, to, year),
});
