import type { Doc, DocMention, Name, NumberSpan, Sentence } from '../../doc/doc.js';
import type { Entry } from '../../lexicon/entry.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import { GAP, type Token } from '../../text/tokens.js';

/** What the count rules may ask of a document: tokens of one sentence, and what starts or lies at each. */
export interface View {
  readonly doc: Doc;
  readonly lexicon: Lexicon;
  readonly layers: Layers;
  readonly first: number;
  readonly end: number;
}

/** For each token the first name that starts there and the mention and number that cover it; -1 where none does. */
export interface Layers {
  readonly names: Int32Array;
  readonly mentions: Int32Array;
  readonly numbers: Int32Array;
}

/** Indexes names, mentions and numbers by token, in one pass over each. */
export function layersOf(doc: Doc): Layers {
  const make = (): Int32Array => new Int32Array(doc.tokens.length).fill(-1);
  const layers = { names: make(), mentions: make(), numbers: make() };
  for (let i = doc.names.length - 1; i >= 0; i--) {
    const name = doc.names[i];
    if (name !== undefined) layers.names[name.first] = i;
  }
  for (const [i, mention] of doc.mentions.entries()) layers.mentions.fill(i, mention.first, mention.end);
  for (const [i, number] of doc.numbers.entries()) layers.numbers.fill(i, number.first, number.end);
  return layers;
}

export const viewOf = (doc: Doc, lexicon: Lexicon, layers: Layers, sentence: Sentence): View => ({
  doc,
  lexicon,
  layers,
  first: sentence.first,
  end: sentence.end,
});

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
export const mentionAt = ({ doc, layers }: View, at: number): DocMention | null =>
  doc.mentions[layers.mentions[at] ?? -1] ?? null;

/** The number that covers `at`, or null. */
export const numberAt = ({ doc, layers }: View, at: number): NumberSpan | null =>
  doc.numbers[layers.numbers[at] ?? -1] ?? null;

/** A name of the lexicon with its entry. */
export interface Named {
  readonly name: Name;
  readonly entry: Entry;
}

/** The names that start at token `at` and end in the sentence, the longer first. */
export function namesAt({ doc, lexicon, layers, end }: View, at: number): readonly Named[] {
  const first = layers.names[at] ?? -1;
  if (first < 0) return NONE;
  const found: Named[] = [];
  for (let i = first, name = doc.names[i]; name?.first === at; name = doc.names[++i]) {
    if (name.end <= end) found.push({ name, entry: lexicon.entry(name.entry) });
  }
  return found;
}
const NONE: readonly Named[] = [];

const QUOTES: ReadonlySet<string> = new Set(['"', '“', '”', "'", '‘', '’', '«', '»', '„']);
/** A quotation mark. */
export const isQuote = (key: string): boolean => QUOTES.has(key);
