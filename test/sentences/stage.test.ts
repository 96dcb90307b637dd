import { expect, test } from 'vitest';
import { sentences } from '../../src/sentences/index.js';

import { CONTEXT, cleanText } from '../clean/reading.js';

const read = (
  raw: string,
  title: string | null = null,
): { text: string; role: string; paragraph: number }[] => {
  const doc = sentences.run(cleanText(raw, { title }), CONTEXT);
  return doc.sentences.map(({ span, role, paragraph }) => ({ text: raw.slice(...span), role, paragraph }));
};

test('the headline, captions and paragraphs', () => {
  const raw = [
    'Army enters Karsa',
    'Soldiers near Karsa on Friday. (AP Photo/Lena Karam)',
    'Forces entered the town on Sunday. Nine people died in the fighting, a doctor said.',
    'FILE - A tank stands in Dur, March 5, 2021.',
    'A spokesman for the rebels denied that the town had fallen.',
  ].join('\n\n');
  expect(read(raw).map(({ role, paragraph }) => [role, paragraph])).toEqual([
    ['title', 0],
    ['caption', 1],
    ['caption', 1],
    ['body', 2],
    ['body', 2],
    ['caption', 3],
    ['body', 4],
  ]);
});

test.each([
  ['Smoke over Karsa. (AP Photo/Jo Berg) ', 'The army said that it had left.'],
  ['Smoke over Karsa [File: Jo Berg/AFP] ', 'The army said that it had left.'],
  ['Smoke over Karsa, Jan. 5, 2021. REUTERS/Jo Berg ', 'The army said that it had left.'],
  ['Smoke over Karsa. REUTERS/Jo van Berg/File Photo ', 'Two soldiers died.'],
])('the text that runs on after the credit in "%s" is none of the caption', (caption, text) => {
  expect(read(caption + text).at(-1)).toMatchObject({ text, role: 'body', paragraph: 1 });
  expect(read(caption + text)[0]).toMatchObject({ role: 'caption', paragraph: 0 });
});

test.each(['KARSA (AFP) The army left.', 'Smoke (AP Photo/Jo Berg) in the town.', 'By REUTERS/Jo Berg'])(
  '"%s" is one sentence',
  (raw) => {
    expect(read(raw)).toHaveLength(1);
  },
);

test('a headline that nothing parts from the text is a sentence of its own', () => {
  const raw =
    'Two die in mine blast in northern MaliBAMAKO, Oct. 3 (Xinhua) -- Two soldiers died on Saturday when a mine went off.';
  expect(read(raw).map(({ text, role }) => [role, text.slice(0, 12)])).toEqual([
    ['title', 'Two die in m'],
    ['body', 'BAMAKO, Oct.'],
  ]);
});

test('no sentence crosses what was removed', () => {
  const raw =
    'Forces entered the town on Sunday with tanks and\n\nADVERTISEMENT\n\nguns, and nine people died in the fighting, a doctor said.';
  expect(read(raw).map(({ text }) => text)).toEqual([
    'Forces entered the town on Sunday with tanks and',
    'guns, and nine people died in the fighting, a doctor said.',
  ]);
});
