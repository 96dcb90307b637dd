import type { ExtractStage } from '../../lexicon/context.js';

export const counts: ExtractStage = {
  name: 'counts',
  requires: ['mentions', 'numbers'],
  provides: ['mentions:count'],
  run: (doc) => doc,
};
