import type { Doc, DocMention, NumberSpan } from '../../doc/doc.js';
import type { ExtractStage } from '../../lexicon/context.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import { compareSpans } from '../../text/span.js';
import type { Decision } from './decide.js';
import { countsIn } from './sentence.js';
import { layersOf, viewOf } from './view.js';

/** The stage: every number that counts something, with what it counts. */
export const counts: ExtractStage = {
  name: 'counts',
  requires: ['mentions', 'numbers'],
  provides: ['mentions:count'],
  run: (doc, { lexicon }) => ({ ...doc, mentions: merge(doc.mentions, findCounts(doc, lexicon)) }),
};

/** Mentions of both lists, each in text order, in text order; where two begin together the longer stands first. */
function merge(mentions: readonly DocMention[], found: readonly DocMention[]): readonly DocMention[] {
  if (found.length === 0) return mentions;
  const merged: DocMention[] = [];
  let next = 0;
  for (const mention of mentions) {
    for (
      let count = found[next];
      count !== undefined && compareSpans(count.span, mention.span) < 0;
      count = found[++next]
    ) {
      merged.push(count);
    }
    merged.push(mention);
  }
  return merged.concat(found.slice(next));
}

function findCounts(doc: Doc, lexicon: Lexicon): readonly DocMention[] {
  const layers = layersOf(doc);
  const found: DocMention[] = [];
  let next = 0;
  let told: Decision | null = null;
  let paragraph = -1;
  for (const [index, sentence] of doc.sentences.entries()) {
    const inside: NumberSpan[] = [];
    for (
      let number = doc.numbers[next];
      number !== undefined && number.first < sentence.end;
      number = doc.numbers[++next]
    ) {
      if (number.kind === 'cardinal' && number.first >= sentence.first) inside.push(number);
    }
    if (sentence.paragraph !== paragraph) told = null;
    paragraph = sentence.paragraph;
    const counted = countsIn(viewOf(doc, lexicon, layers, sentence, index), inside, told);
    for (const mention of counted.mentions) found.push(mention);
    told = counted.last ?? told;
  }
  return found;
}
