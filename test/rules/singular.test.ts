import { expect, test } from 'vitest';
import { singularOf } from '../../src/rules/singular.js';

test.each([
  ['roadside bombs', 'roadside bomb'],
  ['batteries', 'battery'],
  ['torpedoes', 'torpedo'],
  ['aircraft', 'aircraft'],
  ['explosives', 'explosive'],
  ['knives', 'knife'],
  ['anti-personnel mines', 'anti-personnel mine'],
  ['gas', 'gas'],
])('%s -> %s', (plural, singular) => {
  expect(singularOf(plural)).toBe(singular);
});
