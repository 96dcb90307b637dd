import type { Candidate, Doc, Name } from '../../doc/doc.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import { capitalsOf, keyAt } from '../../rules/neighbours.js';
import { GAP, type Token } from '../../text/tokens.js';
import { findCompanions } from './companions.js';
import { listedFrom } from './entries.js';
import { mainCountries, readPlaces } from './evidence.js';
import { FIRST_NAMES } from './first-names.js';
import { findListed } from './listed.js';
import type { PlaceReading } from './reading.js';
import { findSoundalike, findUnlisted, isStart, startsSoundalike } from './unlisted.js';
import { TITLES } from './words.js';

/** Every possible place mention, with all places that it may mean. */
export function findPlaces(doc: Doc, lexicon: Lexicon): Candidate[] {
  const { evidence, places } = readPlaces(doc, lexicon);
  const reading: PlaceReading = {
    doc,
    lexicon,
    capitals: capitalsOf(doc),
    evidence,
    main: mainCountries(evidence),
    persons: findPersons(doc),
  };
  const found: Candidate[] = [];
  const covered = new Set<number>();
  let done = 0;
  let lastEnd = -1;
  for (let from = 0; from < places.length; ) {
    const first = places[from]?.first ?? 0;
    let to = from + 1;
    while (places[to]?.first === first) to++;
    const candidate = first < done ? null : findLongest(reading, places, from, to, lastEnd);
    from = to;
    if (candidate === null) continue;
    found.push(candidate.candidate);
    for (let at = first; at < candidate.candidate.end; at++) covered.add(at);
    done = candidate.end;
    lastEnd = candidate.candidate.end;
  }
  const unlisted: Candidate[] = [];
  for (const index of findStarts(doc)) {
    const told = findUnlisted(reading, index, covered);
    if (told !== null) unlisted.push(told);
    const soundalike = startsSoundalike(doc, index) ? findSoundalike(reading, index, covered) : null;
    if (soundalike !== null) unlisted.push(soundalike);
  }
  return [...found, ...unlisted, ...findCompanions(reading, covered, unlisted)];
}

/** The longest of the names `places.slice(from, to)`, which start at one token, that holds; with the name's own end. */
function findLongest(
  reading: PlaceReading,
  places: readonly Name[],
  from: number,
  to: number,
  lastEnd: number,
): { readonly candidate: Candidate; readonly end: number } | null {
  for (let at = from; at < to; ) {
    const listed = listedFrom(reading.lexicon, places, at, to);
    const candidate = findListed(reading, listed, lastEnd);
    if (candidate !== null) return { candidate, end: listed.end };
    while (at < to && places[at]?.end === listed.end) at++;
  }
  return null;
}

/**
 * The tokens at which a place that nobody lists may start, in order: every shape has a capital word at its noun, right
 * before it or behind its "of", or is a capital word behind a preposition.
 */
function findStarts(doc: Doc): readonly number[] {
  const starts: number[] = [];
  const add = (index: number): void => {
    const token = doc.tokens[index];
    if (token !== undefined && token.kind === 'word' && isStart(token.key)) starts.push(index);
  };
  for (const index of doc.capitals) {
    if (doc.tokens[index - 1]?.isCapital === false && startsSoundalike(doc, index)) starts.push(index);
    add(index - 2);
    add(index);
    add(index + 1);
  }
  return starts.sort((a, b) => a - b).filter((start, i) => start !== starts[i - 1]);
}

const isSurnameAhead = ({ tokens }: Doc, at: number): boolean => {
  const token = tokens[at]?.kind === 'mark' ? tokens[at + 1] : tokens[at];
  return token?.isCapital === true && isAlike(tokens[at - 1], token);
};
/** "Lloyd Austin", "LLOYD AUSTIN": in capitals it is a name where all of it is. */
const isAlike = (first: Token | undefined, name: Token): boolean =>
  !name.isUpper || (first?.isUpper === true && first.end - first.start > 1);

/** Words that stand as a surname behind a first name or a title: "Lloyd Austin", "Gen. Austin". */
function findPersons(doc: Doc): ReadonlySet<string> {
  const persons = new Set<string>();
  const { capitals } = doc;
  for (let k = 0; k < capitals.length; k++) {
    const i = capitals[k] ?? 0;
    // cheap tests first: in most places no two capital words stand together
    if ((capitals[k + 1] ?? i + 3) > i + 2 || !isSurnameAhead(doc, i + 1)) continue;
    const token = doc.tokens[i];
    if (token === undefined) continue;
    const isTitle = TITLES.has(token.key);
    const isInitial = token.isUpper && token.end - token.start === 1 && keyAt(doc, i + 1) === '.';
    if (!isTitle && !isInitial && !FIRST_NAMES.has(token.key)) continue;
    const next = keyAt(doc, i + 1) === '.' && (isTitle || isInitial) ? i + 2 : i + 1;
    const name = doc.tokens[next];
    if (
      name === undefined ||
      !name.isCapital ||
      !isAlike(token, name) ||
      name.kind !== 'word' ||
      name.gap !== GAP.space
    )
      continue;
    if (isTitle && FIRST_NAMES.has(name.key)) continue;
    persons.add(name.key);
  }
  return persons;
}
