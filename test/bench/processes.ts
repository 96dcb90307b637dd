import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../source.js';
import { median, timeOf } from './clock.js';

const EXTRACT = join(ROOT, 'bin/extract.js');

function run(args: readonly string[]): string {
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
  return stderr.toString();
}

/** Wall milliseconds of the command for one article, and of `node -e 0`: medians of `rounds`, taking turns. */
export function timeColdStart(
  article: string,
  rounds: number,
): { readonly extract: number; readonly node: number } {
  return inFolder([article], ([path = '']) => {
    const times = { extract: [] as number[], node: [] as number[] };
    for (let round = 0; round < rounds; round++) {
      times.node.push(timeOf(() => run(['-e', '0'])));
      times.extract.push(timeOf(() => run([EXTRACT, path])));
    }
    return { extract: median(times.extract), node: median(times.node) };
  });
}

const REPORT = 'process.on("exit",()=>process.stderr.write("\\nmaxRSS "+process.resourceUsage().maxRSS))';

/** The largest memory, in MB, that the command takes for all `articles` (workers included). */
export function measureMemory(articles: readonly string[], options: readonly string[]): number {
  return inFolder(articles, (paths) => {
    const said = run([
      '--import',
      `data:text/javascript,${encodeURIComponent(REPORT)}`,
      EXTRACT,
      '--quiet',
      ...options,
      ...paths,
    ]);
    return Number(/maxRSS (\d+)/.exec(said)?.[1]) / 1024;
  });
}

/** Wall milliseconds of the command for all `articles`. */
export const timeCommand = (articles: readonly string[], options: readonly string[]): number =>
  inFolder(articles, (paths) => timeOf(() => run([EXTRACT, '--quiet', ...options, ...paths])));

function inFolder<T>(articles: readonly string[], use: (paths: readonly string[]) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-bench-'));
  try {
    const paths = articles.map((article, i) => {
      const path = join(folder, `${i}.txt`);
      writeFileSync(path, article);
      return path;
    });
    return use(paths);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
