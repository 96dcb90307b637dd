import { readNumber } from './cardinal.js';
import { isGlued, markAt, type Reading, tokenAt, type Window, wordAt } from './reading.js';
import { DASHES } from './vocabulary.js';

/** Two ends of a range, and how it is written: "between 10 and 15", "10 to 15", "10-15", "two or three". */
export interface Range {
  readonly first: number;
  readonly end: number;
  readonly min: number;
  readonly max: number;
  readonly form: 'between' | 'to' | 'dash' | 'or';
}

/** The range that begins with the number `low` at token `at`, or null. */
export function readRange(window: Window, at: number, low: Reading): Range | null {
  if (!isPlain(low)) return null;
  const form = linkOf(window, at, low.end);
  if (form === null) return null;
  const high = readNumber(window, low.end + 1);
  if (high === null || !isPlain(high) || high.value <= 0) return null;
  const min = sharedScale(low, high) * low.value;
  if (min >= high.value || (form === 'or' && high.value > 3 * min)) return null;
  const start = firstOfRange(window, at, form);
  if (start === null) return null;
  const first = wordAt(window, start - 1) === 'anywhere' ? start - 1 : start;
  return { first, end: high.end, min, max: high.value, form };
}

const isPlain = ({ form }: Reading): boolean =>
  form === 'figure' || form === 'grouped' || form === 'words' || form === 'mixed' || form === 'dozen';

function linkOf(window: Window, at: number, link: number): Range['form'] | null {
  const key = wordAt(window, link);
  if (wordAt(window, at - 1) === 'between')
    return key === 'and' || key === 'to' || isDash(window, link) ? 'between' : null;
  if (key === 'to') return 'to';
  if (key === 'or') return 'or';
  return isDash(window, link) ? 'dash' : null;
}

/** A dash with the same distance on both sides; a third number after it makes a date, a score or a telephone number. */
function isDash(window: Window, at: number): boolean {
  if (!DASHES.has(markAt(window, at)) || isGlued(window, at) !== isGlued(window, at + 1)) return false;
  const next = tokenAt(window, at + 1);
  if (next === undefined || next.kind === 'mark') return false;
  return !(DASHES.has(markAt(window, at + 2)) && isGlued(window, at + 2));
}

/** "2 to 3 million" and "five or six hundred": the first takes the scale of the second. */
function sharedScale(low: Reading, high: Reading): number {
  return low.scale === 1 && high.scale > 1 && low.value < high.value / high.scale ? high.scale : 1;
}

/** "from 10 to 15" is a range, "rose from 10 to 15" is a change and its two ends are figures of their own. */
function firstOfRange(window: Window, at: number, form: Range['form']): number | null {
  if (form === 'between') return at - 1;
  if (form !== 'to' || wordAt(window, at - 1) !== 'from') return at;
  for (let i = at - 2; i >= at - 4; i--) if (CHANGES.has(wordAt(window, i))) return null;
  return at - 1;
}

const CHANGES: ReadonlySet<string> = new Set(
  'rise|rises|rose|risen|rising|increase|increases|increased|increasing|climb|climbs|climbed|jump|jumped|grow|grew|grown|up|raised|revised|surged|soared|changed|fall|falls|fell|fallen|drop|dropped|down|went|gone|reduced|cut|expanded|toll'.split(
    '|',
  ),
);
