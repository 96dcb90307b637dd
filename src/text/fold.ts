const PLAIN = /^[a-z0-9]*$/;
const MARKS = /\p{M}+/gu;
// apostrophes, primes, and the Arabic hamza and ayn signs that transliterations use as letters; soft hyphens, joiners
const SILENT = /['’‘`´ʼʾʿʽ′\u00ad\u200b-\u200d\u2060\ufeff.]/g;

/**
 * The key under which a word is looked up: lower case, without diacritics, apostrophes and abbreviation points.
 * @example foldWord("Da'esh") // "daesh"
 * @example foldWord('U.S.') // "us"
 */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(SILENT, '')
    .replace(/ı/g, 'i')
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/đ/g, 'd')
    .replace(/æ/g, 'ae')
    .replace(/œ/g, 'oe');
}
