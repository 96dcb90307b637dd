import { isAdverb } from './grammar.js';
import type { Head } from './heads.js';
import type { Left } from './left.js';
import { readPhrase } from './nouns.js';
import { CASUALTIES, namedOutcome } from './predicates.js';
import { ACTIVE, NOUN_LIKE, OF_NOUNS, type Verb } from './verbs.js';
import { isQuote, tokenAt, type View, wordAt } from './view.js';

const LINKS: ReadonlySet<string> = new Set(
  'to at of is was as past above reached reaches reaching hit has exceeded topped surpassed passed stands stood totalled totaled totals'.split(
    ' ',
  ),
);
const REACHING: ReadonlySet<string> = new Set(['hit', 'hits']);

/** "death toll hits 500" is no strike: the toll that a verb of reaching at `at` brings up to the number after it. */
export function reachedToll(view: View, at: number): Left | null {
  const toll = REACHING.has(wordAt(view, at)) ? tollBefore(view, at) : null;
  return toll === null ? null : { kind: 'toll', verb: toll.verb };
}

/** The toll that the link at `at` ties to the number after it, which ends before `end`. */
export function readToll(view: View, at: number, end: number): Left | null {
  const key = wordAt(view, at);
  if (!LINKS.has(key) || (key === 'of' && !TOLLS.has(wordAt(view, at - 1)))) return null;
  const toll =
    tollBefore(view, at) ?? (key === 'to' ? (risenDeaths(view, at) ?? tollAfter(view, at, end)) : null);
  if (toll !== null && toll.verb !== null) return { kind: 'toll', verb: toll.verb };
  const noun = numberOf(view, at);
  if (noun !== null) return { kind: 'toll', verb: null, noun };
  return toll !== null && key === 'at' ? { kind: 'toll', verb: null } : null;
}

const TOLLS: ReadonlySet<string> = new Set(
  'toll tolls number total count tally figure casualties'.split(' '),
);
const TOLL_REACH = 14;

/** A toll; `verb` is null where it is not said of what: "the rebels put the figure at 40". */
interface Toll {
  readonly verb: Verb | null;
}

/** "the death toll rose to 43", "put the number of wounded at 12", "the number of people killed is 5". */
function tollBefore(view: View, from: number): Toll | null {
  let found: Verb | null = null;
  for (let at = from; at > from - TOLL_REACH && at >= view.first; at--) {
    const token = tokenAt(view, at);
    if (token === undefined) return null;
    if (token.kind === 'mark') {
      if (isQuote(token.key)) continue;
      return null;
    }
    found ??= outcomeOrBoth(view, at);
    if (TOLLS.has(token.key)) return { verb: found ?? outcomeWord(view, at) ?? outcomeWord(view, at - 1) };
  }
  return null;
}

/** "the toll of dead and wounded": one number for both. */
function outcomeOrBoth(view: View, at: number): Verb | null {
  const outcome = outcomeWord(view, at);
  if (outcome === null || !/^(?:and|or)$/.test(wordAt(view, at - 1))) return outcome;
  const other = outcomeWord(view, at - 2);
  return other === null || other.people === outcome.people ? outcome : CASUALTIES;
}

const VICTIMS: ReadonlySet<string> = new Set(['deaths', 'fatalities', 'injuries', 'arrests']);
const CHANGES: ReadonlySet<string> = new Set(
  'rose risen rising rises climbed climbing climbs jumped soared surged grew grown increased doubled tripled mounted fell fallen dropped'.split(
    ' ',
  ),
);

/** "Deaths have risen to 43". */
function risenDeaths(view: View, to: number): Toll | null {
  const change = isAdverb(wordAt(view, to - 1)) ? to - 2 : to - 1;
  if (!CHANGES.has(wordAt(view, change))) return null;
  const noun = /^(?:have|has|had)$/.test(wordAt(view, change - 1)) ? change - 2 : change - 1;
  return VICTIMS.has(wordAt(view, noun)) ? { verb: outcomeWord(view, noun) } : null;
}

const BRINGING: ReadonlySet<string> = new Set(
  'bring brings bringing brought raising raises raised'.split(' '),
);
const AFTER_REACH = 10;

/** "brings to 17 the number of soldiers killed": the toll stands after the number. */
function tollAfter(view: View, to: number, end: number): Toll | null {
  if (!BRINGING.has(wordAt(view, to - 1)) || !TOLLS.has(wordAt(view, end + 1))) return null;
  for (let at = end + 1; at < end + AFTER_REACH; at++) {
    const verb = outcomeWord(view, at);
    if (verb !== null) return { verb };
  }
  return null;
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

/** The casualty word at `at`, whatever its form. */
export function outcomeWord(view: View, at: number): Verb | null {
  const key = wordAt(view, at);
  const noun = OF_NOUNS.get(key) ?? ACTIVE.get(key);
  if (noun?.people !== null && noun !== undefined && !NOUN_LIKE.has(key)) return noun;
  return namedOutcome(view, at, 1);
}
