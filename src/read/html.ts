import { load } from 'cheerio/slim';
import type { Metadata } from '../doc/doc.js';
import { findBlocks } from './html-blocks.js';
import { boundDepth } from './html-depth.js';
import { findMainText } from './html-main.js';
import { readMetadata } from './html-metadata.js';

/** A page whose visible text is less than this share of the text in its linked data shows only the beginning. */
const LEAST_SHOWN = 0.5;

/** A shorter text is hardly an article: it may be in what has the name of furniture. */
const FEWEST_CHARACTERS = 150;

export interface ReadPage {
  readonly text: string;
  readonly metadata: Metadata;
  /** The address that the page gives as its own. */
  readonly url: string | null;
}

/** The article text of a web page and what the page says of itself. Never throws; linear time. */
export function readHtml(html: string): ReadPage {
  const root = load(boundDepth(html.replaceAll('\0', ''))).root()[0] ?? { type: 'root' };
  const { metadata, text, url } = readMetadata(root);
  const strict = findMainText(findBlocks(root, true), metadata.title);
  const shown =
    strict.length < FEWEST_CHARACTERS
      ? longer(strict, findMainText(findBlocks(root, false), metadata.title))
      : strict;
  const isCut = text !== null && shown.length < text.length * LEAST_SHOWN;
  return { text: isCut ? withoutTags(text) : shown, metadata, url };
}

const longer = (a: string, b: string): string => (b.length > a.length ? b : a);

/** Linked data give text as it is, or with the tags of its paragraphs. */
const withoutTags = (text: string): string => text.replace(/<[^<>]{0,500}>/g, '\n').trim();
