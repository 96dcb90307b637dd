import type { Candidate, Doc } from '../../doc/doc.js';
import type { EntryKind } from '../../lexicon/entry.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import { capitalsOf, groupNames, keyAt } from '../../rules/neighbours.js';
import { GAP } from '../../text/tokens.js';
import { readEvidence } from './evidence.js';
import { FIRST_NAMES } from './first-names.js';
import { findListed } from './listed.js';
import { listedAt, type PlaceReading } from './reading.js';
import { findSoundalike, findUnlisted, startsUnlisted } from './unlisted.js';
import { TITLES } from './words.js';

const KINDS: ReadonlySet<EntryKind> = new Set(['place']);

/** Every possible place mention, with all places that it may mean. */
export function findPlaces(doc: Doc, lexicon: Lexicon): Candidate[] {
  const reading: PlaceReading = {
    doc,
    lexicon,
    capitals: capitalsOf(doc),
    evidence: readEvidence(doc, lexicon),
    persons: findPersons(doc),
  };
  const found: Candidate[] = [];
  const covered = new Uint8Array(doc.tokens.length + 1);
  let done = 0;
  let lastEnd = -1;
  for (const names of groupNames(doc, lexicon, KINDS)) {
    if ((names[0]?.first ?? 0) < done) continue;
    for (const listed of listedAt(lexicon, names)) {
      const candidate = findListed(reading, listed, lastEnd);
      if (candidate === null) continue;
      found.push(candidate);
      covered.fill(1, candidate.first, candidate.end);
      done = listed.end;
      lastEnd = candidate.end;
      break;
    }
  }
  const add = (candidate: Candidate | null): void => {
    if (candidate !== null) found.push(candidate);
  };
  for (let index = 0; index < doc.tokens.length; index++) {
    if (startsUnlisted(doc, index)) add(findUnlisted(reading, index, covered));
    if (startsSoundalike(doc, index)) add(findSoundalike(reading, index, covered));
  }
  return found;
}

/** A capital word behind a small one: "in Taldou". */
const startsSoundalike = ({ tokens }: Doc, index: number): boolean =>
  tokens[index]?.isCapital === true &&
  tokens[index - 1]?.isCapital === false &&
  tokens[index - 1]?.kind === 'word';

const isSurnameAhead = ({ tokens }: Doc, at: number): boolean => {
  const token = tokens[at]?.kind === 'mark' ? tokens[at + 1] : tokens[at];
  return token?.isCapital === true && !token.isUpper;
};

/** Words that stand as a surname behind a first name or a title: "Lloyd Austin", "Gen. Austin". */
function findPersons(doc: Doc): ReadonlySet<string> {
  const persons = new Set<string>();
  for (let i = 0; i + 1 < doc.tokens.length; i++) {
    const token = doc.tokens[i];
    // cheap tests first: in most places no two capital words stand together
    if (token?.isCapital !== true || !isSurnameAhead(doc, i + 1)) continue;
    const isTitle = TITLES.has(token.key);
    const isInitial = token.isUpper && token.end - token.start === 1 && keyAt(doc, i + 1) === '.';
    if (!isTitle && !isInitial && !FIRST_NAMES.has(token.key)) continue;
    const next = keyAt(doc, i + 1) === '.' && (isTitle || isInitial) ? i + 2 : i + 1;
    const name = doc.tokens[next];
    if (
      name === undefined ||
      !name.isCapital ||
      name.isUpper ||
      name.kind !== 'word' ||
      name.gap !== GAP.space
    )
      continue;
    if (isTitle && FIRST_NAMES.has(name.key)) continue;
    persons.add(name.key);
  }
  return persons;
}
