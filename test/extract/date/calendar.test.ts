import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addMonths,
  civilOf,
  dayNumber,
  daysInMonth,
  easternEaster,
  hebrewNewYear,
  islamicDayIn,
  isoWeekOf,
  nthWeekday,
  weekdayOf,
  westernEaster,
} from '../../../src/extract/date/calendar.js';
import { formatDay, parseDay } from '../../../src/extract/date/period.js';

const day = (text: string): number => parseDay(text) ?? Number.NaN;

describe('days and their numbers', () => {
  test('go back and forth', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), (number) => {
        const { year, month, day: dayOfMonth } = civilOf(number);
        expect(dayNumber(year, month, dayOfMonth)).toBe(number);
        expect(dayOfMonth).toBeLessThanOrEqual(daysInMonth(year, month));
      }),
    );
  });
  test.each([
    ['1970-01-01', 0, 4],
    ['2000-02-29', 11016, 2],
    ['1914-07-28', -20246, 2],
    ['2024-12-31', 20088, 2],
  ])('%s is day %i, weekday %i', (text, number, weekday) => {
    expect(day(text)).toBe(number);
    expect(weekdayOf(number)).toBe(weekday);
    expect(formatDay(number)).toBe(text);
  });
  test.each(['2023-02-29', '2023-13-01', '2023-1-1', 'today', ''])('"%s" is no day', (text) => {
    expect(parseDay(text)).toBeNull();
  });
});

test.each([
  ['2021-01-03', 2020, 53],
  ['2018-12-31', 2019, 1],
  ['2024-09-28', 2024, 39],
])('%s lies in week %i-W%i', (text, year, week) => {
  expect(isoWeekOf(day(text))).toEqual({ year, week });
});

test('a month on from the last of January is the last of February', () => {
  expect(formatDay(addMonths(day('2023-01-31'), 1))).toBe('2023-02-28');
  expect(formatDay(addMonths(day('2023-01-31'), -2))).toBe('2022-11-30');
});

describe('feasts', () => {
  test.each([
    [2018, '2018-04-01', '2018-04-08'],
    [2022, '2022-04-17', '2022-04-24'],
    [2024, '2024-03-31', '2024-05-05'],
  ])('Easter %i', (year, western, eastern) => {
    expect(formatDay(westernEaster(year))).toBe(western);
    expect(formatDay(easternEaster(year))).toBe(eastern);
  });
  test.each([
    [2019, '2019-05-06'],
    [2023, '2023-03-23'],
    [2024, '2024-03-11'],
  ])('Ramadan %i', (year, first) => {
    expect(formatDay(islamicDayIn(year, 9, 1))).toBe(first);
  });
  test.each([
    [2019, '2019-09-30'],
    [2021, '2021-09-07'],
    [2023, '2023-09-16'],
    [2024, '2024-10-03'],
  ])('Rosh Hashanah %i', (year, first) => {
    expect(formatDay(hebrewNewYear(year))).toBe(first);
  });
  test('the fourth Thursday of November, the last Monday of May', () => {
    expect(formatDay(nthWeekday(2023, 11, 4, 4))).toBe('2023-11-23');
    expect(formatDay(nthWeekday(2023, 5, 1, -1))).toBe('2023-05-29');
  });
});
