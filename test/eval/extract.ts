import { toArticle } from '../../src/export/article.js';
import { loadLexicon } from '../../src/lexicon/load.js';
import { runPipeline } from '../../src/pipeline.js';
import type { Extract } from './score.js';

const LEXICON = loadLexicon();

/** Our own extractor, reading an article of a reference as the command would read it. */
export const extract: Extract = ({ id, text, title, published }, { tellsDate }) => {
  const given = tellsDate ? { title, published } : { title: null, published: null };
  const article = {
    id,
    source: { path: `fixtures/articles/${id}` },
    raw: text,
    metadata: { ...given, byline: null, outlet: null, language: null },
  };
  const context = { lexicon: LEXICON, options: { published: null, clean: true } };
  return toArticle(runPipeline(article, context), { withText: false });
};
