import { test } from 'vitest';
import { PROPERTIES } from './fuzz/properties.js';

/** The same inputs in every run; `npm run fuzz` tries others, and more. */
const CASES = 400;

test.each(PROPERTIES)(
  '$name',
  async ({ share, run }) => {
    await run({ numRuns: Math.ceil(CASES * share), seed: 20240612 });
  },
  120_000,
);
