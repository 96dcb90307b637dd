import type { EntryOf } from '../../lexicon/entry.js';
import type { Measure } from '../../schema/vocabulary.js';
import { endsPhrase } from './grammar.js';
import { type Phrase, readPhrase } from './nouns.js';
import { isGlued, namesAt, tokenAt, type View, wordAt } from './view.js';

/** A measured amount: "4,000 pounds of explosives", "55,670 sq km of land". */
export interface Quantity {
  /** The token after the unit. */
  readonly end: number;
  readonly unit: EntryOf<'unit'>;
  /** What there is so much of; null where it is not told. */
  readonly of: Phrase | null;
}

const AMOUNTS: ReadonlyMap<string, Measure> = new Map<string, Measure>([
  ['mass', 'weight'],
  ['tnt-equivalent', 'weight'],
  ['area', 'area'],
  ['volume', 'other'],
]);
/** Amounts of time, way or rate count nothing. */
const NOT_COUNTED: ReadonlySet<string> = new Set(
  'time length speed angle ratio money seismic calibre-inch'.split(' '),
);

/** Lengths whose symbol the lexicon holds to its small letters: "44 KM FROM THE CITY". */
const SHORT_LENGTHS: ReadonlySet<string> = new Set(['km', 'kms', 'cm', 'mm', 'ft', 'mph', 'kph']);

/** The measure of an amount by its unit. */
export const measureOfUnit = (unit: EntryOf<'unit'>): Measure => AMOUNTS.get(unit.quantity) ?? 'other';

/** The amount whose unit begins at `at`; "none" without a unit, "time" where the unit shows that nothing is counted. */
export function readQuantity(view: View, at: number): Quantity | 'none' | 'uncounted' {
  for (const { name, entry } of namesAt(view, at)) {
    if (entry.kind !== 'unit' || (name.needsContext && !isGlued(view, at))) continue;
    if (NOT_COUNTED.has(entry.quantity)) return 'uncounted';
    if (!AMOUNTS.has(entry.quantity)) continue;
    if (wordAt(view, name.end) === 'of') {
      return { end: name.end, unit: entry, of: readPhrase(view, name.end + 1, true) };
    }
    // "a 500 pound bomb" weighs so much and is one bomb
    const next = tokenAt(view, name.end);
    if (next?.kind === 'word' && !endsPhrase(next.key)) return 'uncounted';
    return { end: name.end, unit: entry, of: null };
  }
  return SHORT_LENGTHS.has(wordAt(view, at)) ? 'uncounted' : 'none';
}
