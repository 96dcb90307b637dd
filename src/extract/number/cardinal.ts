import { filterOf } from '../../rules/key-filter.js';
import { readFigure } from './figure.js';
import { readFraction, readHalf } from './fraction.js';
import { isGlued, markAt, type Reading, skipHyphen, tokenAt, type Window, wordAt } from './reading.js';
import { readVague } from './vague.js';
import {
  DENOMINATORS,
  FRACTION_SIGNS,
  GROUPS,
  ONES,
  ORDINALS,
  PLURAL_SCALES,
  SCALES,
  SUFFIXES,
  TENS,
} from './vocabulary.js';

/** Words that a number may begin with. */
const STARTS: ReadonlySet<string> = new Set([
  ...ONES.keys(),
  ...TENS.keys(),
  ...SCALES.keys(),
  ...PLURAL_SCALES.keys(),
  ...ORDINALS.keys(),
  ...['half', 'several', 'few', 'many', 'couple', 'pair', 'trio'],
]);
/** Words that make a number with "a" before them. */
const AFTER_ARTICLE: ReadonlySet<string> = new Set([
  ...SCALES.keys(),
  ...DENOMINATORS.keys(),
  ...['few', 'couple', 'pair', 'trio', 'score'],
]);

const mayBeStart = filterOf([...STARTS, 'a', 'an']);

/** True where a number may begin at token `at`: the cheap test that nearly all tokens fail. */
export function mayBegin(window: Window, at: number): boolean {
  const token = window.tokens[at];
  if (token === undefined) return false;
  const { kind, key } = token;
  if (kind === 'number') return true;
  if (kind === 'word') {
    if (!mayBeStart(key)) return false;
    return key === 'a' || key === 'an' ? AFTER_ARTICLE.has(wordAt(window, at + 1)) : STARTS.has(key);
  }
  return key.charCodeAt(0) > 127 ? FRACTION_SIGNS.has(key) : key === '.' && isDecimalPoint(window, at);
}

/** "this one", "no one": a pronoun. */
const PRONOUNS: ReadonlySet<string> = new Set('this that which no any every each some'.split(' '));

/** The point of ".5". */
const isDecimalPoint = (window: Window, at: number): boolean =>
  isGlued(window, at + 1) && !isGlued(window, at) && tokenAt(window, at + 1)?.kind === 'number';

/**
 * The number that begins at token `at`, in figures, words or both, or null.
 * @example readNumber(windowOf('two-and-a-half thousand'), 0)?.value // 2500
 */
export function readNumber(window: Window, at: number): Reading | null {
  const token = tokenAt(window, at);
  if (token === undefined) return null;
  if (token.kind === 'number') return readDigits(window, at);
  if (token.kind === 'mark') return readSign(window, at);
  if (!mayBegin(window, at)) return null;
  if (token.key === 'one' && PRONOUNS.has(wordAt(window, at - 1))) return null;
  return (
    readVague(window, at) ??
    readHalf(window, at) ??
    readWithArticle(window, at) ??
    readGroup(window, at) ??
    readWords(window, at)
  );
}

function readDigits(window: Window, at: number): Reading | null {
  const figure = readFigure(window.tokens, at, window.end);
  if (figure === null) return null;
  const { end, value, isGrouped } = figure;
  const form = isGrouped ? 'grouped' : 'figure';
  const after = wordAt(window, end);
  if (isGlued(window, end) && after !== '') {
    const scale = suffixScale(window, end);
    if (scale !== null) return { end: end + 1, value: value * scale, form: 'mixed', scale };
    if (isOrdinalEnding(after)) return { end: end + 1, value, form: 'ordinal', scale: 1 };
    if (after === 's' && value % 10 === 0) return { end: end + 1, value, form: 'decade', scale: 1 };
    return { end, value, form, scale: 1 };
  }
  return readFraction(window, end, value) ?? readScales(window, end, value) ?? { end, value, form, scale: 1 };
}

/** "½" and ".5". */
function readSign(window: Window, at: number): Reading | null {
  const mark = markAt(window, at);
  if (mark === '.') {
    const digits = isDecimalPoint(window, at) ? (tokenAt(window, at + 1)?.key ?? '') : '';
    return /^\d+$/.test(digits)
      ? { end: at + 2, value: Number(`0.${digits}`), form: 'figure', scale: 1 }
      : null;
  }
  const sign = FRACTION_SIGNS.get(mark);
  return sign === undefined ? null : { end: at + 1, value: sign, form: 'fraction', scale: 1 };
}

function isOrdinalEnding(key: string): boolean {
  return key === 'st' || key === 'nd' || key === 'rd' || key === 'th';
}

/** The multiplier of a letter on a figure. "30m" is metres unless something is counted: "5m people". */
function suffixScale(window: Window, at: number): number | null {
  const token = tokenAt(window, at);
  const scale = token === undefined ? undefined : SUFFIXES.get(token.key);
  if (scale === undefined || token === undefined) return null;
  if (token.key !== 'm' || token.isCapital) return scale;
  const before = markAt(window, at - 2);
  return before === '$' ||
    before === '€' ||
    before === '£' ||
    wordAt(window, at + 1).endsWith('s') ||
    wordAt(window, at + 1) === 'people'
    ? scale
    : null;
}

/** "4 hundred thousand million" is as far as anybody goes. */
const MAX_SCALES = 3;

/** Scales after a figure: "2.9 million", "3 dozen", "4 hundred thousand". */
function readScales(window: Window, at: number, value: number): Reading | null {
  let total = value;
  let end = at;
  let largest = 1;
  for (let i = 0; i < MAX_SCALES; i++) {
    const next = skipHyphen(window, end);
    const key = wordAt(window, next);
    const scale = SCALES.get(key) ?? PLURAL_SCALES.get(key);
    // "killed 40 scores" does not happen, "won by 10 scores" does
    if (scale === undefined || key === 'scores' || key === 'tens') break;
    total *= scale;
    largest *= scale;
    end = next + 1;
  }
  if (end === at) return null;
  const rest = largest === 100 ? restAfterHundred(window, end) : null;
  if (rest !== null) return { end: rest.end, value: total + rest.value, form: 'mixed', scale: 1 };
  const part = readFraction(window, end, total, largest);
  if (part !== null) return { ...part, scale: largest };
  return { end, value: total, form: 'mixed', scale: largest };
}

/** "3 hundred and 21": what is left below a hundred. */
function restAfterHundred(
  window: Window,
  at: number,
): { readonly end: number; readonly value: number } | null {
  if (wordAt(window, at) !== 'and') return null;
  const token = tokenAt(window, at + 1);
  if (token?.kind === 'number')
    return /^[1-9]\d?$/.test(token.key) ? { end: at + 2, value: Number(token.key) } : null;
  const words = readWords(window, at + 1);
  return words !== null && words.form === 'words' && words.value < 100 ? words : null;
}

/** "a hundred", "a million and a half", "a pair of", "a score of". */
function readWithArticle(window: Window, at: number): Reading | null {
  const key = wordAt(window, at);
  if (key !== 'a' && key !== 'an') return null;
  const next = wordAt(window, at + 1);
  const scale = SCALES.get(next);
  if (scale !== undefined) return readWords(window, at + 1);
  return GROUPS.has(next) ? readGroup(window, at + 1) : next === 'score' ? readScore(window, at + 1) : null;
}

/** "a score of houses": twenty, but "a score of 3-1" is a score. */
function readScore(window: Window, at: number): Reading | null {
  if (wordAt(window, at + 1) !== 'of' || wordAt(window, at + 2) === '') return null;
  return { end: at + 1, value: 20, form: 'dozen', scale: 20 };
}

/** "a pair of jets", "a couple of rockets". */
function readGroup(window: Window, at: number): Reading | null {
  const value = GROUPS.get(wordAt(window, at));
  if (value === undefined || wordAt(window, at + 1) !== 'of') return null;
  return { end: at + 1, value, form: 'dozen', scale: 1 };
}

/** A number in words: "twenty-five", "two thousand six hundred and forty", "Thirteen hundred", "the one hundred and fifth". */
function readWords(window: Window, at: number): Reading | null {
  let total = 0;
  let group = 0;
  let lastScale = Number.POSITIVE_INFINITY;
  let largest = 1;
  let end = at;
  let form: Reading['form'] = 'words';
  for (let next = at; ; ) {
    const key = wordAt(window, next);
    const one = ONES.get(key);
    const ten = TENS.get(key);
    const scale = SCALES.get(key);
    const ordinal = ORDINALS.get(key);
    if (one !== undefined && hasRoomFor(group, one)) group += one;
    else if (ten !== undefined && group % 100 === 0) group += ten;
    else if (scale === 12 && lastScale === Number.POSITIVE_INFINITY) {
      group = (group || 1) * 12;
      largest = 12;
      form = 'dozen';
      end = next + 1;
      break;
    } else if (scale === 100 && group < 100) {
      group = (group || 1) * 100;
      if (total === 0) largest = 100;
    } else if (scale !== undefined && scale > 100 && scale < lastScale && (group > 0 || total === 0)) {
      total += (group || 1) * scale;
      group = 0;
      lastScale = scale;
      largest = Math.max(largest, scale);
    } else if (ordinal !== undefined && (end === at || hasRoomFor(group, ordinal))) {
      const part = readPart(window, at, end, total + group, largest);
      return part ?? { end: next + 1, value: total + group + ordinal, form: 'ordinal', scale: 1 };
    } else break;
    end = next + 1;
    next = skipLink(window, end, group, total);
  }
  if (end === at) return null;
  const value = total + group;
  const plural = skipHyphen(window, end);
  if (wordAt(window, plural) !== wordAt(window, end - 1) && isMultiplier(wordAt(window, plural)))
    return readScales(window, end, value);
  const part = readPart(window, at, end, value, largest);
  return part ?? { end, value, form, scale: largest };
}

/** "three dozens", "two hundreds": the plural after a number multiplies. */
const isMultiplier = (key: string): boolean => PLURAL_SCALES.has(key) && key !== 'scores' && key !== 'tens';

/** A part after words, which may take a scale in its turn: "two and a half million". */
function readPart(window: Window, at: number, end: number, value: number, largest: number): Reading | null {
  const part = end === at ? null : readFraction(window, end, value, largest);
  if (part === null || part.form === 'fraction') return part;
  return readScales(window, part.end, part.value) ?? part;
}

/** "twenty five" but not "five six"; "one hundred twelve" but not "twenty twelve". */
function hasRoomFor(group: number, value: number): boolean {
  if (value >= 100) return false;
  return value < 10 ? group % 10 === 0 && group % 100 !== 10 : group % 100 === 0;
}

/** The next word of a number, over a hyphen or the "and" after hundreds and thousands. */
function skipLink(window: Window, at: number, group: number, total: number): number {
  const next = skipHyphen(window, at);
  if (wordAt(window, next) !== 'and') return next;
  const mayTakeAnd = group > 0 ? group % 100 === 0 : total > 0;
  const after = wordAt(window, skipHyphen(window, next + 1));
  if (!mayTakeAnd || !(ONES.has(after) || TENS.has(after))) return at;
  return skipHyphen(window, next + 1);
}
