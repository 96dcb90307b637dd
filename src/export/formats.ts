import type { RowKind } from '../schema/tables.js';
import type { Format } from './format.js';
import { json } from './json.js';
import { jsonl } from './jsonl.js';

/** Output formats by the name that `--to` gives them. */
export const OUTPUT_FORMATS = ['csv', 'json', 'jsonl'] as const;
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

/** A table for CSV, and whether it is for Excel. */
export interface TableOptions {
  readonly rows: RowKind;
  readonly isForExcel: boolean;
}

/** The format of that name; the packages for tables are only loaded for tables. */
export async function loadFormat(name: OutputFormat, table: TableOptions): Promise<Format> {
  if (name === 'json') return json;
  if (name === 'jsonl') return jsonl;
  const { csv } = await import('./csv.js');
  return csv(table);
}
