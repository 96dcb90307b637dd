import type { Name } from '../doc/doc.js';
import { GAP, type Token } from '../text/tokens.js';
import { isApostrophe, isSilentMark, isSpacedDash, SHAPE, SPACED_DASH, shapeAt } from './spelling.js';
import { ENTRY_MASK, FLAG, nameStartAt, step, type Trie } from './trie.js';
import { findWord } from './words.js';

const UNKNOWN = -1;
const SILENT = -2;

// "St. Petersburg", "Mt. Hermon", "Mk. 82": the point belongs to the word before it
const ABBREVIATIONS = new Set(['st', 'mt', 'ft', 'mk', 'dr']);

/**
 * Every name in `tokens[first, end)`: all lengths at every start, by first token, then the longer first, then by entry.
 * Hyphens, slashes and apostrophes inside a name are passed over where no blank stands beside them.
 */
export function findNamesIn(trie: Trie, tokens: readonly Token[], first: number, end: number): Name[] {
  const text = readText(trie, tokens, first, end);
  const smallRoots = trie.rootCounts[0] ?? 0;
  const roots = trie.rootCounts[1] ?? 0;
  const names: Name[] = [];
  // tokens of the name so far, without the marks passed over, and the node that each leads to
  const path: number[] = [];
  const nodes: number[] = [];
  for (let start = first; start < end; start++) {
    const word = text.words[start - first] ?? UNKNOWN;
    if (word < 0 || word >= roots || (word >= smallRoots && tokens[start]?.isCapital !== true)) continue;
    let node = word + 1;
    let depth = 0;
    for (let at = start; node !== 0; ) {
      path[depth] = at;
      nodes[depth] = node;
      depth++;
      at = nextWord(text, at);
      const next = at < 0 ? UNKNOWN : (text.words[at - first] ?? UNKNOWN);
      node = next < 0 ? 0 : step(trie, node, next);
    }
    for (; depth > 0; depth--) addNames(trie, text, nodes[depth - 1] ?? 0, path, depth, names);
  }
  return names;
}

interface Text {
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly end: number;
  /** Number of each token's word in the trie, from `first`. */
  readonly words: readonly number[];
  /** Nearly all words are in capitals, as in old wire copy and some headlines. */
  readonly isCapitals: boolean;
}

function readText(trie: Trie, tokens: readonly Token[], first: number, end: number): Text {
  // a plain array: for the few tokens of a sentence, a typed one costs more to make than to fill
  const words: number[] = [];
  const spacedDash = findWord(trie.words, SPACED_DASH);
  let long = 0;
  let upper = 0;
  for (let i = first; i < end; i++) {
    const token = tokens[i];
    if (token === undefined) words.push(UNKNOWN);
    else if (token.kind !== 'mark' || !isSilentMark(token.key)) words.push(findWord(trie.words, token.key));
    else words.push(isSpacedDash(tokens, i) ? spacedDash : SILENT);
    if (token !== undefined && token.kind === 'word' && token.key.length > 1) {
      long++;
      if (token.isUpper) upper++;
    }
  }
  return { tokens, first, end, words, isCapitals: long >= 4 && upper >= long * 0.8 };
}

/** Index of the token that may go on a name after token `at`, past marks inside the name; -1 where none may. */
function nextWord({ tokens, words, first, end }: Text, at: number): number {
  for (let next = at + 1; next < end; next++) {
    const token = tokens[next];
    if (token === undefined || token.gap === GAP.paragraph) return -1;
    if (words[next - first] !== SILENT) return next;
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
function isInCapitals({ tokens, isCapitals }: Text, first: number, end: number): boolean {
  return isCapitals || (isCapitalWord(tokens[first - 1]) && isCapitalWord(tokens[end]));
}

const isCapitalWord = (token: Token | undefined): boolean => token?.isUpper === true && token.key.length > 1;

function hasShape(
  { tokens, isCapitals }: Text,
  path: readonly number[],
  depth: number,
  shape: number,
): boolean {
  if (shape === 0) return true;
  for (let i = 0; i < depth; i++) {
    const wanted = shapeAt(shape, i);
    if (wanted === SHAPE.any) continue;
    const index = path[i] ?? 0;
    const token = tokens[index];
    if (token === undefined) return false;
    if ((wanted & SHAPE.glued) !== 0 && !isGlued(tokens, path[i - 1] ?? 0, index)) return false;
    if (!looksLike(token, wanted & 7, isCapitals)) return false;
  }
  return true;
}

function isGlued(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from + 1; i <= to; i++) if (tokens[i]?.gap !== GAP.none) return false;
  return true;
}

function looksLike(token: Token, wanted: number, isCapitals: boolean): boolean {
  if (wanted === SHAPE.any) return true;
  if (wanted === SHAPE.capital) return token.isCapital;
  if (wanted === SHAPE.upper) return token.isUpper;
  if (isCapitals) return true;
  return wanted === SHAPE.lower ? !token.isCapital : token.isCapital && !token.isUpper;
}
