import type { Sentence } from '../doc/doc.js';
import type { Token } from '../text/tokens.js';
import { BE, CLAUSE_OPENERS, DETERMINERS, REPORTING } from './grammar.js';

/** Where a sentence falls into clauses, found once for all that ask. */
export interface Clauses {
  readonly first: number;
  readonly end: number;
  /** Tokens that no subject reaches over: words that open a clause or report speech, and semicolons, colons, dashes. */
  readonly bounds: readonly number[];
  /** Those of them that report speech: "said". */
  readonly reports: readonly number[];
  /** Commas before "and" or "but": a new clause may begin, with the same subject or another. */
  readonly turns: readonly number[];
}

const HARD_STOPS: ReadonlySet<string> = new Set([';', ':', '—']);

/** Finds the clauses of a sentence. */
export function findClauses(tokens: readonly Token[], { first, end }: Sentence): Clauses {
  const bounds: number[] = [];
  const reports: number[] = [];
  const turns: number[] = [];
  for (let i = first; i < end; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.kind === 'word') {
      if (REPORTING.has(token.key) && !tellsNothing(tokens, i)) {
        bounds.push(i);
        reports.push(i);
      } else if (CLAUSE_OPENERS.has(token.key)) bounds.push(i);
    } else if (token.kind === 'mark') {
      if (HARD_STOPS.has(token.key)) bounds.push(i);
      else if (token.key === ',' && isTurn(tokens[i + 1])) turns.push(i);
    }
  }
  return { first, end, bounds, reports, turns };
}

/** "explosions were reported in Sanaa", "an alleged strike": nobody speaks. */
function tellsNothing(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.key ?? '';
  const key = tokens[index]?.key;
  return (key === 'reported' && BE.has(before)) || (key === 'alleged' && DETERMINERS.has(before));
}

const isTurn = (token: Token | undefined): boolean => token?.key === 'and' || token?.key === 'but';

/**
 * First token of the clause that `index` stands in: after the last word to its left that opens a clause or reports
 * speech. Commas and "and" do not open one: "Russia struck Odesa and bombed Kherson" has one subject.
 */
export function clauseStart({ bounds, first }: Clauses, index: number): number {
  for (let i = bounds.length - 1; i >= 0; i--) {
    const bound = bounds[i] ?? first;
    if (bound < index) return bound + 1;
  }
  return first;
}

/** End of the clause that `index` stands in: before the next word that opens a clause or reports speech. */
export function clauseEnd({ bounds, end }: Clauses, index: number): number {
  for (const bound of bounds) if (bound >= index) return bound;
  return end;
}

/** True where a clause ends, or may end, somewhere in `[from, to)`. */
export const breaksBetween = ({ bounds, turns }: Clauses, from: number, to: number): boolean =>
  hasWithin(bounds, from, to) || hasWithin(turns, from, to);

/** True where a word that reports speech stands in `[from, to)`. */
export const reportsBetween = ({ reports }: Clauses, from: number, to: number): boolean =>
  hasWithin(reports, from, to);

function hasWithin(indexes: readonly number[], from: number, to: number): boolean {
  for (const index of indexes) if (index >= from && index < to) return true;
  return false;
}
