import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as zlib from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BLOCK_SIZE } from '../../src/read/bytes.js';
import type { InputFormat } from '../../src/read/detect.js';
import { bytesOf, DEFAULT_LIMITS, type Limits } from '../../src/read/limits.js';
import type { Piece } from '../../src/read/piece.js';
import { readPieces, STDIN } from '../../src/read/pieces.js';
import type { Problem } from '../../src/read/problem.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sitrep-pieces-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function* blocksOf(text: string, size = text.length): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function* noBlocks(): AsyncGenerator<Uint8Array> {}

async function readAll(
  path: string,
  from: InputFormat | 'auto' = 'auto',
  stdin: AsyncIterable<Uint8Array> = noBlocks(),
  limits: Limits = DEFAULT_LIMITS,
): Promise<(Piece | Problem)[]> {
  const items: (Piece | Problem)[] = [];
  for await (const item of readPieces(path, { from, limits }, () => stdin)) items.push(item);
  return items;
}

const write = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

/** What an item is, in short. */
const show = (item: Piece | Problem): string =>
  item.kind === 'problem'
    ? item.code
    : `${item.format} ${item.line ?? 1}: ${Buffer.from(item.bytes).toString()}`;

const MOST_BYTES = bytesOf(DEFAULT_LIMITS);

describe('readPieces', () => {
  const files: readonly (readonly [string, string | Uint8Array, readonly string[]])[] = [
    ['a.txt', 'Rockets fell.', ['text 1: Rockets fell.']],
    ['a.jsonl', '{"text":"a"}\n{"text":"b"}', ['jsonl 1: {"text":"a"}\n', 'jsonl 2: {"text":"b"}']],
    ['b.txt.gz', zlib.gzipSync('Rockets fell.'), ['text 1: Rockets fell.']],
    ['named-wrong.txt', zlib.gzipSync('Rockets fell.'), ['text 1: Rockets fell.']],
    ['members.txt.gz', Buffer.concat([zlib.gzipSync('one '), zlib.gzipSync('two')]), ['text 1: one two']],
    ['empty.txt', '', ['empty']],
    ['empty.txt.gz', zlib.gzipSync(''), ['empty']],
    ['picture.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2]), ['binary']],
    ['torn.txt.gz', zlib.gzipSync('Rockets fell. '.repeat(100)).subarray(0, 20), ['bad-gzip']],
    ['zeros.txt.gz', zlib.gzipSync('\0'.repeat(100)), ['binary']],
    ['bomb.txt.gz', zlib.gzipSync('x'.repeat(20_000_000)), ['too-packed']],
    ['bomb.jsonl.gz', zlib.gzipSync('\n'.repeat(20_000_000)), ['too-packed']],
    ['list.json', '[{"text":"a"},\n{"text":"b"}]', ['json 1: {"text":"a"}', 'json 2: {"text":"b"}']],
    ['table.csv', 'id,text\na,b\n', ['json 2: {"id":"a","text":"b"}']],
    ['crawl.warc', 'WARC/1.0', ['bad-warc']],
  ];
  test.each(files)('%s', async (name, content, expected) => {
    const shown = (await readAll(write(name, content))).map(show);
    expect(name === 'bomb.jsonl.gz' ? shown.slice(-1) : shown).toEqual(expected);
  });

  test('Zstandard is unpacked where Node.js can, and named where it cannot', async () => {
    const packed = Buffer.from(
      'KLUv/SCNvQEA9AJ7ImlkIjoiYSIsInRleHQiOiJUaGUgbGlicmFyeSBvcGVucyBhdCBuaW5lLiJ9CgEAXzmpMg==',
      'base64',
    );
    const shown = (await readAll(write('packed.jsonl.zst', packed))).map(show);
    const line = '{"id":"a","text":"The library opens at nine."}\n';
    expect(shown).toEqual(
      'createZstdDecompress' in zlib ? [`jsonl 1: ${line.repeat(3)}`] : ['not-supported'],
    );
  });

  test('what a torn archive gave before is not lost', async () => {
    const lines = Array.from({ length: 60_000 }, (_, i) => `{"id":${i},"text":"${Math.sin(i)}"}\n`).join('');
    const packed = zlib.gzipSync(lines);
    const items = await readAll(write('torn.jsonl.gz', packed.subarray(0, packed.length / 2)));
    expect(items.at(-1)).toMatchObject({ kind: 'problem', code: 'bad-gzip' });
    expect(items.filter((item) => item.kind === 'piece').length).toBeGreaterThan(1);
  });

  test.each(['missing.txt', 'missing/deep.txt'])('%s is missing', async (name) => {
    expect((await readAll(join(folder, name))).map(show)).toEqual(['missing-file']);
  });

  test('a link to nowhere is missing, a folder is not read', async () => {
    symlinkSync(join(folder, 'nowhere'), join(folder, 'link.txt'));
    expect((await readAll(join(folder, 'link.txt'))).map(show)).toEqual(['missing-file']);
    expect((await readAll(folder)).map(show)).toEqual(['not-read']);
  });

  test('the format that is asked for goes before the one that is found', async () => {
    const path = write('page.html', '{"text":"a"}\n');
    expect((await readAll(path, 'jsonl')).map(show)).toEqual(['jsonl 1: {"text":"a"}\n']);
    expect((await readAll(path, 'text')).map(show)).toEqual(['text 1: {"text":"a"}\n']);
  });

  test.each([1, 2, 3, 7, 100])('lines that come in blocks of %i bytes stay whole', async (size) => {
    const text = '{"text":"é"}\r\n\n{"text":"b"}\n{"text":"c"}';
    const items = await readAll(STDIN, 'jsonl', blocksOf(text, size));
    const pieces = items.flatMap((item) => (item.kind === 'piece' ? [item] : []));
    expect(pieces.map(({ bytes }) => Buffer.from(bytes).toString()).join('')).toBe(text);
    let line = 1;
    for (const piece of pieces) {
      expect(piece.line).toBe(line);
      line += Buffer.from(piece.bytes).toString().split('\n').length - 1;
    }
  });

  test('a dump in UTF-16 is split at its line feeds', async () => {
    const path = write('wide.jsonl', Buffer.from('\ufeff{"text":"a"}\n{"text":"\u010a"}\n', 'utf16le'));
    const items = await readAll(path);
    expect(items.map(show).join('')).toContain('{"text":"\u010a"}');
    expect(items[0]).toMatchObject({ encoding: 'utf-16le' });
  });

  test('a line that is far too long is left out, and reading goes on behind it', async () => {
    const path = write(
      'line.jsonl',
      `{"text":"a"}\n{"text":"${'x'.repeat(MOST_BYTES + 2 * BLOCK_SIZE)}"}\n{"text":"c"}\n`,
    );
    expect((await readAll(path)).map(show)).toEqual([
      'jsonl 1: {"text":"a"}\n',
      'too-long',
      'jsonl 3: {"text":"c"}\n',
    ]);
  });

  test('a text that is far too long is left out', async () => {
    expect((await readAll(write('long.txt', 'x'.repeat(MOST_BYTES + 1)))).map(show)).toEqual(['too-long']);
  });

  test('a long dump comes in pieces of about a block', async () => {
    const line = `${JSON.stringify({ text: 'x'.repeat(1000) })}\n`;
    const items = await readAll(write('long.jsonl', line.repeat(1000)));
    expect(items.length).toBeGreaterThan(5);
    for (const item of items)
      expect(item.kind === 'piece' && item.bytes.length < BLOCK_SIZE + line.length).toBe(true);
  });
});
