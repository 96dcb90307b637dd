import type { LexiconFile } from '../lexicon/files.js';
import type { RunOptions } from './options.js';
import type { Setup } from './setup.js';

/** Options that change neither what is written nor its order. */
type Unseen = 'jobs' | 'isStrict' | 'isExplained' | 'isQuiet' | 'journal' | 'lexicons';

/** The first line of a journal: all that decides what a run writes, so that no other run goes on with it. */
export async function identifyRun({ options, lexicons }: Setup): Promise<string> {
  const { jobs: _jobs, isStrict: _isStrict, isExplained: _isExplained, ...others } = options;
  const { isQuiet: _isQuiet, journal: _journal, lexicons: _lexicons, ...seen } = others;
  const checked: Omit<RunOptions, Unseen> = seen;
  return JSON.stringify({ sitrep: 1, ...checked, lexicons: await Promise.all(lexicons.map(digest)) });
}

async function digest({ text }: LexiconFile): Promise<string> {
  const { createHash } = await import('node:crypto');
  return createHash('sha256').update(text).digest('hex');
}
