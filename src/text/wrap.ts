import type { Span } from './span.js';

/** Lines longer than this are paragraphs: mail and agencies wrap at 60 to 80 columns, editors at up to 120. */
const WIDEST_WRAP = 130;
/** With fewer wrapped lines than this nothing shows that the text is wrapped. */
const FEWEST_WRAPPED = 3;
/** A shorter line is a heading, a name or a figure, whatever the width of the others. */
const SHORTEST_WRAPPED = 20;

/** A line without the blanks around it; empty lines are left out. */
export interface PhysicalLine {
  readonly span: Span;
  /** An empty line stands before it. */
  readonly afterBlank: boolean;
}

const isBreak = (code: number): boolean =>
  code < 0x85 ? code === 10 || code === 13 : code === 0x85 || code === 0x2028 || code === 0x2029;

const isBlank = (code: number): boolean =>
  code === 32 ||
  code === 9 ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200b) ||
  code === 0x202f ||
  code === 0xfeff;

/** Breaks other than LF, which nearly no text has. */
const RARE_BREAKS = ['\r', '\u0085', '\u2028', '\u2029'];

/** The lines of `text` that hold more than blanks. LF, CRLF, CR and the Unicode separators end a line. */
export function findPhysicalLines(text: string): PhysicalLine[] {
  const endOfLine = RARE_BREAKS.some((mark) => text.includes(mark)) ? endByCharacters : endByLineFeed;
  const lines: PhysicalLine[] = [];
  let afterBlank = true;
  for (let i = 0; i < text.length; ) {
    const end = endOfLine(text, i);
    let from = i;
    let to = end;
    while (from < to && isBlank(text.charCodeAt(from))) from++;
    while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
    if (from < to) {
      lines.push({ span: [from, to], afterBlank });
      afterBlank = false;
    } else afterBlank = true;
    i = text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
  }
  return lines;
}

function endByLineFeed(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

function endByCharacters(text: string, from: number): number {
  let end = from;
  while (end < text.length && !isBreak(text.charCodeAt(end))) end++;
  return end;
}

/**
 * The column at which the text was broken into lines by a mailer or by hand; null where every line is a paragraph.
 * A wrapped line is one that the first word of the next line would have made too long: nearly all must be such lines.
 */
export function findWrapWidth(
  text: string,
  lines: readonly PhysicalLine[] = findPhysicalLines(text),
): number | null {
  const broken = lines.flatMap(({ span }, i) => {
    const next = lines[i + 1];
    const width = span[1] - span[0];
    if (next === undefined || next.afterBlank || width < SHORTEST_WRAPPED) return [];
    return [
      {
        width,
        nextWord: lengthOfWord(text, next.span),
        isEnded: '.!?:"”'.includes(text.charAt(span[1] - 1)),
      },
    ];
  });
  if (broken.length < FEWEST_WRAPPED) return null;
  const widths = broken.map((line) => line.width).sort((a, b) => a - b);
  // not the widest: one line that was joined by hand must not hide that the others are wrapped
  const width = widths[Math.floor(widths.length * 0.9)] ?? 0;
  if (width > WIDEST_WRAP) return null;
  const open = broken.filter((line) => !line.isEnded);
  const full = open.filter((line) => isFull(line.width, line.nextWord, width));
  return full.length >= FEWEST_WRAPPED && full.length >= open.length * 0.7 ? width : null;
}

/** True where a line of `width` columns could not have taken the next word, too; four columns are slack for hyphens. */
export const isFull = (width: number, nextWord: number, wrapWidth: number): boolean =>
  width + 1 + nextWord > wrapWidth - 4;

/** Columns of the first word of the line. */
export function lengthOfWord(text: string, line: Span): number {
  let end = line[0];
  while (end < line[1] && !isBlank(text.charCodeAt(end)) && !isBreak(text.charCodeAt(end))) end++;
  return end - line[0];
}
