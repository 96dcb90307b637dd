import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decodeText, markedEncoding } from '../../src/read/decode.js';

const ENGLISH =
  'The governor said \u201cno one was hurt\u201d \u2013 but the caf\u00e9 owner\u2019s son was missing. ';
const GERMAN =
  'Die Kämpfer überfielen am Morgen zwei Dörfer nördlich der Stadt, fünf Häuser wurden zerstört. ';
const RUSSIAN =
  'Вечером город обстреляли из миномётов, сообщил глава района. Ранены три человека, один дом разрушен. ';

describe('decodeText', () => {
  const table: readonly (readonly [string, Uint8Array, string, string | null])[] = [
    ['UTF-8', Buffer.from(ENGLISH), ENGLISH, null],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${ENGLISH}`), ENGLISH, null],
    ['UTF-16, little end first', iconv.encode(ENGLISH, 'utf-16le', { addBOM: true }), ENGLISH, 'utf-16le'],
    ['UTF-16, big end first', iconv.encode(ENGLISH, 'utf-16be', { addBOM: true }), ENGLISH, 'utf-16be'],
    ['UTF-16 without a mark', iconv.encode(ENGLISH, 'utf-16le'), ENGLISH, 'utf-16le'],
    ['Windows-1252', iconv.encode(ENGLISH, 'windows-1252'), ENGLISH, 'windows-1252'],
    ['German', iconv.encode(GERMAN.repeat(4), 'latin1'), GERMAN.repeat(4), 'windows-1252'],
    ['one curly quote', Buffer.from([0x49, 0x74, 0x92, 0x73]), 'It\u2019s', 'windows-1252'],
    ['Windows-1251', iconv.encode(RUSSIAN.repeat(5), 'windows-1251'), RUSSIAN.repeat(5), 'windows-1251'],
    [
      'UTF-8 cut inside a character',
      Buffer.from(`${ENGLISH}\u20ac`).subarray(0, -1),
      `${ENGLISH}\ufffd`,
      'utf-8 with errors',
    ],
    ['line ends as they are', Buffer.from('a\r\nb\rc\n'), 'a\r\nb\rc\n', null],
    ['nothing', Buffer.from(''), '', null],
  ];
  test.each(table)('%s', async (_, bytes, text, encoding) => {
    expect(await decodeText(bytes)).toEqual({ text, encoding });
  });

  test.each(['Shift_JIS', 'GB18030', 'Big5', 'EUC-KR', 'KOI8-R'])('%s never throws', async (name) => {
    const bytes = iconv.encode('軍 военный 군 '.repeat(30), name);
    expect((await decodeText(bytes)).text.length).toBeGreaterThan(0);
  });
});

test('markedEncoding: short or even input is not taken for UTF-16', () => {
  expect(markedEncoding(Buffer.from('a'))).toBeNull();
  expect(markedEncoding(Buffer.from([0, 0, 0, 0]))).toBeNull();
  expect(markedEncoding(Buffer.from('plain text'))).toBeNull();
});
