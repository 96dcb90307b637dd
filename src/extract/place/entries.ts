import type { Name } from '../../doc/doc.js';
import type { EntryOf } from '../../lexicon/entry.js';
import type { Lexicon } from '../../lexicon/lexicon.js';

export type PlaceEntry = EntryOf<'place'>;

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
  let needsContext = true;
  let next = from;
  for (; next < to && names[next]?.end === end; next++)
    if (names[next]?.needsContext === false) needsContext = false;
  const entries = placesOf(lexicon, next - from, (i) => names[from + i]?.entry ?? 0);
  return { first, end, entries, needsContext };
}

/** The places among `count` entries. */
export function placesOf(
  lexicon: Lexicon,
  count: number,
  indexOf: (i: number) => number,
): readonly PlaceEntry[] {
  if (count === 1) {
    // most names mean one place: a list that is filled by pushing takes room for seventeen
    const entry = lexicon.entry(indexOf(0));
    return entry.kind === 'place' ? [entry] : [];
  }
  const entries: PlaceEntry[] = [];
  for (let i = 0; i < count; i++) {
    const entry = lexicon.entry(indexOf(i));
    if (entry.kind === 'place') entries.push(entry);
  }
  return entries;
}

// a city this large is meant wherever its name stands
const LARGE = 100_000;

/** A country, a division, a river, a large city: no reader asks where it is. */
export const isWellKnown = ({ placeKind, population }: PlaceEntry): boolean =>
  (placeKind !== 'city' && placeKind !== 'neighbourhood' && placeKind !== 'admin2') || population >= LARGE;

/** One of the data files lists it, as news names it; the gazetteer's own places have its numbers for ids. */
export const isListedByHand = ({ id }: PlaceEntry): boolean => !id.startsWith('geo-');
