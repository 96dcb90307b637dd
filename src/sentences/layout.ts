import { GAP, type Token } from '../text/tokens.js';

/** Lines longer than this are paragraphs: mail, agencies and terminals wrap at 60 to 80 columns, a few at 100. */
const WIDEST_WRAP = 110;
/** With fewer wrapped lines than this nothing shows that the text is wrapped. */
const FEWEST_WRAPPED = 3;
/** A shorter line is a heading, a name or a figure, whatever the width of the others. */
const SHORTEST_WRAPPED = 20;

/** A line of tokens, as far as breaking it matters. */
interface Line {
  readonly width: number;
  /** Columns that the first word of the next line takes. */
  readonly nextWord: number;
  readonly isEnded: boolean;
}

/**
 * The column at which the text was broken into lines by a mailer or by hand; null where every line is a paragraph.
 * A wrapped line is one that the first word of the next line would have made too long: nearly all must be such lines.
 */
export function findWrapWidth(text: string, tokens: readonly Token[]): number | null {
  const lines = findBrokenLines(text, tokens);
  if (lines.length < FEWEST_WRAPPED) return null;
  const widths = lines.map((line) => line.width).sort((a, b) => a - b);
  // not the widest: one line that was joined by hand must not hide that the others are wrapped
  const width = widths[Math.floor(widths.length * 0.9)] ?? 0;
  if (width > WIDEST_WRAP) return null;
  const open = lines.filter((line) => !line.isEnded);
  const full = open.filter((line) => isFull(line.width, line.nextWord, width));
  return full.length >= FEWEST_WRAPPED && full.length >= open.length * 0.7 ? width : null;
}

/** True where a line of `width` columns could not have taken the next word, too; four columns are slack for hyphens. */
export const isFull = (width: number, nextWord: number, wrapWidth: number): boolean =>
  width + 1 + nextWord > wrapWidth - 4;

/** Lines that a single line break ends, so that the next line may carry on their sentence. */
function findBrokenLines(text: string, tokens: readonly Token[]): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let last: Token | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.gap >= GAP.line) {
      if (token.gap === GAP.line && last !== undefined && last.end - start >= SHORTEST_WRAPPED) {
        lines.push({
          width: last.end - start,
          nextWord: lengthOfWord(tokens, i),
          isEnded: '.!?:"”'.includes(text.charAt(last.end - 1)),
        });
      }
      start = token.start;
    }
    last = token;
  }
  return lines;
}

/** Columns from the token to the next blank. */
export function lengthOfWord(tokens: readonly Token[], index: number): number {
  const first = tokens[index];
  let last = first;
  for (let i = index + 1; ; i++) {
    const token = tokens[i];
    if (first === undefined || last === undefined) return 0;
    if (token === undefined || token.gap !== GAP.none) return last.end - first.start;
    last = token;
  }
}
