import type { ExtractStage } from '../../lexicon/context.js';

export const dates: ExtractStage = {
  name: 'dates',
  requires: ['numbers'],
  provides: ['candidates:date', 'published'],
  run: (doc) => doc,
};
