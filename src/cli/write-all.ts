import type { Format } from '../export/format.js';
import type { Register } from './duplicates/register.js';
import { sizeOfInputs } from './inputs.js';
import { workOnAll } from './jobs.js';
import type { Checkpoint, Journal, Kept, Past } from './journal.js';
import type { Output } from './output.js';
import { NO_PROGRESS, showProgress } from './progress.js';
import { formatLine } from './report.js';
import { type Place, START } from './selection.js';
import type { Setup } from './setup.js';
import type { Stop, StopStatus } from './stop.js';
import { writeError } from './streams.js';
import { NOTHING, type Tally } from './tally.js';
import type { Outcome, Part, Work } from './work.js';

/** What a run needs besides its work. */
export interface Run {
  readonly setup: Setup;
  readonly work: Work;
  readonly output: Output;
  readonly journal: Journal | null;
  readonly past: Past;
  readonly stop: Stop;
}

/** How a run ended: the exit status of a signal, or null where everything was done. */
export interface End {
  readonly tally: Tally;
  readonly stopped: StopStatus | null;
}

/** Writing failed: what is complete is told. */
export class WriteError extends Error {
  constructor(
    readonly reason: unknown,
    readonly checkpoint: Checkpoint,
  ) {
    super('writing failed');
  }
}

/** In seconds: what is redone after a break at most. Each checkpoint waits for the disk, some milliseconds. */
const INTERVAL = 0.5;

/** Writes what comes of the whole input, in order, and keeps the journal. */
export async function writeAll(run: Run): Promise<End> {
  const { setup, work, output, journal, past, stop } = run;
  const { options } = setup;
  const size = sizeOfInputs(options.inputs);
  const isPartly = options.shard !== null || past.checkpoint !== null;
  const progress = options.isQuiet ? NO_PROGRESS : showProgress(isPartly ? null : size, writeError);
  const register = options.isDeduped ? (await import('./duplicates/register.js')).openRegister() : null;
  for (const { sketch, id } of past.kept) register?.keep(sketch, id);

  let place: Place = past.checkpoint?.place ?? START;
  let tally: Tally = past.checkpoint?.tally ?? NOTHING;
  let kept: Kept[] = [];
  let noted = process.uptime();
  const checkpoint = (isComplete: boolean): Checkpoint => ({
    place,
    length: output.length(),
    tally,
    isComplete,
  });
  const note = (isComplete: boolean): void => {
    if (journal === null) return;
    output.sync();
    journal.note(checkpoint(isComplete), kept);
    kept = [];
    noted = process.uptime();
  };
  const end = async (stopped: StopStatus | null): Promise<End> => {
    if (stopped === null || journal === null) await output.write(work.format.close);
    note(stopped === null);
    progress.clear();
    return { tally, stopped };
  };

  const outcomes = workOnAll(setup, work, size, place, () => process.stdin);
  try {
    if (past.checkpoint === null) await output.write(work.format.open);
    for (;;) {
      const next = await stop.orStop(() => outcomes.next());
      if (typeof next === 'number') return await end(next);
      if (next.done === true) return await end(null);
      const outcome = next.value;
      const done = sift(outcome, register, work.format, tally.articles === 0);
      if (done.log !== '') {
        progress.clear();
        writeError(done.log);
      }
      await output.write(done.text);
      if (journal !== null) kept.push(...done.kept);
      tally = add(tally, done.tally);
      place = outcome.end;
      if (process.uptime() - noted >= INTERVAL) note(false);
      progress.add({ ...done.tally, bytes: outcome.bytes });
    }
  } catch (error) {
    progress.clear();
    throw isWriteError(error) ? new WriteError(error, checkpoint(false)) : error;
  }
}

const isWriteError = (error: unknown): boolean =>
  error instanceof Error &&
  'syscall' in error &&
  (error.syscall === 'write' || error.syscall === 'fdatasync');

interface Sifted {
  readonly text: string;
  readonly log: string;
  readonly tally: Tally;
  readonly kept: readonly Kept[];
}

/** What is written of a batch: all but the copies of what came before. */
function sift({ parts }: Outcome, register: Register | null, format: Format, isFirst: boolean): Sifted {
  let [text, log] = ['', ''];
  let [articles, failures, warnings, duplicates] = [0, 0, 0, 0];
  const kept: Kept[] = [];
  for (const part of parts) {
    if (part.id === null) {
      failures++;
      log += part.log;
      continue;
    }
    const original = findOriginal(part, register);
    if (original !== null) {
      duplicates++;
      log += formatLine(`${part.id}: duplicate: nearly the same as ${original}; left out`);
      continue;
    }
    if (part.sketch !== null) kept.push({ id: part.id, sketch: part.sketch });
    text += part.output !== '' && !(isFirst && articles === 0) ? format.between + part.output : part.output;
    log += part.log;
    articles++;
    warnings += part.warnings;
  }
  return { text, log, tally: { articles, failures, warnings, duplicates }, kept };
}

const findOriginal = ({ sketch, id }: Part, register: Register | null): string | null =>
  sketch === null || register === null ? null : register.check(sketch, id);

const add = (a: Tally, b: Tally): Tally => ({
  articles: a.articles + b.articles,
  failures: a.failures + b.failures,
  warnings: a.warnings + b.warnings,
  duplicates: a.duplicates + b.duplicates,
});
