import { expect, test } from 'vitest';
import { areSimilar, skeletonOf, soundOf } from '../../src/lexicon/skeleton.js';

const sounds = (a: string, b: string): boolean =>
  skeletonOf(soundOf(a)) === skeletonOf(soundOf(b)) && areSimilar(soundOf(a), soundOf(b));

test.each([
  ['Al Qamishli', 'el-Kamishly'],
  ['Kobar', 'Kūbar'],
  ['Khan Younes', 'Khan Yunis'],
  ['Lysichansk', 'Lysychansk'],
  ['Hudaydah', 'Al Hudayda'],
  ['Nuseirat', 'An Nusayrat'],
])('%s and %s sound alike', (a, b) => {
  expect(sounds(a, b)).toBe(true);
});

test.each([
  ['Bashir', 'Basra'],
  ['Homs', 'Hama'],
  ['Mosul', 'Misrata'],
  ['Sumy', 'Izium'],
])('%s and %s do not', (a, b) => {
  expect(sounds(a, b)).toBe(false);
});
