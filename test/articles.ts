import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './source.js';

/** An article of our own under `fixtures/articles/`. */
export interface ArticleFixture {
  /** File name without `.txt`. */
  readonly slug: string;
  /** From the root, with slashes. */
  readonly path: string;
  readonly raw: string;
}

/** Every article of `fixtures/articles/`, in order of name. */
export function readArticleFixtures(): ArticleFixture[] {
  return readdirSync(join(ROOT, 'fixtures/articles'))
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      const path = `fixtures/articles/${file}`;
      return { slug: file.slice(0, -4), path, raw: readFileSync(join(ROOT, path), 'utf8') };
    });
}
