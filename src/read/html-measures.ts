import { isOpaque, type PageNode } from './html-discard.js';

/** What is known of the elements of a page before any of it is chosen. */
export interface Measures {
  /** The element is the article, or holds it, whatever its name says. */
  readonly holdsArticle: (node: PageNode) => boolean;
  /** The element has the headline in it and little else: standfirst, byline, date. */
  readonly isHead: (node: PageNode) => boolean;
  /** The cell of a table is a column of the page, as on old ones, and no figure of a table. */
  readonly isColumn: (cell: PageNode) => boolean;
  /** What a script is to put in the place of the `<template>`, once: React sends parts of a page late, hidden at its end. */
  readonly takeLateContent: (template: PageNode) => readonly PageNode[];
  readonly isTaken: (node: PageNode) => boolean;
}

/** Shorter texts are labels. */
const SHORTEST_TEXT = 40;
/** Shorter paragraphs are captions and prompts. */
const SHORTEST_PARAGRAPH = 80;
/** What holds this share of the text of the page is the article or holds it, if paragraphs stand side by side in it. */
const MOST_OF_PAGE = 0.35;
/** With this share it is, even if it has one paragraph only. */
const NEARLY_ALL = 0.7;
const FEWEST_CHARACTERS = 200;

interface Measure {
  /** Characters of running text, links and labels not counted. */
  readonly length: number;
  /** Most paragraphs that stand side by side in one element. */
  readonly together: number;
}

const NOTHING: Measure = { length: 0, together: 0 };
const HEADS: ReadonlySet<string> = new Set(['header', 'hgroup']);

export function measurePage(root: PageNode): Measures {
  const measures = new Map<PageNode, Measure>();
  const late = new Map<string, PageNode>();
  const taken = new Set<PageNode>();
  const heads = new Set<PageNode>();
  let headlines = 0;
  const measure = (node: PageNode): Measure => {
    if (node.type === 'text') {
      const length = (node.data ?? '').trim().length;
      return length < SHORTEST_TEXT ? NOTHING : { length, together: 0 };
    }
    if (isOpaque(node) || node.name === 'a') return NOTHING;
    if (node.name === 'h1') headlines++;
    const headlinesBefore = headlines;
    let length = 0;
    let together = 0;
    let paragraphs = 0;
    let texts = 0;
    let breaks = 0;
    for (const child of node.children ?? []) {
      const own = measure(child);
      length += own.length;
      if (own.together > together) together = own.together;
      if (child.name === 'br') breaks++;
      else if (own.length < SHORTEST_PARAGRAPH) continue;
      else if (child.name === 'p') paragraphs++;
      else if (child.type === 'text') texts++;
    }
    if (breaks > 1) paragraphs += texts;
    if (HEADS.has(node.name ?? '') && headlines > headlinesBefore && together < 2 && paragraphs < 2)
      heads.add(node);
    const id = node.attribs?.['id'];
    if (id?.startsWith('S:') === true && node.attribs?.['hidden'] !== undefined) late.set(id.slice(2), node);
    if (length === 0) return NOTHING;
    const own = { length, together: Math.max(together, paragraphs) };
    measures.set(node, own);
    return own;
  };
  const total = measure(root).length;
  return {
    holdsArticle: (node) => {
      const { length, together } = measures.get(node) ?? NOTHING;
      if (length < FEWEST_CHARACTERS) return false;
      return length >= total * (together > 1 ? MOST_OF_PAGE : NEARLY_ALL);
    },
    isHead: (node) => heads.has(node),
    isColumn: (cell) => (measures.get(cell) ?? NOTHING).together > 1,
    takeLateContent: (template) => {
      const key = /^[BP]:(.+)$/.exec(template.attribs?.['id'] ?? '')?.[1] ?? '';
      const content = late.get(key);
      if (content === undefined || taken.has(content)) return [];
      taken.add(content);
      return content.children ?? [];
    },
    isTaken: (node) => taken.has(node),
  };
}
