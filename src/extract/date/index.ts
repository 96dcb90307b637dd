import { addWarning, type Candidate, type Doc, sentenceOfToken } from '../../doc/doc.js';
import type { ExtractStage } from '../../lexicon/context.js';
import { candidateOver } from '../../rules/candidate.js';
import { findDates } from './find.js';
import { normOf } from './period.js';
import { findPublication, type Publication } from './published.js';
import { resolveExpression } from './resolve.js';
import type { Found } from './scan.js';
import { advance, STORY_START } from './story.js';
import { looksAhead } from './tense.js';

/** The stage: date expressions become candidates; where the input gave no publication date, the text may imply it. */
export const dates: ExtractStage = {
  name: 'dates',
  requires: ['numbers'],
  provides: ['candidates:date', 'published'],
  run: (doc) => {
    const found = findDates(doc);
    if (found.length === 0) return doc;
    const publication = findPublication(doc, found);
    const candidates = resolveInOrder(doc, found, publication);
    return warnOnce(
      withPublished({ ...doc, candidates: [...doc.candidates, ...candidates] }, publication),
      candidates,
    );
  },
};

/** The value of each date, told in the order of the text. */
function resolveInOrder(
  doc: Doc,
  found: readonly Found[],
  { reference, isNarrative }: Publication,
): Candidate[] {
  let story = STORY_START;
  return found.map(({ first, end, rule, expression }) => {
    const sentence = sentenceOfToken(doc.sentences, first);
    const period = resolveExpression(expression, {
      reference,
      story,
      isNarrative,
      sentence,
      looksAhead: looksAhead(doc.tokens, doc.sentences[sentence], first, end),
    });
    story = advance(story, expression, period, sentence);
    return { type: 'date', ...candidateOver(doc, first, end, rule), norm: normOf(period) };
  });
}

const withPublished = (doc: Doc, { inferred }: Publication): Doc =>
  inferred === null ? doc : { ...doc, published: inferred, publishedBasis: 'inferred' };

/** One warning an article, at the first date that nothing places. */
function warnOnce(doc: Doc, candidates: readonly Candidate[]): Doc {
  const open = candidates.find(
    (candidate) => candidate.type === 'date' && candidate.norm.basis === 'unresolved',
  );
  if (open === undefined || doc.published !== null) return doc;
  return addWarning(
    doc,
    'date-unresolved',
    open.span[0],
    `"${open.text}" has no year or no day: the article gives no publication date`,
  );
}
