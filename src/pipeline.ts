import { assemble } from './assemble/index.js';
import { clean } from './clean/index.js';
import { createDoc, type Doc, type RawArticle } from './doc/doc.js';
import { aircraft } from './extract/aircraft/index.js';
import { counts } from './extract/count/index.js';
import { dates } from './extract/date/index.js';
import { forces, sides } from './extract/force/index.js';
import { munitions } from './extract/munition/index.js';
import { numbers } from './extract/number/index.js';
import { places, positions } from './extract/place/index.js';
import type { Context, ExtractStage } from './lexicon/context.js';
import { names } from './rules/names.js';
import { mentions } from './rules/settle.js';
import { sentences } from './sentences/index.js';

/** The stages in the order in which they run: the one place that knows it. */
export const STAGES: readonly ExtractStage[] = checked([
  clean,
  sentences,
  names,
  numbers,
  dates,
  forces,
  aircraft,
  munitions,
  places,
  mentions,
  positions,
  sides,
  counts,
  assemble,
]);

/** Runs every stage over one article. Never reads anything but its arguments. */
export function runPipeline(article: RawArticle, context: Context): Doc {
  let doc = createDoc(article);
  for (const stage of STAGES) doc = stage.run(doc, context);
  return doc;
}

/** Fails at once, and by name, when a stage stands before one that it needs. */
function checked(stages: readonly ExtractStage[]): readonly ExtractStage[] {
  const provided = new Set<string>();
  for (const stage of stages) {
    const missing = stage.requires.filter((layer) => !provided.has(layer));
    if (missing.length > 0)
      throw new Error(`stage ${stage.name} needs ${missing.join(', ')} from an earlier stage`);
    for (const layer of stage.provides) provided.add(layer);
  }
  return stages;
}
