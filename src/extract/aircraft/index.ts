import type { ExtractStage } from '../../lexicon/context.js';
import { findAircraft } from './find.js';

/** The stage: aircraft by designation, by name and by common noun. */
export const aircraft: ExtractStage = {
  name: 'aircraft',
  requires: ['names'],
  provides: ['candidates:aircraft'],
  run: (doc, { lexicon }) => ({ ...doc, candidates: [...doc.candidates, ...findAircraft(doc, lexicon)] }),
};
