import type { Measure } from '../../schema/vocabulary.js';
import type { Decision } from './decide.js';
import { endsPhrase, RELATIVES } from './grammar.js';
import type { Head } from './heads.js';
import { type DecidedNumbers, readLeft } from './left.js';
import { type Phrase, readPhrase } from './nouns.js';
import { takesObject } from './predicates.js';
import { readRight } from './right.js';
import { isPeople, measureOfThing } from './things.js';
import { ACTIVE, type CountStatus, NOUN_LIKE, PASSIVE, particleVerb, type Verb } from './verbs.js';
import { markAt, mentionAt, numberAt, type View, wordAt } from './view.js';

/** One more victim, told without a noun: "killed a guard and wounded another", "another was hurt". */
export function readAnother(view: View, at: number, decided: DecidedNumbers): Decision | null {
  if (wordAt(view, at) !== 'another' || !standsAlone(wordAt(view, at + 1))) return null;
  const verb = readLeft(view, at, decided)?.verb ?? readRight(view, at + 1)?.verb ?? null;
  if (verb === null || !verb.isOfPeople || verb.people === null) return null;
  return { measure: verb.people, status: verb.status, rule: 'count/indefinite' };
}

/** No noun follows, nor "who murdered them". */
const standsAlone = (next: string): boolean =>
  next === '' || PASSIVE.has(next) || (endsPhrase(next) && !RELATIVES.has(next));

/** One thing with an article instead of a number: "destroyed a weapons cache", "an airstrike struck two boats". */
export interface Indefinite {
  readonly phrase: Phrase;
  readonly head: Head;
  readonly measure: Measure;
  readonly status: CountStatus | null;
}

const EFFECTS: ReadonlySet<CountStatus> = new Set([
  'struck',
  'destroyed',
  'damaged',
  'intercepted',
  'seized',
  'captured',
] as const);
/** What such a list of objects counts; people and things at large stay without a number. */
const COUNTED: ReadonlySet<Measure> = new Set([
  'munitions',
  'aircraft',
  'vehicles',
  'buildings',
  'positions',
  'units',
] as const);

/** The single thing that begins with the article at `at`, or null. */
export function readIndefinite(view: View, at: number, decided: DecidedNumbers): Indefinite | null {
  const key = wordAt(view, at);
  if (key !== 'a' && key !== 'an') return null;
  const one = readStrike(view, at) ?? (mayBeObject(view, at - 1) ? readObject(view, at, decided) : null);
  return one === null || isLoss(one) || isReport(view, decided) ? one : null;
}

/** What is destroyed, downed or taken is a loss of one; "attacked a checkpoint" tells only where. */
const isLoss = ({ status }: Indefinite): boolean => status !== null && status !== 'struck';

/** An item of a strike report, or a sentence that counts other targets: there one thing is a figure like the others. */
function isReport({ isBullet }: View, decided: DecidedNumbers): boolean {
  if (isBullet) return true;
  for (const { left, isSubject } of decided.values()) {
    const status = left?.verb?.status ?? null;
    if (!isSubject && status !== null && EFFECTS.has(status)) return true;
  }
  return false;
}

/** A verb that has happened, or an item of its list, stands before it: the cheap test that spares all other articles. */
function mayBeObject(view: View, at: number): boolean {
  const key = wordAt(view, at);
  if (key === 'and') return true;
  if (key === '') return markAt(view, at) === ',' && isListed(view, at);
  const isTwoWords = particleVerb(wordAt(view, at - 1), key) !== undefined;
  return (isTwoWords || ACTIVE.has(key)) && hasHappened(wordAt(view, isTwoWords ? at - 1 : at));
}

const PAST: ReadonlySet<string> = new Set([
  'struck',
  'hit',
  'shot',
  'sank',
  'sunk',
  'blew',
  'took',
  'brought',
]);

/** "to destroy a bridge" and "watch it knock out a tank" tell of no thing that was counted. */
const hasHappened = (verb: string): boolean => PAST.has(verb) || /(?:ed|ing|s)$/.test(verb);

const ITEM_REACH = 10;

/** The item before the comma is one of things, too: "struck the old town, a popular market" names one thing twice. */
function isListed(view: View, comma: number): boolean {
  for (let at = comma - 1; at > comma - ITEM_REACH; at--) {
    const key = wordAt(view, at);
    if (key === 'a' || key === 'an' || numberAt(view, at) !== null) return true;
    if (ACTIVE.has(key) && !NOUN_LIKE.has(key)) return false;
  }
  return false;
}

function readObject(view: View, at: number, decided: DecidedNumbers): Indefinite | null {
  const left = readLeft(view, at, decided);
  if (left === null || left.verb === null || left.verb.status === null || !EFFECTS.has(left.verb.status))
    return null;
  if (left.kind !== 'object' && left.kind !== 'list') return null;
  const phrase = readPhrase(view, at + 1, true);
  const { head } = phrase;
  if (head === null || isPeople(view, head)) return null;
  const measure = measureOfThing(view, head);
  return COUNTED.has(measure) ? { phrase, head, measure, status: left.verb.status } : null;
}

/** No word of a strike lies further from its article ("a US-led coalition strike"). */
const STRIKE_REACH = 6;
const STRIKES: ReadonlySet<string> = new Set(['strike', 'airstrike', 'airstike']);

/** One of the words from `from` on may name a strike; by length first, since it is asked after every article. */
function isStrikeNear({ doc, end }: View, from: number): boolean {
  const limit = Math.min(end, from + STRIKE_REACH);
  for (let at = from; at < limit; at++) {
    const key = doc.tokens[at]?.key ?? '';
    if (key.length >= 6 && key.length <= 9 && STRIKES.has(key)) return true;
  }
  return false;
}

/** "an airstrike destroyed two boats": one strike, told by what it did. */
function readStrike(view: View, at: number): Indefinite | null {
  if (!isStrikeNear(view, at + 1)) return null;
  const phrase = readPhrase(view, at + 1, true);
  const { head } = phrase;
  if (head === null || !STRIKES.has(head.key)) return null;
  // an item of a strike report tells of a strike even where it had no effect
  if (!view.isBullet && !hasEffect(view, head.end)) return null;
  return { phrase, head, measure: 'strikes', status: null };
}

const isOnThings = ({ status }: Verb): boolean =>
  status === 'struck' || status === 'destroyed' || status === 'damaged';

const EFFECT_REACH = 10;

/** A verb of effect with its object follows, over the place: "an airstrike near Sinjar destroyed a truck". */
function hasEffect(view: View, from: number): boolean {
  for (let at = from; at < from + EFFECT_REACH; at++) {
    const key = wordAt(view, at);
    if (key === '' && mentionAt(view, at) === null && markAt(view, at) !== '-') return false;
    const verb =
      particleVerb(key, wordAt(view, at + 1)) ?? (NOUN_LIKE.has(key) ? undefined : ACTIVE.get(key));
    if (verb !== undefined) return isOnThings(verb) && !key.endsWith('ing') && takesObject(view, at);
    if (key === 'that' || key === 'which' || key === 'was' || key === 'were') return false;
  }
  return false;
}
