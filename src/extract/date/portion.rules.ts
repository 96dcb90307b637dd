import type { Portion } from './expression.js';
import {
  type DateRule,
  type DayRead,
  isDash,
  keyAt,
  type Match,
  readCount,
  readDay,
  type Scan,
  unitAt,
} from './scan.js';
import { unitOfNow } from './shade.rules.js';
import { ORDINALS } from './words.js';

const EDGES: ReadonlyMap<string, Portion['edge']> = new Map([
  ['first', 'first'],
  ['opening', 'first'],
  ['last', 'last'],
  ['final', 'last'],
  ['closing', 'last'],
]);

/** "the first six months of 2017", "the last ten days of May", "the final day of the year". */
function matchPortion(scan: Scan, first: number): Match | null {
  const edge = EDGES.get(keyAt(scan, first));
  const count = readCount(scan, first + 1);
  const at = count?.end ?? first + 1;
  const unit = unitAt(scan, at);
  // "the first days of May" is nobody's number of days, "the first week of May" another rule's
  if (edge === undefined || unit === null || (count === null && !isOneAlone(scan, at))) return null;
  const whole = readWhole(scan, at + 1);
  if (whole === null) return null;
  return {
    end: whole.end,
    expression: { kind: 'portion', edge, unit, count: count?.value ?? 1, of: whole.expression },
  };
}

const ALONE: ReadonlySet<string> = new Set(['day', 'week', 'month']);
/** One of them, and not the first of "twenty-first". */
const isOneAlone = (scan: Scan, i: number): boolean =>
  ALONE.has(keyAt(scan, i)) && !isDash(keyAt(scan, i - 2));

/** "the third day of Ramadan", "the second month of 2011". */
function matchNthOf(scan: Scan, first: number): Match | null {
  const day = readDay(scan, first);
  if (day !== null) return day.isOrdinal ? matchDayOf(scan, day) : null;
  const nth = ORDINALS.get(keyAt(scan, first));
  const unit = unitAt(scan, first + 1);
  if (nth === undefined || !isOneAlone(scan, first + 1) || unit === null) return null;
  const whole = readWhole(scan, first + 2);
  if (whole === null) return null;
  return { end: whole.end, expression: { kind: 'portion', edge: nth, unit, count: 1, of: whole.expression } };
}

/** "the 20th of last month", "the 5th of the month". */
function matchDayOf(scan: Scan, { value, end }: DayRead): Match | null {
  const month = keyAt(scan, end) === 'of' ? readWhole(scan, end) : null;
  const of = month?.expression;
  if (month === null || of?.kind !== 'shift' || of.unit !== 'month') return null;
  return { end: month.end, expression: { kind: 'portion', edge: value, unit: 'day', count: 1, of } };
}

/** "of 2017", "in May", "of the year", "of last month". */
function readWhole(scan: Scan, i: number): Match | null {
  const joiner = keyAt(scan, i);
  if (joiner !== 'of' && joiner !== 'in') return null;
  const at = keyAt(scan, i + 1) === 'the' ? i + 2 : i + 1;
  const whole = scan.point(at) ?? (joiner === 'of' ? unitOfNow(scan, at) : null);
  return whole === null || whole.expression.kind === 'range' ? null : whole;
}

export const PORTION_RULES: readonly DateRule[] = [
  {
    id: 'date/portion',
    about: 'So many days, weeks or months at the beginning or end of a period.',
    keys: [...EDGES.keys()],
    match: matchPortion,
    examples: [
      {
        text: 'in the [first nine months of 2017]',
        norm: { value: '2017-01/2017-09', from: '2017-01-01', to: '2017-09-30' },
      },
      { text: 'in the [last ten days of May 2011]', norm: { value: '2011-05-22/2011-05-31' } },
      { text: 'on the [last day of 2013]', norm: { value: '2013-12-31' } },
      { text: 'in the [first week of 2015]', norm: { value: '2015-01-01/2015-01-07' } },
    ],
    counterExamples: [
      'the first six months of the war',
      'the last day of the siege',
      'the first 40 of March',
    ],
  },
  {
    id: 'date/nth-of',
    about: 'A day or month of a period by its number.',
    keys: [...[...ORDINALS.keys()].filter((key) => !EDGES.has(key)), '#2'],
    match: matchNthOf,
    examples: [
      { text: 'on the [second day of Ramadan 2013]', norm: { value: '2013-07-10', mod: 'APPROX' } },
      { text: 'in the [third month of 2011]', norm: { value: '2011-03' } },
      { text: 'on the [20th of last month]', published: '2022-03-09', norm: { value: '2022-02-20' } },
    ],
    counterExamples: ['the third day of fighting', 'on the second day of talks'],
  },
];
