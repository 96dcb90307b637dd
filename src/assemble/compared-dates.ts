import type { DateFiller, Reading } from './reading.js';

/** "the heaviest raid since February": the day of another act, with which this one is compared. */
export function isOfComparison({ tokens, sentence }: Reading, { mention, governor }: DateFiller): boolean {
  if (governor !== 'since') return isOfCounting(tokens, sentence.first, mention);
  for (let i = mention.first - 1; i >= sentence.first; i--) {
    const key = tokens[i]?.key ?? '';
    if (key === 'since') return isSuperlativeBefore(tokens, i, sentence.first);
  }
  return false;
}

/** "the eleventh attack on the line this year": a span in which acts are counted, not the day of this one. */
const isOfCounting = (
  tokens: Reading['tokens'],
  from: number,
  { first, text, norm }: DateFiller['mention'],
): boolean =>
  norm.precision !== 'day' && text.startsWith('this ') && isSuperlativeBefore(tokens, first, from);

const COMPARISON_REACH = 8;
const ORDINAL = /^\d+(?:st|nd|rd|th)$|^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/;
const SUPERLATIVES: ReadonlySet<string> = new Set(['first', 'most', 'worst']);

function isSuperlativeBefore(tokens: Reading['tokens'], since: number, from: number): boolean {
  for (let i = since - 1; i >= Math.max(from, since - COMPARISON_REACH); i--) {
    const key = tokens[i]?.key ?? '';
    if (SUPERLATIVES.has(key) || ORDINAL.test(key) || key.endsWith('iest') || key.endsWith('gest'))
      return true;
  }
  return false;
}
