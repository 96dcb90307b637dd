import type { Line } from './lines.js';

/**
 * Present-tense verbs of headlines; in the text of an article the same thing is told in the past. None that is also a
 * noun: "Near Dur, two strikes destroyed a bunker" is no headline.
 */
const VERBS: ReadonlySet<string> = new Set(
  (
    'kills says warns vows seizes threatens urges retakes denies rejects accuses blames condemns slams seeks wants sends ' +
    'deploys begins loses gets takes makes gives goes comes leaves arrives agrees proposes approves elects appoints resigns ' +
    'quits dies injures hangs grows expects asks tells reveals finds confirms admits defends criticizes criticises mocks ' +
    'praises hails welcomes celebrates remembers mourns sues frees detains kidnaps abducts beheads executes destroys ' +
    'intercepts repels withdraws pulls pushes joins enters flees evacuates prepares readies braces raises lowers slashes ' +
    'reaches nears exceeds becomes remains stays keeps puts brings escalates responds retaliates intensifies weighs considers ' +
    'mulls unveils buys sells delivers redefines suspends resumes expels extends expands escapes survives convicts acquits'
  ).split(' '),
);
/** Words that headlines leave out and sentences do not. */
const FULL_WORDS: ReadonlySet<string> = new Set(
  'the a an was were had did been being which who whom whose that he she they it him them also because while'.split(
    ' ',
  ),
);
/** A line that ends with one of these was cut off in the middle of a sentence. */
const OPEN_ENDS: ReadonlySet<string> = new Set(
  'the a an and or but of to in on at for from with by as that which who is are was were has have had it its their his her'.split(
    ' ',
  ),
);
/** "… on Monday. Two others": the end of a sentence inside the line, so that it is no headline. */
export const INNER_END = /[\p{Ll}\d)][.!?]["”’]? +["“‘]?\p{Lu}/u;

/** "Reporting by …; Editing by …": who made the article, not what another one tells. */
const CREDIT =
  /^[([]?(?:(?:additional )?reporting|writing|written|editing|edited|compiled|translated|with files|source|by)\b/i;

/** A line that may be the headline of another article, by its shape alone. */
export function isHeadlineShaped(line: Line): boolean {
  if (line.isBullet || line.words < 4 || line.words > 26 || INNER_END.test(line.text)) return false;
  if (line.isEnded && !'?!'.includes(line.text.charAt(line.text.length - 1))) return false;
  return !CREDIT.test(line.text) && !OPEN_ENDS.has(lastWordOf(line.text));
}

const lastWordOf = (text: string): string =>
  /\p{L}+(?=\P{L}*$)/u.exec(text.slice(-20))?.[0].toLowerCase() ?? '';

/** "Omar Haddad / Lena al-Karam": names of authors, with something between them. */
export function isNames(line: Line): boolean {
  const names = line.text.split(/,| ?\/ ?| & | and /);
  return names.length > 1 && names.every((name) => isName(name.trim().split(' ')));
}

const isName = (words: readonly string[]): boolean =>
  words.length <= 4 &&
  words.every((word) => /^(?:\p{Lu}|al-|bin$|de$|van$|von$)/u.test(word) && !/\d/.test(word));

/** Most longer words have a capital: "Minister Rejects Calls for Early Vote". */
export const isTitleCase = (line: Line): boolean =>
  line.longWords >= 3 && line.longCapitals >= line.longWords * 0.75 && !isAllCapitals(line);

/** "MINISTER REJECTS CALLS FOR EARLY VOTE" */
export const isAllCapitals = (line: Line): boolean =>
  line.letters >= 20 && line.capitals >= line.letters * 0.9;

/** Sentence case, but with the grammar of headlines: a verb in the present and none of the words that they leave out. */
export function hasHeadlineGrammar(line: Line): boolean {
  const words = wordsOf(line.text);
  return words.some((word) => VERBS.has(word)) && !words.some((word) => FULL_WORDS.has(word));
}

/** Words in lower case. */
export function wordsOf(text: string): string[] {
  const lower = text.toLowerCase();
  return plainWordsOf(lower) ?? lower.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
}

/** The same without a pattern, for ASCII with dashes and quotes; null for any other text. */
function plainWordsOf(lower: string): string[] | null {
  const words: string[] = [];
  let start = -1;
  for (let i = 0; i < lower.length; i++) {
    const code = lower.charCodeAt(i);
    if (isPlain(code)) {
      if (start === -1) start = i;
      continue;
    }
    if (code > 127 && (code < 0x2010 || code > 0x2027)) return null;
    const isJoined = (code === 39 || code === 45 || code === 0x2019) && isPlain(lower.charCodeAt(i + 1));
    if (start === -1 || isJoined) continue;
    words.push(lower.slice(start, i));
    start = -1;
  }
  if (start !== -1) words.push(lower.slice(start));
  return words;
}

/** A small letter or a figure of ASCII. */
const isPlain = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57);

/** Words that tell what a line is about, cut to five letters so that "strike" and "strikes" are one. */
export const topicsOf = (text: string): string[] =>
  wordsOf(text)
    .filter((word) => word.length > 3 || /\d/.test(word))
    .map((word) => word.slice(0, 5));
