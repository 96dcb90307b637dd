/** What was found rightly, found wrongly, and missed. */
export interface Tally {
  right: number;
  spurious: number;
  missed: number;
}

export const newTally = (): Tally => ({ right: 0, spurious: 0, missed: 0 });

/** Adds `more` to `tally`. */
export function addTally(tally: Tally, more: Readonly<Tally>): void {
  tally.right += more.right;
  tally.spurious += more.spurious;
  tally.missed += more.missed;
}

/** Precision, recall and their harmonic mean; null where there was nothing to find and nothing was found. */
export interface Score extends Tally {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

export function scoreOf(tally: Readonly<Tally>): Score {
  const { right, spurious, missed } = tally;
  return {
    ...tally,
    precision: share(right, right + spurious),
    recall: share(right, right + missed),
    f1: share(2 * right, 2 * right + spurious + missed),
  };
}

/** `part` of `whole`, or null of nothing. */
export const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
