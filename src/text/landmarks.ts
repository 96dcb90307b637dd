import type { Token } from './tokens.js';

/** Where the tokens stand that most shapes of names start from: a look at these alone spares one at all the others. */
export interface Landmarks {
  /** Indexes of the tokens that start with a capital letter, in order. */
  readonly capitals: readonly number[];
  /** Indexes of numbers and of capital words that hold a digit ("F16"), in order. */
  readonly figures: readonly number[];
}

/** Finds the landmarks of a text in one pass. */
export function findLandmarks(tokens: readonly Token[]): Landmarks {
  const capitals: number[] = [];
  const figures: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) continue;
    if (token.isCapital) {
      capitals.push(i);
      if (holdsDigit(token)) figures.push(i);
    } else if (token.kind === 'number') figures.push(i);
  }
  return { capitals, figures };
}

// "9M133" begins with a number; words longer than this are no designations
const LONGEST = 8;

/** A number, or a short capital word with a digit in it. */
export function holdsDigit({ kind, isCapital, start, end, key }: Token): boolean {
  if (kind === 'number') return true;
  if (kind !== 'word' || !isCapital || end - start > LONGEST) return false;
  for (let i = 1; i < key.length; i++) {
    const code = key.charCodeAt(i);
    if (code >= 48 && code <= 57) return true;
  }
  return false;
}
