import { calendarDate, type Expression, type Shift } from './expression.js';
import {
  type CountRead,
  type DateRule,
  isDash,
  isNumberAt,
  keyAt,
  type Match,
  readCount,
  readMonth,
  type Scan,
  tokenAt,
  unitAt,
} from './scan.js';
import { endOfDayPart } from './weekday.rules.js';
import { CARDINALS, DAY_PARTS, UNITS, type Unit } from './words.js';
import { POINTERS } from './year-reader.js';

const shift = (unit: Unit, count: number, from: Shift['from'], isApprox = false): Shift => ({
  kind: 'shift',
  unit,
  count,
  from,
  isApprox,
  weekday: null,
});

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
  const before = tokenAt(scan, first - 1);
  const isName = tokenAt(scan, first)?.isCapital === true && before?.kind === 'word' && before.isCapital;
  return isName ? null : { end: endOfDayPart(scan, first + 1), expression: shift('day', count, 'writing') };
}

/** "the day before yesterday", "the day after tomorrow". */
function matchTwoDaysAway(scan: Scan, first: number): Match | null {
  const words = `${keyAt(scan, first + 1)} ${keyAt(scan, first + 2)}`;
  const count = words === 'before yesterday' ? -2 : words === 'after tomorrow' ? 2 : null;
  return count === null ? null : { end: first + 3, expression: shift('day', count, 'writing') };
}

/** "last month", "this week", "the following day", "that same year", "next year"; "this past week". */
function matchPointedUnit(scan: Scan, first: number): Match | null {
  const which = POINTERS.get(keyAt(scan, first));
  if (which === undefined) return null;
  const second = POINTERS.get(keyAt(scan, first + 1));
  const at = second === undefined ? first + 1 : first + 2;
  const unit = UNITS.get(keyAt(scan, at));
  if (unit === undefined || isLongTime(scan, first, at)) return null;
  const pointer = which === 'this' && second !== undefined && second !== 'that' ? second : which;
  const isAfterThe = keyAt(scan, first - 1) === 'the';
  // "to this day" is no day
  if (unit === 'day' && pointer === 'this') return null;
  // "the last day of the fair", "the past day"
  if (unit === 'day' && pointer === 'last' && keyAt(scan, at + 1) === 'of') return null;
  switch (pointer) {
    case 'last':
      return { end: at + 1, expression: shift(unit, -1, 'writing') };
    case 'this':
      return { end: at + 1, expression: shift(unit, 0, 'writing') };
    case 'next':
      return { end: at + 1, expression: shift(unit, 1, isAfterThe || unit === 'day' ? 'story' : 'writing') };
    case 'previous':
      return { end: at + 1, expression: shift(unit, -1, 'story') };
    case 'following':
      return { end: at + 1, expression: shift(unit, 1, 'story') };
    case 'that':
      return { end: at + 1, expression: shift(unit, 0, 'story') };
  }
}

/** "over the next year", "the year-long siege": a stretch of time, not a date. */
const isLongTime = (scan: Scan, first: number, at: number): boolean =>
  (isDash(keyAt(scan, at + 1)) && keyAt(scan, at + 2) === 'long') ||
  (keyAt(scan, first) === 'same' && keyAt(scan, first - 1) !== 'the' && keyAt(scan, first - 1) !== 'that');

/** "last night", "this morning", "that evening", "the following morning", "the previous night". */
function matchPointedDayPart(scan: Scan, first: number): Match | null {
  const which = POINTERS.get(keyAt(scan, first));
  if (which === undefined) return null;
  const second = POINTERS.get(keyAt(scan, first + 1));
  const at = second === undefined ? first + 1 : first + 2;
  if (!DAY_PARTS.has(keyAt(scan, at))) return null;
  const isNight = keyAt(scan, at) === 'night';
  switch (which) {
    case 'last':
      return isNight ? { end: at + 1, expression: shift('day', -1, 'writing') } : null;
    case 'this':
      return { end: at + 1, expression: shift('day', 0, 'writing') };
    case 'that':
      return { end: at + 1, expression: shift('day', 0, 'story') };
    case 'previous':
      return { end: at + 1, expression: shift('day', -1, 'story') };
    case 'next':
    case 'following':
      return { end: at + 1, expression: shift('day', 1, 'story') };
  }
}

/** "last September", "this March", "that December", "the previous April". */
function matchPointedMonth(scan: Scan, first: number): Match | null {
  const which = POINTERS.get(keyAt(scan, first));
  if (which === undefined) return null;
  const second = POINTERS.get(keyAt(scan, first + 1));
  const month = readMonth(scan, second === undefined ? first + 1 : first + 2);
  if (month === null || month.isShort) return null;
  const pointer = which === 'this' && second !== undefined ? second : which;
  return { end: month.end, expression: calendarDate({ month: month.value, which: pointer }) };
}

/** "three days ago", "two years later", "a year earlier", "a couple of weeks ago", "ten days before". */
function matchCountedShift(scan: Scan, first: number): Match | null {
  const count = readCount(scan, first);
  if (count === null || (isNumberAt(scan, first) && isNumberAt(scan, first - 1))) return null;
  const at = isDash(keyAt(scan, count.end)) ? count.end + 1 : count.end;
  const unit = unitAt(scan, at);
  return unit === null ? null : directShift(scan, at + 1, unit, count);
}

function directShift(scan: Scan, i: number, unit: Unit, count: CountRead): Match | null {
  const at = isDash(keyAt(scan, i)) ? i + 1 : i;
  const direction = DIRECTIONS.get(keyAt(scan, at));
  if (direction === undefined) return null;
  if (direction.isOpen && !isClosed(scan, at + 1)) return null;
  const { sign, from } = direction;
  return { end: at + 1, expression: shift(unit, sign * count.value, from, count.isApprox) };
}

interface Direction {
  readonly sign: 1 | -1;
  readonly from: Shift['from'];
  /** "two days after the raid" hangs on the raid: it counts only where nothing follows. */
  readonly isOpen: boolean;
}
const direction = (sign: 1 | -1, from: Shift['from'], isOpen = false): Direction => ({ sign, from, isOpen });
const DIRECTIONS: ReadonlyMap<string, Direction> = new Map([
  ['ago', direction(-1, 'writing')],
  ['hence', direction(1, 'writing')],
  ['earlier', direction(-1, 'story')],
  ['previously', direction(-1, 'story')],
  ['previous', direction(-1, 'story', true)],
  ['prior', direction(-1, 'story', true)],
  ['before', direction(-1, 'story', true)],
  ['later', direction(1, 'story')],
  ['afterwards', direction(1, 'story')],
  ['afterward', direction(1, 'story')],
  ['after', direction(1, 'story', true)],
]);

const isClosed = (scan: Scan, i: number): boolean => {
  const next = tokenAt(scan, i);
  return next === undefined || (next.kind === 'mark' && next.key !== '-') || CLAUSE_STARTS.has(next.key);
};
const CLAUSE_STARTS: ReadonlySet<string> = new Set([
  'and',
  'but',
  'when',
  'in',
  'at',
  'by',
  'with',
  'to',
  'on',
]);

/** "the year before", "the day earlier", "the previous year", "the night before": one unit, after "the". */
function matchUnitBefore(scan: Scan, first: number): Match | null {
  if (keyAt(scan, first - 1) !== 'the') return null;
  const unit = keyAt(scan, first) === 'night' ? 'day' : UNITS.get(keyAt(scan, first));
  return unit === undefined
    ? null
    : directShift(scan, first + 1, unit, { value: 1, end: 0, isApprox: false });
}

/** "the year-earlier period", "year-ago". */
function matchHyphenated(scan: Scan, first: number): Match | null {
  const unit = UNITS.get(keyAt(scan, first));
  const word = keyAt(scan, first + 2);
  if (unit === undefined || !isDash(keyAt(scan, first + 1)) || (word !== 'ago' && word !== 'earlier'))
    return null;
  return { end: first + 3, expression: shift(unit, -1, word === 'ago' ? 'writing' : 'story') };
}

/** "the past two years", "the last 48 hours". */
function matchWindow(scan: Scan, first: number): Match | null {
  const count = readCount(scan, first + 1);
  if (count === null || count.value === 0) return null;
  const unit = keyAt(scan, count.end) === 'hours' ? 'hour' : unitAt(scan, count.end);
  if (unit === null || keyAt(scan, count.end + 1) === 'of') return null;
  const expression: Expression =
    count.value === 1 && unit !== 'hour'
      ? shift(unit, -1, 'writing')
      : { kind: 'window', unit, count: count.value };
  return { end: count.end + 1, expression };
}

const POINTER_KEYS = [...POINTERS.keys()];
const COUNT_KEYS = [...CARDINALS.keys(), 'a', 'an', '#2', '#3'];

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
    counterExamples: ['to this day', 'the last day of the fair'],
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
    id: 'date/counted-shift',
    about: 'So many days, weeks, months or years before or after.',
    keys: COUNT_KEYS,
    match: matchCountedShift,
    examples: [
      { text: 'captured [three days ago]', published: '2022-03-09', norm: { value: '2022-03-06' } },
      { text: 'It fell on 4 May 2010. [Two weeks later], talks began.', norm: { value: '2010-W20' } },
      { text: 'founded [ten years ago]', published: '2022-03-09', norm: { value: '2012' } },
    ],
    counterExamples: ['two days after the raid', 'within three days', 'for two years'],
  },
  {
    id: 'date/unit-before',
    about: 'The day, week, month or year before or after the one that the text speaks of.',
    keys: [...UNITS.keys(), 'night'],
    match: matchUnitBefore,
    examples: [
      { text: 'In 2010 losses were half those of the [year before].', norm: { value: '2009' } },
      { text: 'It fell on 4 May 2010; shelling began the [day before].', norm: { value: '2010-05-03' } },
    ],
    counterExamples: ['the day before the raid', 'the week after elections'],
  },
  {
    id: 'date/year-earlier',
    about: 'The time a year, month or week earlier, hyphenated.',
    keys: [...UNITS.keys()],
    match: matchHyphenated,
    examples: [
      { text: 'In 2010, twice the [year-earlier] figure.', norm: { value: '2009' } },
      { text: 'against [year-ago] losses', published: '2022-03-09', norm: { value: '2021' } },
    ],
    counterExamples: ['the year-long siege'],
  },
  {
    id: 'date/window',
    about: 'A stretch of time that ends on the day of writing.',
    keys: ['last', 'past'],
    match: matchWindow,
    examples: [
      { text: 'over the [past three years]', published: '2022-03-09', norm: { value: '2019/2022' } },
      {
        text: 'in the [last 24 hours]',
        published: '2022-03-09',
        norm: { value: '2022-03-08/2022-03-09', from: '2022-03-08', to: '2022-03-09' },
      },
    ],
    counterExamples: ['the last two weeks of the war', 'over the next two weeks'],
  },
];
