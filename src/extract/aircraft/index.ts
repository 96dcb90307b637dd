import type { ExtractStage } from '../../lexicon/context.js';

export const aircraft: ExtractStage = {
  name: 'aircraft',
  requires: ['names'],
  provides: ['candidates:aircraft'],
  run: (doc) => doc,
};
