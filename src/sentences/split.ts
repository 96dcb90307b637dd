import { GAP, type Token } from '../text/tokens.js';
import { findWrapWidth, isFull, lengthOfWord } from '../text/wrap.js';
import { endOfMarks, endsSentence, mayEndSentence } from './boundary.js';
import { isBulletMark, isListItem, opensNextItem } from './lists.js';

/** A sentence as tokens `[first, end)`, with the number of its paragraph. */
export interface Split {
  readonly first: number;
  readonly end: number;
  readonly paragraph: number;
  readonly isBullet: boolean;
}

/**
 * Splits the tokens of `text` into sentences in one pass. `edges` are offsets where a paragraph must end (the title, the
 * credit of a photograph that the text is glued to). Every token is in exactly one sentence.
 */
export function splitSentences(
  text: string,
  tokens: readonly Token[],
  edges: readonly number[] = [],
): Split[] {
  const wrapWidth = findWrapWidth(text);
  const sentences: Split[] = [];
  let first = 0;
  let paragraph = 0;
  let lineStart = 0;
  let edge = 0;
  const close = (end: number): void => {
    if (end > first) {
      sentences.push({
        first,
        end,
        paragraph,
        isBullet: isListItem(tokens, first),
      });
      first = end;
    }
  };
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.gap >= GAP.line) {
      if (i > 0 && breaksAt(text, tokens, first, i, lineStart, wrapWidth)) {
        close(i);
        paragraph++;
      }
      lineStart = token.start;
    } else if (isWide(tokens, i)) {
      close(i);
      paragraph++;
    } else if (isBulletMark(token) || opensNextItem(tokens, first, i)) close(i);
    const limit = edges[edge];
    if (limit !== undefined && token.start >= limit) {
      if (i > first) {
        close(i);
        paragraph++;
      }
      edge++;
    }
    if (!mayEndSentence(text, token)) {
      i++;
      continue;
    }
    const end = endOfMarks(tokens, i);
    if (endsSentence(text, tokens, first, i, end)) close(end);
    i = end;
  }
  close(tokens.length);
  return sentences;
}

/** Blanks as wide as this, before a capital, stand for the line breaks of a page that was flattened. */
const WIDE_GAP = 4;

function isWide(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (token === undefined || before === undefined || token.gap !== GAP.space) return false;
  return token.start - before.end >= WIDE_GAP && (token.isCapital || token.kind !== 'word');
}

/** Does the line break before token `index` end the sentence that began at `first`? */
function breaksAt(
  text: string,
  tokens: readonly Token[],
  first: number,
  index: number,
  lineStart: number,
  wrapWidth: number | null,
): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (token === undefined || before === undefined || token.gap === GAP.paragraph) return true;
  if (isListItem(tokens, index)) return true;
  if (wrapWidth !== null)
    return !isFull(before.end - lineStart, lengthOfWord(text, [token.start, text.length]), wrapWidth);
  // a link or a name that the scraper put on a line of its own: "according to⏎Reuters⏎, the strike …"
  if (mayEndSentence(text, before) || before.key === ':') return true;
  const carriesOn =
    token.kind === 'word' ? !token.isCapital : ',;)'.includes(token.key) && token.kind === 'mark';
  return !carriesOn || index - first < 4;
}
