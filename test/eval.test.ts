import { describe, expect, test } from 'vitest';
import { confidenceOf } from '../src/rules/confidence.js';
import { readArticleFixtures } from './articles.js';
import { digestData, heldFigures, readBaseline } from './eval/baseline.js';
import { extract } from './eval/extract.js';
import { readOwnReference } from './eval/reference.js';
import { scoreReference } from './eval/score.js';

const REFERENCE = readOwnReference();

describe('the annotations', () => {
  test('are of the articles as they are', () => {
    const texts = Object.fromEntries(REFERENCE.articles.map(({ id, text }) => [id, text]));
    expect(texts).toEqual(
      Object.fromEntries(readArticleFixtures().map(({ slug, raw }) => [`${slug}.txt`, raw])),
    );
  });

  test.each(REFERENCE.articles)('of $id stand on the words that they quote', ({ text, mentions, events }) => {
    const isWrong = mentions.filter(({ start, end, text: quoted }) => text.slice(start, end) !== quoted);
    expect(isWrong).toEqual([]);
    const plain = text.replace(/\s+/g, ' ');
    expect(events.filter(({ quote }) => !plain.includes(quote.replace(/\s+/g, ' ')))).toEqual([]);
  });

  test('have not changed since the floors were set', () => {
    expect(digestData()).toBe(readBaseline().digest);
  });
});

const SCORES = scoreReference(REFERENCE, extract);

/** One slot of a hundred: so much the figures of seventeen articles move when a right change meets an odd sentence. */
const SLACK = 0.01;

test('no figure has fallen below its floor', () => {
  const figures = heldFigures(SCORES);
  const fallen = Object.entries(readBaseline().floors)
    .filter(([name, floor]) => (figures[name] ?? 0) < floor - SLACK)
    .map(([name, floor]) => `${name}: ${(figures[name] ?? 0).toFixed(3)}, floor ${floor}`);
  expect(fallen).toEqual([]);
});

// seen twenty times, a rule that is right in 60 % of cases is measured within 0.2 of that nine times out of ten
test('confidence is about the precision that is measured ("npm run eval -- --confidence" prints the table)', () => {
  const off = [...SCORES.rules]
    .filter(([, { of }]) => of >= 20)
    .map(([rule, { right, of }]) => ({ rule, measured: right / of, confidence: confidenceOf(rule) }))
    .filter(({ measured, confidence }) => Math.abs(measured - confidence) > 0.2);
  expect(off).toEqual([]);
});
