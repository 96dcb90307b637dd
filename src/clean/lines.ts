import type { Span } from '../text/span.js';
import { findPhysicalLines, findWrapWidth, isFull, lengthOfWord, type PhysicalLine } from '../text/wrap.js';

/**
 * A line as a reader sees it: lines that a mailer wrapped are one line again, and a page that was flattened is cut where
 * wide blanks stand for its line breaks.
 */
export interface Line {
  readonly span: Span;
  readonly text: string;
  /** An empty line, or a wide blank, stands before it. */
  readonly afterBlank: boolean;
  readonly words: number;
  /** Words of four letters and more, and how many of them begin with a capital. */
  readonly longWords: number;
  readonly longCapitals: number;
  readonly letters: number;
  readonly capitals: number;
  /** It ends as a sentence does: "… on Monday.", "… he asked?”" */
  readonly isEnded: boolean;
  readonly isBullet: boolean;
  /** It tells something: a sentence of some length, or a long paragraph. */
  readonly isProse: boolean;
}

/** Blanks as wide as this, before what is no small letter, stand for a line break. */
const WIDE_GAP = '    ';
const FEWEST_WORDS_OF_PROSE = 6;
const CERTAINLY_PROSE = 30;

/** The lines of `raw` that hold more than blanks. */
export function findLines(raw: string): Line[] {
  const physical = findPhysicalLines(raw);
  const wrapWidth = findWrapWidth(raw, physical);
  const lines: Line[] = [];
  for (let i = 0; i < physical.length; ) {
    const first = physical[i];
    if (first === undefined) break;
    let end = i + 1;
    while (carriesOn(raw, physical, end, wrapWidth)) end++;
    const last = physical[end - 1] ?? first;
    for (const [n, span] of cutAtWideGaps(raw, [first.span[0], last.span[1]]).entries())
      lines.push(describeLine(raw, span, n > 0 || first.afterBlank));
    i = end;
  }
  return lines;
}

/** The line at `index` goes on with the sentence of the line before it. */
function carriesOn(
  raw: string,
  physical: readonly PhysicalLine[],
  index: number,
  wrapWidth: number | null,
): boolean {
  const line = physical[index];
  const before = physical[index - 1];
  if (line === undefined || before === undefined || line.afterBlank) return false;
  if (isBulletAt(raw, line.span[0])) return false;
  if (wrapWidth !== null)
    return isFull(before.span[1] - before.span[0], lengthOfWord(raw, line.span), wrapWidth);
  // "according to⏎Reuters⏎, three people": what a scraper cut at a link
  return ',;)'.includes(raw.charAt(line.span[0])) && !'.!?'.includes(raw.charAt(before.span[1] - 1));
}

function cutAtWideGaps(raw: string, span: Span): Span[] {
  const text = raw.slice(span[0], span[1]);
  const spans: Span[] = [];
  let start = 0;
  for (let gap = text.indexOf(WIDE_GAP); gap !== -1; ) {
    let end = gap + WIDE_GAP.length;
    while (text.charCodeAt(end) === 32) end++;
    if (!/\p{Ll}/u.test(text.charAt(end))) {
      spans.push([span[0] + start, span[0] + gap]);
      start = end;
    }
    gap = text.indexOf(WIDE_GAP, end);
  }
  spans.push([span[0] + start, span[1]]);
  return spans;
}

function isBulletAt(raw: string, at: number): boolean {
  const mark = raw.charAt(at);
  if ('•▪●■►‣◦⁃'.includes(mark)) return true;
  if (!'-–—*'.includes(mark)) return false;
  const next = raw.charCodeAt(at + 1);
  return next === 32 || next === 0xa0 || next === 9;
}

/** What the rules want to know of a line, in one pass over its characters. */
function describeLine(raw: string, span: Span, afterBlank: boolean): Line {
  const text = raw.slice(span[0], span[1]);
  let words = 0;
  let longWords = 0;
  let longCapitals = 0;
  let letters = 0;
  let capitals = 0;
  let start = -1;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 32;
    const isCapital = (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde);
    const isLetter = isCapital || (code >= 97 && code <= 122) || code >= 0xdf;
    if (isLetter && !isPunctuation(code)) {
      letters++;
      if (isCapital) capitals++;
      if (start === -1) start = i;
    } else if (start !== -1 && code !== 39 && code !== 0x2019) {
      words++;
      if (i - start > 3) {
        longWords++;
        const first = text.charCodeAt(start);
        if ((first >= 65 && first <= 90) || (first >= 0xc0 && first <= 0xde)) longCapitals++;
      }
      start = -1;
    } else if (code >= 48 && code <= 57 && !isDigit(text.charCodeAt(i - 1))) words++;
  }
  const isEnded = endsAsSentence(text);
  return {
    span,
    text,
    afterBlank,
    words,
    longWords,
    longCapitals,
    letters,
    capitals,
    isEnded,
    isBullet: isBulletAt(raw, span[0]),
    isProse: (isEnded && words >= FEWEST_WORDS_OF_PROSE) || words >= CERTAINLY_PROSE,
  };
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Quotes, dashes, bullets and blanks beyond Latin-1. */
const isPunctuation = (code: number): boolean =>
  (code >= 0x2000 && code <= 0x206f) ||
  (code >= 0x2190 && code <= 0x2bff) ||
  (code >= 0x3000 && code <= 0x303f);

function endsAsSentence(text: string): boolean {
  let i = text.length - 1;
  while (i > 0 && '"”’\')]»'.includes(text.charAt(i))) i--;
  return '.!?…:'.includes(text.charAt(i));
}
