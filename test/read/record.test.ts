import { describe, expect, test } from 'vitest';
import { parseRecord } from '../../src/read/record.js';

describe('parseRecord', () => {
  test.each(['text', 'body', 'content', 'maintext', 'article'])('the text stands in "%s"', (name) => {
    expect(parseRecord({ [name]: 'Rockets fell.' }, {}).text).toBe('Rockets fell.');
  });

  test.each(['published', 'date', 'date_publish', 'pubDate', 'published_at'])('the date in "%s"', (name) => {
    expect(parseRecord({ [name]: '2020-01-02' }, {}).metadata.published).toBe('2020-01-02');
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
