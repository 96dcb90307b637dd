import { stringify } from 'csv-stringify/sync';
import { ROW_SCHEMAS, type RowKind } from '../schema/tables.js';
import type { Format } from './format.js';
import { rowsOf } from './rows.js';

/** What a cell may hold: null is an empty one. */
type Cell = string | number | boolean | null;

/**
 * A table, one of `events`, `mentions`, `counts` and `articles`; for Excel with a byte order mark and CRLF.
 * @example csv({ rows: 'events', isForExcel: false }).open // "event_id,article_id,title,…\n"
 */
export function csv({ rows, isForExcel }: { readonly rows: RowKind; readonly isForExcel: boolean }): Format {
  const columns = Object.keys(ROW_SCHEMAS[rows].shape);
  const lineEnd = isForExcel ? '\r\n' : '\n';
  const write = (lines: Cell[][]): string => stringify(lines, { record_delimiter: lineEnd });
  return {
    name: 'csv',
    extension: 'csv',
    open: (isForExcel ? '\ufeff' : '') + write([columns]),
    between: '',
    close: '',
    write: (articles) => {
      const lines = articles.flatMap((article) => rowsOf(rows, article).map(toLine));
      return lines.length === 0 ? '' : write(lines);
    },
  };
}

function toLine(row: Readonly<Record<string, Cell>>): Cell[] {
  const cells: Cell[] = Object.values(row);
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i];
    if (typeof cell === 'boolean') cells[i] = String(cell);
    else if (typeof cell === 'string') cells[i] = guard(cell.replace(UNSEEN, ''));
  }
  return cells;
}

// terminal escapes and other controls; marks that turn the direction of what follows
const UNSEEN = /[^\P{Cc}\t\n\r]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

// what a spreadsheet runs: = + - @ and their full-width forms, also after blanks, quotes and an apostrophe
const FORMULA = /^[\s"'\u200b-\u200f\u2060\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r]/;

/** Text that a spreadsheet would run gets an apostrophe in front. */
const guard = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);
