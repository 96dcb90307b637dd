import { type Candidate, type Doc, sentenceOfToken } from '../../doc/doc.js';
import { candidateOver } from '../../rules/candidate.js';
import { keyAfter, keyAt, keyBefore, namesAt } from '../../rules/neighbours.js';
import { GAP } from '../../text/tokens.js';
import { isWellKnown, type Listed } from './entries.js';
import { isPartOfOther } from './other-names.js';
import { hasCountry, hasDivision, type PlaceReading } from './reading.js';
import {
  GENERIC_AFTER,
  GENERIC_OF,
  NEVER,
  PLACE_PREPOSITIONS,
  SURE_PREPOSITIONS,
  TOWN_NOUNS,
} from './words.js';

/**
 * A listed place at these tokens, with the noun that belongs to it; null where the words mean something else. `lastEnd`
 * is the end of the place found before it.
 */
export function findListed(reading: PlaceReading, listed: Listed, lastEnd: number): Candidate | null {
  const { doc } = reading;
  const { first, end, entries } = listed;
  if (!isCapitalised(doc, first, end) || isPartOfOther(reading, listed)) return null;
  const noun = genericAfter(doc, end) ?? stateAfter(doc, listed);
  // "Tea houses to visit in Kadikoy", and on the next line "State television said"
  const generic = noun !== null && isOneSentence(doc, first, noun.end - 1) ? noun : null;
  // "Hampton Avenue" is not in Hampton, nor is "University Hospital" in a place called University
  if (generic?.kind === 'street' || (generic?.kind === 'site' && listed.needsContext)) return null;
  if (!isSupported(reading, listed, generic !== null, isJoined(doc, first, lastEnd))) return null;
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

const isOneSentence = ({ sentences }: Doc, first: number, last: number): boolean =>
  sentenceOfToken(sentences, first) === sentenceOfToken(sentences, last);

/** "al-Bab" counts, "nice" and "of" do not. */
function isCapitalised(doc: Doc, first: number, end: number): boolean {
  if (keyAt(doc, first) === 'the' && doc.tokens[first + 1]?.isCapital !== true) return false;
  if (end === first + 1 && NEVER.has(keyAt(doc, first))) return false;
  for (let at = first; at < end; at++) if (doc.tokens[at]?.isCapital === true) return true;
  return false;
}

/** The geographic noun after the name: "Kandahar province", "Askar refugee camp". */
function genericAfter(doc: Doc, end: number): { readonly end: number; readonly kind: string } | null {
  let at = end;
  if (keyAfter(doc, at) === 'refugee' || keyAfter(doc, at) === 'air') at++;
  const token = doc.tokens[at];
  if (token === undefined || token.gap === GAP.paragraph || token.gap === GAP.none) return null;
  const kind = GENERIC_AFTER.get(token.key);
  // "in Mosul area residents", "Baghdad market": words that name nothing in small letters
  if (kind === undefined || (!token.isCapital && (LOOSE.has(token.key) || kind === 'street'))) return null;
  // "the London suburb of Edmonton"
  if (!token.isCapital && TOWN_NOUNS.has(token.key) && keyAfter(doc, at + 1) === 'of') return null;
  return { end: at + 1, kind };
}

/** "Washington state", "Kano state": in small letters the noun belongs to the name of a state only. */
function stateAfter(
  doc: Doc,
  { end, entries }: Listed,
): { readonly end: number; readonly kind: string } | null {
  const isState = keyAfter(doc, end) === 'state' && entries.some(({ placeKind }) => placeKind === 'admin1');
  return isState ? { end: end + 1, kind: 'admin1' } : null;
}
const LOOSE = new Set(
  `area hill hills base state hotel mosque prison hospital market square bridge port plain forest corridor junction
  roundabout strip quarter checkpoint settlement heights`.split(/\s+/),
);

/** What speaks for a place here: its size, the words around it, or the country that the article is about. */
function isSupported(reading: PlaceReading, listed: Listed, hasNoun: boolean, isInList: boolean): boolean {
  const { doc, evidence } = reading;
  const { first, end, entries, needsContext } = listed;
  if (isShortForm(doc, listed))
    return isInList && keyBefore(doc, first) !== 'and' && !isWordInCapitals(reading, listed);
  if (hasNoun || isAfterNounOf(doc, first) || isDateline(doc, first)) return true;
  const before = keyBefore(doc, first);
  if (keyAfter(doc, end) === ',' && isContained(reading, listed)) return true;
  const isAt =
    SURE_PREPOSITIONS.has(before) || (before === 'the' && SURE_PREPOSITIONS.has(keyAt(doc, first - 2)));
  const style = reading.capitals(sentenceOfToken(doc.sentences, first));
  // "THEY DIED IN WAR", "Leaders Agree in Deal": where capitals tell nothing, a word is a word
  if (needsContext && end === first + 1 && style !== 'plain')
    return style === 'title' && isAt && hasCountry(evidence, entries);
  if (isAt) return true;
  if (needsContext) {
    if (hasDivision(evidence, entries) && (before === 'of' || isInList)) return true;
    return PLACE_PREPOSITIONS.has(before) && hasCountry(evidence, entries);
  }
  if (entries.some(isWellKnown)) return true;
  return PLACE_PREPOSITIONS.has(before) || isInList || hasCountry(evidence, entries);
}

/** "Ky.", "TX", "Mo.": too short to be a name by itself. */
const isShortForm = (doc: Doc, { first, end, entries, needsContext }: Listed): boolean =>
  needsContext &&
  end === first + 1 &&
  entries.some(({ placeKind }) => placeKind === 'admin1') &&
  (doc.tokens[first]?.end ?? 0) - (doc.tokens[first]?.start ?? 0) <= 5 &&
  (keyAt(doc, end) === '.' || doc.tokens[first]?.isUpper === true);

/** "HE CAME FROM BOGOTA, IN COLOMBIA": two letters in a text of capitals are a word. */
const isWordInCapitals = ({ doc, capitals }: PlaceReading, { first, end }: Listed): boolean =>
  keyAt(doc, first).length === 2 &&
  keyAt(doc, end) !== '.' &&
  capitals(sentenceOfToken(doc.sentences, first)) === 'upper';

/** A place stands right before what joins the name to it: "Paris, Texas", "Sumy, Romny and Konotop". */
const isJoined = (doc: Doc, first: number, lastEnd: number): boolean =>
  (lastEnd === first - 1 && JOINS.has(keyBefore(doc, first))) ||
  (lastEnd === first - 2 && keyBefore(doc, first) === 'and' && keyAt(doc, first - 2) === ',');
const JOINS = new Set([',', '(', 'and', 'or', '&']);

/** "BANTAM — A mason was held": where the report was filed. */
const isDateline = ({ dateline, tokens }: Doc, first: number): boolean =>
  dateline !== null && tokens[first]?.start === dateline[0];

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
