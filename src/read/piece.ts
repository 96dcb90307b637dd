import type { Blocks } from './bytes.js';
import type { Limits } from './limits.js';

/** A part of an input that can be read by itself. */
export interface Piece {
  readonly kind: 'piece';
  readonly path: string;
  /** A whole text or page, one JSON value, or some whole lines of JSON. */
  readonly format: 'text' | 'html' | 'json' | 'jsonl';
  readonly bytes: Uint8Array;
  /** Number of the first record in the input, from 0, and how many there are: lines, blank ones too, or one. */
  readonly record: number;
  readonly records: number;
  /** Number of its first line in the file, from 1; in a web archive that of the record; null for a file of its own. */
  readonly line: number | null;
  /** What the dump was decoded from before it was cut up; null where it is still to be found. */
  readonly encoding: string | null;
  /** For a page of a web archive: its address, and the encoding that the server declared. */
  readonly page: { readonly url: string; readonly charset: string | null } | null;
}

/** A dump to be cut into pieces. */
export interface Dump {
  readonly path: string;
  readonly blocks: Blocks;
  /** Null, or the encoding that the blocks had before they were turned into UTF-8. */
  readonly encoding: string | null;
  readonly limits: Limits;
}
