import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../source.js';

export const EXTRACT = join(ROOT, 'bin/extract.js');

/** Starts the command. */
export const start = (args: readonly string[], cwd: string, node: readonly string[] = []): ChildProcess =>
  spawn(process.execPath, [...node, EXTRACT, '--quiet', ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });

export interface Ended {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Waits for its end. */
export function follow(child: ChildProcess): Promise<Ended> {
  let [stdout, stderr] = ['', ''];
  child.stdout?.on('data', (data) => {
    stdout += String(data);
  });
  child.stderr?.on('data', (data) => {
    stderr += String(data);
  });
  return new Promise((resolve) =>
    child.on('close', (status, signal) => resolve({ status, signal, stdout, stderr })),
  );
}

/** Writes the memory of the process, in MB, once a second to standard error; its threads are in it. */
const SAMPLER = `import { isMainThread } from 'node:worker_threads';
if (isMainThread) {
  const say = () => process.stderr.write('rss ' + Math.round(process.memoryUsage.rss() / 1e6) + '\\n');
  setInterval(say, 1000).unref();
  process.on('exit', () => process.stderr.write('peak ' + Math.round(process.resourceUsage().maxRSS * 1.024e-3) + '\\n'));
}`;

export interface Measured {
  readonly seconds: number;
  readonly peak: number;
  /** The largest memory in each tenth of the run. */
  readonly tenths: readonly number[];
}

/** Runs the command and measures time and memory. */
export async function measure(args: readonly string[], cwd: string): Promise<Measured> {
  const began = performance.now();
  const { status, stderr } = await follow(
    start(args, cwd, ['--import', `data:text/javascript,${encodeURIComponent(SAMPLER)}`]),
  );
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr.slice(0, 2000)}`);
  const samples = [...stderr.matchAll(/^rss (\d+)$/gm)].map(([, mb]) => Number(mb));
  const tenth = Math.max(1, Math.ceil(samples.length / 10));
  const tenths = Array.from({ length: Math.ceil(samples.length / tenth) }, (_, i) =>
    Math.max(...samples.slice(i * tenth, (i + 1) * tenth)),
  );
  return {
    seconds: (performance.now() - began) / 1000,
    peak: Number(/^peak (\d+)$/m.exec(stderr)?.[1]),
    tenths,
  };
}
