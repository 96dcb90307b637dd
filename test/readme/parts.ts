import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as z from 'zod';
import { toArticle } from '../../src/export/article.js';
import { rowsOf } from '../../src/export/rows.js';
import { PROBLEM_CODES } from '../../src/read/problem.js';
import { ROW_SCHEMAS, type RowKind } from '../../src/schema/tables.js';
import { readBaseline } from '../eval/baseline.js';
import { formatAccuracy } from '../eval/report.js';
import { readText } from '../reading.js';
import { ROOT } from '../source.js';

/** The article whose events the README shows, and the columns that it has room for. */
const SAMPLE = 'fixtures/articles/mosul-strike-report.txt';
const SAMPLE_COLUMNS = [
  'event_date',
  'sub_event_type',
  'scope',
  'actor1',
  'actor2',
  'location',
  'killed',
  'injured',
  'counts',
];
const SAMPLE_ROWS = 8;

/** The parts of the README that are written by `npm run readme`, by the name in their marks. */
export const PARTS: Readonly<Record<string, () => string>> = {
  sample: () => {
    const raw = readFileSync(join(ROOT, SAMPLE), 'utf8');
    const article = toArticle(readText(raw, { clean: true, path: SAMPLE }), { withText: false });
    const rows = rowsOf('events', article)
      .slice(0, SAMPLE_ROWS)
      .map((row) => new Map(Object.entries(row)));
    return formatTable(
      SAMPLE_COLUMNS,
      rows.map((row) => SAMPLE_COLUMNS.map((column) => String(row.get(column) ?? ''))),
    );
  },
  events: () => formatColumns('events'),
  mentions: () => formatColumns('mentions'),
  counts: () => formatColumns('counts'),
  articles: () => formatColumns('articles'),
  problems: () =>
    formatTable(
      ['code', 'what it means'],
      Object.entries(PROBLEM_CODES).map(([code, meaning]) => [`\`${code}\``, meaning]),
    ),
  accuracy: () => formatAccuracy(readBaseline()),
};

const escapeCell = (cell: string): string => cell.replace(/\|/g, '\\|').replace(/\s+/g, ' ');

function formatTable(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(escapeCell).join(' | ')} |`;
  return [line(columns), `|${'---|'.repeat(columns.length)}`, ...rows.map(line)].join('\n');
}

function formatColumns(kind: RowKind): string {
  const shape: Readonly<Record<string, z.ZodType>> = ROW_SCHEMAS[kind].shape;
  return formatTable(
    ['column', 'what it holds'],
    Object.entries(shape).map(([name, schema]) => [`\`${name}\``, schema.meta()?.description ?? '']),
  );
}

const PART = /<!-- (?<name>[a-z]+): npm run readme -->(?:(?!<!--)[\s\S])*<!-- end -->/g;

/** `readme` with every part as it should be now. */
export const fillParts = (readme: string): string =>
  readme.replace(PART, (_, name: string) => {
    const part = PARTS[name];
    if (part === undefined) throw new Error(`README.md: no part is called ${name}`);
    return `<!-- ${name}: npm run readme -->\n\n${part()}\n\n<!-- end -->`;
  });

export const README = join(ROOT, 'README.md');
