import type { Name } from '../doc/doc.js';
import type { Token } from '../text/tokens.js';
import type { Entry, EntryKind, EntryOf } from './entry.js';

/** A line of a lexicon file that could not be used, and why. */
export interface LexiconProblem {
  readonly path: string;
  readonly line: number;
  readonly reason: string;
}

/** The compiled names: built-in ones and those of `--lexicon` files. Read-only once loaded. */
export interface Lexicon {
  /**
   * Every name in `tokens[first, end)`: all lengths at every start, by first token, then the longer first, then by entry.
   * Names never cross a paragraph break. A name that must be written in a certain way (capitals) is only found so.
   * They are added to `names`, where it is given.
   */
  readonly findNames: (tokens: readonly Token[], first: number, end: number, names?: Name[]) => Name[];
  /** The entry that a `Name` points at. */
  readonly entry: (index: number) => Entry;
  /** Its kind, without reading the entry. */
  readonly kind: (index: number) => EntryKind;
  /** Entries of any kind with this name, however it is capitalised, for lookups outside the text. */
  readonly lookup: (name: string) => readonly Entry[];
  /** The entry with this kind and id, or null. */
  readonly byId: <K extends EntryKind>(kind: K, id: string) => EntryOf<K> | null;
  /** Places of a country whose names sound like `name`, for spellings that no name matches: "Kadahat". */
  readonly similarPlaces: (name: string, country: string) => readonly EntryOf<'place'>[];
  /** The force that a country's name means when the country acts ("Russia launched"), or null. */
  readonly stateForce: (country: string) => EntryOf<'force'> | null;
  /** Lines of `--lexicon` files that were left out. */
  readonly problems: readonly LexiconProblem[];
}
