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
  const write = (cells: Cell[][]): string => stringify(cells, { record_delimiter: lineEnd });
  return {
    name: 'csv',
    extension: 'csv',
    open: (isForExcel ? '\ufeff' : '') + write([columns]),
    between: '',
    close: '',
    write: (articles) => {
      const cells = articles.flatMap((article) => rowsOf(rows, article).map(cellsOf));
      return cells.length === 0 ? '' : write(cells);
    },
  };
}

const cellsOf = (row: Readonly<Record<string, Cell>>): Cell[] => Object.values(row).map(safeCell);

// what a spreadsheet runs: = + - @ and their full-width forms, also after blanks, quotes and an apostrophe
const FORMULA = /^[\s"'\u200b-\u200f\u2060\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r]/;
// terminal escapes and other controls; marks that turn the direction of what follows
const UNSEEN = /(?![\t\n\r])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** Text that a spreadsheet would run gets an apostrophe in front; numbers are left as they are. */
function safeCell(cell: Cell): Cell {
  if (typeof cell === 'boolean') return String(cell);
  if (typeof cell !== 'string') return cell;
  const seen = cell.replace(UNSEEN, '');
  return FORMULA.test(seen) ? `'${seen}` : seen;
}
