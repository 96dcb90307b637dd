import type { NumberSpan } from '../../doc/doc.js';
import type { Measure } from '../../schema/vocabulary.js';
import type { Decision } from './decide.js';
import { BE, CONJUNCTIONS, isAdverb } from './grammar.js';
import { type Head, partAt } from './heads.js';
import type { Left } from './left.js';
import { readPhrase } from './nouns.js';
import { readQuantity } from './quantity.js';
import { opensClause } from './right.js';
import { isPeople } from './things.js';
import { outcomeWord } from './toll.js';
import { ACTIVE, type Verb } from './verbs.js';
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
  if (shared !== null) return { head: shared, decision: null };
  const whole = wholeBefore(view, number.first, before);
  const complement = complementOf(view, number);
  if (complement !== null) {
    const fate = whole ?? (before !== null && HARMS.has(before.measure) ? before : null);
    return { head: complement, decision: fate === null ? null : { ...fate, rule: 'count/subset' } };
  }
  if (whole !== null && !isClosed(view, number.end))
    return { head: null, decision: { ...whole, rule: 'count/subset' } };
  const isOther = before !== null && HARMS.has(before.measure) && isOfSource(view, number);
  return isOther ? { head: null, decision: { ...before, rule: 'count/source' } } : null;
}

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
    if (!isAdjective(view, at)) break;
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
  if (!isClosed(view, end)) return false;
  const source = mentionAt(view, first - 1);
  if (source === null) return SAYING.has(wordAt(view, first - 1));
  return (source.type === 'force' || source.type === 'place') && isClauseStart(view, source.first);
}
