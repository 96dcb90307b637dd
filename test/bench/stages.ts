import { createDoc } from '../../src/doc/doc.js';
import { toArticle } from '../../src/export/article.js';
import { STAGES } from '../../src/pipeline.js';
import { median, timeOf } from './clock.js';
import { batchesOf, CONTEXT, EVENTS, toRaw } from './contestants.js';

/** Median milliseconds of each stage over all articles, and of what follows the stages. */
export function timeStages(articles: readonly string[], rounds: number): Record<string, number> {
  const all = Array.from({ length: rounds + 1 }, () => timeRound(articles)).slice(1);
  const names = Object.keys(all[0] ?? {});
  return Object.fromEntries(
    names.map((name) => [name, median(all.map((times) => times[name] ?? Number.NaN))]),
  );
}

function timeRound(articles: readonly string[]): Record<string, number> {
  const times: Record<string, number> = {};
  const add = (name: string, run: () => unknown): void => {
    times[name] = (times[name] ?? 0) + timeOf(run);
  };
  for (const batch of batchesOf(articles)) {
    let docs = batch.map((article, i) => createDoc(toRaw(article, i)));
    for (const stage of STAGES) {
      add(stage.name, () => {
        docs = docs.map((doc) => stage.run(doc, CONTEXT));
      });
    }
    add('rows and csv', () => EVENTS.write(docs.map((doc) => toArticle(doc, { withText: false }))));
  }
  return times;
}
