import { describe, expect, test } from 'vitest';
import { delimiterOf, piecesOfTable } from '../../src/read/csv.js';
import { piecesOfJson } from '../../src/read/json.js';
import { DEFAULT_LIMITS } from '../../src/read/limits.js';
import type { Dump, Piece } from '../../src/read/piece.js';
import type { Problem } from '../../src/read/problem.js';
import { piecesOfArchive } from '../../src/read/warc.js';

type Cut = (dump: Dump, head: Uint8Array) => AsyncGenerator<Piece | Problem>;

/** Cuts `text`, which comes in blocks of `size` bytes; what comes, in short. */
async function cutAll(
  cut: Cut,
  text: string,
  size: number,
  maxArticle = DEFAULT_LIMITS.maxArticle,
): Promise<string[]> {
  const bytes = Buffer.from(text);
  async function* blocks(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const limits = { ...DEFAULT_LIMITS, maxArticle };
  const shown: string[] = [];
  let record = 0;
  for await (const item of cut({ path: 'in', blocks: blocks(), encoding: null, limits }, bytes)) {
    expect(item.record).toBe(record++);
    shown.push(
      item.kind === 'problem'
        ? `${item.line}: ${item.code}`
        : `${item.line}: ${item.page === null ? '' : `${item.page.url} `}${Buffer.from(item.bytes).toString().trim()}`,
    );
  }
  return shown;
}

const SIZES = [1, 2, 7, 1_000_000];

describe('JSON documents', () => {
  const table: readonly (readonly [string, string, readonly string[]])[] = [
    ['a list', '[{"a":1},\n {"b":[2,{"c":3}]}]', ['1: {"a":1}', '2: {"b":[2,{"c":3}]}']],
    ['an object', '\n{\n"a": 1\n}\n', ['2: {\n"a": 1\n}']],
    ['objects one after another', '{"a":1}{"b":2}\n{"c":3}', ['1: {"a":1}', '1: {"b":2}', '2: {"c":3}']],
    ['brackets in strings', '[{"a":"]}\\\\\\"{["},{"b":1}]', ['1: {"a":"]}\\\\\\"{["}', '1: {"b":1}']],
    ['what is no object', '[1, "a,b", [2], null]', ['1: 1', '1: "a,b"', '1: [2]', '1: null']],
    ['nothing in a list', '[]', []],
    ['a list that is cut off', '[{"a":1},\n', ['1: {"a":1}', '2: bad-json']],
    ['a record that is cut off', '[{"a":1},{"b', ['1: {"a":1}', '1: {"b']],
    ['stray brackets', ']]}{"a":1}', ['1: ]', '1: }{"a":1}']],
  ];
  test.each(table)('%s', async (_, text, expected) => {
    for (const size of SIZES) expect(await cutAll(piecesOfJson, text, size)).toEqual(expected);
  });

  test('a record without end is given up', async () => {
    expect(await cutAll(piecesOfJson, `[{"a":1},\n{"b":"${'x'.repeat(500)}`, 100, 100)).toEqual([
      '1: {"a":1}',
      '2: too-long',
    ]);
  });
});

describe('tables', () => {
  const table: readonly (readonly [string, string, readonly string[]])[] = [
    ['rows', 'id,text\n1,a\n2,b\n', ['2: {"id":"1","text":"a"}', '3: {"id":"2","text":"b"}']],
    [
      'line ends and quotes',
      '"id","text"\r\n1,"a ""b""\r\nc"\r\n2,d',
      ['2: {"id":"1","text":"a \\"b\\"\\r\\nc"}', '4: {"id":"2","text":"d"}'],
    ],
    ['tabs', 'id\ttext\n1\ta, b', ['2: {"id":"1","text":"a, b"}']],
    ['a byte order mark', '\ufeffid,text\n1,a', ['2: {"id":"1","text":"a"}']],
    [
      'a quote inside a cell',
      'id,text\n1,the 5" gun\n2,b',
      ['2: {"id":"1","text":"the 5\\" gun"}', '3: {"id":"2","text":"b"}'],
    ],
    ['a row that is short', 'id,text\n1\n', ['2: {"id":"1","text":""}']],
    ['a row that is long', 'id,text\n1,a,b\n2,c,\n', ['2: bad-csv', '3: {"id":"2","text":"c"}']],
    ['a name without letters', 'id,,text\n1,2,3', ['2: {"id":"1","text":"3"}']],
    ['a name of the prototype', '__proto__,text\n1,a', ['2: {"__proto__":"1","text":"a"}']],
    ['names alone', 'id,text\n', []],
    ['a quote that is not closed', 'id,text\n1,a\n2,"b\n3,c\n', ['2: {"id":"1","text":"a"}', '3: bad-csv']],
  ];
  test.each(table)('%s', async (_, text, expected) => {
    for (const size of SIZES) expect(await cutAll(piecesOfTable, text, size)).toEqual(expected);
  });

  test.each([
    ['id,text', ','],
    ['id;date;text', ';'],
    ['"a,b";c', ';'],
    ['text', ','],
  ])('%s is cut at "%s"', (names, delimiter) => {
    expect(delimiterOf(Buffer.from(`${names}\n1,2,3,4`))).toBe(delimiter);
  });
});

const http = (status: string, headers: string, body: string): string =>
  `HTTP/1.1 ${status}\r\n${headers}\r\n\r\n${body}`;
const warc = (headers: string, content: string): string =>
  `WARC/1.0\r\n${headers}\r\nContent-Length: ${Buffer.byteLength(content)}\r\n\r\n${content}\r\n\r\n`;
const response = (url: string, content: string): string =>
  warc(`WARC-Type: response\r\nWARC-Target-URI: ${url}`, content);

describe('web archives', () => {
  const page = response(
    'http://x/1',
    http('200 OK', 'Content-Type: text/html; charset=UTF-8', '<p>One.</p>'),
  );
  const table: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'pages among other records',
      [
        warc('WARC-Type: warcinfo', 'software: x\r\n'),
        warc('WARC-Type: request\r\nWARC-Target-URI: http://x/1', 'GET / HTTP/1.1\r\n\r\n'),
        page,
        response('http://x/image', http('200 OK', 'Content-Type: image/png', '\u0089PNG')),
        response('http://x/gone', http('404 Not Found', 'Content-Type: text/html', '<p>Gone.</p>')),
        warc('WARC-Type: conversion\r\nWARC-Target-URI: <http://x/2>\r\nContent-Type: text/plain', 'Two.'),
      ].join(''),
      ['1: http://x/1 <p>One.</p>', '2: http://x/2 Two.'],
    ],
    [
      'chunks',
      response(
        'http://x/1',
        http(
          '200 OK',
          'Content-Type: text/html\r\nTransfer-Encoding: chunked',
          '3\r\n<p>\r\n4\r\nOne.\r\n0\r\n\r\n',
        ),
      ),
      ['1: http://x/1 <p>One.'],
    ],
    ['an empty page', response('http://x/1', http('200 OK', 'Content-Type: text/html', '')), ['1: empty']],
    [
      'a page that is cut off',
      page + page.slice(0, -6),
      ['1: http://x/1 <p>One.</p>', '2: http://x/1 <p>One.</', '3: bad-warc'],
    ],
    ['a header that is cut off', page + page.slice(0, 90), ['1: http://x/1 <p>One.</p>', '2: bad-warc']],
    ['no record', `${page}once upon a time`, ['1: http://x/1 <p>One.</p>', '2: bad-warc']],
    ['no length', 'WARC/1.0\r\nWARC-Type: response\r\n\r\n', ['1: bad-warc']],
    ['a length below zero', page.replace(/Content-Length: \d+/, 'Content-Length: -5'), ['1: bad-warc']],
  ];
  test.each(table)('%s', async (_, text, expected) => {
    for (const size of SIZES) expect(await cutAll(piecesOfArchive, text, size)).toEqual(expected);
  });

  test('a header without end is given up', async () => {
    expect(await cutAll(piecesOfArchive, `WARC/1.0\r\nX: ${'x'.repeat(3_000_000)}`, 100_000)).toEqual([
      '1: bad-warc',
    ]);
  });

  test('a page that is too long is left out', async () => {
    const long = response('http://x/2', http('200 OK', 'Content-Type: text/html', 'x'.repeat(500)));
    expect(await cutAll(piecesOfArchive, page + long + page, 100, 100)).toEqual([
      '1: http://x/1 <p>One.</p>',
      '2: too-long',
      '3: http://x/1 <p>One.</p>',
    ]);
  });
});
