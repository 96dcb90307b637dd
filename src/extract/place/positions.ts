import type { Doc, DocMention, Warning } from '../../doc/doc.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import { keyAfter, keyAt, namesAt } from '../../rules/neighbours.js';
import type { PlaceNorm } from '../../schema/mention.js';
import { type Evidence, type PlaceEntry, readEvidence } from './evidence.js';

type PlaceMention = Extract<DocMention, { readonly type: 'place' }>;

/** A place mention with the places that it may mean. */
interface Open {
  readonly mention: PlaceMention;
  readonly entries: readonly PlaceEntry[];
  /** The larger place that the text says it lies in, as the entries that may be meant. */
  readonly container: readonly PlaceEntry[];
  /** The smaller place that it is named to place ("Atlanta, Georgia"), as the entries that may be meant. */
  readonly content: readonly PlaceEntry[];
  /** The text says so by "in" or brackets; a comma may be that of a list. */
  readonly isSure: boolean;
  /** The country whose adjective stands before it ("the Syrian town of Nawa"), or null. */
  readonly adjective: string | null;
}

/**
 * What speaks for a reading, in points of about one power of ten of population. Measured on the development halves: a
 * container in the text outweighs any difference in size, the countries of the article outweigh three powers of ten.
 */
const WEIGHTS = {
  container: 8,
  content: 5,
  notInContainer: -4,
  adjective: 4,
  country: 4,
  seat: 1.5,
  noun: 3,
  near: 2.5,
  ownName: 1,
} as const;
/** Below this a reading is a guess: a village nobody has placed in a country. */
const CONFIDENT = 2.5;
/** Kilometres over which nearness to other places of the article fades. */
const NEAR_KM = 150;

/** Gives every place mention its position, by the article's own evidence. */
export function resolvePlaces(doc: Doc, lexicon: Lexicon): Doc {
  const evidence = readEvidence(doc, lexicon);
  const open = readMentions(doc, lexicon);
  const groups = groupByName(open);
  const anchors = findAnchors(groups, evidence);
  const chosen = new Map<DocMention, PlaceEntry | null>();
  for (const group of groups.values()) {
    // one name means one place in an article, unless the text itself says where each lies
    const shared = choose(group, evidence, anchors);
    for (const place of group) {
      const own = place.container.length > 0 ? choose([place], evidence, anchors) : shared;
      chosen.set(place.mention, own);
    }
  }
  const mainCountry = countryOf(evidence);
  const warnings: Warning[] = [];
  const mentions = doc.mentions.map((mention) => {
    if (mention.type !== 'place') return mention;
    const entry = chosen.get(mention) ?? null;
    if (entry !== null) return { ...mention, norm: normOf(mention, entry) };
    warnings.push({
      code: 'place-unresolved',
      offset: mention.span[0],
      message: `no position known for "${mention.text}"`,
    });
    return { ...mention, norm: { ...mention.norm, country: mainCountry } };
  });
  return { ...doc, mentions, warnings: [...doc.warnings, ...warnings] };
}

function readMentions(doc: Doc, lexicon: Lexicon): Open[] {
  const readings = new Map<number, readonly number[]>();
  for (const candidate of doc.candidates)
    if (candidate.type === 'place') readings.set(candidate.first, candidate.readings);
  const places = doc.mentions.filter((mention): mention is PlaceMention => mention.type === 'place');
  const entriesOf = (mention: PlaceMention | undefined): PlaceEntry[] =>
    mention === undefined
      ? []
      : (readings.get(mention.first) ?? []).flatMap((index) => {
          const entry = lexicon.entry(index);
          return entry.kind === 'place' ? [entry] : [];
        });
  const isJoined = (i: number): boolean => {
    const [from, to] = [places[i], places[i + 1]];
    return (
      from !== undefined && to !== undefined && to.first - from.end === 1 && keyAt(doc, from.end) === ','
    );
  };
  // "Arizona, Colorado, Georgia": states and countries in a row do not lie in each other
  const isListed = (i: number): boolean =>
    Number(isJoined(i - 2)) + Number(isJoined(i - 1)) + Number(isJoined(i)) + Number(isJoined(i + 1)) >= 2 &&
    entriesOf(places[i]).some(({ placeKind }) => placeKind === 'country' || placeKind === 'admin1');
  return places.map((mention, i) => {
    const next = places[i + 1];
    const previous = places[i - 1];
    const isInside = next !== undefined && liesIn(doc, mention.end, next.first);
    const isOutside = previous !== undefined && liesIn(doc, previous.end, mention.first);
    return {
      mention,
      entries: entriesOf(mention),
      container: isInside && !isListed(i) ? entriesOf(next).filter(isArea) : [],
      content: isOutside && !isListed(i) ? entriesOf(previous) : [],
      isSure: isInside && keyAt(doc, mention.end) !== ',',
      adjective: adjectiveBefore(doc, lexicon, mention.first),
    };
  });
}

const isArea = ({ placeKind }: PlaceEntry): boolean => placeKind !== 'city' && placeKind !== 'neighbourhood';

// "Qamishli in northeast Syria", "Khan Yunis, in the southern Gaza Strip", "Paris (Texas)"
const INSIDE = new Set(
  `, ( in the of northern southern eastern western central northeastern northwestern southeastern southwestern
  northeast northwest southeast southwest north south east west city town village part province 's`.split(
    /\s+/,
  ),
);
const MOST_BETWEEN = 5;

function liesIn(doc: Doc, end: number, next: number): boolean {
  if (next - end > MOST_BETWEEN || next <= end) return false;
  for (let at = end; at < next; at++) if (!INSIDE.has(keyAfter(doc, at))) return false;
  const key = keyAt(doc, end);
  return key === ',' || key === '(' || key === 'in' || key === 'of';
}

/** "the Iraqi city of Mosul", "Syria's Raqqa": the country right before the name. */
function adjectiveBefore(doc: Doc, lexicon: Lexicon, first: number): string | null {
  for (let at = first - 1; at >= Math.max(0, first - 6); at--) {
    const token = doc.tokens[at];
    if (token === undefined || (token.kind === 'mark' && token.key !== '-')) return null;
    if (!token.isCapital) continue;
    for (const name of namesAt(doc.names, at)) {
      const entry = lexicon.entry(name.entry);
      if (entry.kind === 'demonym' && entry.form === 'adjective') return entry.country;
      if (entry.kind === 'place' && entry.placeKind === 'country' && keyAt(doc, at + 1) === "'s")
        return entry.country;
    }
    return null;
  }
  return null;
}

/** The same for all mentions of one name; cheap: its first and last reading and how many they are. */
function keyOf({ entries, mention }: Open): string {
  const [first, last] = [entries[0], entries.at(-1)];
  return first === undefined ? mention.text.toLowerCase() : `${first.index} ${last?.index} ${entries.length}`;
}

function groupByName(open: readonly Open[]): Map<string, Open[]> {
  const groups = new Map<string, Open[]>();
  for (const place of open) {
    const key = keyOf(place);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [place]);
    else group.push(place);
  }
  return groups;
}

/** The places of the article that are beyond doubt without looking at the others. */
function findAnchors(groups: ReadonlyMap<string, readonly Open[]>, evidence: Evidence): PlaceEntry[] {
  const anchors: PlaceEntry[] = [];
  for (const group of groups.values()) {
    const scored = scoreAll(group, evidence, []).sort((a, b) => b.score - a.score);
    const [best, second] = scored;
    if (best === undefined || best.entry.placeKind === 'country') continue;
    if (best.score - (second?.score ?? 0) >= 2 && best.score >= CONFIDENT + 2) anchors.push(best.entry);
    if (anchors.length >= 40) break;
  }
  return anchors;
}

function choose(
  group: readonly Open[],
  evidence: Evidence,
  anchors: readonly PlaceEntry[],
): PlaceEntry | null {
  let best: { entry: PlaceEntry; score: number } | null = null;
  for (const scored of scoreAll(group, evidence, anchors))
    if (best === null || scored.score > best.score) best = scored;
  if (best === null || best.score < CONFIDENT) return null;
  // "Laurel County" is not the city of Laurel, hundreds of kilometres off
  const isCounty = group.some(({ mention }) => /county$/i.test(mention.text));
  return isCounty && best.entry.placeKind === 'city' ? null : best.entry;
}

function scoreAll(
  group: readonly Open[],
  evidence: Evidence,
  anchors: readonly PlaceEntry[],
): { readonly entry: PlaceEntry; readonly score: number }[] {
  const entries = group[0]?.entries ?? [];
  return entries.map((entry) => ({ entry, score: scoreOf(entry, group, evidence, anchors) }));
}

function scoreOf(
  entry: PlaceEntry,
  group: readonly Open[],
  evidence: Evidence,
  anchors: readonly PlaceEntry[],
): number {
  const share = entry.country === null ? 0 : (evidence.share.get(entry.country) ?? 0);
  let score = importanceOf(entry) + WEIGHTS.country * Math.sqrt(share);
  let ofText = 0;
  for (const { mention, container, content, isSure, adjective } of group) {
    let own = 0;
    if (container.length > 0)
      own += container.some((outer) => contains(outer, entry))
        ? WEIGHTS.container
        : isSure
          ? WEIGHTS.notInContainer
          : 0;
    if (content.length > 0 && isArea(entry))
      own += content.some((inner) => contains(entry, inner)) ? WEIGHTS.content : 0;
    if (adjective !== null && adjective === entry.country) own += WEIGHTS.adjective;
    if (mention.rule === 'place/name-with-noun' && mention.norm.kind === entry.placeKind) own += WEIGHTS.noun;
    if (isOwnName(mention, entry)) own += WEIGHTS.ownName;
    if (evidence.seats.has(`${entry.country}:${mention.first}`) && entry.placeKind === 'city')
      own += WEIGHTS.seat;
    if (Math.abs(own) > Math.abs(ofText)) ofText = own;
  }
  score += ofText;
  if (entry.placeKind !== 'country' && anchors.length > 0) score += WEIGHTS.near * nearness(entry, anchors);
  return score;
}

/** "Venice" is the city of that name before the one that was once called so. */
const isOwnName = ({ text }: PlaceMention, { name }: PlaceEntry): boolean =>
  text.length === name.length && text.toLowerCase() === name.toLowerCase();

/** What a place weighs by itself: countries before cities, cities by the power of ten of their people. */
function importanceOf({ placeKind, population, name, admin1 }: PlaceEntry): number {
  const people = Math.log10(population + 10);
  switch (placeKind) {
    case 'country':
      return 9;
    case 'admin1':
      // the states and provinces listed by hand come without people
      if (population === 0) return 7;
      return people - 0.1;
    case 'admin2':
      return people - 1.4;
    case 'city':
      // "New York", "Kandahar": the city is meant more often than the division that is called after it
      return people + (name === admin1 ? 0.5 : 0);
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
  let best = 0;
  for (const anchor of anchors) {
    if (anchor.index === entry.index) continue;
    best = Math.max(best, Math.exp(-distanceKm(anchor, entry) / NEAR_KM));
  }
  return best;
}

const RADIANS = Math.PI / 180;
function distanceKm(a: PlaceEntry, b: PlaceEntry): number {
  const dLat = (b.latitude - a.latitude) * RADIANS;
  const dLon = (b.longitude - a.longitude) * RADIANS * Math.cos(((a.latitude + b.latitude) / 2) * RADIANS);
  return 6371 * Math.sqrt(dLat * dLat + dLon * dLon);
}

function normOf(mention: PlaceMention, entry: PlaceEntry): PlaceNorm {
  const isLarger = mention.rule === 'place/name-with-noun';
  return {
    name: entry.name,
    kind: isLarger ? mention.norm.kind : entry.placeKind,
    country: entry.country,
    admin1: entry.admin1,
    latitude: entry.latitude,
    longitude: entry.longitude,
    ...(entry.geonameId === null ? {} : { geonameId: entry.geonameId }),
  };
}

/** The country that more than half of the article's evidence is about; null where there is none. */
function countryOf({ share }: Evidence): string | null {
  for (const [country, part] of share) if (part > 0.5) return country;
  return null;
}
