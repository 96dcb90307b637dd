import { describe, expect, test } from 'vitest';
import { openRegister, resemblanceOf } from '../../src/cli/duplicates/register.js';
import { sketchText } from '../../src/cli/duplicates/sketch.js';
import { makeReport, makeStory, retell } from '../dumps/stories.js';
import { createRandom, pick } from '../random.js';

/** Which of the texts are told as copies, and of which. */
function findCopies(texts: readonly string[]): readonly (number | null)[] {
  const register = openRegister();
  return texts.map((text, i) => {
    const original = register.check(sketchText(text), String(i));
    return original === null ? null : Number(original);
  });
}

describe('sketchText', () => {
  test('marks, case and commas in numbers do not count', () => {
    const plain = sketchText('the army said 2500 men left the town');
    expect(sketchText('The army said: “2,500 men left — the town”.')).toEqual(plain);
    expect(sketchText('The army said 2600 men left the town.')).not.toEqual(plain);
  });

  test('figures are digits, numbers in words and days, in order', () => {
    const { figures } = sketchText('On Tuesday, March 3, five of 12 men fled.');
    expect(figures).toHaveLength(5);
    expect(sketchText('five on Tuesday: 12, March 3').figures).not.toEqual(figures);
  });

  test('a text without words has a sketch', () => {
    expect(openRegister().check(sketchText(''), 'a')).toBeNull();
  });
});

test('resemblanceOf is the share that both have', () => {
  expect(resemblanceOf(Uint32Array.of(1, 2, 3), Uint32Array.of(2, 3, 4))).toBe(0.5);
  expect(resemblanceOf(Uint32Array.of(1), Uint32Array.of(1))).toBe(1);
});

describe('among 400 stories', () => {
  const random = createRandom(7);
  const stories = Array.from({ length: 400 }, () => makeStory(random));

  test('none is a copy of another', () => {
    expect(findCopies(stories).filter((copy) => copy !== null)).toEqual([]);
  });

  test('what other outlets make of them is told as a copy of the right one', () => {
    const found = findCopies([...stories, ...stories.map((story) => retell(random, story))]).slice(400);
    expect(found.filter((copy, i) => copy === i).length).toBeGreaterThan(0.95 * 400);
    expect(found.filter((copy, i) => copy !== null && copy !== i)).toEqual([]);
  });

  test('daily reports that differ in their figures alone are none', () => {
    const reports = Array.from({ length: 400 }, (_, day) => makeReport(random, day));
    expect(findCopies(reports).filter((copy) => copy !== null)).toEqual([]);
    expect(findCopies([...reports, ...reports]).slice(400)).toEqual(reports.map((_, i) => i));
  });
});

test('short texts must be the same word for word', () => {
  const texts = [
    'A bomb in Kirkuk killed two men.',
    'A bomb in Hilla killed two men.',
    'a bomb in Kirkuk killed two men',
  ];
  expect(findCopies(texts)).toEqual([null, null, 0]);
});

test('one other figure or day in a long story is another story', () => {
  const random = createRandom(9);
  const story = `On Tuesday, ${makeStory(random)} It was the third attack in 12 days.`;
  expect(findCopies([story, story.replace('12 days', '13 days')])).toEqual([null, null]);
  expect(findCopies([story, story.replace('On Tuesday', pick(random, ['On Friday']))])).toEqual([null, null]);
  // what a copy leaves out is no loss
  expect(findCopies([story, story.replace(' It was the third attack in 12 days.', '')])).toEqual([null, 0]);
});
