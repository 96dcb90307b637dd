import type { Candidate, Doc } from '../../doc/doc.js';
import { candidateOver } from '../../rules/candidate.js';
import { keyAt } from '../../rules/neighbours.js';
import type { ForceNorm } from '../../schema/mention.js';
import type { Reading } from './reading.js';

/**
 * "Hamza Division Command (HDC)" binds the short form for the whole article, headline included, and beats what the
 * lexicon says of it.
 */
export function findDefined({ doc }: Reading, candidates: readonly Candidate[]): Candidate[] {
  const found: Candidate[] = [];
  const bound = readDefinitions(doc, candidates);
  if (bound.size === 0) return found;
  for (const at of doc.capitals) {
    const token = doc.tokens[at];
    const norm = token === undefined ? undefined : bound.get(token.key);
    if (token === undefined || norm === undefined) continue;
    if (!hasTwoCapitals(doc.clean.slice(token.start, token.end))) continue;
    const over = candidateOver(doc, at, at + 1, 'force/defined', { priority: 1 });
    found.push({ type: 'force', ...over, norm });
  }
  return found;
}

/** What each short form in brackets stands for: the first longest force right before it. */
function readDefinitions(doc: Doc, candidates: readonly Candidate[]): ReadonlyMap<string, ForceNorm> {
  const defining = new Map<number, Candidate>();
  for (const candidate of candidates) {
    // cheap tests first: hardly any force stands before a bracket
    if (doc.tokens[candidate.end]?.key !== '(' || keyAt(doc, candidate.end + 2) !== ')') continue;
    const other = defining.get(candidate.end);
    if (other === undefined || candidate.first < other.first) defining.set(candidate.end, candidate);
  }
  const bound = new Map<string, ForceNorm>();
  const inOrder = [...defining.values()].sort((a, b) => a.end - b.end);
  for (const defined of inOrder) {
    const short = doc.tokens[defined.end + 1];
    if (short === undefined || defined.type !== 'force' || defined.end - defined.first < 2) continue;
    if (short.kind !== 'word' || short.key.length < 2 || bound.has(short.key)) continue;
    if (hasTwoCapitals(doc.clean.slice(short.start, short.end))) bound.set(short.key, defined.norm);
  }
  return bound;
}

const hasTwoCapitals = (word: string): boolean => /\p{Lu}.*\p{Lu}/u.test(word);
