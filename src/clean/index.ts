import type { ExtractStage } from '../lexicon/context.js';

export const clean: ExtractStage = {
  name: 'clean',
  requires: [],
  provides: ['clean'],
  run: (doc) => doc,
};
