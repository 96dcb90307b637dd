import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { readHtml } from '../../src/read/html.js';
import { race } from './clock.js';

const USAGE = `npm run bench:pages -- FILE

Times the reading of web pages against Readability over linkedom, on the same pages in the same run. FILE has a record
with "html" a line (.jsonl or .jsonl.gz).`;

const ROUNDS = 5;

function readPages(path: string): string[] {
  const bytes = readFileSync(path);
  const lines = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => (JSON.parse(line) as { html: string }).html);
}

/** Readability throws on some pages, which then have no text. */
function readByReadability(html: string): string {
  try {
    return new Readability(parseHTML(html).document).parse()?.textContent ?? '';
  } catch {
    return '';
  }
}

const [path] = process.argv.slice(2);
if (path === undefined || path === '--help') process.stdout.write(`${USAGE}\n`);
else {
  const pages = readPages(path);
  const lengthOf = (read: (html: string) => string): number =>
    pages.reduce((sum, html) => sum + read(html).length, 0);
  const { sitrep, readability } = race(
    {
      sitrep: () => lengthOf((html) => readHtml(html).text),
      readability: () => lengthOf(readByReadability),
    },
    ROUNDS,
  );
  const speed = (milliseconds: number): string =>
    `${((pages.length / milliseconds) * 1000).toFixed(0)} pages/s`;
  process.stdout.write(
    [
      `${pages.length} pages, medians of ${ROUNDS} rounds`,
      `sitrep                     ${speed(sitrep)}`,
      `Readability over linkedom  ${speed(readability)}    ${(readability / sitrep).toFixed(1)} times as long`,
      '',
    ].join('\n'),
  );
}
