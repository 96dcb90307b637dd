import type { Token } from '../../text/tokens.js';
import { calendarDate, shift, type Which } from './expression.js';
import { FILLERS, POINTERS, readPointer } from './pointers.js';
import {
  type DateRule,
  isCapitalised,
  isDash,
  keyAt,
  type Match,
  readMonth,
  type Scan,
  tokenAt,
} from './scan.js';
import { endOfDayPart } from './weekday.rules.js';
import { DAY_PARTS, UNITS, type Unit } from './words.js';

const DAYS_AWAY: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

/** "today", "yesterday evening", "tomorrow"; not "USA Today". */
function matchDayAway(scan: Scan, first: number): Match | null {
  const count = DAYS_AWAY.get(keyAt(scan, first));
  if (count === undefined) return null;
  const isName = isCapitalised(scan, first) && tokenAt(scan, first - 1)?.isCapital === true;
  return isName || keyAt(scan, first - 1) === 'usa'
    ? null
    : { end: endOfDayPart(scan, first + 1), expression: shift('day', count, 'writing') };
}

/** "the day before yesterday", "the day after tomorrow". */
function matchTwoDaysAway(scan: Scan, first: number): Match | null {
  const words = `${keyAt(scan, first + 1)} ${keyAt(scan, first + 2)}`;
  const count = words === 'before yesterday' ? -2 : words === 'after tomorrow' ? 2 : null;
  return count === null ? null : { end: first + 3, expression: shift('day', count, 'writing') };
}

/** "last month", "this week", "the following day", "that same year", "next year"; "this past week". */
function matchPointedUnit(scan: Scan, first: number): Match | null {
  const pointer = readPointer(scan, first);
  if (pointer === null) return null;
  const at = FILLERS.has(keyAt(scan, pointer.end)) ? pointer.end + 1 : pointer.end;
  const unit = UNITS.get(keyAt(scan, at));
  if (unit === undefined || isNoDate(scan, first, at, pointer.value, unit)) return null;
  const isAfterThe = keyAt(scan, first - 1) === 'the';
  const end = at + 1;
  switch (pointer.value) {
    case 'last':
      // "the past decade" is the last ten years
      if (unit === 'decade') return { end, expression: { kind: 'window', unit: 'year', count: 10 } };
      return { end, expression: shift(unit, -1, 'writing') };
    case 'this':
      return { end, expression: shift(unit, 0, 'writing') };
    case 'next':
      return { end, expression: shift(unit, 1, isAfterThe || unit === 'day' ? 'story' : 'writing') };
    case 'previous':
      return { end, expression: shift(unit, -1, 'story') };
    case 'following':
      return { end, expression: shift(unit, 1, 'story') };
    case 'that':
      return readYearBack(scan, end, unit) ?? { end, expression: shift(unit, 0, 'story') };
  }
}

/** "to this day", "the past year-long siege", "same day delivery". */
function isNoDate(scan: Scan, first: number, at: number, which: Which, unit: Unit): boolean {
  if (unit === 'day' && which === 'this') return true;
  // "the last week of the war"; not "a profit for the last year of $2 million"
  const isOfMore = keyAt(scan, at + 1) === 'of' && /^[a-z]{3}/.test(keyAt(scan, at + 2));
  if (which === 'last' && isOfMore && keyAt(scan, first - 1) === 'the') return true;
  if (isDash(keyAt(scan, at + 1)) && keyAt(scan, at + 2) === 'long') return true;
  const before = keyAt(scan, first - 1);
  return keyAt(scan, first) === 'same' && before !== 'the' && before !== 'that';
}

/** "the same month last year", "the same quarter a year ago": a year before the one that is told. */
function readYearBack(scan: Scan, i: number, unit: Unit): Match | null {
  const count = unit === 'month' ? -12 : unit === 'quarter' ? -4 : null;
  const words = `${keyAt(scan, i)} ${keyAt(scan, i + 1)}`;
  if (count === null || (words !== 'last year' && words !== 'a year')) return null;
  if (words === 'last year') return { end: i + 2, expression: shift(unit, count, 'story') };
  const last = keyAt(scan, i + 2);
  return last === 'ago' || last === 'earlier'
    ? { end: i + 3, expression: shift(unit, count, 'story') }
    : null;
}

/** "last night", "this morning", "that evening", "the following morning", "the previous night". */
function matchPointedDayPart(scan: Scan, first: number): Match | null {
  const pointer = readPointer(scan, first);
  if (pointer === null || !DAY_PARTS.has(keyAt(scan, pointer.end))) return null;
  const end = pointer.end + 1;
  switch (pointer.value) {
    case 'last':
      return keyAt(scan, end - 1) === 'night' ? { end, expression: shift('day', -1, 'writing') } : null;
    case 'this':
      return { end, expression: shift('day', 0, 'writing') };
    case 'that':
      return { end, expression: shift('day', 0, 'story') };
    case 'previous':
      return { end, expression: shift('day', -1, 'story') };
    case 'next':
    case 'following':
      return { end, expression: shift('day', 1, 'story') };
  }
}

/** "last September", "this March", "that December", "the previous April". */
function matchPointedMonth(scan: Scan, first: number): Match | null {
  const pointer = readPointer(scan, first);
  const month = pointer === null ? null : readMonth(scan, pointer.end);
  if (pointer === null || month === null || month.isShort) return null;
  // "THE POLICY THAT MAY DIFFER"
  if (month.isWord && tokenAt(scan, pointer.end)?.isUpper && pointer.value !== 'last') return null;
  return { end: month.end, expression: calendarDate({ month: month.value, which: pointer.value }) };
}

/** "the weekend": the one that the text speaks of, else the last. */
function matchWeekend(scan: Scan, first: number): Match | null {
  return keyAt(scan, first - 1) === 'the'
    ? { end: first + 1, expression: shift('weekend', 0, 'writing') }
    : null;
}

/** "ended the day", "for the quarter", "in the month": the one that the text speaks of. */
function matchTheUnit(scan: Scan, first: number): Match | null {
  const unit = UNITS.get(keyAt(scan, first));
  const before = keyAt(scan, first - 2);
  if (unit === undefined || keyAt(scan, first - 1) !== 'the') return null;
  if (!BOUNDS.has(before) && (unit === 'day' ? before !== 'for' : !WITHIN.has(before))) return null;
  const next = tokenAt(scan, first + 1);
  // "for the day when", "ended the day of rage", "in the year 2010", "the month-long siege"
  if (next !== undefined && (next.kind === 'word' ? !AFTER_UNIT.has(next.key) : !isEnd(next))) return null;
  return { end: first + 1, expression: shift(unit, 0, 'story') };
}
const BOUNDS: ReadonlySet<string> = new Set(
  'end ends ended ending finish finished finishing start started starting begin began close closed closing'.split(
    ' ',
  ),
);
const WITHIN: ReadonlySet<string> = new Set(['for', 'in', 'during', 'over', 'throughout', 'within']);
const AFTER_UNIT: ReadonlySet<string> = new Set(
  'at with in on by down up and as but after compared was were is are the'.split(' '),
);
const isEnd = ({ kind, key }: Token): boolean => kind === 'mark' && !isDash(key);

const POINTER_KEYS = [...POINTERS.keys()];

export const RELATIVE_RULES: readonly DateRule[] = [
  {
    id: 'date/day-away',
    about: 'Today, tonight, yesterday or tomorrow.',
    keys: [...DAYS_AWAY.keys()],
    match: matchDayAway,
    examples: [
      { text: 'shelled again [today]', published: '2022-03-09', norm: { value: '2022-03-09' } },
      { text: 'fired [yesterday evening]', published: '2022-03-01', norm: { value: '2022-02-28' } },
    ],
    counterExamples: ['told USA Today that'],
  },
  {
    id: 'date/two-days-away',
    about: 'The day before yesterday or after tomorrow.',
    keys: ['day'],
    match: matchTwoDaysAway,
    examples: [
      { text: 'the [day before yesterday]', published: '2022-03-09', norm: { value: '2022-03-07' } },
      { text: 'the [day after tomorrow]', published: '2022-03-09', norm: { value: '2022-03-11' } },
    ],
    counterExamples: ['the day before the raid'],
  },
  {
    id: 'date/pointed-unit',
    about: 'A day, week, month, year or decade that is pointed at: last, this, next, that, the following.',
    keys: POINTER_KEYS,
    match: matchPointedUnit,
    examples: [
      { text: 'doubled [last month]', published: '2022-01-09', norm: { value: '2021-12' } },
      { text: 'began [this week]', published: '2022-03-09', norm: { value: '2022-W10' } },
      { text: 'It fell on 4 May 2010; the [following day] they fled.', norm: { value: '2010-05-05' } },
    ],
    counterExamples: ['to this day', 'the last day of the fair', 'in the last week of the siege'],
  },
  {
    id: 'date/pointed-day-part',
    about: 'A part of a day that is pointed at; the value is the day.',
    keys: POINTER_KEYS,
    match: matchPointedDayPart,
    examples: [
      { text: 'raided [last night]', published: '2022-03-09', norm: { value: '2022-03-08' } },
      { text: 'arrested [this morning]', published: '2022-03-09', norm: { value: '2022-03-09' } },
    ],
    counterExamples: ['the last dawn patrol'],
  },
  {
    id: 'date/pointed-month',
    about: 'A month that is pointed at.',
    keys: POINTER_KEYS,
    match: matchPointedMonth,
    examples: [
      { text: 'signed [last October]', published: '2022-03-09', norm: { value: '2021-10' } },
      { text: 'polls [next April]', published: '2022-03-09', norm: { value: '2022-04' } },
    ],
    counterExamples: ['this may fail', 'the last march'],
  },
  {
    id: 'date/the-unit',
    about: 'The day, month, quarter or year that the text speaks of, as a whole.',
    keys: ['day', 'month', 'quarter', 'year'],
    match: matchTheUnit,
    examples: [
      { text: 'On May 3, 2011 prices rose and ended the [day] at a record.', norm: { value: '2011-05-03' } },
      { text: 'The guns were silent for the [day].', published: '2022-03-09', norm: { value: '2022-03-09' } },
      { text: 'Costs rose in the [quarter].', published: '2022-03-09', norm: { value: '2021-Q4' } },
      { text: 'It lost 40 men for the [year].', published: '2022-03-09', norm: { value: '2022' } },
    ],
    counterExamples: [
      'songs of the day',
      'waiting for the day when it ends',
      'the battle of the year',
      'in the year since the raid',
      'in the year to the raid',
    ],
  },
  {
    id: 'date/weekend',
    about: 'The weekend.',
    keys: ['weekend'],
    match: matchWeekend,
    examples: [
      { text: 'killed over the [weekend]', published: '2022-03-09', norm: { value: '2022-W09-WE' } },
      { text: 'Over the [weekend], shells fell.', published: '2022-03-06', norm: { value: '2022-W09-WE' } },
    ],
    counterExamples: ['a weekend of rain'],
  },
];
