import type { Doc, Warning } from '../../doc/doc.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import { keyAfter, keyAt, namesAt } from '../../rules/neighbours.js';
import type { PlaceNorm } from '../../schema/mention.js';
import { type PlaceEntry, placesOf } from './entries.js';
import { type Evidence, mainCountry, readPlaces } from './evidence.js';
import {
  bestEntry,
  certainEntry,
  type Group,
  isArea,
  type Open,
  type PlaceMention,
  scoreGroup,
} from './scoring.js';
import { TOWN_NOUNS } from './words.js';

/** Gives every place mention its position, by the article's own evidence. */
export function resolvePlaces(doc: Doc, lexicon: Lexicon): Doc {
  const places: PlaceMention[] = [];
  for (const mention of doc.mentions) if (mention.type === 'place') places.push(mention);
  if (places.length === 0) return doc;
  const { evidence } = readPlaces(doc, lexicon);
  const open = readMentions(doc, lexicon, places);
  const chosen = chooseAll(open, evidence);
  const main = mainCountry(evidence);
  const warnings: Warning[] = [];
  let i = 0;
  const mentions = doc.mentions.map((mention) => {
    if (mention.type !== 'place') return mention;
    const entry = chosen[i] ?? null;
    if (entry === null) warnings.push(unresolved(mention));
    const norm =
      entry === null
        ? { ...mention.norm, country: countryAround(open, chosen, i) ?? main }
        : normOf(mention, entry);
    i++;
    return { ...mention, norm };
  });
  return { ...doc, mentions, warnings: [...doc.warnings, ...warnings] };
}

const unresolved = ({ span, text }: PlaceMention): Warning => ({
  code: 'place-unresolved',
  offset: span[0],
  message: `no position known for "${text}"`,
});

/** The entry of each mention, by number: one name means one place, unless the text itself says where each lies. */
function chooseAll(open: readonly Open[], evidence: Evidence): readonly (PlaceEntry | null)[] {
  const groups: Scored[] = [];
  for (const group of groupByName(open).values()) groups.push({ group, scores: scoreGroup(group, evidence) });
  const anchors = findAnchors(groups);
  const chosen: (PlaceEntry | null)[] = open.map(() => null);
  for (const { group, scores } of groups) {
    const shared = bestEntry(group, scores, anchors, evidence);
    for (const place of group) {
      const isOwn = place.container.length > 0 && group.length > 1;
      chosen[place.number] = isOwn
        ? bestEntry([place], scoreGroup([place], evidence), anchors, evidence)
        : shared;
    }
  }
  return chosen;
}

interface Scored {
  readonly group: Group;
  readonly scores: readonly number[];
}

// more of them would say no more of where the article is
const MOST_ANCHORS = 40;

function findAnchors(groups: readonly Scored[]): readonly PlaceEntry[] {
  const anchors: PlaceEntry[] = [];
  for (const { group, scores } of groups) {
    if (anchors.length === MOST_ANCHORS) break;
    const entry = certainEntry(group, scores);
    if (entry !== null) anchors.push(entry);
  }
  return anchors;
}

function readMentions(doc: Doc, lexicon: Lexicon, places: readonly PlaceMention[]): Open[] {
  const readings = readReadings(doc, lexicon, places);
  const entriesAt = (i: number): readonly PlaceEntry[] => readings[i] ?? NONE;
  return places.map((mention, number) => {
    const next = places[number + 1];
    const previous = places[number - 1];
    const entries = entriesAt(number);
    const isListed = isInList(doc, places, number, entriesAt);
    const isInside = next !== undefined && !isListed && liesIn(doc, mention.end, next.first);
    const isOutside = previous !== undefined && !isListed && liesIn(doc, previous.end, mention.first);
    const container = isInside
      ? entriesAt(number + 1).filter((outer) => isArea(outer) && !sharesText(mention, next))
      : isPartOf(doc, previous, mention)
        ? entriesAt(number - 1)
        : NONE;
    return {
      number,
      mention,
      entries,
      container,
      content: isOutside ? entriesAt(number - 1) : NONE,
      siblings: isListed && entries.some(isCountry) ? listSiblings(doc, places, number).map(entriesAt) : NONE,
      isSure: container.length > 0 && keyAt(doc, mention.end) !== ',',
      isInState: isInside && container.some(isNamedWithState) && !entries.some(isState),
      isTown: keyAt(doc, mention.first - 1) === 'of' && TOWN_NOUNS.has(keyAt(doc, mention.first - 2)),
      adjective: adjectiveBefore(doc, lexicon, mention.first),
    };
  });
}
const NONE: readonly never[] = [];

// countries whose news names a town with its state, unless all readers know it
const WITH_STATE = new Set(['US', 'CA', 'AU']);
const isNamedWithState = ({ placeKind, country }: PlaceEntry): boolean =>
  placeKind === 'admin1' && WITH_STATE.has(country ?? '');

const sharesText = (mention: PlaceMention, next: PlaceMention | undefined): boolean =>
  next !== undefined && next.text.toLowerCase() === mention.text.toLowerCase();

/** The places that each mention may mean, by the number of the mention. */
function readReadings(
  doc: Doc,
  lexicon: Lexicon,
  places: readonly PlaceMention[],
): readonly (readonly PlaceEntry[])[] {
  const indexes = new Map<number, readonly number[]>();
  for (const { type, first, readings } of doc.candidates) if (type === 'place') indexes.set(first, readings);
  return places.map(({ first }) => {
    const readings = indexes.get(first) ?? NONE;
    return placesOf(lexicon, readings.length, (i) => readings[i] ?? 0);
  });
}

const isCountry = ({ placeKind }: PlaceEntry): boolean => placeKind === 'country';
const isState = ({ placeKind }: PlaceEntry): boolean => placeKind === 'country' || placeKind === 'admin1';

/** Place `i` is one of a row of states: "Arizona, Colorado, Georgia". */
function isInList(
  doc: Doc,
  places: readonly PlaceMention[],
  i: number,
  entriesAt: (i: number) => readonly PlaceEntry[],
): boolean {
  // cheap tests first: most places have no comma beside them
  if (listSiblings(doc, places, i).length < 2) return false;
  const entries = entriesAt(i);
  if (!entries.some(isState)) return false;
  return !holdsPart(entriesAt(i + 1), entries) && !holdsPart(entries, entriesAt(i - 1));
}

/** "Oaxaca, Mexico": the outer name is a country's, and the inner one may be a place in it. */
const holdsPart = (outer: readonly PlaceEntry[], inner: readonly PlaceEntry[]): boolean =>
  outer.some(
    ({ placeKind, country, index }) =>
      placeKind === 'country' && inner.some((entry) => entry.country === country && entry.index !== index),
  );

/** The numbers of the places that stand in a row with place `i`, parted by commas only. */
function listSiblings(doc: Doc, places: readonly PlaceMention[], i: number): readonly number[] {
  const isBefore = isJoined(doc, places, i - 1);
  const isAfter = isJoined(doc, places, i);
  if (!isBefore && !isAfter) return NONE;
  const siblings: number[] = [];
  if (isBefore) siblings.push(i - 1);
  if (isBefore && isJoined(doc, places, i - 2)) siblings.push(i - 2);
  if (isAfter) siblings.push(i + 1);
  if (isAfter && isJoined(doc, places, i + 1)) siblings.push(i + 2);
  return siblings;
}

/** Nothing but a comma stands between place `i` and the next. */
function isJoined(doc: Doc, places: readonly PlaceMention[], i: number): boolean {
  const from = places[i];
  const to = places[i + 1];
  return from !== undefined && to !== undefined && isCommaBetween(doc, from.end, to.first);
}

/** "Syria, Iraq", "Mexico, the US". */
const isCommaBetween = (doc: Doc, end: number, next: number): boolean =>
  next - end <= 2 &&
  keyAt(doc, end) === ',' &&
  (next === end + 1 || (next === end + 2 && keyAt(doc, end + 1) === 'the'));

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

/** "Cairo's Abbasiya district", "the Cairo suburbs of Maadi and Helwan": the larger place stands before it. */
function isPartOf(doc: Doc, outer: PlaceMention | undefined, { first }: PlaceMention): boolean {
  if (outer === undefined || outer.end >= first || first - outer.end > 2) return false;
  if (first - outer.end === 1) return keyAfter(doc, outer.end) === "'s";
  return PARTS.has(keyAfter(doc, outer.end)) && keyAfter(doc, outer.end + 1) === 'of';
}
const PARTS = new Set(
  `suburb suburbs neighbourhood neighbourhoods neighborhood neighborhoods district districts quarter town towns village
  villages`.split(/\s+/),
);

/** "the Iraqi city of Mosul", "Syria's Raqqa": the country right before the name. */
function adjectiveBefore(doc: Doc, lexicon: Lexicon, first: number): string | null {
  for (let at = first - 1; at >= Math.max(0, first - 6); at--) {
    const token = doc.tokens[at];
    if (token === undefined || (token.kind === 'mark' && token.key !== '-')) return null;
    // "the US consulate in St. Petersburg"
    if (ELSEWHERE.has(token.key)) return null;
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

const ELSEWHERE = new Set('in at from to near on with against and or'.split(' '));

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
  chosen: readonly (PlaceEntry | null)[],
  i: number,
): string | null {
  const place = open[i];
  if (place === undefined) return null;
  if (place.adjective !== null) return place.adjective;
  const around = [open[i + 1], open[i - 1], open[i + 2], open[i - 2]];
  for (const other of around) {
    const country = other === undefined ? null : (chosen[other.number]?.country ?? null);
    if (country !== null && other?.mention.sentence === place.mention.sentence) return country;
  }
  return null;
}
