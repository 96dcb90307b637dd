import type { DateFiller, ForceFiller, MentionOf, PlaceFiller } from './reading.js';

const WIDE: ReadonlySet<string> = new Set([
  'country',
  'region',
  'continent',
  'sea',
  'river',
  'admin1',
  'admin2',
]);

/** True where one of the two places is the other, or the area that holds it. */
export function isSameOrWithin(a: MentionOf<'place'>, b: MentionOf<'place'>): boolean {
  if (a.norm.name === b.norm.name) return true;
  return (
    holds(a, b) || holds(b, a) || isPartOfName(a, b) || isPartOfName(b, a) || isSiteOf(a, b) || isSiteOf(b, a)
  );
}

/** Kinds of place that lie in or beside a town. */
const SITES: ReadonlySet<string> = new Set('neighbourhood site camp base airport port'.split(' '));
/** How far a town reaches from its centre, in degrees: about 20 km. */
const TOWN = 0.2;

/** "Halane base" and "Mogadishu". */
function isSiteOf({ norm: site }: MentionOf<'place'>, { norm: town }: MentionOf<'place'>): boolean {
  if (!SITES.has(site.kind) || town.kind !== 'city') return false;
  if (site.latitude === null || site.longitude === null || town.latitude === null || town.longitude === null)
    return false;
  return Math.abs(site.latitude - town.latitude) < TOWN && Math.abs(site.longitude - town.longitude) < TOWN;
}

/** "Taiz" and "Taiz province", "Jerusalem" and "East Jerusalem". */
function isPartOfName({ norm: part }: MentionOf<'place'>, { norm: whole }: MentionOf<'place'>): boolean {
  if (part.country !== whole.country || part.kind === 'country') return false;
  return whole.name.startsWith(`${part.name} `) || whole.name.endsWith(` ${part.name}`);
}

/** What runs through or lies beside other places of its country. */
const STRETCHES: ReadonlySet<string> = new Set(['river', 'region', 'sea']);

/** "along the Tigris", near Mosul: the one may be where the other is. */
function mayMeet(a: MentionOf<'place'>, b: MentionOf<'place'>): boolean {
  if (!STRETCHES.has(a.norm.kind) && !STRETCHES.has(b.norm.kind)) return false;
  return a.norm.country === null || b.norm.country === null || a.norm.country === b.norm.country;
}

function holds(outer: MentionOf<'place'>, inner: MentionOf<'place'>): boolean {
  const { kind, name, country } = outer.norm;
  if (kind === 'country') return country !== null && country === inner.norm.country;
  if (kind === 'admin1' || kind === 'region')
    return inner.norm.admin1 === name || (kind === 'region' && country === inner.norm.country);
  return false;
}

/** Places exclude each other where both are told, and none of one is, holds or lies in one of the other. */
export function arePlacesCompatible(a: readonly PlaceFiller[], b: readonly PlaceFiller[]): boolean {
  if (a.length === 0 || b.length === 0) return true;
  const first = a.filter(isOnMap);
  const second = b.filter(isOnMap);
  // two towns stay two, whatever river runs through them and whatever country they lie in
  if (first.length > 0 && second.length > 0) return haveCommon(first, second, isSameOrWithin);
  return haveCommon(a, b, (x, y) => isSameOrWithin(x, y) || mayMeet(x, y));
}

/** A local place whose position is known: of another nobody can say that it is not the same. */
const isOnMap = (place: PlaceFiller): boolean => isLocal(place) && place.mention.norm.latitude !== null;

const haveCommon = (
  a: readonly PlaceFiller[],
  b: readonly PlaceFiller[],
  isCommon: (x: MentionOf<'place'>, y: MentionOf<'place'>) => boolean,
): boolean => a.some((x) => b.some((y) => isCommon(x.mention, y.mention)));

/** True for a place that is more than a country or region: a reader could find it on a map of the country. */
export const isLocal = ({ mention }: PlaceFiller): boolean => !WIDE.has(mention.norm.kind);

/** True for a date that could be placed. */
export const isPlaced = ({ mention }: DateFiller): boolean => mention.norm.value !== null;

/** Dates exclude each other where both are known and neither lies within the other. */
export function areDatesCompatible(a: readonly DateFiller[], b: readonly DateFiller[]): boolean {
  const first = a.filter(isPlaced);
  const second = b.filter(isPlaced);
  if (first.length === 0 || second.length === 0) return true;
  return first.some((x) => second.some((y) => isSameOrPart(x.mention, y.mention) || areBothPeriods(x, y)));
}

/** "since 2014" and "between August 2014 and September 2020": periods that may be one. */
function areBothPeriods(x: DateFiller, y: DateFiller): boolean {
  const isPeriod = ({ governor, mention }: DateFiller): boolean =>
    governor === 'since' || (mention.norm.value?.includes('/') ?? false);
  return (
    (x.governor === 'since' || y.governor === 'since') &&
    isPeriod(x) &&
    isPeriod(y) &&
    x.mention.norm.value?.slice(0, 4) === y.mention.norm.value?.slice(0, 4)
  );
}

/** Words for whoever fought: they say nothing of whose side. */
const NOBODIES: ReadonlySet<string> = new Set([
  'gen-assailants',
  'gen-fighters',
  'gen-insurgents',
  'gen-leaders',
  'gen-militants',
  'gen-snipers',
  'gen-suicide-bomber',
  'gen-terrorists',
  'gen-tribesmen',
  'gen-vigilantes',
  'unidentified-armed-group',
]);

/** False for "gunmen" and "attackers": no actor that a reader could name, and anybody's by what is told elsewhere. */
export const isSomebody = ({ mention: { norm } }: ForceFiller): boolean => !NOBODIES.has(norm.side);

/** True where a force of the one acts for the side of a force of the other. */
export const shareSide = (a: readonly ForceFiller[], b: readonly ForceFiller[]): boolean =>
  a.some((x) => b.some((y) => x.mention.norm.side === y.mention.norm.side));

function isSameOrPart(x: MentionOf<'date'>, y: MentionOf<'date'>): boolean {
  if (x.norm.value === y.norm.value) return true;
  const { from: a, to: b } = x.norm;
  const { from: c, to: d } = y.norm;
  if (a === null || b === null || c === null || d === null) return false;
  // a day within a week is the same time told less exactly; a day within a month or year may be any other day of it
  const isClose = x.norm.precision !== 'year' && y.norm.precision !== 'year';
  return isClose && ((a <= c && d <= b) || (c <= a && b <= d));
}
