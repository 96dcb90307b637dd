import { closeSync, openSync, readSync } from 'node:fs';
import type { Limits } from './limits.js';

/** A stretch of a file, or of standard input. */
export type Blocks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** Size of the blocks that a file is read in: also the size of the batches that workers get (64 to 256 KB pay). */
export const BLOCK_SIZE = 131_072;

/** The blocks of a file, read as they are asked for. */
export function* blocksOfFile(path: string): Generator<Uint8Array> {
  const file = openSync(path, 'r');
  try {
    for (;;) {
      const block = Buffer.allocUnsafeSlow(BLOCK_SIZE);
      const length = readSync(file, block, 0, BLOCK_SIZE, null);
      if (length === 0) return;
      yield block.subarray(0, length);
    }
  } finally {
    closeSync(file);
  }
}

/** The same blocks, unpacked where they are gzip or Zstandard; told by content, so a wrong name does no harm. */
export async function* inflate(blocks: Blocks, { maxInflate }: Limits): AsyncGenerator<Uint8Array> {
  const { head, rest } = await peekBlocks(blocks, 4);
  const packing = PACKINGS.find(({ magic }) => magic.every((byte, i) => head[i] === byte));
  if (packing === undefined) yield* rest;
  else {
    // 10 ms to load: only where there is something to unpack
    const { unpack } = await import('./unpack.js');
    yield* unpack(rest, packing.name, maxInflate);
  }
}

const PACKINGS = [
  { name: 'gzip', magic: [0x1f, 0x8b] },
  { name: 'zstd', magic: [0x28, 0xb5, 0x2f, 0xfd] },
] as const;
export type Packing = (typeof PACKINGS)[number]['name'];

/** At least `size` bytes from the front (fewer where there are no more), and all the blocks, these included. */
export async function peekBlocks(
  blocks: Blocks,
  size: number,
): Promise<{ readonly head: Uint8Array; readonly rest: AsyncGenerator<Uint8Array> }> {
  const iterator =
    Symbol.asyncIterator in blocks ? blocks[Symbol.asyncIterator]() : blocks[Symbol.iterator]();
  const taken: Uint8Array[] = [];
  let length = 0;
  while (length < size) {
    const next = await iterator.next();
    if (next.done === true) break;
    taken.push(next.value);
    length += next.value.length;
  }
  const head = joinBlocks(taken);
  async function* all(): AsyncGenerator<Uint8Array> {
    try {
      if (head.length > 0) yield head;
      for (let next = await iterator.next(); next.done !== true; next = await iterator.next())
        yield next.value;
    } finally {
      await iterator.return?.();
    }
  }
  return { head, rest: all() };
}

/** One block out of several; a single one is not copied. */
export function joinBlocks(blocks: readonly Uint8Array[]): Uint8Array {
  const [only] = blocks;
  return blocks.length === 1 && only !== undefined ? only : Buffer.concat(blocks);
}

/** Blocks of another encoding as UTF-8, so that lines can be split at their line feeds. */
export async function* asUtf8(blocks: Blocks, encoding: string): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding);
  for await (const block of blocks) yield Buffer.from(decoder.decode(block, { stream: true }));
  yield Buffer.from(decoder.decode());
}
