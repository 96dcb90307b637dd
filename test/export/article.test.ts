import { describe, expect, test } from 'vitest';
import { toArticle } from '../../src/export/article.js';
import { formatJson } from '../../src/export/format.js';
import { json } from '../../src/export/json.js';
import { jsonl } from '../../src/export/jsonl.js';
import { articleSchema } from '../../src/schema/article.js';
import { readArticleFixtures } from '../articles.js';
import { readText } from '../reading.js';
import { sampleArticle } from './sample.js';

describe.each(readArticleFixtures())('$slug', ({ raw, path }) => {
  test.each([true, false])('holds to the schema, and nothing more (with text: %s)', (withText) => {
    const article = toArticle(readText(raw, { path, clean: true }), { withText });
    const parsed = articleSchema.safeParse(article);
    expect(parsed.error).toBeUndefined();
    // the schema drops keys that it does not know
    expect(parsed.data).toEqual(article);
    expect(article.text).toBe(withText ? raw : undefined);
  });
});

test('warnings say where', () => {
  const doc = {
    ...readText('One.\nTwo three.'),
    warnings: [{ code: 'date-unresolved', message: 'm', offset: 9 }],
  };
  expect(toArticle(doc, { withText: false }).warnings).toEqual(['2:5: date-unresolved: m']);
});

describe('JSON', () => {
  const one = sampleArticle('One.', []);
  const two = { ...sampleArticle('Two.', []), id: 'b.txt' };

  test('an array, written in batches', () => {
    expect(JSON.parse(json.open + json.close)).toEqual([]);
    const batches = json.open + json.write([one]) + json.between + json.write([two, one]) + json.close;
    expect(JSON.parse(batches)).toEqual([one, two, one]);
    expect(json.write([])).toBe('');
  });

  test('lines', () => {
    const lines = (jsonl.open + jsonl.write([one, two]) + jsonl.write([]) + jsonl.close).split('\n');
    expect(lines.map((line) => (line === '' ? null : JSON.parse(line)))).toEqual([one, two, null]);
  });

  test('nothing in a line ends it', () => {
    const text = 'a\u2028b\u2029c\u0085d\ne\ud83d';
    const written = formatJson({ text });
    expect(written).not.toMatch(/[\n\u0085\u2028\u2029]/);
    expect(JSON.parse(written)).toEqual({ text });
  });

  test('nothing in it ends a script of the page that it is put into', () => {
    const text = '</script><!-- <b>';
    const written = formatJson({ text });
    expect(written).toBe('{"text":"\\u003c/script>\\u003c!-- <b>"}');
    expect(JSON.parse(written)).toEqual({ text });
  });
});
