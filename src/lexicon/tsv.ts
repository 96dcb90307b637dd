/** A line of a lexicon file, by column name. */
export interface TsvRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/**
 * Reads a lexicon file: tab-separated, a header line, `#` for comment lines. Lines with more cells than the header go
 * to `bad`; missing cells at the end of a line are empty.
 * @example parseTsv('id\tname\nt-72\tT-72').rows[0].cells // { id: 't-72', name: 'T-72' }
 */
export function parseTsv(text: string): {
  readonly header: readonly string[];
  readonly rows: readonly TsvRow[];
  readonly bad: readonly { readonly line: number; readonly reason: string }[];
} {
  const rows: TsvRow[] = [];
  const bad: { line: number; reason: string }[] = [];
  let header: readonly string[] | null = null;
  let line = 0;
  for (const content of text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/)) {
    line++;
    if (content.trim() === '' || content.startsWith('#')) continue;
    const cells = content.split('\t').map((cell) => cell.trim());
    if (header === null) header = cells;
    else if (cells.length > header.length)
      bad.push({
        line,
        reason: `${cells.length} cells under ${header.length} columns`,
      });
    else
      rows.push({
        line,
        cells: Object.fromEntries(header.map((column, i) => [column, cells[i] ?? ''])),
      });
  }
  return { header: header ?? [], rows, bad };
}
