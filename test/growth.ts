import { expect } from 'vitest';

/** Lengths of the texts, each four times the last: a text that is slow already at the first steps goes no further. */
const LENGTHS = [12_500, 50_000, 200_000] as const;
/** Four times the text may take this many times as long; a quadratic step takes sixteen times as long. */
const GROWTH = 9;
/** Milliseconds that are too few to tell anything about growth. */
const NOISE = 40;

/** What is done with a text; waited for where it takes turns. */
type Work = (text: string) => unknown;

export const repeat = (unit: string, length: number): string =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** Milliseconds of the fastest of `runs` readings. */
async function fastest(work: Work, text: string, runs: number): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    await work(text);
    best = Math.min(best, performance.now() - start);
    // slow runs vary little, in proportion
    if (best > 20 * NOISE) break;
  }
  return best;
}

/**
 * How many times as long `large` takes as `small`; 1 where both are too fast to say. Other work on the machine can only
 * make it look worse, so that the smallest of a few tries is taken.
 */
async function growthOf(work: Work, small: string, large: string): Promise<number> {
  let growth = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 3 && growth > GROWTH; attempt++) {
    const time = await fastest(work, large, 2);
    if (time < NOISE) return 1;
    growth = Math.min(growth, time / (await fastest(work, small, 3)));
  }
  return growth;
}

/** Fails where four times as much of `unit` takes much more than four times as long. */
export async function checkGrowth(work: Work, unit: string): Promise<void> {
  for (const [i, length] of LENGTHS.entries()) {
    const large = LENGTHS[i + 1];
    if (large === undefined) return;
    const growth = await growthOf(work, repeat(unit, length), repeat(unit, large));
    expect(growth, `from ${length} to ${large} characters`).toBeLessThan(GROWTH);
  }
}
