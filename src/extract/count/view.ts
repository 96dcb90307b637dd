import type { Doc, DocMention, Name, NumberSpan, Sentence } from '../../doc/doc.js';
import type { Entry } from '../../lexicon/entry.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import { namesAt as namesFrom } from '../../rules/neighbours.js';
import { GAP, type Token } from '../../text/tokens.js';

/** What the count rules may ask of a document: tokens of one sentence, and what starts or lies at each. */
export interface View {
  readonly doc: Doc;
  readonly lexicon: Lexicon;
  readonly layers: Layers;
  /** Its index in the document. */
  readonly sentence: number;
  readonly first: number;
  readonly end: number;
  /** The sentence is an item of a list. */
  readonly isBullet: boolean;
}

/** For each token one more than the index of the mention and of the number on it. */
export interface Layers {
  readonly mentions: Int32Array;
  readonly numbers: Int32Array;
}

/** Indexes mentions and numbers by token. */
export function layersOf(doc: Doc): Layers {
  const layers = { mentions: new Int32Array(doc.tokens.length), numbers: new Int32Array(doc.tokens.length) };
  fill(layers.mentions, doc.mentions);
  fill(layers.numbers, doc.numbers);
  return layers;
}

function fill(layer: Int32Array, covers: readonly { readonly first: number; readonly end: number }[]): void {
  for (let i = 0; i < covers.length; i++) {
    const cover = covers[i];
    for (let at = cover?.first ?? 0; at < (cover?.end ?? 0); at++) layer[at] = i + 1;
  }
}

export const viewOf = (
  doc: Doc,
  lexicon: Lexicon,
  layers: Layers,
  { first, end, isBullet }: Sentence,
  index: number,
): View => ({ doc, lexicon, layers, sentence: index, first, end, isBullet });

/** The token at `at` in the sentence. */
export const tokenAt = ({ doc, first, end }: View, at: number): Token | undefined =>
  at >= first && at < end ? doc.tokens[at] : undefined;

/** Key of the word at `at`, or "". */
export function wordAt(view: View, at: number): string {
  const token = tokenAt(view, at);
  return token?.kind === 'word' ? token.key : '';
}

/** Key of the mark at `at`, or "". */
export function markAt(view: View, at: number): string {
  const token = tokenAt(view, at);
  return token?.kind === 'mark' ? token.key : '';
}

/** Nothing stands between the token at `at` and the one before it. */
export const isGlued = (view: View, at: number): boolean =>
  at > view.first && tokenAt(view, at)?.gap === GAP.none;

/** The mention that covers `at`, or null. */
export function mentionAt({ doc, layers }: View, at: number): DocMention | null {
  const number = layers.mentions[at] ?? 0;
  // an index below 0 is no array index for V8: it would be looked up as a property
  return number === 0 ? null : (doc.mentions[number - 1] ?? null);
}

/** The number that covers `at`, or null. */
export function numberAt({ doc, layers }: View, at: number): NumberSpan | null {
  const number = layers.numbers[at] ?? 0;
  return number === 0 ? null : (doc.numbers[number - 1] ?? null);
}

/** A name of the lexicon with its entry. */
export interface Named {
  readonly name: Name;
  readonly entry: Entry;
}

/** The names that start at token `at` and end in the sentence, the longer first. */
export function namesAt({ doc, lexicon, end }: View, at: number): readonly Named[] {
  const names = namesFrom(doc.names, at);
  if (names.length === 0) return NONE;
  const found: Named[] = [];
  for (const name of names) if (name.end <= end) found.push({ name, entry: lexicon.entry(name.entry) });
  return found;
}
const NONE: readonly Named[] = [];

const QUOTES: ReadonlySet<string> = new Set(['"', '“', '”', "'", '‘', '’', '«', '»', '„']);
/** A quotation mark. */
export const isQuote = (key: string): boolean => QUOTES.has(key);
