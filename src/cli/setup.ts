import { loadFormat } from '../export/formats.js';
import type { LexiconFile } from '../lexicon/files.js';
import type { LexiconProblem } from '../lexicon/lexicon.js';
import { loadLexicon } from '../lexicon/load.js';
import type { RunOptions } from './options.js';
import type { Work } from './work.js';

/** All that a thread needs to do the work: plain data, so that it can be sent. */
export interface Setup {
  readonly options: RunOptions;
  /** The user's own names. */
  readonly lexicons: readonly LexiconFile[];
}

/** Loads what the work needs; the same in every thread. */
export async function prepareWork({ options, lexicons }: Setup): Promise<{
  readonly work: Work;
  readonly problems: readonly LexiconProblem[];
}> {
  const lexicon = loadLexicon(lexicons);
  const work: Work = {
    context: { lexicon, options: { published: options.published, clean: options.clean } },
    reading: { names: options.fields, limits: options.limits },
    format: await loadFormat(options.to, { rows: options.rows, isForExcel: options.isForExcel }),
    withText: options.withText,
    isStrict: options.isStrict,
    explain: options.isExplained ? await loadExplain() : null,
    sketch: options.isDeduped ? (await import('./duplicates/sketch.js')).sketchText : null,
  };
  return { work, problems: lexicon.problems };
}

async function loadExplain(): Promise<NonNullable<Work['explain']>> {
  const [{ explainDoc }, { collectAbouts }] = await Promise.all([
    import('./explain.js'),
    import('./abouts.js'),
  ]);
  const abouts = collectAbouts();
  return (doc) => explainDoc(doc, abouts);
}
