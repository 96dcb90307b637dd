import type { Doc, Name } from '../../doc/doc.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import { keyBefore } from '../../rules/neighbours.js';
import { isListedByHand, isWellKnown, type Listed, listedFrom, type PlaceEntry } from './entries.js';

/** What the article says of countries and their divisions, before any place is decided. */
export interface Evidence {
  /** Share of each country among all mentions of countries, their divisions, peoples and forces. */
  readonly share: ReadonlyMap<string, number>;
  /** Share of each first-order division among all mentions of such divisions, by `divisionKey`. */
  readonly divisions: ReadonlyMap<string, number>;
  /** The country whose seat of government stands at a token ("Kyiv", "Washington"), by first token. */
  readonly seats: ReadonlyMap<number, string>;
}

/** The names of places, and what the names say of countries. */
export interface PlaceNames {
  readonly places: readonly Name[];
  readonly evidence: Evidence;
}

/** How often something is said, by key. */
type Tally = Map<string, number>;

/** A country by name or adjective counts full; what only lies in it or acts for it tells less. */
const WEIGHT = { country: 1, sharedName: 0.25, division: 0.5, force: 0.5, address: 0.5, town: 0.25 } as const;

/** Reads countries and divisions from names, adjectives, forces and the page's address. */
export function readPlaces(doc: Doc, lexicon: Lexicon): PlaceNames {
  const places: Name[] = [];
  const countries: Tally = new Map();
  const divisions: Tally = new Map();
  const seats = new Map<number, string>();
  const home = countryOfAddress(doc.source.url);
  if (home !== null) add(countries, home, WEIGHT.address);
  for (const name of doc.names) {
    const kind = lexicon.kind(name.entry);
    if (kind === 'place') places.push(name);
    else if (kind !== 'demonym' && kind !== 'force') continue;
    const entry = lexicon.entry(name.entry);
    if (entry.kind === 'demonym' && entry.form === 'metonym') seats.set(name.first, entry.country);
    else if (entry.kind === 'demonym') add(countries, entry.country, WEIGHT.country);
    else if (entry.kind === 'force' && !entry.isGeneric && !name.needsContext && entry.country !== null)
      add(countries, entry.country, WEIGHT.force);
  }
  for (let from = 0; from < places.length; ) {
    let to = from + 1;
    while (isSameStretch(places[from], places[to])) to++;
    const listed = listedFrom(lexicon, places, from, to);
    const country = listed.entries.find(({ placeKind }) => placeKind === 'country');
    const division = divisionNamed(doc, listed);
    if (country?.country != null)
      add(
        countries,
        country.country,
        sharesName(country, listed.entries) ? WEIGHT.sharedName : WEIGHT.country,
      );
    else if (division !== null) {
      add(countries, division.country, WEIGHT.division);
      add(divisions, divisionKey(division), 1);
    } else if (!listed.needsContext) add(countries, countryOfAll(listed.entries), WEIGHT.town);
    from = to;
  }
  return { places, evidence: { share: sharesOf(countries, 0), divisions: sharesOf(divisions, 1), seats } };
}

const isSameStretch = (name: Name | undefined, next: Name | undefined): boolean =>
  name !== undefined && next !== undefined && name.first === next.first && name.end === next.end;

/** "Georgia" is a state of another country as well. */
const sharesName = ({ country }: PlaceEntry, entries: readonly PlaceEntry[]): boolean =>
  entries.some((entry) => entry.placeKind === 'admin1' && entry.country !== country);

/** The country of places that lie in one country, where one of them is well known: "Mogadishu", but not "Tripoli". */
function countryOfAll(entries: readonly PlaceEntry[]): string | null {
  const country = entries[0]?.country ?? null;
  return entries.every((entry) => entry.country === country) && entries.some(isNoted) ? country : null;
}
const isNoted = (entry: PlaceEntry): boolean => isListedByHand(entry) || isWellKnown(entry);

/** The one division that a name means: not "Washington", which is a large city elsewhere, nor "Central". */
function divisionNamed(doc: Doc, { first, entries, needsContext }: Listed): PlaceEntry | null {
  // "Mo.", "TX": short forms count behind a comma
  if (needsContext && keyBefore(doc, first) !== ',') return null;
  const division = entries.find(({ placeKind }) => placeKind === 'admin1');
  if (division === undefined) return null;
  const key = divisionKey(division);
  const isRival = (entry: PlaceEntry): boolean =>
    divisionKey(entry) !== key && (entry.placeKind === 'admin1' || entry.population > LARGE_RIVAL);
  return entries.some(isRival) ? null : division;
}

// a city of this size is as likely to be meant as the division that bears its name: "Washington", not "Ontario"
const LARGE_RIVAL = 200_000;

/** The first-order division that a place lies in, across countries. */
export const divisionKey = ({ placeKind, country, admin1, name }: PlaceEntry): string =>
  `${country} ${admin1 ?? (placeKind === 'admin1' ? name : '')}`;

function add(tally: Tally, key: string | null, weight: number): void {
  if (key !== null && key !== '') tally.set(key, (tally.get(key) ?? 0) + weight);
}

/** The share of each key in all that is said; `doubt` counts with it, for one mention alone tells little. */
function sharesOf(tally: Tally, doubt: number): Tally {
  let all = doubt;
  for (const weight of tally.values()) all += weight;
  return new Map([...tally].map(([key, weight]) => [key, weight / all]));
}

// domains of countries that are sold to the whole world
const SOLD = new Set('ai cc cd co fm gg io la ly me nu sh tk to tv vc ws'.split(' '));

/** "https://www.example.co.uk/news": a paper writes of its own country first. */
function countryOfAddress(url: string | undefined): string | null {
  const domain =
    url === undefined ? undefined : /^[a-z]+:\/\/[^/?#:]*\.([a-z]{2})(?=[/?#:]|$)/i.exec(url)?.[1];
  if (domain === undefined || SOLD.has(domain.toLowerCase())) return null;
  return domain.toLowerCase() === 'uk' ? 'GB' : domain.toUpperCase();
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
