import { calendarDate, type Expression, type Shaded, shift } from './expression.js';
import { type DateRule, isDash, keyAt, type Match, readYear, type Scan } from './scan.js';
import { DAY_PARTS, TIME_PREPOSITIONS, UNITS } from './words.js';

type Shade = Shaded['mod'];

const SHADES: ReadonlyMap<string, Shade> = new Map([
  ['early', 'START'],
  ['mid', 'MID'],
  ['middle', 'MID'],
  ['late', 'END'],
  ['circa', 'APPROX'],
  ['ca', 'APPROX'],
]);

const CONNECTORS: ReadonlySet<string> = new Set(['in', 'on', 'of', ',']);

/** Skips "in", "on the", "of the" and a hyphen, but no more than that. */
function skipConnectors(scan: Scan, i: number): number {
  const at = CONNECTORS.has(keyAt(scan, i)) || isDash(keyAt(scan, i)) ? i + 1 : i;
  return keyAt(scan, at) === 'the' ? at + 1 : at;
}

/** "late 2017", "mid-October", "early on Thursday", "late in the summer", "mid-to-late June". */
function matchShade(scan: Scan, first: number): Match | null {
  const mod = SHADES.get(keyAt(scan, first));
  if (mod === undefined) return null;
  const last = endOfDoubleShade(scan, first + 1);
  const at = skipConnectors(scan, last);
  const point = scan.point(at) ?? unitOfNow(scan, at);
  return point === null || point.expression.kind === 'shaded'
    ? null
    : { end: point.end, expression: { kind: 'shaded', mod, of: point.expression } };
}

/** The index after "-to-late" in "mid-to-late June", "to mid" in "early to mid May". */
function endOfDoubleShade(scan: Scan, i: number): number {
  const to = isDash(keyAt(scan, i)) ? i + 1 : i;
  const second = isDash(keyAt(scan, to + 1)) ? to + 2 : to + 1;
  return keyAt(scan, to) === 'to' && SHADES.has(keyAt(scan, second)) ? second + 1 : i;
}

/** "the year" of "late in the year", "year" of "end of year": the one that the text speaks of. */
export function unitOfNow(scan: Scan, at: number): Match | null {
  const unit = UNITS.get(keyAt(scan, at));
  if (unit === undefined || (keyAt(scan, at - 1) !== 'the' && unit !== 'year' && unit !== 'month'))
    return null;
  return {
    end: at + 1,
    expression: shift(unit, 0, 'story'),
  };
}

const EDGES: ReadonlyMap<string, Shade> = new Map([
  ['end', 'END'],
  ['close', 'END'],
  ['beginning', 'START'],
  ['start', 'START'],
  ['turn', 'START'],
  ['outset', 'START'],
  ['middle', 'MID'],
  ['midpoint', 'MID'],
]);

/** "At the end of the day, nobody won": no day's end. */
const isAllInAll = (scan: Scan, first: number): boolean =>
  keyAt(scan, first - 2) === 'at' && keyAt(scan, first) === 'end' && keyAt(scan, first + 3) === 'day';

/** "by end-2017", "since end May": the end without "of". */
function matchBareEnd(scan: Scan, first: number): Match | null {
  const before = keyAt(scan, first - 1);
  if (before === 'the' || !TIME_PREPOSITIONS.has(before)) return null;
  const point = scan.point(isDash(keyAt(scan, first + 1)) ? first + 2 : first + 1);
  const of = point?.expression;
  if (point === null || of?.kind !== 'date' || of.day !== null || of.weekday !== null) return null;
  return { end: point.end, expression: { kind: 'shaded', mod: 'END', of } };
}

/** "the end of 2014", "the beginning of the year", "the start of May". */
function matchEdge(scan: Scan, first: number): Match | null {
  const mod = EDGES.get(keyAt(scan, first));
  if (mod === undefined || keyAt(scan, first + 1) !== 'of') return null;
  return isAllInAll(scan, first) ? null : shaded(scan, first + 2, mod);
}

/** "year-end", "by year's end", "year-end 1989". */
function matchUnitEnd(scan: Scan, first: number): Match | null {
  const unit = UNITS.get(keyAt(scan, first));
  const joiner = keyAt(scan, first + 1);
  // "by year end"
  const before = keyAt(scan, first - 1);
  const isApart = unit === 'year' && (before === 'at' || TIME_PREPOSITIONS.has(before));
  const at = isDash(joiner) || joiner === "'s" ? first + 2 : isApart ? first + 1 : first;
  if (unit === undefined || keyAt(scan, at) !== 'end') return null;
  const year = unit === 'year' ? readYear(scan, at + 1) : null;
  const of = year === null ? shift(unit, 0, 'story') : calendarDate({ year: year.value });
  return { end: year?.end ?? at + 1, expression: { kind: 'shaded', mod: 'END', of } };
}

const STRETCHES: ReadonlyMap<string, Shade> = new Map([
  ['first', 'START'],
  ['opening', 'START'],
  ['initial', 'START'],
  ['early', 'START'],
  ['second', 'END'],
  ['latter', 'END'],
  ['last', 'END'],
  ['final', 'END'],
  ['closing', 'END'],
]);
const STRETCH_NOUNS: ReadonlySet<string> = new Set([
  'half',
  'part',
  'days',
  'weeks',
  'months',
  'years',
  'hours',
]);

/** "the first half of May", "the last days of 1944", "the latter part of the 1970s". */
function matchStretch(scan: Scan, first: number): Match | null {
  const mod = STRETCHES.get(keyAt(scan, first));
  const noun = keyAt(scan, first + 1);
  if (mod === undefined || !STRETCH_NOUNS.has(noun) || keyAt(scan, first + 2) !== 'of') return null;
  const match = shaded(scan, first + 3, mod);
  // "the early hours of Sunday" is the day's; "the first hours of 2014" would be its first day
  const isDay = match !== null && match.expression.kind === 'shaded' && isDayLike(match.expression.of);
  return noun === 'hours' ? (isDay ? match : null) : match;
}

function shaded(scan: Scan, i: number, mod: Shade): Match | null {
  const at = keyAt(scan, i) === 'the' ? i + 1 : i;
  const point = scan.point(at) ?? unitOfNow(scan, at);
  return point === null
    ? null
    : { end: point.end, expression: { kind: 'shaded', mod, of: point.expression } };
}

/** "the night of 6-7 June", "overnight on Friday", "early morning of May 5", "dawn on Sunday", "late Friday night". */
function matchDayPartOf(scan: Scan, first: number): Match | null {
  const shade = SHADES.get(keyAt(scan, first));
  const dash = shade !== undefined && isDash(keyAt(scan, first + 1)) ? 1 : 0;
  const part = shade === undefined ? first : first + 1 + dash;
  if (!DAY_PARTS.has(keyAt(scan, part))) return null;
  const hours = keyAt(scan, part + 1) === 'hours' ? part + 2 : part + 1;
  const joiner = DAY_JOINERS.has(keyAt(scan, hours)) ? hours + 1 : hours;
  // "the dawn of 1945" is no part of a day; "overnight Thursday" is
  const at = keyAt(scan, joiner) === 'the' ? joiner + 1 : joiner;
  const point = scan.point(at);
  if (point === null || !isDayLike(point.expression)) return null;
  return { end: point.end, expression: point.expression };
}
const DAY_JOINERS: ReadonlySet<string> = new Set(['of', 'on', 'from', 'between', ',']);

/** True for what is a day, or a few days on end. */
export function isDayLike(expression: Expression): boolean {
  switch (expression.kind) {
    case 'date':
      return expression.day !== null || expression.weekday !== null;
    case 'range':
      return isDayLike(expression.from) && isDayLike(expression.to);
    case 'shift':
      return expression.unit === 'day' || expression.weekday !== null;
    case 'slashed':
    case 'feast':
      return true;
    default:
      return false;
  }
}

/** "earlier this week", "later in the day", "earlier on Monday", "later that year". */
function matchComparative(scan: Scan, first: number): Match | null {
  const at = skipConnectors(scan, first + 1);
  const point = scan.point(at) ?? unitOfNow(scan, at);
  if (point === null || keyAt(scan, first + 1) === ',') return null;
  const { expression } = point;
  // "two years earlier in May", "earlier, in 2014": only what holds the moment of speaking or of the story
  const isNear = isDayLike(expression) || (expression.kind === 'shift' && expression.count === 0);
  return isNear || at > first + 1 ? { end: point.end, expression } : null;
}

export const SHADE_RULES: readonly DateRule[] = [
  {
    id: 'date/shade',
    about: 'Early, middle or late in a day, month, season, year or decade.',
    keys: [...SHADES.keys()],
    match: matchShade,
    examples: [
      { text: 'in [late 2012]', norm: { value: '2012', mod: 'END' } },
      { text: 'by [mid-June 2015]', norm: { value: '2015-06', mod: 'MID' } },
      { text: '[early on Friday]', published: '2022-03-09', norm: { value: '2022-03-04', mod: 'START' } },
    ],
    counterExamples: ['as early as possible', 'a mid-range missile', 'the late general'],
  },
  {
    id: 'date/edge',
    about: 'The beginning, middle or end of a period.',
    keys: [...EDGES.keys()],
    match: matchEdge,
    examples: [
      { text: 'by the [end of 1943]', norm: { value: '1943', mod: 'END' } },
      {
        text: 'at the [start of last month]',
        published: '2022-03-09',
        norm: { value: '2022-02', mod: 'START' },
      },
    ],
    counterExamples: [
      'the end of the war',
      'the beginning of the siege',
      'At the end of the day, both lost.',
    ],
  },
  {
    id: 'date/bare-end',
    about: 'The end of a month or year, said without "of".',
    keys: ['end'],
    match: matchBareEnd,
    examples: [
      { text: 'by [end-2017]', norm: { value: '2017', mod: 'END' } },
      { text: 'until [end March 2021]', norm: { value: '2021-03', mod: 'END' } },
    ],
    counterExamples: ['It could end May 5.', 'to end in March'],
  },
  {
    id: 'date/unit-end',
    about: 'The end of the year, month or week that the text speaks of.',
    keys: ['year', 'month', 'week'],
    match: matchUnitEnd,
    examples: [
      { text: 'out by [year-end]', published: '2022-03-09', norm: { value: '2022', mod: 'END' } },
      { text: "by [month's end]", published: '2022-03-09', norm: { value: '2022-03', mod: 'END' } },
    ],
    counterExamples: ['the year-long siege', "the year's endless war"],
  },
  {
    id: 'date/stretch',
    about: 'The first or last half, days, weeks or months of a period.',
    keys: [...STRETCHES.keys()],
    match: matchStretch,
    examples: [
      { text: 'in the [first half of May 2011]', norm: { value: '2011-05', mod: 'START' } },
      { text: 'in the [last days of April 1945]', norm: { value: '1945-04', mod: 'END' } },
    ],
    counterExamples: ['the first half of the plan', 'the last days of the war'],
  },
  {
    id: 'date/day-part-of',
    about: 'A part of a day before the day: the value is the day.',
    keys: [...DAY_PARTS, 'early', 'late', 'mid'],
    match: matchDayPartOf,
    examples: [
      { text: 'on the [night of 8-9 May 2014]', norm: { value: '2014-05-08/2014-05-09' } },
      { text: 'shot down [overnight Saturday]', published: '2022-03-09', norm: { value: '2022-03-05' } },
      { text: 'the [early morning hours of May 5, 2011]', norm: { value: '2011-05-05' } },
    ],
    counterExamples: ['the dawn of a new age', 'night vision on Fridays'],
  },
  {
    id: 'date/comparative',
    about: 'Earlier or later in a period that is going on.',
    keys: ['earlier', 'later'],
    match: matchComparative,
    examples: [
      { text: '[Earlier this month] they met.', published: '2022-03-09', norm: { value: '2022-03' } },
      { text: 'shot [earlier on Tuesday]', published: '2022-03-09', norm: { value: '2022-03-08' } },
    ],
    counterExamples: ['earlier attacks', 'two days later in the war'],
  },
];
