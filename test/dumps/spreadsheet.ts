import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { writeLines } from './generate.js';
import { follow, start } from './run.js';

/** The programs by which LibreOffice goes. */
const OFFICES = ['soffice', 'libreoffice'];

/** Titles that a spreadsheet must not run, behind everything that it overlooks. */
const FORMULAS = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(A1)',
  '\t=1+1',
  ' =1+1',
  '"=1+1',
  "'=1+1",
  '＝1+1',
  '\u200b=1+1',
  '=HYPERLINK("http://a.example","x")',
  '\u001b[31m=1+1',
  "=cmd|' /C calc'!A0",
  ';=1+1',
  '\n=1+1',
  '\u00a0=1+1',
];

/**
 * Opens the CSV of an own dump in LibreOffice, saves it as .xlsx and that as CSV again. What is wrong, a line for each: other
 * rows or columns, a formula cell, other numbers and dates. Null where there is no LibreOffice.
 */
export async function openInSpreadsheet(folder: string): Promise<string[] | null> {
  const office = OFFICES.find((name) => isThere(name));
  if (office === undefined) return null;
  writeLines(join(folder, 'dump.jsonl'), 500_000);
  const lines = FORMULAS.map((title, i) =>
    JSON.stringify({
      id: title,
      title,
      text: `Two rockets hit Odesa on March ${i + 1}, 2024, killing ${i} people.`,
      url: title,
    }),
  );
  writeFileSync(join(folder, 'formulas.jsonl'), `${lines.join('\n')}\n`);
  const wrong: string[] = [];
  for (const rows of ['events', 'mentions', 'counts', 'articles']) {
    const { status, stderr } = await follow(
      start(['formulas.jsonl', 'dump.jsonl', '--rows', rows, '-o', `${rows}.csv`], folder),
    );
    if (status !== 0) throw new Error(stderr);
    convert(office, folder, `${rows}.csv`, 'xlsx');
    const before: string[][] = parse(readFileSync(join(folder, `${rows}.csv`)));
    const sheet = readEntry(readFileSync(join(folder, `${rows}.xlsx`)), 'xl/worksheets/sheet1.xml');
    if (/<f[ >]/.test(sheet)) wrong.push(`${rows}: a formula cell`);
    convert(office, folder, `${rows}.xlsx`, 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false');
    const after: string[][] = parse(readFileSync(join(folder, `${rows}.csv`)), { relax_column_count: true });
    wrong.push(...compare(rows, before, after));
  }
  return wrong;
}

function isThere(name: string): boolean {
  try {
    execFileSync(name, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** The import is that of a user who opens the file: UTF-8, commas, numbers and dates recognised. */
function convert(office: string, folder: string, file: string, to: string): void {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const filter = file.endsWith('.csv') ? ['--infilter=CSV:44,34,76,1,,0,false,true'] : [];
  execFileSync(
    office,
    [profile, '--headless', ...filter, '--convert-to', to, '--outdir', folder, join(folder, file)],
    {
      stdio: 'ignore',
    },
  );
  const made = join(folder, `${file.slice(0, file.lastIndexOf('.'))}.${to.split(':')[0]}`);
  if (!existsSync(made)) throw new Error(`${office} made no ${made}`);
}

/** An entry of a zip file, found by its local header. */
function readEntry(zip: Buffer, name: string): string {
  // the central directory at the end has the sizes
  for (let at = zip.indexOf('PK\u0001\u0002'); at >= 0; at = zip.indexOf('PK\u0001\u0002', at + 4)) {
    const length = zip.readUInt16LE(at + 28);
    if (zip.toString('latin1', at + 46, at + 46 + length) !== name) continue;
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    return inflateRawSync(zip.subarray(start, start + zip.readUInt32LE(at + 20))).toString();
  }
  throw new Error(`${name} is not in the file`);
}

function compare(rows: string, before: readonly string[][], after: readonly string[][]): string[] {
  const wrong: string[] = [];
  if (before.length !== after.length) wrong.push(`${rows}: ${before.length} rows became ${after.length}`);
  const names = before[0] ?? [];
  before.forEach((line, i) => {
    const other = after[i] ?? [];
    if (line.length !== other.length)
      wrong.push(`${rows}, row ${i}: ${line.length} columns became ${other.length}`);
    line.forEach((cell, column) => {
      const isFigure = /^-?\d+(?:\.\d+)?$|^\d{4}-\d{2}-\d{2}$/.test(cell);
      if (isFigure && other[column] !== cell)
        wrong.push(`${rows}, row ${i}, ${names[column]}: ${cell} became ${other[column]}`);
    });
  });
  return wrong.slice(0, 20);
}
