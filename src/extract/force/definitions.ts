import type { Candidate } from '../../doc/doc.js';
import { candidateOver } from '../../rules/candidate.js';
import { keyAt } from '../../rules/neighbours.js';
import type { ForceNorm } from '../../schema/mention.js';
import type { Reading } from './reading.js';

/**
 * "Hamza Division Command (HDC)" binds the short form for the whole article, headline included, and beats what the
 * lexicon says of it.
 */
export function findDefined({ doc }: Reading, candidates: readonly Candidate[]): Candidate[] {
  const bound = new Map<string, ForceNorm>();
  const longest = new Map<number, Candidate>();
  for (const candidate of candidates) {
    const other = longest.get(candidate.end);
    if (other === undefined || candidate.first < other.first) longest.set(candidate.end, candidate);
  }
  doc.tokens.forEach((token, at) => {
    if (token.key !== '(' || keyAt(doc, at + 2) !== ')') return;
    const short = doc.tokens[at + 1];
    const defined = longest.get(at);
    if (short === undefined || defined?.type !== 'force' || defined.end - defined.first < 2) return;
    if (
      short.kind !== 'word' ||
      short.key.length < 2 ||
      !hasTwoCapitals(doc.clean.slice(short.start, short.end))
    )
      return;
    if (!bound.has(short.key)) bound.set(short.key, defined.norm);
  });
  if (bound.size === 0) return [];
  const found: Candidate[] = [];
  doc.tokens.forEach((token, at) => {
    const norm = token.isCapital ? bound.get(token.key) : undefined;
    if (norm !== undefined && hasTwoCapitals(doc.clean.slice(token.start, token.end)))
      found.push({
        type: 'force',
        ...candidateOver(doc, at, at + 1, 'force/defined', { priority: 1 }),
        norm,
      });
  });
  return found;
}

const hasTwoCapitals = (word: string): boolean => /\p{Lu}.*\p{Lu}/u.test(word);
