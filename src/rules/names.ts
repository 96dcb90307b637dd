import type { ExtractStage } from '../lexicon/context.js';

/** The stage: every name of the lexicon in the text, found once for all that need names. */
export const names: ExtractStage = {
  name: 'names',
  requires: ['sentences'],
  provides: ['names'],
  run: (doc, { lexicon }) => ({
    ...doc,
    names: doc.sentences.flatMap((sentence) => lexicon.findNames(doc.tokens, sentence.first, sentence.end)),
  }),
};
