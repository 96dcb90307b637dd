import type { Candidate, Doc, Name } from '../../doc/doc.js';
import { sentenceOfToken } from '../../doc/doc.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import { candidateOver } from '../../rules/candidate.js';
import {
  type Capitals,
  type CapitalsOf,
  keyAfter,
  keyAt,
  keyBefore,
  namesAt,
} from '../../rules/neighbours.js';
import { GAP } from '../../text/tokens.js';
import type { Evidence, PlaceEntry } from './evidence.js';
import { FIRST_NAMES } from './first-names.js';
import {
  COMPASS,
  GENERIC_AFTER,
  GENERIC_OF,
  LEADING,
  MAY_FOLLOW,
  NEVER,
  ORGANISATION_AFTER,
  ORGANISATION_OF,
  PLACE_PREPOSITIONS,
  SURE_PREPOSITIONS,
  TITLES,
} from './words.js';

/** What the place rules read of an article. */
export interface PlaceReading {
  readonly doc: Doc;
  readonly lexicon: Lexicon;
  readonly capitals: CapitalsOf;
  readonly evidence: Evidence;
  /** Words that are a person's name in this article ("Lloyd Austin"): later they are that person, not a city. */
  readonly persons: ReadonlySet<string>;
}

/** A stretch of tokens with all places that are called so. */
export interface Listed {
  readonly first: number;
  readonly end: number;
  readonly entries: readonly PlaceEntry[];
  readonly needsContext: boolean;
}

/** The stretches that start at one token, the longer first. */
export function listedAt(lexicon: Lexicon, names: readonly Name[]): Listed[] {
  const found: Listed[] = [];
  for (let from = 0; from < names.length; ) {
    const { first, end } = names[from] ?? { first: 0, end: 0 };
    const entries: PlaceEntry[] = [];
    let needsContext = true;
    let to = from;
    for (; names[to]?.end === end; to++) {
      const name = names[to];
      const entry = name === undefined ? null : lexicon.entry(name.entry);
      if (name === undefined || entry?.kind !== 'place') continue;
      entries.push(entry);
      if (!name.needsContext) needsContext = false;
    }
    found.push({ first, end, entries, needsContext });
    from = to;
  }
  return found;
}

// a city this large is meant wherever its name stands
const LARGE = 100_000;

/**
 * A listed place at these tokens, with the noun that belongs to it; null where the words mean something else. `lastEnd`
 * is the end of the place found before it.
 */
export function findListed(reading: PlaceReading, listed: Listed, lastEnd: number): Candidate | null {
  const { doc } = reading;
  const { first, end, entries } = listed;
  if (!isCapitalised(doc, first, end) || isPartOfOther(reading, listed)) return null;
  const generic = genericAfter(doc, end);
  if (!isSupported(reading, listed, generic !== null, isAfterComma(doc, first, lastEnd))) return null;
  const to = generic?.end ?? end;
  const best = entries[0];
  if (best === undefined) return null;
  const rule = generic !== null ? 'place/name-with-noun' : 'place/name';
  const norm = {
    name: best.name,
    kind: generic?.kind ?? best.placeKind,
    country: null,
    admin1: null,
    latitude: null,
    longitude: null,
  };
  const readings = entries.map(({ index }) => index);
  return { type: 'place', ...candidateOver(doc, first, to, rule, { readings }), norm };
}

/** "al-Bab" counts, "nice" and "of" do not. */
function isCapitalised(doc: Doc, first: number, end: number): boolean {
  if (keyAt(doc, first) === 'the' && doc.tokens[first + 1]?.isCapital !== true) return false;
  if (end === first + 1 && NEVER.has(keyAt(doc, first))) return false;
  for (let at = first; at < end; at++) if (doc.tokens[at]?.isCapital === true) return true;
  return false;
}

/** The geographic noun after the name: "Kandahar province", "Askar refugee camp". */
export function genericAfter(doc: Doc, end: number): { readonly end: number; readonly kind: string } | null {
  let at = end;
  if (keyAfter(doc, at) === 'refugee' || keyAfter(doc, at) === 'air') at++;
  const token = doc.tokens[at];
  if (token === undefined || token.gap === GAP.paragraph || token.gap === GAP.none) return null;
  const kind = GENERIC_AFTER.get(token.key);
  // "in Mosul area residents", "Baghdad market": words that name nothing in small letters
  if (kind === undefined || (!token.isCapital && LOOSE.has(token.key))) return null;
  return { end: at + 1, kind };
}
const LOOSE = new Set(
  `area hill hills base state hotel mosque prison hospital market square bridge port plain forest corridor junction
  roundabout strip quarter checkpoint settlement heights`.split(/\s+/),
);

/** The words are part of the name of a person, an organisation, a work. */
function isPartOfOther(reading: PlaceReading, listed: Listed): boolean {
  const { first, end, entries, needsContext } = listed;
  const { doc, persons } = reading;
  const sentence = sentenceOfToken(doc.sentences, first);
  const style = reading.capitals(sentence);
  const isOneWord = end === first + 1;
  const key = keyAt(doc, first);
  const isCountry = entries.some(({ placeKind }) => placeKind === 'country');
  const isSentenceStart = doc.sentences[sentence]?.first === first;
  const before = doc.tokens[first - 1];
  const touchesBefore = !isSentenceStart && before !== undefined && doc.tokens[first]?.gap !== GAP.paragraph;
  if (isOneWord && isOrdinary(doc, listed, isSentenceStart)) return true;
  if (isOneWord && persons.has(key) && !isCountry && !SURE_PREPOSITIONS.has(keyBefore(doc, first)))
    return true;
  if (touchesBefore && isOfOrganisation(doc, first)) return true;
  if (isOneWord && isAcronym(reading, listed, style, isSentenceStart)) return true;
  if (keyAfter(doc, end) === '$' || (isCountry && isAttribute(doc, first, end))) return true;
  // "Tal Samin" is not Tal
  if (isOneWord && LEADING.has(key) && doc.tokens[end]?.isCapital === true) return true;
  if (isOneWord && SPEAKS.has(keyAfter(doc, end)) && !entries.some(isWellKnown)) return true;
  if (style === 'upper') return false;
  const follower = doc.tokens[end];
  const isFollowed =
    follower !== undefined && follower.kind === 'word' && follower.isCapital && follower.gap === GAP.space;
  if (isFollowed && style === 'plain' && !mayFollow(reading, end)) {
    if (ORGANISATION_AFTER.has(follower.key)) return true;
    if (isOneWord && FIRST_NAMES.has(key)) return true;
    if (!entries.some(isWellKnown) && !SURE_PREPOSITIONS.has(keyBefore(doc, first))) return true;
  } else if (isFollowed && ORGANISATION_AFTER.has(follower.key) && !MAY_FOLLOW.has(follower.key)) return true;
  if (!touchesBefore)
    return isOneWord && needsContext && FIRST_NAMES.has(key) && SPEAKS.has(keyAfter(doc, end));
  return isNamedBefore(reading, first, style);
}

/** "US President", "U.S.-made", "UK strikes": the short form does the work of an adjective. */
function isAttribute(doc: Doc, first: number, end: number): boolean {
  const token = doc.tokens[first];
  const next = doc.tokens[end];
  if (token === undefined || !token.isUpper || token.key.length > 3 || next === undefined) return false;
  if (keyAt(doc, end + 1) === 'made' || keyAt(doc, end + 1) === 'backed') return next.key === '-';
  return next.gap === GAP.space && (next.isCapital || ATTRIBUTED.has(next.key)) && next.kind === 'word';
}
const ATTRIBUTED = new Set(
  'air strike strikes airstrike airstrikes military drone missile president officials official'.split(' '),
);

const SPEAKS = new Set(['said', 'says', 'told', 'added']);

/** "IRNA reported": capitals that are no place's; "KANDAHAR, Afghanistan" opens a dispatch. */
function isAcronym(
  { doc }: PlaceReading,
  listed: Listed,
  style: Capitals,
  isSentenceStart: boolean,
): boolean {
  const token = doc.tokens[listed.first];
  if (token === undefined || !token.isUpper || style === 'upper' || isSentenceStart) return false;
  if (listed.entries.some(({ placeKind }) => placeKind === 'country' || placeKind === 'admin1')) return false;
  return keyAfter(doc, listed.end) !== ',' && token.end - token.start > 1;
}

// words that open a sentence with a capital whatever they mean
const WORDS_TOO = new Set(['turkey', 'bath', 'reading', 'mobile', 'nice', 'orange']);
const STATE_GOES_ON = new Set("said says has had was is will would launched 's".split(' '));
const ENDS_NOUN = new Set('and or is are was were has have had of in on at for with that which'.split(' '));

/** "Turkey and mash", "the Bath and shower": the ordinary word. "the London attack" is the city. */
function isOrdinary(doc: Doc, { first, end, entries }: Listed, isSentenceStart: boolean): boolean {
  const next = keyAfter(doc, end);
  const isWord = WORDS_TOO.has(keyAt(doc, first));
  if (isSentenceStart) return isWord && !STATE_GOES_ON.has(next) && !next.endsWith('ed') && next !== ',';
  if (keyBefore(doc, first) !== 'the' || !entries.every(({ placeKind }) => placeKind === 'city'))
    return false;
  return doc.tokens[end]?.kind !== 'word' || ENDS_NOUN.has(next);
}

/** "University of Kent", "Duke of York". */
function isOfOrganisation(doc: Doc, first: number): boolean {
  const of = keyBefore(doc, first) === 'the' ? first - 2 : first - 1;
  return (
    keyAt(doc, of) === 'of' &&
    ORGANISATION_OF.has(keyAt(doc, of - 1)) &&
    doc.tokens[of - 1]?.isCapital === true
  );
}

function mayFollow({ doc, lexicon, evidence }: PlaceReading, at: number): boolean {
  const token = doc.tokens[at];
  if (token === undefined) return true;
  if (MAY_FOLLOW.has(token.key) || GENERIC_AFTER.has(token.key)) return true;
  if (FIRST_NAMES.has(token.key)) return false;
  // "the provinces of Aleppo Raqqa Homs": a list that has lost its commas
  return namesAt(doc.names, at).some((name) => {
    const entry = lexicon.entry(name.entry);
    if (entry.kind === 'place') return isWellKnown(entry) && hasCountry(evidence, [entry]);
    return entry.kind === 'demonym';
  });
}

/** A capital word right before the name makes it part of a longer one: "Lloyd Austin", "Gen. Austin", "Jack London". */
function isNamedBefore({ doc, lexicon }: PlaceReading, first: number, style: Capitals): boolean {
  let at = first - 1;
  let token = doc.tokens[at];
  if (token?.key === '.' && token.gap === GAP.none && TITLES.has(keyAt(doc, at - 1))) return true;
  if (token?.key === '-' && token.gap === GAP.none) {
    // "Al-Masry", "Saint-Denis", "Rolls-Royce" but "Israel-Gaza", "Russia-Ukraine"
    token = doc.tokens[--at];
    if (token === undefined || !token.isCapital) return false;
    return !isPlaceWord(lexicon, doc, at);
  }
  if (token === undefined || token.kind !== 'word' || !token.isCapital) return false;
  if (doc.tokens[first]?.gap === GAP.none) return true;
  if (TITLES.has(token.key)) return true;
  if (COMPASS.has(token.key) || MAY_FOLLOW.has(token.key) || isPlaceWord(lexicon, doc, at)) return false;
  if (FIRST_NAMES.has(token.key)) return true;
  // a word that only the sentence's start makes capital: "Government troops", "Militants in …"
  const isStart = doc.sentences[sentenceOfToken(doc.sentences, at)]?.first === at || isMarkBefore(doc, at);
  return !isStart && style === 'plain';
}

const isMarkBefore = (doc: Doc, at: number): boolean => {
  const before = doc.tokens[at - 1];
  return before !== undefined && before.kind === 'mark' && /["“”:—–'‘]/.test(before.key);
};

/** A demonym or a well-known place starts at token `at`. */
const isPlaceWord = (lexicon: Lexicon, doc: Doc, at: number): boolean =>
  namesAt(doc.names, at).some((name) => {
    const kind = lexicon.kind(name.entry);
    if (kind !== 'place') return kind === 'demonym';
    const entry = lexicon.entry(name.entry);
    return entry.kind === 'place' && isWellKnown(entry);
  });

const isWellKnown = ({ placeKind, population }: PlaceEntry): boolean =>
  (placeKind !== 'city' && placeKind !== 'neighbourhood' && placeKind !== 'admin2') || population >= LARGE;

/** What speaks for a place here: its size, the words around it, or the country that the article is about. */
function isSupported(reading: PlaceReading, listed: Listed, hasNoun: boolean, isInList: boolean): boolean {
  const { doc, evidence } = reading;
  const { first, end, entries, needsContext } = listed;
  if (isShortForm(doc, listed)) return isInList;
  if (hasNoun || isAfterNounOf(doc, first)) return true;
  const before = keyBefore(doc, first);
  const isAt =
    SURE_PREPOSITIONS.has(before) || (before === 'the' && SURE_PREPOSITIONS.has(keyAt(doc, first - 2)));
  if (isAt || (keyAfter(doc, end) === ',' && isContained(reading, listed))) return true;
  if (needsContext) return PLACE_PREPOSITIONS.has(before) && hasCountry(evidence, entries);
  if (entries.some(isWellKnown)) return true;
  return PLACE_PREPOSITIONS.has(before) || hasCountry(evidence, entries) || isInList;
}

/** "Ky.", "TX", "Mo.": too short to be a name by itself. */
const isShortForm = (doc: Doc, { first, end, entries, needsContext }: Listed): boolean =>
  needsContext &&
  end === first + 1 &&
  entries.some(({ placeKind }) => placeKind === 'admin1') &&
  (doc.tokens[first]?.end ?? 0) - (doc.tokens[first]?.start ?? 0) <= 5 &&
  (keyAt(doc, end) === '.' || doc.tokens[first]?.isUpper === true);

/** A place stands right before the comma or the bracket that comes before the name: "Paris, Texas", "Sumy, Romny". */
const isAfterComma = (doc: Doc, first: number, lastEnd: number): boolean =>
  lastEnd === first - 1 && (keyBefore(doc, first) === ',' || keyBefore(doc, first) === '(');

const hasCountry = (evidence: Evidence, entries: readonly PlaceEntry[]): boolean =>
  entries.some(({ country }) => country !== null && (evidence.share.get(country) ?? 0) > 0);

/** "the city of Mosul", "in the Syrian town of Nawa". */
const isAfterNounOf = (doc: Doc, first: number): boolean =>
  keyBefore(doc, first) === 'of' && GENERIC_OF.has(keyAt(doc, first - 2));

/** "Reading, England": a larger place of the same country stands behind the comma. */
const isContained = ({ doc, lexicon }: PlaceReading, { end, entries }: Listed): boolean =>
  namesAt(doc.names, end + 1).some((name) => {
    const outer = lexicon.kind(name.entry) === 'place' ? lexicon.entry(name.entry) : null;
    if (outer?.kind !== 'place' || (outer.placeKind !== 'country' && outer.placeKind !== 'admin1'))
      return false;
    return entries.some(({ country, index }) => country === outer.country && index !== outer.index);
  });
