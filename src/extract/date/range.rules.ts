import type { RuleAbout } from '../../rules/rule.js';
import type { CalendarDate, Expression } from './expression.js';
import { type DateRule, isDash, isGlued, keyAt, type Match, type Scan } from './scan.js';
import { endOfDayPart } from './weekday.rules.js';
import type { Unit } from './words.js';

const UNTIL: ReadonlySet<string> = new Set(['to', 'through', 'thru', 'until', 'till']);

interface Joiner {
  readonly end: number;
  /** Only what follows on directly belongs together: "Saturday and Sunday", not "May and October". */
  readonly isList: boolean;
}

/** What joins two dates to one: "-", "to", "through", "into", "and into", "and". */
function readJoiner(scan: Scan, i: number): Joiner | null {
  const key = keyAt(scan, i);
  if (isDash(key)) return key !== '—' || isGlued(scan, i) ? { end: i + 1, isList: false } : null;
  if (UNTIL.has(key)) return { end: i + 1, isList: false };
  if (key === 'into') return { end: i + 1, isList: true };
  if (key !== 'and' && key !== '&') return null;
  return { end: keyAt(scan, i + 1) === 'into' ? i + 2 : i + 1, isList: true };
}

/** `match` stretched to the date that it is joined to: "February 24-March 9", "1914 to 1918", "Friday into Saturday". */
export function stretchToRange(scan: Scan, match: Match): Match | null {
  const joiner = readJoiner(scan, match.end);
  if (joiner === null || !canJoin(match.expression)) return null;
  const start = keyAt(scan, joiner.end) === 'the' ? joiner.end + 1 : joiner.end;
  const until = scan.period(start);
  if (until === null || !canJoin(until.expression)) return null;
  if (
    joiner.isList ? !isNext(match.expression, until.expression) : !isAlike(match.expression, until.expression)
  ) {
    return null;
  }
  return {
    end: endOfDayPart(scan, until.end),
    expression: { kind: 'range', from: match.expression, to: until.expression },
  };
}

/** "between August 2014 and September 2020". */
function matchBetween(scan: Scan, first: number): Match | null {
  const from = scan.period(keyAt(scan, first + 1) === 'the' ? first + 2 : first + 1);
  if (from === null) return null;
  // "between 24 and 26 February" is one reading of the calendar rules, "between August and May" two
  if (from.expression.kind === 'range') return from;
  const start = keyAt(scan, from.end + 1) === 'the' ? from.end + 2 : from.end + 1;
  const to = keyAt(scan, from.end) === 'and' ? scan.period(start) : null;
  if (to === null || !canJoin(from.expression) || !canJoin(to.expression)) return null;
  return { end: to.end, expression: { kind: 'range', from: from.expression, to: to.expression } };
}

const canJoin = (expression: Expression): boolean =>
  expression.kind !== 'range' && expression.kind !== 'window';

const grain = ({ month, day, weekday }: CalendarDate): Grain =>
  day !== null ? 'day' : weekday !== null ? 'weekday' : month !== null ? 'month' : 'year';
type Grain = Unit | 'weekday';

const grainOf = (expression: Expression): Grain | null =>
  expression.kind === 'date'
    ? grain(expression)
    : expression.kind === 'shift' && expression.weekday === null
      ? expression.unit
      : null;

/** True where both ends may bound one stretch: a day and a day, a month and a month; "2014 to Friday" is none. */
function isAlike(from: Expression, to: Expression): boolean {
  const a = grainOf(bare(from));
  const b = grainOf(bare(to));
  if (a === null || b === null || a === b) return true;
  // "from 2014 to May 2018"
  if (a === 'year' && hasYear(from) && hasYear(to)) return true;
  if (a === 'year' || b === 'year') return false;
  // "from Friday to yesterday", but not "from May 5 to Friday"
  return a !== 'weekday' && b !== 'weekday' ? true : bare(from).kind !== bare(to).kind;
}

const hasYear = (expression: Expression): boolean => {
  const date = bare(expression);
  return date.kind === 'date' && typeof date.year === 'number';
};

const bare = (expression: Expression): Expression =>
  expression.kind === 'shaded' ? expression.of : expression;

function isNext(from: Expression, to: Expression): boolean {
  const a = bare(from);
  const b = bare(to);
  if (a.kind !== 'date' || b.kind !== 'date' || grain(a) !== grain(b)) return false;
  if (a.weekday !== null && b.weekday !== null) return (a.weekday % 7) + 1 === b.weekday;
  if (a.day !== null && b.day !== null) return a.month === b.month && b.day === a.day + 1;
  if (a.month !== null && b.month !== null)
    return (a.year === null || a.year === b.year) && (a.month % 12) + 1 === b.month;
  return typeof a.year === 'number' && typeof b.year === 'number' && b.year === a.year + 1;
}

/** The rule that `stretchToRange` carries out: it starts from a date that another rule has read. */
export const RANGE_ABOUT: RuleAbout = {
  id: 'date/range',
  about: 'Two dates joined to one stretch of time.',
  examples: [
    {
      text: 'from [June 24-July 9] they struck',
      published: '2018-07-15',
      norm: { value: '2018-06-24/2018-07-09' },
    },
    { text: 'from [2014 until May 2018]', norm: { value: '2014/2018-05', to: '2018-05-31' } },
    { text: 'from [March 2015 to May 2016]', norm: { value: '2015-03/2016-05', to: '2016-05-31' } },
    {
      text: 'shelling on [Friday and Saturday]',
      published: '2022-03-09',
      norm: { value: '2022-03-04/2022-03-05' },
    },
  ],
  counterExamples: ['in 2003 and 2011', 'between 1500 and 2000 men', 'in the year to last week'],
};

export const RANGE_RULES: readonly DateRule[] = [
  {
    id: 'date/between',
    about: 'A stretch of time between two dates.',
    keys: ['between'],
    match: matchBetween,
    examples: [
      { text: '[between May 2014 and June 2020]', norm: { value: '2014-05/2020-06' } },
      { text: '[between 3 and 5 May 2014]', norm: { value: '2014-05-03/2014-05-05' } },
    ],
    counterExamples: ['between 1500 and 2000 men', 'between May and the army'],
  },
];
