import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { toArticle } from '../src/export/article.js';
import { readArticleFixtures } from './articles.js';
import { readText } from './reading.js';
import { ROOT } from './source.js';

/** JSON with a line for each field, and for each element of a list: a diff shows the mention that changed. */
function formatFixture(article: object): string {
  const lines = Object.entries(article).map(([key, value]) => {
    const isList = Array.isArray(value) && value.length > 0;
    const elements = isList ? value.map((element) => `\n    ${JSON.stringify(element)}`).join(',') : '';
    return `  ${JSON.stringify(key)}: ${isList ? `[${elements}\n  ]` : JSON.stringify(value)}`;
  });
  return `{\n${lines.join(',\n')}\n}\n`;
}

test.each(readArticleFixtures())('$slug', ({ slug, path, raw }) => {
  const article = toArticle(readText(raw, { path, clean: true }), { withText: false });
  const expected = join(ROOT, 'fixtures/articles', `${slug}.expected.json`);
  // `npm run fixtures:update`: the diff is read by a person
  if (process.env['UPDATE_FIXTURES'] === '1') writeFileSync(expected, formatFixture(article));
  expect(formatFixture(article)).toBe(existsSync(expected) ? readFileSync(expected, 'utf8') : '(not there)');
});
