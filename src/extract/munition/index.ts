import type { ExtractStage } from '../../lexicon/context.js';
import { findMunitions } from './find.js';

/** The stage: weapons by designation, by name and by common noun. */
export const munitions: ExtractStage = {
  name: 'munitions',
  requires: ['names'],
  provides: ['candidates:munition'],
  run: (doc, { lexicon }) => ({ ...doc, candidates: [...doc.candidates, ...findMunitions(doc, lexicon)] }),
};
