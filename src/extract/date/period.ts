import type { DateNorm } from '../../schema/mention.js';
import { addMonths, civilOf, dayNumber, daysInMonth, isoWeekOf, mod, mondayOf } from './calendar.js';
import type { PartOfYear } from './expression.js';
import type { Unit } from './words.js';

/** A stretch of days with its value; the days are numbers (`calendar.ts`), null where the year is not known. */
export interface Period {
  readonly value: string | null;
  readonly from: number | null;
  readonly to: number | null;
  readonly precision: DateNorm['precision'];
  readonly mod: DateNorm['mod'] | null;
  readonly basis: DateNorm['basis'];
}

export type Basis = Period['basis'];

export const UNRESOLVED: Period = {
  value: null,
  from: null,
  to: null,
  precision: null,
  mod: null,
  basis: 'unresolved',
};

const two = (value: number): string => (value < 10 ? `0${value}` : String(value));
const four = (year: number): string =>
  year < 0
    ? `BC${String(-year).padStart(4, '0')}`
    : year < 1000
      ? String(year).padStart(4, '0')
      : String(year);

/** ISO day, or null where it cannot be written with four digits. */
export function formatDay(number: number | null): string | null {
  if (number === null) return null;
  const { year, month, day } = civilOf(number);
  return year < 0 || year > 9999 ? null : `${four(year)}-${two(month)}-${two(day)}`;
}

/** The day of "2019-09-10", or null. */
export function parseDay(text: string | null): number | null {
  const fields = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text ?? '');
  if (fields === null) return null;
  const [year, month, day] = [Number(fields[1]), Number(fields[2]), Number(fields[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return dayNumber(year, month, day);
}

const period = (
  value: string,
  from: number | null,
  to: number | null,
  precision: Period['precision'],
  basis: Basis,
): Period => ({
  value,
  from,
  to,
  precision,
  mod: null,
  basis,
});

export const dayPeriod = (number: number, basis: Basis): Period =>
  period(formatDay(number) ?? '', number, number, 'day', basis);

export const monthPeriod = (year: number, month: number, basis: Basis): Period =>
  period(
    `${four(year)}-${two(month)}`,
    year < 0 ? null : dayNumber(year, month, 1),
    year < 0 ? null : dayNumber(year, month, daysInMonth(year, month)),
    'month',
    basis,
  );

export const yearPeriod = (year: number, basis: Basis): Period =>
  period(
    four(year),
    year < 0 ? null : dayNumber(year, 1, 1),
    year < 0 ? null : dayNumber(year, 12, 31),
    'year',
    basis,
  );

/** TIMEX3 writes a decade with three digits ("199" for the 1990s), a century with two ("19" for the 20th). */
export const decadePeriod = (start: number, basis: Basis): Period =>
  period(four(start).slice(0, 3), dayNumber(start, 1, 1), dayNumber(start + 9, 12, 31), 'decade', basis);

export function centuryPeriod(number: number, basis: Basis): Period {
  if (number < 0) return period(`BC${two(-number - 1)}`, null, null, null, basis);
  const from = dayNumber((number - 1) * 100 + 1, 1, 1);
  return period(two(number - 1), from, dayNumber(number * 100, 12, 31), null, basis);
}

export function weekPeriod(number: number, basis: Basis): Period {
  const monday = mondayOf(number);
  const { year, week } = isoWeekOf(number);
  return period(`${four(year)}-W${two(week)}`, monday, monday + 6, 'week', basis);
}

export function weekendPeriod(number: number, basis: Basis): Period {
  const saturday = mondayOf(number) + 5;
  const { year, week } = isoWeekOf(number);
  return period(`${four(year)}-W${two(week)}-WE`, saturday, saturday + 1, 'day', basis);
}

const FIRST_MONTHS: Readonly<Record<PartOfYear['part'], readonly [month: number, length: number]>> = {
  SP: [3, 3],
  SU: [6, 3],
  FA: [9, 3],
  WI: [12, 3],
  Q1: [1, 3],
  Q2: [4, 3],
  Q3: [7, 3],
  Q4: [10, 3],
  H1: [1, 6],
  H2: [7, 6],
};

/** First and last day of a season, quarter or half; a winter begins in the December of its year. */
export function boundsOfPart(year: number, part: PartOfYear['part']): readonly [from: number, to: number] {
  const [month, length] = FIRST_MONTHS[part];
  const from = dayNumber(year, month, 1);
  return [from, addMonths(from, length) - 1];
}

export function partPeriod(year: number, part: PartOfYear['part'], basis: Basis): Period {
  const [from, to] = boundsOfPart(year, part);
  const precision = part.startsWith('Q') ? 'quarter' : part.startsWith('H') ? null : 'season';
  return period(`${four(year)}-${part}`, from, to, precision, basis);
}

/** A period of which the year is not known: "XXXX-03-12". */
export const yearlessPeriod = (month: number, day: number | null): Period => ({
  ...UNRESOLVED,
  value: day === null ? `XXXX-${two(month)}` : `XXXX-${two(month)}-${two(day)}`,
  precision: day === null ? 'month' : 'day',
});

/** The period of the given unit that a day lies in. */
export function periodOf(unit: Unit, number: number, basis: Basis): Period {
  const { year, month } = civilOf(number);
  switch (unit) {
    case 'day':
      return dayPeriod(number, basis);
    case 'weekend':
      return weekendPeriod(number, basis);
    case 'week':
      return weekPeriod(number, basis);
    case 'month':
      return monthPeriod(year, month, basis);
    case 'quarter':
      return partPeriod(year, quarterOf(month), basis);
    case 'year':
      return yearPeriod(year, basis);
    case 'decade':
      return decadePeriod(year - mod(year, 10), basis);
    case 'century':
      return centuryPeriod(Math.floor((year - 1) / 100) + 1, basis);
  }
}

const QUARTERS = ['Q1', 'Q2', 'Q3', 'Q4'] as const;
const quarterOf = (month: number): PartOfYear['part'] => QUARTERS[Math.floor((month - 1) / 3)] ?? 'Q1';

/** The day `count` units away. */
export function addUnits(number: number, unit: Unit, count: number): number {
  switch (unit) {
    case 'day':
      return number + count;
    case 'week':
    case 'weekend':
      return number + 7 * count;
    case 'month':
      return addMonths(number, count);
    case 'quarter':
      return addMonths(number, 3 * count);
    case 'year':
      return addMonths(number, 12 * count);
    case 'decade':
      return addMonths(number, 120 * count);
    case 'century':
      return addMonths(number, 1200 * count);
  }
}

/** From the first day of one period to the last of another; nothing where that would run backward. */
export function spanPeriod(from: Period, to: Period): Period {
  const basis = weaker(from.basis, to.basis);
  if (from.value === null || to.value === null) return { ...UNRESOLVED, basis };
  if (from.from !== null && to.to !== null && from.from > to.to) return UNRESOLVED;
  return {
    value: from.value === to.value ? from.value : `${firstOf(from.value)}/${lastOf(to.value)}`,
    from: from.from,
    to: to.to,
    precision: to.precision,
    mod: null,
    basis,
  };
}

const firstOf = (value: string): string => value.split('/')[0] ?? value;
const lastOf = (value: string): string => value.split('/').at(-1) ?? value;

const STRENGTH: readonly Basis[] = ['explicit', 'relative', 'inferred', 'unresolved'];
const weaker = (a: Basis, b: Basis): Basis => (STRENGTH.indexOf(a) >= STRENGTH.indexOf(b) ? a : b);

/** The norm of a mention. */
export function normOf({ value, from, to, precision, mod: shade, basis }: Period): DateNorm {
  const fromDay = formatDay(from);
  const norm = { value, from: fromDay, to: to === from ? fromDay : formatDay(to), precision, basis };
  return shade === null || shade === undefined ? norm : { ...norm, mod: shade };
}
