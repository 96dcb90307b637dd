import type { Candidate, Doc } from '../../doc/doc.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import { capitalsOf, keyAt } from '../../rules/neighbours.js';
import { GAP } from '../../text/tokens.js';
import { readEvidence } from './evidence.js';
import { FIRST_NAMES } from './first-names.js';
import { findListed, listedAt, type PlaceReading } from './listed.js';
import { findUnlisted } from './unlisted.js';
import { TITLES } from './words.js';

/** Every possible place mention, with all places that it may mean. */
export function findPlaces(doc: Doc, lexicon: Lexicon): Candidate[] {
  const reading: PlaceReading = {
    doc,
    lexicon,
    capitals: capitalsOf(doc),
    evidence: readEvidence(doc, lexicon),
    persons: findPersons(doc),
    lastEnd: -1,
  };
  const found: Candidate[] = [];
  const covered = new Uint8Array(doc.tokens.length + 1);
  let done = 0;
  let lastEnd = -1;
  for (let from = 0; from < doc.names.length; ) {
    const first = doc.names[from]?.first ?? 0;
    let to = from;
    while (doc.names[to]?.first === first) to++;
    if (first >= done) {
      for (const listed of listedAt(lexicon, doc.names.slice(from, to))) {
        const candidate = findListed({ ...reading, lastEnd }, listed);
        if (candidate === null) continue;
        found.push(candidate);
        covered.fill(1, candidate.first, candidate.end);
        done = listed.end;
        lastEnd = candidate.end;
        break;
      }
    }
    from = to;
  }
  for (let index = 0; index < doc.tokens.length; index++) {
    const candidate = findUnlisted(reading, index, covered);
    if (candidate !== null) found.push(candidate);
  }
  return found;
}

/** Words that stand as a surname behind a first name or a title: "Lloyd Austin", "Gen. Austin". */
function findPersons(doc: Doc): ReadonlySet<string> {
  const persons = new Set<string>();
  for (let i = 0; i + 1 < doc.tokens.length; i++) {
    const token = doc.tokens[i];
    if (token?.isCapital !== true || token.kind !== 'word') continue;
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
