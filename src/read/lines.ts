import { joinBlocks } from './bytes.js';
import { bytesOf, formatSize } from './limits.js';
import type { Dump, Piece } from './piece.js';
import { type Problem, problemAt } from './problem.js';

const LINE_FEED = 10;

/** JSON Lines: cuts after the last line feed of each block, so that every piece holds whole lines. */
export async function* piecesOfLines({
  path,
  blocks,
  encoding,
  limits,
}: Dump): AsyncGenerator<Piece | Problem> {
  const longest = bytesOf(limits);
  let record = 0;
  let open: Uint8Array[] = [];
  let length = 0;
  let isSkipping = false;
  const pieceOf = (bytes: Uint8Array): Piece => {
    const records = countLines(bytes);
    const piece = { path, bytes, record, records, line: record + 1, encoding, page: null };
    record += records;
    return { kind: 'piece', format: 'jsonl', ...piece };
  };
  for await (const block of blocks) {
    let from = 0;
    if (isSkipping) {
      const end = block.indexOf(LINE_FEED);
      if (end < 0) continue;
      from = end + 1;
      isSkipping = false;
    }
    const cut = block.lastIndexOf(LINE_FEED) + 1;
    if (cut > from) {
      yield pieceOf(joinBlocks([...open, block.subarray(from, cut)]));
      open = [];
      length = 0;
      from = cut;
    }
    if (from < block.length) {
      open.push(block.subarray(from));
      length += block.length - from;
    }
    if (length > longest) {
      const message = `a line of more than ${formatSize(longest)}; skipped`;
      yield problemAt(path, 'too-long', message, { line: record + 1, column: 1 }, record);
      record++;
      open = [];
      length = 0;
      isSkipping = true;
    }
  }
  if (length > 0) yield pieceOf(joinBlocks(open));
}

/** A last line need not be ended. */
function countLines(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) count++;
  return bytes.at(-1) === LINE_FEED ? count : count + 1;
}
