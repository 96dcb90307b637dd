import type { Removed } from '../schema/article.js';
import type { RemovalReason } from '../schema/vocabulary.js';
import { findAbove } from './above.js';
import { findComments } from './comments.js';
import { findCrossHeads } from './cross-heads.js';
import { findDuplicates } from './duplicates.js';
import { findFurnitureInside, findMarkers, ruleOfLine } from './furniture.js';
import type { Line } from './lines.js';
import { findBody, findCounters, findOutside } from './page.js';
import { findBelow, findBetween, findGlued, findListed, findTrailing, type Marks } from './related.js';
import { findCutOff, findKickers, findStamped } from './teasers.js';
import { findTitle, type Title } from './title.js';

export interface Cleaned {
  readonly removed: readonly Removed[];
  readonly title: Title | null;
  /** The lines that stay. */
  readonly body: readonly Line[];
}

/** Longer lines are paragraphs: only a sentence inside them can be furniture. */
const LONGEST_LINE = 45;

/**
 * Everything in the lines that is no part of the article. `given` is the headline that the metadata gives. In a text that
 * was taken out of a page nothing is judged by its shape and place alone: what has the shape of a headline is one of the
 * article's own.
 */
export function findRemoved(lines: readonly Line[], given: Title | null, isFromPage: boolean): Cleaned {
  const rules = lines.map((line) => (line.words <= LONGEST_LINE ? ruleOfLine(line) : null));
  const headings = [...lines.keys()].filter((i) => rules[i]?.opensList === true);
  const byPhrase: Marks = rules.map((rule) => rule?.reason ?? null);
  const above = new Set(findAbove(lines, byPhrase));
  const byRule: Marks = byPhrase.map((reason, i) => (above.has(i) ? 'navigation' : reason));
  const page = isFromPage ? null : findBody(lines, byRule);
  const isKnown = given !== null && (given.span !== null || isFromPage);
  const title = isKnown ? given : (findTitle(lines, byRule, page) ?? given);
  let marks: Marks = byRule.map((reason, i) => (i === title?.line ? null : reason));
  const mark = (indexes: readonly number[], reason: RemovalReason): void => {
    if (indexes.length === 0) return;
    const chosen = new Set(indexes);
    marks = marks.map((old, i) => (old === null && chosen.has(i) && i !== title?.line ? reason : old));
  };
  if (page !== null) {
    const outside = findOutside(lines, marks, page, title);
    mark(
      outside.filter((i) => i < page.first),
      'navigation',
    );
    mark(
      outside.filter((i) => i >= page.end),
      'related',
    );
    mark(findCounters(lines, page), 'metadata');
  }
  if (!isFromPage) mark(findDuplicates(lines, marks), 'duplicate');
  mark(findComments(lines, marks), 'comment');
  mark(findListed(lines, marks, headings, page !== null), 'related');
  if (!isFromPage) {
    mark(findKickers(lines, marks, given !== null && given.line >= 0 ? given.line : null), 'navigation');
    mark(findCutOff(lines, marks), 'related');
    mark(findStamped(lines, marks), 'related');
    mark(findTrailing(lines, marks), 'related');
  }
  mark(findBelow(lines, marks), 'navigation');
  if (!isFromPage) {
    mark(findGlued(lines, marks), 'related');
    mark(findBetween(lines, marks), 'related');
  }
  const body = lines.filter((_, i) => marks[i] === null);
  const inside: Removed[] = [];
  for (const line of body) {
    for (const { span, rule } of findFurnitureInside(line)) inside.push({ span, reason: rule.reason });
    for (const span of findMarkers(line)) inside.push({ span, reason: 'advertisement' });
    for (const span of findCrossHeads(line)) inside.push({ span, reason: 'related' });
  }
  return { removed: join(lines, marks, inside), title, body };
}

/** The marked lines and the spans inside lines, in order; lines that follow each other for one reason are one span. */
function join(lines: readonly Line[], marks: Marks, inside: readonly Removed[]): Removed[] {
  const removed: Removed[] = [];
  let open = -1;
  for (const [i, { span }] of lines.entries()) {
    const reason = marks[i] ?? null;
    const last = removed.at(-1);
    if (reason === null) continue;
    if (last !== undefined && open === i - 1 && last.reason === reason)
      removed[removed.length - 1] = { span: [last.span[0], span[1]], reason };
    else removed.push({ span, reason });
    open = i;
  }
  return withoutOverlaps([...removed, ...inside].sort((a, b) => a.span[0] - b.span[0]));
}

/** Of spans that overlap the first: "ADVERTISEMENT" at the end of a sentence that goes as a whole. */
function withoutOverlaps(sorted: readonly Removed[]): Removed[] {
  const kept: Removed[] = [];
  for (const one of sorted) if (one.span[0] >= (kept.at(-1)?.span[1] ?? 0)) kept.push(one);
  return kept;
}
