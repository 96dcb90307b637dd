import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { readArticleFixtures } from '../articles.js';
import { ROOT } from '../source.js';
import { OWN_REFERENCE } from './reference.js';
import type { Scores } from './score.js';

const BASELINE = join(ROOT, 'fixtures/eval/baseline.json');

const baselineSchema = z.object({
  /** Of the articles and their annotations, so that neither drifts unseen. */
  digest: z.string(),
  /** Figures that must not fall. */
  floors: z.record(z.string(), z.number()),
});
export type Baseline = z.infer<typeof baselineSchema>;

export const readBaseline = (): Baseline => baselineSchema.parse(JSON.parse(readFileSync(BASELINE, 'utf8')));

/** SHA-256 of the articles and of the annotations. */
export function digestData(): string {
  const hash = createHash('sha256');
  for (const { slug, raw } of readArticleFixtures()) hash.update(`${slug}\0${raw}\0`);
  return hash.update(readFileSync(OWN_REFERENCE)).digest('hex');
}

/** The figures that are held, by name: all of them shares, and more is better. */
export function heldFigures(scores: Scores): Record<string, number> {
  const figures: [string, number | null][] = [];
  for (const [type, { f1 }] of Object.entries(scores.mentions)) figures.push([`mentions ${type}`, f1]);
  for (const [type, { right, of }] of Object.entries(scores.norms))
    figures.push([`norms ${type}`, of === 0 ? null : right / of]);
  figures.push(['events found', scores.found.f1]);
  for (const [slot, { f1 }] of Object.entries(scores.slots)) figures.push([`event slots ${slot}`, f1]);
  figures.push(['furniture removed', scores.removed]);
  figures.push(['article text kept', scores.lost === null ? null : 1 - scores.lost]);
  const { right, of } = scores.published;
  figures.push(['publication date', of === 0 ? null : right / of]);
  return Object.fromEntries(figures.flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
}

/**
 * Writes the measured figures, cut to three digits, as the floors. A floor that is there is only raised, unless
 * `mayLower`: that is for a commit of its own which says why.
 */
export function writeBaseline(scores: Scores, mayLower: boolean): Baseline {
  const old = readOld();
  const floors = Object.entries(heldFigures(scores)).map(([name, value]): [string, number] => {
    const floor = Math.floor(value * 1000) / 1000;
    return [name, mayLower ? floor : Math.max(floor, old?.floors[name] ?? 0)];
  });
  const baseline = { digest: digestData(), floors: Object.fromEntries(floors) };
  writeFileSync(BASELINE, `${JSON.stringify(baseline, null, 2)}\n`);
  return baseline;
}

function readOld(): Baseline | null {
  try {
    return readBaseline();
  } catch {
    return null;
  }
}
