import type { PartOfYear, YearRef } from './expression.js';
import { POINTERS, readPointer } from './pointers.js';
import {
  type DateRule,
  isCapitalised,
  isDash,
  isGlued,
  isNumberAt,
  keyAt,
  type Match,
  type Read,
  readYear,
  type Scan,
  tokenAt,
} from './scan.js';
import { SEASONS } from './words.js';
import { readYearAfter } from './year-reader.js';

/** "the summer of 2003", "summer 1918", "last winter", "the spring offensive"; not "the fall of Aleppo". */
function matchSeason(scan: Scan, first: number): Match | null {
  const pointer = readPointer(scan, first);
  const at = pointer?.end ?? first;
  const season = SEASONS.get(keyAt(scan, at));
  if (season === undefined) return null;
  const year = readYearAfter(scan, at + 1) ?? sharedYear(scan, at + 1);
  if (year === null && pointer === null && !isSeasonThere(scan, first)) return null;
  if (year === null && keyAt(scan, at + 1) === 'of' && keyAt(scan, at) === 'fall') return null;
  const end = year?.end ?? at + 1;
  const next =
    season === 'WI' && typeof year?.value === 'number' ? endOfNextYear(scan, end, year.value) : end;
  return partOfYear(next, season, year?.value ?? null, pointer?.value ?? null);
}

/** "winter 2015-16", "the winter of 2015/2016": named for both of its years. */
function endOfNextYear(scan: Scan, i: number, year: number): number {
  const joiner = keyAt(scan, i);
  const next = keyAt(scan, i + 1);
  const isNext = next === String(year + 1) || next === String(year + 1).slice(2);
  return (isDash(joiner) || joiner === '/') && isGlued(scan, i + 1) && isNext ? i + 2 : i;
}

/** The year of "spring and summer 1943", when the rules look at "spring". */
function sharedYear(scan: Scan, i: number): Read<YearRef> | null {
  const joiner = keyAt(scan, i);
  if ((joiner !== 'and' && joiner !== 'or' && joiner !== ',') || !SEASONS.has(keyAt(scan, i + 1)))
    return null;
  const year = readYearAfter(scan, i + 2);
  return typeof year?.value === 'number' ? { value: year.value, end: i } : null;
}

function isSeasonThere(scan: Scan, first: number): boolean {
  const key = keyAt(scan, first);
  const before = keyAt(scan, first - 1);
  const after = tokenAt(scan, first + 1);
  if (CAMPAIGNS.has(after?.key ?? '')) return true;
  // "Prague Spring", "the Spring Hill base"
  if (isCapitalised(scan, first) && (after?.isCapital === true || first > scan.from)) return false;
  const isAlone = after === undefined || after.kind === 'mark' || AFTER_SEASON.has(after.key);
  if (key === 'fall')
    return isAlone && (before === 'in' || (before === 'the' && DURING.has(keyAt(scan, first - 2))));
  return isAlone && BEFORE_SEASON.has(before);
}
const DURING: ReadonlySet<string> = new Set(['in', 'during', 'throughout', 'through', 'over', 'since', 'by']);
const CAMPAIGNS: ReadonlySet<string> = new Set(['offensive', 'offensives', 'campaign', 'counteroffensive']);
const BEFORE_SEASON: ReadonlySet<string> = new Set(
  'the in during throughout through by since until till before after over and or early late mid'.split(' '),
);
const AFTER_SEASON: ReadonlySet<string> = new Set(
  'and or when as with to but that the they it he she by from in on at after before while'.split(' '),
);

const QUARTER_WORDS: ReadonlyMap<string, PartOfYear['part']> = new Map([
  ['first', 'Q1'],
  ['1st', 'Q1'],
  ['2nd', 'Q2'],
  ['3rd', 'Q3'],
  ['4th', 'Q4'],
  ['second', 'Q2'],
  ['third', 'Q3'],
  ['fourth', 'Q4'],
  ['final', 'Q4'],
]);
const HALF_WORDS: ReadonlyMap<string, PartOfYear['part']> = new Map([
  ['first', 'H1'],
  ['second', 'H2'],
  ['latter', 'H2'],
  ['last', 'H2'],
]);

/** "the third quarter of 2019", "fourth-quarter", "the second half of last year". */
function matchQuarter(scan: Scan, first: number): Match | null {
  const isFigure = isNumberAt(scan, first);
  const after = isFigure ? first + 2 : first + 1;
  const at = isDash(keyAt(scan, after)) ? after + 1 : after;
  const word = keyAt(scan, at);
  const which = isFigure ? `${keyAt(scan, first)}${keyAt(scan, first + 1)}` : keyAt(scan, first);
  const part = (word === 'quarter' ? QUARTER_WORDS : word === 'half' ? HALF_WORDS : null)?.get(which);
  if (part === undefined) return null;
  const year = readYearAfter(scan, at + 1);
  const known = year?.value ?? yearBefore(scan, first);
  // "the first quarter of the match", "the first half of the plan"
  if (known === null && (word === 'half' || keyAt(scan, at + 1) === 'of')) return null;
  return partOfYear(year?.end ?? at + 1, part, known, null);
}

/** The year of "2018's first half", "last year's third quarter". */
function yearBefore(scan: Scan, first: number): YearRef {
  const { previous } = scan;
  // after figures, the apostrophe and the s are two tokens
  const isApart = keyAt(scan, first - 1) === 's' && isGlued(scan, first - 1);
  const mark = keyAt(scan, first - 1) === "'s" ? first - 1 : isApart ? first - 2 : first;
  if (mark === first || previous?.end !== mark) return null;
  const { expression } = previous;
  const of = expression.kind === 'shaded' ? expression.of : expression;
  if (of.kind === 'date' && of.month === null && of.day === null && of.weekday === null) return of.year;
  if (of.kind !== 'shift' || of.unit !== 'year' || of.from !== 'writing') return null;
  return of.count === 0 ? 'this' : of.count === -1 ? 'last' : of.count === 1 ? 'next' : null;
}

/** "the 1989 third quarter", "the 2008 first half". */
function matchYearQuarter(scan: Scan, first: number): Match | null {
  const year = readYear(scan, first);
  const at = isDash(keyAt(scan, first + 2)) ? first + 3 : first + 2;
  const word = keyAt(scan, at);
  const words = word === 'quarter' ? QUARTER_WORDS : word === 'half' ? HALF_WORDS : null;
  const part = words?.get(keyAt(scan, first + 1));
  return year === null || part === undefined ? null : partOfYear(at + 1, part, year.value, null);
}

/** "2019-Q3", "2020-H1". */
function matchIsoQuarter(scan: Scan, first: number): Match | null {
  const year = readYear(scan, first);
  const part = CODES.get(keyAt(scan, first + 2));
  if (year === null || part === undefined || !isDash(keyAt(scan, first + 1)) || !isGlued(scan, first + 2))
    return null;
  return partOfYear(first + 3, part, year.value, null);
}

/** "Q3 2019", "Q1". */
function matchQuarterCode(scan: Scan, first: number): Match | null {
  const token = tokenAt(scan, first);
  const part = CODES.get(token?.key ?? '');
  if (part === undefined || token?.isCapital !== true) return null;
  const year = readYearAfter(scan, first + 1);
  return year === null ? null : partOfYear(year.end, part, year.value, null);
}
const CODES: ReadonlyMap<string, PartOfYear['part']> = new Map([
  ['q1', 'Q1'],
  ['q2', 'Q2'],
  ['q3', 'Q3'],
  ['q4', 'Q4'],
  ['h1', 'H1'],
  ['h2', 'H2'],
]);

const partOfYear = (
  end: number,
  part: PartOfYear['part'],
  year: YearRef,
  which: PartOfYear['which'],
): Match => ({ end, expression: { kind: 'part-of-year', part, year, which } });

export const SEASON_RULES: readonly DateRule[] = [
  {
    id: 'date/season',
    about: 'A season, of a year that is stated, pointed at or known from the story.',
    keys: [...SEASONS.keys(), ...POINTERS.keys()],
    match: matchSeason,
    examples: [
      { text: 'in the [summer of 1995]', norm: { value: '1995-SU', from: '1995-06-01', to: '1995-08-31' } },
      { text: 'the [winter of 2015-16]', norm: { value: '2015-WI', to: '2016-02-29' } },
      { text: 'since [last autumn]', published: '2022-03-09', norm: { value: '2021-FA' } },
      { text: 'the [spring] offensive', published: '2022-06-09', norm: { value: '2022-SP' } },
    ],
    counterExamples: ['the fall of the city', 'the Prague Spring', 'a spring in the lock'],
  },
  {
    id: 'date/quarter',
    about: 'A quarter or half of a year.',
    keys: [...QUARTER_WORDS.keys(), ...HALF_WORDS.keys(), '#2'],
    match: matchQuarter,
    examples: [
      { text: 'in the [third quarter of 2019]', norm: { value: '2019-Q3', precision: 'quarter' } },
      {
        text: 'in the [second half of 2008]',
        norm: { value: '2008-H2', from: '2008-07-01', to: '2008-12-31' },
      },
      { text: "2017's [second half]", norm: { value: '2017-H2' } },
      { text: 'its [fourth-quarter] losses', published: '2022-03-09', norm: { value: '2021-Q4' } },
    ],
    counterExamples: ['the first quarter of the match', 'the first half of the plan'],
  },
  {
    id: 'date/year-quarter',
    about: 'A quarter or half of the year that stands before it.',
    keys: ['#4'],
    match: matchYearQuarter,
    examples: [
      { text: 'in the [1989 third quarter]', norm: { value: '1989-Q3' } },
      { text: 'its [2008 second-half] losses', norm: { value: '2008-H2' } },
    ],
    counterExamples: ['the 1989 third brigade', '2000 first aid kits'],
  },
  {
    id: 'date/quarter-code',
    about: 'A quarter or half of a year, as a code with its year.',
    keys: [...CODES.keys()],
    match: matchQuarterCode,
    examples: [
      { text: 'orders for [Q3 2021]', norm: { value: '2021-Q3' } },
      { text: 'in [H1 2020]', norm: { value: '2020-H1' } },
    ],
    counterExamples: ['the Q1 drone', 'an H2 engine'],
  },
  {
    id: 'date/iso-quarter',
    about: 'A year and the code of its quarter or half.',
    keys: ['#4'],
    match: matchIsoQuarter,
    examples: [
      { text: 'tables for [2021-Q3]', norm: { value: '2021-Q3' } },
      { text: 'the plan for [2020-H1]', norm: { value: '2020-H1', to: '2020-06-30' } },
    ],
    counterExamples: ['serial 2021-Q9', 'form 2021 Q-3'],
  },
];
