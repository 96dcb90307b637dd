import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { OUTPUT_FORMATS, type OutputFormat } from '../export/formats.js';
import { isDay } from '../read/day.js';
import { INPUT_FORMATS, type InputFormat } from '../read/detect.js';
import { DEFAULT_LIMITS, type Limits } from '../read/limits.js';
import { type FieldNames, RECORD_FIELDS, type RecordField } from '../read/record.js';
import type { RowKind } from '../schema/tables.js';
import type { Shard } from './selection.js';

/** What the user asked for, checked. */
export interface RunOptions {
  readonly inputs: readonly string[];
  readonly from: InputFormat | 'auto';
  readonly to: OutputFormat;
  readonly rows: RowKind;
  readonly output: string | null;
  readonly published: string | null;
  readonly fields: FieldNames;
  readonly limits: Limits;
  readonly lexicons: readonly string[];
  /** Copies of articles that were seen before are left out. */
  readonly isDeduped: boolean;
  /** The journal of the run; null without one. */
  readonly journal: string | null;
  readonly shard: Shard | null;
  /** Null to let the size of the input decide. */
  readonly jobs: number | null;
  readonly withText: boolean;
  readonly clean: boolean;
  readonly isForExcel: boolean;
  readonly isStrict: boolean;
  readonly isExplained: boolean;
  readonly isQuiet: boolean;
}

/** What to do: extract, print the schema, or nothing more (help and wrong usage have been answered). */
export type Task =
  | { readonly kind: 'extract'; readonly options: RunOptions }
  | { readonly kind: 'schema' }
  | { readonly kind: 'done'; readonly status: 0 | 2 };

const HELP = `  extract articles/*.txt > events.csv                 one row an event
  extract dump.jsonl.gz --to jsonl -o events.jsonl    a dump, everything that was found
  extract story.txt --published 2020-09-30 --explain  why each thing was found

Turns news articles about armed conflict into structured events.
`;

const AFTER = `
"extract schema" prints the JSON Schema of an article record.

Exit status: 0 all done; 1 some input failed, or warned with --strict, and everything else is written;
2 wrong usage, nothing is written; 130 or 143 stopped by Ctrl-C or by the system.`;

const ROW_KINDS: readonly RowKind[] = ['events', 'mentions', 'counts', 'articles'];

/** Reads the command line. Answers help and wrong usage itself, on the streams given. */
export function parseCommandLine(
  args: readonly string[],
  print: { readonly out: (text: string) => void; readonly error: (text: string) => void },
): Task {
  const command = buildCommand().configureOutput({ writeOut: print.out, writeErr: print.error });
  try {
    command.parse([...args], { from: 'user' });
    if (command.args.length === 1 && command.args[0] === 'schema') return { kind: 'schema' };
    return { kind: 'extract', options: readOptions(command) };
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return { kind: 'done', status: error.exitCode === 0 ? 0 : 2 };
  }
}

interface Given {
  readonly from: InputFormat | 'auto';
  readonly to: OutputFormat;
  readonly rows?: RowKind;
  readonly output?: string;
  readonly published?: string;
  readonly field: FieldNames;
  readonly maxArticle?: number;
  readonly maxInflate?: number;
  readonly dedupe?: boolean;
  readonly resume?: string;
  readonly shard?: Shard;
  readonly lexicon: readonly string[];
  readonly jobs?: number;
  readonly withText?: boolean;
  readonly clean: boolean;
  readonly excel?: boolean;
  readonly strict?: boolean;
  readonly explain?: boolean;
  readonly quiet?: boolean;
}

const buildCommand = (): Command =>
  new Command('extract')
    .usage('[options] [file | folder | glob | - …]')
    .argument('[inputs...]', 'files, folders, patterns; "-" or nothing for standard input')
    .addOption(
      new Option(
        '--from <format>',
        'input format; auto tells it by content and name, .gz and .zst are read through',
      )
        .choices(['auto', ...INPUT_FORMATS])
        .default('auto'),
    )
    .addOption(new Option('--to <format>', 'output format').choices(OUTPUT_FORMATS).default('csv'))
    .addOption(new Option('--rows <table>', 'which table, for CSV (default: "events")').choices(ROW_KINDS))
    .option('-o, --output <file>', 'write to this file, put in place whole when done')
    .option('--published <date>', 'publication date (YYYY-MM-DD) of articles that give none', parseDay)
    .option('--field <name=column>', 'where a record has a field (repeatable): text=story', parseField, {})
    .option('--with-text', 'add the raw article text to JSON (always there for records and pages)')
    .option('--no-clean', 'the text is clean already: remove nothing')
    .option(
      '--lexicon <file>',
      'add names (repeatable)',
      (file: string, files: string[]) => [...files, file],
      [],
    )
    .option('--jobs <n>', 'worker threads (default: one per core when the work is long enough)', parseJobs)
    .option('--dedupe', 'leave out copies of articles that came before, and tell of which')
    .option(
      '--resume <file>',
      'keep a journal in this file; run the same command again to go on after a break',
    )
    .option('--shard <i/n>', 'only part i of n parts of the input, for runs on several machines', parseShard)
    .option('--max-article <size>', 'longest text that is read, in characters (default: 5MB)', parseSize)
    .option(
      '--max-inflate <times>',
      'how many times its size a packed file may unpack to (default: 200)',
      parseTimes,
    )
    .option('--strict', 'warnings are printed and count as failures (they are always in the JSON)')
    .option('--explain', 'tell on standard error which rule found what, and which readings lost')
    .option('--excel', 'CSV for Excel: byte order mark and CRLF')
    .option('--quiet', 'no progress line')
    .addHelpText('before', HELP)
    .addHelpText('after', AFTER)
    .helpOption('-h, --help', 'print this')
    .exitOverride();

function readOptions(command: Command): RunOptions {
  const given = command.opts<Given>();
  const refuse = (message: string): never => command.error(`error: ${message}`, { exitCode: 2 });
  if (given.to !== 'csv' && given.rows !== undefined) refuse(`--rows is for CSV, not for ${given.to}`);
  if (given.to !== 'csv' && given.excel === true) refuse(`--excel is for CSV, not for ${given.to}`);
  if (given.to === 'csv' && given.withText === true) refuse('--with-text is for json and jsonl, not for CSV');
  const inputs = command.args.length === 0 ? ['-'] : command.args;
  if (inputs.indexOf('-') !== inputs.lastIndexOf('-')) refuse('standard input (-) can be read only once');
  const output = given.output === undefined || given.output === '-' ? null : given.output;
  if (given.resume !== undefined && output === null)
    refuse('--resume needs --output: a pipe cannot be taken up again');
  if (given.resume !== undefined && inputs.includes('-'))
    refuse('--resume needs files: standard input cannot be read again');
  return {
    inputs,
    from: given.from,
    to: given.to,
    rows: given.rows ?? 'events',
    output,
    published: given.published ?? null,
    fields: given.field,
    limits: {
      maxArticle: given.maxArticle ?? DEFAULT_LIMITS.maxArticle,
      maxInflate: given.maxInflate ?? DEFAULT_LIMITS.maxInflate,
    },
    lexicons: given.lexicon,
    isDeduped: given.dedupe ?? false,
    journal: given.resume ?? null,
    shard: given.shard ?? null,
    jobs: given.jobs ?? null,
    withText: given.withText ?? false,
    clean: given.clean,
    isForExcel: given.excel ?? false,
    isStrict: given.strict ?? false,
    isExplained: given.explain ?? false,
    isQuiet: given.quiet ?? false,
  };
}

function parseDay(text: string): string {
  if (!isDay(text)) throw new InvalidArgumentError('Give a day of the calendar as YYYY-MM-DD.');
  return text;
}

const isRecordField = (name: string): name is RecordField => Object.hasOwn(RECORD_FIELDS, name);

function parseField(text: string, before: FieldNames): FieldNames {
  const at = text.indexOf('=');
  const [name, column] = [text.slice(0, at), text.slice(at + 1)];
  if (at < 1 || column === '' || !isRecordField(name))
    throw new InvalidArgumentError(
      `Write it as name=column, name one of ${Object.keys(RECORD_FIELDS).join(', ')}.`,
    );
  return { ...before, [name]: column };
}

const MOST_JOBS = 64;

function parseJobs(text: string): number {
  const jobs = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (jobs < 1 || jobs > MOST_JOBS) throw new InvalidArgumentError(`Give a number from 1 to ${MOST_JOBS}.`);
  return jobs;
}

/** The number at most for `--shard`: more machines than anyone has. */
const MOST_SHARDS = 100_000;

/** @example parseShard('2/8') // { index: 1, count: 8 } */
function parseShard(text: string): Shard {
  const [, part = 0, count = 0] = /^(\d{1,6})\/(\d{1,6})$/.exec(text)?.map(Number) ?? [];
  if (part < 1 || part > count || count > MOST_SHARDS)
    throw new InvalidArgumentError('Write it as i/n, part i of n: 1/4, 2/4, 3/4, 4/4.');
  return { index: part - 1, count };
}

const UNITS: Readonly<Record<string, number>> = { '': 1, KB: 1000, MB: 1_000_000 };
/** The longest string that Node.js can hold has 30 times as many characters. */
const MOST_CHARACTERS = 16_000_000;

/** @example parseSize('2MB') // 2000000 */
function parseSize(text: string): number {
  const [, digits = '', unit = ''] = /^(\d{1,9})\s?([KM]B)?$/i.exec(text) ?? [];
  const size = Number(digits) * (UNITS[unit.toUpperCase()] ?? 1);
  if (size < 1 || size > MOST_CHARACTERS)
    throw new InvalidArgumentError('Give a number of characters up to 16MB: 500KB, 5MB.');
  return size;
}

function parseTimes(text: string): number {
  const times = /^\d{1,6}$/.test(text) ? Number(text) : 0;
  if (times < 1) throw new InvalidArgumentError('Give a number from 1 on.');
  return times;
}
