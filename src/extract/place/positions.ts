import type { Doc, Warning } from '../../doc/doc.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import { keyAfter, keyAt, namesAt } from '../../rules/neighbours.js';
import type { PlaceNorm } from '../../schema/mention.js';
import { type Evidence, mainCountry, type PlaceEntry, readPlaces } from './evidence.js';
import {
  bestEntry,
  certainEntry,
  type Group,
  isArea,
  type Open,
  type PlaceMention,
  scoreGroup,
} from './scoring.js';

/** Gives every place mention its position, by the article's own evidence. */
export function resolvePlaces(doc: Doc, lexicon: Lexicon): Doc {
  const places = doc.mentions.filter((mention): mention is PlaceMention => mention.type === 'place');
  if (places.length === 0) return doc;
  const { evidence } = readPlaces(doc, lexicon);
  const open = readMentions(doc, lexicon, places);
  const chosen = chooseAll(open, evidence);
  const main = mainCountry(evidence);
  const warnings: Warning[] = [];
  const resolved = new Map<PlaceMention, PlaceNorm>();
  open.forEach((place, i) => {
    const { mention } = place;
    const entry = chosen.get(mention) ?? null;
    if (entry === null) warnings.push(unresolved(mention));
    const norm =
      entry === null
        ? { ...mention.norm, country: countryAround(open, chosen, i) ?? main }
        : normOf(mention, entry);
    resolved.set(mention, norm);
  });
  const mentions = doc.mentions.map((mention) => {
    const norm = mention.type === 'place' ? resolved.get(mention) : undefined;
    return mention.type === 'place' && norm !== undefined ? { ...mention, norm } : mention;
  });
  return { ...doc, mentions, warnings: [...doc.warnings, ...warnings] };
}

const unresolved = ({ span, text }: PlaceMention): Warning => ({
  code: 'place-unresolved',
  offset: span[0],
  message: `no position known for "${text}"`,
});

/** The entry that each mention means: one name means one place, unless the text itself says where each lies. */
function chooseAll(open: readonly Open[], evidence: Evidence): Map<PlaceMention, PlaceEntry | null> {
  const groups = [...groupByName(open).values()].map((group) => ({
    group,
    scores: scoreGroup(group, evidence),
  }));
  const anchors = findAnchors(groups);
  const chosen = new Map<PlaceMention, PlaceEntry | null>();
  for (const { group, scores } of groups) {
    const shared = bestEntry(group, scores, anchors);
    for (const place of group) {
      const isOwn = place.container.length > 0 && group.length > 1;
      const own = isOwn ? bestEntry([place], scoreGroup([place], evidence), anchors) : shared;
      chosen.set(place.mention, own);
    }
  }
  return chosen;
}

// more of them would say no more of where the article is
const MOST_ANCHORS = 40;

function findAnchors(
  groups: readonly { readonly group: Group; readonly scores: Float64Array }[],
): readonly PlaceEntry[] {
  const anchors: PlaceEntry[] = [];
  for (const { group, scores } of groups) {
    const entry = certainEntry(group, scores);
    if (entry !== null && anchors.length < MOST_ANCHORS) anchors.push(entry);
  }
  return anchors;
}

function readMentions(doc: Doc, lexicon: Lexicon, places: readonly PlaceMention[]): Open[] {
  const readings = new Map<number, readonly PlaceEntry[]>();
  for (const { type, first, readings: indexes } of doc.candidates)
    if (type === 'place') readings.set(first, entriesOf(lexicon, indexes));
  const entriesAt = (place: PlaceMention | undefined): readonly PlaceEntry[] =>
    place === undefined ? [] : (readings.get(place.first) ?? []);
  return places.map((mention, i) => {
    const next = places[i + 1];
    const previous = places[i - 1];
    const entries = entriesAt(mention);
    const siblings = listSiblings(doc, places, i).map(entriesAt);
    const isChain = holdsPart(entriesAt(next), entries) || holdsPart(entries, entriesAt(previous));
    const isListed = siblings.length > 1 && entries.some(isState) && !isChain;
    const isInside = next !== undefined && !isListed && liesIn(doc, mention.end, next.first);
    const isOutside = previous !== undefined && !isListed && liesIn(doc, previous.end, mention.first);
    return {
      mention,
      entries,
      container: isInside ? entriesAt(next).filter(isArea) : [],
      content: isOutside ? entriesAt(previous) : [],
      siblings: isListed && entries.some(({ placeKind }) => placeKind === 'country') ? siblings : [],
      isSure: isInside && keyAt(doc, mention.end) !== ',',
      adjective: adjectiveBefore(doc, lexicon, mention.first),
    };
  });
}

const entriesOf = (lexicon: Lexicon, indexes: readonly number[]): readonly PlaceEntry[] =>
  indexes.flatMap((index) => {
    const entry = lexicon.entry(index);
    return entry.kind === 'place' ? [entry] : [];
  });

const isState = ({ placeKind }: PlaceEntry): boolean => placeKind === 'country' || placeKind === 'admin1';

/** "Oaxaca, Mexico": the outer name is a country's, and the inner one may be a place in it. */
const holdsPart = (outer: readonly PlaceEntry[], inner: readonly PlaceEntry[]): boolean =>
  outer.some(
    ({ placeKind, country, index }) =>
      placeKind === 'country' && inner.some((entry) => entry.country === country && entry.index !== index),
  );

/** The places that stand in a row with place `i`, parted by commas only: "Arizona, Colorado, Georgia". */
function listSiblings(doc: Doc, places: readonly PlaceMention[], i: number): readonly PlaceMention[] {
  const isJoined = (at: number): boolean => {
    const [from, to] = [places[at], places[at + 1]];
    return from !== undefined && to !== undefined && isCommaBetween(doc, from.end, to.first);
  };
  const indexes = [
    ...(isJoined(i - 1) ? [i - 1, ...(isJoined(i - 2) ? [i - 2] : [])] : []),
    ...(isJoined(i) ? [i + 1, ...(isJoined(i + 1) ? [i + 2] : [])] : []),
  ];
  return indexes.flatMap((at) => places[at] ?? []);
}

/** "Syria, Iraq", "Mexico, the US". */
const isCommaBetween = (doc: Doc, end: number, next: number): boolean =>
  keyAt(doc, end) === ',' && (next === end + 1 || (next === end + 2 && keyAt(doc, end + 1) === 'the'));

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
      const kind = lexicon.kind(name.entry);
      if (kind !== 'demonym' && kind !== 'place') continue;
      const entry = lexicon.entry(name.entry);
      if (entry.kind === 'demonym' && entry.form === 'adjective') return entry.country;
      if (entry.kind === 'place' && entry.placeKind === 'country' && keyAt(doc, at + 1) === "'s")
        return entry.country;
    }
    return null;
  }
  return null;
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

/** The same for all mentions of one name; cheap: its first and last reading and how many they are. */
function keyOf({ entries, mention }: Open): string {
  const [first, last] = [entries[0], entries.at(-1)];
  return first === undefined ? mention.text.toLowerCase() : `${first.index} ${last?.index} ${entries.length}`;
}

function normOf(mention: PlaceMention, entry: PlaceEntry): PlaceNorm {
  return {
    name: entry.name,
    kind: mention.rule === 'place/name-with-noun' ? mention.norm.kind : entry.placeKind,
    country: entry.country,
    admin1: entry.admin1,
    latitude: entry.latitude,
    longitude: entry.longitude,
    ...(entry.geonameId === null ? {} : { geonameId: entry.geonameId }),
  };
}

/** The country of a place without a position: of the place that it lies in, or of a neighbour in its sentence. */
function countryAround(
  open: readonly Open[],
  chosen: ReadonlyMap<PlaceMention, PlaceEntry | null>,
  i: number,
): string | null {
  const place = open[i];
  if (place === undefined) return null;
  if (place.adjective !== null) return place.adjective;
  const around = [open[i + 1], open[i - 1], open[i + 2], open[i - 2]];
  for (const other of around) {
    const country = other === undefined ? null : (chosen.get(other.mention)?.country ?? null);
    if (country !== null && other?.mention.sentence === place.mention.sentence) return country;
  }
  return null;
}
