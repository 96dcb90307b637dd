import type { ExtractStage } from '../../lexicon/context.js';

export const numbers: ExtractStage = {
  name: 'numbers',
  requires: ['names'],
  provides: ['numbers'],
  run: (doc) => doc,
};
