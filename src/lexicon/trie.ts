import type { Spelling } from './spelling.js';
import { buildWordTable, findWord, sizeFor, type WordTable } from './words.js';

/** Bits beside an entry's number in `nameEntries`. */
export const FLAG = { needsContext: 1 << 24, isWord: 1 << 25 } as const;
export const ENTRY_MASK = (1 << 24) - 1;

/**
 * All names as a tree of words. The root's edges are an array by word; all others lie in one hash table by node and
 * word. The names that end at a node are `nameEntries[nameStarts[node], nameStarts[node + 1])` (an entry's number with
 * flags), each with the shape that its words must have.
 */
export interface Trie {
  readonly words: WordTable;
  readonly rootNodes: Uint32Array;
  readonly edgeNodes: Uint32Array;
  readonly edgeWords: Uint32Array;
  readonly edgeTargets: Uint32Array;
  readonly nameStarts: Uint32Array;
  readonly nameEntries: Uint32Array;
  readonly nameShapes: Uint32Array;
}

/** A name to be put in the trie. */
export interface TrieName {
  readonly spelling: Spelling;
  readonly entry: number;
  readonly needsContext: boolean;
  /** The name is an ordinary word in small letters: in a text in capitals nothing tells the two apart. */
  readonly isWord: boolean;
}

/** Builds the trie over all names. The order of `names` does not matter. */
export function buildTrie(names: readonly TrieName[]): Trie {
  const keys = [...new Set(names.flatMap((name) => name.spelling.keys))].sort();
  const numbers = new Map(keys.map((key, i) => [key, i]));
  const children = new Map<number, number>();
  const stride = keys.length + 1;
  let nodes = 1;
  const ends = names.map((name) => {
    let node = 0;
    for (const key of name.spelling.keys) {
      const edge = node * stride + (numbers.get(key) ?? 0);
      const next = children.get(edge) ?? nodes++;
      children.set(edge, next);
      node = next;
    }
    return node;
  });
  return {
    words: buildWordTable(keys),
    ...buildEdges(children, stride),
    ...buildPayload(names, ends, nodes),
  };
}

function buildEdges(
  children: ReadonlyMap<number, number>,
  stride: number,
): Pick<Trie, 'rootNodes' | 'edgeNodes' | 'edgeWords' | 'edgeTargets'> {
  const rootNodes = new Uint32Array(stride);
  const deeper = [...children].filter(([edge]) => edge >= stride);
  const size = sizeFor(deeper.length);
  const edgeNodes = new Uint32Array(size);
  const edgeWords = new Uint32Array(size);
  const edgeTargets = new Uint32Array(size);
  for (const [edge, target] of children) if (edge < stride) rootNodes[edge] = target;
  for (const [edge, target] of deeper) {
    const node = Math.floor(edge / stride);
    const word = edge % stride;
    let slot = hashEdge(node, word) & (size - 1);
    while (edgeTargets[slot] !== 0) slot = (slot + 1) & (size - 1);
    edgeNodes[slot] = node;
    edgeWords[slot] = word;
    edgeTargets[slot] = target;
  }
  return { rootNodes, edgeNodes, edgeWords, edgeTargets };
}

function buildPayload(
  names: readonly TrieName[],
  ends: readonly number[],
  nodes: number,
): Pick<Trie, 'nameStarts' | 'nameEntries' | 'nameShapes'> {
  const rows = names
    .map((name, i) => ({
      node: ends[i] ?? 0,
      entry: name.entry,
      flags: (name.needsContext ? FLAG.needsContext : 0) | (name.isWord ? FLAG.isWord : 0),
      shape: name.spelling.shape,
    }))
    // names of one entry stand together, the least demanding first: the first that fits is the one that counts
    .sort((a, b) => a.node - b.node || a.entry - b.entry || a.flags - b.flags || a.shape - b.shape);
  const kept = rows.filter((row, i) => {
    const before = rows[i - 1];
    const isSame = before !== undefined && before.node === row.node && before.entry === row.entry;
    return !(isSame && before.flags === row.flags && before.shape === row.shape);
  });
  const nameStarts = new Uint32Array(nodes + 1);
  for (const row of kept) nameStarts[row.node + 1] = (nameStarts[row.node + 1] ?? 0) + 1;
  for (let i = 0; i < nodes; i++) nameStarts[i + 1] = (nameStarts[i + 1] ?? 0) + (nameStarts[i] ?? 0);
  return {
    nameStarts,
    nameEntries: Uint32Array.from(kept, (row) => row.entry | row.flags),
    nameShapes: Uint32Array.from(kept, (row) => row.shape),
  };
}

/** The node that `word` leads to from `node`; 0 where there is none. */
export function step(trie: Trie, node: number, word: number): number {
  const { edgeNodes, edgeWords, edgeTargets } = trie;
  const mask = edgeTargets.length - 1;
  for (let slot = hashEdge(node, word) & mask; ; slot = (slot + 1) & mask) {
    const target = edgeTargets[slot] ?? 0;
    if (target === 0) return 0;
    if (edgeNodes[slot] === node && edgeWords[slot] === word) return target;
  }
}

/** Numbers of the entries that have exactly these words as a name, whatever its shape. */
export function entriesAt(trie: Trie, keys: readonly string[]): number[] {
  let node = 0;
  for (const [depth, key] of keys.entries()) {
    const word = findWord(trie.words, key);
    node = word < 0 ? 0 : depth === 0 ? (trie.rootNodes[word] ?? 0) : step(trie, node, word);
    if (node === 0) return [];
  }
  if (node === 0) return [];
  const entries = trie.nameEntries.subarray(trie.nameStarts[node], trie.nameStarts[node + 1]);
  return [...new Set(Array.from(entries, (entry) => entry & ENTRY_MASK))];
}

function hashEdge(node: number, word: number): number {
  const hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  return (hash ^ (hash >>> 15)) >>> 0;
}
