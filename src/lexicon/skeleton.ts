import { foldWord } from '../text/fold.js';

// "Al Qamishli", "el-Qamishli", "Qamishli": the article comes and goes
const ARTICLES = new Set('al el ad as ash at ath ar an az ed es et er ez ul'.split(' '));

/** What transliterations write differently for one sound, the longer first. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/kh|(?<!s)hk/g, 'h'],
  [/gh/g, 'g'],
  [/dh/g, 'd'],
  [/th/g, 't'],
  [/zh/g, 'j'],
  [/ts|tz/g, 'z'],
  [/dj/g, 'j'],
  [/ph|(?<!s)hp/g, 'p'],
  [/ck|q|c(?!h)/g, 'k'],
  [/iy|yi|yy|ee|ei|ey|ai|ay|y/g, 'i'],
  [/ou|oo|uw|aw|ow|w/g, 'u'],
  [/[eo]/g, 'a'],
  // "Horlivka" is "Gorlivka" to its eastern neighbours
  [/g/g, 'h'],
  [/(.)\1+/g, '$1'],
];

/**
 * The name as all spellings of its language would sound: without articles, with one letter for the letters that
 * transliterations exchange. "Al-Qadahat" and "El Kadahat" are the same.
 */
export function soundOf(name: string): string {
  const words = name
    .split(/[^\p{L}\p{M}'’‘`ʼʾʿ]+/u)
    .map(foldWord)
    .filter(
      (word, i, all) => word !== '' && (!ARTICLES.has(word) || all.length === 1 || i === all.length - 1),
    );
  let sound = words.map((word) => word.replace(/(?<=[aeo])h$/, '')).join('');
  for (const [pattern, letter] of SOUNDS) sound = sound.replace(pattern, letter);
  return sound;
}

/** The consonants of a sound, under which similar names are filed. A first vowel is kept as such. */
export function skeletonOf(sound: string): string {
  const consonants = sound.replace(/[aiu]/g, '');
  return /^[aiu]/.test(sound) ? `a${consonants}` : consonants;
}

/** Consonants that a skeleton must have: with fewer, too many names share one. */
export const LEAST_CONSONANTS = 3;

/** With so many consonants in common the vowels may differ more: "Gereshk", "Girishk". */
const MANY_CONSONANTS = 5;

/** True where two sounds of one skeleton differ by no more than a letter in six, in three where it is long. */
export function areSimilar(a: string, b: string): boolean {
  const share = skeletonOf(a).length >= MANY_CONSONANTS ? 3 : 6;
  return distanceWithin(a, b, Math.max(1, Math.floor(Math.min(a.length, b.length) / share)));
}

/** True where `a` becomes `b` by at most `most` letters added, dropped or changed. */
function distanceWithin(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return (row[b.length] ?? 0) <= most;
}
