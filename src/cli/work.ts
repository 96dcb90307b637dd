import type { Doc, RawArticle } from '../doc/doc.js';
import { toArticle } from '../export/article.js';
import type { Format } from '../export/format.js';
import type { Context } from '../lexicon/context.js';
import { runPipeline } from '../pipeline.js';
import { type ReadArticle, readArticles } from '../read/articles.js';
import type { Piece } from '../read/pieces.js';
import { type Problem, problemAt } from '../read/problem.js';
import type { FieldNames } from '../read/record.js';
import type { Article } from '../schema/article.js';
import { formatProblem, formatWarnings } from './report.js';

/** What is done to every article of a run. */
export interface Work {
  readonly context: Context;
  readonly fields: FieldNames;
  readonly format: Format;
  readonly withText: boolean;
  readonly isStrict: boolean;
  /** What `--explain` prints of an article; null without it. */
  readonly explain: ((doc: Doc) => string) | null;
}

/** What came of a batch: what to write, what to tell, and what to count. */
export interface Outcome {
  readonly output: string;
  /** Lines for standard error. */
  readonly log: string;
  readonly articles: number;
  readonly failures: number;
  readonly warnings: number;
  /** Bytes that were read. */
  readonly bytes: number;
}

/** Reads, extracts and formats the articles of a batch. The same in a worker as in the main thread. */
export async function workOn(batch: readonly (Piece | Problem)[], work: Work): Promise<Outcome> {
  const articles: Article[] = [];
  let log = '';
  let failures = 0;
  let warnings = 0;
  let bytes = 0;
  for (const item of batch) {
    if (item.kind === 'piece') bytes += item.bytes.length;
    for await (const read of item.kind === 'piece' ? readArticles(item, work.fields) : [item]) {
      const result = read.kind === 'problem' ? read : extract(read, work);
      if (result.kind === 'problem') {
        log += formatProblem(result);
        failures++;
      } else {
        articles.push(result.article);
        warnings += result.article.warnings.length;
        log += result.log;
      }
    }
  }
  return { output: work.format.write(articles), log, articles: articles.length, failures, warnings, bytes };
}

interface Extracted {
  readonly kind: 'extracted';
  readonly article: Article;
  readonly log: string;
}

function extract({ article, isPlain }: ReadArticle, work: Work): Extracted | Problem {
  const doc = tryPipeline(article, work.context);
  if ('kind' in doc) return doc;
  const warned = work.isStrict || work.explain !== null ? formatWarnings(doc) : '';
  return {
    kind: 'extracted',
    article: toArticle(doc, { withText: work.withText || !isPlain }),
    log: warned + (work.explain === null ? '' : work.explain(doc)),
  };
}

/** A fault in a rule must not cost the other million articles. */
function tryPipeline(article: RawArticle, context: Context): Doc | Problem {
  try {
    return runPipeline(article, context);
  } catch (error) {
    const { path, line } = article.source;
    const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const message = `${what.split('\n').slice(0, 3).join(' ').replace(/\s+/g, ' ')}; skipped this article`;
    return problemAt(path, 'fault', message, line === undefined ? null : { line, column: 1 });
  }
}
