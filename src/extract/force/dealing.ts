import { type Candidate, sentenceOfToken } from '../../doc/doc.js';
import { candidateOver } from '../../rules/candidate.js';
import { keyAfter, keyAt, keyBefore } from '../../rules/neighbours.js';
import { GAP } from '../../text/tokens.js';
import { normOfState } from './norms.js';
import { type People, peopleAt, type Reading } from './reading.js';
import { DEALINGS, MODALS, NOT_SUBJECT, OBJECT_VERBS, READY, STATE_VERBS, verbAfter } from './words.js';

/**
 * A country or its capital that deals with others as a state, or that others deal with: "Libya has offered", "Moscow
 * warned", "sanctions on Iran". It is a place as well.
 */
export function findDealing(reading: Reading, people: People): Candidate | null {
  if ((people.form !== 'country' && people.form !== 'metonym') || !people.isState) return null;
  if (isInName(reading, people)) return null;
  if (!isSubject(reading, people) && !isObject(reading, people)) return null;
  const norm = normOfState(reading.lexicon, people.country);
  if (norm === null) return null;
  return {
    type: 'force',
    ...candidateOver(reading.doc, people.first, people.end, 'force/country-deals'),
    norm,
  };
}

/** "U.S. Bank", "Environment Canada": the country of an office or a firm. */
function isInName({ doc, capitals }: Reading, { first, end }: People): boolean {
  const sentence = sentenceOfToken(doc.sentences, first);
  if (capitals(sentence) !== 'plain') return false;
  const before = doc.tokens[first - 1];
  const isAfterName = before?.isCapital === true && doc.tokens[first]?.gap === GAP.space;
  const isBeforeName = doc.tokens[end]?.isCapital === true && doc.tokens[end]?.gap === GAP.space;
  return isBeforeName || (isAfterName && before.key !== 'the');
}

function isSubject(reading: Reading, { first, end }: People): boolean {
  const { doc } = reading;
  const before = keyBefore(doc, first) === 'the' ? keyBefore(doc, first - 1) : keyBefore(doc, first);
  if (NOT_SUBJECT.has(before)) return false;
  const at = verbAfter(doc, endOfList(reading, end));
  const key = keyAfter(doc, at);
  if (DUTIES.has(key)) return true;
  if (MODALS.has(key))
    return STATE_VERBS.has(pastOf(keyAfter(doc, at + 1))) || keyAfter(doc, at + 1) === 'not';
  // "Iran is ready to", "Sudan is willing"
  if (READY.has(key)) return true;
  return STATE_VERBS.has(key) && keyAfter(doc, at + 1) !== 'by';
}

/** "China must drop its tariffs". */
const DUTIES = new Set(['must', 'should']);

/** "Israel and Lebanon renewed": the subject ends with the last of those named. */
function endOfList(reading: Reading, end: number): number {
  if (keyAfter(reading.doc, end) !== 'and') return end;
  const next = peopleAt(reading, keyAfter(reading.doc, end + 1) === 'the' ? end + 2 : end + 1);
  return next?.form === 'country' || next?.form === 'metonym' ? next.end : end;
}

const pastOf = (key: string): string => (key.endsWith('e') ? `${key}d` : `${key}ed`);

function isObject({ doc }: Reading, { first }: People): boolean {
  const at = keyBefore(doc, first) === 'the' ? first - 1 : first;
  const before = keyBefore(doc, at);
  if (OBJECT_VERBS.has(before)) return true;
  const nouns = DEALINGS.get(before);
  if (nouns === undefined) return false;
  for (let i = at - 2; i >= at - 4; i--) if (nouns.has(keyAt(doc, i))) return true;
  return false;
}
