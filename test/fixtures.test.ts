import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { toArticle } from '../src/export/article.js';
import { type Article, articleSchema } from '../src/schema/article.js';
import { readArticleFixtures } from './articles.js';
import { readText } from './reading.js';
import { ROOT } from './source.js';

/** `npm run fixtures:update` sets it: the outputs become what is expected, and a person reads the diff. */
const IS_UPDATE = process.env['UPDATE_FIXTURES'] === '1';

const pathOf = (slug: string): string => join(ROOT, `fixtures/articles/${slug}.expected.json`);

/** JSON with a line for each mention, sentence and removed stretch, and one for each field of an event. */
function formatArticle({ events, ...rest }: Article): string {
  const line = (value: unknown): string => JSON.stringify(value);
  const list = (values: readonly unknown[], indent: string): string =>
    values.length === 0
      ? '[]'
      : `[\n${values.map((value) => `${indent}  ${line(value)}`).join(',\n')}\n${indent}]`;
  const fields = Object.entries(rest).map(
    ([key, value]) => `  ${line(key)}: ${Array.isArray(value) ? list(value, '  ') : line(value)}`,
  );
  const told = events.map((event) => {
    const lines = Object.entries(event).map(([key, value]) => `      ${line(key)}: ${line(value)}`);
    return `    {\n${lines.join(',\n')}\n    }`;
  });
  fields.push(`  "events": ${told.length === 0 ? '[]' : `[\n${told.join(',\n')}\n  ]`}`);
  return `{\n${fields.join(',\n')}\n}\n`;
}

describe.each(readArticleFixtures())('$slug', ({ slug, raw, path }) => {
  const article = toArticle(readText(raw, { clean: true, path }), { withText: false });
  if (IS_UPDATE) writeFileSync(pathOf(slug), formatArticle(article));

  test('gives what is expected ("npm run fixtures:update" writes it; read the diff)', () => {
    expect(existsSync(pathOf(slug))).toBe(true);
    expect(formatArticle(article).split('\n')).toEqual(readFileSync(pathOf(slug), 'utf8').split('\n'));
  });

  test('is a record as the schema has it', () => {
    const written: unknown = JSON.parse(formatArticle(article));
    expect(articleSchema.safeParse(written).error).toBeUndefined();
    expect(written).toEqual(JSON.parse(JSON.stringify(article)));
  });
});
