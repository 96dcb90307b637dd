import { AUXILIARIES, IRREGULAR_PAST, isAdverb, PREPOSITIONS } from './grammar.js';
import { NOUN_LIKE, OF_NOUNS, PASSIVE, particleVerb, type Verb } from './verbs.js';
import { mentionAt, namesAt, numberAt, tokenAt, type View, wordAt } from './view.js';

const outcome = (
  measure: 'killed' | 'injured' | 'casualties' | 'missing' | 'captured' | 'displaced',
  isOfPeople = true,
): Verb => ({
  status: measure === 'casualties' ? null : measure,
  people: measure,
  isOfPeople,
  alone: measure,
});
const KILLED = outcome('killed');
export const INJURED = outcome('injured');
export const CASUALTIES = outcome('casualties');

const CAPTURED = outcome('captured');
const DYING: ReadonlySet<string> = new Set('died die dies dying perished perish succumbed'.split(' '));
const DISPLACED = outcome('displaced');
const FLEEING: ReadonlySet<string> = new Set(['fled', 'flee', 'fleeing']);
const SUFFERING: ReadonlySet<string> = new Set(
  'sustained sustain sustaining suffered suffer suffering received receiving recovering'.split(' '),
);
const HURTS: ReadonlySet<string> = new Set('injuries injury wounds burns concussions'.split(' '));

const GRAVELY: ReadonlySet<string> = new Set(
  'critically seriously severely gravely slightly lightly'.split(' '),
);

/**
 * What follows a number without a verb of its own: "with injuries", "sent 14 to hospital", "took 20 hostage", "forced 2
 * million from their homes", "eight critically".
 */
export function outcomeAfter(view: View, at: number): Verb | null {
  const key = wordAt(view, at);
  if (key === 'hostage' || key === 'captive' || key === 'prisoner') return CAPTURED;
  if (key === 'with') return suffered(view, at);
  const place = wordAt(view, at + 1) === 'the' || wordAt(view, at + 1) === 'their' ? at + 2 : at + 1;
  if (key === 'to' && wordAt(view, place) === 'hospital') return INJURED;
  if (key === 'from' && wordAt(view, place) === 'homes') return DISPLACED;
  return GRAVELY.has(key) && tokenAt(view, at + 1)?.kind !== 'word' ? INJURED : null;
}

/** What the verb at `at` says of its subject; `isPassive`: a form of "be" stands before it. */
export function predicateAt(view: View, at: number, isPassive: boolean): Verb | null {
  const key = wordAt(view, at);
  if (key === '') return null;
  if (DYING.has(key)) return KILLED;
  if (key === 'in' && wordAt(view, at + 1) === 'hospital') return INJURED;
  if (SUFFERING.has(key)) return suffered(view, at);
  if (key === 'lost' || key === 'lose' || key === 'losing')
    return wordAt(view, at + 2) === 'lives' ? KILLED : null;
  const two = particleVerb(key, wordAt(view, at + 1));
  if (two !== undefined) return two;
  // "shot and killed", "hit and wounded"
  if ((key === 'shot' || key === 'hit' || key === 'struck') && wordAt(view, at + 1) === 'and') {
    return PASSIVE.get(wordAt(view, at + 2)) ?? PASSIVE.get(wordAt(view, at + 3)) ?? null;
  }
  if (FLEEING.has(key)) return DISPLACED;
  // "were killed" is a name, too, but its verb comes after the auxiliary
  if (AUXILIARIES.has(key)) return null;
  const phrase = namedOutcome(view, at, 2);
  if (phrase !== null) return phrase;
  const verb = PASSIVE.get(key) ?? namedOutcome(view, at, 1);
  if (verb === null || verb === undefined) return null;
  return isPassive || !takesObject(view, at) ? widen(view, at, verb) : null;
}

function suffered(view: View, at: number): Verb | null {
  for (let i = at + 1; i <= at + 4; i++) if (HURTS.has(wordAt(view, i))) return INJURED;
  return null;
}

const OUTCOMES: ReadonlyMap<string, Verb> = new Map([
  ['killed', KILLED],
  ['injured', INJURED],
  ['casualties', CASUALTIES],
  ['killed-or-captured', CASUALTIES],
  ['missing', outcome('missing')],
  ['arrested', outcome('captured')],
  ['abducted', outcome('captured')],
  ['captured', outcome('captured', false)],
  ['displaced', DISPLACED],
]);

/**
 * A casualty word of the lexicon that is not among the common verbs: "were hospitalised", or of at least so many words
 * "taken to hospital", "went missing".
 */
export function namedOutcome(view: View, at: number, words: number): Verb | null {
  for (const { name, entry } of namesAt(view, at)) {
    if (name.end - name.first < words) break;
    if (entry.kind !== 'casualty' || entry.casualtyKind !== 'measure') continue;
    // "four dead and wounded seven": the second has a number of its own
    if (name.end - name.first > 2 && numberAt(view, name.end) !== null) continue;
    const verb = OUTCOMES.get(entry.measure ?? '');
    if (verb !== undefined) return verb;
  }
  return null;
}

/** "12 rockets hit a house": an object follows, so the participle is an active past tense. */
export function takesObject(view: View, at: number): boolean {
  const next = at + 1;
  const token = tokenAt(view, next);
  if (token === undefined || token.kind === 'mark' || mentionAt(view, next)?.type === 'date') return false;
  if (numberAt(view, next) !== null) return true;
  return !(isFollower(token.key) || isFiniteVerb(view, next));
}

const isFollower = (key: string): boolean =>
  PREPOSITIONS.has(key) || AUXILIARIES.has(key) || FOLLOWERS.has(key) || isAdverb(key);

/** "15 wounded arrived by bus", "the injured fled": a verb of which the participle is the subject. */
function isFiniteVerb(view: View, at: number): boolean {
  const key = wordAt(view, at);
  if (IRREGULAR_PAST.has(key)) return true;
  return key.length > 4 && key.endsWith('ed') && !startsNoun(view, at + 1);
}

const startsNoun = (view: View, at: number): boolean =>
  tokenAt(view, at)?.kind === 'word' && !isFollower(wordAt(view, at));
const FOLLOWERS: ReadonlySet<string> = new Set(
  'and or but when while after before as during because since who that which tonight last early late this there here again overnight today yesterday'.split(
    ' ',
  ),
);

/** "were killed or wounded": one number for both is casualties, unless a second number follows. */
export function widen(view: View, at: number, verb: Verb): Verb {
  if (verb.people === null) return verb;
  const link = wordAt(view, at + 1);
  if (link !== 'and' && link !== 'or') return verb;
  let next = at + 2;
  while (wordAt(view, next).endsWith('ly') && next < at + 4) next++;
  // "12 killed and wounded 30": the second has a number of its own
  const isShared = numberAt(view, next) === null && numberAt(view, next + 1) === null;
  const other = isShared ? PASSIVE.get(wordAt(view, next)) : undefined;
  const isOther =
    (other?.people === 'killed' || other?.people === 'injured' || other?.people === 'captured') &&
    other.people !== verb.people;
  return isOther ? CASUALTIES : verb;
}

/** "were among the dead", "were also among the wounded". */
export function amongThe(view: View, at: number): Verb | null {
  if (wordAt(view, at) !== 'among') return null;
  for (let i = at + 1; i <= at + 3; i++) {
    const key = wordAt(view, i);
    const verb = OF_NOUNS.get(key) ?? PASSIVE.get(key);
    if (verb !== undefined && !NOUN_LIKE.has(key)) return verb;
    if (key === 'fatalities') return KILLED;
    if (key === 'casualties' || key === 'victims') return CASUALTIES;
  }
  return null;
}
