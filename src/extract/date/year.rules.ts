import { calendarDate } from './expression.js';
import {
  type DateRule,
  isDash,
  isGlued,
  isNumberAt,
  keyAt,
  type Match,
  readShortYear,
  readYear,
  type Scan,
  tokenAt,
} from './scan.js';
import { MONTHS, SEASONS } from './words.js';
import { isCounting } from './year-reader.js';

/** Words before a number that show it to be a year. */
const BEFORE_YEAR: ReadonlySet<string> = new Set(
  (
    'in since by until till til during through throughout before after from between of early late mid circa ca year ' +
    'years the end beginning start back'
  ).split(' '),
);

/** Words before a number of four digits that show it to be something else: "about 2000", "Resolution 1973". */
const BEFORE_OTHER: ReadonlySet<string> = new Set(
  (
    'about around some nearly almost approximately roughly over than least most only another additional estimated ' +
    'exactly just no nr number resolution resolutions unscr flight route highway road room article section chapter ' +
    'page pages pp russell russel windows boeing airbus type model mark mk unit base hill height point code zip box channel ' +
    'project asset order law act bill directive regulation iso battalion regiment brigade division $ £ € # + = × * /'
  ).split(' '),
);

/** "2014", "the 2003 invasion", "In 1948"; not "2000 troops", "Resolution 1973", "F-2000". */
function matchYear(scan: Scan, first: number): Match | null {
  const year = readYear(scan, first);
  if (year === null || isCounting(scan, year.end) || isClockTime(scan, first)) return null;
  if (!isYearThere(scan, first, year.value)) return null;
  return { end: year.end, expression: calendarDate({ year: year.value }) };
}

function isYearThere(scan: Scan, first: number, year: number): boolean {
  const before = tokenAt(scan, first - 1);
  const after = tokenAt(scan, first + 1);
  // "2008/09" is another rule's, "1945:30" no year; "2008: The siege" is one
  const isGluedOn = after?.kind === 'mark' && after.gap === 0 && isGlued(scan, first + 2);
  if (isGluedOn && (after.key === '/' || after.key === ':')) return false;
  // "1999-W25-1", "2020-AB17": a code
  if (isGluedOn && isDash(after.key) && /\d/.test(keyAt(scan, first + 2)) && !isNumberAt(scan, first + 2))
    return false;
  if (isAddress(scan, first + 1)) return false;
  const isModern = year >= 1900 && year < 2050;
  if (startsSpan(scan, first) || isAsLateAs(scan, first)) return true;
  if (before === undefined) return isModern;
  if (isDash(before.key) && isGlued(scan, first)) return isAfterPrefix(scan, first - 2, isModern);
  if (before.key === '.' && isGlued(scan, first)) return false;
  if (BEFORE_YEAR.has(before.key)) return isModern || year >= 1600 || !isLowerWord(scan, first + 1);
  if (LOOSELY_BEFORE.has(before.key) && isAfterYear(scan, first, year)) return true;
  if (before.key === 'for') return isModern || !isLowerWord(scan, first + 1);
  if (BEFORE_OTHER.has(before.key) || before.kind === 'number') return false;
  if (MONTHS.has(before.key) || SEASONS.has(before.key)) return true;
  return isModern && !(after?.kind === 'number' && after.gap !== 0);
}

/** What stands before the hyphen of "mid-2015", "pre-1967", "1914-1918"; not of "F-2000". */
export const PREFIXES: ReadonlySet<string> = new Set(['mid', 'early', 'late', 'pre', 'post', 'end']);
const isAfterPrefix = (scan: Scan, i: number, isModern: boolean): boolean =>
  PREFIXES.has(keyAt(scan, i)) ||
  (isNumberAt(scan, i) && readYear(scan, i) !== null && (isModern || startsSpan(scan, i)));

/** "1775-1780": two years in order, whatever stands before them. */
function startsSpan(scan: Scan, first: number): boolean {
  if (!isDash(keyAt(scan, first + 1)) || !isGlued(scan, first + 1) || !isGlued(scan, first + 2)) return false;
  const from = Number(keyAt(scan, first));
  const to = readYear(scan, first + 2);
  return to !== null && from >= 1500 && to.value > from && to.value - from < 150 && !isCounting(scan, to.end);
}

/** "1782 and 1783", "from 1756 to 1763"; of older ones the first must be known to be a year. */
const LOOSELY_BEFORE: ReadonlySet<string> = new Set(['and', 'or', 'to', ',', '-', '–']);
const isAfterYear = (scan: Scan, first: number, year: number): boolean =>
  readYear(scan, first - 2) !== null && (year >= 1500 || scan.previous?.end === first - 1);

/** "of 1909 Jolinda Drive", "1945 North Street" */
const isAddress = (scan: Scan, i: number): boolean =>
  tokenAt(scan, i)?.isCapital === true &&
  (STREETS.has(keyAt(scan, i + 1)) || STREETS.has(keyAt(scan, i + 2))) &&
  tokenAt(scan, i + 1)?.isCapital === true;
const STREETS: ReadonlySet<string> = new Set('street avenue drive lane boulevard road'.split(' '));

/** "as late as 1781", "as recently as 2011"; not "as many as 2000". */
const isAsLateAs = (scan: Scan, first: number): boolean =>
  keyAt(scan, first - 1) === 'as' && ['late', 'early', 'recently', 'back'].includes(keyAt(scan, first - 2));

const isLowerWord = (scan: Scan, i: number): boolean => {
  const token = tokenAt(scan, i);
  return token?.kind === 'word' && !token.isCapital && token.key !== "'s";
};

/** "at 1945 hours", "2030 local time", "between 1800 and 0600". */
const isClockTime = (scan: Scan, first: number): boolean =>
  keyAt(scan, first - 1) === 'at' ||
  (keyAt(scan, first + 1) === 'local' && keyAt(scan, first + 2) === 'time') ||
  /^0\d\d\d$/.test(keyAt(scan, first + 2));

/** "since '82", "the class of ’99". */
function matchShortYear(scan: Scan, first: number): Match | null {
  const year = readShortYear(scan, first);
  if (year === null || !BEFORE_SHORT.has(keyAt(scan, first - 1))) return null;
  return { end: year.end, expression: calendarDate({ year: year.value }) };
}
const BEFORE_SHORT: ReadonlySet<string> = new Set([
  ...['in', 'since', 'of', 'the', 'by', 'until', 'from', 'to', 'and', 'before', 'after'],
  ...SEASONS.keys(),
]);

/** "1915-17", "2007–08", "2006/07": the second year is written with two digits. */
function matchYearSpan(scan: Scan, first: number): Match | null {
  const start = tokenAt(scan, first);
  const joiner = keyAt(scan, first + 1);
  const rest = tokenAt(scan, first + 2);
  if (start === undefined || rest?.kind !== 'number' || rest.key.length !== 2) return null;
  if (!isDash(joiner) && joiner !== '/') return null;
  if (!isGlued(scan, first + 1) || rest.gap !== 0) return null;
  const from = Number(start.key);
  const to = from - (from % 100) + Number(rest.key);
  const after = tokenAt(scan, first + 3);
  const goesOn = after?.gap === 0 && (after.kind !== 'mark' || isDash(after.key) || after.key === '/');
  if (from < 1000 || from >= 2100 || to <= from || to > from + 60 || goesOn) return null;
  if (isCounting(scan, first + 3)) return null;
  const year = (value: number) => calendarDate({ year: value });
  return { end: first + 3, expression: { kind: 'range', from: year(from), to: year(to) } };
}

/** "264 BC", "AD 79", "1200 BCE", "218-201 BC". */
function matchEra(scan: Scan, first: number): Match | null {
  const key = keyAt(scan, first);
  if (key === 'ad') {
    const year = tokenAt(scan, first + 1);
    const isYear =
      tokenAt(scan, first)?.isUpper === true && year?.kind === 'number' && /^\d{1,4}$/.test(year.key);
    return isYear ? { end: first + 2, expression: calendarDate({ year: Number(year.key) }) } : null;
  }
  const until = readEra(scan, first + 1);
  if (until !== null) return { end: first + 2, expression: calendarDate({ year: until * Number(key) }) };
  const joiner = keyAt(scan, first + 1);
  const last = tokenAt(scan, first + 2);
  const sign = readEra(scan, first + 3);
  const isSpan = (isDash(joiner) || joiner === 'to') && last?.kind === 'number' && /^\d{1,4}$/.test(last.key);
  if (!isSpan || sign === null) return null;
  const year = (text: string) => calendarDate({ year: sign * Number(text) });
  return { end: first + 4, expression: { kind: 'range', from: year(key), to: year(last.key) } };
}

/** -1 for "BC", 1 for "AD", null for anything else. */
function readEra(scan: Scan, i: number): 1 | -1 | null {
  const era = keyAt(scan, i);
  if (!ERAS.has(era) || tokenAt(scan, i)?.isUpper !== true) return null;
  return era === 'ad' || era === 'ce' ? 1 : -1;
}
const ERAS: ReadonlySet<string> = new Set(['bc', 'bce', 'ad', 'ce']);

export const YEAR_RULES: readonly DateRule[] = [
  {
    id: 'date/year',
    about: 'A year alone; a number of four digits that counts or numbers something else is none.',
    keys: ['#4'],
    match: matchYear,
    examples: [
      {
        text: 'The base was built in [1987].',
        norm: { value: '1987', from: '1987-01-01', to: '1987-12-31' },
      },
      { text: 'after the [2008] war', norm: { value: '2008' } },
    ],
    counterExamples: [
      'Some 2000 troops crossed.',
      'in 2020 villages',
      'Resolution 1973',
      'a score of 2010 points',
      'of 1945 North Street',
    ],
  },
  {
    id: 'date/short-year',
    about: 'A year written with an apostrophe and two digits.',
    keys: ["'", '’', '‘'],
    match: matchShortYear,
    examples: [
      { text: "the revolt of ['79] failed", norm: { value: '1979' } },
      { text: 'since [’03]', norm: { value: '2003' } },
    ],
    counterExamples: ["he said '15 men died'"],
  },
  {
    id: 'date/year-span',
    about: 'Two years, the second written with two digits.',
    keys: ['#4'],
    match: matchYearSpan,
    examples: [
      { text: 'the siege of [1992-95]', norm: { value: '1992/1995', from: '1992-01-01', to: '1995-12-31' } },
      { text: 'in the winter war of [1939–40]', norm: { value: '1939/1940' } },
    ],
    counterExamples: ['call 2034-11', 'dated 2021-04-17'],
  },
  {
    id: 'date/era',
    about: 'A year before or of the common era.',
    keys: ['#2', '#3', '#4', 'ad'],
    match: matchEra,
    examples: [
      { text: 'sacked in [146 BC] by Rome', norm: { value: 'BC0146', from: null } },
      { text: 'in [AD 70] the temple burned', norm: { value: '0070' } },
    ],
    counterExamples: ['about 300 bc', 'an ad 79 pages long'],
  },
];
