import type { Doc, Name, Sentence } from '../doc/doc.js';
import { withoutJoiners } from '../text/repair.js';
import { GAP, type Token } from '../text/tokens.js';

/** Key of the token at `index`; '' outside of the text. */
export const keyAt = (doc: Doc, index: number): string => doc.tokens[index]?.key ?? '';

/** The text over tokens `[first, end)`. */
export const textOver = ({ clean, tokens }: Doc, first: number, end: number): string =>
  clean.slice(tokens[first]?.start, tokens[end - 1]?.end);

/** The same as the name that it is: on one line, and without what repairing has left in it. */
export const nameOver = (doc: Doc, first: number, end: number): string =>
  withoutJoiners(textOver(doc, first, end)).replace(/\s+/g, ' ');

/** Key of the token before `index` in the same paragraph; '' at its start. */
export function keyBefore(doc: Doc, index: number): string {
  const token = doc.tokens[index];
  return token === undefined || token.gap === GAP.paragraph ? '' : keyAt(doc, index - 1);
}

/** Key of the token at `index` where it goes on in the paragraph of the token before it; '' where a new one begins. */
export function keyAfter(doc: Doc, index: number): string {
  const token = doc.tokens[index];
  return token === undefined || token.gap === GAP.paragraph ? '' : token.key;
}

/** A word that starts with a capital letter and is parted from the one before it by a blank or a line break. */
export const isCapitalWord = (token: Token | undefined): token is Token =>
  token !== undefined && token.kind === 'word' && token.isCapital;

/** The names that start at token `first`, the longer first. */
export function namesAt(names: readonly Name[], first: number): readonly Name[] {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.first ?? 0) < first) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (names[end]?.first === first) end++;
  return end === low ? NONE : names.slice(low, end);
}
const NONE: readonly Name[] = [];

/**
 * How a sentence uses capitals: `plain` (names only), `title` ("Jets Hit Bridge In Mosul": capitals say little) or
 * `upper` ("JETS HIT BRIDGE": they say nothing).
 */
export type Capitals = 'plain' | 'title' | 'upper';

/** Tells how sentence number `index` uses capitals; each sentence is looked through once, when first asked for. */
export type CapitalsOf = (index: number) => Capitals;

export function capitalsOf(doc: Doc): CapitalsOf {
  const known: Capitals[] = [];
  return (index) => {
    const sentence = doc.sentences[index];
    if (sentence === undefined) return 'plain';
    known[index] ??= capitalsIn(doc, sentence);
    return known[index];
  };
}

// words that a headline leaves small are too short to count either way
const LONG = 4;

function capitalsIn(doc: Doc, sentence: Sentence): Capitals {
  let long = 0;
  let capital = 0;
  let upper = 0;
  for (let i = sentence.first; i < sentence.end; i++) {
    const token = doc.tokens[i];
    if (token === undefined || token.kind !== 'word' || token.end - token.start < LONG) continue;
    long++;
    if (token.isCapital) capital++;
    if (token.isUpper) upper++;
  }
  // three words are too few to tell: "Islamic State fighters", "US TROOPS"
  if (long < 3) return long > 0 && upper === long ? 'upper' : 'plain';
  if (upper * 10 >= long * 7) return 'upper';
  // "Shells hit the village of Kafr Nabl on Monday" is no headline: one long word in small letters tells
  return capital === long || (long >= 8 && capital === long - 1) ? 'title' : 'plain';
}
