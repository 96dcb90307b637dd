import type { Piece } from '../read/piece.js';
import { type OpenStdin, readPieces } from '../read/pieces.js';
import type { Problem } from '../read/problem.js';
import { findInputs } from './inputs.js';
import type { RunOptions } from './options.js';
import { keepWanted, type Place } from './selection.js';

/** What is worked on at once, and sent to a worker at once. */
export interface Batch {
  readonly items: readonly (Piece | Problem)[];
  /** The place behind its last record. */
  readonly end: Place;
}

/** Small files are gathered to this size: below 64 KB sending costs as much as the work, above 256 KB order holds up. */
const BATCH_SIZE = 131_072;
const MOST_ITEMS = 256;

/** The input from `start` on in batches, in order; read as they are asked for. */
export async function* readBatches(
  options: RunOptions,
  start: Place,
  openStdin: OpenStdin,
): AsyncGenerator<Batch> {
  let items: (Piece | Problem)[] = [];
  let end = start;
  let size = 0;
  for await (const { item, input } of readItems(options, start, openStdin)) {
    items.push(item);
    end = { input, path: item.path, record: item.record + (item.kind === 'piece' ? item.records : 1) };
    size += item.kind === 'piece' ? item.bytes.length : 0;
    if (size < BATCH_SIZE && items.length < MOST_ITEMS) continue;
    yield { items, end };
    items = [];
    size = 0;
  }
  if (items.length > 0) yield { items, end };
}

interface Item {
  readonly item: Piece | Problem;
  readonly input: number;
}

async function* readItems(options: RunOptions, start: Place, openStdin: OpenStdin): AsyncGenerator<Item> {
  let input = -1;
  for await (const found of findInputs(options.inputs)) {
    input++;
    if (input < start.input) continue;
    for await (const item of found.kind === 'problem'
      ? [found]
      : readPieces(found.path, options, openStdin)) {
      if (input === start.input && item.path !== start.path && start.path !== '')
        throw new InputChanged(start.path);
      const wanted = keepWanted(item, input, start, options.shard);
      if (wanted !== null) yield { item: wanted, input };
    }
  }
}

/** The journal was written over another input. */
export class InputChanged extends Error {
  constructor(path: string) {
    super(`the input is no longer what it was: ${path} is not in its place`);
  }
}
