import type { Stage } from '../doc/stage.js';
import type { Lexicon } from './lexicon.js';

/** What a caller may decide for a run. */
export interface ExtractOptions {
  /** Publication date (YYYY-MM-DD) of articles that give none; null to leave it open. */
  readonly published: string | null;
  /** False when the text is clean already: nothing is removed. */
  readonly clean: boolean;
}

/** What every stage may read, besides the `Doc`. There is no other state. */
export interface Context {
  readonly lexicon: Lexicon;
  readonly options: ExtractOptions;
}

export type ExtractStage = Stage<Context>;
