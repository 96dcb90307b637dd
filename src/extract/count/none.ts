import type { Measure } from '../../schema/vocabulary.js';
import { BE, isAdverb } from './grammar.js';
import { readPhrase } from './nouns.js';
import { CASUALTIES, predicateAt, takesObject } from './predicates.js';
import { isPeople, outcomeOf, weakOutcomeOf } from './things.js';
import { ACTIVE, PASSIVE, type Verb } from './verbs.js';
import { numberAt, type View, wordAt } from './view.js';

/** A statement that nobody was hurt: its tokens, and the measure that is zero. */
export interface None {
  readonly first: number;
  readonly end: number;
  readonly measure: Measure;
  readonly of: string | null;
}

/** "no casualties", "no one was hurt", "none of the 12 was killed", "without injuries" at token `at`, or null. */
export function readNone(view: View, at: number): None | null {
  if (numberAt(view, at) !== null) return null;
  switch (wordAt(view, at)) {
    case 'nobody':
      return withVerb(view, at, at + 1, 'person');
    case 'none':
      return noneOf(view, at, at + 1);
    case 'not':
      return notOne(view, at);
    case 'no':
      return wordAt(view, at + 1) === 'one'
        ? withVerb(view, at, at + 2, 'person')
        : (noOutcome(view, at, at + 1) ?? noPeople(view, at));
    case 'neither':
      return wordAt(view, at + 2) === 'nor' ? noOutcome(view, at, at + 1) : null;
    case 'without':
      return noOutcome(view, at, wordAt(view, at + 1) === 'causing' ? at + 2 : at + 1);
    default:
      return null;
  }
}

/** "No civilians were killed". */
function noPeople(view: View, at: number): None | null {
  const { head, end } = readPhrase(view, at + 1, false);
  return head !== null && isPeople(view, head) ? withVerb(view, at, end, head.lemma) : null;
}

/** "None of the sailors was hurt", "none of them was", "None were killed". */
function noneOf(view: View, at: number, from: number): None | null {
  const { head, end, adjective } = readPhrase(view, from, false);
  const none = withVerb(view, at, end, head?.lemma ?? null);
  // "None of the injured is in a critical condition" leaves them injured
  return none?.measure === adjective?.people ? null : none;
}

/** "Not one of the crew was hurt", "not a single soldier was killed". */
function notOne(view: View, at: number): None | null {
  const isSingle = wordAt(view, at + 1) === 'a' && wordAt(view, at + 2) === 'single';
  if (!isSingle && wordAt(view, at + 1) !== 'one') return null;
  const from = isSingle ? at + 3 : at + 2;
  const { head, end } = readPhrase(view, from, true);
  return withVerb(view, at, end, head?.lemma ?? null);
}

/** One noun of "no damage or injuries", with the casualty measure of it where it has one. */
interface Item {
  readonly end: number;
  readonly measure: Measure | null;
  readonly of: string | null;
}

const LINKS: ReadonlySet<string> = new Set(['or', 'and', 'nor']);

/** "no casualties", "no deaths or injuries", "no damage or injuries", "no loss of life"; the nouns begin at `from`. */
function noOutcome(view: View, first: number, from: number): None | null {
  const one = readItem(view, from);
  if (one === null) return null;
  const two = LINKS.has(wordAt(view, one.end)) ? readItem(view, one.end + 1) : null;
  const told = one.measure === null ? two : one;
  // "no casualties have been reported": nothing is known, which is not none
  if (told === null || told.measure === null || isUnreported(view, (two ?? one).end)) return null;
  const isBoth = two !== null && two.measure !== null;
  const measure = isBoth && two.measure !== told.measure ? 'casualties' : told.measure;
  return { first, end: isBoth ? two.end : told.end, measure, of: told.of };
}

function readItem(view: View, at: number): Item | null {
  if (wordAt(view, at) === 'loss' && wordAt(view, at + 1) === 'of' && wordAt(view, at + 2) === 'life')
    return { end: at + 3, measure: 'killed', of: 'life' };
  const { head, end } = readPhrase(view, at, false);
  // "no reports of casualties" is not told to be none: its noun is the report
  if (head !== null)
    return {
      end,
      measure: outcomeOf(head) ?? (head.lemma.endsWith('body') ? null : weakOutcomeOf(head)),
      of: head.lemma,
    };
  const participle = takesObject(view, at) ? undefined : PASSIVE.get(wordAt(view, at));
  if (participle !== undefined) return { end: at + 1, measure: harmOf(participle), of: null };
  // "no material damage or injuries"
  for (let next = at + 1; next <= at + 2 && wordAt(view, next) !== ''; next++)
    if (LINKS.has(wordAt(view, next))) return { end: next, measure: null, of: null };
  return null;
}

function isUnreported(view: View, from: number): boolean {
  for (let at = from; at < from + 5; at++) {
    const key = wordAt(view, at);
    if (key === 'reported' || key === 'recorded') return true;
    if (!(BE.has(key) || isAdverb(key) || key === 'have' || key === 'had' || key === 'has')) return false;
  }
  return false;
}

const LEADS: ReadonlySet<string> = new Set(['reported', 'has', 'have', 'had', 'to']);

/** The verb that is denied, after its subject ("was killed", "were reported hurt", "died") or before it ("injuring"). */
function withVerb(view: View, first: number, end: number, of: string | null): None | null {
  const governor = ACTIVE.get(wordAt(view, first - 1));
  const governed = governor === undefined ? null : harmOf(governor);
  if (governed !== null) return { first, end, measure: governed, of };
  let hasBe = false;
  for (let at = end; at < end + 6; at++) {
    const key = wordAt(view, at);
    const verb = predicateAt(view, at, hasBe);
    if (verb !== null) {
      const measure = harmOf(verb);
      return measure === null ? null : { first, end, measure, of };
    }
    hasBe ||= BE.has(key);
    if (!(BE.has(key) || isAdverb(key) || LEADS.has(key))) return null;
  }
  return null;
}

/** The harm that a verb does to people, or null. */
function harmOf({ people, status }: Verb): Measure | null {
  if (status === 'destroyed') return null;
  return people === 'killed' || people === 'injured' || people === CASUALTIES.people ? people : null;
}
