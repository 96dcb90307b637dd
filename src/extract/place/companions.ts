import type { Candidate, Doc } from '../../doc/doc.js';
import { sentenceOfToken } from '../../doc/doc.js';
import { isCapitalWord, keyAfter, keyAt, keyBefore, namesAt } from '../../rules/neighbours.js';
import { GAP } from '../../text/tokens.js';
import { FIRST_NAMES } from './first-names.js';
import type { PlaceReading } from './reading.js';
import { endOfCapitals, isCovered, isPlain, OTHERS, unlisted } from './unlisted.js';
import { GENERIC_OF, NEVER, ORGANISATION_AFTER } from './words.js';

/** Prepositions behind which a name in capitals is a place, whoever lists it. */
const NEAR = new Set('near around outside nearby'.split(' '));
/** Prepositions behind which a name is a place where another place holds it: "at Melsa in Zandin district". */
const AT = new Set('in at near from'.split(' '));
/** Plural nouns that make places of all names of the list behind them: "the villages of A, B and C". */
const PLURALS = new Set(
  'villages towns settlements cities districts localities communities neighbourhoods neighborhoods suburbs hamlets areas communes'.split(
    ' ',
  ),
);
/** What may stand between the plural and its list: "the settlements of", "towns such as". */
const LIST_OPENERS = new Set('of in near like including namely as such called named around'.split(' '));
/** Words that open a list of what was named before, however far back: "areas that were held for years, including". */
const INCLUDING = new Set('including namely : as'.split(' '));
/** How far behind the plural its list may begin. */
const REACH = 3;
/** Listed places that make places of the other items of their list. */
const ENOUGH_LISTED = 2;
/** A list longer than this is read no further. */
const LONGEST_LIST = 40;
/** Before the noun that tells what a name is: "a small village", "the northern town". */
const APPOSITION_REACH = 4;

/** Places that nobody lists, by the words beside them: what lies near, a list of places, what they are said to be. */
export function findCompanions(
  reading: PlaceReading,
  covered: ReadonlySet<number>,
  unlistedSoFar: readonly Candidate[],
): Candidate[] {
  const { doc } = reading;
  const found: Candidate[] = [];
  const taken = new Set<number>();
  const take = ({ first, end }: Candidate): void => {
    for (let at = first; at < end; at++) taken.add(at);
  };
  unlistedSoFar.forEach(take);
  for (const index of doc.capitals) {
    if (covered.has(index) || taken.has(index) || isCapitalWord(doc.tokens[index - 1])) continue;
    const end = endOfName(reading, index);
    if (end === index || isCovered(covered, index, end)) continue;
    const rule = ruleFor(reading, index, end, covered);
    if (rule === null) continue;
    const candidate = unlisted(reading, [index, end], kindOf(doc, end, rule), rule);
    take(candidate);
    found.push(candidate);
  }
  return [...found, ...findAgain(reading, [...unlistedSoFar, ...found], covered, taken)];
}

function ruleFor(
  { doc }: PlaceReading,
  first: number,
  end: number,
  covered: ReadonlySet<number>,
): string | null {
  const before = keyBefore(doc, first);
  if (NEAR.has(before) || (AT.has(before) && isHeldByPlace(doc, end, covered))) return 'place/near-name';
  if (nounOfApposition(doc, end) !== null || isCalled(doc, first)) return 'place/told-what-it-is';
  return isInList(doc, first, covered) ? 'place/in-list' : null;
}

/** "in Melsa, Kharkiv Oblast", "at Melsa in Idlib", "in Melsa area": what follows the name at `end` is a place, too. */
function isHeldByPlace(doc: Doc, end: number, covered: ReadonlySet<number>): boolean {
  const next = keyAfter(doc, end);
  if (next === 'area' || next === 'axis') return true;
  return (next === ',' || next === 'in') && covered.has(end + 1) && isCapitalWord(doc.tokens[end + 1]);
}

/** Adjectives of more than one country: "the African and European regions". */
const ADJECTIVES = new Set('european african asian american arab latin caribbean nordic'.split(' '));

/** End of the name that starts at `first`; `first` where it is a person's, a force's, or no name. */
function endOfName(reading: PlaceReading, first: number): number {
  const { doc, lexicon, persons } = reading;
  const token = doc.tokens[first];
  if (!isCapitalWord(token) || token.isUpper || NEVER.has(token.key) || !isPlain(reading, first))
    return first;
  if (persons.has(token.key) || FIRST_NAMES.has(token.key)) return first;
  if (ADJECTIVES.has(token.key)) return first;
  if (namesAt(doc.names, first).some(({ entry }) => OTHERS.has(lexicon.kind(entry)))) return first;
  const end = endOfCapitals(doc, first);
  const next = doc.tokens[end];
  // "near Mercy University", "near Smith's house"
  const goesOn = isCapitalWord(next) && keyAfter(doc, end) !== '' && ORGANISATION_AFTER.has(next.key);
  return goesOn || keyAfter(doc, end) === "'s" ? first : end;
}

/** "Zandin, a village in Qarun": the noun that says what stands before `end` is; null where none does. */
function nounOfApposition(doc: Doc, end: number): string | null {
  if (keyAfter(doc, end) !== ',') return null;
  const article = keyAfter(doc, end + 1);
  if (article !== 'a' && article !== 'the' && article !== 'another') return null;
  for (let at = end + 2; at < end + 2 + APPOSITION_REACH; at++) {
    const key = keyAfter(doc, at);
    if (key === '' || doc.tokens[at]?.kind !== 'word') return null;
    if (GENERIC_OF.has(key)) return NOUN_ENDS.has(keyAfter(doc, at + 1)) ? key : null;
  }
  return null;
}

/** What may follow the noun itself: "a village in Qarun", but "a city official". */
const NOUN_ENDS = new Set(
  `, . ; - ( in of on near at along outside between about around just some located that where which with known north
  south east west northeast northwest southeast southwest northern southern eastern western`.split(/\s+/),
);

/** "a village called Zandin". */
const isCalled = (doc: Doc, first: number): boolean =>
  (keyBefore(doc, first) === 'called' || keyBefore(doc, first) === 'named') &&
  GENERIC_OF.has(keyBefore(doc, first - 1));

/**
 * An item of a list of names that a plural noun opens ("the villages of A, B and C") or ends ("A and B districts"), or in
 * which two others are listed places.
 */
function isInList(doc: Doc, first: number, covered: ReadonlySet<number>): boolean {
  const sentence = doc.sentences[sentenceOfToken(doc.sentences, first)];
  if (sentence === undefined) return false;
  const start = listStart(doc, first, sentence.first);
  const end = listEnd(doc, first, sentence.end);
  if (start === first && !joinsNames(doc, first + 1, end)) return isOpened(doc, start, sentence.first);
  return (
    isOpened(doc, start, sentence.first) ||
    PLURALS.has(keyAfter(doc, end)) ||
    countListed(doc, start, end, covered) >= ENOUGH_LISTED
  );
}

const isJoint = (key: string): boolean => key === ',' || key === 'and' || key === '&';

/** Part of a name, or between two of them: a capital word, an article as in "Khan al-Sabil", a comma, "and". */
function isOfList(doc: Doc, index: number): boolean {
  const token = doc.tokens[index];
  if (token === undefined) return false;
  const isInside = (token.key === '-' || token.key === "'") && token.gap === GAP.none;
  return isInside || isJoint(token.key) || token.key === 'al' || isCapitalWord(token);
}

function listStart(doc: Doc, first: number, from: number): number {
  let start = first;
  while (start > from && first - start < LONGEST_LIST && isOfList(doc, start - 1)) start--;
  while (start < first && !isCapitalWord(doc.tokens[start])) start++;
  return start;
}

function listEnd(doc: Doc, first: number, to: number): number {
  let end = first + 1;
  while (end < to && end - first < LONGEST_LIST && isOfList(doc, end)) end++;
  return end;
}

function joinsNames(doc: Doc, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isJoint(keyAt(doc, at))) return true;
  return false;
}

/** A plural noun stands before the list, with nothing but what opens lists between; "including" reaches farther back. */
function isOpened(doc: Doc, start: number, from: number): boolean {
  const reach = INCLUDING.has(keyAt(doc, start - 1)) ? start - from : REACH;
  for (let at = start - 1; at >= Math.max(from, start - reach); at--) {
    const key = keyAt(doc, at);
    if (PLURALS.has(key)) return at < start - 1;
    if (reach === REACH && !LIST_OPENERS.has(key)) return false;
  }
  return false;
}

/** Items of the list that are listed places. */
function countListed(doc: Doc, start: number, end: number, covered: ReadonlySet<number>): number {
  let listed = 0;
  for (let at = start; at < end; at++) {
    const isFirst = at === start || isJoint(keyAt(doc, at - 1));
    if (isFirst && covered.has(at)) listed++;
  }
  return listed;
}

function kindOf(doc: Doc, end: number, rule: string): string {
  const noun = rule === 'place/told-what-it-is' ? nounOfApposition(doc, end) : null;
  return GENERIC_OF.get(noun ?? '') ?? 'city';
}

/** Rules whose words leave no doubt that a name is a place. */
const TELLING: ReadonlySet<string> = new Set([
  'place/noun-of-name',
  'place/name-before-noun',
  'place/near-name',
  'place/in-list',
  'place/told-what-it-is',
]);

/** The names that the article has told to be places, where they stand again. */
function findAgain(
  reading: PlaceReading,
  known: readonly Candidate[],
  covered: ReadonlySet<number>,
  taken: ReadonlySet<number>,
): Candidate[] {
  const { doc } = reading;
  const names = new Map<string, Candidate>();
  for (const candidate of known) {
    if (!TELLING.has(candidate.rule)) continue;
    const end = GENERIC_OF.has(keyAt(doc, candidate.end - 1)) ? candidate.end - 1 : candidate.end;
    const key = keysOf(doc, candidate.first, end);
    if (isCapitalWord(doc.tokens[candidate.first]) && key.length > 3) names.set(key, candidate);
  }
  // "Ramadan Othman": what stands as a first name or a surname elsewhere is a person's
  for (const index of names.size === 0 ? [] : doc.capitals) {
    const isPart = isCapitalWord(doc.tokens[index + 1]) || isCapitalWord(doc.tokens[index - 1]);
    if (isPart && doc.tokens[index]?.gap !== GAP.paragraph) names.delete(keyAt(doc, index));
  }
  if (names.size === 0) return [];
  const again: Candidate[] = [];
  for (const index of doc.capitals) {
    if (covered.has(index) || taken.has(index) || isCapitalWord(doc.tokens[index - 1])) continue;
    const end = endOfName(reading, index);
    const told = end === index ? undefined : names.get(keysOf(doc, index, end));
    if (told === undefined || told.type !== 'place' || isCovered(covered, index, end)) continue;
    again.push(unlisted(reading, [index, end], told.norm.kind, 'place/told-before'));
  }
  return again;
}

const keysOf = (doc: Doc, first: number, end: number): string =>
  doc.tokens
    .slice(first, end)
    .map(({ key }) => key)
    .join(' ');
