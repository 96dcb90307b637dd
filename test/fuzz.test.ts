import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findFaults } from './fuzz/checks.js';
import { PROPERTIES } from './fuzz/properties.js';
import { ROOT } from './source.js';

/** What `npm run fuzz` has found, shrunk: a text each. */
const FOUND = join(ROOT, 'fixtures/fuzz');

/** The same inputs in every run; `npm run fuzz` tries others, and more. */
const CASES = 400;

test.each(PROPERTIES)(
  '$name',
  async ({ share, run }) => {
    await run({ numRuns: Math.ceil(CASES * share), seed: 20240612 });
  },
  120_000,
);

test.each(readdirSync(FOUND))('fixtures/fuzz/%s', (name) => {
  expect(findFaults(readFileSync(join(FOUND, name), 'utf8'))).toEqual([]);
});
