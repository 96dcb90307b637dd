import type { Entry } from './entry.js';
import { KM_OF_A_DEGREE, type NamedPlace } from './gazetteer.js';
import { soundOf } from './skeleton.js';
import type { GazetteerPlace } from './store.js';

/** Kinds of places that are larger than a division, or lie across several. */
const WIDE: ReadonlySet<string> = new Set(
  'country continent region sea strait river mountain desert lake gulf ocean'.split(' '),
);
/** Beyond this the nearest town may well lie in another division. */
const MOST_KM = 60;

/**
 * The entries, with the first-order division of each place that the data files give none: a division lies in itself,
 * another place where the nearest town of its country does.
 */
export function withDivisions(entries: readonly Entry[], places: readonly GazetteerPlace[]): Entry[] {
  const towns = townsByCountry(places);
  return entries.map((entry) => {
    if (entry.kind !== 'place' || entry.admin1 !== null || entry.country === null) return entry;
    if (entry.placeKind === 'admin1') return { ...entry, admin1: entry.name };
    if (WIDE.has(entry.placeKind)) return entry;
    return { ...entry, admin1: divisionAt(entry, towns.get(entry.country) ?? []) };
  });
}

function townsByCountry(places: readonly GazetteerPlace[]): Map<string, GazetteerPlace[]> {
  const towns = new Map<string, GazetteerPlace[]>();
  for (const place of places) {
    if (place.placeKind !== 'city' && place.placeKind !== 'neighbourhood') continue;
    const there = towns.get(place.country);
    if (there === undefined) towns.set(place.country, [place]);
    else there.push(place);
  }
  return towns;
}

/** A town this near with a name of the same sound is the same. */
const SAME_KM = 15;
const TOWN_KINDS: ReadonlySet<string> = new Set(['city', 'village', 'neighbourhood']);

/** The entries, with GeoNames' number of each town that GeoNames has as well. */
export function withGeonameIds(entries: readonly Entry[], gazetteer: readonly NamedPlace[]): Entry[] {
  const towns = new Map<string, GazetteerPlace[]>();
  for (const { place, names } of gazetteer) {
    if (!TOWN_KINDS.has(place.placeKind)) continue;
    for (const key of new Set(names.map((name) => `${place.country} ${soundOf(name)}`)))
      towns.set(key, [...(towns.get(key) ?? []), place]);
  }
  return entries.map((entry) => {
    if (entry.kind !== 'place' || !TOWN_KINDS.has(entry.placeKind)) return entry;
    const same = towns
      .get(`${entry.country} ${soundOf(entry.name)}`)
      ?.find((town) => distanceKm(entry, town) < SAME_KM);
    return same === undefined ? entry : { ...entry, geonameId: same.geonameId };
  });
}

interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

function divisionAt(point: Point, towns: readonly GazetteerPlace[]): string | null {
  let nearest: string | null = null;
  let least = MOST_KM;
  for (const town of towns) {
    const km = distanceKm(point, town);
    if (km >= least) continue;
    least = km;
    nearest = town.admin1;
  }
  return nearest;
}

/** Distance on a plane, which does for neighbours. */
function distanceKm(a: Point, b: Point): number {
  const north = b.latitude - a.latitude;
  const east = (b.longitude - a.longitude) * Math.cos((a.latitude * Math.PI) / 180);
  return KM_OF_A_DEGREE * Math.sqrt(north * north + east * east);
}
