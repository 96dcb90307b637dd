import { readFileSync } from 'node:fs';
import type { Format } from '../export/format.js';
import { loadFormat } from '../export/formats.js';
import type { LexiconFile } from '../lexicon/files.js';
import { loadLexicon } from '../lexicon/load.js';
import { type Piece, readPieces } from '../read/pieces.js';
import type { Problem } from '../read/problem.js';
import { findInputs } from './inputs.js';
import { parseCommandLine, type RunOptions } from './options.js';
import { type Output, openFile, openStream } from './output.js';
import { formatLine } from './report.js';
import { type Outcome, type Work, workOn } from './work.js';

export type ExitStatus = 0 | 1 | 2;

/** Runs the command and returns its exit status. */
export async function runCommand(args: readonly string[]): Promise<ExitStatus> {
  endQuietlyOnClosedPipe();
  const task = parseCommandLine(args, {
    out: (text) => process.stdout.write(text),
    error: (text) => process.stderr.write(text),
  });
  if (task.kind === 'done') return task.status;
  if (task.kind === 'schema') {
    const { articleJsonSchema } = await import('../schema/json-schema.js');
    process.stdout.write(`${JSON.stringify(articleJsonSchema(), null, 2)}\n`);
    return 0;
  }
  return extract(task.options);
}

/** `extract … | head`: the reader has seen enough, which is no fault. */
function endQuietlyOnClosedPipe(): void {
  const end = (error: NodeJS.ErrnoException): void => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  };
  process.stdout.on('error', end);
  process.stderr.on('error', end);
}

async function extract(options: RunOptions): Promise<ExitStatus> {
  const prepared = await prepare(options);
  if (typeof prepared === 'string') {
    process.stderr.write(formatLine(`error: ${prepared}`));
    return 2;
  }
  const { work, output } = prepared;
  try {
    const status = await writeAll(options, work, output);
    output.finish();
    return status;
  } catch (error) {
    output.discard();
    throw error;
  }
}

/** Everything that may be wrong with the command line and is found before anything is read; or what is wrong. */
async function prepare(
  options: RunOptions,
): Promise<{ readonly work: Work; readonly output: Output } | string> {
  const files: LexiconFile[] = [];
  for (const path of options.lexicons) {
    try {
      files.push({ path, text: readFileSync(path, 'utf8') });
    } catch (error) {
      return `--lexicon ${path}: ${error instanceof Error ? error.message : String(error)}`;
    }
  }
  const lexicon = loadLexicon(files);
  const format: Format = await loadFormat(options.to, { rows: options.rows, isForExcel: options.isForExcel });
  const work: Work = {
    context: { lexicon, options: { published: options.published, clean: options.clean } },
    fields: options.fields,
    format,
    withText: options.withText,
    isStrict: options.isStrict,
    explain: null,
  };
  try {
    return { work, output: options.output === null ? openStream(process.stdout) : openFile(options.output) };
  } catch (error) {
    return `cannot write ${options.output}: ${error instanceof Error ? error.message : String(error)}`;
  }
}

async function writeAll(options: RunOptions, work: Work, output: Output): Promise<ExitStatus> {
  const { format } = work;
  let failures = 0;
  let warnings = 0;
  let isFirst = true;
  await output.write(format.open);
  for await (const outcome of outcomesOf(options, work)) {
    if (outcome.log !== '') process.stderr.write(outcome.log);
    if (outcome.output !== '') {
      await output.write(isFirst ? outcome.output : format.between + outcome.output);
      isFirst = false;
    }
    failures += outcome.failures;
    warnings += outcome.warnings;
  }
  await output.write(format.close);
  return failures > 0 || (options.isStrict && warnings > 0) ? 1 : 0;
}

async function* outcomesOf(options: RunOptions, work: Work): AsyncGenerator<Outcome> {
  for await (const item of itemsOf(options)) yield workOn([item], work);
}

async function* itemsOf({ inputs, from }: RunOptions): AsyncGenerator<Piece | Problem> {
  for await (const input of findInputs(inputs)) {
    if (input.kind === 'problem') yield input;
    else yield* readPieces(input.path, from, process.stdin);
  }
}
