import type { Doc, Name } from '../../doc/doc.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import type { CapitalsOf } from '../../rules/neighbours.js';
import type { Evidence, PlaceEntry } from './evidence.js';

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

/** A stretch of tokens with all places that are called so. */
export interface Listed {
  readonly first: number;
  readonly end: number;
  readonly entries: readonly PlaceEntry[];
  readonly needsContext: boolean;
}

/** The stretch of the name at `from` with all places of `names.slice(from, to)` that are called so. */
export function listedFrom(lexicon: Lexicon, names: readonly Name[], from: number, to: number): Listed {
  const { first, end } = names[from] ?? { first: 0, end: 0 };
  const entries: PlaceEntry[] = [];
  let needsContext = true;
  for (let at = from; at < to; at++) {
    const name = names[at];
    if (name === undefined || name.end !== end) break;
    const entry = lexicon.entry(name.entry);
    if (entry.kind !== 'place') continue;
    entries.push(entry);
    if (!name.needsContext) needsContext = false;
  }
  return { first, end, entries, needsContext };
}

// a city this large is meant wherever its name stands
const LARGE = 100_000;

/** A country, a division, a river, a large city: no reader asks where it is. */
export const isWellKnown = ({ placeKind, population }: PlaceEntry): boolean =>
  (placeKind !== 'city' && placeKind !== 'neighbourhood' && placeKind !== 'admin2') || population >= LARGE;

/** The article names the country of one of these places. */
export function hasCountry({ share }: Evidence, entries: readonly PlaceEntry[]): boolean {
  for (const { country } of entries) if (country !== null && share.has(country)) return true;
  return false;
}
