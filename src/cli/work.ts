import type { Doc, RawArticle } from '../doc/doc.js';
import { toArticle } from '../export/article.js';
import type { Format } from '../export/format.js';
import type { Context } from '../lexicon/context.js';
import { runPipeline } from '../pipeline.js';
import { type ArticleOptions, type ReadArticle, readArticles } from '../read/articles.js';
import { type Problem, problemAt } from '../read/problem.js';
import type { Batch } from './batches.js';
import type { Sketch } from './duplicates/sketch.js';
import { formatProblem, formatWarnings } from './report.js';
import type { Place } from './selection.js';

/** What is done to every article of a run. */
export interface Work {
  readonly context: Context;
  readonly reading: ArticleOptions;
  readonly format: Format;
  readonly withText: boolean;
  readonly isStrict: boolean;
  /** What `--explain` prints of an article; null without it. */
  readonly explain: ((doc: Doc) => string) | null;
  /** What `--dedupe` tells copies by; null without it. */
  readonly sketch: ((clean: string) => Sketch) | null;
}

/** What came of an article: what to write, and lines for standard error. */
export interface Part {
  readonly id: string;
  readonly output: string;
  readonly log: string;
  readonly warnings: number;
  readonly sketch: Sketch | null;
}

/** An article that could not be read: only a line for standard error. */
export interface Failure {
  readonly id: null;
  readonly log: string;
}

/** What came of a batch. */
export interface Outcome {
  readonly parts: readonly (Part | Failure)[];
  /** Bytes that were read. */
  readonly bytes: number;
  readonly end: Place;
}

/** Reads, extracts and formats the articles of a batch. The same in a worker as in the main thread. */
export async function workOn({ items, end }: Batch, work: Work): Promise<Outcome> {
  const parts: (Part | Failure)[] = [];
  let bytes = 0;
  for (const item of items) {
    if (item.kind === 'piece') bytes += item.bytes.length;
    for await (const read of item.kind === 'piece' ? readArticles(item, work.reading) : [item])
      parts.push(read.kind === 'problem' ? failureOf(read) : extract(read, work));
  }
  return { parts, bytes, end };
}

const failureOf = (problem: Problem): Failure => ({ id: null, log: formatProblem(problem) });

function extract({ article, isPlain }: ReadArticle, work: Work): Part | Failure {
  const doc = tryPipeline(article, work.context);
  if ('kind' in doc) return failureOf(doc);
  const warned = work.isStrict || work.explain !== null ? formatWarnings(doc) : '';
  return {
    id: doc.id,
    output: work.format.write([toArticle(doc, { withText: work.withText || !isPlain })]),
    log: warned + (work.explain === null ? '' : work.explain(doc)),
    warnings: doc.warnings.length,
    sketch: work.sketch === null ? null : work.sketch(doc.clean),
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
