import type { Which } from './expression.js';
import { FEASTS } from './feasts.js';
import { keyAt, type Read, type Scan } from './scan.js';
import { DAY_PARTS, MONTHS, SEASONS, UNITS, WEEKDAYS } from './words.js';

/** Words between a pointer and its unit that change nothing: "last fiscal year". */
export const FILLERS: ReadonlySet<string> = new Set([
  'fiscal',
  'calendar',
  'financial',
  'full',
  'whole',
  'entire',
]);

/** How a year, month or week is pointed at. "Past" and "previous" are told apart: only the first looks from today. */
export const POINTERS: ReadonlyMap<string, Which> = new Map([
  ['last', 'last'],
  ['past', 'last'],
  ['latest', 'last'],
  ['this', 'this'],
  ['current', 'this'],
  ['next', 'next'],
  ['coming', 'next'],
  ['upcoming', 'next'],
  ['that', 'that'],
  ['same', 'that'],
  ['previous', 'previous'],
  ['preceding', 'previous'],
  ['prior', 'previous'],
  ['following', 'following'],
  ['subsequent', 'following'],
]);

/** "last", "the same", "this past", "that same": where an expression points to. */
export function readPointer(scan: Scan, i: number): Read<Which> | null {
  const which = POINTERS.get(keyAt(scan, i));
  // "on any subsequent day", "every next year"
  if (which === undefined || INDEFINITE.has(keyAt(scan, i - 1))) return null;
  const second = POINTERS.get(keyAt(scan, i + 1));
  if (second === undefined) return { value: which, end: i + 1 };
  // "this past week" is the last one, "that same week" that one; in "following last night" only the second points
  if (which !== 'this' && which !== 'that') return null;
  return { value: which === 'this' && second !== 'that' ? second : which, end: i + 2 };
}

/** All that may stand after a pointer. */
export const POINTED: ReadonlySet<string> = new Set([
  ...POINTERS.keys(),
  ...UNITS.keys(),
  ...WEEKDAYS.keys(),
  ...MONTHS.keys(),
  ...SEASONS.keys(),
  ...DAY_PARTS,
  ...FILLERS,
  'period',
  ...['-', '–', '‑'],
  ...[...FEASTS.keys()].map((name) => name.split(' ')[0] ?? ''),
]);

const INDEFINITE: ReadonlySet<string> = new Set(['a', 'any', 'each', 'every', 'no', 'some']);
