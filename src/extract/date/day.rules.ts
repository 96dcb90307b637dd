import {
  dayRange,
  finishDay,
  isDayOf,
  isNamedAfterDay,
  oneDay,
  readJoinedDay,
  readLaterDay,
  readMonthAfterDay,
  startsNounPhrase,
} from './day-reader.js';
import { calendarDate } from './expression.js';
import {
  centuryFor,
  type DateRule,
  type DayRead,
  isDash,
  isGlued,
  isNumberAt,
  keyAt,
  type Match,
  type MonthRead,
  readDay,
  readMonth,
  type Scan,
  tokenAt,
} from './scan.js';
import { MONTHS, ORDINALS } from './words.js';
import { readYearAfter } from './year-reader.js';

/** "March 12", "Sept. 10, 2019", "June the 6th", "March 10-23", "September 1 and 2". */
function matchMonthDay(scan: Scan, first: number): Match | null {
  const month = readMonth(scan, first);
  if (month === null) return null;
  const isAfterThe = keyAt(scan, month.end) === 'the';
  const day = readDay(scan, isAfterThe ? month.end + 1 : month.end);
  if (day === null || !isDayOf(month, day) || (isAfterThe && !day.isOrdinal)) return null;
  if (isNamedAfterDay(scan, day.end)) return null;
  if (isHeadCount(scan, first, day)) return null;
  const until = readLaterDay(scan, day, month);
  if (until === null) return pointed(scan, first, finishDay(scan, day.end, month.value, day.value));
  const year = readYearAfter(scan, until.end);
  return {
    end: year?.end ?? until.end,
    expression: dayRange(month.value, day.value, until.value, year?.value ?? null),
  };
}

/** "11 August", "25th of August, 2014", "the 2nd day of May"; "6-7 June", "28 and 29 August". */
function matchDayMonth(scan: Scan, first: number): Match | null {
  const day = readDay(scan, first);
  if (day === null) return null;
  const month = readMonthAfterDay(scan, day.end);
  if (month !== null) {
    const isDay = isDayOf(month, day) && !isNamedAfterDay(scan, month.end);
    return isDay ? pointed(scan, first, finishDayMonth(scan, month, day)) : null;
  }
  const until = readJoinedDay(scan, day);
  const shared = until === null ? null : readMonthAfterDay(scan, until.end);
  if (until === null || shared === null || !isDayOf(shared, until)) return null;
  const year = readYearAfter(scan, shared.end);
  // "on 5 and 12 March" names two days, not the week between them
  if (!until.isRange && until.value !== day.value + 1) {
    return { end: day.end, expression: oneDay(shared.value, day.value, year?.value ?? null) };
  }
  return {
    end: year?.end ?? shared.end,
    expression: dayRange(shared.value, day.value, until.value, year?.value ?? null),
  };
}

/** "last 29 March", "next June 3". */
function pointed(scan: Scan, first: number, match: Match): Match {
  const pointer = keyAt(scan, first - 1);
  const { expression } = match;
  if ((pointer !== 'last' && pointer !== 'next') || expression.kind !== 'date') return match;
  return { ...match, expression: { ...expression, which: pointer } };
}

/** "17 Feb 2005", "3 JAN 90", "17-Feb-05": two digits are the year where no count could follow. */
function finishDayMonth(scan: Scan, month: MonthRead, day: DayRead): Match {
  const { end } = month;
  const isJoined = isDash(keyAt(scan, end)) && isDash(keyAt(scan, end - 2)) && isGlued(scan, end);
  const at = isJoined ? end + 1 : end;
  const year = tokenAt(scan, at);
  const isWhole = !isGlued(scan, at + 1) || tokenAt(scan, at + 1)?.kind === 'mark';
  const isTwoDigits = year?.kind === 'number' && /^\d\d$/.test(year.key) && isWhole;
  const isSure =
    isJoined || Number(year?.key) > 31 || (tokenAt(scan, end - 1)?.isUpper === true && month.isShort);
  if (!isTwoDigits || !isSure) return finishDay(scan, end, month.value, day.value);
  return { end: at + 1, expression: oneDay(month.value, day.value, centuryFor(Number(year.key))) };
}

/** "3" in "on 3, 7 and 12 March": the month stands after the last of them. */
function matchEarlierDay(scan: Scan, first: number): Match | null {
  const day = readDay(scan, first);
  const isListed = keyAt(scan, first - 1) === 'on' || scan.previous?.end === first - 1;
  if (day === null || !isListed || keyAt(scan, day.end) !== ',') return null;
  let last = day;
  for (let days = 1; days < MOST_LISTED; days++) {
    const joiner = keyAt(scan, last.end);
    const next = joiner === ',' || joiner === 'and' ? readDay(scan, last.end + 1) : null;
    if (next === null || next.value <= last.value) return null;
    last = next;
    const month = readMonthAfterDay(scan, last.end);
    if (month === null) continue;
    const year = readYearAfter(scan, month.end);
    return isDayOf(month, last)
      ? { end: day.end, expression: oneDay(month.value, day.value, year?.value ?? null) }
      : null;
  }
  return null;
}
/** A list of days is no longer. */
const MOST_LISTED = 8;

/** "12" in "March 5, 12 and 19": a further day of the month before it. */
function matchFurtherDay(scan: Scan, first: number): Match | null {
  const { previous } = scan;
  const joiner = keyAt(scan, first - 1);
  if (previous === null || previous.end !== first - 1 || (joiner !== 'and' && joiner !== ',')) return null;
  const { expression } = previous;
  const day = readDay(scan, first);
  if (expression.kind !== 'date' || expression.day === null || expression.month === null || day === null)
    return null;
  const isLast = keyAt(scan, day.end) !== 'and' && keyAt(scan, day.end) !== ',';
  // "On March 5, 12 soldiers": a comma alone may begin a count
  if (joiner === ',' && (isLast || !isNumberAt(scan, day.end + 1))) return null;
  if (day.value <= expression.day || startsNounPhrase(scan, day.end)) return null;
  return finishDay(scan, day.end, expression.month, day.value);
}

/** "the fifth of November", "the first of May 2011". */
function matchWordDay(scan: Scan, first: number): Match | null {
  const day = ORDINALS.get(keyAt(scan, first));
  const at = keyAt(scan, first + 1) === 'day' ? first + 2 : first + 1;
  if (day === undefined || keyAt(scan, at) !== 'of') return null;
  const month = readMonth(scan, at + 1);
  if (month === null) return null;
  return finishDay(scan, month.end, month.value, day);
}

/** "on the 28th": a day of the month that the story is in. */
function matchBareOrdinalDay(scan: Scan, first: number): Match | null {
  const day = readDay(scan, first);
  if (day === null || !day.isOrdinal || keyAt(scan, first - 1) !== 'the') return null;
  const preposition = keyAt(scan, first - 2);
  if (preposition !== 'on' && preposition !== 'until' && preposition !== 'by') return null;
  const next = tokenAt(scan, day.end);
  // "on the 28th parallel", "on the 28th Brigade"
  if (next?.kind === 'word' && !AFTER_BARE_DAY.has(next.key)) return null;
  return { end: day.end, expression: calendarDate({ day: day.value }) };
}
const AFTER_BARE_DAY: ReadonlySet<string> = new Set(
  (
    'and to in at by when the after before but while with he she they it a as was were had has have did would could ' +
    'came began ended'
  ).split(' '),
);

/** "in March 12 soldiers": after "in" a day would be wrong English, so the number counts. */
const isHeadCount = (scan: Scan, first: number, day: DayRead): boolean =>
  keyAt(scan, first - 1) === 'in' && !day.isOrdinal && startsNounPhrase(scan, day.end);

export const DAY_RULES: readonly DateRule[] = [
  {
    id: 'date/month-day',
    about: 'A month and a day of it, or a few days on end, with or without a year (American order).',
    keys: [...MONTHS.keys()],
    match: matchMonthDay,
    examples: [
      { text: 'shelled the port on [Oct. 4, 2021], officials said', norm: { value: '2021-10-04' } },
      { text: 'The convoy left on [June 9].', published: '2018-07-01', norm: { value: '2018-06-09' } },
      { text: 'raids from [May 3-17, 2015] in the south', norm: { value: '2015-05-03/2015-05-17' } },
    ],
    counterExamples: [
      'the March 23 Movement fled',
      'In June, 14 soldiers were wounded.',
      'the F-16 sat near hangar 4',
    ],
  },
  {
    id: 'date/day-month',
    about: 'A day and its month, or a few days on end, with or without a year (British order).',
    keys: ['#2'],
    match: matchDayMonth,
    examples: [
      { text: 'The bridge was hit on [17 November 2022].', norm: { value: '2022-11-17' } },
      { text: 'on the [3rd of April 1999] the bridge fell', norm: { value: '1999-04-03' } },
      { text: 'two raids on [8-9 July 2016]', norm: { value: '2016-07-08/2016-07-09' } },
    ],
    counterExamples: ['the 6th October Bridge', 'At least 12 may have died.', 'killed 12. March was quieter'],
  },
  {
    id: 'date/further-day',
    about: 'A further day of the month that was named just before.',
    keys: ['#2'],
    match: matchFurtherDay,
    examples: [
      {
        text: 'Strikes on May 4, [11] and 19 hit depots.',
        published: '2017-06-01',
        norm: { value: '2017-05-11' },
      },
      {
        text: 'Strikes on May 4 and [19] in the east.',
        published: '2017-06-01',
        norm: { value: '2017-05-19' },
      },
    ],
    counterExamples: ['On May 4, 12 trucks burned.', 'between May 4 and 19 trucks'],
  },
  {
    id: 'date/earlier-day',
    about: 'A day of the month that is named only after the last of several.',
    keys: ['#2'],
    match: matchEarlierDay,
    examples: [
      { text: 'Strikes on [4], 11 and 19 May 2017 hit depots.', norm: { value: '2017-05-04' } },
      { text: 'Strikes on 4, [11], 15 and 19 May 2017 hit depots.', norm: { value: '2017-05-11' } },
    ],
    counterExamples: ['on 4, 3 and 2 wheels', 'He won on 4, 5 and 6 points.'],
  },
  {
    id: 'date/word-day',
    about: 'A day in words: the fifth of November.',
    keys: [...ORDINALS.keys()],
    match: matchWordDay,
    examples: [
      { text: 'on the [third of October 2011]', norm: { value: '2011-10-03' } },
      { text: 'by the [first of May]', published: '2020-05-20', norm: { value: '2020-05-01' } },
    ],
    counterExamples: ['the first of many raids', 'the third of four brothers'],
  },
  {
    id: 'date/day-of-the-month',
    about: 'A day of the month that the story is in.',
    keys: ['#2'],
    match: matchBareOrdinalDay,
    examples: [
      {
        text: 'The town fell on 2 May 1945 and on the [9th] the guns fell silent.',
        norm: { value: '1945-05-09', basis: 'inferred' },
      },
      {
        text: 'It began on 2 May 1945. On the [4th], the garrison gave up.',
        norm: { value: '1945-05-04' },
      },
    ],
    counterExamples: ['on the 38th parallel', 'on the 4th floor'],
  },
];
