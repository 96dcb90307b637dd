import type { NamedPlace } from './gazetteer.js';
import { divisionSpellings } from './gazetteer-divisions.js';
import { classOfWord } from './inflect.js';
import { soundOf } from './skeleton.js';
import { FIRST_NATURAL_EARTH_ID } from './store.js';
import { parseTsv } from './tsv.js';

/** A first-order division as Natural Earth knows it: with the point of its label, which stands for the whole. */
interface Outline {
  readonly country: string;
  readonly names: readonly string[];
  readonly latitude: number;
  readonly longitude: number;
}

/** What a division counts for whose people nobody has counted. */
const USUAL_POPULATION = 200_000;

/**
 * The divisions with the other names and the middle that Natural Earth gives them, and behind them those that only it
 * knows: old ones, and new ones. A name that is a town's in the same country stays the town's, and one that is listed by
 * hand ("Red Sea") or is a word ("Borders") is not taken over.
 */
export function withNaturalEarth(
  divisions: readonly NamedPlace[],
  tsv: string,
  towns: readonly NamedPlace[],
  listed: ReadonlySet<string>,
): NamedPlace[] {
  const taken = new Set(towns.flatMap(({ place, names }) => names.map((name) => keyOf(place.country, name))));
  const outlines = readOutlines(tsv).map((outline) => ({
    ...outline,
    names: outline.names
      .flatMap((name) => divisionSpellings(name, name, outline.country))
      .filter((name) => !listed.has(name) && !isWord(name)),
  }));
  const byName = new Map(
    outlines.flatMap((outline) => outline.names.map((name) => [keyOf(outline.country, name), outline])),
  );
  const known = new Set<Outline>();
  const named = divisions.map((division): NamedPlace => {
    const { place, names } = division;
    const outline =
      place.placeKind === 'admin1'
        ? names.map((name) => byName.get(keyOf(place.country, name))).find(Boolean)
        : undefined;
    if (outline === undefined) return division;
    known.add(outline);
    const others = outline.names.filter((name) => !taken.has(keyOf(place.country, name)));
    return {
      ...division,
      place: { ...place, latitude: outline.latitude, longitude: outline.longitude },
      names: [...new Set([...names, ...others])],
    };
  });
  return [
    ...named,
    ...outlines.filter((outline) => !known.has(outline)).flatMap((outline, i) => toPlace(outline, i, taken)),
  ];
}

function toPlace(
  { country, names, latitude, longitude }: Outline,
  number: number,
  taken: ReadonlySet<string>,
): NamedPlace[] {
  const own = names.filter((name) => !taken.has(keyOf(country, name)));
  const [name] = own;
  if (name === undefined) return [];
  return [
    {
      place: {
        geonameId: FIRST_NATURAL_EARTH_ID + number,
        name,
        placeKind: 'admin1',
        country,
        admin1: name,
        latitude,
        longitude,
        population: USUAL_POPULATION,
      },
      names: own,
      alternates: [],
      isMinor: false,
    },
  ];
}

const isWord = (name: string): boolean => /^The /.test(name) || classOfWord(name.toLowerCase()) !== null;

const readOutlines = (tsv: string): Outline[] =>
  parseTsv(tsv).rows.map(({ cells }) => ({
    country: cells['country'] ?? '',
    names: [cells['name'] ?? '', ...(cells['other_names'] ?? '').split('|')].filter((name) => name !== ''),
    latitude: Number(cells['latitude']),
    longitude: Number(cells['longitude']),
  }));

const keyOf = (country: string, name: string): string => `${country} ${soundOf(name)}`;
