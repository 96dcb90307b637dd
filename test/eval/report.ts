import type { Baseline } from './baseline.js';
import { BEST_OF_1992, type MucScores } from './muc.js';
import { MUC_SLOTS, type MucTally } from './muc-fills.js';
import type { PloverScores } from './plover.js';
import type { Rate, Scores } from './score.js';
import { type Score, share } from './tally.js';

const figure = (value: number | null): string => (value === null ? '  -  ' : value.toFixed(3));

function scoreLine(
  name: string,
  { precision, recall, f1, right, spurious, missed }: Score,
  extra = '',
): string {
  const counts = `(${right} right, ${spurious} spurious, ${missed} missed)`;
  return `  ${name.padEnd(10)} P ${figure(precision)}  R ${figure(recall)}  F1 ${figure(f1)}  ${counts}${extra}`;
}

const rateOf = ({ right, of }: Rate): number | null => (of === 0 ? null : right / of);

/** The figures of one reference, as text. */
export function formatScores(scores: Scores): string {
  const { name, articles, mentions, norms, found, slots, removed, lost, published } = scores;
  const lines = [`${name}: ${articles} articles`, ' mentions'];
  for (const [type, score] of Object.entries(mentions)) {
    const rate = norms[type];
    lines.push(scoreLine(type, score, rate === undefined ? '' : `  norm ${figure(rateOf(rate))}`));
  }
  lines.push(' events', scoreLine('found', found));
  for (const [slot, score] of Object.entries(slots)) lines.push(scoreLine(slot, score));
  lines.push(` furniture removed ${figure(removed)}, article text lost ${figure(lost)}`);
  if (published.of > 0) lines.push(` publication date right ${published.right} of ${published.of}`);
  return lines.join('\n');
}

/** The event types on the PLOVER records; n/a where they do not lie beside the project. */
export function formatPlover(scores: PloverScores | null): string {
  if (scores === null) return 'plover: n/a';
  const { ofForce, ofTalk } = scores;
  return [
    'plover: event types',
    `  of force: right in ${ofForce.right} of ${ofForce.of}, ${figure(rateOf(ofForce))}`,
    `  of talk and aid: no act of force in ${ofTalk.right} of ${ofTalk.of}, ${figure(rateOf(ofTalk))}`,
  ].join('\n');
}

/** Precision, recall and F of the slots on the MUC-4 templates; n/a where they do not lie beside the project. */
export function formatMuc(scores: MucScores | null): string {
  if (scores === null) return 'muc4: n/a';
  const { templates, matched, all } = scores;
  const line = (name: string, of: MucTally, wide: MucTally | null, best: number | null): string =>
    `  ${name.padEnd(26)} ${mucFigures(of)}${wide === null ? '' : `   with spurious events ${mucFigures(wide)}`}${best === null ? '' : `   best of 1992 F ${figure(best)}`}`;
  return [
    'muc4: templates',
    line('found', templates, null, null),
    ...MUC_SLOTS.map((slot) => line(slot, matched[slot], all[slot], BEST_OF_1992[slot])),
  ].join('\n');
}

function mucFigures({ possible, actual, right }: MucTally): string {
  const f1 = share(2 * right, possible + actual);
  return `P ${figure(share(right, actual))}  R ${figure(share(right, possible))}  F ${figure(f1)}`;
}

/** What went wrong, the worst first. */
export function formatErrors({ errors }: Pick<Scores, 'errors'>): string {
  return errors.map(({ article, what }) => `  ${article}: ${what}`).join('\n');
}

/** How often each rule was right, over all references. */
export function sumRules(all: readonly Scores[]): Map<string, Rate> {
  const rates = new Map<string, Rate>();
  for (const { rules } of all) {
    for (const [rule, { right, of }] of rules) {
      const rate = rates.get(rule) ?? { right: 0, of: 0 };
      rates.set(rule, { right: rate.right + right, of: rate.of + of });
    }
  }
  return rates;
}

/** A rule that was seen less often than this has no precision of its own. */
const OFTEN = 10;

/** Precision of every rule, the worst first. */
export const formatRules = (rates: ReadonlyMap<string, Rate>): string =>
  [...rates]
    .sort(([a, x], [b, y]) => x.right / x.of - y.right / y.of || y.of - x.of || (a < b ? -1 : 1))
    .map(([rule, { right, of }]) => {
      const note = of < OFTEN ? '  (seldom)' : '';
      return `  ${rule.padEnd(32)} ${(right / of).toFixed(2)}  ${right} of ${of}${note}`;
    })
    .join('\n');

/** The table of `src/rules/confidence.ts`, as it should be. One right and one wrong finding are added to each rule. */
export const formatConfidence = (rates: ReadonlyMap<string, Rate>): string =>
  [...rates]
    .filter(([, { of }]) => of >= OFTEN)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([rule, { right, of }]) => `  '${rule}': ${((right + 1) / (of + 2)).toFixed(2).replace(/0$/, '')},`)
    .join('\n');

/** The held figures as the README gives them. */
export function formatAccuracy({ floors }: Baseline): string {
  const percent = (name: string): string => {
    const value = floors[name];
    return value === undefined ? '' : `${(value * 100).toFixed(0)} %`;
  };
  const types = ['date', 'place', 'force', 'aircraft', 'munition', 'count', 'all'];
  const slots = ['subtype', 'date', 'place', 'actor1', 'actor2', 'aircraft', 'munition', 'count', 'all'];
  return [
    '| mentions | found (F1) | meaning right |',
    '|---|---:|---:|',
    ...types.map((type) => `| ${type} | ${percent(`mentions ${type}`)} | ${percent(`norms ${type}`)} |`),
    '',
    '| events | F1 |',
    '|---|---:|',
    `| found | ${percent('events found')} |`,
    ...slots.map((slot) => `| ${slot === 'all' ? 'all slots' : slot} | ${percent(`event slots ${slot}`)} |`),
    '',
    `Page furniture removed: ${percent('furniture removed')}; article text kept: ${percent('article text kept')}; publication date right: ${percent('publication date')}.`,
  ].join('\n');
}
