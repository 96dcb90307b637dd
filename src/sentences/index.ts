import type { Doc, Sentence } from '../doc/doc.js';
import type { ExtractStage } from '../lexicon/context.js';
import { findLandmarks } from '../text/landmarks.js';
import type { Span } from '../text/span.js';
import { tokenize } from '../text/tokens.js';
import { isCaption } from './captions.js';
import { findCreditEnds } from './credits.js';
import { type Split, splitSentences } from './split.js';

/** The stage: the clean text as tokens, and the tokens as sentences. */
export const sentences: ExtractStage = {
  name: 'sentences',
  requires: ['clean'],
  provides: ['sentences'],
  run: (doc) => {
    const tokens = tokenize(doc.clean);
    const credits = findCreditEnds(doc.clean);
    const edges = [...(doc.titleSpan ?? []), ...credits].sort((a, b) => a - b);
    const splits = splitSentences(doc.clean, tokens, edges);
    const withTokens = { ...doc, tokens, ...findLandmarks(tokens) };
    return { ...withTokens, sentences: toSentences(withTokens, splits, new Set(credits)) };
  },
};

/** Sentences of a caption that the text runs into and on from: what the picture shows, and the credit. */
const GLUED_CAPTION = 2;

function toSentences(doc: Doc, splits: readonly Split[], credits: ReadonlySet<number>): Sentence[] {
  const spanOf = (first: number, end: number): Span => [
    doc.tokens[first]?.start ?? 0,
    doc.tokens[end - 1]?.end ?? 0,
  ];
  const sentences: Sentence[] = [];
  for (let from = 0; from < splits.length; ) {
    const paragraph = splits[from]?.paragraph;
    let to = from + 1;
    while (splits[to]?.paragraph === paragraph && to < splits.length) to++;
    const whole = spanOf(splits[from]?.first ?? 0, splits[to - 1]?.end ?? 0);
    const isPicture = isCaption(doc.clean, whole[0], whole[1]);
    const captionFrom = isPicture && credits.has(whole[1]) ? to - GLUED_CAPTION : from;
    for (let at = from; at < to; at++) {
      const { first, end, isBullet } = splits[at] ?? { first: 0, end: 0, isBullet: false };
      const span = spanOf(first, end);
      const role = isPicture && at >= captionFrom ? 'caption' : 'body';
      sentences.push({
        span,
        role: isTitle(doc.titleSpan, span) ? 'title' : role,
        first,
        end,
        paragraph: paragraph ?? 0,
        isBullet,
      });
    }
    from = to;
  }
  return sentences;
}

const isTitle = (title: Span | null, span: Span): boolean =>
  title !== null && span[0] < title[1] && title[0] < span[1];
