import { describe, expect, test } from 'vitest';
import { type ReadArticle, readArticles } from '../../src/read/articles.js';
import { DEFAULT_LIMITS } from '../../src/read/limits.js';
import type { Piece } from '../../src/read/piece.js';
import type { Problem } from '../../src/read/problem.js';
import type { FieldNames } from '../../src/read/record.js';

async function readAll(
  content: string | Uint8Array,
  {
    format = 'jsonl',
    names = {},
    line = 1,
    page = null,
  }: { format?: Piece['format']; names?: FieldNames; line?: number | null; page?: Piece['page'] } = {},
): Promise<(ReadArticle | Problem)[]> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const records = { record: 0, records: 1 };
  const piece: Piece = { kind: 'piece', path: 'in', format, bytes, ...records, line, encoding: null, page };
  const items: (ReadArticle | Problem)[] = [];
  for await (const item of readArticles(piece, { names, limits: DEFAULT_LIMITS })) items.push(item);
  return items;
}

/** What an item is, in short. */
const show = (item: ReadArticle | Problem): string =>
  item.kind === 'problem'
    ? `${item.line}:${item.column} ${item.code}`
    : `${item.article.id} = ${item.article.raw}`;

describe('JSON Lines', () => {
  const table: readonly (readonly [string, string, readonly string[]])[] = [
    ['an id', '{"id":"a","text":"x"}', ['a = x']],
    ['a number for an id', '{"id":7,"text":"x"}', ['7 = x']],
    ['the url where there is no id', '{"url":"http://x/1","text":"x"}', ['http://x/1 = x']],
    ['path and line where there is neither', '\n{"text":"x"}', ['in:2 = x']],
    [
      'blank lines and line ends of Windows',
      '{"text":"x"}\r\n\r\n{"text":"y"}\r\n',
      ['in:1 = x', 'in:3 = y'],
    ],
    ['a byte order mark', '\ufeff{"text":"x"}\n', ['in:1 = x']],
    ['line ends inside the text stay', '{"text":"x\\r\\ny"}', ['in:1 = x\r\ny']],
    [
      'a bad line among good ones',
      '{"text":"x"}\n{"text":\n{"text":"y"}',
      ['in:1 = x', '2:1 bad-json', 'in:3 = y'],
    ],
    ['a list', '[1]', ['1:1 bad-json']],
    ['a number', '12', ['1:1 bad-json']],
    ['a record without text', '{"id":"a","title":"x"}', ['1:1 no-text']],
    ['a blank text', '{"text":" "}', ['1:1 no-text']],
  ];
  test.each(table)('%s', async (_, content, expected) => {
    const shown = (await readAll(content)).map(show);
    expect(shown.map((text) => text.replace(/^(\d+):\d+ bad/, '$1:1 bad'))).toEqual(expected);
  });

  test('the column of a fault is told', async () => {
    expect((await readAll('{"text":"x",,}')).map(show)).toEqual(['1:13 bad-json']);
  });

  test('the number of the first line is that of the piece', async () => {
    expect((await readAll('{"text":"x"}\n{', { line: 40 })).map(show)[0]).toBe('in:40 = x');
  });

  test('one line of another encoding is read by itself', async () => {
    const line = Buffer.from('{"text":"caf\xe9"}\n', 'latin1');
    const items = await readAll(Buffer.concat([Buffer.from('{"text":"é"}\n'), line]));
    expect(items.map(show)).toEqual(['in:1 = é', 'in:2 = café']);
    expect(items[1]).toMatchObject({ article: { source: { encoding: 'windows-1252' } } });
  });

  test('columns of the user', async () => {
    const items = await readAll('{"story":"x","key":"k"}', { names: { text: 'story', id: 'key' } });
    expect(items.map(show)).toEqual(['k = x']);
  });

  test('what the record says goes along', async () => {
    const [item] = await readAll(
      '{"text":"x","title":"T","date_publish":"2020-01-02 03:04:05","url":"http://x"}',
    );
    expect(item).toMatchObject({
      isPlain: false,
      article: {
        source: { path: 'in', line: 1, url: 'http://x' },
        metadata: { title: 'T', published: '2020-01-02 03:04:05', byline: null },
      },
    });
  });

  test('a page in a record is read, and the record goes before it', async () => {
    const [item] = await readAll(
      '{"html":"<html><body><article><p>Rockets fell on the town at night.</p></article></body></html>","title":"T"}',
    );
    expect(item).toMatchObject({ kind: 'article', article: { metadata: { title: 'T' } } });
    expect(item !== undefined && show(item)).toContain('Rockets fell on the town at night.');
  });
});

test('what is far too long for an article is refused', async () => {
  const text = 'word '.repeat(DEFAULT_LIMITS.maxArticle / 5);
  const lines = `${JSON.stringify({ text })}\n${JSON.stringify({ text: `${text}!` })}\n{"text":"x"}`;
  const items = await readAll(lines);
  expect(items.map((item) => (item.kind === 'problem' ? show(item) : item.article.id))).toEqual([
    'in:1',
    '2:1 too-long',
    'in:3',
  ]);
});

describe('a page of a web archive', () => {
  const page = { url: 'http://x/1', charset: null };
  const html = (meta: string): Buffer =>
    Buffer.from(
      `<html><head>${meta}</head><body><p>\xcf\xf0\xe8\xe2\xe5\xf2, Moscow.</p></body></html>`,
      'latin1',
    );

  test('is known by its address', async () => {
    const [item] = await readAll('Rockets fell.', { format: 'text', line: 3, page });
    const source = { path: 'in', line: 3, url: 'http://x/1' };
    expect(item).toMatchObject({ isPlain: false, article: { id: 'http://x/1', source } });
  });

  test.each([
    ['the server', { ...page, charset: 'windows-1251' }, '<meta charset="koi8-r">', 'windows-1251'],
    ['the page', page, '<meta charset="windows-1251">', 'windows-1251'],
    ['a page of its own', null, '<meta http-equiv="x" content="text/html; charset=koi8-r">', 'koi8-r'],
    ['nothing that is known', null, '<meta charset="base64">', 'windows-1252'],
  ])('is read as %s declares', async (_, from, meta, encoding) => {
    const [item] = await readAll(html(meta), { format: 'html', page: from });
    expect(item).toMatchObject({ article: { source: { encoding } } });
  });
});

describe('text', () => {
  test('is kept as it is', async () => {
    const [item] = await readAll('One.\r\n\r\nTwo.\r\n', { format: 'text', line: null });
    expect(item).toMatchObject({
      isPlain: true,
      article: { id: 'in', raw: 'One.\r\n\r\nTwo.\r\n', source: { path: 'in' } },
    });
  });

  test('of white space alone is empty', async () => {
    expect((await readAll(' \r\n\t\u00a0', { format: 'text', line: null })).map(show)).toEqual([
      'null:null empty',
    ]);
  });
});
