import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createRandom } from '../random.js';
import { writeLines } from './generate.js';
import { follow, start } from './run.js';

const digest = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

/** Ways to run whose output must survive a kill. */
const WAYS: readonly (readonly string[])[] = [
  ['--jobs', '1'],
  ['--jobs', '2', '--to', 'json'],
  ['--jobs', '1', '--dedupe', '--rows', 'counts'],
  ['--jobs', '2', '--dedupe', '--to', 'jsonl'],
  ['--jobs', '1', '--shard', '2/3', '--excel'],
];

/**
 * Kills runs with `--resume` (SIGKILL) at random moments, `kills` times in all, and goes on with each until it is done: the
 * output must be that of a run without a break. Returns what was wrong, a line for each.
 */
export async function killRuns(
  folder: string,
  kills: number,
  say: (line: string) => void,
): Promise<string[]> {
  const random = createRandom(kills);
  writeLines(join(folder, 'dump.jsonl'), 600_000);
  const wrong: string[] = [];
  let killed = 0;
  let completed = 0;
  const whole: string[] = [];
  const times: number[] = [];
  for (const [i, way] of WAYS.entries()) {
    const began = performance.now();
    const { status, stderr } = await follow(start(['dump.jsonl', ...way, '-o', `whole-${i}`], folder));
    if (status !== 0) throw new Error(stderr);
    times.push(performance.now() - began);
    whole.push(digest(join(folder, `whole-${i}`)));
  }
  for (let run = 0; killed < kills; run++) {
    const i = run % WAYS.length;
    rmSync(join(folder, 'journal'), { force: true });
    rmSync(join(folder, '.out.part'), { force: true });
    rmSync(join(folder, 'out'), { force: true });
    const args = ['dump.jsonl', ...(WAYS[i] ?? []), '-o', 'out', '--resume', 'journal'];
    for (;;) {
      const child = start(args, folder);
      const timer = setTimeout(() => child.kill('SIGKILL'), random() * (times[i] ?? 1000));
      const { signal, status, stderr } = await follow(child);
      clearTimeout(timer);
      if (signal === 'SIGKILL') {
        killed++;
        continue;
      }
      if (status !== 0) wrong.push(`run ${run} ended with ${status}: ${stderr}`);
      break;
    }
    completed++;
    if (!existsSync(join(folder, 'out')) || digest(join(folder, 'out')) !== whole[i])
      wrong.push(`run ${run} (${args.join(' ')}) gave another output`);
    say(`${killed} kills, ${completed} runs completed, ${wrong.length} wrong`);
  }
  return wrong;
}
