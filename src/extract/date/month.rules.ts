import { isNamedAfterDay } from './day-reader.js';
import { calendarDate, type YearRef } from './expression.js';
import {
  type DateRule,
  isCapitalised,
  isDash,
  keyAt,
  type Match,
  type MonthRead,
  readDay,
  readMonth,
  type Scan,
  tokenAt,
} from './scan.js';
import { MONTHS, TIME_PREPOSITIONS } from './words.js';
import { readYearAfter } from './year-reader.js';

const MONTH_KEYS = [...MONTHS.keys()];

/** "February of 2019", "January, 1918", "May last year", "Sept 2016", "July 2014". */
function matchMonthYear(scan: Scan, first: number): Match | null {
  const month = readMonth(scan, first);
  if (month === null) return null;
  const year = readYearAfter(scan, month.end);
  if (year === null) return null;
  const isStated = typeof year.value === 'number';
  if (!isStated && month.isWord && !TIME_PREPOSITIONS.has(keyAt(scan, first - 1))) return null;
  return { end: year.end, expression: calendarDate({ month: month.value, year: year.value }) };
}

/** "in May", "since November", "the month of August", "the January talks". */
function matchMonth(scan: Scan, first: number): Match | null {
  const named = keyAt(scan, first) === 'month' && keyAt(scan, first + 1) === 'of' ? first + 2 : first;
  const month = readMonth(scan, named);
  if (month === null || (month.isShort && !isShortMonthThere(scan, first, month))) return null;
  if (named === first && month.isWord && !isMonthContext(scan, first, month)) return null;
  if (isNamedAfterMonth(scan, first, month)) return null;
  return {
    end: month.end,
    expression: calendarDate({ month: month.value, year: sharedYear(scan, month.end) }),
  };
}

/** "the 19 November Movement", "the November 19 Movement": no month either. */
function isNamedAfterMonth(scan: Scan, first: number, { end }: MonthRead): boolean {
  const after = readDay(scan, end)?.end ?? (readDay(scan, first - 1) === null ? null : end);
  return after !== null && isNamedAfterDay(scan, after);
}

/** "in Sept.", "mid-Oct.", "since Dec"; not "in Mar Elias", "Jan Egeland". */
function isShortMonthThere(scan: Scan, first: number, { end }: MonthRead): boolean {
  const before = keyAt(scan, isDash(keyAt(scan, first - 1)) ? first - 2 : first - 1);
  const hasPoint = end > first + 1;
  return (
    (SURELY_BEFORE.has(before) || before === 'from') &&
    before !== 'of' &&
    (hasPoint || !isCapitalised(scan, end))
  );
}

/** The year of "March and April 2003", when the rules look at "March". */
function sharedYear(scan: Scan, i: number): YearRef {
  const joiner = keyAt(scan, i);
  if (joiner !== 'and' && joiner !== 'or' && joiner !== ',') return null;
  const later = readMonth(scan, i + 1);
  const year = later === null || readDay(scan, later.end) !== null ? null : readYearAfter(scan, later.end);
  return typeof year?.value === 'number' ? year.value : null;
}

/** "May", "March", "April", "June", "August" are words and names, too: what stands around decides. */
function isMonthContext(scan: Scan, first: number, month: MonthRead): boolean {
  const before = tokenAt(scan, first - 1);
  const after = tokenAt(scan, month.end);
  // "Theresa May", "June Osborne", "the Long March"
  if (isCapitalised(scan, month.end) && before?.key !== 'in' && before?.key !== 'since') return false;
  if (before === undefined) return after?.key === ',' || after === undefined;
  // "THEY MAY", "THAT MARCH"
  if (tokenAt(scan, first)?.isUpper === true && !SURELY_BEFORE.has(before.key)) return false;
  if (after !== undefined && EVENTS.has(after.key)) return true;
  if (before.key === 'the' || before.key === 'a')
    return after?.kind === 'word' && !isCapitalised(scan, month.end);
  return (
    TIME_PREPOSITIONS.has(before.key) || MONTHS.has(before.key) || before.key === '(' || isDash(before.key)
  );
}

const SURELY_BEFORE: ReadonlySet<string> = new Set(
  'in since of during until till early late mid last next throughout by before after'.split(' '),
);
const EVENTS: ReadonlySet<string> = new Set(
  (
    'attack attacks battle battles fighting offensive raid raids strike strikes bombing bombings mission clashes election ' +
    'elections vote ceasefire truce summit deal agreement deadline war uprising coup talks figures'
  ).split(' '),
);

export const MONTH_RULES: readonly DateRule[] = [
  {
    id: 'date/month-year',
    about: 'A month with its year, stated or pointed at.',
    keys: MONTH_KEYS,
    match: matchMonthYear,
    examples: [
      { text: 'ceasefire signed in [April 2003]', norm: { value: '2003-04' } },
      { text: 'As far back as [March of 2011]', norm: { value: '2011-03' } },
      { text: 'captured in [July last year]', published: '2019-03-02', norm: { value: '2018-07' } },
    ],
    counterExamples: ['In February, 2,000 troops left.', 'In February, 2000 troops left.'],
  },
  {
    id: 'date/month',
    about: 'A month alone; the ones that are words or names, too, only where the context shows a month.',
    keys: [...MONTH_KEYS, 'month'],
    match: matchMonth,
    examples: [
      { text: 'fighting since [November]', published: '2024-02-10', norm: { value: '2023-11' } },
      { text: 'during the [month of August]', published: '2018-10-10', norm: { value: '2018-08' } },
      { text: 'the [May] offensive', published: '2018-10-10', norm: { value: '2018-05' } },
      { text: 'shelled in [Sept.] again', published: '2018-10-10', norm: { value: '2018-09' } },
    ],
    counterExamples: [
      'in Mar Elias camp',
      'Jan Egeland said',
      'Prime Minister May said',
      'They may attack.',
      'troops march on the city',
    ],
  },
];
