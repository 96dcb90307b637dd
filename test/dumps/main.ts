import { createReadStream, createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { createGzip } from 'node:zlib';
import { writeArchive, writeLines } from './generate.js';
import { killRuns } from './kills.js';
import { measure } from './run.js';
import { openInSpreadsheet } from './spreadsheet.js';

const USAGE = `npm run dumps -- MEASURE [--size MB] [--kills N] [--rounds N]

  memory       a dump of JSON Lines (1000 MB) with two threads: time, peak memory, and the largest in each tenth of the run
  packed       the same, packed
  archive      a web archive of pages (100 MB packed)
  dedupe       the same dump with --dedupe
  speed        two threads against one (30 MB), by turns
  kills        kills at random moments (200) with --resume: the output must be that of a run without a break
  spreadsheet  the CSV through LibreOffice, to .xlsx and back

Dumps are made in a temporary folder, of stories that are made up, and deleted.`;

const { values, positionals } = parseArgs({
  options: {
    size: { type: 'string' },
    kills: { type: 'string', default: '200' },
    rounds: { type: 'string', default: '5' },
    help: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const MEASURES: Readonly<Record<string, (folder: string) => Promise<boolean>>> = {
  memory: (folder) => measureLines(folder, []),
  packed: (folder) => measureLines(folder, [], true),
  dedupe: (folder) => measureLines(folder, ['--dedupe']),
  archive: async (folder) => {
    const pages = await writeArchive(join(folder, 'crawl.warc.gz'), sizeOr(100));
    say(`${pages} pages, ${formatSize(join(folder, 'crawl.warc.gz'))}`);
    return tellMemory(['crawl.warc.gz', '--jobs', '2', '-o', 'out.csv'], folder);
  },
  speed: async (folder) => {
    writeLines(join(folder, 'dump.jsonl'), sizeOr(30));
    const times: Record<string, number[]> = { 1: [], 2: [] };
    for (let round = 0; round < Number(values.rounds); round++)
      for (const jobs of ['1', '2']) {
        const { seconds } = await measure(['dump.jsonl', '--jobs', jobs, '-o', 'out.csv'], folder);
        times[jobs]?.push(seconds);
      }
    const [one = 0, two = 0] = [times[1], times[2]].map(
      (all = []) => all.sort((a, b) => a - b)[all.length >> 1] ?? 0,
    );
    say(
      `one thread ${one.toFixed(1)} s, two ${two.toFixed(1)} s: ${(one / two).toFixed(2)} times as fast (medians)`,
    );
    return one / two >= 1.6;
  },
  kills: async (folder) => {
    const wrong = await killRuns(folder, Number(values.kills), say);
    for (const line of wrong) say(line);
    return wrong.length === 0;
  },
  spreadsheet: async (folder) => {
    const wrong = await openInSpreadsheet(folder);
    if (wrong === null) say('there is no LibreOffice here: nothing was measured');
    else say(wrong.length === 0 ? 'the same rows, columns, numbers and dates; no formula' : wrong.join('\n'));
    return wrong?.length === 0;
  },
};

const sizeOr = (megabytes: number): number => Number(values.size ?? megabytes) * 1e6;
const formatSize = (path: string): string => `${(statSync(path).size / 1e6).toFixed(0)} MB`;

async function measureLines(folder: string, options: readonly string[], isPacked = false): Promise<boolean> {
  const path = join(folder, 'dump.jsonl');
  const articles = writeLines(path, sizeOr(1000));
  say(`${articles} articles, ${formatSize(path)}`);
  if (isPacked) {
    await pipeline(createReadStream(path), createGzip({ level: 1 }), createWriteStream(`${path}.gz`));
    rmSync(path);
    say(`packed ${formatSize(`${path}.gz`)}`);
  }
  return tellMemory(
    [isPacked ? 'dump.jsonl.gz' : 'dump.jsonl', '--jobs', '2', ...options, '-o', 'out.csv'],
    folder,
  );
}

/** In MB. */
const MOST_MEMORY = 350;

async function tellMemory(args: readonly string[], folder: string): Promise<boolean> {
  const { seconds, peak, tenths } = await measure(args, folder);
  say(`${seconds.toFixed(0)} s, peak ${peak} MB; in each tenth of the run: ${tenths.join(' ')}`);
  return peak < MOST_MEMORY;
}

const run = MEASURES[positionals[0] ?? ''];
if (values.help || run === undefined) say(USAGE);
else {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-dumps-'));
  try {
    process.exitCode = (await run(folder)) ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
