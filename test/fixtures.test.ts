import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { toArticle } from '../src/export/article.js';
import { type Article, articleSchema } from '../src/schema/article.js';
import { readArticleFixtures } from './articles.js';
import { readText } from './reading.js';
import { ROOT } from './source.js';

/** As `npm run fixtures:update` leaves it: the command's JSON for one article. */
const expectedSchema = z.union([articleSchema, z.tuple([articleSchema]).transform(([article]) => article)]);

function readExpected(slug: string): Article | null {
  const path = join(ROOT, `fixtures/articles/${slug}.expected.json`);
  return existsSync(path) ? expectedSchema.parse(JSON.parse(readFileSync(path, 'utf8'))) : null;
}

describe.each(readArticleFixtures())('$slug', ({ slug, raw, path }) => {
  const article = toArticle(readText(raw, { clean: true, path }), { withText: false });
  const expected = readExpected(slug);

  test('has an expected output ("npm run fixtures:update" writes it; read the diff)', () => {
    expect(expected).not.toBeNull();
  });

  test.skipIf(expected === null)('gives the mentions that are expected', () => {
    const show = ({ mentions }: Article): string[] =>
      mentions.map(({ type, text, rule, norm }) => `${type} "${text}" ${JSON.stringify(norm)} by ${rule}`);
    expect(show(article)).toEqual(expected === null ? [] : show(expected));
  });

  test.skipIf(expected === null)('gives the events that are expected', () => {
    expect(article.events).toEqual(expected?.events);
  });

  test.skipIf(expected === null)('gives all else that is expected', () => {
    const { mentions: _, events: __, ...rest } = article;
    expect(rest).toEqual({ ...expected, mentions: undefined, events: undefined });
    expect(article.mentions).toEqual(expected?.mentions);
  });

  test('is a record as the schema has it', () => {
    expect(articleSchema.safeParse(JSON.parse(JSON.stringify(article))).error).toBeUndefined();
  });
});
