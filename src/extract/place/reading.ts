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

/** The stretches that start at one token, the longer first. */
export function listedAt(lexicon: Lexicon, names: readonly Name[]): Listed[] {
  const found: Listed[] = [];
  for (let from = 0; from < names.length; ) {
    const { first, end } = names[from] ?? { first: 0, end: 0 };
    const entries: PlaceEntry[] = [];
    let needsContext = true;
    let to = from;
    for (; names[to]?.end === end; to++) {
      const name = names[to];
      const entry = name === undefined ? null : lexicon.entry(name.entry);
      if (name === undefined || entry?.kind !== 'place') continue;
      entries.push(entry);
      if (!name.needsContext) needsContext = false;
    }
    found.push({ first, end, entries, needsContext });
    from = to;
  }
  return found;
}

// a city this large is meant wherever its name stands
const LARGE = 100_000;

/** A country, a division, a river, a large city: no reader asks where it is. */
export const isWellKnown = ({ placeKind, population }: PlaceEntry): boolean =>
  (placeKind !== 'city' && placeKind !== 'neighbourhood' && placeKind !== 'admin2') || population >= LARGE;

/** The article names the country of one of these places. */
export const hasCountry = (evidence: Evidence, entries: readonly PlaceEntry[]): boolean =>
  entries.some(({ country }) => country !== null && (evidence.share.get(country) ?? 0) > 0);
