import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { BLOCK_SIZE } from './bytes.js';

/** What a `.gz` file packs, all its members. @throws what zlib says of data that is damaged or ends early. */
export async function* unpackGzip(blocks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const source = Readable.from(blocks);
  const packed = createGunzip({ chunkSize: BLOCK_SIZE });
  // a failing source must end the unpacking, too
  source.on('error', (error) => packed.destroy(error));
  yield* source.pipe(packed);
}
