/**
 * A set of strings over one pool of Latin-1 characters, found by hash without making a string: slots hold number + 1 of
 * a word and twelve bits of its hash, 0 is empty. Numbers run from 0 in the order in which the words were given.
 */
export interface WordTable {
  readonly slots: Uint32Array;
  readonly starts: Uint32Array;
  readonly chars: Uint8Array;
}

/** The bits of a slot that hold bits of the hash; the others hold the number, up to a million. */
const HASH_BITS = 0xfff0_0000 | 0;

/** True where all characters fit the table. */
export const fitsTable = (word: string): boolean => !/[\u0100-\uffff]/.test(word);

/** Builds the table over distinct words that fit it. */
export function buildWordTable(words: readonly string[]): WordTable {
  const starts = new Uint32Array(words.length + 1);
  words.forEach((word, i) => {
    starts[i + 1] = (starts[i] ?? 0) + word.length;
  });
  const chars = new Uint8Array(starts[words.length] ?? 0);
  const slots = new Uint32Array(sizeFor(words.length));
  words.forEach((word, i) => {
    const start = starts[i] ?? 0;
    for (let k = 0; k < word.length; k++) chars[start + k] = word.charCodeAt(k);
    const hash = hashWord(word);
    let slot = hash & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = ((hash & HASH_BITS) | (i + 1)) >>> 0;
  });
  return { slots, starts, chars };
}

/** The number of `word` in the table; -1 where it is not there. */
export const findWord = (table: WordTable, word: string): number => findHashed(table, word, hashWord(word));

/** The same for a word whose hash is known. */
export function findHashed(table: WordTable, word: string, hash: number): number {
  const { slots, starts, chars } = table;
  const mask = slots.length - 1;
  const length = word.length;
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const there = slots[slot] ?? 0;
    if (there === 0) return -1;
    // most neighbours in the table differ here: their characters need not be looked at
    if (((there ^ hash) & HASH_BITS) !== 0) continue;
    const number = there & ~HASH_BITS;
    const start = starts[number - 1] ?? 0;
    if ((starts[number] ?? 0) - start !== length) continue;
    let k = 0;
    while (k < length && chars[start + k] === word.charCodeAt(k)) k++;
    if (k === length) return number - 1;
  }
}

/** A power of two that leaves at least a quarter of the slots empty. */
function sizeFor(count: number): number {
  let size = 8;
  while (size * 0.75 < count) size *= 2;
  return size;
}

/**
 * A bit for each of some hashes: nearly all others fall through without a look at the tables, which are larger than the
 * fast caches of a processor. With eight bits and more for each hash, one other in ten is held.
 */
export function buildSieve(hashes: readonly number[]): Uint32Array {
  const bits = Math.max(32, sizeFor(hashes.length * 6));
  const sieve = new Uint32Array(bits >>> 5);
  const shift = shiftOf(sieve);
  for (const hash of hashes) {
    const bit = hash >>> shift;
    sieve[bit >>> 5] = (sieve[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }
  return sieve;
}

/** False only where the hash is none of the sieve's. */
export function isHeld(sieve: Uint32Array, hash: number): boolean {
  const bit = hash >>> shiftOf(sieve);
  return ((sieve[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;
}

/** The top bits of a hash number the bits of a sieve, 32 to an element. */
const shiftOf = (sieve: Uint32Array): number => Math.clz32(sieve.length) - 4;

/** A hash of a word after a node of the trie. */
export const hashStep = (node: number, hash: number): number =>
  Math.imul(hash ^ Math.imul(node, 0x9e3779b1), 0x85ebca6b) >>> 0;

export function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  // the low bits of FNV alone cluster on short words
  return (hash ^ (hash >>> 15)) >>> 0;
}
