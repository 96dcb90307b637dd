import { load } from 'cheerio/slim';
import type { Metadata } from '../doc/doc.js';
import { findBlocks } from './html-blocks.js';
import { boundDepth } from './html-depth.js';
import { findMainText } from './html-main.js';
import { readMetadata } from './html-metadata.js';

/** A page whose visible text is less than this share of the text in its linked data shows only the beginning. */
const LEAST_SHOWN = 0.5;

/** The article text of a web page and what the page says of itself. Never throws; linear time. */
export function readHtml(html: string): { readonly text: string; readonly metadata: Metadata } {
  const root = load(boundDepth(html)).root()[0] ?? { type: 'root' };
  const shown = findMainText(findBlocks(root));
  const { metadata, text } = readMetadata(root);
  const isCut = text !== null && shown.length < text.length * LEAST_SHOWN;
  return { text: isCut ? withoutTags(text) : shown, metadata };
}

/** Linked data give text as it is, or with the tags of its paragraphs. */
const withoutTags = (text: string): string => text.replace(/<[^<>]{0,500}>/g, '\n').trim();
