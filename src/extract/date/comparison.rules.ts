import { type SamePeriod, shift, type YearRef } from './expression.js';
import { type DateRule, isDash, keyAt, type Match, type Read, readYear, type Scan } from './scan.js';
import { UNITS } from './words.js';
import { readPointedYear } from './year-reader.js';

const SAME: ReadonlySet<string> = new Set(['same', 'corresponding', 'comparable', 'equivalent', 'like']);

/** "the same period last year", "the corresponding period of 2016", "the same period a year earlier". */
function matchSamePeriod(scan: Scan, first: number): Match | null {
  if (!SAME.has(keyAt(scan, first)) || keyAt(scan, first + 1) !== 'period') return null;
  const joiner = keyAt(scan, first + 2);
  const at = joiner === 'of' || joiner === 'in' ? first + 3 : first + 2;
  const year = readYear(scan, at) ?? readPointedYear(scan, at) ?? readYearAway(scan, at);
  return year === null ? null : { end: year.end, expression: samePeriod(year.value) };
}

/** "a year ago", "one year earlier", "the year before". */
function readYearAway(scan: Scan, i: number): Read<YearRef> | null {
  const article = keyAt(scan, i);
  if ((article !== 'a' && article !== 'one' && article !== 'the') || keyAt(scan, i + 1) !== 'year')
    return null;
  return AWAY.has(keyAt(scan, i + 2)) ? { value: 'previous', end: i + 3 } : null;
}
const AWAY: ReadonlySet<string> = new Set(['ago', 'earlier', 'before', 'previously']);

/** "the year-earlier period", "year-ago"; "the year-earlier quarter", "the prior-year quarter" is that quarter. */
function matchHyphenated(scan: Scan, first: number): Match | null {
  if (!isDash(keyAt(scan, first + 1))) return null;
  const isPrior = keyAt(scan, first) === 'prior' && keyAt(scan, first + 2) === 'year';
  const unit = isPrior ? 'year' : UNITS.get(keyAt(scan, first));
  const word = isPrior ? 'earlier' : keyAt(scan, first + 2);
  if (unit === undefined || (word !== 'ago' && word !== 'earlier')) return null;
  const noun = unit === 'year' ? keyAt(scan, first + 3) : '';
  if (noun === 'quarter') return { end: first + 4, expression: shift('quarter', -4, 'story') };
  if (noun === 'month') return { end: first + 4, expression: shift('month', -12, 'story') };
  if (noun === 'period') return { end: first + 4, expression: samePeriod('previous') };
  return { end: first + 3, expression: shift(unit, -1, word === 'ago' ? 'writing' : 'story') };
}

const samePeriod = (year: YearRef): SamePeriod => ({ kind: 'same-period', year });

export const COMPARISON_RULES: readonly DateRule[] = [
  {
    id: 'date/same-period',
    about: 'The month, quarter or days that the text speaks of, in another year.',
    keys: [...SAME],
    match: matchSamePeriod,
    examples: [
      {
        text: 'In May 2010 twice as many died as in the [same period last year].',
        published: '2010-06-09',
        norm: { value: '2009-05' },
      },
      { text: 'Q2 2015 was calmer than the [same period of 2014].', norm: { value: '2014-Q2' } },
    ],
    counterExamples: ['over the same period', 'the same period of the war'],
  },
  {
    id: 'date/year-earlier',
    about: 'The time a year, month or week earlier, hyphenated.',
    keys: [...UNITS.keys(), 'prior'],
    match: matchHyphenated,
    examples: [
      { text: 'In 2010, twice the [year-earlier] figure.', norm: { value: '2009' } },
      { text: 'In May 2010, half the toll of the [year-earlier month].', norm: { value: '2009-05' } },
      { text: 'In May 2010, half the toll of the [year-earlier period].', norm: { value: '2009-05' } },
      { text: 'In May 2010, half the toll of the [prior-year month].', norm: { value: '2009-05' } },
      { text: 'against [year-ago] losses', published: '2022-03-09', norm: { value: '2021' } },
    ],
    counterExamples: ['the year-long siege'],
  },
];
