import { type Candidate, type Doc, sentenceOfToken } from '../../doc/doc.js';
import { candidateOver } from '../../rules/candidate.js';
import { keyAfter, keyAt } from '../../rules/neighbours.js';
import { normOfPhrase } from './norms.js';
import type { Reading } from './reading.js';
import { DEFENCE, type ForceNoun } from './words.js';

/** "the Defence Ministry", "the Ministry of Interior": that of the state whose forces the article has named. */
export function findMinistries(reading: Reading, found: readonly Candidate[]): Candidate[] {
  const { doc, lexicon } = reading;
  const ministries: Candidate[] = [];
  let owners: Owners | null = null;
  for (const first of doc.capitals) {
    const ministry = ministryAt(doc, first);
    if (ministry === null) continue;
    owners ??= ownersIn(doc, found);
    const country = owners.taken.has(first) ? null : ownerOf(doc, owners, first);
    if (country === null) continue;
    const text = doc.clean.slice(doc.tokens[first]?.start, doc.tokens[ministry.end - 1]?.end);
    const norm = normOfPhrase(lexicon, { adjective: '', country, isState: true }, ministry.noun, text);
    ministries.push({ type: 'force', ...candidateOver(doc, first, ministry.end, 'force/ministry'), norm });
  }
  return ministries;
}

function ministryAt(doc: Doc, first: number): { readonly end: number; readonly noun: ForceNoun } | null {
  const key = keyAt(doc, first);
  const noun = DEFENCE.get(key);
  if (noun !== undefined) return keyAfter(doc, first + 1) === 'ministry' ? { end: first + 2, noun } : null;
  if (key !== 'ministry' || keyAfter(doc, first + 1) !== 'of') return null;
  const named = DEFENCE.get(keyAfter(doc, first + 2));
  return named === undefined ? null : { end: first + 3, noun: named };
}

const OF_STATE = new Set(['state-military', 'government', 'police', 'security-service']);

/** The states that have bodies in the article. */
interface Owners {
  readonly states: ReadonlySet<string>;
  /** The first of each sentence, with its token. */
  readonly ofSentence: ReadonlyMap<number, { readonly first: number; readonly country: string }>;
  /** The tokens of ministries that have their country with them. */
  readonly taken: ReadonlySet<number>;
}

function ownersIn(doc: Doc, found: readonly Candidate[]): Owners {
  const states = new Set<string>();
  const ofSentence = new Map<number, { readonly first: number; readonly country: string }>();
  const taken = new Set<number>();
  for (const { type, norm, first, end } of found) {
    if (type !== 'force') continue;
    for (let at = first; at < end; at++) taken.add(at);
    const { country } = norm;
    if (country === null || !OF_STATE.has(norm.kind)) continue;
    states.add(country);
    const sentence = sentenceOfToken(doc.sentences, first);
    const other = ofSentence.get(sentence);
    if (other === undefined || first < other.first) ofSentence.set(sentence, { first, country });
  }
  return { states, ofSentence, taken };
}

/** The state whose body stands before it in its sentence; else the only state that has any in the article. */
function ownerOf(doc: Doc, { states, ofSentence }: Owners, at: number): string | null {
  const nearby = ofSentence.get(sentenceOfToken(doc.sentences, at));
  if (nearby !== undefined && nearby.first < at) return nearby.country;
  const [only = null] = states.size === 1 ? states : [];
  return only;
}
