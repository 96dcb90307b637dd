import { Worker } from 'node:worker_threads';
import type { Batch } from './batches.js';
import type { Setup } from './setup.js';
import type { Outcome } from './work.js';

/** What goes to a worker and comes back. */
export interface Order {
  readonly number: number;
  readonly batch: Batch;
}
export interface Answer {
  readonly number: number;
  readonly outcome: Outcome;
}

interface Pool {
  readonly run: (batch: Batch) => Promise<Outcome>;
  readonly close: () => void;
}

/** Batches on the way per worker: one in work, others waiting so that it never idles; more only fills the memory. */
const DEPTH = 4;

/** Works on the batches in `jobs` threads and gives the outcomes in the order of the batches. */
export async function* workInThreads(
  batches: AsyncIterator<Batch>,
  setup: Setup,
  jobs: number,
): AsyncGenerator<Outcome> {
  const pool = openPool(setup, jobs);
  const pending: Promise<Outcome>[] = [];
  try {
    for (let next: Promise<IteratorResult<Batch>> | null = batches.next(); next !== null; ) {
      // an outcome must not wait for input that is slow to come
      const first = await Promise.race([
        ...pending.slice(0, 1),
        ...(pending.length < jobs * DEPTH ? [next] : []),
      ]);
      if ('parts' in first) {
        pending.shift();
        yield first;
      } else if (first.done === true) next = null;
      else {
        pending.push(pool.run(first.value));
        next = batches.next();
      }
    }
    for (const outcome of pending) yield await outcome;
  } finally {
    pool.close();
  }
}

interface Waiting {
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (error: Error) => void;
}

function openPool(setup: Setup, jobs: number): Pool {
  const threads = Array.from({ length: jobs }, () => openThread(setup));
  return {
    run: (batch) =>
      threads.reduce((least, thread) => (thread.load() < least.load() ? thread : least)).run(batch),
    close: () => {
      for (const thread of threads) thread.close();
    },
  };
}

/**
 * Memory of a thread. With the limits that V8 sets itself two threads took 430 to 510 MB for what fits in 310; the
 * longest article that is read (5 million characters) takes 700.
 */
const LIMITS = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 1024 };

function openThread(setup: Setup): Pool & { readonly load: () => number } {
  const worker = new Worker(new URL('./worker.js', import.meta.url), {
    workerData: setup,
    resourceLimits: LIMITS,
  });
  const waiting = new Map<number, Waiting>();
  let orders = 0;
  let failure: Error | null = null;
  worker.on('message', ({ number, outcome }: Answer) => {
    waiting.get(number)?.resolve(outcome);
    waiting.delete(number);
  });
  worker.on('error', (error) => {
    failure = error;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  });
  return {
    load: () => waiting.size,
    run: (batch) => {
      if (failure !== null) return Promise.reject(failure);
      const number = orders++;
      const answer = new Promise<Outcome>((resolve, reject) => waiting.set(number, { resolve, reject }));
      // it is awaited in its turn; until then a failure must not count as one that nobody looks at
      answer.catch(() => {});
      const order: Order = { number, batch };
      worker.postMessage(order);
      return answer;
    },
    close: () => void worker.terminate(),
  };
}
