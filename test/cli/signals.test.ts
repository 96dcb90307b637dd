import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { ROOT } from '../source.js';

const EXTRACT = join(ROOT, 'bin/extract.js');

vi.setConfig({ testTimeout: 60_000 });

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sitrep-signals-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const ARTICLES = 600;
/** Two batches and some more. */
const DUMP = Array.from({ length: ARTICLES }, (_, i) => {
  const text = `Two rockets hit Odesa on March 3, 2024, killing ${i} people. ${'The library opens at nine. '.repeat(14)}`;
  return `${JSON.stringify({ id: String(i), text })}\n`;
}).join('');

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function follow(child: ChildProcess): Promise<Ended> {
  let [stdout, stderr] = ['', ''];
  child.stdout?.on('data', (data) => {
    stdout += String(data);
  });
  child.stderr?.on('data', (data) => {
    stderr += String(data);
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, stdout, stderr })));
}

/** Waits until a file of a name is in the folder: the run is under way. */
async function untilThere(isName: (name: string) => boolean): Promise<void> {
  while (!readdirSync(folder).some(isName)) await new Promise((resolve) => setTimeout(resolve, 10));
}

describe.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s', (signal, status) => {
  test.each([['1'], ['2']])('ends a run that waits for more input, with %s threads', async (jobs) => {
    const child = spawn(process.execPath, [EXTRACT, '--to', 'jsonl', '--jobs', jobs], { cwd: folder });
    const ended = follow(child);
    child.stdin.write(DUMP);
    child.stdout.once('data', () => child.kill(signal));
    const { code, stdout, stderr } = await ended;
    expect(code).toBe(status);
    expect(stderr).toMatch(/^stopped: \d+ articles done; what was written is whole\n$/);
    const ids = stdout
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line).id);
    expect(ids).toEqual(ids.map((_, i) => String(i)));
    expect(ids.length).toBeGreaterThan(100);
  });

  test('leaves no half of a file', async () => {
    const child = spawn(process.execPath, [EXTRACT, '-o', 'out.csv', '--jobs', '1'], { cwd: folder });
    const ended = follow(child);
    child.stdin.write(DUMP);
    await untilThere((name) => name.startsWith('.out.csv.'));
    child.kill(signal);
    expect(await ended).toMatchObject({
      code: status,
      stderr: expect.stringContaining('out.csv was not written'),
    });
    expect(existsSync(join(folder, 'out.csv'))).toBe(false);
  });
});

test('a run that was stopped goes on where it was', async () => {
  const dump = join(folder, 'dump.jsonl');
  writeFileSync(dump, DUMP);
  const args = [EXTRACT, dump, '--to', 'json', '-o', 'out.json', '--resume', 'journal'];
  const child = spawn(process.execPath, args, { cwd: folder });
  const ended = follow(child);
  await untilThere((name) => name === 'journal');
  child.kill('SIGINT');
  const { code } = await ended;
  expect([0, 130]).toContain(code);
  expect(await follow(spawn(process.execPath, args, { cwd: folder }))).toMatchObject({ code: 0 });
  const articles: readonly { readonly id: string }[] = JSON.parse(
    readFileSync(join(folder, 'out.json'), 'utf8'),
  );
  expect(articles.map(({ id }) => id)).toEqual(articles.map((_, i) => String(i)));
  expect(articles).toHaveLength(ARTICLES);
});
