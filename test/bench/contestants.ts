import * as chrono from 'chrono-node';
import compromise from 'compromise/three';
import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import type { RawArticle } from '../../src/doc/doc.js';
import { toArticle } from '../../src/export/article.js';
import { csv } from '../../src/export/csv.js';
import { loadLexicon } from '../../src/lexicon/load.js';
import { runPipeline } from '../../src/pipeline.js';

export const CONTEXT = { lexicon: loadLexicon(), options: { published: null, clean: true } };
export const EVENTS = csv({ rows: 'events', isForExcel: false });

export const toRaw = (raw: string, index: number): RawArticle => ({
  id: `${index}.txt`,
  source: { path: `${index}.txt` },
  raw,
  metadata: { title: null, published: null, byline: null, outlet: null, language: null },
});

/** Articles that are written at once, as the command does. */
const BATCH = 50;

/** `articles` in lots of `BATCH`. */
export const batchesOf = (articles: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(articles.length / BATCH) }, (_, i) =>
    articles.slice(i * BATCH, (i + 1) * BATCH),
  );

/** The whole run: raw text in, rows of CSV out. Gives their length. */
export function runSitrep(articles: readonly string[]): number {
  let length = 0;
  for (const batch of batchesOf(articles)) {
    const read = batch.map((article, i) =>
      toArticle(runPipeline(toRaw(article, i), CONTEXT), { withText: false }),
    );
    length += EVENTS.write(read).length;
  }
  return length;
}

const wink = winkNlp(model);

/** wink-nlp's full pipeline, all annotations: sentences, tags, entities, sentiment, custom entities. */
export const runWink = (articles: readonly string[]): number =>
  articles.reduce((sum, article) => sum + wink.readDoc(article).entities().length(), 0);

const SENTENCE_END = /(?<=[.!?]["”’]?)\s+(?=["“‘]?[A-Z])|\n+/;
const REFERENCE = new Date('2024-06-12T12:00:00Z');

/** What one would write first: compromise and chrono on every sentence. */
export function runNaive(articles: readonly string[]): number {
  let found = 0;
  for (const article of articles) {
    for (const sentence of article.split(SENTENCE_END)) {
      if (sentence.trim() === '') continue;
      const doc = compromise(sentence);
      found += doc.places().length + doc.organizations().length + doc.numbers().length;
      found += chrono.parse(sentence, REFERENCE).length;
    }
  }
  return found;
}
