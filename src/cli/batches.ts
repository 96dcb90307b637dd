import { type OpenStdin, type Piece, readPieces } from '../read/pieces.js';
import type { Problem } from '../read/problem.js';
import { findInputs } from './inputs.js';
import type { RunOptions } from './options.js';

/** What is worked on at once, and sent to a worker at once. */
export type Batch = readonly (Piece | Problem)[];

/** Small files are gathered to this size: below 64 KB sending costs as much as the work, above 256 KB order holds up. */
const BATCH_SIZE = 131_072;
const MOST_ITEMS = 256;

/** The whole input in batches, in order; read as they are asked for. */
export async function* readBatches(options: RunOptions, openStdin: OpenStdin): AsyncGenerator<Batch> {
  let batch: (Piece | Problem)[] = [];
  let size = 0;
  for await (const item of readItems(options, openStdin)) {
    batch.push(item);
    size += item.kind === 'piece' ? item.bytes.length : 0;
    if (size < BATCH_SIZE && batch.length < MOST_ITEMS) continue;
    yield batch;
    batch = [];
    size = 0;
  }
  if (batch.length > 0) yield batch;
}

async function* readItems(
  { inputs, from }: RunOptions,
  openStdin: OpenStdin,
): AsyncGenerator<Piece | Problem> {
  for await (const input of findInputs(inputs)) {
    if (input.kind === 'problem') yield input;
    else yield* readPieces(input.path, from, openStdin);
  }
}
