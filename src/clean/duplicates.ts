import type { Line } from './lines.js';
import { beginApart } from './opening.js';
import type { Marks } from './related.js';

/** A sentence that is told again this close is a slip of the scraper; further off it may be meant. */
const CLOSE = 3;
/** A paragraph of so many words is not written twice on purpose. */
const LONG = 25;
/** A shorter line that is no sentence may be a heading that comes again. */
const LONG_HEADLINE = 7;

/** Lines that say again what an earlier line said: a headline or caption printed twice, a paragraph scraped twice. */
export function findDuplicates(lines: readonly Line[], marks: Marks): number[] {
  const seen = new Map<number, number>();
  const duplicates: number[] = [];
  for (const [i, line] of lines.entries()) {
    // items of a list repeat themselves: two days with "- Near Kirkuk, one strike destroyed a bunker."
    if (marks[i] !== null || line.words < 3 || line.isBullet) continue;
    // only lines with as many letters are compared: nearly always there is none
    const before = seen.get(line.letters);
    const earlier = before === undefined ? undefined : lines[before];
    if (before === undefined) seen.set(line.letters, i);
    if (before !== undefined && earlier !== undefined && saysTheSame(earlier.text, line.text)) {
      if (line.words >= (line.isProse ? LONG : LONG_HEADLINE) || i - before <= CLOSE) duplicates.push(i);
    } else if (repeatsNeighbour(lines[i - 1], line) || isBeginningOf(line, lines[i + 1])) duplicates.push(i);
  }
  return duplicates;
}

/** The line is the one before it with a little more or less: a caption without its credit, a headline with the site. */
function repeatsNeighbour(before: Line | undefined, line: Line): boolean {
  if (before === undefined || line.isProse || before.words < 5 || line.words < 5) return false;
  if (differAtStart(before.text, line.text)) return false;
  const [a, b] = [keyOf(before.text), keyOf(line.text)];
  return Math.abs(a.length - b.length) < 40 && (a.startsWith(b) || b.startsWith(a));
}

const FEWEST_WORDS_OF_BEGINNING = 6;

/** The line is the next one, cut off: "Two soldiers died when a mine …", as a summary above the text. */
function isBeginningOf(line: Line, next: Line | undefined): boolean {
  if (next === undefined || line.words < FEWEST_WORDS_OF_BEGINNING || line.words >= next.words) return false;
  return !beginApart(line.text, next.text) && next.text.startsWith(line.text.replace(/ ?(?:…|\.{3})$/, ''));
}

const saysTheSame = (a: string, b: string): boolean =>
  a === b || (Math.abs(a.length - b.length) < 8 && !differAtStart(a, b) && keyOf(a) === keyOf(b));

const differAtStart = (a: string, b: string): boolean =>
  a.length <= LONGEST_FOLDED && b.length <= LONGEST_FOLDED && beginApart(a, b);

/** A longer text is its own key. */
const LONGEST_FOLDED = 600;

const keyOf = (text: string): string =>
  text.length > LONGEST_FOLDED
    ? text
    : text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
