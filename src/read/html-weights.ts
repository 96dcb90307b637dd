import type { Block } from './html-blocks.js';
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
/** Items count for less than paragraphs: most lists on a page are no text. */
const ITEM = 0.5;

/** What each block weighs: above zero where it is prose, below where it is none. */
export function weighBlocks(blocks: readonly Block[]): number[] {
  const together = countTogether(blocks);
  return blocks.map((block) => {
    const weight = weightOf(block);
    return weight > 0 && !isTogether(block, together) ? weight * ALONE : weight;
  });
}

/** Elements that stand in text, however short they are. */
const TEXT_TAG = /^(?:p|h[2-6]|pre|blockquote)$/;
const LIST_TAG = /^(?:li|d[dt]|t[rdh])$/;

function weightOf(block: Block): number {
  const linked = block.linkWords / block.words;
  if (linked > MOST_LINKED) return -Math.min(block.words, MOST_LINK_WORDS);
  if (isProse(block)) return block.words * (1 - linked);
  if (block.tag === 'li' && block.words >= PROSE_WORDS) return block.words * ITEM;
  return TEXT_TAG.test(block.tag) ? 0 : STUB;
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

export const isProse = ({ text, words }: Block): boolean =>
  words >= LONG_WORDS || (words >= PROSE_WORDS && /[.!?…:]["”’')\]]*$/.test(text));

export const isHeading = (block: Block | undefined): boolean =>
  block !== undefined && /^h[1-6]$/.test(block.tag);

export const isLinked = ({ words, linkWords }: Block): boolean => linkWords > words * MOST_LINKED;

/** Written as text or as part of a list or table, and not as a label in a box. */
export const isWritten = ({ tag }: Block): boolean => TEXT_TAG.test(tag) || LIST_TAG.test(tag);

const FEWEST_TEASERS = 3;
const LEAD_OF_TEASER = 4;

/** Items that follow each other and all begin with the linked headline of another article count as links. */
export function markTeasers(blocks: readonly Block[]): readonly Block[] {
  const marked = [...blocks];
  let run = 0;
  for (let i = 0; i <= blocks.length; i++) {
    if (isTeaser(blocks[i])) {
      run++;
      continue;
    }
    if (run >= FEWEST_TEASERS)
      for (const [j, block] of blocks.slice(i - run, i).entries())
        marked[i - run + j] = { ...block, linkWords: block.words };
    run = 0;
  }
  return marked;
}

/** "Bank raises rates once again The central bank said …": a headline with the beginning of its text, which is cut off. */
const isTeaser = (block: Block | undefined): boolean =>
  block !== undefined &&
  block.tag === 'li' &&
  block.leadWords >= LEAD_OF_TEASER &&
  !/[^.][.!?]$/.test(block.text);

/** Names under which sites keep the text of an article. */
const BODY_NAME =
  /\b(?:article|story|post|entry|news|content)[-_]?(?:body|content|text|copy|main)\b|\b(?:articlebody|storybody|post-content|entry-content)\b/i;

/** How much more what an element holds counts for the name that it has. */
export function factorOf({ name = '', attribs = {} }: PageNode): number {
  if (/articlebody/i.test(attribs['itemprop'] ?? '')) return 1.3;
  if (BODY_NAME.test(`${attribs['class'] ?? ''} ${attribs['id'] ?? ''}`)) return 1.15;
  return name === 'article' || name === 'main' || attribs['role'] === 'main' ? 1.05 : 1;
}
