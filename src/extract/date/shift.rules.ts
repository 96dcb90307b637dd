import { calendarDate, type Expression, type Shift, shift } from './expression.js';
import { type Length, readLength } from './length.js';
import { readPointer } from './pointers.js';
import { type DateRule, isDash, keyAt, type Match, readCount, type Scan, tokenAt, unitAt } from './scan.js';
import { CARDINALS, UNIT_PLURALS, UNITS, type Unit, WEEKDAY_PLURALS, WEEKDAYS } from './words.js';

/** "three days ago", "two years later", "a year and a half earlier", "a couple of weeks ago", "ten days before". */
function matchCountedShift(scan: Scan, first: number): Match | null {
  const length = readLength(scan, first);
  return length === null ? null : directShift(scan, length.end, length.value);
}

/** What may follow the first word of a length of time: "two days", "twenty-one", "a couple of", "two and a half". */
export const AFTER_COUNT: ReadonlySet<string> = new Set([
  ...UNITS.keys(),
  ...UNIT_PLURALS.keys(),
  ...WEEKDAY_PLURALS.keys(),
  ...['couple', 'few', 'half', 'and', 'hours', 'fortnight', 'fortnights', '-', '–', '—', '‑'],
  ...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
]);

function directShift(scan: Scan, i: number, { unit, count, isApprox }: Length): Match | null {
  const at = isDash(keyAt(scan, i)) ? i + 1 : i;
  if (keyAt(scan, at) === 'from') {
    // "a week from now", "a week from Monday"
    if (keyAt(scan, at + 1) === 'now')
      return { end: at + 2, expression: shift(unit, count, 'writing', isApprox) };
    return moveAnchor(scan, at + 1, unit, count);
  }
  const direction = DIRECTIONS.get(keyAt(scan, at));
  if (direction === undefined) return null;
  if (direction.isOpen && !isClosed(scan, at + 1)) return null;
  // "ten days prior to the vote"
  if (keyAt(scan, at) === 'prior' && keyAt(scan, at + 1) === 'to') return null;
  const { sign, from } = direction;
  // "a year ago today", "a week ago Friday"
  const moved = from === 'writing' ? moveAnchor(scan, at + 1, unit, sign * count) : null;
  return moved ?? { end: at + 1, expression: shift(unit, sign * count, from, isApprox) };
}

/** The day, week or month at `i`, so many units away: "today", "this week", "Friday". */
function moveAnchor(scan: Scan, i: number, unit: Unit, count: number): Match | null {
  const anchor = readAnchor(scan, i);
  return anchor === null
    ? null
    : { end: anchor.end, expression: { kind: 'moved', of: anchor.expression, unit, count } };
}

function readAnchor(scan: Scan, i: number): Match | null {
  const days = NEAR_DAYS.get(keyAt(scan, i));
  if (days !== undefined) return { end: i + 1, expression: shift('day', days, 'writing') };
  const weekday = WEEKDAYS.get(keyAt(scan, i));
  if (weekday !== undefined) return { end: i + 1, expression: calendarDate({ weekday }) };
  const pointer = readPointer(scan, i);
  const unit = pointer?.value === 'this' ? UNITS.get(keyAt(scan, pointer.end)) : undefined;
  if (pointer === null || (unit !== 'week' && unit !== 'month')) return null;
  return { end: pointer.end + 1, expression: shift(unit, 0, 'writing') };
}
const NEAR_DAYS: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tomorrow', 1],
]);

/** "two Fridays ago": the last one is one Friday ago. */
function matchWeekdaysAgo(scan: Scan, first: number): Match | null {
  const count = readCount(scan, first);
  const weekday = count === null ? undefined : WEEKDAY_PLURALS.get(keyAt(scan, count.end));
  if (count === null || weekday === undefined || keyAt(scan, count.end + 1) !== 'ago') return null;
  const of = calendarDate({ weekday, which: 'last' });
  return { end: count.end + 2, expression: { kind: 'moved', of, unit: 'week', count: 1 - count.value } };
}

/** "in two weeks' time", "in three days' time". */
function matchTimeAhead(scan: Scan, first: number): Match | null {
  const length = readLength(scan, first);
  if (length === null || keyAt(scan, first - 1) !== 'in') return null;
  const { unit, count, isApprox } = length.value;
  const mark = keyAt(scan, length.end);
  const at = mark === "'" || mark === '’' || mark === "'s" ? length.end + 1 : length.end;
  if (keyAt(scan, at) !== 'time') return null;
  return { end: at + 1, expression: shift(unit, count, 'writing', isApprox) };
}

/** "a few days ago", "several weeks earlier", "years later": nobody can say when, but not at the time of writing. */
function matchVagueShift(scan: Scan, first: number): Match | null {
  const few = keyAt(scan, first) === 'a' ? first + 1 : first;
  const at = VAGUE.has(keyAt(scan, few)) ? few + 1 : few;
  // "a days later" is no English, and of "two years ago" another rule tells
  if (at === first + 1 && few > first) return null;
  if (at === first && isCounted(scan, first - 1)) return null;
  if (!UNIT_PLURALS.has(keyAt(scan, at))) return null;
  const direction = DIRECTIONS.get(keyAt(scan, at + 1));
  return direction === undefined || direction.isOpen ? null : { end: at + 2, expression: { kind: 'vague' } };
}
const BIG: ReadonlySet<string> = new Set(['thousand', 'million', 'billion', 'those', 'these']);
const VAGUE: ReadonlySet<string> = new Set(['few', 'several', 'some', 'many']);

/** "two years ago", "a billion years ago", "all those years ago". */
const isCounted = (scan: Scan, i: number): boolean => {
  const before = tokenAt(scan, i);
  if (before === undefined) return false;
  return before.kind === 'number' || isDash(before.key) || CARDINALS.has(before.key) || BIG.has(before.key);
};

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
  if (keyAt(scan, first - 1) !== 'the' || isDash(keyAt(scan, first + 1))) return null;
  const unit = keyAt(scan, first) === 'night' ? 'day' : UNITS.get(keyAt(scan, first));
  return unit === undefined ? null : directShift(scan, first + 1, { unit, count: 1, isApprox: false });
}

/** "the past two years", "the last 48 hours", "the past fortnight". */
function matchWindow(scan: Scan, first: number): Match | null {
  if (keyAt(scan, first + 1) === 'fortnight')
    return { end: first + 2, expression: { kind: 'window', unit: 'week', count: 2 } };
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

const COUNT_KEYS = [...CARDINALS.keys(), 'a', 'an', '#2', '#3'];
const LENGTH_KEYS = [...COUNT_KEYS, 'half', 'quarter'];

export const SHIFT_RULES: readonly DateRule[] = [
  {
    id: 'date/counted-shift',
    about:
      'So many days, weeks, months or years before or after, from now, from the story or from a day that is named.',
    keys: LENGTH_KEYS,
    match: matchCountedShift,
    examples: [
      { text: 'captured [three days ago]', published: '2022-03-09', norm: { value: '2022-03-06' } },
      { text: 'It fell on 4 May 2010. [Two weeks later], talks began.', norm: { value: '2010-W20' } },
      { text: '[Two days later] jets struck.', published: '2022-03-09', norm: { value: null } },
      { text: 'arrested [a fortnight ago]', published: '2022-03-09', norm: { value: '2022-W08' } },
      { text: 'founded [ten years ago]', published: '2022-03-09', norm: { value: '2012' } },
      { text: 'held [a year and a half ago]', published: '2022-03-09', norm: { value: '2020-09' } },
      { text: 'sold [2 1/2 years ago]', published: '2022-03-09', norm: { value: '2019-09' } },
      { text: 'born [half a century ago]', published: '2022-03-09', norm: { value: '1972', mod: 'APPROX' } },
      { text: 'It fell on 4 May 2010. [48 hours later], talks began.', norm: { value: '2010-05-06' } },
      { text: 'freed [a year ago today]', published: '2022-03-09', norm: { value: '2021-03-09' } },
      { text: 'shot down [a week ago Friday]', published: '2022-03-09', norm: { value: '2022-02-25' } },
      { text: 'polls [two weeks from Sunday]', published: '2022-03-09', norm: { value: '2022-03-27' } },
    ],
    counterExamples: [
      'two days after the raid',
      'within three days',
      'for two years',
      'two hours later',
      'a year and a half of war',
      'half a century of war',
    ],
  },
  {
    id: 'date/weekdays-ago',
    about: 'A day of the week, so many of them ago.',
    keys: COUNT_KEYS,
    match: matchWeekdaysAgo,
    examples: [
      { text: 'hit [two Fridays ago]', published: '2022-03-09', norm: { value: '2022-02-25' } },
      { text: 'left [three Wednesdays ago]', published: '2022-03-09', norm: { value: '2022-02-16' } },
    ],
    counterExamples: ['on two Fridays in May', 'two Mondays later'],
  },
  {
    id: 'date/time-ahead',
    about: 'So many days, weeks, months or years after the day of writing.',
    keys: LENGTH_KEYS,
    match: matchTimeAhead,
    examples: [
      { text: "They meet in [two weeks' time].", published: '2022-03-09', norm: { value: '2022-W12' } },
      { text: 'ends in [a year’s time]', published: '2022-03-09', norm: { value: '2023' } },
    ],
    counterExamples: ["after two weeks' time in jail", 'done in two weeks'],
  },
  {
    id: 'date/vague-shift',
    about: 'Some days, weeks, months or years before or after: a time that cannot be placed.',
    keys: ['a', ...VAGUE, ...UNIT_PLURALS.keys()],
    match: matchVagueShift,
    examples: [
      {
        text: 'seized [a few days ago]',
        published: '2022-03-09',
        norm: { value: null, basis: 'unresolved' },
      },
      { text: '[Years later], the mine blew up.', published: '2022-03-09', norm: { value: null } },
      { text: 'freed [several months earlier]', published: '2022-03-09', norm: { value: null } },
    ],
    counterExamples: ['for several days', 'a few days of calm', 'months of fighting later died down'],
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
