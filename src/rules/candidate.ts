import { type Doc, sentenceOfToken } from '../doc/doc.js';
import type { Span } from '../text/span.js';
import { confidenceOf } from './confidence.js';

/** What every candidate has, whatever its type. */
export interface CandidateBase {
  readonly span: Span;
  readonly text: string;
  readonly sentence: number;
  readonly confidence: number;
  readonly rule: string;
  readonly first: number;
  readonly end: number;
  readonly priority: number;
  readonly readings: readonly number[];
}

/**
 * The fields of a candidate over `doc.tokens.slice(first, end)`: add `type` and `norm` to them.
 * @throws RangeError where the tokens are not there.
 */
export function candidateOver(
  doc: Doc,
  first: number,
  end: number,
  rule: string,
  extra: { readonly priority?: number; readonly readings?: readonly number[] } = NO_EXTRA,
): CandidateBase {
  const from = doc.tokens[first];
  const to = doc.tokens[end - 1];
  if (from === undefined || to === undefined) throw new RangeError(`no tokens [${first}, ${end})`);
  return {
    span: [from.start, to.end],
    text: doc.raw.slice(from.start, to.end),
    sentence: sentenceOfToken(doc.sentences, first),
    confidence: confidenceOf(rule),
    rule,
    first,
    end,
    priority: extra.priority ?? 0,
    readings: extra.readings ?? NO_READINGS,
  };
}
const NO_EXTRA = {};
const NO_READINGS: readonly number[] = [];
