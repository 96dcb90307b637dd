import { shift } from './expression.js';
import { type DateRule, isGlued, keyAt, type Match, type Scan, tokenAt } from './scan.js';
import { isDayLike } from './shade.rules.js';

const UNIVERSAL: ReadonlySet<string> = new Set(['utc', 'gmt', 'zulu', 'z']);

/** "at 16:30 UTC", "0230 GMT on 12 January": an instant of the day that is told with it, else of the story's. */
function matchUniversalTime(scan: Scan, first: number): Match | null {
  const zone = endOfClock(scan, first);
  if (zone === null || !UNIVERSAL.has(keyAt(scan, zone)) || !tokenAt(scan, zone)?.isUpper) return null;
  const end = zone + 1;
  const joiner = keyAt(scan, end);
  const day = scan.point(joiner === 'on' || joiner === ',' ? end + 1 : end);
  if (day !== null && isDayLike(day.expression)) return { end: day.end, expression: day.expression };
  // "at 8 p.m. (2000 GMT)" has been told
  return BEFORE_TIME.has(keyAt(scan, first - 1)) ? { end, expression: shift('day', 0, 'story') } : null;
}
const BEFORE_TIME: ReadonlySet<string> = new Set(
  'at of by until till from since before after around about to'.split(' '),
);

/** The index after "16:30" or "1630". */
function endOfClock(scan: Scan, i: number): number | null {
  const key = keyAt(scan, i);
  if (key.length === 4) return isClock(key.slice(0, 2), key.slice(2)) ? i + 1 : null;
  const isColon = keyAt(scan, i + 1) === ':' && isGlued(scan, i + 1) && isGlued(scan, i + 2);
  return isColon && isClock(key, keyAt(scan, i + 2)) ? i + 3 : null;
}

const isClock = (hours: string, minutes: string): boolean => Number(hours) <= 24 && /^[0-5]\d$/.test(minutes);

export const CLOCK_RULES: readonly DateRule[] = [
  {
    id: 'date/universal-time',
    about: 'A time of day in universal time, with its day or on the day that the text speaks of.',
    keys: ['#2', '#4'],
    match: matchUniversalTime,
    examples: [
      { text: 'It sank at [04:10 UTC].', published: '2022-03-09', norm: { value: '2022-03-09' } },
      { text: 'fired at [2145 GMT on 3 May 2001]', norm: { value: '2001-05-03' } },
    ],
    counterExamples: ['at 8 p.m. (2000 GMT)', 'at 10:30 local time', 'over 1200 GMT engines'],
  },
];
