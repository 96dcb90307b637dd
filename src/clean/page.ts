import type { RemovalReason } from '../schema/vocabulary.js';
import { topicsOf } from './headline.js';
import type { Line } from './lines.js';
import { type Marks, range, shareOf, topicsOfLines } from './related.js';
import type { Title } from './title.js';

/** With fewer lines than this a text is no dump of a whole page. */
const FEWEST_LINES = 40;
/** Menu words and buttons that the rules know: a page has many, a long article with a table has none. */
const FEWEST_KNOWN = 5;
/** Share of stubs (menu words, buttons, names) from which the lines are those of a whole page. */
const STUBS_OF_PAGE = 0.45;
/**
 * What a line that is no prose weighs against the words of prose; furniture that a rule knows weighs more. Measured on
 * line-boilerplate: 8 joins the teasers below an article to it, 20 cuts articles at their lists, 12 to 16 are alike.
 */
const STUB_WEIGHT = 14;
const FURNITURE_WEIGHT = 24;
/** A paragraph counts for no more words than this, so that one long notice does not outweigh the article. */
const MOST_WORDS = 50;

export interface Body {
  readonly first: number;
  readonly end: number;
}

/** Where the article stands among the lines of a dumped page; null where the text is no such dump. */
export function findBody(lines: readonly Line[], marks: Marks): Body | null {
  if (lines.length < FEWEST_LINES || marks.filter((mark) => mark !== null).length < FEWEST_KNOWN) return null;
  if (lines.filter(isStub).length < lines.length * STUBS_OF_PAGE) return null;
  return heaviestRun(lines.map((line, i) => (marks[i] === null ? weightOf(line) : -FURNITURE_WEIGHT)));
}

/** How far from the body a paragraph may stand that a gallery or a table parts from it. */
const REACH = 40;
const FEWEST_WORDS_APART = 10;
const LEAST_SHARED_APART = 0.5;

/**
 * Lines outside the body that are none of the article: all but paragraphs below its headline, and those nearby that are
 * about the same thing.
 */
export function findOutside(lines: readonly Line[], marks: Marks, body: Body, title: Title | null): number[] {
  const topics = topicsOfLines(lines.slice(body.first, body.end));
  for (const topic of topicsOf(title?.title ?? '')) topics.add(topic);
  const headline = title === null || title.line === -1 ? body.first : title.line;
  const resumed = findResumed(lines, marks, body);
  const isApart = (line: Line, i: number): boolean =>
    marks[i] === null &&
    i >= body.first - REACH &&
    i < body.end + REACH &&
    line.isProse &&
    (resumed.has(i) ||
      (line.words >= FEWEST_WORDS_APART &&
        ((i > headline && i < body.first) || shareOf(topics, line.text) >= LEAST_SHARED_APART)));
  return lines.flatMap((line, i) => ((i >= body.first && i < body.end) || isApart(line, i) ? [] : [i]));
}

/** How the end of a list inside an article is told to readers with a screen reader. */
const LIST_END = /^end of list$/i;

/**
 * Lines after the body where the article goes on below such a list. It ends where another list, the comments or a notice
 * about the page stands.
 */
function findResumed(lines: readonly Line[], marks: Marks, body: Body): Set<number> {
  const start = range(body.end, Math.min(lines.length, body.end + REACH)).find((i) =>
    LIST_END.test(lines[i]?.text ?? ''),
  );
  if (start === undefined) return new Set();
  const end = marks.findIndex((mark, i) => i > start && mark !== null && BELOW.has(mark));
  return new Set(range(start + 1, end === -1 ? lines.length : end));
}

const BELOW: ReadonlySet<RemovalReason> = new Set(['related', 'comment', 'metadata']);

/** Lines of a dumped page that only count or date: "3 / 14", "9:43 PM", "November 19, 2019". */
export function findCounters(lines: readonly Line[], body: Body): number[] {
  return [...lines.keys()]
    .slice(body.first, body.end)
    .filter((i) =>
      /^(?:[^\p{L}]*\p{L}?[^\p{L}]*|\W*(?:\d{1,2}:\d\d|\p{Lu}\p{Ll}{2,8} \d{1,2}, \d{4}).{0,24})$/u.test(
        lines[i]?.text.slice(0, 80) ?? '',
      ),
    );
}

const isStub = (line: Line): boolean => line.words <= 5 && !line.isEnded && !line.isBullet;

function weightOf(line: Line): number {
  if (line.isProse) return Math.min(line.words, MOST_WORDS);
  return line.isBullet && line.words > 5 ? 0 : -STUB_WEIGHT;
}

/** The run of lines with the greatest sum (Kadane). */
function heaviestRun(weights: readonly number[]): Body | null {
  let best = { first: 0, end: 0, weight: 0 };
  let first = 0;
  let weight = 0;
  for (const [i, own] of weights.entries()) {
    if (weight <= 0) {
      weight = 0;
      first = i;
    }
    weight += own;
    if (weight > best.weight) best = { first, end: i + 1, weight };
  }
  return best.weight > 0 ? { first: best.first, end: best.end } : null;
}
