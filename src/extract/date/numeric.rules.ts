import { daysInMonth } from './calendar.js';
import { calendarDate, type Expression } from './expression.js';
import { centuryFor, type DateRule, isDash, isGlued, keyAt, type Match, type Scan, tokenAt } from './scan.js';
import { MONTHS } from './words.js';

/** The numbers of three glued fields, "2019-09-10" or "10/9/2019"; null where there are not just three. */
function readFields(
  scan: Scan,
  first: number,
  isSeparator: (key: string) => boolean,
): readonly string[] | null {
  const fields = [keyAt(scan, first), keyAt(scan, first + 2), keyAt(scan, first + 4)];
  for (const at of [first + 1, first + 3]) {
    if (!isSeparator(keyAt(scan, at)) || !isGlued(scan, at) || !isGlued(scan, at + 1)) return null;
  }
  const before = keyAt(scan, first - 1);
  if (isGlued(scan, first) && (before === '/' || isDash(before) || before === '.')) return null;
  const after = tokenAt(scan, first + 5);
  if (after?.gap === 0 && (isSeparator(after.key) || after.kind === 'number')) return null;
  return fields.every((field) => /^\d+$/.test(field)) ? fields : null;
}

const isDayOfMonth = (year: number | null, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

const dayOf = (year: number, month: number, day: number): Expression | null =>
  year >= 1000 && year < 2200 && isDayOfMonth(year, month, day) ? calendarDate({ year, month, day }) : null;

/** "2019-09-10", "2019/9/10", "2019-09-10T14:30Z". */
function matchIsoDay(scan: Scan, first: number): Match | null {
  const dashed = readFields(scan, first, isDash);
  if (dashed !== null && (dashed[1]?.length !== 2 || dashed[2]?.length !== 2)) return null;
  const fields = dashed ?? readFields(scan, first, isSlash);
  if (fields === null) return null;
  const [year, month, day] = fields.map(Number);
  const expression = dayOf(year ?? 0, month ?? 0, day ?? 0);
  return expression === null ? null : { end: endOfClock(scan, first + 5), expression };
}
const isSlash = (key: string): boolean => key === '/';

/** Tokens of "T14:30:00.000+03:00". */
const LONGEST_CLOCK = 10;

/** The end of a time of day that is glued to a date with a T. */
function endOfClock(scan: Scan, i: number): number {
  if (!isGlued(scan, i) || !/^t\d\d$/.test(keyAt(scan, i))) return i;
  let end = i + 1;
  while (end < i + LONGEST_CLOCK && isGlued(scan, end) && /^[\d:.+-]+$|^\d*z$/.test(keyAt(scan, end))) end++;
  return end;
}

/** "2019-09": a year and a month, where the month cannot be the end of a span of years. */
function matchIsoMonth(scan: Scan, first: number): Match | null {
  const year = Number(keyAt(scan, first));
  const rest = keyAt(scan, first + 2);
  if (!isDash(keyAt(scan, first + 1)) || !isGlued(scan, first + 1) || !isGlued(scan, first + 2)) return null;
  const month = Number(rest);
  const after = tokenAt(scan, first + 3);
  const goesOn = after?.gap === 0 && (after.kind !== 'mark' || isDash(after.key) || after.key === '/');
  if (!/^\d\d$/.test(rest) || month < 1 || month > 12 || month > year % 100 || goesOn) return null;
  if (year < 1900 || year >= 2100) return null;
  return { end: first + 3, expression: calendarDate({ year, month }) };
}

/** "25/10/1998", "10/25/98", "02-27-98", "7/8/07": which field is the month may only be known from the whole article. */
function matchSlashed(scan: Scan, first: number): Match | null {
  const fields = readFields(scan, first, isSlash) ?? readFields(scan, first, isDash);
  if (fields === null) return null;
  const [a, b, last] = fields.map(Number);
  const yearLength = fields[2]?.length;
  if (a === undefined || b === undefined || last === undefined || (yearLength !== 2 && yearLength !== 4))
    return null;
  const year = yearLength === 2 ? centuryFor(last) : last;
  if (!isDayOfMonth(year, a, b) && !isDayOfMonth(year, b, a)) return null;
  if (year < 1900 || year >= 2100) return null;
  return { end: first + 5, expression: { kind: 'slashed', first: a, second: b, year } };
}

/** "10.09.2019", "2019.09.10": with points, the month always stands between. */
function matchDotted(scan: Scan, first: number): Match | null {
  const key = keyAt(scan, first);
  const [year, month, day] = /^(\d{4})\.(\d{2})\.(\d{2})$/.test(key)
    ? key.split('.').map(Number)
    : /^\d{1,2}\.\d{1,2}\.\d{4}$/.test(key)
      ? key.split('.').map(Number).reverse()
      : [];
  const expression = year === undefined ? null : dayOf(year, month ?? 0, day ?? 0);
  return expression === null ? null : { end: first + 1, expression };
}

/** "20190910". */
function matchCompact(scan: Scan, first: number): Match | null {
  const key = keyAt(scan, first);
  const before = keyAt(scan, first - 1);
  if (before === '#' || before === '$' || (isGlued(scan, first) && before !== '(')) return null;
  const expression = dayOf(Number(key.slice(0, 4)), Number(key.slice(4, 6)), Number(key.slice(6)));
  const year = Number(key.slice(0, 4));
  return expression === null || year < 1900 || year >= 2100 ? null : { end: first + 1, expression };
}

/** "101430Z JAN 24", "051200ZMAR2003": the date-time group of military messages. */
function matchTimeGroup(scan: Scan, first: number): Match | null {
  const key = keyAt(scan, first);
  const zone = keyAt(scan, first + 1);
  const day = Number(key.slice(0, 2));
  if (Number(key.slice(2, 4)) > 24 || Number(key.slice(4)) > 59 || !isGlued(scan, first + 1)) return null;
  const joined = /^([a-z])([a-z]{3})(\d{2}|\d{4})?$/.exec(zone);
  if (joined !== null) return timeGroup(first + 2, day, joined[2] ?? '', joined[3] ?? '');
  if (!/^[a-z]$/.test(zone)) return null;
  const year = tokenAt(scan, first + 3);
  const hasYear = year?.kind === 'number' && /^(\d{2}|\d{4})$/.test(year.key);
  return timeGroup(hasYear ? first + 4 : first + 3, day, keyAt(scan, first + 2), hasYear ? year.key : '');
}

/** "15SEP13", "3JAN2024": military again, the day alone. */
function matchGluedDay(scan: Scan, first: number): Match | null {
  const month = tokenAt(scan, first + 1);
  const parts =
    isGlued(scan, first + 1) && month?.isUpper ? /^([a-z]{3})(\d{2}|\d{4})$/.exec(month.key) : null;
  return parts === null
    ? null
    : timeGroup(first + 2, Number(keyAt(scan, first)), parts[1] ?? '', parts[2] ?? '');
}

function timeGroup(end: number, day: number, monthName: string, yearText: string): Match | null {
  const month = MONTHS.get(monthName)?.month;
  if (month === undefined) return null;
  const year =
    yearText === '' ? null : yearText.length === 2 ? centuryFor(Number(yearText)) : Number(yearText);
  if (!isDayOfMonth(year, month, day)) return null;
  return { end, expression: calendarDate({ year, month, day }) };
}

export const NUMERIC_RULES: readonly DateRule[] = [
  {
    id: 'date/iso-day',
    about: 'A day written year first, in figures.',
    keys: ['#4'],
    match: matchIsoDay,
    examples: [
      { text: 'Dated [2021-04-17], the order', norm: { value: '2021-04-17', precision: 'day' } },
      { text: 'logged at [2021-04-17T06:30Z]', norm: { value: '2021-04-17' } },
    ],
    counterExamples: ['part 2021-44-17', 'serial 2021-04-17-88'],
  },
  {
    id: 'date/iso-month',
    about: 'A month written year first, in figures.',
    keys: ['#4'],
    match: matchIsoMonth,
    examples: [
      { text: 'figures for [2021-04]', norm: { value: '2021-04' } },
      { text: 'the report of [2019-11]', norm: { value: '2019-11' } },
    ],
    counterExamples: ['the war of 1914-18', 'in 2009-10'],
  },
  {
    id: 'date/slashed',
    about: 'A day written with slashes; where both orders are possible the article must show which it uses.',
    keys: ['#2'],
    match: matchSlashed,
    examples: [
      { text: 'on [23/11/2006] a mine', norm: { value: '2006-11-23' } },
      { text: 'on [11/23/06] a mine', norm: { value: '2006-11-23' } },
      { text: 'on [3/4/2006] a mine', norm: { value: null, basis: 'unresolved' } },
      { text: 'filed [3/4/2006] here', published: '2006-03-04', norm: { value: '2006-03-04' } },
    ],
    counterExamples: ['open 24/7', 'grid 12/14/3301'],
  },
  {
    id: 'date/dotted',
    about: 'A day written with points, day or year first.',
    keys: ['#.'],
    match: matchDotted,
    examples: [
      { text: 'on [17.04.2021] at noon', norm: { value: '2021-04-17' } },
      { text: 'order of [3.5.1999]', norm: { value: '1999-05-03' } },
      { text: 'order of [1999.05.03]', norm: { value: '1999-05-03' } },
    ],
    counterExamples: ['version 4.15.2021', 'host 10.0.20.2021'],
  },
  {
    id: 'date/compact',
    about: 'A day written as eight figures.',
    keys: ['#8'],
    match: matchCompact,
    examples: [
      { text: 'file [20210417] holds', norm: { value: '2021-04-17' } },
      { text: 'Date: [19991231]', norm: { value: '1999-12-31' } },
    ],
    counterExamples: ['serial 20211399', 'case #20210417'],
  },
  {
    id: 'date/time-group',
    about: 'A military date-time group.',
    keys: ['#6'],
    match: matchTimeGroup,
    examples: [
      { text: 'reported at [071945Z NOV 21] near the river', norm: { value: '2021-11-07' } },
      { text: '[120600ZMAY2004] contact', norm: { value: '2004-05-12' } },
    ],
    counterExamples: ['grid 071945 NOV', 'call 128099Z MAY'],
  },
  {
    id: 'date/glued-day',
    about: 'A day, month and year in one word, as in military reports.',
    keys: ['#2'],
    match: matchGluedDay,
    examples: [
      { text: 'patrol report [07NOV21]', norm: { value: '2021-11-07' } },
      { text: 'on [3MAY2004] at the gate', norm: { value: '2004-05-03' } },
    ],
    counterExamples: ['grid 38SMB21', 'the 7may21 file'],
  },
];
