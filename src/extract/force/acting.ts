import type { Candidate } from '../../doc/doc.js';
import { sentenceOfToken } from '../../doc/doc.js';
import { isNearFighting } from '../../rules/arms.js';
import { candidateOver } from '../../rules/candidate.js';
import { keyAfter, keyAt, keyBefore, namesAt } from '../../rules/neighbours.js';
import { normOfState } from './norms.js';
import type { People, Reading } from './reading.js';
import { BETWEEN, DONE_BY, DOUBTFUL_VERBS, FIGHTING_NOUNS, FIGHTING_VERBS, NOT_SUBJECT } from './words.js';

/** A country or its capital that acts with arms: "Russia launched", "killed by Israel", "Moscow's strikes". */
export function findActing(reading: Reading, people: People): Candidate | null {
  if (people.form === 'adjective') return null;
  // a part of a country and a people across borders have no army that answers to the name alone
  if (!people.isState) return null;
  const rule = (people.form === 'people' ? fights(reading, people) : acts(reading, people))
    ? people.form === 'people'
      ? 'force/people-acts'
      : 'force/country-acts'
    : people.form !== 'people' && isAgent(reading, people)
      ? 'force/by-country'
      : null;
  const norm = rule === null ? null : normOfState(reading.lexicon, people.country);
  if (rule === null || norm === null) return null;
  return { type: 'force', ...candidateOver(reading.doc, people.first, people.end, rule), norm };
}

function acts(reading: Reading, { first, end }: People): boolean {
  const { doc } = reading;
  if (keyAfter(doc, end) === "'s") return hasArms(reading, end + 1);
  if (NOT_SUBJECT.has(keyBefore(doc, first))) return false;
  if (keyBefore(doc, first) === 'the' && NOT_SUBJECT.has(keyBefore(doc, first - 1))) return false;
  let at = end;
  while (at < end + 5 && BETWEEN.has(keyAfter(doc, at))) at++;
  const key = keyAfter(doc, at);
  if (key === 'managed' || key === 'tried') return isNearFighting(doc, first, end);
  if (FIGHTING_VERBS.has(key)) return !isPassive(reading, end, at);
  if (!DOUBTFUL_VERBS.has(key) && !isVerbOfEvent(reading, at)) return false;
  return !isPassive(reading, end, at) && hasObject(reading, at) && isNearFighting(doc, first, end, 10);
}

/**
 * "The Russians fired at the town": a people that wages war is its army; "two Russians killed a guard" are whoever they are,
 * and what "Russians killed in the raid" suffered is not theirs.
 */
function fights(reading: Reading, { first, end }: People): boolean {
  const { doc } = reading;
  if (ACROSS_BORDERS.has(keyAt(doc, first))) return false;
  const before = keyBefore(doc, first);
  if (before !== 'the' && before !== '' && before !== 'that') return false;
  if (before === 'the' && NOT_SUBJECT.has(keyBefore(doc, first - 1))) return false;
  let at = end;
  while (at < end + 5 && BETWEEN.has(keyAfter(doc, at))) at++;
  const key = keyAfter(doc, at);
  if (!FIGHTING_VERBS.has(key) && !PRESENT.has(key)) return false;
  return !isPassive(reading, end, at) && isWaged(reading, at);
}
/** They fight outside their state for sides of their own. */
const ACROSS_BORDERS = new Set(['serbs', 'croats', 'albanians', 'tajiks', 'somalis', 'bengalis']);
const PRESENT = new Set('kill fire shell bomb attack launch strike bombard invade storm'.split(' '));

/** What a verb of fighting acts on follows it. */
function isWaged({ doc }: Reading, verb: number): boolean {
  const next = doc.tokens[verb + 1];
  if (next === undefined || next.kind === 'mark') return false;
  if (next.kind === 'number' || OBJECT.has(next.key)) return next.key !== 'in' && next.key !== 'back';
  const key = keyAt(doc, verb);
  if (next.isCapital) return !DAYS.test(next.key);
  return /^(?:fir|launch)/.test(key) && (next.key === 'at' || FIGHTING_NOUNS.has(next.key));
}
const DAYS = /(?:day|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** "Nepal hit by a quake", "Ukraine was attacked". */
function isPassive({ doc }: Reading, end: number, verb: number): boolean {
  // "Israel responded by attacking"
  const isAnswer = keyAt(doc, verb) === 'responded' || keyAt(doc, verb) === 'retaliated';
  if (keyAfter(doc, verb + 1) === 'by' && !isAnswer) return true;
  for (let at = end; at < verb; at++) {
    const key = keyAt(doc, at);
    if (
      (key === 'was' || key === 'is' || key === 'been' || key === 'be') &&
      !keyAt(doc, verb).endsWith('ing')
    )
      return true;
  }
  return false;
}

/** A form that is a noun as well ("Syria strikes") is a verb where something follows that it may act on. */
function hasObject({ doc }: Reading, verb: number): boolean {
  const key = keyAt(doc, verb);
  if (!key.endsWith('s') || key === 'ss') return true;
  const next = doc.tokens[verb + 1];
  if (next === undefined) return false;
  return next.isCapital || next.kind === 'number' || OBJECT.has(next.key);
}
const OBJECT = new Set(
  'a an the its their his more at two three four five dozens another new back on in'.split(' '),
);

function isVerbOfEvent({ doc, lexicon }: Reading, at: number): boolean {
  return namesAt(doc.names, at).some((name) => {
    const entry = lexicon.entry(name.entry);
    return (
      entry.kind === 'trigger' &&
      entry.partOfSpeech.includes('verb') &&
      entry.agent.includes('subject') &&
      entry.eventType !== 'none' &&
      ARMED_EVENTS.has(entry.eventType)
    );
  });
}
const ARMED_EVENTS = new Set(['Battles', 'Explosions/Remote violence']);

/** "Russia's missile attack", "Israel's military campaign": a fighting noun within four words. */
function hasArms({ doc }: Reading, from: number): boolean {
  for (let at = from; at < from + 4; at++) {
    const token = doc.tokens[at];
    if (token === undefined || keyAfter(doc, at) === '') return false;
    if (FIGHTING_NOUNS.has(token.key)) return true;
    if (token.kind !== 'word' && token.key !== '-') return false;
    if (token.isCapital) return false;
  }
  return false;
}

/** "launched overnight by Russia", "strikes carried out by the United States". */
function isAgent({ doc }: Reading, { first }: People): boolean {
  const by = keyBefore(doc, first) === 'the' ? first - 2 : first - 1;
  if (keyAt(doc, by) !== 'by') return false;
  const from = doc.sentences[sentenceOfToken(doc.sentences, first)]?.first ?? 0;
  for (let at = by - 1; at >= Math.max(from, by - 6); at--) if (DONE_BY.has(keyAt(doc, at))) return true;
  return false;
}
