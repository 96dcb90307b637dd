import type { NumberSpan } from '../../doc/doc.js';
import type { Measure } from '../../schema/vocabulary.js';
import type { Decision } from './decide.js';
import {
  AUXILIARIES,
  BE,
  CONJUNCTIONS,
  DETERMINERS,
  endsPhrase,
  IRREGULAR_PAST,
  isAdverb,
} from './grammar.js';
import { type Head, partAt } from './heads.js';
import type { Left } from './left.js';
import { readPhrase } from './nouns.js';
import { readQuantity } from './quantity.js';
import { opensClause } from './right.js';
import { isPeople } from './things.js';
import { outcomeWord } from './toll.js';
import { ACTIVE, PASSIVE, type Verb } from './verbs.js';
import { markAt, mentionAt, namesAt, numberAt, tokenAt, type View, wordAt } from './view.js';

/** What a number without a noun of its own takes from its neighbours. */
export interface Borrowed {
  /** The noun that it shares, or null where only the measure is known. */
  readonly head: Head | null;
  /** What is known without the noun: the fate of the whole that it is a part of, the figure that it contradicts. */
  readonly decision: Decision | null;
}

/** Looks around a number that nothing has decided. `before`: what the number before it counts. */
export function borrow(
  view: View,
  number: NumberSpan,
  left: Left | null,
  before: Decision | null,
): Borrowed | null {
  const shared = sharedHead(view, number, left);
  // "two primary and three secondary schools" are schools
  if (shared !== null) return { head: { ...shared, lemma: shared.word }, decision: null };
  const whole = wholeBefore(view, number.first, before);
  const complement = complementOf(view, number);
  if (complement !== null) {
    const fate = whole ?? (before !== null && HARMS.has(before.measure) ? before : null);
    return { head: complement, decision: fate === null ? null : { ...fate, rule: 'count/subset' } };
  }
  if (whole !== null && !isClosed(view, number.end))
    return { head: null, decision: { ...whole, rule: 'count/subset' } };
  // "19,000 deaths, of which 700 occurred in May"
  if (
    before !== null &&
    OF_WHOLE.has(wordAt(view, number.first - 1)) &&
    wordAt(view, number.first - 2) === 'of'
  )
    return { head: null, decision: { ...before, rule: 'count/subset' } };
  if (before !== null && HARMS.has(before.measure) && isOfSource(view, number))
    return { head: null, decision: { ...before, rule: 'count/source' } };
  if (before !== null && !HARMS.has(before.measure) && isOfSameKind(view, number))
    return { head: null, decision: { ...before, status: null, rule: 'count/subject' } };
  return isSubject(view, number) ? { head: null, decision: UNNAMED } : null;
}

const UNNAMED: Decision = { measure: 'other', status: null, rule: 'count/subject' };
const PLURAL_VERBS: ReadonlySet<string> = new Set(['were', 'are', 'have']);

const OF_WHOLE: ReadonlySet<string> = new Set(['which', 'whom', 'these', 'those', 'them']);

/**
 * "Twenty-five were sold", "There were five on board": a number that stands for what the sentence before named; "the two
 * are" is a pronoun.
 */
function isSubject(view: View, { first, end, value }: NumberSpan): boolean {
  const before = wordAt(view, first - 1);
  if (BE.has(before) && wordAt(view, first - 2) === 'there') return true;
  return value !== 1 && PLURAL_VERBS.has(wordAt(view, end)) && !DETERMINERS.has(before) && before !== 'of';
}

/** "700 flights were cancelled and 1,100 delayed": a participle says the rest of the same things. */
const isOfSameKind = (view: View, { first, end }: NumberSpan): boolean =>
  wordAt(view, first - 1) === 'and' && wordAt(view, end).endsWith('ed') && isClosed(view, end + 1);

const HARMS: ReadonlySet<Measure> = new Set([
  'killed',
  'injured',
  'casualties',
  'captured',
  'missing',
] as const);

const ADJECTIVES: ReadonlySet<string> = new Set(
  'military civilian male female foreign local armed heavy light large small senior junior'.split(' '),
);
const ADJECTIVE_LIMIT = 3;

/** "12 Iraqi and three Syrian soldiers", "40 and 60 cases", "destroyed 12 and damaged five tanks": the noun after both. */
function sharedHead(view: View, { end }: NumberSpan, left: Left | null): Head | null {
  let at = end;
  for (let i = 0; i < ADJECTIVE_LIMIT; i++) {
    if (!isAdjective(view, at) && !(at === end && isPlain(view, at))) break;
    at = partAt(view, at)?.end ?? at;
  }
  if (wordAt(view, at) !== 'and' && !(markAt(view, at) === ',' && at > end)) return null;
  const verb = ACTIVE.get(wordAt(view, at + 1));
  // "destroyed 12 and killed five guards" leaves it open what was destroyed
  if (verb !== undefined && (verb.alone !== null || left === null)) return null;
  const other = numberAt(view, verb === undefined ? at + 1 : at + 2);
  // "nine and ten foot" are no things
  if (other === null || other.kind !== 'cardinal' || readQuantity(view, other.end) !== 'none') return null;
  const phrase = readPhrase(view, other.end, other.value === 1);
  return phrase.isPartitive || opensClause(view, phrase.end) ? null : phrase.head;
}

const isAdjective = (view: View, at: number): boolean =>
  mentionAt(view, at)?.type === 'force' ||
  ADJECTIVES.has(wordAt(view, at)) ||
  namesAt(view, at).some(({ entry }) => entry.kind === 'demonym');

/** "two primary and three secondary schools": any word that stands alone before the "and". */
function isPlain(view: View, at: number): boolean {
  const key = wordAt(view, at);
  const isVerb = key.endsWith('ed') || PASSIVE.has(key) || IRREGULAR_PAST.has(key);
  return wordAt(view, at + 1) === 'and' && !isVerb && !endsPhrase(key) && !isAdverb(key);
}

/** "five were children": the people after the verb. */
function complementOf(view: View, { end, value }: NumberSpan): Head | null {
  if (!BE.has(wordAt(view, end))) return null;
  const noun = isAdverb(wordAt(view, end + 1)) ? end + 2 : end + 1;
  if (wordAt(view, noun) === 'the') return null;
  const article = wordAt(view, noun) === 'a' || wordAt(view, noun) === 'an';
  const { head } = readPhrase(view, article ? noun + 1 : noun, value === 1);
  return head !== null && isPeople(view, head) ? head : null;
}

const WHOLE_REACH = 10;

/** "Of the dead, five …", "Of 120 members, 70 …": what is known of the whole before the comma. */
function wholeBefore(view: View, first: number, before: Decision | null): Decision | null {
  if (markAt(view, first - 1) !== ',') return null;
  let told: Decision | null = null;
  for (let at = first - 2; at > first - WHOLE_REACH && at >= view.first; at--) {
    const token = tokenAt(view, at);
    if (token === undefined || token.kind === 'mark') return null;
    const outcome: Verb | null = told === null ? outcomeWord(view, at) : null;
    if (outcome?.people) told = { measure: outcome.people, status: outcome.status, rule: 'count/subset' };
    else if (told === null && numberAt(view, at) !== null) told = before;
    if ((token.key === 'of' || token.key === 'among') && isClauseStart(view, at)) return told;
  }
  return null;
}

const isClauseStart = (view: View, at: number): boolean =>
  at === view.first || markAt(view, at - 1) !== '' || CONJUNCTIONS.has(wordAt(view, at - 1));

const isClosed = (view: View, at: number): boolean => tokenAt(view, at)?.kind !== 'word';

const SAYING: ReadonlySet<string> = new Set(['said', 'say', 'says', 'claimed', 'claims', 'reported']);

/** "…, Kyiv three": a bare figure after the name of who gives it, or after a verb of saying. */
function isOfSource(view: View, { first, end }: NumberSpan): boolean {
  // "Kyiv said three were"
  if (!isClosed(view, AUXILIARIES.has(wordAt(view, end)) ? end + 1 : end)) return false;
  const source = mentionAt(view, first - 1);
  if (source === null) return SAYING.has(wordAt(view, first - 1));
  return (source.type === 'force' || source.type === 'place') && isClauseStart(view, source.first);
}
