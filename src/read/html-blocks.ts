import { isFurniture, isOpaque, type PageNode } from './html-discard.js';
import { measurePage } from './html-measures.js';

/** A paragraph, heading, item or the like, in the order of the page. */
export interface Block {
  readonly text: string;
  readonly words: number;
  /** Words of it that are the text of links. */
  readonly linkWords: number;
  /** Words of the link that it begins with. */
  readonly leadWords: number;
  /** Name of the innermost element that makes it a block of its own. */
  readonly tag: string;
  /** The elements next around it: the paragraphs of an article share one of them, the teasers of others do not. */
  readonly around: readonly PageNode[];
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
    'li main ol p pre section summary table tbody tfoot thead tr ul'
  ).split(' '),
);

/**
 * The blocks of a page, and the elements that hold them; with `isStrict` outside of what looks like its furniture. Depth
 * must be bounded.
 */
export function findBlocks(root: PageNode, isStrict: boolean): Page {
  const measures = measurePage(root);
  const isOut = (node: PageNode): boolean =>
    isStrict && !measures.holdsArticle(node) && (measures.isHead(node) || isFurniture(node));
  const blocks: Block[] = [];
  const containers: Container[] = [];
  const path: PageNode[] = [root];
  let text = '';
  let linkText = '';
  let leadText: string | null = null;
  let breaks = 0;
  const flush = (): void => {
    const line = text
      .replace(/[^\S\u2028]+/g, ' ')
      .replace(/ ?\u2028 ?/g, '\n')
      .trim();
    if (line !== '') {
      const tag = path.at(-1)?.name ?? '';
      blocks.push({
        text: line,
        words: countWords(line),
        linkWords: countWords(linkText),
        leadWords: countWords(leadText ?? linkText),
        tag,
        around: aroundOf(path),
      });
    }
    text = '';
    linkText = '';
    leadText = null;
    breaks = 0;
  };
  let verbatim = 0;
  let late = 0;
  const walkBlock = (node: PageNode, isLink: boolean): void => {
    flush();
    const first = blocks.length;
    path.push(node);
    for (const child of node.children ?? []) walk(child, isLink);
    flush();
    path.pop();
    if (blocks.length > first) containers.push({ node, first, end: blocks.length });
  };
  const walk = (node: PageNode, isLink: boolean): void => {
    if (node.type === 'text') {
      const data = node.data ?? '';
      text += data;
      if (isLink) linkText += data;
      else if (leadText === null && data.trim() !== '') leadText = linkText;
      if (breaks > 0 && data.trim() !== '') breaks = 0;
      return;
    }
    if (node.name === 'template' && late < MOST_LATE) {
      late++;
      for (const child of measures.takeLateContent(node)) walk(child, isLink);
      late--;
    }
    if (isOpaque(node) || measures.isTaken(node) || (verbatim === 0 && isOut(node))) return;
    const name = node.name ?? '';
    const isVerbatim = name === 'pre' || name === 'code';
    if (isVerbatim) verbatim++;
    if (BLOCKS.has(name) || (CELLS.has(name) && measures.isColumn(node)))
      walkBlock(node, isLink || name === 'a');
    else if (name === 'br') {
      text += BREAK;
      linkText += BREAK;
      // two breaks stand for a paragraph on old pages
      if (++breaks === 2) flush();
    } else {
      // the cells of a row are one line
      if (CELLS.has(name)) {
        text += ' ';
        linkText += ' ';
      }
      for (const child of node.children ?? []) walk(child, isLink || name === 'a');
    }
    if (isVerbatim) verbatim--;
  };
  walk(root, false);
  flush();
  return { blocks, containers };
}

/** A break in a paragraph; those of the source stand for blanks. */
const BREAK = '\u2028';

/** Late parts stand in late parts, but no deeper. */
const MOST_LATE = 50;

const CELLS: ReadonlySet<string> = new Set(['td', 'th']);
/** Elements that part what is in them from what is beside them. */
const PARTS: ReadonlySet<string> = new Set(['li', 'article', 'aside']);
/** In these stands everything that the page has. */
const ALL: ReadonlySet<string> = new Set(['', 'html', 'body']);

/** The innermost element of the path and up to two above it, as far as no item of a list is left. */
function aroundOf(path: readonly PageNode[]): PageNode[] {
  const around: PageNode[] = [];
  for (const node of path.slice(-3).reverse()) {
    if (ALL.has(node.name ?? '') && around.length > 0) break;
    around.push(node);
    if (PARTS.has(node.name ?? '')) break;
  }
  return around;
}

function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
