import { readFigure } from './figure.js';
import { isGlued, markAt, type Reading, skipHyphen, tokenAt, type Window, wordAt } from './reading.js';
import { DENOMINATORS, FRACTION_SIGNS, ONES, SCALES } from './vocabulary.js';

/**
 * What a whole number makes with the part that follows it: "two thirds" and "3/4" are fractions of something,
 * "two and a half", "2 1/2" and "a million and a half" are still numbers. Null where no part follows.
 */
export function readFraction(window: Window, end: number, value: number, scale = 1): Reading | null {
  return (
    readDenominator(window, end, value) ??
    readSlash(window, end, value) ??
    readAddedWords(window, end, value, scale) ??
    readAddedSign(window, end, value)
  );
}

/** "two thirds", "one-quarter": plural after all but one. */
function readDenominator(window: Window, end: number, value: number): Reading | null {
  const at = skipHyphen(window, end);
  const key = wordAt(window, at);
  const denominator = DENOMINATORS.get(key);
  if (denominator === undefined) return null;
  const isPlural = key.endsWith('s');
  if (isPlural ? value < 2 && value !== 1 : value !== 1) return null;
  return {
    end: at + 1,
    value: value / denominator,
    form: 'fraction',
    scale: 1,
  };
}

/** "3/4" and "1/3"; "9/11" and "24/7" are not parts. */
function readSlash(window: Window, end: number, value: number): Reading | null {
  if (markAt(window, end) !== '/' || !isGlued(window, end) || !isGlued(window, end + 1)) return null;
  const below = tokenAt(window, end + 1);
  if (below === undefined || !/^(?:2|3|4|5|8)$/.test(below.key) || value >= Number(below.key)) return null;
  if (markAt(window, end + 2) === '/' && isGlued(window, end + 2)) return null;
  return {
    end: end + 2,
    value: value / Number(below.key),
    form: 'fraction',
    scale: 1,
  };
}

/** "two and a half", "two-and-a-half", "a million and a half", "three and three quarters". */
function readAddedWords(window: Window, end: number, value: number, scale: number): Reading | null {
  const and = skipHyphen(window, end);
  if (wordAt(window, and) !== 'and') return null;
  const at = skipHyphen(window, and + 1);
  const article = wordAt(window, at);
  const above = article === 'a' || article === 'an' ? 1 : ONES.get(article);
  if (above === undefined) return null;
  const below = skipHyphen(window, at + 1);
  const denominator = DENOMINATORS.get(wordAt(window, below));
  if (denominator === undefined || above >= denominator) return null;
  const unit = scale >= 1000 ? scale : 1;
  return {
    end: below + 1,
    value: value + (above / denominator) * unit,
    form: 'mixed',
    scale,
  };
}

/** "2½" and "2 1/2". */
function readAddedSign(window: Window, end: number, value: number): Reading | null {
  const sign = FRACTION_SIGNS.get(markAt(window, end));
  if (sign !== undefined) return { end: end + 1, value: value + sign, form: 'mixed', scale: 1 };
  if (markAt(window, end + 1) !== '/') return null;
  const above = readFigure(window.tokens, end, window.end);
  if (above === null || above.value > 7 || !Number.isInteger(value)) return null;
  const part = readSlash(window, end + 1, above.value);
  return part === null ? null : { ...part, value: value + part.value, form: 'mixed' };
}

/** "half a dozen", "half-million", "half of them". */
export function readHalf(window: Window, at: number): Reading | null {
  const key = wordAt(window, at);
  if (key === 'a' || key === 'an') return readPartOf(window, at);
  if (key !== 'half') return null;
  let next = skipHyphen(window, at + 1);
  if (wordAt(window, next) === 'a') next = skipHyphen(window, next + 1);
  const scale = SCALES.get(wordAt(window, next));
  if (scale === undefined) return { end: at + 1, value: 0.5, form: 'fraction', scale: 1 };
  return {
    end: next + 1,
    value: scale / 2,
    form: scale === 12 ? 'dozen' : 'mixed',
    scale,
  };
}

/** "a half", "a quarter", "a third of": "a third airstrike" is one more airstrike. */
function readPartOf(window: Window, at: number): Reading | null {
  const key = wordAt(window, at + 1);
  if (key === 'half') return readHalf(window, at + 1);
  const denominator = DENOMINATORS.get(key);
  if (denominator === undefined || key.endsWith('s')) return null;
  if (key !== 'quarter' && wordAt(window, at + 2) !== 'of') return null;
  return { end: at + 2, value: 1 / denominator, form: 'fraction', scale: 1 };
}
