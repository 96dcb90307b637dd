import type { RuleAbout } from '../../rules/rule.js';
import { GAP, type Token } from '../../text/tokens.js';
import type { Expression } from './expression.js';
import { CARDINALS, MONTHS, ORDINAL_SUFFIXES, UNIT_PLURALS, UNITS, type Unit } from './words.js';

/** What a rule finds: tokens `[first, end)`, where `first` is the token that it was asked about or the article before. */
export interface Match {
  readonly end: number;
  readonly expression: Expression;
}

/** A match that has been accepted, with its place. */
export interface Found extends Match {
  readonly first: number;
  readonly rule: string;
}

/** One paragraph's tokens `[from, to)`: rules see nothing beyond. */
export interface Scan {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  /** The date found last in this paragraph: "March 5" when the rules look at "12" of "March 5, 12 and 19". */
  readonly previous: Found | null;
  /** The longest reading of a single date or period at a token, for rules that build on one ("late 2017"). */
  readonly point: (first: number) => Found | null;
  /** The same, or a point that is shaded: what a range can begin or end with. */
  readonly period: (first: number) => Found | null;
}

export interface DateRule extends RuleAbout {
  /**
   * Keys of the token that it starts from. Numbers are told by their length: `#2` is a number of one or two digits,
   * `#3` … `#8` of so many, `#.` one with points inside.
   */
  readonly keys: readonly string[];
  readonly match: (scan: Scan, first: number) => Match | null;
}

const LENGTH_KEYS = ['', '', '', '#3', '#4', '', '#6', '', '#8'] as const;

/** The key under which rules are listed for a token. */
export function dispatchKey(token: Token): string {
  if (token.kind !== 'number') return token.key;
  const { key } = token;
  if (key.length < 3) return '#2';
  if (key.includes('.')) return '#.';
  return key.includes(',') ? '' : (LENGTH_KEYS[key.length] ?? '');
}

/** The token at `i`, or undefined outside the paragraph. */
export const tokenAt = (scan: Scan, i: number): Token | undefined =>
  i >= scan.from && i < scan.to ? scan.tokens[i] : undefined;

/** The key at `i`, empty outside the paragraph. */
export const keyAt = (scan: Scan, i: number): string =>
  i >= scan.from && i < scan.to ? (scan.tokens[i]?.key ?? '') : '';

/** True for a capital that tells something: in a text all in capitals it does not. */
export const isCapitalised = (scan: Scan, i: number): boolean => {
  const token = tokenAt(scan, i);
  return token?.isCapital === true && !token.isUpper;
};

/** True where token `i` follows the one before it without a blank. */
export const isGlued = (scan: Scan, i: number): boolean => tokenAt(scan, i)?.gap === GAP.none;

export const isNumberAt = (scan: Scan, i: number): boolean => tokenAt(scan, i)?.kind === 'number';

export const isDash = (key: string): boolean => key === '-' || key === '–' || key === '—' || key === '‑';

/** The first index from `i` whose key is not in `skipped`. */
export function skip(scan: Scan, i: number, skipped: ReadonlySet<string>): number {
  let at = i;
  while (skipped.has(keyAt(scan, at))) at++;
  return at;
}

/** A value read from tokens, and the index after it. */
export interface Read<T> {
  readonly value: T;
  readonly end: number;
}

export interface MonthRead extends Read<number> {
  readonly isShort: boolean;
  readonly isWord: boolean;
}

/** "March", "Sept.", "DEC"; without a capital only "february" and the like, before a number. */
export function readMonth(scan: Scan, i: number): MonthRead | null {
  const token = tokenAt(scan, i);
  const word = token === undefined ? undefined : MONTHS.get(token.key);
  if (token === undefined || word === undefined) return null;
  if (!token.isCapital && (word.isWord || word.isShort || !isNumberAt(scan, i + 1))) return null;
  const hasPoint = word.isShort && keyAt(scan, i + 1) === '.' && isGlued(scan, i + 1);
  return { value: word.month, end: hasPoint ? i + 2 : i + 1, isShort: word.isShort, isWord: word.isWord };
}

export interface DayRead extends Read<number> {
  readonly isOrdinal: boolean;
}

/** "12", "03", "21st"; not "12-year-old", "12%", "12:30", "12kg". */
export function readDay(scan: Scan, i: number): DayRead | null {
  const token = tokenAt(scan, i);
  if (token?.kind !== 'number' || token.key.length > 2) return null;
  const value = Number(token.key);
  if (!(value >= 1 && value <= 31)) return null;
  const next = tokenAt(scan, i + 1);
  if (next?.gap !== GAP.none) return { value, end: i + 1, isOrdinal: false };
  if (next.kind === 'word') {
    // "the 2d of May", as armies write
    const isMilitary = next.key === 'd' && (value % 10 === 2 || value % 10 === 3);
    return ORDINAL_SUFFIXES.has(next.key) || isMilitary ? { value, end: i + 2, isOrdinal: true } : null;
  }
  if (next.key === '%' || (next.key === ':' && isNumberAt(scan, i + 2))) return null;
  const isCompound = isDash(next.key) && isGlued(scan, i + 2) && UNITS.has(keyAt(scan, i + 2));
  return isCompound ? null : { value, end: i + 1, isOrdinal: false };
}

/** A year of four digits, whatever stands around it. */
export function readYear(scan: Scan, i: number): Read<number> | null {
  const token = tokenAt(scan, i);
  if (
    token?.kind !== 'number' ||
    token.key.length !== 4 ||
    token.key.includes('.') ||
    token.key.includes(',')
  )
    return null;
  const value = Number(token.key);
  const next = tokenAt(scan, i + 1);
  const isPartOfMore =
    next?.gap === GAP.none && (next.kind === 'word' || next.key === '%') && next.key !== "'s";
  return value >= 1000 && value < 2200 && !isPartOfMore ? { value, end: i + 1 } : null;
}

/** "'82", "’99": two digits after an apostrophe; 00 to 29 are of this century. */
export function readShortYear(scan: Scan, i: number): Read<number> | null {
  const mark = keyAt(scan, i);
  const number = tokenAt(scan, i + 1);
  if ((mark !== "'" && mark !== '’' && mark !== '‘') || number?.kind !== 'number') return null;
  if (number.key.length !== 2 || number.gap !== GAP.none) return null;
  const next = tokenAt(scan, i + 2);
  if (next?.gap === GAP.none && next.kind === 'word' && next.key !== "'s") return null;
  return { value: centuryFor(Number(number.key)), end: i + 2 };
}

/** The full year of a year written with two digits. @example centuryFor(82) // 1982 */
export const centuryFor = (year: number): number => (year < 30 ? 2000 : 1900) + year;

export interface CountRead extends Read<number> {
  readonly isApprox: boolean;
}

/** A small number in words or figures: "three", "18", "a couple of", "twenty-five". */
export function readCount(scan: Scan, i: number): CountRead | null {
  const token = tokenAt(scan, i);
  if (token === undefined) return null;
  if (token.kind === 'number') {
    if (token.key.length > 3 || token.key.includes('.')) return null;
    return { value: Number(token.key), end: i + 1, isApprox: false };
  }
  if (token.key === 'a' || token.key === 'an') {
    if (keyAt(scan, i + 1) !== 'couple') return { value: 1, end: i + 1, isApprox: false };
    return { value: 2, end: keyAt(scan, i + 2) === 'of' ? i + 3 : i + 2, isApprox: true };
  }
  const value = CARDINALS.get(token.key);
  if (value === undefined) return null;
  if (value < 20 || value === 100) return { value, end: i + 1, isApprox: false };
  // "twenty-one", "twenty one"
  const at = isDash(keyAt(scan, i + 1)) ? i + 2 : i + 1;
  const ones = CARDINALS.get(keyAt(scan, at));
  const isCompound = ones !== undefined && ones < 10;
  return { value: value + (isCompound ? ones : 0), end: isCompound ? at + 1 : i + 1, isApprox: false };
}

/** "week", "weeks": a unit of the calendar, singular or plural. */
export const unitAt = (scan: Scan, i: number): Unit | null => {
  const key = keyAt(scan, i);
  return UNITS.get(key) ?? UNIT_PLURALS.get(key) ?? null;
};
