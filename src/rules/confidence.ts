/**
 * Measured precision of each rule on the reference texts (`npm run eval` prints it; `eval.test.ts` holds it). A rule
 * that has not been seen often enough to be measured (fewer than ten times) has the precision of its mention type.
 */
const MEASURED: Readonly<Record<string, number>> = {};

const BY_TYPE: Readonly<Record<string, number>> = {
  date: 0.9,
  place: 0.85,
  force: 0.85,
  aircraft: 0.85,
  munition: 0.85,
  count: 0.85,
  event: 0.6,
};

/** Confidence of what `rule` found. @example confidenceOf('date/year') */
export function confidenceOf(rule: string): number {
  return MEASURED[rule] ?? BY_TYPE[rule.slice(0, rule.indexOf('/'))] ?? 0.5;
}
