import { parentPort, workerData } from 'node:worker_threads';
import type { Answer, Order } from './pool.js';
import { prepareWork, type Setup } from './setup.js';
import { workOn } from './work.js';

const setup: Setup = workerData;
const ready = prepareWork(setup);

parentPort?.on('message', async ({ number, batch }: Order) => {
  const { work } = await ready;
  const answer: Answer = { number, outcome: await workOn(batch, work) };
  parentPort?.postMessage(answer);
});
