import { addWarning, type Candidate, type Doc, sentenceOfToken } from '../../doc/doc.js';
import type { ExtractStage } from '../../lexicon/context.js';
import { candidateOver } from '../../rules/candidate.js';
import type { DateNorm } from '../../schema/mention.js';
import { findDates } from './find.js';
import { normOf } from './period.js';
import { findPublication, type Publication } from './published.js';
import { resolveExpression } from './resolve.js';
import type { Found } from './scan.js';
import { advance, STORY_START, type Story, yearsOfStory } from './story.js';
import { tenseAt } from './tense.js';

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
  { reference, isNarrative, slashOrder }: Publication,
): Candidate[] {
  let story = STORY_START;
  const years = yearsOfStory(found.map(({ expression }) => expression));
  const candidates: Candidate[] = [];
  found.forEach((date, i) => {
    const { first, end, expression } = date;
    const sentence = sentenceOfToken(doc.sentences, first);
    const period = resolveExpression(expression, {
      reference,
      story,
      isNarrative,
      slashOrder,
      sentence,
      tense: () => tenseAt(doc.tokens, doc.sentences[sentence], first, end),
    });
    const isAside = isComparison(date) || (story.sentence === sentence && isOfReport(doc, date));
    if (isNarrative || !isAside) {
      const fronted = frontedYear(doc, date, sentence);
      story = advance(story, { period, sentence, year: years[i] ?? null, fronted });
    }
    // in a history "the past two years" is a length of time, not a date
    if (expression.kind === 'window' && isNarrative) return;
    candidates.push(dateCandidate(doc, date, normOf(period)));
  });
  return candidates;
}

/** "shelled on Saturday, medics said on Sunday": the story stays at Saturday. */
const isOfReport = ({ tokens }: Doc, { first }: Found): boolean => {
  const at = tokens[first - 1]?.key === 'on' ? first - 2 : first - 1;
  return SAYING.has(tokens[at]?.key ?? '');
};
const SAYING: ReadonlySet<string> = new Set(
  'said say says told announced reported added confirmed stated declared'.split(' '),
);

/** "a year earlier": a report only compares with it, and goes on from where it was. */
const isComparison = ({ rule, expression }: Found): boolean =>
  rule === 'date/same-period' ||
  rule === 'date/year-earlier' ||
  (rule === 'date/counted-shift' &&
    expression.kind === 'shift' &&
    expression.unit === 'year' &&
    expression.count === -1);

// written out: "..." after another field copies one property after the other
function dateCandidate(doc: Doc, found: Found, norm: DateNorm): Candidate {
  const base = candidateOver(doc, found.first, found.end, found.rule);
  const { span, text, sentence, confidence, rule, first, end, priority, readings } = base;
  return { type: 'date', span, text, sentence, confidence, rule, first, end, priority, readings, norm };
}

/** "In 2017, aircraft dropped …", "By comparison, in 2017, …": the year that the sentence is about. */
function frontedYear(doc: Doc, { expression, first, end }: Found, sentence: number): Story['fronted'] {
  if (expression.kind !== 'date' || expression.month !== null || typeof expression.year !== 'number')
    return null;
  const start = doc.sentences[sentence]?.first ?? first;
  const isFronted = first - start <= 1 || doc.tokens[end]?.key === ',';
  return isFronted && doc.tokens[first - 1]?.key === 'in' ? { year: expression.year, sentence } : null;
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
