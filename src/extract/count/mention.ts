import type { DocMention, NumberSpan } from '../../doc/doc.js';
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
  { doc, sentence }: View,
  first: number,
  end: number,
  figures: Pick<NumberSpan, 'value' | 'min' | 'max' | 'approx'>,
  { of, force, unit }: Counted,
  { measure, status, rule }: Decision,
): CountMention {
  const span: readonly [number, number] = [doc.tokens[first]?.start ?? 0, doc.tokens[end - 1]?.end ?? 0];
  const { value, min, max, approx } = figures;
  const amount: CountNorm =
    unit === null ? { value, min, max, approx, of, measure } : { value, min, max, approx, unit, of, measure };
  const known: CountNorm = status === null ? amount : { ...amount, status };
  const norm: CountNorm = force === null ? known : { ...known, force };
  return {
    type: 'count',
    span,
    text: doc.raw.slice(span[0], span[1]),
    sentence,
    confidence: confidenceOf(rule),
    rule,
    first,
    end,
    norm,
  };
}
