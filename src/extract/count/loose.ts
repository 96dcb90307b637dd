import type { NumberSpan } from '../../doc/doc.js';
import type { Decision } from './decide.js';
import type { Phrase } from './nouns.js';
import { mentionAt, type View, wordAt } from './view.js';

/** Part of a date or a name, a difference or a ratio: nothing is counted, whatever stands around it. */
export function isNoCount(view: View, number: NumberSpan): boolean {
  return isTaken(view, number) || isDifference(view, number);
}

function isTaken(view: View, { first, end }: NumberSpan): boolean {
  for (let i = first; i < end; i++) {
    const mention = mentionAt(view, i);
    if (mention === null) continue;
    if (mention.type === 'date' || mention.first < first || mention.end >= end) return true;
  }
  return false;
}

/** "a thousand fewer", "50 more than", "20 times". */
function isDifference(view: View, { end }: NumberSpan): boolean {
  const key = wordAt(view, end);
  if (key === 'fewer' || key === 'less' || key === 'times' || key === 'fold') return true;
  return (key === 'more' || key === 'higher' || key === 'lower') && wordAt(view, end + 1) === 'than';
}

const STREETS: ReadonlySet<string> = new Set('street avenue road square lane boulevard'.split(' '));

/** A word that is no number here: "one of the largest", "a couple of chances". */
export function isLoose(view: View, number: NumberSpan, phrase: Phrase, decision: Decision): boolean {
  const isBare = decision.status === null;
  // "at 10 West Hill Street"
  if (STREETS.has(wordAt(view, phrase.end)) || (phrase.head?.isKnown && STREETS.has(phrase.head.key)))
    return true;
  const key = wordAt(view, number.end - 1);
  if (key === 'couple') return isBare && decision.measure === 'other';
  if (key !== 'one' || number.value !== 1) return false;
  if (isSuperlative(view, number.end)) return true;
  if (phrase.isPartitive && (decision.rule === 'count/subset' || decision.rule === 'count/list')) return true;
  if (!isBare) return false;
  // "one" counts a thing of war, or what something was done to: not "one day", "this one", "one source"
  if (NOT_ONE.has(wordAt(view, number.first - 1)) || phrase.head === null || phrase.isPartitive) return true;
  return decision.measure === 'other';
}
const NOT_ONE: ReadonlySet<string> = new Set('no any every each this that which the'.split(' '));

/** "one of the largest", "one of the most". */
function isSuperlative(view: View, at: number): boolean {
  if (wordAt(view, at) !== 'of') return false;
  for (let i = at + 1; i < at + 4; i++) {
    const key = wordAt(view, i);
    if (key === 'most' || key === 'best' || key === 'worst' || (key.length > 4 && key.endsWith('est')))
      return true;
  }
  return false;
}
