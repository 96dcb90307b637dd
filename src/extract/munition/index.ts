import type { ExtractStage } from '../../lexicon/context.js';

export const munitions: ExtractStage = {
  name: 'munitions',
  requires: ['names'],
  provides: ['candidates:munition'],
  run: (doc) => doc,
};
