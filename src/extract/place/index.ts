import type { ExtractStage } from '../../lexicon/context.js';
import { findPlaces } from './find.js';
import { resolvePlaces } from './positions.js';

/** The stage: places by name and by the words around a name. */
export const places: ExtractStage = {
  name: 'places',
  requires: ['names'],
  provides: ['candidates:place'],
  run: (doc, { lexicon }) => ({ ...doc, candidates: [...doc.candidates, ...findPlaces(doc, lexicon)] }),
};

/** The stage: every place gets its position, chosen by the article's own evidence. */
export const positions: ExtractStage = {
  name: 'positions',
  requires: ['mentions'],
  provides: ['mentions:place'],
  run: (doc, { lexicon }) => resolvePlaces(doc, lexicon),
};
