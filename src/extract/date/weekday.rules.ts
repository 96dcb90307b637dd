import { type CalendarDate, calendarDate, type Expression, shift } from './expression.js';
import { POINTERS, readPointer } from './pointers.js';
import { type DateRule, isDash, keyAt, type Match, readDay, type Scan, tokenAt } from './scan.js';
import { DAY_PARTS, SHORT_WEEKDAYS, UNITS, WEEKDAYS } from './words.js';

/** The index after a part of the day that follows a day: "Friday [night]", "Sunday [early morning]". */
export function endOfDayPart(scan: Scan, i: number): number {
  const key = keyAt(scan, i);
  if (DAY_PARTS.has(key)) return keyAt(scan, i + 1) === 'hours' ? i + 2 : i + 1;
  const isShade = key === 'early' || key === 'late' || key === 'mid' || key === 'pre';
  const at = isDash(keyAt(scan, i + 1)) ? i + 2 : i + 1;
  return isShade && DAY_PARTS.has(keyAt(scan, at)) ? at + 1 : i;
}

/** "Tuesday", "Friday night", "Thursday, Dec. 15", "Monday, 3 June 2019", "Tuesday of last week". */
function matchWeekday(scan: Scan, first: number): Match | null {
  const weekday = WEEKDAYS.get(keyAt(scan, first));
  if (weekday === undefined || isNamePart(scan, first)) return null;
  const end = endOfDayPart(scan, first + 1);
  return (
    readDateAfter(scan, end, weekday) ??
    readWeekAfter(scan, end, weekday) ?? { end, expression: calendarDate({ weekday }) }
  );
}

/** "Sat. 12 January", "Fri, Dec 29". */
function matchShortWeekday(scan: Scan, first: number): Match | null {
  const weekday = SHORT_WEEKDAYS.get(keyAt(scan, first));
  if (weekday === undefined || tokenAt(scan, first)?.isCapital !== true) return null;
  const at = keyAt(scan, first + 1) === '.' ? first + 2 : first + 1;
  return readDateAfter(scan, at, weekday);
}

/** The date that a weekday stands before: they are one mention. */
function readDateAfter(scan: Scan, i: number, weekday: number): Match | null {
  const at = DATE_JOINERS.has(keyAt(scan, i)) ? i + 1 : i;
  const start = keyAt(scan, at) === 'the' ? at + 1 : at;
  const point = scan.point(start);
  if (point !== null && hasDay(point.expression)) {
    const closing = BRACKETS.get(keyAt(scan, i));
    const isBracketed = closing !== undefined && keyAt(scan, point.end) === closing;
    if (closing !== undefined && !isBracketed) return null;
    return {
      end: isBracketed ? point.end + 1 : endOfDayPart(scan, point.end),
      expression: { ...point.expression, weekday },
    };
  }
  // "Friday the 13th"
  const day = start > at ? readDay(scan, start) : null;
  if (day === null || !day.isOrdinal) return null;
  return { end: day.end, expression: calendarDate({ weekday, day: day.value }) };
}
const DATE_JOINERS: ReadonlySet<string> = new Set([',', '(', '[', 'on']);
const BRACKETS: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
]);

const hasDay = (expression: Expression): expression is CalendarDate =>
  expression.kind === 'date' && expression.day !== null && expression.month !== null;

/** "Tuesday of last week", "Monday next week", "Friday this week". */
function readWeekAfter(scan: Scan, i: number, weekday: number): Match | null {
  const at = keyAt(scan, i) === 'of' ? i + 1 : i;
  const pointer = readPointer(scan, at);
  if (pointer === null || keyAt(scan, pointer.end) !== 'week') return null;
  const which = pointer.value;
  const isStory = which === 'that' || which === 'previous' || which === 'following';
  const count = which === 'last' || which === 'previous' ? -1 : which === 'this' || which === 'that' ? 0 : 1;
  return {
    end: pointer.end + 1,
    expression: { ...shift('week', count, isStory ? 'story' : 'writing'), weekday },
  };
}

/** "Bloody Sunday", "the Sunday Times", "every Friday", "on a Friday": not a day, or not one that is known. */
function isNamePart(scan: Scan, first: number): boolean {
  const before = keyAt(scan, first - 1);
  if (BEFORE_NAME.has(before) || (before === 'a' && keyAt(scan, first - 2) === 'on')) return true;
  return tokenAt(scan, first + 1)?.isCapital === true && AFTER_NAME.has(keyAt(scan, first + 1));
}
const BEFORE_NAME: ReadonlySet<string> = new Set(
  'black bloody good palm ash maundy holy super cyber shrove ruby every each man'.split(' '),
);
const AFTER_NAME: ReadonlySet<string> = new Set(
  'times telegraph mirror express post mail herald independent night mosque agreement'.split(' '),
);

/** "last Friday", "this past Sunday", "next Monday morning", "that Tuesday", "the following Thursday". */
function matchPointedWeekday(scan: Scan, first: number): Match | null {
  const pointer = readPointer(scan, first);
  const weekday = pointer === null ? undefined : WEEKDAYS.get(keyAt(scan, pointer.end));
  if (pointer === null || weekday === undefined || keyAt(scan, first) === 'latest') return null;
  const at = pointer.end;
  const date = readDateAfter(scan, at + 1, weekday);
  return (
    date ?? { end: endOfDayPart(scan, at + 1), expression: calendarDate({ weekday, which: pointer.value }) }
  );
}

/** "the first week of March", "the last weekend in June", "the week of March 5", "the week ending May 3". */
function matchWeekOf(scan: Scan, first: number): Match | null {
  // "the 2nd week of May"
  const figure = readDay(scan, first);
  const nth = figure?.isOrdinal ? figure.value : WEEK_NUMBERS.get(keyAt(scan, first));
  const at = figure?.end ?? (nth === undefined ? first : first + 1);
  if (figure !== null && !(figure.isOrdinal && figure.value <= MOST_WEEKS)) return null;
  const unit = UNITS.get(keyAt(scan, at));
  if (unit !== 'week' && unit !== 'weekend') return null;
  const joiner = keyAt(scan, at + 1);
  if (!WEEK_JOINERS.has(joiner) && !isDash(joiner)) return null;
  const point = scan.point(keyAt(scan, at + 2) === 'the' ? at + 3 : at + 2);
  // "the weekend of March 3-4"
  const of = point?.expression.kind === 'range' ? point.expression.from : point?.expression;
  if (point === null || of?.kind !== 'date' || of.month === null) return null;
  const isDay = of.day !== null;
  if (isDay === (nth !== undefined)) return null;
  return { end: point.end, expression: { kind: 'week-of', unit, nth: nth ?? 0, of } };
}
/** A month has no more weeks. */
const MOST_WEEKS = 5;
const WEEK_JOINERS: ReadonlySet<string> = new Set(
  'of in ending ended beginning starting commencing'.split(' '),
);
const WEEK_NUMBERS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['last', -1],
  ['final', -1],
]);

export const WEEKDAY_RULES: readonly DateRule[] = [
  {
    id: 'date/weekday',
    about:
      'A day of the week, with its date or part of the day where they follow: past, unless the sentence plans.',
    keys: [...WEEKDAYS.keys()],
    match: matchWeekday,
    examples: [
      { text: 'killed on [Thursday]', published: '2023-05-13', norm: { value: '2023-05-11' } },
      { text: 'The council will vote on [Monday].', published: '2023-05-13', norm: { value: '2023-05-15' } },
      { text: 'shot on [Friday night]', published: '2023-05-13', norm: { value: '2023-05-12' } },
      { text: 'landed on [Wednesday, May 3, 2023]', norm: { value: '2023-05-03' } },
      { text: 'on [Tuesday of last week]', published: '2023-05-13', norm: { value: '2023-05-02' } },
    ],
    counterExamples: ['the Bloody Sunday inquiry', 'reporters of the Sunday Times', 'every Friday'],
  },
  {
    id: 'date/short-weekday',
    about: 'A day of the week that is shortened, with its date.',
    keys: [...SHORT_WEEKDAYS.keys()],
    match: matchShortWeekday,
    examples: [
      { text: '[Sat. 14 January 2023] at the gate', norm: { value: '2023-01-14' } },
      { text: 'due [Wed, Feb 1]', published: '2023-01-20', norm: { value: '2023-02-01' } },
    ],
    counterExamples: ['the Su-34 sat near the runway', 'Sun Tzu wrote', 'Sun 12 said'],
  },
  {
    id: 'date/pointed-weekday',
    about: 'A day of the week that is pointed at: last, next, this, that, the following.',
    keys: [...POINTERS.keys()],
    match: matchPointedWeekday,
    examples: [
      { text: 'seized [last Saturday]', published: '2023-05-13', norm: { value: '2023-05-06' } },
      { text: 'talks [next Tuesday]', published: '2023-05-13', norm: { value: '2023-05-16' } },
      { text: 'hit [this past Sunday]', published: '2023-05-13', norm: { value: '2023-05-07' } },
    ],
    counterExamples: ['the last Ruby Tuesday shop'],
  },
  {
    id: 'date/week-of',
    about: 'A week or weekend of a month, or the week of a day.',
    keys: [...WEEK_NUMBERS.keys(), '#2', 'week', 'weekend'],
    match: matchWeekOf,
    examples: [
      {
        text: 'in the [first week of July 2014]',
        norm: { value: '2014-W27', from: '2014-06-30', to: '2014-07-06' },
      },
      { text: 'in the [2nd week of July 2014]', norm: { value: '2014-W28' } },
      { text: 'in the [week of March 5, 2018]', norm: { value: '2018-W10' } },
    ],
    counterExamples: ['the first week of the war', 'a week of rain'],
  },
];
