import type { Basis } from './period.js';

/** What is known of the day of writing. */
export interface Reference {
  /** The day itself; null where only the year, or the year and the month, are known. */
  readonly day: number | null;
  readonly year: number | null;
  readonly month: number | null;
  /** The day of the week of `day`: of a dateline without a year, the last one that the text names. */
  readonly weekday: number | null;
  /** `day` is right but for its year, which nothing tells ("KABUL, Oct. 3"). */
  readonly isYearless: boolean;
  /** What a date has for basis that is reckoned from here. */
  readonly basis: Basis;
}

export const NO_REFERENCE: Reference = {
  day: null,
  year: null,
  month: null,
  weekday: null,
  isYearless: false,
  basis: 'unresolved',
};
