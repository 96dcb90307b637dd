import type { ExtractStage } from '../lexicon/context.js';

export const assemble: ExtractStage = {
  name: 'assemble',
  requires: ['mentions', 'mentions:count'],
  provides: ['events'],
  run: (doc) => doc,
};
