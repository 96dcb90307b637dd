import { createClasses, UNKNOWN } from './classes.js';
import { foldWord } from './fold.js';

/** `word` starts with a letter, `number` with a digit, `mark` is one character of punctuation or a symbol. */
export type TokenKind = 'word' | 'number' | 'mark';

/** What stands before a token: nothing, blanks, a line break, or a blank line. */
export const GAP = { none: 0, space: 1, line: 2, paragraph: 3 } as const;
export type Gap = (typeof GAP)[keyof typeof GAP];

/**
 * The smallest unit that rules and lexicons see.
 *
 * - A word is a run of letters, marks and digits with apostrophes inside; initials that are written with points are one
 *   word ("U.S.", "a.m."). The possessive "'s" is a word of its own, with the key "'s".
 * - A number is a run of digits with points and commas inside ("34,917", "4.5"); letters after it are the next word.
 * - Everything else is one mark a character.
 */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  /** What is looked up: see `foldWord`; for numbers and marks the text itself. */
  readonly key: string;
  readonly gap: Gap;
  /** The first letter is upper case. */
  readonly isCapital: boolean;
  /** All letters are upper case (one letter is enough). */
  readonly isUpper: boolean;
}

const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const BREAK = 4;
const APOSTROPHE = 5;
const SILENT = 6; // soft hyphen, zero-width characters: inside a word they are part of it, elsewhere they are blanks
const MARK = 0;

const SPECIAL: ReadonlyMap<number, number> = new Map([
  ...[10, 13, 0x85, 0x2028, 0x2029].map((code) => [code, BREAK] as const),
  ...[..."'’‘`´ʼʾʿʽ′"].map((char) => [char.charCodeAt(0), APOSTROPHE] as const),
  ...[0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff].map((code) => [code, SILENT] as const),
  ...[9, 11, 12].map((code) => [code, SPACE] as const),
]);

const { table: CLASSES, learn: learnClass } = createClasses((code) => {
  const special = SPECIAL.get(code);
  if (special !== undefined) return special;
  const char = String.fromCharCode(code);
  if (/[\p{L}\p{M}]/u.test(char)) return LETTER;
  if (/\p{Nd}/u.test(char)) return DIGIT;
  // halves of surrogate pairs are marks, too
  return /\p{Zs}/u.test(char) ? SPACE : MARK;
});

function classAt(text: string, i: number, to: number): number {
  if (i >= to) return SPACE;
  const code = text.charCodeAt(i);
  const known = CLASSES[code] ?? UNKNOWN;
  return known === UNKNOWN ? learnClass(code) : known;
}

const WORD_JOINER = 0x2060;
const POINT = 46;
const COMMA = 44;
const LOWER_S = 115;
const UPPER_S = 83;
const UPPER_A = 65;
const UPPER_Z = 90;
const LOWER_A = 97;
const LOWER_Z = 122;

/**
 * Splits `text` (all of it, or `[from, to)`) into tokens in one pass. Offsets index `text`. Never throws; linear time.
 * @example tokenize("U.S. jets' 36,000kg").map((t) => t.key) // ["us", "jets", "'", "36,000", "kg"]
 */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  let gap: Gap = GAP.paragraph;
  let i = from;
  while (i < to) {
    const cls = classAt(text, i, to);
    if (cls === SPACE || cls === SILENT) {
      if (gap === GAP.none && text.charCodeAt(i) !== WORD_JOINER) gap = GAP.space;
      i++;
      continue;
    }
    if (cls === BREAK) {
      if (text.charCodeAt(i) === 13 && text.charCodeAt(i + 1) === 10) i++;
      gap = gap === GAP.line || gap === GAP.paragraph ? GAP.paragraph : GAP.line;
      i++;
      continue;
    }
    const start = i;
    if (cls === LETTER) {
      const plain = plainWordAt(text, i, to, gap);
      if (plain !== null) {
        tokens.push(plain);
        i = plain.end;
        gap = GAP.none;
        continue;
      }
      i = endOfWord(text, i, to);
      tokens.push(wordTokenOf(text.slice(start, i), start, i, gap));
      const end = endOfPossessive(text, i, to);
      if (end > i) {
        tokens.push({
          start: i,
          end,
          kind: 'word',
          key: "'s",
          gap: GAP.none,
          isCapital: false,
          isUpper: false,
        });
        i = end;
      }
    } else if (cls === DIGIT) {
      i = endOfNumber(text, i, to);
      tokens.push({
        start,
        end: i,
        kind: 'number',
        key: text.slice(start, i),
        gap,
        isCapital: false,
        isUpper: false,
      });
    } else {
      const code = text.charCodeAt(i);
      i += code >= 0xd800 && code <= 0xdbff && i + 1 < to ? 2 : 1;
      const key = text.slice(start, i);
      while (text.charCodeAt(i) === WORD_JOINER) i++;
      tokens.push({
        start,
        end: i,
        kind: 'mark',
        key,
        gap,
        isCapital: false,
        isUpper: false,
      });
    }
    gap = GAP.none;
  }
  return tokens;
}

/** A word of unaccented Latin letters with a blank or a mark after it, as nearly all are; null where it is another. */
function plainWordAt(text: string, start: number, to: number, gap: Gap): Token | null {
  let capitals = 0;
  let end = start;
  for (; end < to; end++) {
    const code = text.charCodeAt(end);
    if (code >= LOWER_A && code <= LOWER_Z) continue;
    if (code < UPPER_A || code > UPPER_Z) break;
    if (end - start >= SHORTEST_GLUED && isGluedCapitals(text, end)) return null;
    capitals++;
  }
  if (!endsPlainly(text, start, end, to)) return null;
  const surface = text.slice(start, end);
  const isCapital = capitals > 0 && text.charCodeAt(start) <= UPPER_Z;
  return {
    start,
    end,
    kind: 'word',
    key: capitals === 0 ? surface : surface.toLowerCase(),
    gap,
    isCapital,
    isUpper: isCapital && capitals === end - start,
  };
}

/** What stands at `end` cannot belong to the word: no letter, figure or apostrophe, and no point after an initial. */
function endsPlainly(text: string, start: number, end: number, to: number): boolean {
  if (end === start) return false;
  const after = classAt(text, end, to);
  if (after === MARK) return end - start > 1 || text.charCodeAt(end) !== POINT;
  return after === SPACE || after === BREAK;
}

function endOfWord(text: string, from: number, to: number): number {
  // initials with points: "U.S.", "U.N.", "a.m."
  if (text.charCodeAt(from + 1) === POINT && classAt(text, from + 2, to) === LETTER) {
    let end = from;
    while (
      classAt(text, end, to) === LETTER &&
      text.charCodeAt(end + 1) === POINT &&
      classAt(text, end + 2, to) !== DIGIT
    )
      end += 2;
    if (end - from >= 4 && classAt(text, end, to) !== LETTER) return end;
    // "U.S" at the end of a run: the last letter has no point
    if (
      end - from >= 2 &&
      classAt(text, end, to) === LETTER &&
      classAt(text, end + 1, to) !== LETTER &&
      end > from
    )
      return end + 1;
  }
  let i = from + 1;
  for (;;) {
    const cls = classAt(text, i, to);
    if (cls === LETTER && i - from >= SHORTEST_GLUED && isGluedCapitals(text, i)) return i;
    if (cls === LETTER || cls === DIGIT) i++;
    else if (cls === SILENT || (cls === APOSTROPHE && endOfPossessive(text, i, to) === i)) {
      const next = endOfSilence(text, i + 1, to);
      if (classAt(text, next, to) !== LETTER) return i;
      i = next + 1;
    } else return i;
  }
}

/** Index after what has no width: where a character was repaired it stands for what that took up. */
function endOfSilence(text: string, from: number, to: number): number {
  let i = from;
  while (classAt(text, i, to) === SILENT) i++;
  return i;
}

/** Letters that a word has at least before capitals that are glued to it: "McCAIN" and "DeVOS" are names. */
const SHORTEST_GLUED = 4;

/** "killed in LibyaTRIPOLI, Oct. 3": a headline and the dateline after it, without a blank. */
function isGluedCapitals(text: string, i: number): boolean {
  const isCapital = (at: number): boolean => text.charCodeAt(at) >= UPPER_A && text.charCodeAt(at) <= UPPER_Z;
  if (!isCapital(i) || !isCapital(i + 1) || !isCapital(i + 2)) return false;
  const before = text.charCodeAt(i - 1);
  return before >= LOWER_A && before <= LOWER_Z;
}

/** Index after the "’s" at `i`; `i` where there is none. */
function endOfPossessive(text: string, i: number, to: number): number {
  if (classAt(text, i, to) !== APOSTROPHE) return i;
  const at = endOfSilence(text, i + 1, to);
  const next = text.charCodeAt(at);
  if (next !== LOWER_S && next !== UPPER_S) return i;
  const after = classAt(text, at + 1, to);
  return after === LETTER || after === DIGIT || after === APOSTROPHE ? i : at + 1;
}

function endOfNumber(text: string, from: number, to: number): number {
  let i = from + 1;
  for (;;) {
    if (classAt(text, i, to) === DIGIT) i++;
    else {
      const code = text.charCodeAt(i);
      if ((code === POINT || code === COMMA) && classAt(text, i + 1, to) === DIGIT) i += 2;
      else return i;
    }
  }
}

function wordTokenOf(surface: string, start: number, end: number, gap: Gap): Token {
  const first = surface.charAt(0);
  const isCapital = first !== first.toLowerCase();
  return {
    start,
    end,
    kind: 'word',
    key: foldWord(surface),
    gap,
    isCapital,
    isUpper: isCapital && surface === surface.toUpperCase(),
  };
}
