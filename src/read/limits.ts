/** How much is read of one thing, so that no input can fill the memory. */
export interface Limits {
  /** Longest text of an article, in characters. */
  readonly maxArticle: number;
  /** How many times its packed size a compressed file may have. */
  readonly maxInflate: number;
}

/**
 * The longest news articles have a twentieth of 5 million characters, and memory is 140 times the text. Articles shrink to a
 * third or a tenth, dumps that repeat themselves to a fiftieth, a bomb to a thousandth.
 */
export const DEFAULT_LIMITS: Limits = { maxArticle: 5_000_000, maxInflate: 200 };

/** Longest page or record in bytes: its text with tags, escapes and other fields. */
export const bytesOf = ({ maxArticle }: Limits): number => 3 * maxArticle;

/** @example formatSize(15_000_000) // "15 MB" */
export const formatSize = (size: number): string =>
  size >= 1_000_000
    ? `${Math.round(size / 100_000) / 10} MB`
    : size >= 1000
      ? `${Math.round(size / 100) / 10} KB`
      : `${size} B`;
