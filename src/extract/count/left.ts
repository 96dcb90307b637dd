import { BE, DETERMINERS, isAdverb, PREPOSITIONS, RELATIVES } from './grammar.js';
import type { Head } from './heads.js';
import { readPhrase } from './nouns.js';
import { namedOutcome, takesObject } from './predicates.js';
import { ACTIVE, NOUN_LIKE, OF_NOUNS, particleVerb, type Verb } from './verbs.js';
import { isQuote, markAt, numberAt, tokenAt, type View, wordAt } from './view.js';

/** What stands before a number and says what it counts. */
export interface Left {
  /**
   * `object`: of the verb before it; `of`: of the noun before it ("the deaths of 12"); `toll`: of a toll that has
   * reached it; `list`: one more object of a verb further off; `subset`: a part of a number before it.
   */
  readonly kind: 'object' | 'of' | 'toll' | 'list' | 'subset';
  readonly verb: Verb | null;
  /** What the number of is told: "the number of strikes rose to 250". */
  readonly noun?: Head;
}

/** What an earlier number of the sentence was found to be: the next in the list goes with it. */
export interface Decided {
  /** What governs it from the left, where that decided; null where it has a predicate of its own or only its noun. */
  readonly left: Left | null;
  readonly isSubject: boolean;
}

/** The numbers of the sentence that are decided, by their first token. */
export type DecidedNumbers = ReadonlyMap<number, Decided>;

/** Words between a verb and the number that is its object. */
const BETWEEN: ReadonlySet<string> = new Set(
  'the his her its their another some additional further other only just all a an extra entire whole'.split(
    ' ',
  ),
);

/** What governs the number that begins at `first` from the left, or null. */
export function readLeft(view: View, first: number, decided: DecidedNumbers): Left | null {
  const at = skipBack(view, first - 1);
  const key = wordAt(view, at);
  if (key === '') return markAt(view, at) === ',' ? readList(view, at, decided) : null;
  // "death toll hits 500" is no strike
  const reached = REACHING.has(key) ? tollBefore(view, at) : null;
  if (reached !== null) return { kind: 'toll', verb: reached };
  const direct = verbEndingAt(view, at);
  if (direct !== null) return { kind: 'object', verb: direct };
  if (key === 'of' || key === 'to') {
    const before = isAdverb(wordAt(view, at - 1)) ? at - 2 : at - 1;
    const noun = OF_NOUNS.get(wordAt(view, before));
    // "the deaths of 12", "injuries to four nurses"
    if (noun !== undefined && (key === 'of' || HURTS.has(wordAt(view, at - 1))))
      return { kind: 'of', verb: noun };
  }
  if ((key === 'them' || key === 'whom') && wordAt(view, at - 1) === 'among')
    return readList(view, at, decided);
  if (LIST_WORDS.has(key)) return readList(view, at, decided);
  if (BE.has(key) || INCLUDING.has(key)) {
    const whole = wholeBefore(view, at, INCLUDING.has(key));
    if (whole !== null) return { kind: 'subset', verb: whole };
  }
  if (!TOLL_LINKS.has(key) || (key === 'of' && !TOLLS.has(wordAt(view, at - 1)))) return null;
  const toll = tollBefore(view, at);
  if (toll !== null) return { kind: 'toll', verb: toll };
  const noun = numberOf(view, at);
  return noun === null ? null : { kind: 'toll', verb: null, noun };
}

const NUMBER_REACH = 24;

/** "the number of munitions delivered since May totals 6,602": the noun after "number of". */
function numberOf(view: View, from: number): Head | null {
  for (let at = from - 1; at > from - NUMBER_REACH; at--) {
    const token = tokenAt(view, at);
    if (token === undefined || token.key === ';' || token.key === ':') return null;
    if (token.key === 'number' && wordAt(view, at + 1) === 'of') return readPhrase(view, at + 2, false).head;
  }
  return null;
}
const HURTS: ReadonlySet<string> = new Set(['injury', 'injuries', 'wounds']);
const LIST_WORDS: ReadonlySet<string> = new Set(['and', 'or', 'including', 'plus', 'as']);

function skipBack(view: View, from: number): number {
  let at = from;
  for (let i = 0; i < 6; i++) {
    const key = wordAt(view, at);
    // "a total of 12", "a family of six"
    if (key === 'of' && GROUPS.has(wordAt(view, at - 1))) at -= 2;
    else if (
      BETWEEN.has(key) ||
      (isAdverb(key) && key !== 'so') ||
      isQuote(markAt(view, at)) ||
      markAt(view, at) === '('
    )
      at--;
    else break;
  }
  return at;
}

const GROUPS: ReadonlySet<string> = new Set(['total', 'family', 'group', 'crew']);

/** The verb whose last word stands at `at`, in a form that takes an object; null where it is a noun or in the passive. */
function verbEndingAt(view: View, at: number): Verb | null {
  const key = wordAt(view, at);
  const before = wordAt(view, at - 1);
  const two = particleVerb(before, key);
  if (two !== undefined) return two;
  const verb = ACTIVE.get(key);
  if (verb === undefined) return null;
  if (
    NOUN_LIKE.has(key) &&
    (DETERMINERS.has(before) || (PREPOSITIONS.has(before) && before !== 'to') || NOUN_BEFORE.has(before))
  )
    return null;
  return verb;
}
/** "air strikes", "drone attacks": the word before makes a noun of it. */
const NOUN_BEFORE: ReadonlySet<string> = new Set(
  'air drone missile rocket mortar artillery bomb suicide ground'.split(' '),
);

const INCLUDING: ReadonlySet<string> = new Set(['include', 'includes', 'included']);

/** "Among the dead are four children", "The wounded included two nurses": the whole that a part is told of. */
function wholeBefore(view: View, verb: number, isIncluding: boolean): Verb | null {
  let whole: Verb | null = null;
  for (let at = verb - 1; at > verb - 5; at--) {
    whole ??= outcomeWord(view, at);
    if (wordAt(view, at) === 'among' || (isIncluding && wordAt(view, at) === 'the')) return whole;
  }
  return null;
}

const TOLL_LINKS: ReadonlySet<string> = new Set(
  'to at of is was as past above reached reaches reaching hit has exceeded topped surpassed passed stands stood totalled totaled totals'.split(
    ' ',
  ),
);
const REACHING: ReadonlySet<string> = new Set(['hit', 'hits']);
const TOLLS: ReadonlySet<string> = new Set(
  'toll tolls number total count tally figure casualties'.split(' '),
);
const TOLL_REACH = 14;

/** "the death toll rose to 43", "put the number of wounded at 12", "the number of people killed is 5". */
function tollBefore(view: View, from: number): Verb | null {
  let found: Verb | null = null;
  for (let at = from; at > from - TOLL_REACH && at >= view.first; at--) {
    const token = tokenAt(view, at);
    if (token === undefined) return null;
    if (token.kind === 'mark') {
      if (isQuote(token.key)) continue;
      return null;
    }
    found ??= outcomeWord(view, at);
    if (TOLLS.has(token.key)) {
      const named = outcomeWord(view, at) ?? outcomeWord(view, at - 1);
      return found ?? named;
    }
  }
  return null;
}

/** The casualty word at `at`, whatever its form. */
function outcomeWord(view: View, at: number): Verb | null {
  const key = wordAt(view, at);
  const noun = OF_NOUNS.get(key) ?? ACTIVE.get(key);
  if (noun?.people !== null && noun !== undefined && !NOUN_LIKE.has(key)) return noun;
  return namedOutcome(view, at, 1);
}

/** A list goes back no further than this. */
const LIST_REACH = 40;
const CLAUSE: ReadonlySet<string> = new Set(
  'while when where after before because but although though as if since until said says saying'.split(' '),
);

/** The verb of the list that the number after the comma or "and" at `from` goes on with. */
function readList(view: View, from: number, decided: DecidedNumbers): Left | null {
  let isSubset = false;
  for (let at = from; at > from - LIST_REACH && at >= view.first; at--) {
    const token = tokenAt(view, at);
    if (token === undefined) return null;
    if (token.kind === 'mark') {
      if (token.key === ';' || token.key === ':' || token.key === '—') return null;
      continue;
    }
    const { key } = token;
    if (key === 'including' || (key === 'among' && /^(?:them|whom|those)$/.test(wordAt(view, at + 1)))) {
      isSubset = true;
      continue;
    }
    const number = numberAt(view, at);
    if (number !== null && number.kind === 'cardinal') {
      const earlier = decided.get(number.first);
      if (isSubset) return { kind: 'subset', verb: earlier?.left?.verb ?? null };
      if (earlier?.isSubject) return null;
      if (earlier?.left?.kind === 'subset') return earlier.left;
      if (earlier?.left !== null && earlier !== undefined) return { kind: 'list', verb: earlier.left.verb };
      at = number.first;
      continue;
    }
    const isAnd = key === 'as' && (wordAt(view, at + 1) === 'well' || wordAt(view, at - 1) === 'well');
    if (RELATIVES.has(key) || (CLAUSE.has(key) && !isAnd) || BE.has(key)) return subsetOnly(isSubset);
    const isPart = NOUN_LIKE.has(key) || !takesObject(view, at) || markAt(view, at - 1) === '-';
    const verb = isPart ? null : verbEndingAt(view, at);
    if (verb !== null) return { kind: isSubset ? 'subset' : 'list', verb };
  }
  return subsetOnly(isSubset);
}

const subsetOnly = (isSubset: boolean): Left | null => (isSubset ? { kind: 'subset', verb: null } : null);
