import type { Span } from '../text/span.js';
import { isHeadlineShaped, wordsOf } from './headline.js';
import type { Line } from './lines.js';
import type { Marks } from './related.js';

/** How many lines from the top may hold the headline of a text that is no dump of a whole page. */
const TOP = 8;
/** How far above the first paragraph it may stand in a dump. */
const ABOVE_BODY = 40;

export interface Title {
  readonly title: string;
  readonly span: Span | null;
  /** Index of its line; -1 where it is not in the text, or only part of a line. */
  readonly line: number;
}

/** The headline that the metadata gives, found again in the text if it is there. */
export function locateTitle(raw: string, lines: readonly Line[], title: string): Title {
  const words = wordsOf(title).join(' ');
  const line = lines.findIndex((candidate, i) => i < 200 && isSameTitle(words, candidate));
  if (line !== -1 && words !== '') return { title, span: lines[line]?.span ?? null, line };
  // glued to what follows: "Two die in mine blast. KABUL (AP) - Two soldiers …"
  const at = raw.slice(0, 2000).indexOf(title);
  return { title, span: at === -1 ? null : [at, at + title.length], line: -1 };
}

/** The same words, or all but the name of the site: "Two die in mine blast | Harbour News". */
function isSameTitle(words: string, line: Line): boolean {
  if (line.words > 45) return false;
  const own = wordsOf(line.text).join(' ');
  if (own === words) return true;
  const [short, long] = own.length < words.length ? [own, words] : [words, own];
  return short.length > 20 && short.length > long.length * 0.6 && long.startsWith(short);
}

/** The headline of a text without metadata: the first line above the first paragraph that looks like one. */
export function findTitle(lines: readonly Line[], marks: Marks, body: number | null): Title | null {
  const end = body ?? lines.findIndex((line, i) => marks[i] === null && line.isProse);
  const candidates = [...lines.keys()].slice(Math.max(0, end - ABOVE_BODY), Math.max(0, end)).filter((i) => {
    const line = lines[i];
    return line !== undefined && marks[i] === null && isHeadlineShaped(line) && !isByline(line.text);
  });
  const index = body === null ? candidates.find((i) => i < TOP) : nearestTitle(lines, candidates);
  const line = index === undefined ? undefined : lines[index];
  if (line === undefined || index === undefined) return null;
  return { title: line.text.replace(/\s+/g, ' '), span: line.span, line: index };
}

/** In a dump the headline is printed twice (in the page's title, in the breadcrumb), or it is the last long line. */
function nearestTitle(lines: readonly Line[], candidates: readonly number[]): number | undefined {
  const counts = new Map<string, number>();
  for (const { text } of lines) counts.set(text, (counts.get(text) ?? 0) + 1);
  const twice = candidates.findLast(
    (i) => (lines[i]?.words ?? 0) > 4 && counts.get(lines[i]?.text ?? '') === 2,
  );
  return twice ?? candidates.findLast((i) => (lines[i]?.words ?? 0) > 4);
}

const isByline = (text: string): boolean => /^(?:by|from|written by|posted by|author)\b/i.test(text);
