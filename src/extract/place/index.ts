import type { ExtractStage } from '../../lexicon/context.js';

export const places: ExtractStage = {
  name: 'places',
  requires: ['names'],
  provides: ['candidates:place'],
  run: (doc) => doc,
};

export const positions: ExtractStage = {
  name: 'positions',
  requires: ['mentions'],
  provides: ['mentions:place'],
  run: (doc) => doc,
};
