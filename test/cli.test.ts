import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'vitest';
import { ROOT } from './source.js';

/** Whole-program cases: a folder each, run in it by a shell that knows `extract`. */
const CASES = join(ROOT, 'fixtures/cli');
const EXTRACT = join(ROOT, 'bin/extract.js');
const PARTS = ['stdout', 'stderr', 'status'] as const;

type Result = Readonly<Record<(typeof PARTS)[number], string>>;

function runCase(folder: string): Promise<Result> {
  const temporary = mkdtempSync(join(tmpdir(), 'sitrep-cli-'));
  const command = `extract() { node '${EXTRACT}' "$@"; }\n${readFileSync(join(folder, 'command'), 'utf8')}`;
  const env = { PATH: process.env['PATH'], TEMPORARY: temporary, TZ: 'Pacific/Kiritimati', LC_ALL: 'C' };
  return new Promise((resolve) => {
    const child = execFile('bash', ['--norc', '-c', command], { cwd: folder, env }, (_, stdout, stderr) => {
      rmSync(temporary, { recursive: true });
      resolve({ stdout, stderr, status: `${child.exitCode}\n` });
    });
    child.stdin?.end();
  });
}

function readExpected(folder: string): Result {
  const read = (part: string): string =>
    existsSync(join(folder, part)) ? readFileSync(join(folder, part), 'utf8') : '(not there)';
  return { stdout: read('stdout'), stderr: read('stderr'), status: read('status') };
}

describe.concurrent('fixtures/cli', () => {
  test.for(readdirSync(CASES))('%s', { timeout: 60_000 }, async (name, { expect }) => {
    const folder = join(CASES, name);
    const result = await runCase(folder);
    // `npm run fixtures:update`: the diff is read by a person
    if (process.env['UPDATE_FIXTURES'] === '1')
      for (const part of PARTS) writeFileSync(join(folder, part), result[part]);
    expect(result).toEqual(readExpected(folder));
  });
});
