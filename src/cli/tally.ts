/** What was done so far. */
export interface Tally {
  /** Articles that were written. */
  readonly articles: number;
  readonly failures: number;
  readonly warnings: number;
  /** Copies that were left out. */
  readonly duplicates: number;
}

export const NOTHING: Tally = { articles: 0, failures: 0, warnings: 0, duplicates: 0 };

/** @example formatTally({ articles: 1, failures: 2, warnings: 0, duplicates: 0 }) // "2 failed, 1 article done" */
export function formatTally({ articles, failures, duplicates }: Tally): string {
  return [
    ...(failures === 0 ? [] : [`${failures} failed`]),
    ...(duplicates === 0 ? [] : [`${duplicates} ${duplicates === 1 ? 'copy' : 'copies'} left out`]),
    `${articles} ${articles === 1 ? 'article' : 'articles'} done`,
  ].join(', ');
}
