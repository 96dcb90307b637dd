import { createClasses, UNKNOWN } from '../text/classes.js';
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
  /** Most capitals that stand in a row without a small letter between them. */
  readonly longestShout: number;
  /** It ends as a sentence does: "… on Monday.", "… he asked?”" */
  readonly isEnded: boolean;
  readonly isBullet: boolean;
  /** It has a word that stands in notices: "newsletter", "cookies", "copyright". */
  readonly hasNoticeWord: boolean;
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

function cutAtWideGaps(raw: string, span: Span): readonly Span[] {
  const text = raw.slice(span[0], span[1]);
  let gap = text.indexOf(WIDE_GAP);
  if (gap === -1) return [span];
  const spans: Span[] = [];
  let start = 0;
  while (gap !== -1) {
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
  let words = 0;
  let longWords = 0;
  let longCapitals = 0;
  let letters = 0;
  let capitals = 0;
  let shout = 0;
  let longestShout = 0;
  let start = -1;
  let last = OTHER;
  let stem = 0;
  let hasNoticeWord = false;
  const [from, to] = span;
  for (let i = from; i <= to; i++) {
    const code = i < to ? raw.charCodeAt(i) : 0;
    const kind = kindOf(code);
    if (kind === SMALL || kind === CAPITAL) {
      letters++;
      if (kind === CAPITAL) {
        capitals++;
        shout++;
        if (shout > longestShout) longestShout = shout;
      } else shout = 0;
      if (start === -1) start = i;
      if (i - start < STEM) stem = (stem << 5) | (code & 31);
    } else if (start !== -1 && kind !== APOSTROPHE) {
      words++;
      if (i - start > 3) {
        longWords++;
        if (kindOf(raw.charCodeAt(start)) === CAPITAL) longCapitals++;
      }
      hasNoticeWord ||= NOTICE_TABLE[slotOf(stem)] === 1;
      start = -1;
      stem = 0;
    } else if (kind === DIGIT && last !== DIGIT) words++;
    last = kind;
  }
  const isEnded = endsAsSentence(raw, span);
  return {
    span,
    text: raw.slice(span[0], span[1]),
    afterBlank,
    words,
    longWords,
    longCapitals,
    letters,
    capitals,
    longestShout,
    isEnded,
    hasNoticeWord: hasNoticeWord || raw.charCodeAt(span[0]) === 60,
    isBullet: isBulletAt(raw, span[0]),
    isProse: (isEnded && words >= FEWEST_WORDS_OF_PROSE) || words >= CERTAINLY_PROSE,
  };
}

/** Letters that tell the words of notices apart. */
const STEM = 6;

/** The first letters of a word as one number, whatever their case: five bits a letter. */
const packStem = (word: string): number =>
  [...word.slice(0, STEM)].reduce((stem, letter) => (stem << 5) | (letter.charCodeAt(0) & 31), 0);

const NOTICE_WORDS =
  'newsletter newsletters subscribe subscribed privacy terms cookie cookies reserved copyright click inbox download ' +
  'notifications sign read opt unsubscribe joins reacts weighs advertisement follow email tips donation consider moderated ' +
  'guidelines permission keep';

/** A table instead of a set: every word of a text is looked up, and a clash only costs one pattern more. */
const NOTICE_TABLE = buildNoticeTable();

function buildNoticeTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const word of NOTICE_WORDS.split(' ')) table[slotOf(packStem(word))] = 1;
  return table;
}

function slotOf(stem: number): number {
  return (stem ^ (stem >>> 14)) & 0xffff;
}

const OTHER = 0;
const SMALL = 1;
const CAPITAL = 2;
const DIGIT = 3;
const APOSTROPHE = 4;

const { table: KINDS, learn: learnKind } = createClasses((code) => {
  const char = String.fromCharCode(code);
  if (/[\p{Lu}\p{Lt}]/u.test(char)) return CAPITAL;
  if (/[\p{L}\p{M}]/u.test(char)) return SMALL;
  if (/[0-9]/.test(char)) return DIGIT;
  return "'’".includes(char) ? APOSTROPHE : OTHER;
});

function kindOf(code: number): number {
  const known = KINDS[code] ?? UNKNOWN;
  return known === UNKNOWN ? learnKind(code) : known;
}

function endsAsSentence(raw: string, span: Span): boolean {
  let i = span[1] - 1;
  while (i > span[0] && '"”’\')]»'.includes(raw.charAt(i))) i--;
  return '.!?…:'.includes(raw.charAt(i));
}
