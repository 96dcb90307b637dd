import type { Name } from '../doc/doc.js';
import { GAP, type Token } from '../text/tokens.js';
import { isSilentMark, SHAPE, shapeAt } from './spelling.js';
import { ENTRY_MASK, FLAG, step, type Trie } from './trie.js';
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
  const words = new Int32Array(Math.max(0, end - first));
  for (let i = first; i < end; i++) words[i - first] = numberOf(trie, tokens[i]);
  const isCapitals = isInCapitals(tokens, first, end);
  const names: Name[] = [];
  for (let start = first; start < end; start++) {
    const word = words[start - first] ?? UNKNOWN;
    const node = word < 0 ? 0 : (trie.rootNodes[word] ?? 0);
    if (node !== 0) walk(trie, tokens, words, first, start, end, node, isCapitals, names);
  }
  return names;
}

function numberOf(trie: Trie, token: Token | undefined): number {
  if (token === undefined) return UNKNOWN;
  if (token.kind === 'mark' && isSilentMark(token.key)) return SILENT;
  return findWord(trie.words, token.key);
}

function walk(
  trie: Trie,
  tokens: readonly Token[],
  words: Int32Array,
  first: number,
  start: number,
  end: number,
  rootNode: number,
  isCapitals: boolean,
  names: Name[],
): void {
  let node = rootNode;
  // tokens of the name so far, without the marks passed over
  const path = [start];
  const found: Name[][] = [];
  for (let at = start; ; ) {
    if (trie.nameStarts[node] !== trie.nameStarts[node + 1])
      found.push(namesAt(trie, tokens, node, path, at + 1, isCapitals));
    at = nextWord(tokens, words, first, at, end);
    const word = at < 0 ? UNKNOWN : (words[at - first] ?? UNKNOWN);
    node = word < 0 ? 0 : step(trie, node, word);
    if (node === 0) break;
    path.push(at);
  }
  for (let i = found.length - 1; i >= 0; i--) names.push(...(found[i] ?? []));
}

/** Index of the token that may go on a name after token `at`, past marks inside the name; -1 where none may. */
function nextWord(
  tokens: readonly Token[],
  words: Int32Array,
  first: number,
  at: number,
  end: number,
): number {
  for (let next = at + 1; next < end; next++) {
    const token = tokens[next];
    if (token === undefined || token.gap === GAP.paragraph) return -1;
    if (words[next - first] !== SILENT) return next;
    if (!isInside(tokens, at, next)) return -1;
  }
  return -1;
}

/** True where the mark at `mark` stands inside a word group: no blank beside it, or a point after an abbreviation. */
function isInside(tokens: readonly Token[], at: number, mark: number): boolean {
  const token = tokens[mark];
  const after = tokens[mark + 1];
  if (token === undefined || after === undefined) return false;
  if (token.key === '.') return token.gap === GAP.none && ABBREVIATIONS.has(tokens[at]?.key ?? '');
  // "Workers' Party", "Tall 'Afar", "Islamic State (IS)" is two names
  if (token.key === '(' || token.key === ')' || token.key === '"' || token.key === '“' || token.key === '”')
    return false;
  if (isApostrophe(token.key)) return token.gap === GAP.none || after.gap === GAP.none;
  return token.gap === GAP.none && after.gap === GAP.none;
}

const isApostrophe = (key: string): boolean => key !== '-' && key !== '/' && !(key >= '‐' && key <= '–');

function namesAt(
  trie: Trie,
  tokens: readonly Token[],
  node: number,
  path: readonly number[],
  end: number,
  isCapitals: boolean,
): Name[] {
  const names: Name[] = [];
  const start = path[0] ?? 0;
  let last = -1;
  for (let i = trie.nameStarts[node] ?? 0; i < (trie.nameStarts[node + 1] ?? 0); i++) {
    const packed = trie.nameEntries[i] ?? 0;
    const entry = packed & ENTRY_MASK;
    if (entry === last || !hasShape(tokens, path, trie.nameShapes[i] ?? 0, isCapitals)) continue;
    last = entry;
    const needsContext = (packed & FLAG.needsContext) !== 0 || (isCapitals && (packed & FLAG.isWord) !== 0);
    names.push({ first: start, end, entry, needsContext });
  }
  return names;
}

function hasShape(
  tokens: readonly Token[],
  path: readonly number[],
  shape: number,
  isCapitals: boolean,
): boolean {
  if (shape === 0) return true;
  for (let depth = 0; depth < path.length; depth++) {
    const wanted = shapeAt(shape, depth);
    if (wanted === SHAPE.any) continue;
    const index = path[depth] ?? 0;
    const token = tokens[index];
    if (token === undefined) return false;
    if ((wanted & SHAPE.glued) !== 0 && !isGlued(tokens, path[depth - 1] ?? 0, index)) return false;
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

/** True where nearly all words are in capitals, as in old wire copy and some headlines. */
function isInCapitals(tokens: readonly Token[], first: number, end: number): boolean {
  let words = 0;
  let upper = 0;
  for (let i = first; i < end; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind !== 'word' || token.end - token.start < 2) continue;
    words++;
    if (token.isUpper) upper++;
  }
  return words >= 4 && upper >= words * 0.8;
}
