import type { Name } from '../doc/doc.js';
import { GAP, type Token } from '../text/tokens.js';
import { isApostrophe, isSilentMark, isSpacedDash, SHAPE, SPACED_DASH, shapeAt } from './spelling.js';
import { ENTRY_MASK, FLAG, nameStartAt, nodeAfter, type Trie } from './trie.js';
import { findHashed, hashWord, isHeld } from './words.js';

// "St. Petersburg", "Mt. Hermon", "Mk. 82": the point belongs to the word before it
const ABBREVIATIONS = new Set(['st', 'mt', 'ft', 'mk', 'dr']);

/**
 * Every name in `tokens[first, end)`: all lengths at every start, by first token, then the longer first, then by entry.
 * Hyphens, slashes and apostrophes inside a name are passed over where no blank stands beside them.
 */
export function findNamesIn(
  trie: Trie,
  tokens: readonly Token[],
  first: number,
  end: number,
  names: Name[],
): Name[] {
  const text: Text = { tokens, first, end, isCapitals: null };
  // tokens of the name so far, without the marks passed over, and the node that each leads to
  const path: number[] = [];
  const nodes: number[] = [];
  for (let start = first; start < end; start++) {
    let node = rootAt(trie, tokens, start);
    let depth = 0;
    for (let at = start; node !== 0; ) {
      path[depth] = at;
      nodes[depth] = node;
      depth++;
      at = nextWord(text, at);
      node = at < 0 ? 0 : nodeAfter(trie, node, keyOf(tokens, at));
    }
    for (; depth > 0; depth--) addNames(trie, text, nodes[depth - 1] ?? 0, path, depth, names);
  }
  return names;
}

interface Text {
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly end: number;
  /** Nearly all words are in capitals, as in old wire copy and some headlines; null until it matters. */
  isCapitals: boolean | null;
}

function isOfCapitals(text: Text): boolean {
  text.isCapitals ??= countsCapitals(text);
  return text.isCapitals;
}

function countsCapitals({ tokens, first, end }: Text): boolean {
  let long = 0;
  let upper = 0;
  for (let i = first; i < end; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind !== 'word' || token.key.length < 2) continue;
    long++;
    if (token.isUpper) upper++;
  }
  return long >= 4 && upper >= long * 0.8;
}

/** The key under which names hold the token; '' for a mark that they pass over. */
function keyOf(tokens: readonly Token[], index: number): string {
  const token = tokens[index];
  if (token === undefined) return '';
  if (token.kind !== 'mark' || !isSilentMark(token.key)) return token.key;
  return isSpacedDash(tokens, index) ? SPACED_DASH : '';
}

/** The node of the names that begin with the token; 0 where none does, as for most words in small letters. */
function rootAt(trie: Trie, tokens: readonly Token[], start: number): number {
  const token = tokens[start];
  if (token === undefined) return 0;
  const key = token.kind === 'mark' ? keyOf(tokens, start) : token.key;
  const hash = hashWord(key);
  if (!token.isCapital && !isHeld(trie.smallRoots, hash)) return 0;
  const word = findHashed(trie.words, key, hash);
  const roots = trie.rootCounts[token.isCapital ? 1 : 0] ?? 0;
  return word >= 0 && word < roots ? word + 1 : 0;
}

/** Index of the token that may go on a name after token `at`, past marks inside the name; -1 where none may. */
function nextWord({ tokens, end }: Text, at: number): number {
  for (let next = at + 1; next < end; next++) {
    const token = tokens[next];
    if (token === undefined || token.gap === GAP.paragraph) return -1;
    if (token.kind !== 'mark' || keyOf(tokens, next) !== '') return next;
    if (!isInside(tokens, at, next)) return -1;
  }
  return -1;
}

/** True where the mark stands inside a word group: no blank beside it, or a point after an abbreviation. */
function isInside(tokens: readonly Token[], at: number, mark: number): boolean {
  const token = tokens[mark];
  const before = token?.gap === GAP.none;
  const after = tokens[mark + 1]?.gap === GAP.none;
  if (token === undefined || (before && after)) return before && after;
  // "St. Petersburg", but not the end of a sentence
  if (token.key === '.') return before && ABBREVIATIONS.has(tokens[at]?.key ?? '');
  // "Workers' Party", "Tall 'Afar"
  return isApostrophe(token.key) && (before || after);
}

/** Adds the names that end at `node`, which the first `depth` tokens of `path` lead to. */
function addNames(
  trie: Trie,
  text: Text,
  node: number,
  path: readonly number[],
  depth: number,
  names: Name[],
): void {
  let last = -1;
  const until = trie.nodes[nameStartAt(node + 1)] ?? 0;
  for (let i = trie.nodes[nameStartAt(node)] ?? 0; i < until; i++) {
    const packed = trie.nameEntries[i] ?? 0;
    const entry = packed & ENTRY_MASK;
    if (entry === last || !hasShape(text, path, depth, trie.nameShapes[i] ?? 0)) continue;
    last = entry;
    const first = path[0] ?? 0;
    const end = (path[depth - 1] ?? 0) + 1;
    const needsContext =
      (packed & FLAG.needsContext) !== 0 || ((packed & FLAG.isWord) !== 0 && isInCapitals(text, first, end));
    names.push({ first, end, entry, needsContext });
  }
}

/** True where capitals say nothing: in a text of capitals, or between two words of capitals ("THE WAY IT IS DONE"). */
function isInCapitals(text: Text, first: number, end: number): boolean {
  const { tokens } = text;
  return (isCapitalWord(tokens[first - 1]) && isCapitalWord(tokens[end])) || isOfCapitals(text);
}

const isCapitalWord = (token: Token | undefined): boolean => token?.isUpper === true && token.key.length > 1;

function hasShape(text: Text, path: readonly number[], depth: number, shape: number): boolean {
  if (shape === 0) return true;
  const { tokens } = text;
  for (let i = 0; i < depth; i++) {
    const wanted = shapeAt(shape, i);
    if (wanted === SHAPE.any) continue;
    const index = path[i] ?? 0;
    const token = tokens[index];
    if (token === undefined) return false;
    if ((wanted & SHAPE.glued) !== 0 && !isGlued(tokens, path[i - 1] ?? 0, index)) return false;
    if (!looksLike(text, token, wanted & 7)) return false;
  }
  return true;
}

function isGlued(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from + 1; i <= to; i++) if (tokens[i]?.gap !== GAP.none) return false;
  return true;
}

function looksLike(text: Text, token: Token, wanted: number): boolean {
  if (wanted === SHAPE.any) return true;
  if (wanted === SHAPE.capital) return token.isCapital;
  if (wanted === SHAPE.upper) return token.isUpper;
  const isWritten = wanted === SHAPE.lower ? !token.isCapital : token.isCapital && !token.isUpper;
  return isWritten || isOfCapitals(text);
}
