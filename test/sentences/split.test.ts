import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../src/sentences/split.js';
import { tokenize } from '../../src/text/tokens.js';

const split = (text: string): string[] => {
  const tokens = tokenize(text);
  return splitSentences(text, tokens).map(({ first, end }) =>
    text.slice(tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0),
  );
};

/** Sentences are parted by "|". */
const cases = (rows: readonly string[]): [string, string[]][] =>
  rows.map((row) => [row.replaceAll(/\|/g, ''), row.split('|').map((part) => part.trim())]);

describe('abbreviations', () => {
  test.each(
    cases([
      'Maj. Gen. Lena Hale spoke on Sunday. |She named no town.',
      'Col. J. B. Berg and Lt. Cmdr. Ann Lowe signed it. |Both left.',
      'The U.S. State Department had no comment.',
      'They trained in the U.S. |He said so himself.',
      'U.S.-led jets hit the depot. |It burned.',
      'It began on Sept. 10 and ended on Oct. 3. |Nobody won.',
      'It began in Sept. |He left in Oct. with his men.',
      'He bought mortars, e.g. those of the army, i.e. old ones.',
      'See No. 5 on the list. |Was it true? |No. |It was not.',
      'Police came at 5 a.m. |Officers searched the house.',
      'Police came at 5 a.m. Monday and at 9 p.m. EST.',
      'On Friday at 5 a.m. Colonel Hale gave the order.',
      'Arms maker Harbour Systems Inc. said so. |It works for Dock Corp. |The firms agree.',
      'He led the 1st Bn., 5th Inf. Regt. of the army.',
      'It fell 4.5 km from the base. |A 7.62 mm gun was found.',
      'He was born in Karsa (c. 1950) and died there.',
    ]),
  )('%s', (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });
});

describe('quotes, brackets and ellipses', () => {
  test.each(
    cases([
      '“We are leaving.” |He did not say when.',
      '"We are leaving," he said. |"We will be back."',
      '"Are you there?" he asked. |Nobody was.',
      '“It is over. |We have won,” he said.',
      'They left (it was late.) |The road was clear.',
      'Rep. Hale (D-Calif.) left. |(It had begun at 5 a.m.) |Nobody died.',
      'He died in 1998.[2] |His son rules now. [3] |Nobody knew.',
      'It was … well, late.',
      'He never said.... |Then he left.',
      'What was that?! |Nobody knew!!',
      'They came [...] and went.',
    ]),
  )('%s', (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });
});

describe('blanks that are missing', () => {
  test.each(
    cases([
      'Forces left on Sunday.|Police came.|"We are safe," one said.',
      'It ended in 2019.|Three men died.',
      'Write to Lena.Hale@example.com or see example.com. |It is short.',
      'See report.pdf or Newsfeed.Com for it.',
      'The army left.|“We won,” it said.',
    ]),
  )('%s', (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });
});

describe('lines', () => {
  test('each line of a scraped page is a paragraph', () => {
    expect(
      split('Army enters Karsa\nLocal forces entered it on Sunday\nNine people died there.'),
    ).toHaveLength(3);
  });

  test('a line that was cut at a link goes on', () => {
    expect(split('Nine people died, according to\nReuters\n, and more were hurt.')).toEqual([
      'Nine people died, according to',
      'Reuters',
      ', and more were hurt.',
    ]);
    expect(split('The army of the north said on Sunday that\nnine people had died.')).toHaveLength(1);
  });

  test('lines of a wrapped text are joined, headings are not', () => {
    const text = [
      'Government forces entered the port town of Karsa on Sunday after',
      'three days of shelling, the army said. Nine people were killed in the',
      'fighting and more than thirty wounded, according to doctors who work in',
      'the only hospital of the town.',
      'Background',
      'Karsa changed hands four times in the last two years, and most of its',
      'people have fled to camps across the border, where they live in tents',
      'that the government of the neighbouring state has given to them.',
    ].join('\n');
    expect(split(text).map((sentence) => sentence.split(/\s+/).length)).toEqual([18, 24, 1, 38]);
  });

  test('a blank line always ends a sentence', () => {
    expect(split('Army enters\n\nthe town of Karsa')).toHaveLength(2);
  });

  test('wide blanks stand for line breaks', () => {
    expect(split('Army enters Karsa                 Forces entered it')).toHaveLength(2);
  });
});

describe('lists', () => {
  test.each([
    ['- Near Karsa, two strikes hit a truck\n- Near Dur, one strike hit a boat', 2],
    ['Syria: • Near Karsa, two strikes • Near Dur, one strike', 3],
    ['1. Two tanks 2. One gun 3. Nine men', 3],
    ['a) Two tanks b) One gun', 2],
    ['1. Two tanks.', 1],
    ['A. Rahman led the men. B. Khan did not.', 2],
  ])('%s', (text, count) => {
    expect(split(text)).toHaveLength(count);
  });

  test('items are marked', () => {
    const text = 'Iraq\n- Near Karsa, two strikes hit a truck.\nA. Rahman said so.\n2) One gun';
    const tokens = tokenize(text);
    expect(splitSentences(text, tokens).map(({ isBullet }) => isBullet)).toEqual([false, true, false, true]);
  });
});

test('every token is in exactly one sentence, whatever the text', () => {
  for (const text of [
    '',
    '...',
    'A. '.repeat(50),
    '. . . ',
    '"(["',
    'U.S. '.repeat(20),
    '\n\n\n',
    '1) 2) 3)',
  ]) {
    const tokens = tokenize(text);
    const sentences = splitSentences(text, tokens);
    expect(sentences.reduce((sum, { first, end }) => sum + end - first, 0)).toBe(tokens.length);
    expect(sentences.every(({ first }, i) => first === (sentences[i - 1]?.end ?? 0))).toBe(true);
  }
});
