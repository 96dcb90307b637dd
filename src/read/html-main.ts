import type { Block, Container, Page } from './html-blocks.js';
import { isStandfirst, type PageNode } from './html-discard.js';
import {
  factorOf,
  isHeading,
  isLinked,
  isProse,
  isWritten,
  markTeasers,
  weighBlocks,
} from './html-weights.js';

/** Blocks `[first, end)`. */
type Run = readonly [number, number];

/**
 * The text of the article in a page: of the element that holds most prose and least else the run of blocks that weighs
 * most, and what stands beside them in the element that holds nearly all of them.
 */
export function findMainText({ blocks: all, containers }: Page, title: string | null): string {
  const blocks = markTeasers(all);
  const weights = weighBlocks(blocks);
  const main = heaviestContainer(weights, containers);
  const run = main === null ? null : heaviestRun(weights, main);
  if (run === null || countWords(blocks.slice(...run)) < FEWEST_WORDS) {
    const lists = findLists(blocks, containers);
    if (lists !== null) return joinBlocks(withoutHead(blocks.slice(...lists), title));
  }
  if (run === null) return joinBlocks(blocks);
  return joinBlocks(withoutHead(widen(blocks, containers, run), title));
}

function heaviestContainer(weights: readonly number[], containers: readonly Container[]): Container | null {
  const sums = [0];
  for (const weight of weights) sums.push((sums.at(-1) ?? 0) + weight);
  let main: Container | null = null;
  let best = 0;
  for (const container of containers) {
    const score = ((sums[container.end] ?? 0) - (sums[container.first] ?? 0)) * factorOf(container.node);
    // children come before their parents: of equals the innermost is kept
    if (score <= best) continue;
    main = container;
    best = score;
  }
  return main;
}

/** The run of blocks in the container with the greatest sum (Kadane). */
function heaviestRun(weights: readonly number[], container: Container): Run {
  let best: Run = [container.first, container.end];
  let most = 0;
  let first = container.first;
  let sum = 0;
  for (let i = container.first; i < container.end; i++) {
    if (sum <= 0) {
      sum = 0;
      first = i;
    }
    sum += weights[i] ?? 0;
    if (sum <= most) continue;
    most = sum;
    best = [first, i + 1];
  }
  return best;
}

/** What has fewer words of its own is no article, unless it is one of nothing but lists. */
const FEWEST_WORDS = 40;

const countWords = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { words, linkWords }) => sum + words - linkWords, 0);

/** The element that is named as the text of an article and has most words of its own. */
function findLists(blocks: readonly Block[], containers: readonly Container[]): Run | null {
  let best: Run | null = null;
  let most = FEWEST_WORDS;
  for (const { node, first, end } of containers) {
    const words = factorOf(node) > 1 ? countWords(blocks.slice(first, end)) : 0;
    if (words <= most) continue;
    most = words;
    best = [first, end];
  }
  return best;
}

/** The run with the lists and short paragraphs at either end of it that stand in the same element as its paragraphs. */
function widen(blocks: readonly Block[], containers: readonly Container[], [first, end]: Run): Block[] {
  const run = blocks.slice(first, end);
  const holder = holderOf(run);
  const paragraphs = new Set(run.filter(isProse).map(kindOf));
  const { first: from, end: to } = containers.find(({ node }) => node === holder) ?? { first, end };
  return blocks.slice(Math.min(first, from), Math.max(end, to)).filter((block, i) => {
    const at = Math.min(first, from) + i;
    return (at >= first && at < end) || isWritten(block) || paragraphs.has(kindOf(block));
  });
}

/** Name and class of the innermost element: "div.paragraph". */
const kindOf = ({ around: [node] }: Block): string => `${node?.name}.${node?.attribs?.['class']}`;

/** The element with most words of prose right in it, or in an element right in it. */
function holderOf(blocks: readonly Block[]): PageNode | null {
  const words = new Map<PageNode, number>();
  for (const block of blocks)
    if (isProse(block))
      for (const node of block.around) words.set(node, (words.get(node) ?? 0) + block.words);
  let holder: PageNode | null = null;
  for (const [node, sum] of words) if (holder === null || sum > (words.get(holder) ?? 0)) holder = node;
  return holder;
}

/** The blocks from the first that is text: without headline, standfirst, byline and date above it. */
function withoutHead(blocks: readonly Block[], title: string | null): readonly Block[] {
  const headline = lettersOf(title ?? '');
  const first = blocks.findIndex(
    (block) =>
      (isProse(block) || isWritten(block)) &&
      !isStandfirst(block.around) &&
      lettersOf(block.text) !== headline,
  );
  return first === -1 ? blocks : blocks.slice(first);
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

function joinBlocks(blocks: readonly Block[]): string {
  const kept = blocks.filter((block) => block.tag !== 'h1' && !isLinked(block));
  return kept
    .filter((block, i) => !isHeading(block) || (kept[i + 1] !== undefined && !isHeading(kept[i + 1])))
    .map(({ text, tag }) => (tag === 'li' ? `- ${text}` : text))
    .join('\n\n');
}
