/**
 * Integer arithmetic on the proleptic Gregorian calendar. A day is its number: days since 1970-01-01.
 *
 * `dayNumber` and `civilOf` are days_from_civil and civil_from_days of Howard Hinnant's "chrono-Compatible Low-Level
 * Date Algorithms"; the Islamic and Hebrew years follow Reingold and Dershowitz, "Calendrical Calculations"; Easter is
 * Meeus, "Astronomical Algorithms", chapter 8.
 */

export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAYS_IN_ERA = 146097; // 400 years
const EPOCH_SHIFT = 719468; // days from 0000-03-01 to 1970-01-01

/** @example dayNumber(1970, 1, 2) // 1 */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_ERA + dayOfEra - EPOCH_SHIFT;
}

/** @example civilOf(0) // { year: 1970, month: 1, day: 1 } */
export function civilOf(number: number): Civil {
  const shifted = number + EPOCH_SHIFT;
  const era = Math.floor(shifted / DAYS_IN_ERA);
  const dayOfEra = shifted - era * DAYS_IN_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / (DAYS_IN_ERA - 1))) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

/** Monday is 1, Sunday 7. @example weekdayOf(0) // 4, a Thursday */
export const weekdayOf = (number: number): number => mod(number + 3, 7) + 1;

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Number of days in a month; of February, 29 where the year is not known. */
export function daysInMonth(year: number | null, month: number): number {
  if (month === 2) return year === null || isLeap(year) ? 29 : 28;
  return LENGTHS[month - 1] ?? 31;
}

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** The ISO 8601 week that a day lies in. */
export function isoWeekOf(number: number): { readonly year: number; readonly week: number } {
  const thursday = number - weekdayOf(number) + 4;
  const { year } = civilOf(thursday);
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 };
}

/** The Monday of the week that a day lies in. */
export const mondayOf = (number: number): number => number - weekdayOf(number) + 1;

/** The same day of the month `months` later, or the last of that month where it is shorter. */
export function addMonths(number: number, months: number): number {
  const { year, month, day } = civilOf(number);
  const index = year * 12 + month - 1 + months;
  const toYear = Math.floor(index / 12);
  const toMonth = mod(index, 12) + 1;
  return dayNumber(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

/** The `nth` such weekday of a month; the last for -1. @example nthWeekday(2024, 11, 4, 4) // Thanksgiving */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
  if (nth < 0) {
    const last = dayNumber(year, month, daysInMonth(year, month));
    return last - mod(weekdayOf(last) - weekday, 7);
  }
  const first = dayNumber(year, month, 1);
  return first + mod(weekday - weekdayOf(first), 7) + 7 * (nth - 1);
}

/** Easter Sunday of the western churches. */
export function westernEaster(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return dayNumber(year, Math.floor(sum / 31), (sum % 31) + 1);
}

/** Easter Sunday of the eastern churches, as a Gregorian day. */
export function easternEaster(year: number): number {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const sum = d + e + 114;
  const lag = Math.floor(year / 100) - Math.floor(year / 400) - 2;
  return dayNumber(year, Math.floor(sum / 31), (sum % 31) + 1) + lag;
}

const ISLAMIC_EPOCH = -492148; // 16 July 622, Julian

/** A day of the tabular Islamic calendar; the sighted one may differ by a day. */
const islamicDay = (year: number, month: number, day: number): number =>
  ISLAMIC_EPOCH -
  1 +
  (year - 1) * 354 +
  Math.floor((3 + 11 * year) / 30) +
  29 * (month - 1) +
  Math.floor(month / 2) +
  day;

/** Day on which the `month`/`day` of the Islamic calendar falls in a Gregorian year; the first where it falls twice. */
export function islamicDayIn(year: number, month: number, day: number): number {
  const first = dayNumber(year, 1, 1);
  const about = Math.floor(((first - ISLAMIC_EPOCH) * 30) / 10631);
  for (let islamicYear = about; islamicYear < about + 3; islamicYear++) {
    const number = islamicDay(islamicYear, month, day);
    if (number >= first) return number;
  }
  return first;
}

const HEBREW_EPOCH = -2092590; // 1 Tishri of year 1

/** Rosh Hashanah, the Hebrew new year, in a Gregorian year. */
export function hebrewNewYear(year: number): number {
  const elapsed = (hebrewYear: number): number => {
    const months = Math.floor((235 * hebrewYear - 234) / 19);
    const parts = 12084 + 13753 * months;
    const days = 29 * months + Math.floor(parts / 25920);
    return mod(3 * (days + 1), 7) < 3 ? days + 1 : days;
  };
  const hebrewYear = year + 3761;
  const before = elapsed(hebrewYear - 1);
  const at = elapsed(hebrewYear);
  const after = elapsed(hebrewYear + 1);
  const delay = after - at === 356 ? 2 : at - before === 382 ? 1 : 0;
  return HEBREW_EPOCH + at + delay;
}

/** `value` modulo `by`, never negative. */
export function mod(value: number, by: number): number {
  const rest = value % by;
  return rest < 0 ? rest + by : rest;
}
