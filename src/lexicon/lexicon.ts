import type { Name } from '../doc/doc.js';
import type { Token } from '../text/tokens.js';
import type { Entry } from './entry.js';

/** The compiled names: built-in ones and those of `--lexicon` files. Read-only once loaded. */
export interface Lexicon {
  /**
   * Every name in `tokens[first, end)`: all lengths at every start, by first token, then the longer first, then by entry.
   * Names never cross a paragraph break. A name that must be written in a certain way (capitals) is only found so.
   */
  readonly findNames: (tokens: readonly Token[], first: number, end: number) => Name[];
  /** The entry that a `Name` points at. */
  readonly entry: (index: number) => Entry;
  /** Entries of this kind with this exact name, for lookups outside the text ("the side of this country"). */
  readonly lookup: (name: string) => readonly Entry[];
  /** The entry with this kind and id, or null. */
  readonly byId: (kind: Entry['kind'], id: string) => Entry | null;
}
