import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { articleJsonSchema, articleSchema, extractAll, extractArticle } from '../src/index.js';
import { ROOT } from './source.js';

const TEXT = 'Russian forces shelled Kharkiv on 3 March 2022, killing five civilians.';

describe('extractArticle', () => {
  test('a text', () => {
    const article = extractArticle(TEXT);
    expect(article.id).toBe('0');
    expect(article.text).toBeUndefined();
    expect(article.mentions.map(({ type, text }) => `${type} ${text}`)).toEqual([
      'force Russian forces',
      'place Kharkiv',
      'date 3 March 2022',
      'count five civilians',
    ]);
    expect(articleSchema.safeParse(article).error).toBeUndefined();
  });

  test('what is known of it goes along', () => {
    const article = extractArticle(
      {
        text: 'The library closed on Thursday.',
        url: 'https://example.org/1',
        title: 'News',
        published: '2022-03-05',
      },
      { withText: true },
    );
    expect(article).toMatchObject({
      id: 'https://example.org/1',
      source: { url: 'https://example.org/1' },
      title: 'News',
      published: '2022-03-05',
      text: 'The library closed on Thursday.',
      mentions: [{ norm: { value: '2022-03-03' } }],
    });
  });

  test('a publication date for articles that give none', () => {
    const text = 'The library closed on Thursday.';
    expect(extractArticle(text, { published: '2022-03-05' }).mentions[0]?.norm).toMatchObject({
      value: '2022-03-03',
    });
    expect(() => extractArticle(text, { published: '2022-02-30' })).toThrow(RangeError);
  });

  test('names of your own', () => {
    const lexicons = [
      { path: 'mine.tsv', text: 'kind\tid\tnames\nforce\tfree-brigade\tRuritanian Free Brigade' },
    ];
    const { mentions } = extractArticle('The Ruritanian Free Brigade took part.', { lexicons });
    expect(mentions).toMatchObject([{ type: 'force', norm: { id: 'free-brigade' } }]);
  });

  test('nothing is kept from one call to the next', () => {
    const before = extractArticle(TEXT);
    extractArticle('Ukrainian forces shelled Donetsk on 4 April 2023, killing two.', {
      published: '2023-04-05',
    });
    expect(extractArticle(TEXT)).toEqual(before);
  });
});

test('extractAll gives one after another, as they are asked for', () => {
  const asked: number[] = [];
  function* texts(): Generator<string> {
    for (let i = 0; i < 3; i++) {
      asked.push(i);
      yield TEXT;
    }
  }
  const articles = extractAll(texts());
  expect(articles.next().value?.id).toBe('0');
  expect(asked).toEqual([0]);
  expect([...articles].map(({ id }) => id)).toEqual(['1', '2']);
});

test('the JSON Schema says of every field what the article has', () => {
  expect(articleJsonSchema()).toMatchObject({
    type: 'object',
    properties: { id: { type: 'string' }, mentions: { type: 'array' }, events: { type: 'array' } },
  });
  expect(JSON.stringify(articleJsonSchema())).not.toContain('readOnly');
});

test('the package is imported by its name', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-package-'));
  try {
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(ROOT, join(folder, 'node_modules/sitrep'));
    const lines = [
      "import { extractArticle } from 'sitrep';",
      `console.log(extractArticle(${JSON.stringify(TEXT)}).mentions.length);`,
    ];
    writeFileSync(join(folder, 'main.mjs'), lines.join('\n'));
    expect(execFileSync('node', ['main.mjs'], { cwd: folder, encoding: 'utf8' })).toBe('4\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
