import { BE, DETERMINERS, IRREGULAR_PAST, isAdverb, PREPOSITIONS, RELATIVES } from './grammar.js';
import type { Head } from './heads.js';
import { CASUALTIES, INJURED, takesObject } from './predicates.js';
import { outcomeWord, reachedToll, readToll } from './toll.js';
import { ACTIVE, NOUN_LIKE, OF_NOUNS, PASSIVE, particleVerb, type Verb } from './verbs.js';
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
  const reached = reachedToll(view, at);
  if (reached !== null) return reached;
  const direct = verbEndingAt(view, at);
  if (direct !== null) return { kind: 'object', verb: direct };
  const sufferer = key === 'of' || key === 'to' || key === 'on' ? readSufferer(view, at) : null;
  if (sufferer !== null) return { kind: 'of', verb: sufferer };
  // "eight bodies, including those of two women"
  if (key === 'of' && wordAt(view, at - 1) === 'those') return readList(view, at, decided);
  if ((key === 'them' || key === 'whom') && wordAt(view, at - 1) === 'among')
    return readList(view, at, decided);
  const companion = fateOfCompanion(view, at);
  if (companion !== null) return { kind: 'object', verb: companion };
  if (LIST_WORDS.has(key)) return readList(view, at, decided);
  if (BE.has(key) || INCLUDING.has(key)) {
    const whole = subsetOf(wholeBefore(view, at, INCLUDING.has(key)));
    if (whole !== null) return whole;
  }
  return readToll(view, at, numberAt(view, first)?.end ?? first);
}

/** "was killed along with two guards", "wounded alongside her three sons": who is with the dead is dead. */
function fateOfCompanion(view: View, at: number): Verb | null {
  const isWith = wordAt(view, at) === 'with' && /^(?:along|together)$/.test(wordAt(view, at - 1));
  if (!isWith && wordAt(view, at) !== 'alongside') return null;
  const verb = PASSIVE.get(wordAt(view, isWith ? at - 2 : at - 1));
  return verb?.isOfPeople ? verb : null;
}

const HURTS: ReadonlySet<string> = new Set(['injury', 'injuries', 'wounds']);
const HURT_REACH = 5;

/** The noun for what happened before a preposition: "the deaths of 12", "injuries to four", "inflicted wounds on six". */
function readSufferer(view: View, preposition: number): Verb | null {
  const key = wordAt(view, preposition);
  if (key === 'on') {
    for (let at = preposition - 1; at > preposition - HURT_REACH; at--)
      if (HURTS.has(wordAt(view, at))) return wordAt(view, at - 1).startsWith('inflict') ? INJURED : null;
    return null;
  }
  const noun = isAdverb(wordAt(view, preposition - 1)) ? preposition - 2 : preposition - 1;
  if (key === 'to' && !HURTS.has(wordAt(view, noun))) return null;
  return OF_NOUNS.get(wordAt(view, noun)) ?? null;
}
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

/** "killed or wounded 30": one number for both. */
function isOtherHarm(view: View, at: number, { people }: Verb): boolean {
  if (!/^(?:and|or)$/.test(wordAt(view, at - 1))) return false;
  const other = ACTIVE.get(wordAt(view, at - 2))?.people;
  return (people === 'injured' && other === 'killed') || (people === 'killed' && other === 'injured');
}

/** The verb whose last word stands at `at`, in a form that takes an object; null where it is a noun or in the passive. */
function verbEndingAt(view: View, at: number): Verb | null {
  const key = wordAt(view, at);
  const before = wordAt(view, at - 1);
  const two = particleVerb(before, key);
  if (two !== undefined) return two;
  const verb = ACTIVE.get(key);
  if (verb === undefined) return null;
  if (isOtherHarm(view, at, verb)) return CASUALTIES;
  // "tumbling down 508 points"
  if (key === 'down' && (BE.has(before) || IRREGULAR_PAST.has(before) || /(?:ing|ed)$/.test(before)))
    return null;
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
    if (INCLUDING.has(key)) return subsetOf(wholeBefore(view, at, true));
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

const subsetOf = (verb: Verb | null): Left | null => (verb === null ? null : { kind: 'subset', verb });

const subsetOnly = (isSubset: boolean): Left | null => (isSubset ? { kind: 'subset', verb: null } : null);
