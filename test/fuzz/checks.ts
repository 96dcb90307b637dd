import { isDeepStrictEqual } from 'node:util';
import { parse } from 'csv-parse/sync';
import { toArticle } from '../../src/export/article.js';
import { csv } from '../../src/export/csv.js';
import { json } from '../../src/export/json.js';
import { jsonl } from '../../src/export/jsonl.js';
import { rowsOf } from '../../src/export/rows.js';
import { articleSchema } from '../../src/index.js';
import { type ReadArticle, readArticles } from '../../src/read/articles.js';
import type { InputFormat } from '../../src/read/detect.js';
import { DEFAULT_LIMITS } from '../../src/read/limits.js';
import { readPieces, STDIN } from '../../src/read/pieces.js';
import type { Problem } from '../../src/read/problem.js';
import type { Article } from '../../src/schema/article.js';
import type { RowKind } from '../../src/schema/tables.js';
import { readText } from '../reading.js';
import { findWrongOffsets } from '../wrong-offsets.js';

/** What is wrong with what comes of a text, one line each. */
export function findFaults(raw: string): string[] {
  const doc = readText(raw, { clean: true, published: '2024-06-12' });
  const article = toArticle(doc, { withText: true });
  const checked = articleSchema.safeParse(article);
  return [
    ...findWrongOffsets(doc),
    ...(checked.success ? [] : [`not of the schema: ${checked.error.message}`]),
    ...findLost(article),
  ];
}

/** What does not come back out of the output. */
function findLost(article: Article): string[] {
  const line = jsonl.write([article]);
  const faults: string[] = [];
  if (line.indexOf('\n') !== line.length - 1) faults.push('a line of JSON that is not one line');
  if (/[\u2028\u2029]|<\/script/i.test(line)) faults.push('JSON that cannot stand in a page');
  if (!isDeepStrictEqual(JSON.parse(line), article)) faults.push('JSON Lines that give another article');
  if (
    !isDeepStrictEqual(JSON.parse(json.open + json.write([article, article]) + json.close), [
      article,
      article,
    ])
  )
    faults.push('JSON that gives other articles');
  for (const kind of ['events', 'mentions', 'counts', 'articles'] as const)
    faults.push(...findLostCells(kind, article));
  return faults;
}

function findLostCells(kind: RowKind, article: Article): string[] {
  const format = csv({ rows: kind, isForExcel: false });
  const [, ...lines]: string[][] = parse(format.open + format.write([article]));
  const rows = rowsOf(kind, article);
  if (rows.length !== lines.length) return [`${lines.length} lines for ${rows.length} ${kind}`];
  return rows.flatMap((row, i) =>
    Object.values(row).flatMap((value, column) => {
      const cell = lines[i]?.[column] ?? '';
      if (isFormula(cell) && typeof value !== 'number')
        return [`a formula in ${kind}: ${JSON.stringify(cell)}`];
      // what is taken out and put before is taken out and put before here, too
      const expected = Buffer.from(String(value ?? '').replace(UNSEEN, '')).toString();
      return cell === expected || cell === `'${expected}`
        ? []
        : [`${JSON.stringify(value)} became ${JSON.stringify(cell)}`];
    }),
  );
}

const UNSEEN = /[^\P{Cc}\t\n\r]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
/** What a spreadsheet takes for a formula, as plainly as can be. */
const isFormula = (cell: string): boolean =>
  /^[=+\-@\t\r＝＋－＠]/.test(cell.trimStart()) && !/^'/.test(cell);

/** Everything that is read of the bytes of an input that comes in blocks of `size`. */
export async function readBytes(
  bytes: Uint8Array,
  format: InputFormat | 'auto',
  size: number,
): Promise<(ReadArticle | Problem)[]> {
  async function* blocks(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const items: (ReadArticle | Problem)[] = [];
  for await (const piece of readPieces(STDIN, { from: format, limits: DEFAULT_LIMITS }, blocks)) {
    if (piece.kind === 'problem') items.push(piece);
    else
      for await (const item of readArticles(piece, { names: {}, limits: DEFAULT_LIMITS })) items.push(item);
  }
  return items;
}
