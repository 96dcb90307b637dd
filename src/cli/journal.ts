import {
  closeSync,
  fdatasyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  statSync,
  writeSync,
} from 'node:fs';
import { isJsonObject } from '../read/record.js';
import type { Sketch } from './duplicates/sketch.js';
import type { Place } from './selection.js';
import { NOTHING, type Tally } from './tally.js';

/** How far a run is: everything before `place` is in the first `length` bytes of the output. */
export interface Checkpoint {
  readonly place: Place;
  readonly length: number;
  readonly tally: Tally;
  readonly isComplete: boolean;
}

/** An article that was kept, for `--dedupe`. */
export interface Kept {
  readonly id: string;
  readonly sketch: Sketch;
}

/** What is known of a run that was broken off. */
export interface Past {
  readonly checkpoint: Checkpoint | null;
  readonly kept: readonly Kept[];
  /** Bytes of the journal that hold. */
  readonly length: number;
}

export const NO_PAST: Past = { checkpoint: null, kept: [], length: 0 };

/** The journal belongs to another run, or is none. */
export class JournalError extends Error {}

/**
 * A file of JSON Lines: what the run is, then a line for each checkpoint. A line is written after the output that it
 * speaks of, and its line feed last, so that after a break at any moment the last whole line holds.
 */
export interface Journal {
  readonly note: (checkpoint: Checkpoint, kept: readonly Kept[]) => void;
  readonly close: () => void;
}

/**
 * Reads the journal of the run that `identity` describes: the last checkpoint whose output is there, `available` bytes.
 * @throws JournalError where it is that of another run.
 */
export function readJournal(path: string, identity: string, available: number): Past {
  if (statSync(path, { throwIfNoEntry: false }) === undefined) return NO_PAST;
  const lines = readFileSync(path, 'latin1').split('\n');
  // behind the last line feed: nothing, or a line that was not finished
  lines.pop();
  const [first, ...rest] = lines;
  if (first === undefined) return NO_PAST;
  if (toText(first) !== identity)
    throw new JournalError(
      first.startsWith('{"sitrep":')
        ? `${path} is the journal of another command; name another file, or delete it`
        : `${path} is not a journal; name another file`,
    );
  let past: Past = { ...NO_PAST, length: first.length + 1 };
  const kept: Kept[] = [];
  for (const line of rest) {
    const entry = parseEntry(toText(line));
    if (entry === null || entry.checkpoint.length > available) break;
    kept.push(...entry.kept);
    past = { checkpoint: entry.checkpoint, kept, length: past.length + line.length + 1 };
  }
  return past;
}

const toText = (latin1: string): string => Buffer.from(latin1, 'latin1').toString();

/** Opens the journal to go on behind what holds of it. */
export function openJournal(path: string, identity: string, past: Past): Journal {
  const file = openSync(path, 'a');
  const add = (line: string): void => {
    const bytes = Buffer.from(`${line}\n`);
    for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
    fdatasyncSync(file);
  };
  ftruncateSync(file, past.length);
  if (past.length === 0) add(identity);
  return {
    note: ({ place, length, tally, isComplete }, kept) =>
      add(JSON.stringify({ ...place, length, ...tally, isComplete, kept: kept.map(formatKept) })),
    close: () => closeSync(file),
  };
}

const formatKept = ({
  id,
  sketch: { hashes, figures, words },
}: Kept): readonly [string, string, string, number] => [
  id,
  Buffer.from(hashes.buffer, hashes.byteOffset, hashes.byteLength).toString('base64'),
  Buffer.from(figures.buffer, figures.byteOffset, figures.byteLength).toString('base64'),
  words,
];

function parseEntry(
  line: string,
): { readonly checkpoint: Checkpoint; readonly kept: readonly Kept[] } | null {
  const value = parseJson(line);
  if (!isJsonObject(value)) return null;
  const { input, path, record, length, isComplete, kept } = value;
  if (typeof input !== 'number' || typeof path !== 'string' || typeof record !== 'number') return null;
  if (typeof length !== 'number' || typeof isComplete !== 'boolean' || !Array.isArray(kept)) return null;
  const tally = { ...NOTHING };
  for (const name of ['articles', 'failures', 'warnings', 'duplicates'] as const) {
    const count = value[name];
    if (typeof count !== 'number') return null;
    tally[name] = count;
  }
  const checkpoint = { place: { input, path, record }, length, tally, isComplete };
  return { checkpoint, kept: kept.flatMap(parseKept) };
}

function parseKept(value: unknown): readonly Kept[] {
  if (!Array.isArray(value)) return [];
  const [id, hashes, figures, words]: readonly unknown[] = value;
  if (typeof id !== 'string' || typeof hashes !== 'string') return [];
  if (typeof figures !== 'string' || typeof words !== 'number') return [];
  const sketch = {
    hashes: new Uint32Array(bytesOf(hashes)),
    figures: new Uint16Array(bytesOf(figures)),
    words,
  };
  return [{ id, sketch }];
}

/** The bytes in a buffer of their own, as arrays of wider numbers need them. */
function bytesOf(base64: string): ArrayBuffer {
  const bytes = Buffer.from(base64, 'base64');
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
