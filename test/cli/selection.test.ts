import { expect, test } from 'vitest';
import { keepWanted, type Shard, START } from '../../src/cli/selection.js';
import type { Piece } from '../../src/read/piece.js';

const pieceOf = (text: string, record = 0): Piece => ({
  kind: 'piece',
  path: 'in',
  format: 'jsonl',
  bytes: Buffer.from(text),
  record,
  records: text.split('\n').length - (text.endsWith('\n') ? 1 : 0),
  line: record + 1,
  encoding: null,
  page: null,
});

/** What is left of the lines. */
function keep(text: string, record: number, from: number, shard: Shard | null): string | null {
  const item = keepWanted(pieceOf(text, record), 0, { ...START, record: from }, shard);
  return item?.kind === 'piece' ? Buffer.from(item.bytes).toString() : null;
}

test.each([
  ['all of it', 'a\nb\n', 0, 0, null, 'a\nb\n'],
  ['none of it', 'a\nb\n', 0, 2, null, null],
  ['what is behind the start', 'a\nb\nc', 0, 1, null, '\nb\nc'],
  ['every second line', 'a\nb\nc\nd', 0, 0, { index: 1, count: 2 }, '\nb\n\nd'],
  ['every second line, counted from the start of the file', 'a\nb\nc', 5, 0, { index: 0, count: 2 }, '\nb\n'],
  ['both', 'a\nb\nc\nd\n', 0, 2, { index: 0, count: 2 }, '\n\nc\n\n'],
])('%s', (_, text, record, from, shard, expected) => {
  expect(keep(text, record, from, shard)).toBe(expected);
});

test('files of their own are shared out by their number', () => {
  const kept = [0, 1, 2, 3, 4].filter(
    (input) => keepWanted({ ...pieceOf('a'), format: 'text' }, input, START, { index: 1, count: 2 }) !== null,
  );
  expect(kept).toEqual([1, 3]);
});
