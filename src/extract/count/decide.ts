import type { NumberSpan } from '../../doc/doc.js';
import type { Measure } from '../../schema/vocabulary.js';
import { AUXILIARIES, RELATIVES } from './grammar.js';
import type { Head } from './heads.js';
import type { Left } from './left.js';
import type { Phrase } from './nouns.js';
import { type Right, readRight } from './right.js';
import { isAct, isPeople, isThing, measureOfThing, outcomeOf, weakOutcomeOf } from './things.js';
import { type CountStatus, PASSIVE, type Verb } from './verbs.js';
import { type View, wordAt } from './view.js';

/** What a number counts, and the rule that says so. */
export interface Decision {
  readonly measure: Measure;
  readonly status: CountStatus | null;
  readonly rule: string;
}

/** All that is known of a number when it is decided. */
export interface Evidence {
  readonly number: NumberSpan;
  readonly phrase: Phrase;
  readonly left: Left | null;
  /** "none of the 12 was hurt": what is told is told of a part of the number. */
  readonly isWhole: boolean;
  /** The number before it in the sentence, for a part of it or a noun that is left out. */
  readonly before: Decision | null;
}

/** What the number counts; null where nothing says that it counts anything. */
export function decide(view: View, evidence: Evidence): Decision | null {
  const { number, phrase, left, before } = evidence;
  const { head } = phrase;
  const outcome = head === null ? null : (outcomeOf(head) ?? ofLives(view, number, head));
  if (outcome !== null) return withOutcome(isWithOther(view, phrase.end) ? 'casualties' : outcome, left);
  if (left?.kind === 'subset') return subsetOf(view, evidence);
  if (left?.kind === 'object' && left.verb !== null && isTelling(view, left.verb, head))
    return ofVerb(view, head, left.verb, 'count/object', before);
  if (left?.kind === 'of' && left.verb !== null)
    return ofVerb(view, head, left.verb, 'count/of-noun', before);
  const right = rightOf(view, evidence);
  const isListed = left?.kind === 'list' && left.verb !== null && isTelling(view, left.verb, head);
  // "shot down two of the four drones launched": what is told of the whole is not told of the part
  const isOfWhole = phrase.isPartitive && !phrase.isPronoun && right?.hasAuxiliary === false && isListed;
  const isTold = right !== null && !isOfWhole && isTelling(view, right.verb, head);
  if (isTold && !right.isShared && !isAgent(view, head, right))
    return ofVerb(view, head, right.verb, 'count/predicate', before);
  if (left?.kind === 'toll' && left.verb !== null)
    return ofVerb(view, head, left.verb, 'count/cumulative', before);
  if (left?.kind === 'toll' && left.noun !== undefined && head === null)
    return { measure: measureOfThing(view, left.noun), status: null, rule: 'count/cumulative' };
  // "the rebels put the figure at 40": what the number before counted
  if (left?.kind === 'toll' && head === null && before !== null && isCasualty(before.measure))
    return { ...before, rule: 'count/source' };
  if (isTold) return ofVerb(view, head, right.verb, 'count/predicate', before);
  if (isListed && left.verb !== null) return ofVerb(view, head, left.verb, 'count/list', before);
  if (head !== null) return ofNoun(view, phrase, head);
  // "Five hundred of them come from one regiment": what the number before counts
  if (phrase.isPronoun && before !== null && number.value !== 1) return { ...before, rule: 'count/subset' };
  return ofAdjective(view, phrase);
}

/** "dozens of deaths and injuries": one number for both. */
const isWithOther = (view: View, end: number): boolean =>
  /^(?:and|or)$/.test(wordAt(view, end)) && /^(?:injuries|wounds)$/.test(wordAt(view, end + 1));

const COSTING: ReadonlySet<string> = new Set(
  'cost costs costing claim claims claimed claiming take takes took taken taking'.split(' '),
);

/** "cost 12 lives" and "12 lives were lost" are deaths, "saved 12 lives" is not. */
function ofLives(view: View, number: NumberSpan, { word, end }: Head): Measure | null {
  if (word !== 'life') return null;
  const verb = AUXILIARIES.has(wordAt(view, end)) ? end + 1 : end;
  const isLost = wordAt(view, verb) === 'lost' || wordAt(view, verb + 1) === 'lost';
  return isLost || COSTING.has(wordAt(view, number.first - 1)) ? 'killed' : null;
}

/** Read only where what stands before the number does not decide. */
const rightOf = (view: View, { phrase, isWhole }: Evidence): Right | null =>
  isWhole && !isClosed(view, phrase.end) ? null : readRight(view, phrase.end);

/** "two of the nine soldiers killed", "one of the six who were hurt": said of the whole, not of the part. */
const isClosed = (view: View, at: number): boolean =>
  RELATIVES.has(wordAt(view, at)) || PASSIVE.has(wordAt(view, at));

function withOutcome(measure: Measure, left: Left | null): Decision {
  const status = measure === 'killed' || measure === 'injured' ? measure : null;
  const rule =
    left?.kind === 'toll'
      ? 'count/cumulative'
      : left?.kind === 'subset'
        ? 'count/subset'
        : 'count/casualty-noun';
  return { measure, status, rule };
}

/** The verb says something of the noun: "flew 310 sorties" does not, nor can shops be killed. */
const isTelling = (view: View, verb: Verb, head: Head | null): boolean =>
  head === null ||
  (verb.isOfPeople ? !isThing(view, head) && !isAct(head) : verb.status !== null || verb.people !== null);

/** "one man fired on the car", "12 rebels attacked at dawn": people with a bare verb of force do it. */
const isAgent = (view: View, head: Head | null, { verb, hasAuxiliary }: Right): boolean =>
  !hasAuxiliary && verb.people === null && head !== null && isPeople(view, head);

/** A part of the number before it, and measured like it: "killed 12, including three children". */
function subsetOf(view: View, evidence: Evidence): Decision | null {
  const { phrase, left, before } = evidence;
  // "the casualties include 12 killed and nine wounded soldiers": each part says more than the whole
  const isOpen = left?.verb?.people === 'casualties' || before?.measure === 'casualties';
  const own = isOpen ? (rightOf(view, evidence)?.verb ?? phrase.adjective) : null;
  const verb = own ?? left?.verb ?? rightOf(view, evidence)?.verb ?? null;
  if (verb !== null && verb.people !== null) return ofVerb(view, phrase.head, verb, 'count/subset', before);
  if (before !== null && isCasualty(before.measure)) return { ...before, rule: 'count/subset' };
  if (phrase.head === null) return null;
  return { measure: measureOfThing(view, phrase.head), status: before?.status ?? null, rule: 'count/subset' };
}

const isCasualty = (measure: Measure): boolean =>
  measure === 'killed' ||
  measure === 'injured' ||
  measure === 'casualties' ||
  measure === 'captured' ||
  measure === 'missing';

/** What a verb makes of its object or subject: people are killed or captured, other things keep their own measure. */
function ofVerb(
  view: View,
  head: Head | null,
  verb: Verb,
  rule: string,
  before: Decision | null,
): Decision | null {
  const { status, people, alone } = verb;
  if (head === null) {
    // "seized 30 rifles and destroyed 12": the noun that is left out is that of the number before
    const told = before === null || isCasualty(before.measure) ? null : before.measure;
    const measure = alone ?? told;
    return measure === null ? null : { measure, status: fateOf(measure, status), rule };
  }
  const takesPeople = people !== null && (isPeople(view, head) || (verb.isOfPeople && !isThing(view, head)));
  if (takesPeople) return { measure: people, status: fateOf(people, status), rule };
  const weak = weakOutcomeOf(head);
  if (weak !== null) return { measure: weak, status: weak === 'killed' ? weak : null, rule };
  return { measure: measureOfThing(view, head, status), status, rule };
}

/** People who are destroyed are killed. */
const fateOf = (measure: Measure, status: CountStatus | null): CountStatus | null =>
  measure === 'killed' && status === 'destroyed' ? measure : status;

/** "thousands of dead", "30 wounded": the participle stands for the noun. */
function ofAdjective(view: View, { adjective }: Phrase): Decision | null {
  return adjective === null ? null : ofVerb(view, null, adjective, 'count/predicate', null);
}

function ofNoun(view: View, phrase: Phrase, head: Head): Decision {
  const weak = weakOutcomeOf(head);
  if (weak !== null) return { measure: weak, status: null, rule: 'count/casualty-noun' };
  if (phrase.adjective !== null) {
    const decision = ofVerb(view, head, phrase.adjective, 'count/adjective', null);
    if (decision !== null) return decision;
  }
  return { measure: measureOfThing(view, head), status: null, rule: 'count/noun' };
}
