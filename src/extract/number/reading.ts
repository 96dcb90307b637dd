import { GAP, type Token } from '../../text/tokens.js';
import { HYPHENS } from './vocabulary.js';

/** How a number is written. It decides the rule that the number is reported under. */
export type Form =
  | 'figure'
  | 'grouped'
  | 'words'
  | 'mixed'
  | 'dozen'
  | 'vague'
  | 'fraction'
  | 'ordinal'
  | 'decade';

/** A bare number, without what bounds it: tokens up to `end`, and its value. */
export interface Reading {
  readonly end: number;
  readonly value: number;
  readonly form: Form;
  /** Largest multiplier in it ("2.9 million": a million), 1 without one: "2 to 3 million" shares it. */
  readonly scale: number;
}

/** The stretch of tokens that a reader may look at: one sentence. */
export interface Window {
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly end: number;
}

/** Key of the word at `at`, or "" where there is none. */
export function wordAt({ tokens, first, end }: Window, at: number): string {
  const token = at >= first && at < end ? tokens[at] : undefined;
  return token !== undefined && token.kind === 'word' ? token.key : '';
}

/** Key of the mark at `at`, or "" where there is none. */
export function markAt({ tokens, first, end }: Window, at: number): string {
  const token = at >= first && at < end ? tokens[at] : undefined;
  return token !== undefined && token.kind === 'mark' ? token.key : '';
}

/** The token at `at`, inside the sentence. */
export function tokenAt({ tokens, first, end }: Window, at: number): Token | undefined {
  return at >= first && at < end ? tokens[at] : undefined;
}

/** True where nothing stands between the token at `at` and the one before it. */
export function isGlued(window: Window, at: number): boolean {
  return at > window.first && tokenAt(window, at)?.gap === GAP.none;
}

/** True for a hyphen that joins two words without blanks. */
export function isJoiningHyphen(window: Window, at: number): boolean {
  return HYPHENS.has(markAt(window, at)) && isGlued(window, at) && isGlued(window, at + 1);
}

/** `at`, or the token after a joining hyphen at `at`: "twenty-five" is read as "twenty five". */
export function skipHyphen(window: Window, at: number): number {
  return isJoiningHyphen(window, at) ? at + 1 : at;
}
