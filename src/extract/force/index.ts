import type { ExtractStage } from '../../lexicon/context.js';

export const forces: ExtractStage = {
  name: 'forces',
  requires: ['names'],
  provides: ['candidates:force'],
  run: (doc) => doc,
};

export const sides: ExtractStage = {
  name: 'sides',
  requires: ['mentions'],
  provides: ['mentions:force'],
  run: (doc) => doc,
};
