import type { Measure } from '../../schema/vocabulary.js';
import { BE, isAdverb } from './grammar.js';
import { readPhrase } from './nouns.js';
import { predicateAt } from './predicates.js';
import { isPeople, outcomeOf, weakOutcomeOf } from './things.js';
import { numberAt, type View, wordAt } from './view.js';

/** A statement that nobody was hurt: its tokens, and the measure that is zero. */
export interface None {
  readonly first: number;
  readonly end: number;
  readonly measure: Measure;
  readonly of: string | null;
}

const STARTS: ReadonlySet<string> = new Set(['no', 'nobody', 'none', 'without']);

/** "no casualties", "no one was hurt", "none of the 12 was killed", "without injuries" at token `at`, or null. */
export function readNone(view: View, at: number): None | null {
  const key = wordAt(view, at);
  if (!STARTS.has(key) || numberAt(view, at) !== null) return null;
  if (key === 'nobody') return withPredicate(view, at, at + 1, 'person');
  if (key === 'none') return wordAt(view, at + 1) === 'of' ? noneOf(view, at) : null;
  if (wordAt(view, at + 1) === 'one') return key === 'no' ? withPredicate(view, at, at + 2, 'person') : null;
  const noun = key === 'without' && wordAt(view, at + 1) === 'causing' ? at + 2 : at + 1;
  const { head, end } = readPhrase(view, noun, false);
  if (head === null) return null;
  // "no reports of casualties" is not told to be none: its noun is the report
  const measure = outcomeOf(head) ?? (head.lemma.endsWith('body') ? null : weakOutcomeOf(head));
  if (measure !== null) return isUnreported(view, end) ? null : { first: at, end, measure, of: head.lemma };
  return key === 'no' && isPeople(view, head) ? withPredicate(view, at, end, head.lemma) : null;
}

/** "no casualties have been reported": nothing is known, which is not none. */
function isUnreported(view: View, from: number): boolean {
  for (let at = from; at < from + 5; at++) {
    const key = wordAt(view, at);
    if (key === 'reported' || key === 'recorded') return true;
    if (!(BE.has(key) || isAdverb(key) || key === 'have' || key === 'had' || key === 'has')) return false;
  }
  return false;
}

function noneOf(view: View, at: number): None | null {
  const { head, end } = readPhrase(view, at + 1, false);
  return head === null ? null : withPredicate(view, at, end, head.lemma);
}

/** The predicate that is denied: "was killed", "were reported hurt". */
function withPredicate(view: View, first: number, end: number, of: string): None | null {
  let at = end;
  let hasBe = false;
  for (let i = 0; i < 6; i++) {
    const key = wordAt(view, at);
    const verb = hasBe ? predicateAt(view, at, true) : null;
    if (verb !== null) {
      const measure =
        verb.people === 'killed' || verb.people === 'injured' || verb.people === 'casualties'
          ? verb.people
          : null;
      return measure === null ? null : { first, end, measure, of };
    }
    if (BE.has(key)) hasBe = true;
    else if (
      !(
        isAdverb(key) ||
        key === 'reported' ||
        key === 'has' ||
        key === 'have' ||
        key === 'had' ||
        key === 'to'
      )
    )
      return null;
    at++;
  }
  return null;
}
