import { parseArgs } from 'node:util';
import { race } from './clock.js';
import { runNaive, runSitrep, runWink } from './contestants.js';
import { measureMemory, timeColdStart, timeCommand } from './processes.js';
import { timeStages } from './stages.js';
import { makeArticles, megabytes, takeBytes } from './text.js';

const USAGE = `npm run bench -- [--json] [--rounds N] [--size MB]

Times the whole run (text to CSV) and its stages against wink-nlp's full pipeline and against compromise and chrono on
every sentence, on the same text in the same run; the start of the command against that of node; and its memory.`;

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '5' },
    size: { type: 'string', default: '3' },
    help: { type: 'boolean', default: false },
  },
});

/** Bytes that are enough for the slowest of all. */
const SLICE = 60_000;
const STARTS = 21;

function measure(rounds: number, size: number) {
  const articles = makeArticles(size * 1e6);
  const slice = takeBytes(articles, SLICE);
  const large = race({ sitrep: () => runSitrep(articles), wink: () => runWink(articles) }, rounds);
  const small = race({ sitrep: () => runSitrep(slice), naive: () => runNaive(slice) }, rounds);
  const speed = (mb: number, milliseconds: number): number => (mb / milliseconds) * 1000;
  const longest = [...articles].sort((a, b) => b.length - a.length)[0] ?? '';
  const mb = megabytes(articles);
  const start = timeColdStart(longest, STARTS);
  return {
    megabytes: mb,
    articles: articles.length,
    megabytesPerSecond: {
      sitrep: speed(mb, large.sitrep),
      wink: speed(mb, large.wink),
      naive: speed(megabytes(slice), small.naive),
    },
    timesAsFastAsWink: large.wink / large.sitrep,
    timesAsFastAsNaive: small.naive / small.sitrep,
    millisecondsPerMegabyte: Object.fromEntries(
      Object.entries(timeStages(articles, rounds)).map(([stage, time]) => [stage, time / mb]),
    ),
    coldStart: {
      kilobytes: Buffer.byteLength(longest) / 1000,
      milliseconds: start.extract,
      nodeMilliseconds: start.node,
      timesNode: start.extract / start.node,
    },
    command: {
      megabytesPerSecond: speed(mb, timeCommand(articles, [])),
      oneWorker: speed(mb, timeCommand(articles, ['--jobs', '1'])),
    },
    peakMemoryMegabytes: {
      default: measureMemory(articles, []),
      oneWorker: measureMemory(articles, ['--jobs', '1']),
    },
  };
}

function format(figures: ReturnType<typeof measure>): string {
  const { megabytesPerSecond: mbps, coldStart, command, peakMemoryMegabytes: memory } = figures;
  const stages = Object.entries(figures.millisecondsPerMegabyte);
  return [
    `${figures.megabytes.toFixed(1)} MB in ${figures.articles} articles, medians`,
    `text to CSV          ${mbps.sitrep.toFixed(1)} MB/s`,
    `wink-nlp, all pipes  ${mbps.wink.toFixed(1)} MB/s    ${figures.timesAsFastAsWink.toFixed(1)} times as fast as it`,
    `compromise + chrono  ${mbps.naive.toFixed(2)} MB/s   ${figures.timesAsFastAsNaive.toFixed(0)} times as fast as they`,
    'milliseconds per MB',
    ...stages.map(([stage, time]) => `  ${stage.padEnd(12)} ${time.toFixed(1).padStart(6)}`),
    `the command, files to CSV  ${command.megabytesPerSecond.toFixed(1)} MB/s, start included (one worker ${command.oneWorker.toFixed(1)})`,
    `start with one article of ${coldStart.kilobytes.toFixed(1)} KB  ${coldStart.milliseconds.toFixed(0)} ms, node alone ${coldStart.nodeMilliseconds.toFixed(0)} ms: ${coldStart.timesNode.toFixed(2)} times`,
    `peak memory  ${memory.default.toFixed(0)} MB (one worker ${memory.oneWorker.toFixed(0)} MB)`,
  ].join('\n');
}

if (values.help) process.stdout.write(`${USAGE}\n`);
else {
  const figures = measure(Number(values.rounds), Number(values.size));
  process.stdout.write(`${values.json ? JSON.stringify(figures, null, 2) : format(figures)}\n`);
}
