import { describe, expect, test } from 'vitest';
import { binaryKind } from '../../src/read/binary.js';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

describe('binaryKind', () => {
  const binary: readonly (readonly [string, Uint8Array, RegExp])[] = [
    ['a PDF', Buffer.from('%PDF-1.7 and then text'), /PDF/],
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a), /PNG/],
    ['an office document', bytes(0x50, 0x4b, 0x03, 0x04, 0x14), /zip/],
    ['zero bytes in text', Buffer.from('plain\0text\0again'), /zero bytes/],
    ['one control character in six', Buffer.from('ab\x01cd\x02ef\x03gh\x04ij'), /control/],
  ];
  test.each(binary)('%s', (_, input, expected) => {
    expect(binaryKind(input)).toMatch(expected);
  });

  const text: readonly (readonly [string, Uint8Array])[] = [
    ['nothing', bytes()],
    ['tabs, line breaks and form feeds', Buffer.from('a\tb\r\nc\fd\n')],
    ['Windows-1252 quotes', bytes(0x93, 0x61, 0x94)],
    ['a terminal log', Buffer.from('\x1b[31mred\x1b[0m')],
    ['one stray control character in a page', Buffer.from(`${'word '.repeat(100)}\x07`)],
  ];
  test.each(text)('%s is text', (_, input) => {
    expect(binaryKind(input)).toBeNull();
  });
});
