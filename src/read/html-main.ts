import type { Block, Container, Page } from './html-blocks.js';
import type { PageNode } from './html-discard.js';

const PROSE_WORDS = 8;
const LONG_WORDS = 25;
/** A block with more of its words in links is a menu or a list of other articles. */
const MOST_LINKED = 0.5;
const STUB = -3;
const MOST_LINK_WORDS = 20;

/** The text of the article in a page: the blocks of the element that holds most prose and least else. */
export function findMainText(page: Page): string {
  const weights = page.blocks.map(weightOf);
  const sums = [0];
  for (const weight of weights) sums.push((sums.at(-1) ?? 0) + weight);
  const main = page.containers.reduce<{ container: Container | null; score: number }>(
    (best, container) => {
      const score = ((sums[container.end] ?? 0) - (sums[container.first] ?? 0)) * factorOf(container.node);
      // children come before their parents: of equals the innermost is kept
      return score > best.score ? { container, score } : best;
    },
    { container: null, score: 0 },
  ).container;
  const blocks = main === null ? page.blocks : page.blocks.slice(main.first, main.end);
  return joinBlocks(blocks);
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
