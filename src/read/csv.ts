import type { Parser } from 'csv-parse';
import type { Blocks } from './bytes.js';
import { decodeLatin1 } from './decode.js';
import { bytesOf } from './limits.js';
import type { Dump, Piece } from './piece.js';
import { type Problem, problemAt } from './problem.js';

/**
 * A table with a line of column names. Every row becomes a JSON object; its bytes are kept as they are, so that the encoding
 * is found out for each article, as in other dumps.
 */
export async function* piecesOfTable(dump: Dump, head: Uint8Array): AsyncGenerator<Piece | Problem> {
  const { path, encoding, limits } = dump;
  const table = await openTable(delimiterOf(head), bytesOf(limits));
  let names: readonly string[] | null = null;
  let record = 0;
  for await (const { cells, line, reason } of readRows(table, dump.blocks)) {
    const place = { line, column: 1 };
    if (reason !== null) yield problemAt(path, 'bad-csv', `${reason}; the rest is lost`, place, record);
    else if (names === null) names = cells.map(trimName);
    else if (cells.slice(names.length).some((cell) => cell.trim() !== '')) {
      const message = `${cells.length} cells under ${names.length} names; skipped`;
      yield problemAt(path, 'bad-csv', message, place, record++);
    } else {
      const bytes = Buffer.from(JSON.stringify(objectOf(names, cells)), 'latin1');
      const numbers = { record: record++, records: 1, line };
      yield { kind: 'piece', path, format: 'json', bytes, ...numbers, encoding, page: null };
    }
  }
}

/** A row with the number of its first line; the last one may have the reason why there are no more. */
interface Row {
  readonly cells: readonly string[];
  readonly line: number;
  readonly reason: string | null;
}

interface Table {
  readonly parser: Parser;
  /** The rows since this was last asked for, and the number of the line behind them. */
  readonly takeRows: () => { readonly rows: readonly Row[]; readonly line: number };
}

/** csv-parse, with the rows taken as they are found: from a stream that fails the last of them would not come. */
async function openTable(delimiter: string, longest: number): Promise<Table> {
  const { parse } = await import('csv-parse');
  let rows: Row[] = [];
  let line = 1;
  let blankLines = 0;
  const parser = parse({
    encoding: 'latin1',
    delimiter,
    // "the 5" gun": a quote inside a cell that is not quoted
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: longest,
    on_record: (cells: readonly string[], { empty_lines }) => {
      line += empty_lines - blankLines;
      blankLines = empty_lines;
      rows.push({ cells, line, reason: null });
      line += 1 + cells.reduce((count, cell) => count + cell.split('\n').length - 1, 0);
      return null;
    },
  });
  return {
    parser,
    takeRows: () => {
      const taken = { rows, line };
      rows = [];
      return taken;
    },
  };
}

async function* readRows({ parser, takeRows }: Table, blocks: Blocks): AsyncGenerator<Row> {
  // told to whoever writes, too
  parser.on('error', () => {});
  parser.resume();
  const say = (what: (done: (error?: Error | null) => void) => void): Promise<string | null> =>
    new Promise((resolve) => what((error) => resolve(error ? reasonOf(error) : null)));
  for await (const block of blocks) {
    const reason = await say((done) => parser.write(block, done));
    yield* takeRows().rows;
    if (reason !== null) return yield { cells: [], line: takeRows().line, reason };
  }
  const reason = await say((done) => {
    parser.once('error', done).once('end', () => done());
    parser.end();
  });
  yield* takeRows().rows;
  if (reason !== null) yield { cells: [], line: takeRows().line, reason };
}

const reasonOf = (error: Error): string =>
  'code' in error && (error.code === 'CSV_QUOTE_NOT_CLOSED' || error.code === 'CSV_MAX_RECORD_SIZE')
    ? 'a quote that is not closed, or a row that is too long'
    : error.message;

const BYTE_ORDER_MARK = /^\u00ef\u00bb\u00bf/;
const trimName = (name: string): string => name.replace(BYTE_ORDER_MARK, '').trim();

// Object.fromEntries makes "__proto__" a field like any other
const objectOf = (names: readonly string[], cells: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(names.flatMap((name, i) => (name === '' ? [] : [[name, cells[i] ?? '']])));

const DELIMITERS = [',', '\t', ';', '|'] as const;

/** What stands most often between the column names. @example delimiterOf(Buffer.from('id;date;text')) // ";" */
export function delimiterOf(head: Uint8Array): string {
  const names = (/^[^\r\n]*/.exec(decodeLatin1(head).trimStart())?.[0] ?? '').replace(/"[^"]*"/g, '');
  const countOf = (delimiter: string): number => names.split(delimiter).length;
  return DELIMITERS.reduce<string>((best, next) => (countOf(next) > countOf(best) ? next : best), ',');
}
