import type { Doc, Name } from '../doc/doc.js';
import type { ExtractStage } from '../lexicon/context.js';
import type { Lexicon } from '../lexicon/lexicon.js';

/** The stage: every name of the lexicon in the text, found once for all that need names. */
export const names: ExtractStage = {
  name: 'names',
  requires: ['sentences'],
  provides: ['names'],
  run: (doc, { lexicon }) => ({ ...doc, names: findNames(doc, lexicon) }),
};

function findNames({ tokens, sentences }: Doc, lexicon: Lexicon): Name[] {
  const names: Name[] = [];
  for (const { first, end } of sentences) lexicon.findNames(tokens, first, end, names);
  return names;
}
