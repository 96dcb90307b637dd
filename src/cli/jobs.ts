import { availableParallelism } from 'node:os';
import type { OpenStdin } from '../read/pieces.js';
import { readBatches } from './batches.js';
import type { Place } from './selection.js';
import type { Setup } from './setup.js';
import { type Outcome, type Work, workOn } from './work.js';

/**
 * Input from which threads gain more than they cost, in bytes: each compiles the code anew, and V8 collects garbage in
 * threads of its own. With two cores two threads took 1.2 times as long for 3 to 13 MB, 0.8 times for 52 MB.
 */
const PAYS = 30_000_000;
/** Where the size is not known: when this much is done and there is more, it is taken to be long. */
const TRIED = 10_000_000;

/**
 * Works on the input from `start` on, in one thread or several: the outcomes and their order are the same. `size` is that of
 * the input in bytes, null where it is not known.
 */
export async function* workOnAll(
  setup: Setup,
  work: Work,
  size: number | null,
  start: Place,
  openStdin: OpenStdin,
): AsyncGenerator<Outcome> {
  const jobs = setup.options.jobs ?? availableParallelism();
  const batches = readBatches(setup.options, start, openStdin);
  const alone = jobs === 1 ? Number.POSITIVE_INFINITY : aloneFor(setup, size);
  for (let done = 0; done < alone; ) {
    const next = await batches.next();
    if (next.done === true) return;
    const outcome = await workOn(next.value, work);
    done += outcome.bytes;
    yield outcome;
  }
  const { workInThreads } = await import('./pool.js');
  yield* workInThreads(batches, setup, jobs);
}

/** Bytes to do in this thread before others are started. */
function aloneFor({ options }: Setup, size: number | null): number {
  if (options.jobs !== null) return 0;
  if (size === null) return TRIED;
  return size < PAYS ? Number.POSITIVE_INFINITY : 0;
}
