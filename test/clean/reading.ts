import { clean } from '../../src/clean/index.js';
import { createDoc, type Doc, type Metadata } from '../../src/doc/doc.js';
import type { Context, ExtractOptions } from '../../src/lexicon/context.js';
import { loadLexicon } from '../../src/lexicon/load.js';

const NO_METADATA: Metadata = { title: null, published: null, byline: null, outlet: null, language: null };

export const CONTEXT: Context = { lexicon: loadLexicon(), options: { published: null, clean: true } };

/** `raw` as the stage `clean` leaves it. */
export function cleanText(
  raw: string,
  metadata: Partial<Metadata> = {},
  source: Doc['source'] = { path: 'test.txt' },
  options: Partial<ExtractOptions> = {},
  isFromPage = false,
): Doc {
  const article = { id: 'test', source, raw, metadata: { ...NO_METADATA, ...metadata }, isFromPage };
  return clean.run(createDoc(article), {
    ...CONTEXT,
    options: { ...CONTEXT.options, ...options },
  });
}

/** What the stage removed, as text. */
export const removedFrom = (raw: string): string[] =>
  cleanText(raw).removed.map(({ span }) => raw.slice(span[0], span[1]));
