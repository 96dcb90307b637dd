import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadLexicon } from '../src/lexicon/load.js';
import { parseTsv } from '../src/lexicon/tsv.js';
import { readText } from './reading.js';
import { ROOT } from './source.js';

const lexicon = loadLexicon();
const { rows } = parseTsv(readFileSync(join(ROOT, 'fixtures/designations.tsv'), 'utf8'));

const rowsOf = (kind: string): { readonly text: string; readonly what: string }[] =>
  rows.flatMap(({ cells: { text = '', means, what = '' } }) => (means === kind ? [{ text, what }] : []));

/** Aircraft and munitions of `sentence`: where each stands, and its id. */
const armsIn = (sentence: string): string[] =>
  readText(sentence).mentions.flatMap((mention) =>
    mention.type === 'aircraft' || mention.type === 'munition'
      ? [`${mention.text} = ${mention.norm.id}`]
      : [],
  );

test('the table is whole', () => {
  expect(rows).toHaveLength(188);
});

describe('aircraft', () => {
  test.each(rowsOf('aircraft'))('$text is $what', ({ text, what }) => {
    expect(armsIn(`A ${text} jet was shot down on Monday.`)).toContain(`${text} jet = ${what}`);
  });
});

describe('munitions', () => {
  test.each(rowsOf('munition'))('$text is $what', ({ text, what }) => {
    expect(armsIn(`Weapons of the ${text}, it said, were fired at dawn.`)).toContain(`${text} = ${what}`);
  });
});

describe('vehicles', () => {
  test.each(rowsOf('target'))('$text is $what, and no weapon', ({ text, what }) => {
    const sentence = `The unit lost a ${text} near the bridge in the attack.`;
    const { names, clean, tokens } = readText(sentence);
    const ids = names.flatMap(({ first, end, entry }) =>
      clean.slice(tokens[first]?.start, tokens[end - 1]?.end).startsWith(text.slice(0, 4))
        ? [lexicon.entry(entry).id]
        : [],
    );
    expect(ids).toContain(what);
    expect(armsIn(sentence)).toEqual([]);
  });
});

describe('measures', () => {
  test.each(rowsOf('measure'))('$text belongs to what it measures', ({ text }) => {
    const noun = /pound|lb|kg/.test(text) ? 'bomb' : /14|7\.62|cal/.test(text) ? 'machine gun' : 'rocket';
    const spans = armsIn(`Militants left a ${text} ${noun} at the base.`).map((arm) => arm.split(' = ')[0]);
    expect(spans).toEqual([`${text} ${noun}`]);
  });
});

describe('nothing by itself', () => {
  test.each(rowsOf('nothing'))('$text', ({ text }) => {
    expect(armsIn(`The ${text} was in the news on Monday.`)).toEqual([]);
  });
});
