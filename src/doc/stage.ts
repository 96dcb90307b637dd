import type { Doc } from './doc.js';

/** One step of the pipeline: a pure function that adds a layer to a `Doc`. */
export interface Stage<Context> {
  readonly name: string;
  /** Layers that must be there before it runs. */
  readonly requires: readonly string[];
  /** Layers that it adds. */
  readonly provides: readonly string[];
  readonly run: (doc: Doc, context: Context) => Doc;
}
