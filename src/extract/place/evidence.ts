import type { Doc, Name } from '../../doc/doc.js';
import type { Entry, EntryOf } from '../../lexicon/entry.js';
import type { Lexicon } from '../../lexicon/lexicon.js';

export type PlaceEntry = EntryOf<'place'>;

/** What the article says of countries, before any place is decided. */
export interface Evidence {
  /** Share of each country among all mentions of countries, peoples and their forces. */
  readonly share: ReadonlyMap<string, number>;
  /** The country whose seat of government stands at a token ("Kyiv", "Washington"), by first token. */
  readonly seats: ReadonlyMap<number, string>;
}

/** The names of places, and what the names say of countries. */
export interface PlaceNames {
  readonly places: readonly Name[];
  readonly evidence: Evidence;
}

/** Reads countries from names and adjectives and from the forces named. One pass over the names. */
export function readPlaces(doc: Doc, lexicon: Lexicon): PlaceNames {
  const places: Name[] = [];
  const counts = new Map<string, number>();
  const seats = new Map<number, string>();
  let all = 0;
  for (const name of doc.names) {
    const kind = lexicon.kind(name.entry);
    if (kind === 'place') places.push(name);
    else if (kind !== 'demonym' && kind !== 'force') continue;
    const entry = lexicon.entry(name.entry);
    if (entry.kind === 'demonym' && entry.form === 'metonym') {
      seats.set(name.first, entry.country);
      continue;
    }
    const weight = weightOf(entry, name);
    if (weight === 0 || !('country' in entry) || entry.country === null || entry.country === '') continue;
    counts.set(entry.country, (counts.get(entry.country) ?? 0) + weight);
    all += weight;
  }
  const share = new Map<string, number>();
  for (const [country, count] of counts) share.set(country, count / all);
  return { places, evidence: { share, seats } };
}

/** A country by name or adjective counts full, one of its forces half. */
function weightOf(entry: Entry, { needsContext }: Name): number {
  if (entry.kind === 'place') return entry.placeKind === 'country' ? 1 : 0;
  if (entry.kind === 'demonym') return 1;
  return entry.kind === 'force' && !entry.isGeneric && !needsContext ? 0.5 : 0;
}

// a spelling that nobody lists is looked for where the article is, and nowhere else
const MOST_COUNTRIES = 3;
const LEAST_SHARE = 0.15;

/** The countries that the article is about, the most named first. */
export const mainCountries = ({ share }: Evidence): readonly string[] =>
  [...share]
    .filter(([, part]) => part >= LEAST_SHARE)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_COUNTRIES)
    .map(([country]) => country);

/** The country that more than half of the article's evidence is about; null where there is none. */
export function mainCountry({ share }: Evidence): string | null {
  for (const [country, part] of share) if (part > 0.5) return country;
  return null;
}
