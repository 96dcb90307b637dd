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
  return {
    name: 'csv',
    extension: 'csv',
    open: (isForExcel ? '\ufeff' : '') + formatLine(columns) + lineEnd,
    between: '',
    close: '',
    write: (articles) => {
      let lines = '';
      for (const article of articles) {
        for (const row of rowsOf(rows, article)) lines += formatLine(Object.values(row)) + lineEnd;
      }
      return lines;
    },
  };
}

/** One line of a table (RFC 4180), without its end. Only text needs a look: numbers are left as they are. */
function formatLine(cells: Cell[]): string {
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i];
    if (typeof cell === 'string') cells[i] = formatText(cell);
  }
  return cells.join(',');
}

// terminal escapes and other controls; marks that turn the direction of what follows
const UNSEEN = /[^\P{Cc}\t\n\r]|[\u202a-\u202e\u2066-\u2069]/gu;
// the same, and all that needs quotes: most cells have none of them, and one look tells
const NEEDS_CARE = /[",\p{Cc}\u202a-\u202e\u2066-\u2069]/u;
const NEEDS_QUOTES = /[",\n\r]/;

function formatText(text: string): string {
  if (!NEEDS_CARE.test(text)) return guard(text);
  const safe = guard(text.replace(UNSEEN, ''));
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

// what a spreadsheet runs: = + - @ and their full-width forms, also after blanks, quotes and an apostrophe
const FORMULA = /^[\s"'\u200b-\u200f\u2060\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r]/;

/** Text that a spreadsheet would run gets an apostrophe in front. */
const guard = (text: string): string =>
  !startsPlain(text.charCodeAt(0)) && FORMULA.test(text) ? `'${text}` : text;

/** An ASCII letter or digit: no formula starts so. */
const startsPlain = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
