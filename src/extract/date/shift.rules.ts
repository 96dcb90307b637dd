import { type Expression, type Shift, shift } from './expression.js';
import {
  type CountRead,
  type DateRule,
  isDash,
  isNumberAt,
  keyAt,
  type Match,
  readCount,
  type Scan,
  tokenAt,
  unitAt,
} from './scan.js';
import { CARDINALS, UNIT_PLURALS, UNITS, type Unit } from './words.js';

/** "three days ago", "two years later", "a year earlier", "a couple of weeks ago", "ten days before". */
function matchCountedShift(scan: Scan, first: number): Match | null {
  const count = readCount(scan, first);
  if (count === null || (isNumberAt(scan, first) && isNumberAt(scan, first - 1))) return null;
  const at = isDash(keyAt(scan, count.end)) ? count.end + 1 : count.end;
  if (FORTNIGHTS.has(keyAt(scan, at)))
    return directShift(scan, at + 1, 'week', { ...count, value: 2 * count.value });
  const unit = unitAt(scan, at);
  return unit === null ? null : directShift(scan, at + 1, unit, count);
}

/** What may follow the first word of a count of days, weeks or years: "two days", "twenty-one", "a couple of". */
export const AFTER_COUNT: ReadonlySet<string> = new Set([
  ...UNITS.keys(),
  ...UNIT_PLURALS.keys(),
  ...['couple', 'fortnight', 'fortnights', '-', '–', '—', '‑'],
  ...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
]);
const FORTNIGHTS: ReadonlySet<string> = new Set(['fortnight', 'fortnights']);

function directShift(scan: Scan, i: number, unit: Unit, count: CountRead): Match | null {
  const at = isDash(keyAt(scan, i)) ? i + 1 : i;
  // "a week from now"
  if (keyAt(scan, at) === 'from' && (keyAt(scan, at + 1) === 'now' || keyAt(scan, at + 1) === 'today')) {
    return { end: at + 2, expression: shift(unit, count.value, 'writing', count.isApprox) };
  }
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
  if (keyAt(scan, first - 1) !== 'the' || isDash(keyAt(scan, first + 1))) return null;
  const unit = keyAt(scan, first) === 'night' ? 'day' : UNITS.get(keyAt(scan, first));
  return unit === undefined
    ? null
    : directShift(scan, first + 1, unit, { value: 1, end: 0, isApprox: false });
}

/** "the year-earlier period", "year-ago"; "the year-earlier quarter" is that quarter. */
function matchHyphenated(scan: Scan, first: number): Match | null {
  const unit = UNITS.get(keyAt(scan, first));
  const word = keyAt(scan, first + 2);
  if (unit === undefined || !isDash(keyAt(scan, first + 1)) || (word !== 'ago' && word !== 'earlier'))
    return null;
  const from = word === 'ago' ? 'writing' : 'story';
  const noun = unit === 'year' ? keyAt(scan, first + 3) : '';
  if (noun === 'quarter') return { end: first + 4, expression: shift('quarter', -4, 'story') };
  if (noun === 'month') return { end: first + 4, expression: shift('month', -12, 'story') };
  return { end: noun === 'period' ? first + 4 : first + 3, expression: shift(unit, -1, from) };
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

const COUNT_KEYS = [...CARDINALS.keys(), 'a', 'an', '#2', '#3'];

export const SHIFT_RULES: readonly DateRule[] = [
  {
    id: 'date/counted-shift',
    about: 'So many days, weeks, months or years before or after.',
    keys: COUNT_KEYS,
    match: matchCountedShift,
    examples: [
      { text: 'captured [three days ago]', published: '2022-03-09', norm: { value: '2022-03-06' } },
      { text: 'It fell on 4 May 2010. [Two weeks later], talks began.', norm: { value: '2010-W20' } },
      { text: 'arrested [a fortnight ago]', published: '2022-03-09', norm: { value: '2022-W08' } },
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
      { text: 'In May 2010, half the toll of the [year-earlier month].', norm: { value: '2009-05' } },
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
