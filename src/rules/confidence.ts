/**
 * Measured precision of each rule on the reference texts (`npm run eval -- --confidence` prints this table;
 * `eval.test.ts` holds it). A rule that has not been seen often enough to be measured has that of its mention type.
 */
const MEASURED: ReadonlyMap<string, number> = new Map(
  Object.entries({
    'aircraft/designation': 0.92,
    'aircraft/generic': 0.79,
    'count/indefinite': 0.73,
    'count/list': 0.88,
    'count/noun': 0.9,
    'count/object': 0.96,
    'count/predicate': 0.99,
    'count/subset': 0.87,
    'date/day-month': 0.92,
    'date/month': 0.94,
    'date/month-day': 0.96,
    'date/pointed-unit': 0.83,
    'date/shade': 0.93,
    'date/weekday': 0.91,
    'date/year': 0.86,
    'event/air-strike': 0.83,
    'event/attack': 0.59,
    'event/bombing': 0.52,
    'event/clash': 0.89,
    'event/day-of-the-act-before': 0.69,
    'event/destruction': 0.68,
    'event/interception': 0.69,
    'event/killing': 0.71,
    'event/merge-continued': 0.86,
    'event/merge-result': 0.57,
    'event/merge-same-actors': 0.69,
    'event/merge-same-figure': 0.79,
    'event/merge-the-attack': 0.58,
    'event/only-attacker': 0.94,
    'event/only-opponent': 0.8,
    'event/place-of-the-act-before': 0.64,
    'event/shelling': 0.81,
    'event/strike': 0.72,
    'event/territory': 0.43,
    'force/country-acts': 0.95,
    'force/defined': 0.97,
    'force/generic': 0.94,
    'force/led': 0.79,
    'force/name': 0.98,
    'force/national': 0.76,
    'force/owner': 0.5,
    'munition/generic': 0.9,
    'munition/name': 0.94,
    'munition/one-way-drone': 0.84,
    'place/name': 0.94,
    'place/name-before-noun': 0.93,
  }),
);

const BY_TYPE: readonly (readonly [start: string, precision: number])[] = [
  ['date/', 0.92],
  ['place/', 0.9],
  ['force/', 0.93],
  ['aircraft/', 0.85],
  ['munition/', 0.9],
  ['count/', 0.9],
  ['event/', 0.6],
];

/** Confidence of what `rule` found. @example confidenceOf('date/year') */
export function confidenceOf(rule: string): number {
  const measured = MEASURED.get(rule);
  if (measured !== undefined) return measured;
  for (const [start, precision] of BY_TYPE) if (rule.startsWith(start)) return precision;
  return 0.5;
}
