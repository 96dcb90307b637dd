import { readFileSync } from 'node:fs';
import type { LexiconFile } from '../lexicon/files.js';
import type { LexiconProblem } from '../lexicon/lexicon.js';
import { decodeText } from '../read/decode.js';
import { explainError } from '../read/pieces.js';
import { sizeOfInputs } from './inputs.js';
import { workOnAll } from './jobs.js';
import { parseCommandLine, type RunOptions } from './options.js';
import { type Output, openFile, openStdout } from './output.js';
import { NO_PROGRESS, showProgress } from './progress.js';
import { formatLine } from './report.js';
import { prepareWork, type Setup } from './setup.js';
import { writeError, writeOut } from './streams.js';
import type { Work } from './work.js';

export type ExitStatus = 0 | 1 | 2;

/** Runs the command and returns its exit status. */
export async function runCommand(args: readonly string[]): Promise<ExitStatus> {
  const task = parseCommandLine(args, { out: writeOut, error: writeError });
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
    const output = openOutput(options.output);
    if (options.output !== null) discardOnSignal(output);
    try {
      const status = await writeAll(setup, work, output);
      output.finish();
      return Math.max(status, tellLexiconProblems(problems)) === 0 ? 0 : 1;
    } catch (error) {
      output.discard();
      throw error;
    }
  } catch (error) {
    writeError(formatLine(`error: ${explainError(error)[1]}`));
    return error instanceof UsageError ? 2 : 1;
  }
}

async function readLexicon(path: string): Promise<LexiconFile> {
  try {
    return { path, text: (await decodeText(readFileSync(path))).text };
  } catch (error) {
    throw new UsageError(`cannot read ${path}: ${explainError(error)[1]}`);
  }
}

function openOutput(path: string | null): Output {
  try {
    return path === null ? openStdout() : openFile(path);
  } catch (error) {
    throw new UsageError(`cannot write ${path}: ${explainError(error)[1]}`);
  }
}

/** Half an output must not be left behind by Ctrl-C. */
function discardOnSignal(output: Output): void {
  for (const [signal, status] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)
    process.once(signal, () => {
      output.discard();
      process.exit(status);
    });
}

function tellLexiconProblems(problems: readonly LexiconProblem[]): 0 | 1 {
  for (const { path, line, reason } of problems)
    writeError(formatLine(`${path}:${line}:1: lexicon-line: ${reason}; the line was left out`));
  return problems.length > 0 ? 1 : 0;
}

async function writeAll(setup: Setup, work: Work, output: Output): Promise<0 | 1> {
  const { format } = work;
  const { options } = setup;
  const size = sizeOfInputs(options.inputs);
  const progress = options.isQuiet ? NO_PROGRESS : showProgress(size, writeError);
  let articles = 0;
  let failures = 0;
  let warnings = 0;
  let isFirst = true;
  await output.write(format.open);
  for await (const outcome of workOnAll(setup, work, size, () => process.stdin)) {
    if (outcome.log !== '') {
      progress.clear();
      writeError(outcome.log);
    }
    if (outcome.output !== '') {
      await output.write(isFirst ? outcome.output : format.between + outcome.output);
      isFirst = false;
    }
    articles += outcome.articles;
    failures += outcome.failures;
    warnings += outcome.warnings;
    progress.add(outcome);
  }
  await output.write(format.close);
  progress.clear();
  if (failures > 0)
    writeError(formatLine(`${failures} failed, ${articles} ${articles === 1 ? 'article' : 'articles'} done`));
  return failures > 0 || (options.isStrict && warnings > 0) ? 1 : 0;
}
