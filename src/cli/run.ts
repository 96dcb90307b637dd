import { readFileSync, renameSync, statSync } from 'node:fs';
import type { LexiconFile } from '../lexicon/files.js';
import type { LexiconProblem } from '../lexicon/lexicon.js';
import { decodeText } from '../read/decode.js';
import { explainError } from '../read/pieces.js';
import { InputChanged } from './batches.js';
import { identifyRun } from './identity.js';
import { JournalError, NO_PAST, openJournal, readJournal } from './journal.js';
import { parseCommandLine, type RunOptions } from './options.js';
import { openAgain, openFile, openStdout, partialOf } from './output.js';
import { formatLine, formatLines } from './report.js';
import { prepareWork, type Setup } from './setup.js';
import { listenForStop, type StopStatus } from './stop.js';
import { writeError, writeOut } from './streams.js';
import { formatTally, type Tally } from './tally.js';
import { type Run, WriteError, writeAll } from './write-all.js';

export type ExitStatus = 0 | 1 | 2 | StopStatus;

/** Runs the command and returns its exit status. */
export async function runCommand(args: readonly string[]): Promise<ExitStatus> {
  const task = parseCommandLine(args, { out: writeOut, error: (text) => writeError(formatLines(text)) });
  if (task.kind === 'done') return task.status;
  if (task.kind === 'schema') {
    const { articleJsonSchema } = await import('../schema/json-schema.js');
    writeOut(`${JSON.stringify(articleJsonSchema(), null, 2)}\n`);
    return 0;
  }
  return extract(task.options);
}

/** Wrong usage that shows only when files are opened. */
class UsageError extends Error {}

async function extract(options: RunOptions): Promise<ExitStatus> {
  try {
    const setup: Setup = { options, lexicons: await Promise.all(options.lexicons.map(readLexicon)) };
    const { work, problems } = await prepareWork(setup);
    // before any file is there that a signal could leave behind
    const stop = listenForStop();
    const opened = await openRun(setup);
    const status =
      opened.kind === 'complete'
        ? statusOf(opened.tally, options)
        : await finish({ setup, work, stop, ...opened });
    // what is read and worked on is open still
    if (status >= 130) process.exit(status);
    const hasLexiconProblems = tellLexiconProblems(problems);
    return status === 0 && hasLexiconProblems ? 1 : status;
  } catch (error) {
    const isUsage =
      error instanceof UsageError || error instanceof JournalError || error instanceof InputChanged;
    writeError(formatLine(`error: ${isUsage ? error.message : explainError(error)[1]}`));
    return isUsage ? 2 : 1;
  }
}

async function readLexicon(path: string): Promise<LexiconFile> {
  try {
    return { path, text: (await decodeText(readFileSync(path))).text };
  } catch (error) {
    throw new UsageError(`cannot read ${path}: ${explainError(error)[1]}`);
  }
}

type Opened =
  | { readonly kind: 'complete'; readonly tally: Tally }
  | ({ readonly kind: 'open' } & Pick<Run, 'output' | 'journal' | 'past'>);

async function openRun(setup: Setup): Promise<Opened> {
  const { output: path, journal } = setup.options;
  try {
    if (path === null) return { kind: 'open', output: openStdout(), journal: null, past: NO_PAST };
    if (journal === null) return { kind: 'open', output: openFile(path), journal: null, past: NO_PAST };
    return openJournaled(path, journal, await identifyRun(setup));
  } catch (error) {
    if (error instanceof JournalError) throw error;
    throw new UsageError(`cannot write ${path ?? 'standard output'}: ${explainError(error)[1]}`);
  }
}

/** Takes a run up where its journal says, from the start where there is none; one that is whole is put in place. */
function openJournaled(path: string, journal: string, identity: string): Opened {
  const partial = statSync(partialOf(path), { throwIfNoEntry: false });
  const whole = statSync(path, { throwIfNoEntry: false });
  if (whole?.isFile() === false)
    throw new JournalError(`--resume needs a file for --output; ${path} is none`);
  const { checkpoint: last } = readJournal(journal, identity, Number.POSITIVE_INFINITY);
  if (last?.isComplete === true && last.length === (partial ?? whole)?.size) {
    if (partial !== undefined) renameSync(partialOf(path), path);
    writeError(formatLine(`${journal}: the run is complete; nothing was done`));
    return { kind: 'complete', tally: last.tally };
  }
  const past = readJournal(journal, identity, partial?.size ?? 0);
  const output = openAgain(path, past.checkpoint?.length ?? 0);
  return { kind: 'open', output, journal: openJournal(journal, identity, past), past };
}

async function finish(run: Run): Promise<ExitStatus> {
  const { output, journal, setup } = run;
  const { options } = setup;
  try {
    const { tally, stopped } = await writeAll(run);
    if (stopped === null) {
      output.finish();
      if (tally.failures > 0 || tally.duplicates > 0) writeError(formatLine(formatTally(tally)));
      return statusOf(tally, options);
    }
    output.discard();
    writeError(formatLine(`stopped: ${formatTally(tally)}; ${stateOf(options)}`));
    return stopped;
  } catch (error) {
    output.discard();
    if (!(error instanceof WriteError)) throw error;
    const { place, length, tally } = error.checkpoint;
    const upTo = place.path === '' ? '' : `, up to record ${place.record} of ${place.path}`;
    const state = options.output === null ? `the first ${length} bytes are whole` : stateOf(options);
    const target = options.output ?? 'standard output';
    writeError(
      formatLine(
        `error: cannot write ${target}: ${explainError(error.reason)[1]}; ${formatTally(tally)}${upTo}; ${state}`,
      ),
    );
    return 1;
  } finally {
    journal?.close();
  }
}

/** What became of the output of a run that was broken off. */
function stateOf({ output, journal }: RunOptions): string {
  if (output === null) return 'what was written is whole';
  return journal === null ? `${output} was not written` : 'the same command goes on from here';
}

const statusOf = ({ failures, warnings }: Tally, { isStrict }: RunOptions): 0 | 1 =>
  failures > 0 || (isStrict && warnings > 0) ? 1 : 0;

function tellLexiconProblems(problems: readonly LexiconProblem[]): boolean {
  for (const { path, line, reason } of problems)
    writeError(formatLine(`${path}:${line}:1: lexicon-line: ${reason}; the line was left out`));
  return problems.length > 0;
}
