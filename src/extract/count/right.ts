import { AUXILIARIES, BE, IRREGULAR_PAST, isAdverb, PREPOSITIONS, RELATIVES } from './grammar.js';
import { readPhrase } from './nouns.js';
import { amongThe, outcomeAfter, predicateAt, takesObject } from './predicates.js';
import { ACTIVE, NOUN_LIKE, PASSIVE, type Verb } from './verbs.js';
import { isGlued, isQuote, markAt, numberAt, tokenAt, type View, wordAt } from './view.js';

/** The predicate of a number that is the subject: "12 people were killed", "six dead", "seven sustained injuries". */
export interface Right {
  readonly verb: Verb;
  /** A form of "be" or "have" stands before it, so that it can be nothing else. */
  readonly hasAuxiliary: boolean;
  /** Another number or noun of the same subject stands between: "Two soldiers and a child were killed". */
  readonly isShared: boolean;
}

/** The predicate lies no further off than this. */
const REACH = 40;

/** Participles that only say how sure it is: "were reported killed", "are believed to have been wounded". */
const HEDGES: ReadonlySet<string> = new Set(
  'reported believed feared presumed confirmed said thought known alleged understood declared pronounced found left to have been be being getting both so far'.split(
    ' ',
  ),
);
const RELATIVE_SUBJECTS: ReadonlySet<string> = new Set(['who', 'that', 'which']);

interface State {
  at: number;
  hasBe: boolean;
  hasAuxiliary: boolean;
  isShared: boolean;
  /** Nothing but adverbs so far: a bare participle belongs to the noun. */
  isDirect: boolean;
}

/** What happened to the number whose phrase ends before `from`, as told by what follows; null where nothing is told. */
export function readRight(view: View, from: number): Right | null {
  const state: State = { at: from, hasBe: false, hasAuxiliary: false, isShared: false, isDirect: true };
  const limit = Math.min(view.end, from + REACH);
  while (state.at < limit) {
    const verb = verdictAt(view, state);
    if (verb !== null) return { verb, hasAuxiliary: state.hasAuxiliary, isShared: state.isShared };
    const next = stepOver(view, state);
    if (next <= state.at) return null;
    state.at = next;
  }
  return null;
}

function verdictAt(view: View, { at, hasBe, hasAuxiliary, isDirect }: State): Verb | null {
  const after = isDirect && !hasAuxiliary ? outcomeAfter(view, at) : null;
  if (after !== null) return after;
  if (!isDirect && !hasAuxiliary) {
    const key = wordAt(view, at);
    return key === 'died' || key === 'perished' ? predicateAt(view, at, true) : null;
  }
  return (hasBe ? amongThe(view, at) : null) ?? predicateAt(view, at, hasBe);
}

/** The token after what may stand between a subject and its verb; `state.at` where the search ends. */
function stepOver(view: View, state: State): number {
  const { at } = state;
  const token = tokenAt(view, at);
  if (token === undefined) return at;
  if (token.kind === 'mark') return state.hasAuxiliary ? at : overMark(view, state);
  const { key } = token;
  if (key === 'not' || key === 'never') return at;
  if (AUXILIARIES.has(key)) {
    state.hasBe ||= BE.has(key) || key === 'got' || key.startsWith('remain');
    state.hasAuxiliary = true;
    return at + 1;
  }
  if (OPENERS.has(key) && wordAt(view, at + 1) !== 'well') return at;
  if (isAdverb(key) || HEDGES.has(key)) return at + 1;
  // "are pictured as wounded", "were listed as missing"
  if (state.hasBe && key.endsWith('ed') && wordAt(view, at + 1) === 'as') return at + 2;
  if (state.hasAuxiliary) return at;
  if (RELATIVE_SUBJECTS.has(key) && state.isDirect) return at + 1;
  if (key === 'and' || key === 'or' || (key === 'as' && wordAt(view, at + 1) === 'well')) {
    return overItem(view, state, key === 'as' ? at + 3 : at + 1);
  }
  if (numberAt(view, at) !== null) return state.isDirect ? at : overNumber(view, at);
  const isPreposition = PREPOSITIONS.has(key);
  if (state.isDirect && !isPreposition && !isAttribute(view, at)) return at;
  state.isDirect = false;
  return !isPreposition && endsSubject(key) ? at : at + 1;
}

/** A finite verb of its own follows the phrase: it is the subject of a new clause, not one more item of a list. */
export const opensClause = (view: View, at: number): boolean => {
  const key = wordAt(view, at);
  // "and four missiles launched by Russia" goes on with the list
  if (PASSIVE.has(key)) return takesObject(view, at);
  return (
    AUXILIARIES.has(key) ||
    IRREGULAR_PAST.has(key) ||
    (key.length > 4 && key.endsWith('ed') && markAt(view, at + 1) !== '-')
  );
};

/** "four others responsible for the attack were arrested": an adjective or participle that a preposition goes on from. */
const isAttribute = (view: View, at: number): boolean =>
  !endsSubject(wordAt(view, at)) && PREPOSITIONS.has(wordAt(view, at + 1));

const PRONOUNS: ReadonlySet<string> = new Set('he she it they we you i there'.split(' '));

/** Words that open another clause: "rose to 24 after two of the wounded died". */
const OPENERS: ReadonlySet<string> = new Set(
  'after before as since until because when while but if although'.split(' '),
);

/** A finite verb or the beginning of another clause. */
const endsSubject = (key: string): boolean =>
  RELATIVES.has(key) ||
  PRONOUNS.has(key) ||
  IRREGULAR_PAST.has(key) ||
  (ACTIVE.has(key) && !NOUN_LIKE.has(key));

function overNumber(view: View, at: number): number {
  const number = numberAt(view, at);
  return number === null ? at : Math.max(at + 1, readPhrase(view, number.end, number.value === 1).end);
}

/** One more item of the same subject, from its first word: "and a child", "and three nurses", "and members of". */
function overItem(view: View, state: State, item: number): number {
  const number = numberAt(view, item);
  const isOne = number === null ? ITEM_WORDS.has(wordAt(view, item)) : number.value === 1;
  const from = number?.end ?? (isOne ? item + 1 : item);
  const phrase = readPhrase(view, from, isOne);
  if (phrase.head === null) return state.at;
  state.isShared = true;
  state.isDirect = false;
  return phrase.end;
}
const ITEM_WORDS: ReadonlySet<string> = new Set('a an another his her their several some many'.split(' '));

/** Past a bracket, a remark between commas or dashes, or the comma of a list. */
function overMark(view: View, state: State): number {
  const { at } = state;
  const mark = markAt(view, at);
  // "the family of Dr. Salem": a point inside a sentence is an abbreviation's
  const isPoint = mark === '.' && tokenAt(view, at + 1) !== undefined;
  if (isPoint || isQuote(mark) || (mark === '-' && isGlued(view, at))) return at + 1;
  if (mark === '(') return closing(view, at, ')');
  if (mark === '[') return closing(view, at, ']');
  if (mark === '–' || mark === '—' || mark === '-') return remark(state, closing(view, at, mark));
  if (mark !== ',') return at;
  if (!state.isDirect && resumes(view, at + 1)) return at + 1;
  // "seven students, kidnapped by a militia, …"
  if (state.isDirect && PASSIVE.has(wordAt(view, at + 1)) && PREPOSITIONS.has(wordAt(view, at + 2)))
    return at + 1;
  const opener = wordAt(view, at + 1);
  const ofThem = wordAt(view, (numberAt(view, at + 1)?.end ?? at) + 1);
  const isRemark = REMARKS.has(opener) || ofThem === 'them' || ofThem === 'whom';
  return isRemark ? remark(state, closing(view, at, ',')) : overItem(view, state, at + 1);
}
const REMARKS: ReadonlySet<string> = new Set(
  'the including among mostly mainly most some all many half both who'.split(' '),
);

const remark = (state: State, end: number): number => {
  state.isDirect = state.isDirect && end > state.at;
  return end;
};

/** The verb of the sentence goes on after a remark. */
const resumes = (view: View, at: number): boolean =>
  AUXILIARIES.has(wordAt(view, at)) || (isAdverb(wordAt(view, at)) && AUXILIARIES.has(wordAt(view, at + 1)));

const REMARK_REACH = 40;

/** The verb without a comma before it, "including two women were killed"; "and others were hurt" is another clause. */
const closesRemark = (view: View, at: number): boolean =>
  AUXILIARIES.has(wordAt(view, at)) &&
  !AUXILIARIES.has(wordAt(view, at - 1)) &&
  !RELATIVES.has(wordAt(view, at - 1)) &&
  !endsSubject(wordAt(view, at - 1));

/** The token after the next `mark`; `at` where there is none near. */
function closing(view: View, at: number, mark: string): number {
  let last = at;
  for (let i = at + 1; i <= at + REMARK_REACH && i < view.end; i++) {
    if (mark === ',' && closesRemark(view, i)) return i > at + 2 && last === at ? i : at;
    if (markAt(view, i) !== mark) continue;
    last = i + 1;
    // "including a doctor, a nurse and two drivers, were killed": the comma before the verb closes the remark
    if (mark !== ',' || resumes(view, i + 1)) return last;
  }
  return mark === ',' ? at : last;
}
