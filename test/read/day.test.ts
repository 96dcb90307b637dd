import { expect, test } from 'vitest';
import { isDay } from '../../src/read/day.js';

test.each([
  ['2020-02-29', true],
  ['2019-02-29', false],
  ['1900-02-29', false],
  ['2000-02-29', true],
  ['2020-04-31', false],
  ['2020-13-01', false],
  ['2020-00-10', false],
  ['2020-01-00', false],
  ['2020-1-1', false],
  ['20200101', false],
  ['tomorrow', false],
])('isDay %s', (text, expected) => {
  expect(isDay(text)).toBe(expected);
});
