import { readArticleFixtures } from '../articles.js';
import { createRandom } from '../random.js';

/**
 * Articles of about `size` bytes together: those of `fixtures/articles/` again and again, each time with other figures,
 * and with some paragraphs left out, so that nothing is the same twice. The same for the same size.
 */
export function makeArticles(size: number): string[] {
  const random = createRandom(20240612);
  const originals = readArticleFixtures().map(({ raw }) => raw);
  const articles: string[] = [];
  for (let bytes = 0, i = 0; bytes < size; i++) {
    const original = originals[i % originals.length] ?? '';
    const paragraphs = original.split(/(?<=\n)/).filter(() => i < originals.length || random() < 0.95);
    // years and days stay as they are
    const article = paragraphs
      .join('')
      .replace(/\b(?!19|20)\d{2,3}\b/g, (figure) => String(10 + Math.floor(random() * 10 ** figure.length)));
    articles.push(article);
    bytes += Buffer.byteLength(article);
  }
  return articles;
}

/** The first articles that are about `size` bytes together. */
export function takeBytes(articles: readonly string[], size: number): string[] {
  let bytes = 0;
  return articles.filter((article) => {
    const isWithin = bytes < size;
    bytes += Buffer.byteLength(article);
    return isWithin;
  });
}

/** Megabytes of UTF-8. */
export const megabytes = (articles: readonly string[]): number =>
  articles.reduce((sum, article) => sum + Buffer.byteLength(article), 0) / 1e6;
