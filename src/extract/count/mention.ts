import { type DocMention, type NumberSpan, sentenceOfToken } from '../../doc/doc.js';
import { confidenceOf } from '../../rules/confidence.js';
import type { CountNorm } from '../../schema/mention.js';
import type { Decision } from './decide.js';
import type { View } from './view.js';

export type CountMention = Extract<DocMention, { type: 'count' }>;

/** What is known of the thing that is counted. */
export interface Counted {
  readonly of: string | null;
  readonly force: string | null;
  readonly unit: string | null;
}

/** The mention over tokens `[first, end)`. */
export function countMention(
  { doc }: View,
  first: number,
  end: number,
  figures: Pick<NumberSpan, 'value' | 'min' | 'max' | 'approx'>,
  { of, force, unit }: Counted,
  { measure, status, rule }: Decision,
): CountMention {
  const span: readonly [number, number] = [doc.tokens[first]?.start ?? 0, doc.tokens[end - 1]?.end ?? 0];
  const norm: CountNorm = {
    value: figures.value,
    min: figures.min,
    max: figures.max,
    approx: figures.approx,
    ...(unit === null ? {} : { unit }),
    of,
    measure,
    ...(status === null ? {} : { status }),
    ...(force === null ? {} : { force }),
  };
  return {
    type: 'count',
    span,
    text: doc.raw.slice(...span),
    sentence: sentenceOfToken(doc.sentences, first),
    confidence: confidenceOf(rule),
    rule,
    first,
    end,
    norm,
  };
}
