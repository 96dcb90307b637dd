import type { ExtractStage } from '../lexicon/context.js';

export const sentences: ExtractStage = {
  name: 'sentences',
  requires: ['clean'],
  provides: ['sentences'],
  run: (doc) => doc,
};
