import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findInputs } from '../src/cli/inputs.js';
import { follow, start } from './dumps/run.js';
import { makeStory } from './dumps/stories.js';
import { createRandom } from './random.js';

const GOOD = 940;
const EACH = 5;

/** A file that cannot be read, of one kind, written to `path`; with the code that must be told of it. */
interface Fault {
  readonly code: string;
  readonly extension: string;
  readonly write: (path: string, i: number) => void;
}

const random = createRandom(60);
const story = (): string => makeStory(random);
const file =
  (content: (i: number) => string | Uint8Array) =>
  (path: string, i: number): void =>
    writeFileSync(path, content(i));

const FAULTS: Readonly<Record<string, Fault>> = {
  'a gzip file that is cut off': {
    code: 'bad-gzip',
    extension: 'txt.gz',
    write: file(() => gzipSync(story()).subarray(0, 200)),
  },
  'a gzip file that is damaged': {
    code: 'bad-gzip',
    extension: 'txt.gz',
    write: file(() => gzipSync(story()).fill(0x55, 30, 60)),
  },
  'JSON that is cut off': {
    code: 'bad-json',
    extension: 'jsonl',
    write: file(() => JSON.stringify({ text: story() }).slice(0, -20)),
  },
  'a record without text': {
    code: 'no-text',
    extension: 'jsonl',
    write: file((i) => `{"id":"${i}","title":"x"}\n`),
  },
  'a picture': {
    code: 'binary',
    extension: 'txt',
    write: file(() => Buffer.from('89504e470d0a1a0a0000000d', 'hex')),
  },
  'zero bytes': { code: 'binary', extension: 'txt', write: file(() => `${story()}${'\0'.repeat(500)}`) },
  'an empty file': { code: 'empty', extension: 'txt', write: file(() => '') },
  'white space': { code: 'empty', extension: 'txt', write: file(() => ' \r\n\t\n') },
  'a page without text': {
    code: 'empty',
    extension: 'html',
    write: file(() => '<!DOCTYPE html><html><script>1</script>'),
  },
  'a line of 50 MB, or of 16': {
    code: 'too-long',
    extension: 'jsonl',
    write: file((i) => `{"text":"${'x'.repeat(i === 0 ? 50_000_000 : 16_000_000)}"}`),
  },
  'a web archive that is cut off': {
    code: 'bad-warc',
    extension: 'warc',
    write: file(() => 'WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 5000\r\n\r\nHTTP/1.1 200 OK\r\n'),
  },
  'a link out of the folder': {
    code: 'link-not-followed',
    extension: 'txt',
    write: (path) => symlinkSync('/', path),
  },
};

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sitrep-faults-'));
  const news = join(folder, 'news');
  mkdirSync(news);
  for (let i = 0; i < GOOD; i++) {
    const name = join(news, `good-${String(i).padStart(3, '0')}`);
    if (i % 4 === 0) writeFileSync(`${name}.txt.gz`, gzipSync(story()));
    else if (i % 4 === 1) writeFileSync(`${name}.jsonl`, `${JSON.stringify({ text: story() })}\n`);
    else writeFileSync(`${name}.txt`, story());
  }
  for (const [number, { extension, write }] of Object.values(FAULTS).entries())
    for (let i = 0; i < EACH; i++) write(join(news, `bad-${number}-${i}.${extension}`), i);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('of 1,000 articles the 940 that can be read are read, and 60 messages name file and cause', async () => {
  const { status, stdout, stderr } = await follow(start(['news', '--rows', 'articles'], folder));
  expect(status).toBe(1);
  expect(stdout.match(/^news\/good-\d+\.\S+?,/gm)).toHaveLength(GOOD);
  expect(stdout).not.toContain('bad-');
  const expected = Object.values(FAULTS).flatMap(({ code, extension }, number) =>
    Array.from({ length: EACH }, (_, i) => `news/bad-${number}-${i}.${extension} ${code}`),
  );
  const told = stderr.trimEnd().split('\n').slice(0, -1);
  expect(told.map((line) => line.replace(/^([^:]+)(?::\d+:\d+)?: ([a-z-]+): .+$/, '$1 $2')).sort()).toEqual(
    expected.sort(),
  );
  expect(stderr).toContain('60 failed, 940 articles done');
}, 120_000);

test('a folder that may not be read is named', async () => {
  const closed = join(folder, 'closed');
  mkdirSync(closed, { mode: 0 });
  // root may read everything
  const isRoot = process.getuid?.() === 0;
  if (isRoot) process.seteuid?.('nobody');
  try {
    const found: string[] = [];
    for await (const input of findInputs([closed]))
      found.push(input.kind === 'problem' ? input.code : input.path);
    expect(found).toEqual(['no-permission']);
  } finally {
    if (isRoot) process.seteuid?.(0);
    chmodSync(closed, 0o700);
  }
});
