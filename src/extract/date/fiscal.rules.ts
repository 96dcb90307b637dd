import { calendarDate, type Expression } from './expression.js';
import {
  centuryFor,
  type DateRule,
  isDash,
  isGlued,
  keyAt,
  type Match,
  readYear,
  type Scan,
  tokenAt,
} from './scan.js';

/** "fiscal 2018", "fiscal year 2018", "the 2018 fiscal year". */
function matchFiscalYear(scan: Scan, first: number): Match | null {
  const stated = readYear(scan, first);
  const at = stated?.end ?? first;
  if (keyAt(scan, at) !== 'fiscal' && keyAt(scan, at) !== 'financial') return null;
  const isYear = keyAt(scan, at + 1) === 'year';
  if (stated !== null) return isYear ? { end: at + 2, expression: roughly(stated.value) } : null;
  const year = readYear(scan, isYear ? at + 2 : at + 1);
  return year === null ? null : { end: year.end, expression: roughly(year.value) };
}

/** "FY2019", "FY 19". */
function matchFiscalCode(scan: Scan, first: number): Match | null {
  const token = tokenAt(scan, first);
  if (token?.isUpper !== true) return null;
  const at = isDash(keyAt(scan, first + 1)) && isGlued(scan, first + 1) ? first + 2 : first + 1;
  const key = keyAt(scan, at);
  const glued = /^fy(\d{2}|\d{4})$/.exec(token.key)?.[1];
  const figures = glued ?? (token.key === 'fy' && /^(\d{2}|\d{4})$/.test(key) ? key : null);
  if (figures === null) return null;
  const year = figures.length === 2 ? centuryFor(Number(figures)) : Number(figures);
  if (year < 1900 || year >= 2100) return null;
  return { end: glued === undefined ? at + 1 : first + 1, expression: roughly(year) };
}

/** Whose year it is decides on its first day. */
const roughly = (year: number): Expression => ({ kind: 'shaded', mod: 'APPROX', of: calendarDate({ year }) });

/** "FY19", "FY2019": one word with its figures. */
const GLUED_CODES = Array.from({ length: 70 }, (_, i) => 1980 + i).flatMap((year) => [
  `fy${year}`,
  `fy${String(year).slice(2)}`,
]);

export const FISCAL_RULES: readonly DateRule[] = [
  {
    id: 'date/fiscal-year',
    about: 'A fiscal year: roughly the year that it is named for.',
    keys: ['fiscal', 'financial', '#4'],
    match: matchFiscalYear,
    examples: [
      { text: 'the budget for [fiscal 2018]', norm: { value: '2018', mod: 'APPROX' } },
      { text: 'in [fiscal year 2011]', norm: { value: '2011' } },
      { text: 'the [2015 fiscal year]', norm: { value: '2015' } },
    ],
    counterExamples: ['fiscal policy', 'a financial year of gloom'],
  },
  {
    id: 'date/fiscal-code',
    about: 'A fiscal year, as a code.',
    keys: ['fy', ...GLUED_CODES],
    match: matchFiscalCode,
    examples: [
      { text: 'bought in [FY2019]', norm: { value: '2019' } },
      { text: 'due in [FY 21]', norm: { value: '2021' } },
    ],
    counterExamples: ['the FY gate', 'FY 300'],
  },
];
