import { describe, expect, test } from 'vitest';
import type { Doc } from '../src/doc/doc.js';
import { contains, type Span, sliceSpan } from '../src/text/span.js';
import { readArticleFixtures } from './articles.js';
import { createRandom, pick } from './random.js';
import { readText } from './reading.js';

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

/** What is wrong with the offsets of `doc`, one line each. */
function wrongOffsets(doc: Doc): string[] {
  const { raw, mentions, events, sentences, removed, tokens, numbers } = doc;
  const wrong: string[] = [];
  const check = (is: boolean, what: string): void => {
    if (!is) wrong.push(what);
  };
  const inText = ([start, end]: Span): boolean => 0 <= start && start < end && end <= raw.length;
  check(doc.clean.length === raw.length, `clean has ${doc.clean.length} units, raw ${raw.length}`);
  sentences.forEach(({ span }, i) => {
    const before = sentences[i - 1];
    check(inText(span), `sentence ${i} at ${span}`);
    check(before === undefined || before.span[1] <= span[0], `sentence ${i} starts before the last one ends`);
  });
  removed.forEach(({ span, reason }, i) => {
    const before = removed[i - 1];
    check(inText(span), `removed ${reason} at ${span}`);
    check(before === undefined || before.span[1] <= span[0], `removed ${reason} at ${span}: out of order`);
  });
  mentions.forEach((mention, i) => {
    const { span, text, type, rule } = mention;
    const name = `${type} "${text}" by ${rule} at ${span}`;
    const before = mentions[i - 1];
    const sentence = sentences[mention.sentence];
    check(inText(span) && sliceSpan(raw, span) === text, `${name}: other words`);
    check(sentence !== undefined && contains(sentence.span, span), `${name}: outside its sentence`);
    check(before === undefined || before.span[0] <= span[0], `${name}: out of order`);
    check(
      tokens[mention.first]?.start === span[0] && tokens[mention.end - 1]?.end === span[1],
      `${name}: other tokens`,
    );
  });
  for (const { span, rule } of numbers) check(inText(span), `number by ${rule} at ${span}`);
  for (const event of events) {
    for (const { span, text } of event.evidence)
      check(inText(span) && sliceSpan(raw, span) === text, `evidence of ${event.subtype} at ${span}`);
    const slots = [
      ...event.places,
      ...event.actors.initiators,
      ...event.actors.targets,
      ...event.aircraft,
      ...event.munitions,
    ];
    const used = [
      ...slots.flatMap((slot) => slot.mentions),
      ...event.counts.map((count) => count.mention),
      ...(event.date?.mentions ?? []),
    ];
    for (const index of used) check(index < mentions.length, `${event.subtype} points at mention ${index}`);
  }
  return wrong;
}

describe.each(readArticleFixtures())('$slug', ({ raw, path }) => {
  test('as it is', () => {
    expect(wrongOffsets(readText(raw, { clean: true, path }))).toEqual([]);
  });

  test('taken for clean', () => {
    const doc = readText(raw, { path });
    expect(wrongOffsets(doc)).toEqual([]);
    expect(doc.removed).toEqual([]);
  });

  test.each(Object.keys(EDITS))('after %s', (name) => {
    const random = createRandom(raw.length + name.length);
    const edited = EDITS[name]?.(raw, random) ?? raw;
    expect(wrongOffsets(readText(edited, { clean: true, path, published: '2024-06-12' }))).toEqual([]);
  });

  test('after all sorts of edits at once', () => {
    const random = createRandom(raw.length);
    for (let round = 0; round < 5; round++) {
      let edited = raw;
      for (const edit of Object.values(EDITS)) if (random() < 0.3) edited = edit(edited, random);
      expect(wrongOffsets(readText(edited, { clean: true, path }))).toEqual([]);
    }
  });
});

test('texts without an article have no layers, and no faults', () => {
  for (const raw of ['', ' ', '\n\r\n', '\ufeff', '.', '🚁', '\ud83d', '0', 'a', '"'])
    expect(wrongOffsets(readText(raw, { clean: true }))).toEqual([]);
});
