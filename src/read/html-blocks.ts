import { isFurniture, isOpaque, type PageNode } from './html-discard.js';

/** A paragraph, heading, item or the like, in the order of the page. */
export interface Block {
  readonly text: string;
  readonly words: number;
  /** Words of it that are the text of links. */
  readonly linkWords: number;
  /** Name of the innermost element that makes it a block of its own. */
  readonly tag: string;
}

/** An element with the blocks `[first, end)` in it. */
export interface Container {
  readonly node: PageNode;
  readonly first: number;
  readonly end: number;
}

export interface Page {
  readonly blocks: readonly Block[];
  readonly containers: readonly Container[];
}

/** Elements that begin and end a block. */
const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article blockquote body center dd details div dl dt fieldset figure footer h1 h2 h3 h4 h5 h6 header hgroup hr html ' +
    'li main ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** What looks like furniture and yet holds this share of the text of the page is the article, or holds it. */
const TOO_MUCH = 0.35;
const FEWEST_CHARACTERS = 500;

/** The blocks of a page outside of its furniture, and the elements that hold them. Depth must be bounded. */
export function findBlocks(root: PageNode): Page {
  const lengths = measureText(root);
  const most = Math.max(FEWEST_CHARACTERS, (lengths.get(root) ?? 0) * TOO_MUCH);
  const blocks: Block[] = [];
  const containers: Container[] = [];
  let text = '';
  let linkText = '';
  let breaks = 0;
  const flush = (tag: string): void => {
    const line = text.replace(/[\s\u00a0]+/g, ' ').trim();
    if (line !== '')
      blocks.push({ text: line, words: countWords(line), linkWords: countWords(linkText), tag });
    text = '';
    linkText = '';
    breaks = 0;
  };
  const walk = (node: PageNode, tag: string, isLink: boolean): void => {
    if (node.type === 'text') {
      const data = node.data ?? '';
      text += data;
      if (isLink) linkText += data;
      if (breaks > 0 && data.trim() !== '') breaks = 0;
      return;
    }
    if (isOpaque(node) || ((lengths.get(node) ?? 0) < most && isFurniture(node))) return;
    const name = node.name ?? '';
    const isBlock = BLOCKS.has(name);
    if (isBlock) flush(tag);
    else if (name === 'br') {
      text += '\n';
      // two breaks stand for a paragraph on old pages
      if (++breaks === 2) flush(tag);
    }
    const first = blocks.length;
    for (const child of node.children ?? []) walk(child, isBlock ? name : tag, isLink || name === 'a');
    if (isBlock) {
      flush(name);
      if (blocks.length > first) containers.push({ node, first, end: blocks.length });
    }
  };
  walk(root, 'body', false);
  flush('body');
  return { blocks, containers };
}

function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

/** Shorter texts are labels. */
const SHORTEST_TEXT = 40;

/** Characters of running text in each element, links and labels not counted. */
function measureText(root: PageNode): ReadonlyMap<PageNode, number> {
  const lengths = new Map<PageNode, number>();
  const measure = (node: PageNode): number => {
    if (node.type === 'text') {
      const length = (node.data ?? '').trim().length;
      return length < SHORTEST_TEXT ? 0 : length;
    }
    if (isOpaque(node) || node.name === 'a') return 0;
    let length = 0;
    for (const child of node.children ?? []) length += measure(child);
    if (length > 0) lengths.set(node, length);
    return length;
  };
  measure(root);
  return lengths;
}
