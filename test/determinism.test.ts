import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readArticleFixtures } from './articles.js';
import { ROOT } from './source.js';

const PATHS = readArticleFixtures().map(({ path }) => path);
const BACKWARDS = [...PATHS].reverse();

/** What the built command writes for `args` in an environment with `variables`; it must say nothing else. */
function runExtract(args: readonly string[], variables: Readonly<Record<string, string>> = {}): Buffer {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'bin/extract.js'), ...args], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'] ?? '', ...variables },
    maxBuffer: 1 << 28,
  });
  expect(stderr.toString()).not.toMatch(/error/i);
  expect(status).toBe(0);
  return stdout;
}

const OUTPUTS = [
  ['events as CSV', ['--quiet']],
  ['mentions as CSV', ['--quiet', '--rows', 'mentions']],
  ['JSON Lines', ['--quiet', '--to', 'jsonl', '--with-text']],
] as const;

describe.each(OUTPUTS)('%s', (_, options) => {
  let first: Buffer = Buffer.alloc(0);
  beforeAll(() => {
    first = runExtract([...options, ...PATHS]);
  });

  test('is not empty', () => {
    expect(first.length).toBeGreaterThan(10_000);
  });

  test.each([
    ['a second run', {}],
    ['the first time zone to see a day', { TZ: 'Pacific/Kiritimati' }],
    ['a late time zone', { TZ: 'America/Los_Angeles' }],
    ['the C locale', { LANG: 'C', LC_ALL: 'C' }],
    ['Turkish, where i has another capital', { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }],
    [
      'German, where numbers have other marks',
      { LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8', TZ: 'Europe/Berlin' },
    ],
  ])('is the same bytes in %s', (__, variables) => {
    expect(runExtract([...options, ...PATHS], variables).equals(first)).toBe(true);
  });

  test('is the same bytes whatever the number of workers', () => {
    expect(runExtract([...options, '--jobs', '2', ...PATHS]).equals(first)).toBe(true);
  });
});

test('an article gives the same whatever stands before it', () => {
  const options = ['--quiet', '--to', 'jsonl'];
  const lines = (paths: readonly string[]): string[] =>
    runExtract([...options, ...paths])
      .toString()
      .trimEnd()
      .split('\n');
  expect(lines(BACKWARDS)).toEqual(lines(PATHS).reverse());
});
