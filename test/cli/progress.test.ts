import { expect, test } from 'vitest';
import { formatProgress } from '../../src/cli/progress.js';

test.each([
  [{ articles: 1200, failures: 0, bytes: 6e6, total: 12e6, seconds: 2 }, '1200 articles, 3.0 MB/s, 2 s left'],
  [
    { articles: 10, failures: 2, bytes: 1e6, total: 200e6, seconds: 2 },
    '10 articles, 2 failed, 0.5 MB/s, 6 min 38 s left',
  ],
  [{ articles: 10, failures: 0, bytes: 1e6, total: null, seconds: 2 }, '10 articles, 0.5 MB/s'],
  // compressed input is longer than its file
  [{ articles: 10, failures: 0, bytes: 4e6, total: 2e6, seconds: 2 }, '10 articles, 2.0 MB/s'],
])('%j', (done, expected) => {
  expect(formatProgress(done)).toBe(expected);
});
