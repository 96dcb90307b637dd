import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readBatches } from '../../src/cli/batches.js';
import { parseCommandLine, type RunOptions } from '../../src/cli/options.js';
import { type Place, START } from '../../src/cli/selection.js';
import { readArticles } from '../../src/read/articles.js';
import { WRITERS } from '../fuzz/dumps.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sitrep-batches-'));
  const records = ['one', 'two', 'three'].map((id) => ({ id, text: `${id} rockets fell.` }));
  mkdirSync(join(folder, 'news'));
  writeFileSync(join(folder, 'news/a.jsonl'), `${WRITERS.jsonl(records)}\n\n{"id":"last"`);
  writeFileSync(join(folder, 'news/b.json'), WRITERS.json(records));
  writeFileSync(join(folder, 'news/c.csv.gz'), gzipSync(WRITERS.csv(records)));
  writeFileSync(join(folder, 'news/d.warc'), WRITERS.warc(records).subarray(0, -30));
  writeFileSync(join(folder, 'news/e.txt'), 'Rockets fell.');
  writeFileSync(join(folder, 'news/f.txt'), '');
});
afterAll(() => rmSync(folder, { recursive: true }));

function optionsOf(args: readonly string[]): RunOptions {
  const task = parseCommandLine(args, { out: () => {}, error: () => {} });
  if (task.kind !== 'extract') throw new Error(args.join(' '));
  return task.options;
}

/** What is read from `start` on: each with where it stands. */
async function readAll(args: readonly string[], start: Place): Promise<string[]> {
  const options = optionsOf([join(folder, 'news'), join(folder, 'missing'), ...args]);
  const read: string[] = [];
  for await (const { items } of readBatches(options, start, () => process.stdin))
    for (const item of items)
      for await (const one of item.kind === 'problem'
        ? [item]
        : readArticles(item, { ...options, names: {} }))
        read.push(
          one.kind === 'problem'
            ? `${one.path}:${one.line} ${one.code}`
            : `${one.article.source.path}:${one.article.source.line} ${one.article.id}`,
        );
  return read;
}

test('from any place on the rest is read, once and in order', async () => {
  const all = await readAll([], START);
  expect(all).toHaveLength(16);
  let left = all;
  for (let input = 0; input < 7; input++) {
    const path =
      input < 6
        ? join(folder, 'news', ['a.jsonl', 'b.json', 'c.csv.gz', 'd.warc', 'e.txt', 'f.txt'][input] ?? '')
        : join(folder, 'missing');
    for (let record = 0; record < 8; record++) {
      const rest = await readAll([], { input, path, record });
      // each place leaves as much as the one before it, or less by one
      expect(rest).toEqual(rest.length === left.length ? left : left.slice(1));
      left = rest;
    }
  }
  expect(left).toEqual([]);
});

test('the parts are the whole, each record once', async () => {
  const all = await readAll([], START);
  const parts = await Promise.all([1, 2, 3].map((part) => readAll(['--shard', `${part}/3`], START)));
  expect(parts.flat().sort()).toEqual([...all].sort());
  for (const part of parts) expect(part.length).toBeGreaterThan(3);
});

test('another file in the place of one that was read is told', async () => {
  await expect(readAll([], { input: 1, path: 'other.json', record: 1 })).rejects.toThrow(
    'no longer what it was',
  );
});
