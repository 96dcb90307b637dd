import { describe, expect, test } from 'vitest';
import { parseRecord } from '../../src/read/record.js';

describe('parseRecord', () => {
  test.each(['text', 'body', 'content', 'maintext', 'article'])('the text stands in "%s"', (name) => {
    expect(parseRecord({ [name]: 'Rockets fell.' }, {}).text).toBe('Rockets fell.');
  });

  test.each(['published', 'date', 'date_publish', 'pubDate', 'published_at'])('the date in "%s"', (name) => {
    expect(parseRecord({ [name]: '2020-01-02' }, {}).metadata.published).toBe('2020-01-02');
  });

  const scrapers: readonly (readonly [string, Record<string, unknown>, readonly (string | null)[]])[] = [
    [
      'news-please',
      {
        maintext: 'Rockets.',
        text: null,
        title: 'T',
        date_publish: '2020-01-02 03:04:05',
        source_domain: 'a.org',
      },
      ['Rockets.', 'T', '2020-01-02 03:04:05', null, 'a.org', null],
    ],
    [
      'trafilatura',
      {
        text: 'Rockets.',
        title: 'T',
        date: '2020-01-02',
        hostname: 'a.org',
        author: 'A. Berg',
        source: 'http://a.org/1',
      },
      ['Rockets.', 'T', '2020-01-02', 'http://a.org/1', 'a.org', 'A. Berg'],
    ],
    [
      'newspaper4k',
      {
        text: 'Rockets.',
        title: 'T',
        publish_date: '2020-01-02',
        authors: ['A. Berg'],
        canonical_link: 'http://a.org/1',
      },
      ['Rockets.', 'T', '2020-01-02', 'http://a.org/1', null, 'A. Berg'],
    ],
    [
      'Readability',
      {
        textContent: 'Rockets.',
        content: '<p>Rockets.</p>',
        title: 'T',
        publishedTime: '2020-01-02',
        siteName: 'A',
      },
      ['Rockets.', 'T', '2020-01-02', null, 'A', null],
    ],
    [
      'NewsAPI',
      {
        content: 'Rockets.',
        title: 'T',
        publishedAt: '2020-01-02',
        source: { id: 'a', name: 'A' },
        url: 'http://a.org/1',
      },
      ['Rockets.', 'T', '2020-01-02', 'http://a.org/1', 'A', null],
    ],
    [
      'a table of news',
      {
        Article: 'Rockets.',
        Headline: 'T',
        'Publish Date': '2020-01-02',
        Publication: 'A',
        URL: 'http://a.org/1',
      },
      ['Rockets.', 'T', '2020-01-02', 'http://a.org/1', 'A', null],
    ],
  ];
  test.each(scrapers)('%s', (_, record, expected) => {
    const { text, url, metadata } = parseRecord(record, {});
    const { title, published, outlet, byline } = metadata;
    expect([text, title, published, url, outlet, byline]).toEqual(expected);
  });

  test('a page where the text should be is a page', () => {
    const { text, html } = parseRecord(
      { content: { rendered: '<p>Rockets.</p>' }, title: { rendered: 'T' } },
      {},
    );
    expect([text, html]).toEqual([null, '<p>Rockets.</p>']);
    expect(parseRecord({ content: '<div class="a"><p>Rockets.</p></div>' }, {}).text).toBeNull();
    expect(parseRecord({ text: '<3 rockets' }, {}).text).toBe('<3 rockets');
  });

  test('a tag alone above a text makes no page of it', () => {
    const content = '<img src="https://example.org/count">\nRockets fell on Karsa.';
    expect(parseRecord({ content }, {})).toMatchObject({ text: content, html: null });
  });

  test('a name of the user may lead into an object', () => {
    expect(parseRecord({ story: { full: 'x' } }, { text: 'story.full' }).text).toBe('x');
  });

  const table: readonly (readonly [string, Record<string, unknown>, string | null])[] = [
    ['a blank text is none', { text: '  \n' }, null],
    ['a blank text gives way to the next name', { text: '', body: 'Rockets fell.' }, 'Rockets fell.'],
    ['the first name wins', { body: 'second', text: 'first' }, 'first'],
    ['null is none', { text: null }, null],
    ['an object is none', { text: { en: 'x' } }, null],
    ['what the prototype has is none', {}, null],
  ];
  test.each(table)('%s', (_, record, text) => {
    expect(parseRecord(record, {}).text).toBe(text);
  });

  test('a name of the user goes alone', () => {
    expect(parseRecord({ story: 'mine', text: 'theirs' }, { text: 'story' }).text).toBe('mine');
    expect(parseRecord({ text: 'theirs' }, { text: 'story' }).text).toBeNull();
    expect(parseRecord({}, { text: 'toString' }).text).toBeNull();
  });

  test('numbers and lists are written out', () => {
    const { id, metadata } = parseRecord({ id: 17, authors: ['A. Berg', 'C. Dahl'] }, {});
    expect([id, metadata.byline]).toEqual(['17', 'A. Berg, C. Dahl']);
  });

  test('a key "__proto__" changes nothing', () => {
    const record: unknown = JSON.parse('{"__proto__":{"text":"x"},"body":"y"}');
    expect(parseRecord(Object(record), {}).text).toBe('y');
    expect(Object.hasOwn(Object.prototype, 'text')).toBe(false);
  });
});
