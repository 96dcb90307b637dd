import {
  dayNumber,
  easternEaster,
  hebrewNewYear,
  islamicDayIn,
  nthWeekday,
  westernEaster,
} from './calendar.js';

/** A day, or some days, that news dates by. */
export interface Feast {
  /** Number of its first day in a year. */
  readonly first: (year: number) => number;
  readonly days: number;
  /** The moon decides: the day may be off by one. */
  readonly isApprox: boolean;
  /** The one year in which it was; null for what comes every year. */
  readonly once: number | null;
}

const fixed = (month: number, day: number): Feast => ({
  first: (year) => dayNumber(year, month, day),
  days: 1,
  isApprox: false,
  once: null,
});
const nth = (month: number, weekday: number, count: number): Feast => ({
  first: (year) => nthWeekday(year, month, weekday, count),
  days: 1,
  isApprox: false,
  once: null,
});
const easter = (shift: number): Feast => ({
  first: (year) => westernEaster(year) + shift,
  days: 1,
  isApprox: false,
  once: null,
});
const orthodox = (shift: number): Feast => ({
  first: (year) => easternEaster(year) + shift,
  days: 1,
  isApprox: false,
  once: null,
});
const islamic = (month: number, day: number, days: number): Feast => ({
  first: (year) => islamicDayIn(year, month, day),
  days,
  isApprox: true,
  once: null,
});
const PASSOVER_TO_NEW_YEAR = 163; // 15 Nisan is always so many days before the next 1 Tishri
const hebrew = (shift: number, days: number): Feast => ({
  first: (year) => hebrewNewYear(year) + shift,
  days,
  isApprox: false,
  once: null,
});

/** 25 Kislev, by the second month's 29 or, in a year of full months, 30 days. */
function hanukkah(year: number): number {
  const newYear = hebrewNewYear(year);
  const isFull = (hebrewNewYear(year + 1) - newYear) % 5 === 0;
  return newYear + (isFull ? 84 : 83);
}

/** A day that attacks are known by: years later, "the Sept. 11 attacks" are still those of that year. */
const known = (year: number, month: number, day: number): Feast => ({ ...fixed(month, day), once: year });

/** By the folded words that name it, joined with blanks. Feasts whose day hangs on the country are left out. */
export const FEASTS: ReadonlyMap<string, Feast> = new Map([
  ['christmas', fixed(12, 25)],
  ['christmas day', fixed(12, 25)],
  ['christmas eve', fixed(12, 24)],
  ['boxing day', fixed(12, 26)],
  ['orthodox christmas', fixed(1, 7)],
  ['new years day', fixed(1, 1)],
  ['new years eve', fixed(12, 31)],
  ['epiphany', fixed(1, 6)],
  ['valentines day', fixed(2, 14)],
  ['april fools day', fixed(4, 1)],
  ['st patricks day', fixed(3, 17)],
  ['may day', fixed(5, 1)],
  ['juneteenth', fixed(6, 19)],
  ['halloween', fixed(10, 31)],
  ['all saints day', fixed(11, 1)],
  ['victory day', fixed(5, 9)],
  ['armistice day', fixed(11, 11)],
  ['remembrance day', fixed(11, 11)],
  ['veterans day', fixed(11, 11)],
  ['bastille day', fixed(7, 14)],
  ['nowruz', fixed(3, 21)],
  ['thanksgiving', nth(11, 4, 4)],
  ['thanksgiving day', nth(11, 4, 4)],
  ['memorial day', nth(5, 1, -1)],
  ['labor day', nth(9, 1, 1)],
  ['martin luther king day', nth(1, 1, 3)],
  ['easter', easter(0)],
  ['easter sunday', easter(0)],
  ['easter monday', easter(1)],
  ['easter day', easter(0)],
  ['good friday', easter(-2)],
  ['maundy thursday', easter(-3)],
  ['palm sunday', easter(-7)],
  ['holy week', { ...easter(-7), days: 7 }],
  ['ash wednesday', easter(-46)],
  ['whit monday', easter(50)],
  ['orthodox easter', orthodox(0)],
  ['orthodox good friday', orthodox(-2)],
  ['ramadan', islamic(9, 1, 30)],
  ['eid al fitr', islamic(10, 1, 3)],
  ['eid ul fitr', islamic(10, 1, 3)],
  ['eid al adha', islamic(12, 10, 4)],
  ['eid ul adha', islamic(12, 10, 4)],
  ['ashura', islamic(1, 10, 1)],
  ['arbaeen', islamic(2, 20, 1)],
  ['rosh hashanah', hebrew(0, 2)],
  ['yom kippur', hebrew(9, 1)],
  ['sukkot', hebrew(14, 7)],
  ['simchat torah', hebrew(22, 1)],
  ['hanukkah', { ...hebrew(0, 8), first: hanukkah }],
  ['passover', hebrew(-PASSOVER_TO_NEW_YEAR, 7)],
  ['purim', hebrew(-PASSOVER_TO_NEW_YEAR - 30, 1)],
  ['september 11', known(2001, 9, 11)],
  ['october 7', known(2023, 10, 7)],
  ['shavuot', hebrew(-PASSOVER_TO_NEW_YEAR + 50, 1)],
]);
