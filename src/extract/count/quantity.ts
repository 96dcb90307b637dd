import type { NumberSpan } from '../../doc/doc.js';
import type { EntryOf } from '../../lexicon/entry.js';
import type { Measure } from '../../schema/vocabulary.js';
import { endsPhrase } from './grammar.js';
import { type Phrase, readPhrase } from './nouns.js';
import { isUncounted } from './things.js';
import { isGlued, markAt, mentionAt, namesAt, numberAt, tokenAt, type View, wordAt } from './view.js';

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

/** Lengths whose symbol the lexicon holds to its small letters: "44 KM FROM THE CITY"; "foot" is a word, too. */
const SHORT_LENGTHS: ReadonlySet<string> = new Set(['km', 'kms', 'cm', 'mm', 'ft', 'mph', 'kph', 'foot']);
/** Those who go on foot. */
const ON_FOOT: ReadonlySet<string> = new Set(
  'soldier soldiers patrol patrols police officers bridges'.split(' '),
);

/** The measure of an amount by its unit. */
export const measureOfUnit = (unit: EntryOf<'unit'>): Measure => AMOUNTS.get(unit.quantity) ?? 'other';

/** The amount whose unit begins at `at`; "none" without a unit, "uncounted" where the unit shows that nothing is counted. */
export function readQuantity(view: View, at: number): Quantity | 'none' | 'uncounted' {
  const found = isWeapon(view, at) ? null : unitAt(view, at);
  if (found === null && isInchMark(view, at)) return 'uncounted';
  if (found === null)
    return SHORT_LENGTHS.has(wordAt(view, at)) && !ON_FOOT.has(wordAt(view, at + 1)) ? 'uncounted' : 'none';
  const { unit, end } = found;
  if (isUncounted(unit) || wordAt(view, end) === 'per') return 'uncounted';
  const of = afterConversion(view, end);
  if (wordAt(view, of) === 'of') return { end, unit, of: readStuff(view, of + 1) };
  // "a 500 pound bomb" weighs so much and is one bomb
  const next = tokenAt(view, end);
  return next?.kind === 'word' && !endsPhrase(next.key) ? 'uncounted' : { end, unit, of: null };
}

/** "56 barrel bombs": a unit that begins the name of a weapon measures nothing. */
function isWeapon(view: View, at: number): boolean {
  const mention = mentionAt(view, at);
  return mention?.type === 'munition' && mention.first === at && mention.end > at + 1;
}

const QUOTE_REACH = 40;

/** `9"` is nine inches where no quotation is open. */
function isInchMark(view: View, at: number): boolean {
  if (markAt(view, at) === '″') return true;
  if (markAt(view, at) !== '"' || !isGlued(view, at)) return false;
  for (let i = at - 1; i > at - QUOTE_REACH && i >= view.first; i--)
    if (markAt(view, i) === '"') return false;
  return true;
}

/** What there is so much of, in the plural ("explosives south of the river") or as one word for all ("cocaine paste"). */
function readStuff(view: View, at: number): Phrase {
  const phrase = readPhrase(view, at, false);
  return phrase.head === null ? readPhrase(view, at, true) : phrase;
}

interface UnitName {
  readonly unit: EntryOf<'unit'>;
  readonly end: number;
}

/** The unit that counts nothing or an amount, by its longest name at `at`. */
function unitAt(view: View, at: number): UnitName | null {
  for (const { name, entry } of namesAt(view, at)) {
    if (entry.kind !== 'unit' || (name.needsContext && !isGlued(view, at))) continue;
    if (isUncounted(entry) || AMOUNTS.has(entry.quantity)) return { unit: entry, end: name.end };
  }
  return null;
}

const CONVERSION_REACH = 6;

/** "40 kg (88 lb) of explosives": the token after the same amount in another unit; `at` where there is none. */
function afterConversion(view: View, at: number): number {
  if (markAt(view, at) !== '(' || numberAt(view, at + 1) === null) return at;
  for (let i = at + 2; i < at + CONVERSION_REACH; i++) if (markAt(view, i) === ')') return i + 1;
  return at;
}

/** True for the 88 of "40 kg (88 lb)", which says the amount before the bracket again. */
export function isConversion(view: View, { first }: NumberSpan): boolean {
  if (markAt(view, first - 1) !== '(') return false;
  for (let at = first - 2; at > first - CONVERSION_REACH; at--) {
    const number = numberAt(view, at);
    if (number === null) continue;
    const unit = unitAt(view, number.end);
    return unit !== null && unit.end === first - 1;
  }
  return false;
}
