import type { Doc } from '../../doc/doc.js';
import type { EntryOf } from '../../lexicon/entry.js';
import type { Lexicon } from '../../lexicon/lexicon.js';

export type PlaceEntry = EntryOf<'place'>;

/** What the article says of countries, before any place is decided. */
export interface Evidence {
  /** Share of each country among all mentions of countries, peoples and their forces. */
  readonly share: ReadonlyMap<string, number>;
  /** The country whose seat of government stands at a token ("Kyiv", "Washington"), by first token. */
  readonly seats: ReadonlyMap<number, string>;
}

/** Reads countries from names and adjectives and from the forces named. One pass over the names. */
export function readEvidence(doc: Doc, lexicon: Lexicon): Evidence {
  const counts = new Map<string, number>();
  const seats = new Map<number, string>();
  let all = 0;
  for (const name of doc.names) {
    const kind = lexicon.kind(name.entry);
    if (kind !== 'demonym' && kind !== 'place' && kind !== 'force') continue;
    const entry = lexicon.entry(name.entry);
    if (entry.kind === 'demonym' && entry.form === 'metonym') {
      seats.set(name.first, entry.country);
      continue;
    }
    const isCountry = entry.kind === 'demonym' || (entry.kind === 'place' && entry.placeKind === 'country');
    const isForce = entry.kind === 'force' && !entry.isGeneric && !name.needsContext;
    if ((!isCountry && !isForce) || entry.country === null || entry.country === '') continue;
    const weight = isCountry ? 1 : 0.5;
    counts.set(entry.country, (counts.get(entry.country) ?? 0) + weight);
    all += weight;
  }
  return { share: new Map([...counts].map(([country, count]) => [country, count / all])), seats };
}

/** The country that more than half of the article's evidence is about; null where there is none. */
export function mainCountry({ share }: Evidence): string | null {
  for (const [country, part] of share) if (part > 0.5) return country;
  return null;
}
