import type { Piece } from '../read/piece.js';
import type { Problem } from '../read/problem.js';

/** A place between two records of the input: before record `record` of input `input`, which is `path`; from 0. */
export interface Place {
  readonly input: number;
  readonly path: string;
  readonly record: number;
}

export const START: Place = { input: 0, path: '', record: 0 };

/** Every `count`th record, the `index`th of them first, from 0. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** `item` with the records that are wanted: those from `start` on that are of the shard; null where there are none. */
export function keepWanted(
  item: Piece | Problem,
  input: number,
  start: Place,
  shard: Shard | null,
): Piece | Problem | null {
  const from = input === start.input ? start.record : 0;
  // inputs count too, so that a folder of articles is shared out
  const isWanted = (record: number): boolean =>
    record >= from && (shard === null || (input + record) % shard.count === shard.index);
  if (item.kind === 'problem' || item.format !== 'jsonl') return isWanted(item.record) ? item : null;
  if (item.record + item.records <= from) return null;
  if (item.record >= from && shard === null) return item;
  return { ...item, bytes: blankLines(item.bytes, (line) => isWanted(item.record + line)) };
}

const LINE_FEED = 10;

/** `bytes` with nothing left of the lines that are not wanted but their ends, so that the others keep their numbers. */
function blankLines(bytes: Uint8Array, isWanted: (line: number) => boolean): Uint8Array {
  const kept = new Uint8Array(bytes.length);
  let length = 0;
  for (let line = 0, from = 0; from < bytes.length; line++) {
    const feed = bytes.indexOf(LINE_FEED, from);
    const end = feed < 0 ? bytes.length : feed + 1;
    const start = isWanted(line) || feed < 0 ? from : feed;
    if (isWanted(line) || feed >= 0) {
      kept.set(bytes.subarray(start, end), length);
      length += end - start;
    }
    from = end;
  }
  return kept.subarray(0, length);
}
