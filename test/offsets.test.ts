import { describe, expect, test } from 'vitest';
import { readArticleFixtures } from './articles.js';
import { createRandom, pick } from './random.js';
import { readText } from './reading.js';
import { findWrongOffsets } from './wrong-offsets.js';

/** Edits that real texts have been through; each changes about one place in `every`. */
const EDITS: Readonly<Record<string, (text: string, random: () => number) => string>> = {
  'line ends of Windows': (text) => text.replace(/\r?\n/g, '\r\n'),
  'line ends of old Macs': (text) => text.replace(/\r?\n/g, '\r'),
  'a byte order mark': (text) => `\ufeff${text}`,
  'curly quotes': (text, random) => text.replace(/['"]/g, () => pick(random, ['‘', '’', '“', '”', '"'])),
  'emoji and pairs of surrogates': (text, random) =>
    text.replace(/ /g, () => (random() < 0.05 ? pick(random, [' 🚁 ', ' 👩‍👩‍👧 ', ' 🇺🇦', '𝐀 ']) : ' ')),
  'thin and no-break spaces': (text, random) =>
    text.replace(/ /g, () => (random() < 0.2 ? pick(random, ['\u00a0', '\u2009', '\u202f', '\u3000']) : ' ')),
  'soft hyphens and joiners': (text, random) =>
    text.replace(/(?<=\p{L}{3})(?=\p{L}{3})/gu, () =>
      random() < 0.05 ? pick(random, ['\u00ad', '\u200b', '\u200d']) : '',
    ),
  'lone surrogates': (text, random) =>
    text.replace(/ /g, () => (random() < 0.02 ? pick(random, [' \ud83d ', '\udc00 ']) : ' ')),
  'doubled spaces and tabs': (text, random) =>
    text.replace(/ /g, () => (random() < 0.2 ? pick(random, ['  ', '\t', ' \t ']) : ' ')),
  'blank lines everywhere': (text, random) => text.replace(/ /g, () => (random() < 0.02 ? '\n\n' : ' ')),
  'no line breaks at all': (text) => text.replace(/\s+/g, ' '),
  'decomposed accents': (text) => text.normalize('NFD'),
  'cut short': (text, random) => text.slice(0, Math.floor(random() * text.length)),
  'letters lost': (text, random) => text.replace(/[a-z]/g, (letter) => (random() < 0.01 ? '' : letter)),
  'all capitals': (text) => text.toUpperCase(),
};

describe.each(readArticleFixtures())('$slug', ({ raw, path }) => {
  test('as it is', () => {
    expect(findWrongOffsets(readText(raw, { clean: true, path }))).toEqual([]);
  });

  test('taken for clean', () => {
    const doc = readText(raw, { path });
    expect(findWrongOffsets(doc)).toEqual([]);
    expect(doc.removed).toEqual([]);
  });

  test.each(Object.keys(EDITS))('after %s', (name) => {
    const random = createRandom(raw.length + name.length);
    const edited = EDITS[name]?.(raw, random) ?? raw;
    expect(findWrongOffsets(readText(edited, { clean: true, path, published: '2024-06-12' }))).toEqual([]);
  });

  test('after all sorts of edits at once', () => {
    const random = createRandom(raw.length);
    for (let round = 0; round < 5; round++) {
      let edited = raw;
      for (const edit of Object.values(EDITS)) if (random() < 0.3) edited = edit(edited, random);
      expect(findWrongOffsets(readText(edited, { clean: true, path }))).toEqual([]);
    }
  });
});

test('texts without an article have no layers, and no faults', () => {
  for (const raw of ['', ' ', '\n\r\n', '\ufeff', '.', '🚁', '\ud83d', '0', 'a', '"'])
    expect(findWrongOffsets(readText(raw, { clean: true }))).toEqual([]);
});
