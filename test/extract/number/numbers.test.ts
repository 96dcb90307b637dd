import { describe, expect, test } from 'vitest';
import type { NumberSpan } from '../../../src/doc/doc.js';
import { readText } from '../../reading.js';

const numbersOf = (text: string): readonly NumberSpan[] => readText(text).numbers;

/** Text with one number, and its value, minimum and maximum. */
const VALUES: readonly (readonly [string, number | null, number | null, number | null])[] = [
  ['They held 34 posts.', 34, null, null],
  ['They held thirty-four posts.', 34, null, null],
  ['They held thirty four posts.', 34, null, null],
  ['One hundred and twelve men came.', 112, null, null],
  ['Two thousand six hundred and forty-five men came.', 2645, null, null],
  ['Fifteen hundred men came.', 1500, null, null],
  ['A hundred thousand men came.', 100000, null, null],
  ['One and a half million people left.', 1500000, null, null],
  ['A million and a half people left.', 1500000, null, null],
  ['Two-and-a-half thousand people left.', 2500, null, null],
  ['Half a million people left.', 500000, null, null],
  ['A half-dozen boats left.', 6, null, null],
  ['Some 3.2 million people left.', 3200000, null, null],
  ['It feeds 7m people.', 7000000, null, null],
  ['It feeds 250k people.', 250000, null, null],
  ['It has 2 1/2 tanks of fuel.', 2.5, null, null],
  ['It has 2½ tanks of fuel.', 2.5, null, null],
  ['Camps hold 12,50,000 people.', 1250000, null, null],
  ['Camps hold 1 250 000 people.', 1250000, null, null],
  ['Camps hold 1.250.000 people.', 1250000, null, null],
  ['Camps hold 1.250 people.', 1250, null, null],
  ['They sent 3 hundred and 21 tents.', 321, null, null],
  ['Two lakh people left.', 200000, null, null],
  ['At the very least 20 men came.', 20, 20, null],
  ['No fewer than 20 men came.', 20, 20, null],
  ['Well over 20 men came.', 20, 20, null],
  ['More than 20 men came.', 20, 20, null],
  ['It took 20+ men.', 20, 20, null],
  ['20 or more men came.', 20, 20, null],
  ['Fewer than 20 men came.', 20, null, 20],
  ['Not more than 20 men came.', 20, null, 20],
  ['Up to an estimated 20 men came.', 20, null, 20],
  ['Dozens of men came.', 24, 24, null],
  ['Scores of men came.', 40, 40, null],
  ['Hundreds came.', 200, 200, null],
  ['Hundreds of thousands of men came.', 200000, 200000, null],
  ['Tens of millions of men voted.', 20000000, 20000000, null],
  ['A few dozen men came.', 24, 24, null],
  ['Up to hundreds of men came.', 200, null, 200],
  ['Between 20 and 30 men came.', null, 20, 30],
  ['Between 20 to 30 men came.', null, 20, 30],
  ['20 to 30 men came.', null, 20, 30],
  ['Anywhere from 20 to 30 men came.', null, 20, 30],
  ['In May 20 men came.', 20, null, null],
  ['20-30 men came.', null, 20, 30],
  ['20–30 men came.', null, 20, 30],
  ['Six or seven men came.', null, 6, 7],
  ['Two to three million people left.', null, 2000000, 3000000],
  ['Five or six hundred people left.', null, 500, 600],
];

test.each(VALUES)('%s', (text, value, min, max) => {
  expect(numbersOf(text).map((n) => [n.kind, n.value, n.min, n.max])).toEqual([
    ['cardinal', value, min, max],
  ]);
});

test.each([
  ['Nearly 40 men came.', 'Nearly 40'],
  ['At least some 40 men came.', 'At least some 40'],
  ['He led 40-odd men.', '40-odd'],
  ['He led 40 or so men.', '40 or so'],
  ['He led 40-ish men.', '40-ish'],
  ['It weighs 36,000kg.', '36,000'],
  ['Tens of thousands came.', 'Tens of thousands'],
  ['A dozen came.', 'A dozen'],
])('the span of %s holds the modifier', (text, span) => {
  expect(numbersOf(text).map((n) => text.slice(...n.span))).toEqual([span]);
});

describe('what is no cardinal', () => {
  test.each([
    ['He flew an F-16.', 'other'],
    ['A 155mm gun fired.', 'other'],
    ['A 9M133 missile flew.', 'other'],
    ['It was the 105th Brigade.', 'ordinal'],
    ['It ended 27-27.', 'other'],
    ['He is 45 years old.', 'other'],
    ['Nadia Omar, 45, said so.', 'other'],
    ['It was a two-day raid.', 'other'],
    ['It was a 500-pound bomb.', 'other'],
    ['It opened at 6 p.m. sharp.', 'other'],
    ['It fell on 5 May.', 'other'],
    ['It fell in 2016.', 'year'],
    ['It was the 1990s.', 'year'],
    ['It cost €4 million.', 'money'],
    ['It cost 300 dollars.', 'money'],
    ['It fell by 4 per cent.', 'percent'],
    ['Two-thirds agreed.', 'fraction'],
    ['See page 12.', 'other'],
    ['He plays for the Six Nations side.', 'other'],
    ['Write to box@mail7.example.', undefined],
  ])('%s', (text, kind) => {
    expect(numbersOf(text)[0]?.kind).toBe(kind);
  });

  test.each([
    ['No one came.'],
    ['This one is new.'],
    ['He scores often.'],
    ['Several men came.'],
    ['A third rocket fell.'],
  ])('%s has no cardinal', (text) => {
    expect(numbersOf(text).filter((n) => n.kind === 'cardinal')).toEqual([]);
  });
});

test('a change is two figures and no range', () => {
  expect(numbersOf('The toll rose from 10 to 15.').map((n) => n.value)).toEqual([10, 15]);
});

test('a figure that could be a year counts the noun behind it', () => {
  expect(numbersOf('They burnt 2015 oil tankers.')[0]?.kind).toBe('cardinal');
  expect(numbersOf('The 2015 attacks shook Paris.')[0]?.kind).toBe('year');
});
