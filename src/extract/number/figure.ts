import { GAP, type Token } from '../../text/tokens.js';

/** A number in digits: its value, and the token after it. */
export interface Figure {
  readonly end: number;
  readonly value: number;
  /** The digits are set in groups ("34,917", "2,50,000", "1 200"), so it is neither a year nor a name. */
  readonly isGrouped: boolean;
}

/** More digits than any count has: a telephone or account number. */
const MAX_DIGITS = 15;

/**
 * Value of the digits at token `at`, or null where they are not one number (an address, a version, "007").
 * @example readFigure(tokenize('34,917 sorties'), 0, 2) // { end: 1, value: 34917, isGrouped: true }
 */
export function readFigure(tokens: readonly Token[], at: number, end: number): Figure | null {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'number') return null;
  const spaced = readSpacedGroups(tokens, at, end);
  if (spaced !== null) return spaced;
  const key = token.key;
  const separators = separatorsOf(key);
  if (separators === 0) return plainFigure(key, at);
  if (separators < 0) return null;
  const next = tokens[at + 1];
  const value = readSeparated(key, next !== undefined && at + 1 < end && countsThings(next));
  return value === null ? null : { end: at + 1, ...value };
}

function plainFigure(key: string, at: number): Figure | null {
  if (key.length > MAX_DIGITS) return null;
  if (key.length > 1 && key.startsWith('0')) return null;
  const value = Number(key);
  return Number.isNaN(value) ? null : { end: at + 1, value, isGrouped: false };
}

/** How many points and commas stand in it; -1 where it is too long to be read. */
function separatorsOf(key: string): number {
  if (key.length > 2 * MAX_DIGITS) return -1;
  let separators = 0;
  for (let i = 0; i < key.length; i++) {
    const code = key.charCodeAt(i);
    if (code === 44 || code === 46) separators++;
  }
  return separators;
}

const ENGLISH = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;
const INDIAN = /^[1-9]\d?(?:,\d\d)+,\d{3}(?:\.\d+)?$/;
const EUROPEAN = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/;
const DECIMAL = /^\d+\.\d+$/;
const DECIMAL_COMMA = /^\d{1,3},\d{1,2}$/;

function readSeparated(
  key: string,
  countsNoun: boolean,
): { readonly value: number; readonly isGrouped: boolean } | null {
  if (ENGLISH.test(key) || INDIAN.test(key))
    return { value: Number(key.replaceAll(',', '')), isGrouped: true };
  // "1.200 soldiers" is a thousand and two hundred, "1.200 litres" may be either and keeps the English reading
  const isOnePoint = key.indexOf('.') === key.lastIndexOf('.') && !key.includes(',');
  if (EUROPEAN.test(key) && (!isOnePoint || countsNoun)) {
    return {
      value: Number(key.replaceAll('.', '').replace(',', '.')),
      isGrouped: true,
    };
  }
  if (DECIMAL.test(key)) return { value: Number(key), isGrouped: false };
  if (DECIMAL_COMMA.test(key)) return { value: Number(key.replace(',', '.')), isGrouped: false };
  return null;
}

/** The word after it is a thing that comes in whole numbers, so a point in the figure separates thousands. */
function countsThings(token: Token): boolean {
  return token.kind === 'word' && token.gap === GAP.space && WHOLE.has(token.key);
}
const WHOLE: ReadonlySet<string> = new Set(
  'people|persons|soldiers|troops|fighters|militants|civilians|men|women|children|dead|killed|wounded|injured|victims|casualties|refugees|prisoners|homes|houses|buildings|vehicles|tanks|rockets|missiles|drones|strikes|airstrikes|sorties'.split(
    '|',
  ),
);

/** "1 200" and "36 000 000": groups of exactly three after a first of one to three, all parted by one blank. */
function readSpacedGroups(tokens: readonly Token[], at: number, end: number): Figure | null {
  const first = tokens[at];
  // nearly always: nothing follows that could be a group
  if (at + 1 >= end || tokens[at + 1]?.kind !== 'number') return null;
  if (first === undefined || first.key.length > 3 || !/^[1-9]\d*$/.test(first.key)) return null;
  let digits = first.key;
  let next = at + 1;
  for (let token = tokens[next]; token !== undefined && next < end; token = tokens[++next]) {
    const before = tokens[next - 1];
    const isGroup =
      token.kind === 'number' &&
      before !== undefined &&
      token.start === before.end + 1 &&
      token.gap === GAP.space &&
      /^\d{3}(?:\.\d+)?$/.test(token.key) &&
      // "18 777s" are 18 of a kind
      !(tokens[next + 1]?.kind === 'word' && tokens[next + 1]?.gap === GAP.none);
    if (!isGroup) break;
    digits += token.key;
    if (digits.length > MAX_DIGITS || token.key.length > 3) {
      next++;
      break;
    }
  }
  if (next === at + 1 || isTailOfList(tokens, at, next)) return null;
  return { end: next, value: Number(digits), isGrouped: true };
}

/** "March 12 300 people …", "5 300 400 and 500": what stands before or after shows that it is a row of numbers. */
function isTailOfList(tokens: readonly Token[], at: number, next: number): boolean {
  const after = tokens[next];
  if (after !== undefined && after.kind === 'number' && after.gap === GAP.space) return true;
  const before = tokens[at - 1];
  return before !== undefined && before.gap !== GAP.paragraph && MONTHS.has(before.key);
}
export const MONTHS: ReadonlySet<string> = new Set(
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec'.split(
    '|',
  ),
);
