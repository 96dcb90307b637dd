import { expect, test } from 'vitest';
import { isFurniture } from '../../src/read/html-discard.js';
import { MARKS } from '../../src/read/html-discard.rules.js';

const isOut = (attribs: Record<string, string>, name = 'div'): boolean =>
  isFurniture({ type: 'tag', name, attribs });

test.each(MARKS)('$what are told by their names', ({ pattern, examples, counterExamples }) => {
  for (const name of examples) {
    expect(pattern.test(name), name).toBe(true);
    expect(isOut({ class: `x1 ${name}` }), name).toBe(true);
  }
  for (const name of counterExamples) expect(isOut({ class: name }), name).toBe(false);
});

test.each([
  [{ class: 'relatedPosts_list' }, true],
  [{ id: 'comments' }, true],
  [{ id: 'share-of-the-vote-by-province' }, false],
  [{ class: 'hentry category-world tags' }, false],
  [{ hidden: '' }, true],
  [{ style: 'display: none' }, true],
  [{ style: 'display: none', role: 'region' }, false],
  [{ role: 'navigation' }, true],
])('%j is furniture: %s', (attribs, expected) => {
  expect(isOut(attribs)).toBe(expected);
});

test('no name makes furniture of the article itself', () => {
  expect(isOut({ class: 'has-sidebar newsletter' }, 'article')).toBe(false);
});
