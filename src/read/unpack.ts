import { Readable, type Transform } from 'node:stream';
import * as zlib from 'node:zlib';
import { BLOCK_SIZE, type Packing } from './bytes.js';

/** Below this nothing is said of how much a file grows: a page of blanks is no bomb. */
const SMALL = 10_000_000;

/** Fails with a code, as zlib does. */
class UnpackError extends Error {
  constructor(readonly code: 'TOO_PACKED' | 'NOT_SUPPORTED') {
    super(code);
  }
}

/** What a packed file holds, all its members. @throws what zlib says of data that is damaged or ends early. */
export async function* unpack(
  blocks: AsyncIterable<Uint8Array>,
  packing: Packing,
  maxInflate: number,
): AsyncGenerator<Uint8Array> {
  let taken = 0;
  let given = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const block of blocks) {
      taken += block.length;
      yield block;
    }
  }
  const source = Readable.from(counted());
  const unpacked = packing === 'gzip' ? zlib.createGunzip({ chunkSize: BLOCK_SIZE }) : createZstd();
  // a failing source must end the unpacking, too
  source.on('error', (error) => unpacked.destroy(error));
  for await (const block of source.pipe(unpacked)) {
    given += block.length;
    if (given > SMALL && given > taken * maxInflate) throw new UnpackError('TOO_PACKED');
    yield block;
  }
}

/** Node.js has it from 22.15 on. */
function createZstd(): Transform {
  const create: unknown = Reflect.get(zlib, 'createZstdDecompress');
  if (typeof create !== 'function') throw new UnpackError('NOT_SUPPORTED');
  return create({ chunkSize: BLOCK_SIZE });
}
