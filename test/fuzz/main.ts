import { parseArgs } from 'node:util';
import { PROPERTIES } from './properties.js';

const USAGE = `npm run fuzz -- [--cases N] [--seed N]

Tries what must hold for every input on N random, spliced and damaged ones (default: 50000), shared out among the properties.
What fails is shrunk to the smallest input that still fails. The seed is printed: the same seed gives the same inputs.`;

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '50000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    help: { type: 'boolean', default: false },
  },
});

async function fuzz(cases: number, seed: number): Promise<number> {
  let failures = 0;
  process.stdout.write(`seed ${seed}\n`);
  for (const { name, share, run } of PROPERTIES) {
    const numRuns = Math.ceil(cases * share);
    const start = performance.now();
    const failure = await run({ numRuns, seed, endOnFailure: false }).then(
      () => null,
      (error: unknown) =>
        error instanceof Error ? `${error.message}\n${String(error.cause)}` : String(error),
    );
    const seconds = ((performance.now() - start) / 1000).toFixed(0);
    if (failure === null) process.stdout.write(`${name}: ${numRuns} cases, ${seconds} s\n`);
    else {
      failures++;
      process.stdout.write(`${name}: FAILED\n${failure}\n`);
    }
  }
  return failures;
}

if (values.help) process.stdout.write(`${USAGE}\n`);
else process.exitCode = (await fuzz(Number(values.cases), Number(values.seed))) > 0 ? 1 : 0;
