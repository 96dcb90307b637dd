import type { Doc } from '../../doc/doc.js';
import { sentenceOfToken } from '../../doc/doc.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import { type Capitals, isCapitalWord, keyAfter, keyAt, keyBefore, namesAt } from '../../rules/neighbours.js';
import { GAP } from '../../text/tokens.js';
import { isWellKnown, type Listed } from './entries.js';
import { FIRST_NAMES } from './first-names.js';
import { hasCountry, type PlaceReading } from './reading.js';
import {
  COMPASS,
  GENERIC_AFTER,
  LEADING,
  MAY_FOLLOW,
  ORGANISATION_AFTER,
  ORGANISATION_OF,
  SURE_PREPOSITIONS,
  TITLES,
} from './words.js';

/** The words are an ordinary word here, or part of the name of a person, an organisation, a work. */
export function isPartOfOther(reading: PlaceReading, listed: Listed): boolean {
  const { first } = listed;
  const { doc } = reading;
  const sentence = sentenceOfToken(doc.sentences, first);
  const style = reading.capitals(sentence);
  const isSentenceStart = doc.sentences[sentence]?.first === first;
  if (isOtherWord(reading, listed, style, isSentenceStart)) return true;
  const touchesBefore = !isSentenceStart && first > 0 && doc.tokens[first]?.gap !== GAP.paragraph;
  if (touchesBefore && isOfOrganisation(doc, first)) return true;
  // in a text of capitals they tell nothing of names: first names do
  if (style === 'upper')
    return touchesBefore && FIRST_NAMES.has(keyBefore(doc, first)) && !listed.entries.some(isWellKnown);
  return isNamedAfter(reading, listed, style) || (touchesBefore && isNamedBefore(reading, first, style));
}

/** The words by themselves mean something else: a person of the article, an acronym, an adjective, a word. */
function isOtherWord(
  reading: PlaceReading,
  listed: Listed,
  style: Capitals,
  isSentenceStart: boolean,
): boolean {
  const { doc, persons } = reading;
  const { first, end, entries } = listed;
  const isCountry = entries.some(({ placeKind }) => placeKind === 'country');
  const next = keyAfter(doc, end);
  if (next === '$' || (isCountry && isAttribute(doc, first, end))) return true;
  if (end > first + 1) return false;
  const key = keyAt(doc, first);
  if (listed.needsContext && isAdjective(reading, first, end)) return true;
  if (isOrdinary(doc, listed, isSentenceStart) || isAcronym(doc, listed, style, isSentenceStart)) return true;
  if (persons.has(key) && !isCountry && !SURE_PREPOSITIONS.has(keyBefore(doc, first))) return true;
  // "Tal Samin" is not Tal
  if (LEADING.has(key) && doc.tokens[end]?.isCapital === true) return true;
  return SPEAKS.has(next) && !entries.some(isWellKnown);
}

/** A capital word right after the name makes it part of a longer one: "Jordan Smith", "Boston Globe". */
function isNamedAfter(reading: PlaceReading, { first, end, entries }: Listed, style: Capitals): boolean {
  const { doc } = reading;
  const next = doc.tokens[end];
  if (next === undefined || next.kind !== 'word' || !next.isCapital || next.gap !== GAP.space) return false;
  if (ORGANISATION_AFTER.has(next.key) && !MAY_FOLLOW.has(next.key)) return true;
  if (style !== 'plain' || mayFollow(reading, end)) return false;
  // "Laurel County Detention Center": the noun ends the name of the place
  if (end > first + 1 && GENERIC_AFTER.has(keyAt(doc, end - 1))) return false;
  if (end === first + 1 && FIRST_NAMES.has(keyAt(doc, first))) return true;
  if (entries.some(isWellKnown)) return false;
  return !SURE_PREPOSITIONS.has(keyBefore(doc, first)) || !hasCountry(reading.evidence, entries);
}

/** "every English region": the adjective of a country, not the town of that name. */
const isAdjective = ({ doc, lexicon }: PlaceReading, first: number, end: number): boolean =>
  namesAt(doc.names, first).some((name) => name.end === end && lexicon.kind(name.entry) === 'demonym');

/** "US President", "U.S.-made", "UK strikes": the short form does the work of an adjective. */
function isAttribute(doc: Doc, first: number, end: number): boolean {
  const token = doc.tokens[first];
  const next = doc.tokens[end];
  if (token === undefined || !token.isUpper || token.key.length > 3 || next === undefined) return false;
  // "EL SALVADOR" begins with a short word, too
  if (keyAt(doc, end - 1).length > 3) return false;
  if (keyAt(doc, end + 1) === 'made' || keyAt(doc, end + 1) === 'backed') return next.key === '-';
  return next.gap === GAP.space && (next.isCapital || ATTRIBUTED.has(next.key)) && next.kind === 'word';
}
const ATTRIBUTED = new Set(
  'air strike strikes airstrike airstrikes military drone missile president officials official'.split(' '),
);

const SPEAKS = new Set(['said', 'says', 'told', 'added']);

/** "IRNA reported": capitals that are no place's; "KANDAHAR, Afghanistan" opens a dispatch. */
function isAcronym(doc: Doc, listed: Listed, style: Capitals, isSentenceStart: boolean): boolean {
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
  if (token !== undefined && LINKS.has(token.key) && isCapitalWord(doc.tokens[at - 1])) {
    // "Juan de Salamanca", "Roger van Alkmaar"
    token = doc.tokens[--at];
    return style === 'plain' && !COMPASS.has(keyAt(doc, at)) && !isPlaceWord(lexicon, doc, at);
  }
  // "her brother Austin"
  if (token?.kind === 'word' && KIN.has(token.key)) return true;
  if (token === undefined || token.kind !== 'word' || !token.isCapital) return false;
  if (doc.tokens[first]?.gap === GAP.none) return true;
  if (TITLES.has(token.key)) return true;
  if (COMPASS.has(token.key) || MAY_FOLLOW.has(token.key) || isPlaceWord(lexicon, doc, at)) return false;
  if (FIRST_NAMES.has(token.key)) return true;
  // a word that only the sentence's start makes capital: "Government troops", "Militants in …"
  const isStart = doc.sentences[sentenceOfToken(doc.sentences, at)]?.first === at || isMarkBefore(doc, at);
  return !isStart && style === 'plain';
}

const KIN = new Set(
  'brother sister son daughter wife husband father mother nephew niece cousin uncle aunt'.split(' '),
);
const LINKS = new Set('de del du da do dos di van von der bin ibn'.split(' '));

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
