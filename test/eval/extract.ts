import { toArticle } from '../../src/export/article.js';
import { loadLexicon } from '../../src/lexicon/load.js';
import { runPipeline } from '../../src/pipeline.js';
import type { Article } from '../../src/schema/article.js';
import type { Extract } from './score.js';

const LEXICON = loadLexicon();

/** A text with what the input says of it. */
export interface GivenText {
  readonly id: string;
  readonly text: string;
  readonly title: string | null;
  readonly published: string | null;
}

export type ExtractText = (given: GivenText) => Article;

/** Our own extractor, reading a text as the command would read it. */
export const extractText: ExtractText = ({ id, text, title, published }) => {
  const article = {
    id,
    source: { path: `fixtures/articles/${id}` },
    raw: text,
    metadata: { title, published, byline: null, outlet: null, language: null },
  };
  const context = { lexicon: LEXICON, options: { published: null, clean: true } };
  return toArticle(runPipeline(article, context), { withText: false });
};

/** The same for an article of a reference. */
export const extract: Extract = ({ id, text, title, published }, { tellsDate }) =>
  extractText({ id, text, title: tellsDate ? title : null, published: tellsDate ? published : null });
