import type { NumberSpan } from '../../doc/doc.js';
import type { Decision } from './decide.js';
import { AUXILIARIES } from './grammar.js';
import type { Phrase } from './nouns.js';
import { ACTIVE } from './verbs.js';
import { mentionAt, numberAt, type View, wordAt } from './view.js';

/** Part of a date or a name, a difference or a ratio: nothing is counted, whatever stands around it. */
export function isNoCount(view: View, number: NumberSpan): boolean {
  return (
    isTaken(view, number) ||
    isDifference(view, number) ||
    isRatio(view, number) ||
    isEquivalent(view, number) ||
    isExcluded(view, number)
  );
}

function isTaken(view: View, { first, end }: NumberSpan): boolean {
  for (let i = first; i < end; i++) {
    const mention = mentionAt(view, i);
    if (mention === null) continue;
    if (mention.type === 'date' || mention.first < first || mention.end >= end) return true;
  }
  return false;
}

/** "equivalent to 300 kg of TNT", "the equivalent of 40 houses". */
const isEquivalent = (view: View, { first }: NumberSpan): boolean =>
  wordAt(view, first - 2) === 'equivalent' && /^(?:to|of)$/.test(wordAt(view, first - 1));

/** "not one of the crew" is none, "all but two" are the others, "every ten" is a rate. */
function isExcluded(view: View, { first, value }: NumberSpan): boolean {
  const before = wordAt(view, first - 1);
  if (before === 'every' || (before === 'but' && wordAt(view, first - 2) === 'all')) return true;
  return value === 1 && before === 'not';
}

const DIFFERENCE_REACH = 8;

/** "a thousand fewer", "50 more than", "12 more attacks than in May", "20 times". */
function isDifference(view: View, { end }: NumberSpan): boolean {
  const key = wordAt(view, end);
  if (key === 'fewer' || key === 'less' || key === 'times' || key === 'fold') return true;
  if (key !== 'more' && key !== 'higher' && key !== 'lower') return false;
  for (let at = end + 1; at < end + DIFFERENCE_REACH; at++) {
    const next = wordAt(view, at);
    if (next === 'than') return true;
    if (next === '' || AUXILIARIES.has(next)) return false;
  }
  return false;
}

/** "one in five houses", "nine out of ten": a share, of which neither number counts anything. */
function isRatio(view: View, number: NumberSpan): boolean {
  const link = wordAt(view, number.end) === 'out' ? number.end + 1 : number.end;
  const whole = numberAt(view, link + 1);
  if (whole !== null && isShare(view, number, link, whole)) return true;
  if (whole !== null && link === number.end && isOnPage(view, number, link)) return true;
  const before = number.first - 1;
  if (wordAt(view, before) === 'of' && isPaged(view, before)) return true;
  const part = numberAt(view, wordAt(view, before - 1) === 'out' ? before - 2 : before - 1);
  return part !== null && isShare(view, part, before, number);
}

const PAGES: ReadonlySet<string> = new Set('page image photo picture slide list item step'.split(' '));

/** "image 2 of 5": where a reader is on a page. */
const isOnPage = (view: View, { first }: NumberSpan, of: number): boolean =>
  wordAt(view, of) === 'of' && PAGES.has(wordAt(view, first - 1));

function isPaged(view: View, of: number): boolean {
  const part = numberAt(view, of - 1);
  return part !== null && isOnPage(view, part, of);
}

/** "killed one in two raids" and "three out of six drones" tell of so many. */
function isShare(view: View, part: NumberSpan, link: number, whole: NumberSpan): boolean {
  if (part.value === null || whole.value === null || part.value >= whole.value) return false;
  const key = wordAt(view, link);
  const isOfTen = whole.value === 10 || whole.value === 100;
  if (key === 'in') return (part.value === 1 || isOfTen) && !ACTIVE.has(wordAt(view, part.first - 1));
  return key === 'of' && link > part.end && isOfTen;
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
  if (phrase.isPartitive && ONE_OF.has(decision.rule)) return true;
  if (!isBare) return false;
  // "one" counts a thing of war, or what something was done to: not "one day", "this one", "one source"
  if (NOT_ONE.has(wordAt(view, number.first - 1)) || phrase.head === null || phrase.isPartitive) return true;
  return decision.measure === 'other';
}
/** "one of them", "one of 900 murders": one that is spoken of, not counted. */
const ONE_OF: ReadonlySet<string> = new Set(['count/subset', 'count/list', 'count/casualty-noun']);
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
