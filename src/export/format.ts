import type { Article } from '../schema/article.js';

/** How articles are written. Batches of them may be written apart and joined: `open + write + between + write + close`. */
export interface Format {
  readonly name: string;
  readonly extension: string;
  /** Before the first batch. */
  readonly open: string;
  /** Between two batches that are not empty. */
  readonly between: string;
  /** After the last. */
  readonly close: string;
  readonly write: (articles: readonly Article[]) => string;
}

/**
 * JSON on one line, with the line and paragraph separators escaped (programs that split lines at them would cut it), and
 * what ends a script or opens a comment (it may be put into a page).
 */
export const formatJson = (value: unknown): string =>
  JSON.stringify(value).replace(/[\u0085\u2028\u2029]|<(?=[/!])/g, escapeCharacter);

const escapeCharacter = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
