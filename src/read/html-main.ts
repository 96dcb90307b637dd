import type { Block, Container, Page } from './html-blocks.js';
import type { PageNode } from './html-discard.js';

const PROSE_WORDS = 8;
const LONG_WORDS = 25;
/** A block with more of its words in links is a menu or a list of other articles. */
const MOST_LINKED = 0.5;
const STUB = -1;
const MOST_LINK_WORDS = 20;

/** So many paragraphs side by side are an article; fewer count for this share of their words. */
const FEWEST_TOGETHER = 2;
const ALONE = 0.3;

/** The text of the article in a page: the blocks of the element that holds most prose and least else. */
export function findMainText({ blocks, containers }: Page): string {
  const together = countTogether(blocks);
  const weights = blocks.map((block) => {
    const weight = weightOf(block);
    return weight > 0 && !isTogether(block, together) ? weight * ALONE : weight;
  });
  const sums = [0];
  for (const weight of weights) sums.push((sums.at(-1) ?? 0) + weight);
  let main: Container | null = null;
  let best = 0;
  for (const container of containers) {
    const score = ((sums[container.end] ?? 0) - (sums[container.first] ?? 0)) * factorOf(container.node);
    // children come before their parents: of equals the innermost is kept
    if (score > best) {
      main = container;
      best = score;
    }
  }
  const [first, end] = main === null ? [0, blocks.length] : heaviestRun(weights, main.first, main.end);
  return joinBlocks(blocks.slice(first, end));
}

/** For each element the number of paragraphs right in it, or in an element right in it. */
function countTogether(blocks: readonly Block[]): ReadonlyMap<PageNode, number> {
  const counts = new Map<PageNode, number>();
  for (const block of blocks)
    if (isProse(block)) for (const node of block.around) counts.set(node, (counts.get(node) ?? 0) + 1);
  return counts;
}

const isTogether = (block: Block, counts: ReadonlyMap<PageNode, number>): boolean =>
  block.around.some((node) => (counts.get(node) ?? 0) >= FEWEST_TOGETHER);

/** The run of blocks in `[from, to)` with the greatest sum. */
function heaviestRun(weights: readonly number[], from: number, to: number): [number, number] {
  let best: [number, number] = [from, to];
  let most = 0;
  let first = from;
  let sum = 0;
  for (let i = from; i < to; i++) {
    if (sum <= 0) {
      sum = 0;
      first = i;
    }
    sum += weights[i] ?? 0;
    if (sum > most) {
      most = sum;
      best = [first, i + 1];
    }
  }
  return best;
}

function weightOf(block: Block): number {
  const linked = block.linkWords / block.words;
  if (linked > MOST_LINKED) return -Math.min(block.words, MOST_LINK_WORDS);
  if (isProse(block)) return block.words * (1 - linked);
  if (block.tag === 'li' && block.words >= PROSE_WORDS) return block.words * 0.5;
  return /^h[2-6]$/.test(block.tag) ? 0 : STUB;
}

const isProse = ({ text, words }: Block): boolean =>
  words >= LONG_WORDS || (words >= PROSE_WORDS && /[.!?…:]["”’')\]]*$/.test(text));

/** Names under which sites keep the text of an article. */
const BODY_NAME =
  /\b(?:article|story|post|entry|news|content)[-_]?(?:body|content|text|copy|main)\b|\b(?:articlebody|storybody|post-content|entry-content)\b/i;

function factorOf({ name = '', attribs = {} }: PageNode): number {
  if (/articlebody/i.test(attribs['itemprop'] ?? '')) return 1.3;
  if (BODY_NAME.test(`${attribs['class'] ?? ''} ${attribs['id'] ?? ''}`)) return 1.15;
  return name === 'article' || name === 'main' || attribs['role'] === 'main' ? 1.05 : 1;
}

function joinBlocks(blocks: readonly Block[]): string {
  const kept = blocks.filter(isKept);
  return kept
    .filter((block, i) => !isHeading(block) || (kept[i + 1] !== undefined && !isHeading(kept[i + 1])))
    .map(({ text, tag }) => (tag === 'li' ? `- ${text}` : text))
    .join('\n\n');
}

const isHeading = (block: Block | undefined): boolean => block !== undefined && /^h[1-6]$/.test(block.tag);

function isKept(block: Block): boolean {
  if (block.tag === 'h1') return false;
  if (block.linkWords > block.words * MOST_LINKED) return false;
  return true;
}
