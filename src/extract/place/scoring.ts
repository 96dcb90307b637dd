import type { DocMention } from '../../doc/doc.js';
import { isListedByHand, type PlaceEntry } from './entries.js';
import { divisionKey, type Evidence } from './evidence.js';

export type PlaceMention = Extract<DocMention, { readonly type: 'place' }>;

/** A place mention with the places that it may mean, and what the words around it say of where it lies. */
export interface Open {
  /** Its number among the place mentions of the article. */
  readonly number: number;
  readonly mention: PlaceMention;
  readonly entries: readonly PlaceEntry[];
  /** The larger place that the text says it lies in, as the entries that may be meant. */
  readonly container: readonly PlaceEntry[];
  /** The smaller place that it is named to place ("Atlanta, Georgia"), as the entries that may be meant. */
  readonly content: readonly PlaceEntry[];
  /** The entries of the places that stand in a row with it, where states and countries do. */
  readonly siblings: readonly (readonly PlaceEntry[])[];
  /** The text says so by "in" or brackets; a comma may be that of a list. */
  readonly isSure: boolean;
  /** The larger place is a state of a country whose towns are named with their states: "Bradford, Ontario". */
  readonly isInState: boolean;
  /** The text calls it a city, a town or a village. */
  readonly isTown: boolean;
  /** The country whose adjective stands before it ("the Syrian town of Nawa"), or null. */
  readonly adjective: string | null;
}

/** The mentions of one name: they have the same entries. */
export type Group = readonly Open[];

/**
 * What speaks for a reading, in points of about one power of ten of population. Measured on the development halves: a
 * container in the text outweighs any difference in size, the countries of the article outweigh three powers of ten.
 */
const WEIGHTS = {
  container: 8,
  content: 5,
  sibling: 8,
  notInContainer: -4,
  notInState: -9,
  notTown: -6,
  adjective: 4,
  country: 4,
  division: 2,
  seat: 1.5,
  noun: 3,
  near: 2.5,
  ownName: 1,
  otherName: -1,
} as const;
/** Below this a reading is a guess: a village nobody has placed in a country. */
const CONFIDENT = 2.5;
/** Kilometres over which nearness to other places of the article fades. */
const NEAR_KM = 150;
/** A place that leads its rivals by so much is beyond doubt, and tells where the article is. */
const CERTAIN_LEAD = 2;

/** The score of each entry of a group, nearness to other places left out. */
export function scoreGroup(group: Group, evidence: Evidence): readonly number[] {
  return (group[0]?.entries ?? []).map((entry) => {
    let ofText = 0;
    for (const place of group) {
      const own = scoreOfText(entry, place, evidence);
      if (Math.abs(own) > Math.abs(ofText)) ofText = own;
    }
    const share = entry.country === null ? 0 : (evidence.share.get(entry.country) ?? 0);
    return importanceOf(entry) + WEIGHTS.country * Math.sqrt(share) + ofDivision(entry, evidence) + ofText;
  });
}

/** What it says that the article names the division in which the entry lies. */
function ofDivision(entry: PlaceEntry, { divisions }: Evidence): number {
  if (divisions.size === 0 || isWide(entry)) return 0;
  return WEIGHTS.division * Math.sqrt(divisions.get(divisionKey(entry)) ?? 0);
}

/** What the words around one mention say for an entry. */
function scoreOfText(entry: PlaceEntry, place: Open, evidence: Evidence): number {
  const { mention, container, content, siblings, isSure, isInState, adjective, isTown } = place;
  let score = 0;
  if (container.length > 0) {
    if (container.some((outer) => contains(outer, entry) && !isOddCountry(place, entry, outer)))
      score += WEIGHTS.container;
    else if (isInState) score += WEIGHTS.notInState;
    else if (isSure) score += WEIGHTS.notInContainer;
  }
  if (content.length > 0 && isOuter(place, entry) && content.some((inner) => contains(entry, inner)))
    score += WEIGHTS.content;
  if (
    siblings.length > 0 &&
    entry.placeKind === 'admin1' &&
    siblings.some((sibling) => isStateOfSame(entry, sibling))
  )
    score += WEIGHTS.sibling;
  if (adjective !== null && adjective === entry.country && !isTownLikeCountry(place, entry))
    score += WEIGHTS.adjective;
  if (isTown && isWide(entry)) score += WEIGHTS.notTown;
  if (mention.rule === 'place/name-with-noun' && mention.norm.kind === entry.placeKind) score += WEIGHTS.noun;
  if (isOwnName(mention, entry)) score += WEIGHTS.ownName;
  else if (place.entries.length > 1 && isOtherName(mention, entry)) score += WEIGHTS.otherName;
  if (entry.placeKind === 'city' && evidence.seats.get(mention.first) === entry.country)
    score += WEIGHTS.seat;
  return score;
}

/** A larger place than a town: "Solino in Port-au-Prince" is in the city before it is in the district called so. */
function isOuter({ entries, content }: Open, { placeKind }: PlaceEntry): boolean {
  if (placeKind === 'city' || placeKind === 'neighbourhood') return false;
  const isOfTown = placeKind === 'admin2' || content.every((inner) => PARTS_OF_TOWNS.has(inner.placeKind));
  return !isOfTown || !entries.some((entry) => entry.placeKind === 'city');
}
const PARTS_OF_TOWNS: ReadonlySet<string> = new Set(['neighbourhood', 'site']);

/** "Mexico, the US": no town of that name in the United States is meant; "Georgia, USA" is the state. */
const isOddCountry = (place: Open, entry: PlaceEntry, outer: PlaceEntry): boolean =>
  outer.placeKind === 'country' && isTownLikeCountry(place, entry);

/** A town, or the like, whose name a country bears, too. */
const isTownLikeCountry = ({ entries }: Open, { placeKind }: PlaceEntry): boolean =>
  placeKind !== 'admin1' && entries.some((entry) => entry.placeKind === 'country');

/** "Idaho, Georgia, Texas": the neighbour is a state of the same country, and no country itself. */
const isStateOfSame = (entry: PlaceEntry, sibling: readonly PlaceEntry[]): boolean =>
  sibling.some(({ placeKind, country }) => placeKind === 'admin1' && country === entry.country) &&
  !sibling.some(({ placeKind }) => placeKind === 'country');

/** The entry that is beyond doubt without a look at other places; null where there is doubt, and for countries. */
export function certainEntry(group: Group, scores: readonly number[]): PlaceEntry | null {
  let best = -1;
  let second = 0;
  scores.forEach((score, i) => {
    if (best < 0 || score > (scores[best] ?? 0)) {
      second = best < 0 ? 0 : (scores[best] ?? 0);
      best = i;
    } else if (score > second) second = score;
  });
  const entry = group[0]?.entries[best];
  const score = scores[best] ?? 0;
  if (entry === undefined || entry.placeKind === 'country') return null;
  return score - second >= CERTAIN_LEAD && score >= CONFIDENT + CERTAIN_LEAD ? entry : null;
}

/** The entry that the name means, with nearness to the article's certain places; null where none is good enough. */
export function bestEntry(
  group: Group,
  scores: readonly number[],
  anchors: readonly PlaceEntry[],
  evidence: Evidence,
): PlaceEntry | null {
  const entries = group[0]?.entries ?? [];
  // the city of Kunduz says nothing for the district of Kunduz
  const others = anchors.filter((anchor) => !entries.includes(anchor));
  const highest = Math.max(0, ...scores);
  const sole = soleContender(entries, scores, highest);
  if (sole !== null) return isWrongKind(group, sole) ? null : sole;
  let best: PlaceEntry | null = null;
  let most: number = CONFIDENT;
  entries.forEach((entry, i) => {
    let score = scores[i] ?? 0;
    // nearness cannot lift it past the others
    if (score < highest - WEIGHTS.near) return;
    if (!isWide(entry))
      score += Math.max(0, WEIGHTS.near * nearness(entry, others) - ofDivision(entry, evidence));
    if (score < most || (score === most && best !== null)) return;
    best = entry;
    most = score;
  });
  return best === null || isWrongKind(group, best) ? null : best;
}

/** The entry that leads so far that nearness decides nothing: distances are what costs most here; null where none does. */
function soleContender(
  entries: readonly PlaceEntry[],
  scores: readonly number[],
  highest: number,
): PlaceEntry | null {
  if (highest < CONFIDENT) return null;
  let sole = -1;
  for (let i = 0; i < scores.length; i++) {
    if ((scores[i] ?? 0) < highest - WEIGHTS.near) continue;
    if (sole >= 0) return null;
    sole = i;
  }
  return entries[sole] ?? null;
}

// a township or a village is no metropolis of the same name
const LARGEST_VILLAGE = 300_000;

/** "Laurel County" is not the city of Laurel, hundreds of kilometres off. */
const isWrongKind = (group: Group, { placeKind, population }: PlaceEntry): boolean =>
  placeKind === 'city' &&
  group.some(
    ({ mention: { text } }) =>
      /county$/i.test(text) || (population > LARGEST_VILLAGE && /(?:township|village|hamlet)$/i.test(text)),
  );

const isWide = ({ placeKind }: PlaceEntry): boolean => placeKind === 'country' || placeKind === 'admin1';

export const isArea = ({ placeKind }: PlaceEntry): boolean =>
  placeKind !== 'city' && placeKind !== 'neighbourhood';

/** "Venice" is the city of that name before the one that was once called so. */
const isOwnName = ({ text }: PlaceMention, { name }: PlaceEntry): boolean => {
  const written = text.startsWith('St') ? text.replace(/^St\.? /, 'Saint ') : text;
  return written.length === name.length && written.toLowerCase() === name.toLowerCase();
};

const LISTED_BY_HAND = 50_000;

/** "Pokrovsk" was once the name of Engels: a name that is not even spelled alike, of a town that has one of its own. */
const isOtherName = ({ text }: PlaceMention, entry: PlaceEntry): boolean =>
  entry.placeKind === 'city' && !isListedByHand(entry) && initialOf(text) !== initialOf(entry.name);

// articles and marks of transliteration tell nothing
const initialOf = (name: string): string =>
  (/^(?:(?:al|an|ar|as|ash|at|az|ad|el)[- ])?['’‘]?(.)/i.exec(name)?.[1] ?? '').toLowerCase();

/** What a place weighs by itself: countries before cities, cities by the power of ten of their people. */
function importanceOf(entry: PlaceEntry): number {
  const { placeKind, population, name, admin1 } = entry;
  // the places listed by hand come without people: they are there because news names them
  const people = Math.log10((isListedByHand(entry) ? LISTED_BY_HAND : population) + 10);
  switch (placeKind) {
    case 'country':
      return 9;
    case 'admin1':
      return population === 0 ? 7 : people - 0.1;
    case 'admin2':
      return people - 1.4;
    case 'city':
      // "New York", "Kandahar": the city is meant more often than the division that is called after it
      return people + (name === admin1 ? 1 : 0);
    case 'village':
      return people - 0.5;
    case 'neighbourhood':
      return people - 1.5;
    default:
      return 5.5;
  }
}

function contains(outer: PlaceEntry, inner: PlaceEntry): boolean {
  if (outer.index === inner.index || outer.country !== inner.country) return false;
  if (outer.placeKind === 'country') return true;
  if (outer.placeKind === 'admin1') return outer.name === inner.admin1 || outer.admin1 === inner.admin1;
  return distanceKm(outer, inner) < 200;
}

function nearness(entry: PlaceEntry, anchors: readonly PlaceEntry[]): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const anchor of anchors)
    if (anchor.index !== entry.index) nearest = Math.min(nearest, distanceKm(anchor, entry));
  return Math.exp(-nearest / NEAR_KM);
}

const RADIANS = Math.PI / 180;
const EARTH_KM = 6371;
/** Distance on a plane that is true at the places' own latitude: good to a few per cent where it matters. */
function distanceKm(a: PlaceEntry, b: PlaceEntry): number {
  const dLat = (b.latitude - a.latitude) * RADIANS;
  const dLon = (b.longitude - a.longitude) * RADIANS * Math.cos(((a.latitude + b.latitude) / 2) * RADIANS);
  return EARTH_KM * Math.sqrt(dLat * dLat + dLon * dLon);
}
