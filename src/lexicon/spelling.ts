import { GAP, type Token, tokenize } from '../text/tokens.js';
import { fitsTable } from './words.js';

/** How strictly a name's letters are held to their case in a text. */
export type CaseRule = 'free' | 'capital' | 'written';

/** A name as a lexicon file gives it. */
export interface WrittenName {
  readonly text: string;
  readonly caseRule: CaseRule;
  readonly needsContext: boolean;
}

/** A name as the trie holds it: the keys of its words, and one nibble a word that says how it must look. */
export interface Spelling {
  readonly keys: readonly string[];
  readonly shape: number;
}

/**
 * What the token must look like: anything, first letter capital, all capitals, no capital first, or capital first with
 * small letters after it. `GLUED` is added where no blank may stand before it: "A 10-year-old" is not an A-10.
 */
export const SHAPE = {
  any: 0,
  capital: 1,
  upper: 2,
  lower: 3,
  title: 4,
  glued: 8,
} as const;
const SHAPE_BITS = 4;
/** Words beyond this many are not held to a shape. */
const SHAPED_WORDS = 7;

/** The shape of word number `depth` (from 0) of a name. */
export const shapeAt = (shape: number, depth: number): number =>
  depth < SHAPED_WORDS ? (shape >>> (depth * SHAPE_BITS)) & 15 : SHAPE.any;

// marks that a name may as well lack: "al-Qaeda", "al Qaeda"; "F/A-18", "FA-18"; "Workers' Party"; "St. Petersburg"
const DASHES = new Set('-‐‑‒–—/');
const APOSTROPHES = new Set("'’‘`´ʼʾʿʽ′");

export const isDash = (key: string): boolean => DASHES.has(key);
export const isApostrophe = (key: string): boolean => APOSTROPHES.has(key);
/** True for a mark that is no part of a name's key where it is glued to its neighbours. */
export const isSilentMark = (key: string): boolean =>
  key.length === 1 &&
  (key.charCodeAt(0) < 128 ? PLAIN_SILENT.includes(key) : isDash(key) || isApostrophe(key));
// commas and brackets, the most frequent marks, are sorted out without a look at the sets
const PLAIN_SILENT = ".-/'`";

/** The key of a dash between blanks, of whatever length: "Islamic State – Khorasan Province". */
export const SPACED_DASH = '-';

// words inside proper names that texts write with or without a capital: "Deir ez-Zor", "Diyala province"
const SMALL_WORDS = new Set(
  (
    'al el ad ed an en ar er as es ash esh at et az ez ul ud us uz de del della di da do dos du des la le les lo los ' +
    'van von der den ter op upon on of the and i y e bin ibn abu umm um bani beni sur sous aux am im in ' +
    'province governorate oblast region state district county city town village camp river mountain mountains valley ' +
    'island islands lake sea strait straits gulf bay desert peninsula plain heights basin border crossing airport ' +
    'airbase base field fields dam port area neighbourhood neighborhood subdistrict division prefecture department ' +
    'municipality republic territory strip pass refugee air military naval peoples'
  ).split(' '),
);

/**
 * Reads the `names` cell of a lexicon file. "=SDF" is held to its capitals, "!Phantom" counts only with support from
 * its neighbours, "=!HARM" is both.
 */
export function parseNames(cell: string, caseRule: CaseRule = 'free'): WrittenName[] {
  return cell
    .split('|')
    .filter((name) => name.trim() !== '')
    .map((name) => {
      const [, marks = '', text = ''] = /^([=!]*)(.*)$/u.exec(name.trim()) ?? [];
      return {
        text,
        caseRule: marks.includes('=') ? 'written' : caseRule,
        needsContext: marks.includes('!'),
      };
    });
}

/**
 * The spellings under which a name is stored: as it stands, and without what texts leave out: a dash between blanks
 * ("Multi-National Force – Iraq"), or the apostrophe of a split word ("Ra's al-Ayn").
 */
export function spell(name: string, caseRule: CaseRule): Spelling[] {
  const tokens = tokenize(name);
  const words = wordsOf(tokens);
  if (words.length === 0) return [];
  const spellings = [spellingOf(tokens, words, caseRule)];
  const undashed = words.filter((word) => !isDash(word.key));
  if (undashed.length < words.length) spellings.push(spellingOf(tokens, undashed, caseRule));
  return spellings.flatMap((spelling) => [spelling, ...joinPossessive(spelling)]);
}

/** The keys of a name as it stands, for lookups: those of its first spelling, without the toil of the shapes. */
export const keysOf = (name: string): readonly string[] => wordsOf(tokenize(name)).map(keyOf);

/** The tokens that a name is stored by; none where one does not fit. */
function wordsOf(tokens: readonly Token[]): readonly Token[] {
  const words = tokens.filter((token, i) => !isSilentMark(token.key) || isSpacedDash(tokens, i));
  return words.every((word) => fitsTable(word.key)) ? words : [];
}

const keyOf = ({ key }: Token): string => (isDash(key) ? SPACED_DASH : key);

/** True for a dash that stands as a word of its own: with a blank on both sides, or a long one. */
export const isSpacedDash = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index];
  if (token === undefined || !isDash(token.key)) return false;
  // "the military—planes included": a long dash parts words even without blanks
  return token.key === '—' || (token.gap === GAP.space && tokens[index + 1]?.gap === GAP.space);
};

// "Ra's al-Ayn" is also "Ras al-Ayn", "People's Protection Units" also "Peoples Protection Units"
function joinPossessive({ keys, shape }: Spelling): Spelling[] {
  const split = keys.indexOf("'s");
  if (split <= 0) return [];
  const joined = keys.map((key, i) => (i === split - 1 ? `${key}s` : key)).filter((_, i) => i !== split);
  return [{ keys: joined, shape: shapeWithout(shape, split) }];
}

function spellingOf(tokens: readonly Token[], words: readonly Token[], caseRule: CaseRule): Spelling {
  const hasDigit = words.some((word) => /\d/.test(word.key));
  const hasCapital = words.some((word) => word.isCapital);
  // "The City": a name of nothing but small words needs all its capitals
  const isSmall = (word: Token): boolean =>
    SMALL_WORDS.has(word.key) && words.some((other) => !SMALL_WORDS.has(other.key));
  let shape = 0;
  words.slice(0, SHAPED_WORDS).forEach((word, i) => {
    const bits =
      shapeOf(word, caseRule, hasDigit, hasCapital, isSmall) | gluedBit(tokens, word, words[i - 1]);
    shape |= bits << (i * SHAPE_BITS);
  });
  return { keys: words.map(keyOf), shape: shape >>> 0 };
}

function shapeOf(
  word: Token,
  caseRule: CaseRule,
  hasDigit: boolean,
  hasCapital: boolean,
  isSmall: (word: Token) => boolean,
): number {
  if (word.kind !== 'word' || caseRule === 'free') return SHAPE.any;
  if (!word.isCapital) return caseRule === 'written' && !hasCapital ? SHAPE.lower : SHAPE.any;
  if (caseRule === 'capital') return isSmall(word) ? SHAPE.any : SHAPE.capital;
  if (word.isUpper) return SHAPE.upper;
  return hasDigit ? SHAPE.capital : SHAPE.title;
}

function gluedBit(tokens: readonly Token[], word: Token, previous: Token | undefined): number {
  if (previous === undefined) return 0;
  const index = tokens.indexOf(word);
  const isGlued = word.gap === GAP.none && tokens[index - 1]?.gap === GAP.none;
  const follows = tokens[index - 1] === previous && word.gap === GAP.none;
  if (!isGlued && !follows) return 0;
  // "F-16s", "T-72B": a letter after the number; "A-10", "An-22": a number after letters that may be a word
  const isSeries = word.kind === 'word' && word.key.length === 1 && previous.kind === 'number';
  const isDesignator = word.kind === 'number' && previous.kind === 'word' && previous.key.length <= 2;
  return isSeries || isDesignator ? SHAPE.glued : 0;
}

function shapeWithout(shape: number, index: number): number {
  if (index >= SHAPED_WORDS) return shape;
  const low = shape & ((1 << (index * SHAPE_BITS)) - 1);
  const high = index + 1 >= SHAPED_WORDS ? 0 : shape >>> ((index + 1) * SHAPE_BITS);
  return (low | (high << (index * SHAPE_BITS))) >>> 0;
}
