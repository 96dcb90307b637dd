import type { Candidate, Doc } from '../../doc/doc.js';
import { sentenceOfToken } from '../../doc/doc.js';
import { candidateOver } from '../../rules/candidate.js';
import { keyAfter, keyAt, keyBefore, nameOver, namesAt } from '../../rules/neighbours.js';
import { GAP } from '../../text/tokens.js';
import { FIRST_NAMES } from './first-names.js';
import type { PlaceReading } from './reading.js';
import {
  COMMON_PARTS,
  COMPASS,
  GENERIC_AFTER,
  GENERIC_OF,
  LEADING,
  NAMING_AFTER,
  ORGANISATION_AFTER,
  SITES_AFTER,
  TITLES,
} from './words.js';

/** Tokens `[first, end)`. */
type Span = readonly [first: number, end: number];

const MOST_WORDS = 4;
const LINKS = new Set('al el ad as ash ar an at az bin ibn abu umm de la del do da e i'.split(' '));

const STARTS = new Set([...GENERIC_OF.keys(), ...NAMING_AFTER, ...SITES_AFTER, ...LEADING, 'near']);

/** True for a word that may tell of an unlisted place around it. */
export const isStart = (key: string): boolean => STARTS.has(key);

/** A capital word behind a preposition of place: "in Taldou". */
export function startsSoundalike({ tokens }: Doc, index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (token === undefined || !token.isCapital || token.isUpper || before === undefined) return false;
  return !before.isCapital && before.kind === 'word' && AT.has(before.key);
}

/** A place that the lexicon does not list, by the words around token `index`; null where nothing says so. */
export function findUnlisted(
  reading: PlaceReading,
  index: number,
  covered: ReadonlySet<number>,
): Candidate | null {
  const { doc } = reading;
  const token = doc.tokens[index];
  if (token === undefined || token.kind !== 'word') return null;
  const { key, isCapital } = token;
  if (GENERIC_OF.has(key) && keyAfter(doc, index + 1) === 'of') return afterNounOf(reading, index, covered);
  if (key === 'near' && !covered.has(index + 1)) return atBulletStart(reading, index, covered);
  const isNoun = NAMING_AFTER.has(key) || (isCapital && SITES_AFTER.has(key));
  const before = isNoun ? beforeNoun(reading, index, covered) : null;
  if (before !== null || !isCapital || !LEADING.has(key) || covered.has(index)) return before;
  return afterLeading(reading, index, covered);
}

/** A candidate for a name that nobody lists, with the places of the article's countries that sound like it. */
export function unlisted(
  reading: PlaceReading,
  [first, end]: Span,
  kind: string,
  rule: string,
  bare: Span = [first, end],
): Candidate {
  const name = nameOver(reading.doc, first, end);
  const isNamedFreely = kind === 'street' || kind === 'site';
  const readings = isNamedFreely ? [] : soundingLike(reading, nameOver(reading.doc, ...bare));
  const norm = { name, kind, country: null, admin1: null, latitude: null, longitude: null };
  return { type: 'place', ...candidateOver(reading.doc, first, end, rule, { readings }), norm };
}

/** Places of the article's countries whose names sound like this one: "Kadahat" for "al-Qadahat". */
function soundingLike({ lexicon, main }: PlaceReading, name: string): readonly number[] {
  const indexes: number[] = [];
  for (const country of main)
    for (const { index } of lexicon.similarPlaces(name, country)) indexes.push(index);
  return indexes;
}

/** "in Lysichansk", "near Taldou": a name in a spelling of its own, where only a place can stand. */
export function findSoundalike(
  reading: PlaceReading,
  first: number,
  covered: ReadonlySet<number>,
): Candidate | null {
  const { doc, lexicon } = reading;
  const token = doc.tokens[first];
  if (token === undefined || token.isUpper || token.gap === GAP.paragraph || covered.has(first)) return null;
  if (!AT.has(keyBefore(doc, first)) || !isPlain(reading, first) || reading.persons.has(token.key))
    return null;
  const isOther = namesAt(doc.names, first).some(({ entry }) => OTHERS.has(lexicon.kind(entry)));
  const end = isOther ? first : endOfCapitals(doc, first);
  for (let to = end; to > first; to--) {
    if (isCovered(covered, first, to) || keyAt(doc, to - 1) === '-') continue;
    const readings = soundingLike(reading, nameOver(reading.doc, first, to));
    if (readings.length === 0) continue;
    const name = nameOver(reading.doc, first, to);
    const norm = { name, kind: 'city', country: null, admin1: null, latitude: null, longitude: null };
    return { type: 'place', ...candidateOver(doc, first, to, 'place/sounds-like', { readings }), norm };
  }
  return null;
}
/** Kinds of names that a place cannot be at the same time. */
export const OTHERS: ReadonlySet<string> = new Set([
  'force',
  'demonym',
  'aircraft',
  'munition',
  'unit',
  'place',
]);

/** "the village of Tal Abyan", "the island of Qarun". */
function afterNounOf(reading: PlaceReading, noun: number, covered: ReadonlySet<number>): Candidate | null {
  const { doc } = reading;
  const first = noun + 2;
  const end = endOfCapitals(doc, first);
  const kind = GENERIC_OF.get(keyAt(doc, noun)) ?? 'city';
  if (end === first || isPlain(reading, first) === false) return null;
  if (isCovered(covered, first, end)) {
    // "island of Qanus": the noun belongs to an island's name even where that is listed
    return null;
  }
  const span: Span = [kind === 'island' ? noun : first, end];
  return unlisted(reading, span, kind, 'place/noun-of-name', [first, end]);
}

/** "Nawaran district", "al-Qadir valley", "Villa Bruna Hotel". */
function beforeNoun(reading: PlaceReading, noun: number, covered: ReadonlySet<number>): Candidate | null {
  const { doc } = reading;
  if (doc.tokens[noun]?.gap === GAP.paragraph || doc.tokens[noun]?.gap === GAP.none) return null;
  let last = noun;
  if (
    keyAt(doc, noun - 1) === 'refugee' ||
    keyAt(doc, noun - 1) === 'air' ||
    keyAt(doc, noun - 1) === 'military'
  )
    last--;
  const first = startOfCapitals(doc, last);
  if (first === last || !isPlain(reading, first) || isCovered(covered, first, noun)) return null;
  if (!isNameLike(reading, first, last) || COMMON_PARTS.has(keyAt(doc, last - 1))) return null;
  const kind = GENERIC_AFTER.get(keyAt(doc, noun)) ?? 'site';
  return unlisted(reading, [first, noun + 1], kind, 'place/name-before-noun', [first, last]);
}

/** False for "Instead county" at the start of a sentence, "German island", "International Market". */
function isNameLike({ doc, lexicon }: PlaceReading, first: number, end: number): boolean {
  const isStart = doc.sentences[sentenceOfToken(doc.sentences, first)]?.first === first;
  if (isStart && end === first + 1) return false;
  for (let at = first; at < end; at++) {
    const token = doc.tokens[at];
    if (token === undefined || token.kind !== 'word' || COMMON_PARTS.has(token.key)) continue;
    if (!namesAt(doc.names, at).some((name) => lexicon.kind(name.entry) === 'demonym')) return true;
  }
  return false;
}

/** "Near Tal Hamis, four strikes": a strike release begins its items so. */
function atBulletStart(reading: PlaceReading, index: number, covered: ReadonlySet<number>): Candidate | null {
  const { doc } = reading;
  const sentence = doc.sentences[sentenceOfToken(doc.sentences, index)];
  if (sentence === undefined || sentence.first + 1 < index || doc.tokens[index]?.isCapital !== true)
    return null;
  const first = index + 1;
  const end = endOfCapitals(doc, first);
  if (end === first || keyAfter(doc, end) !== ',' || isCovered(covered, first, end)) return null;
  return unlisted(reading, [first, end], 'city', 'place/bullet-start');
}

/** "Camp Marwan", "Tell Sakran": the first word says that it is a place. */
function afterLeading(reading: PlaceReading, first: number, covered: ReadonlySet<number>): Candidate | null {
  const { doc } = reading;
  const end = endOfCapitals(doc, first + 1);
  if (end === first + 1 || !isPlain(reading, first) || isCovered(covered, first, end)) return null;
  const before = doc.tokens[first - 1];
  if (before?.isCapital === true && doc.tokens[first]?.gap === GAP.space && !COMPASS.has(before.key))
    return null;
  if (!AT.has(keyBefore(doc, first))) return null;
  return unlisted(reading, [first, end], 'city', 'place/leading-word');
}
const AT = new Set('in near at from to outside around of inside between'.split(' '));

export const isPlain = ({ doc, capitals }: PlaceReading, index: number): boolean =>
  capitals(sentenceOfToken(doc.sentences, index)) === 'plain';

export function isCovered(covered: ReadonlySet<number>, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (covered.has(at)) return true;
  return false;
}

/** End of the run of capital words from `first`, with "al-" and the like inside. */
export function endOfCapitals(doc: Doc, first: number): number {
  let end = first;
  let words = 0;
  for (let at = first; words < MOST_WORDS; at++) {
    const token = doc.tokens[at];
    if (token === undefined || (at > first && token.gap === GAP.paragraph)) break;
    if (token.kind === 'word' && token.isCapital) {
      if (at === first && (TITLES.has(token.key) || FIRST_NAMES.has(token.key))) break;
      if (ORGANISATION_AFTER.has(token.key)) break;
      end = at + 1;
      words++;
    } else if (!(token.key === '-' && token.gap === GAP.none) && !LINKS.has(token.key)) break;
  }
  return end;
}

/** Start of the run of capital words before `end`. */
function startOfCapitals(doc: Doc, end: number): number {
  let first = end;
  let words = 0;
  for (let at = end - 1; at >= 0 && words < MOST_WORDS; at--) {
    const token = doc.tokens[at];
    if (token === undefined || doc.tokens[at + 1]?.gap === GAP.paragraph) break;
    if (token.kind === 'word' && token.isCapital) {
      if (COMPASS.has(token.key) || TITLES.has(token.key) || NOT_NAMES.has(token.key)) break;
      first = at;
      words++;
    } else if (LINKS.has(token.key) || (token.key === '-' && token.gap === GAP.none)) {
      // "al-Qadir": the article belongs to the name when it stands before it
      if (token.key !== '-' && doc.tokens[at + 1]?.key === '-') first = at;
    } else break;
  }
  return first;
}
const NOT_NAMES = new Set(
  `this that these those its their his her our a an one two three four five some all each every no any both many
  most such another other same new national military federal local`.split(/\s+/),
);
