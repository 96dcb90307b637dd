/**
 * Measured precision of each rule on the reference texts (`npm run eval` prints it; `eval.test.ts` holds it). A rule
 * that has not been seen often enough to be measured (fewer than ten times) has the precision of its mention type.
 */
const MEASURED: ReadonlyMap<string, number> = new Map();

const BY_TYPE: readonly (readonly [start: string, precision: number])[] = [
  ['date/', 0.9],
  ['place/', 0.85],
  ['force/', 0.85],
  ['aircraft/', 0.85],
  ['munition/', 0.85],
  ['count/', 0.85],
  ['event/', 0.6],
];

/** Confidence of what `rule` found. @example confidenceOf('date/year') */
export function confidenceOf(rule: string): number {
  const measured = MEASURED.get(rule);
  if (measured !== undefined) return measured;
  for (const [start, precision] of BY_TYPE) if (rule.startsWith(start)) return precision;
  return 0.5;
}
