import type { Doc } from '../src/doc/doc.js';
import { loadLexicon } from '../src/lexicon/load.js';
import { runPipeline } from '../src/pipeline.js';

const LEXICON = loadLexicon();

/** What a test may decide; without it the text is taken for clean and has no date. */
export interface Reading {
  readonly published?: string | null;
  readonly clean?: boolean;
  /** Where the text is said to come from. */
  readonly path?: string;
  readonly url?: string;
}

/** `raw` with every layer that the pipeline adds. */
export function readText(
  raw: string,
  { published = null, clean = false, path = 'test.txt', url }: Reading = {},
): Doc {
  return runPipeline(
    {
      id: path,
      source: url === undefined ? { path } : { path, url },
      raw,
      metadata: { title: null, published: null, byline: null, outlet: null, language: null },
    },
    { lexicon: LEXICON, options: { published, clean } },
  );
}
