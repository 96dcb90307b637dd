import type { Metadata } from '../doc/doc.js';

/** The article text of a web page and what the page says of itself. */
export function readHtml(html: string): { readonly text: string; readonly metadata: Metadata } {
  const text = html.replace(/<[^<>]{0,2000}>/g, ' ');
  return { text, metadata: { title: null, published: null, byline: null, outlet: null, language: null } };
}
