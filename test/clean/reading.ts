import { clean } from '../../src/clean/index.js';
import { createDoc, type Doc, type Metadata } from '../../src/doc/doc.js';
import type { ExtractOptions } from '../../src/lexicon/context.js';
import type { Lexicon } from '../../src/lexicon/lexicon.js';

const NO_METADATA: Metadata = { title: null, published: null, byline: null, outlet: null, language: null };

/** A lexicon that knows no name: the stages under test need none. */
export const NO_LEXICON: Lexicon = {
  findNames: () => [],
  entry: () => {
    throw new RangeError('no entries');
  },
  lookup: () => [],
  byId: () => null,
};

/** `raw` as the stage `clean` leaves it. */
export function cleanText(
  raw: string,
  metadata: Partial<Metadata> = {},
  source: Doc['source'] = { path: 'test.txt' },
  options: Partial<ExtractOptions> = {},
): Doc {
  return clean.run(createDoc({ id: 'test', source, raw, metadata: { ...NO_METADATA, ...metadata } }), {
    lexicon: NO_LEXICON,
    options: { published: null, clean: true, ...options },
  });
}

/** What the stage removed, as text. */
export const removedFrom = (raw: string): string[] =>
  cleanText(raw).removed.map(({ span }) => raw.slice(span[0], span[1]));
