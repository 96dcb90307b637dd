import { load } from 'cheerio/slim';
import type { Metadata } from '../doc/doc.js';
import { findBlocks } from './html-blocks.js';
import { boundDepth } from './html-depth.js';
import { findMainText } from './html-main.js';
import { readMetadata } from './html-metadata.js';

/** The article text of a web page and what the page says of itself. Never throws; linear time. */
export function readHtml(html: string): { readonly text: string; readonly metadata: Metadata } {
  const root = load(boundDepth(html)).root()[0];
  if (root === undefined) return { text: '', metadata: readMetadata({ type: 'root' }) };
  return { text: findMainText(findBlocks(root)), metadata: readMetadata(root) };
}
