import { expect, test } from 'vitest';
import { readText } from '../reading.js';

/** Value and source of each figure of the dead, over all events. */
const sourcesOf = (text: string): [value: number | null, source: string | null][] =>
  readText(text, { published: '2024-06-12' }).events.flatMap(({ counts }) =>
    counts
      .filter(({ measure }) => measure === 'killed')
      .map(({ value, attribution }): [number | null, string | null] => [value, attribution]),
  );

test.each([
  [
    'Moscow said 10 soldiers were killed in a strike on Kursk on Monday, Kyiv said 63 had died.',
    'Moscow',
    'Kyiv',
  ],
  ['Moscow said 10 soldiers were killed in a strike on Kursk on Monday, Kyiv 63.', 'Moscow', 'Kyiv'],
  [
    'Moscow said 10 soldiers were killed in a strike on Kursk on Monday; Ukraine put the figure at 63.',
    'Moscow',
    'Ukraine',
  ],
])('each figure has its own source: %s', (text, first, second) => {
  expect(sourcesOf(text)).toEqual([
    [10, first],
    [63, second],
  ]);
});

test('a pronoun is no other source', () => {
  const text =
    'The mayor said a strike on Kursk killed 10 people on Monday, and he said 63 soldiers were killed.';
  expect(sourcesOf(text).map(([, source]) => source)).toEqual(['The mayor', 'The mayor']);
});
