import type { Doc } from '../../doc/doc.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import type { CapitalsOf } from '../../rules/neighbours.js';
import type { PlaceEntry } from './entries.js';
import { divisionKey, type Evidence } from './evidence.js';

/** What the place rules read of an article. */
export interface PlaceReading {
  readonly doc: Doc;
  readonly lexicon: Lexicon;
  readonly capitals: CapitalsOf;
  readonly evidence: Evidence;
  /** The countries that the article is about, the most named first. */
  readonly main: readonly string[];
  /** Words that are a person's name in this article ("Lloyd Austin"): later they are that person, not a city. */
  readonly persons: ReadonlySet<string>;
}

/** The article names the country of one of these places. */
export function hasCountry({ share }: Evidence, entries: readonly PlaceEntry[]): boolean {
  for (const { country } of entries) if (country !== null && share.has(country)) return true;
  return false;
}

/** The article names the first-order division of one of these places. */
export function hasDivision({ divisions }: Evidence, entries: readonly PlaceEntry[]): boolean {
  return divisions.size > 0 && entries.some((entry) => divisions.has(divisionKey(entry)));
}
