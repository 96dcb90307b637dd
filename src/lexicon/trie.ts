import { SHAPE, type Spelling, shapeAt } from './spelling.js';
import {
  buildSieve,
  buildWordTable,
  findHashed,
  hashStep,
  hashWord,
  isHeld,
  type WordTable,
} from './words.js';

/** Bits beside an entry's number in `nameEntries`. */
export const FLAG = { needsContext: 1 << 24, isWord: 1 << 25 } as const;
export const ENTRY_MASK = (1 << 24) - 1;

/**
 * All names as a tree of words, its nodes numbered level by level. Node 0 is the root.
 *
 * - Words are numbered so that those that begin a name come first: word `w` leads from the root to node `w + 1`. Of
 *   these the first `rootCounts[0]` begin a name that may be written small, the rest up to `rootCounts[1]` only names
 *   with a capital, as most place names are.
 * - `nodes` holds two numbers a node: its first child and its first name; both end where those of the next node begin.
 *   Children stand in the order of the words that lead to them (`nodeWords`).
 * - A name is an entry's number with flags (`nameEntries`) and the shape that its words must have (`nameShapes`).
 */
export interface Trie {
  readonly words: WordTable;
  readonly rootCounts: Uint32Array;
  /** Sorts out most of the words in small letters that begin no name. */
  readonly smallRoots: Uint32Array;
  /** Sorts out most of the words that lead nowhere from a node. */
  readonly steps: Uint32Array;
  readonly nodes: Uint32Array;
  readonly nodeWords: Uint32Array;
  readonly nameEntries: Uint32Array;
  readonly nameShapes: Uint32Array;
}

/** Where the children and the names of `node` begin in `nodes`; those of the next node end them. */
const childStartAt = (node: number): number => node * 2;
export const nameStartAt = (node: number): number => node * 2 + 1;

/** A name to be put in the trie. */
export interface TrieName {
  readonly spelling: Spelling;
  readonly entry: number;
  readonly needsContext: boolean;
  /** The name is an ordinary word in small letters: in a text in capitals nothing tells the two apart. */
  readonly isWord: boolean;
}

interface Node {
  readonly word: number;
  readonly children: Map<number, Node>;
  readonly names: TrieName[];
}

/** Builds the trie over all names. The order of `names` does not matter. */
export function buildTrie(names: readonly TrieName[]): Trie {
  const { words, rootCounts } = orderWords(names);
  const numbers = new Map(words.map((word, i) => [word, i]));
  const root: Node = { word: 0, children: new Map(), names: [] };
  for (const name of names) {
    let node = root;
    for (const key of name.spelling.keys) {
      const word = numbers.get(key) ?? 0;
      const next = node.children.get(word) ?? { word, children: new Map(), names: [] };
      node.children.set(word, next);
      node = next;
    }
    node.names.push(name);
  }
  const smallRoots = buildSieve(words.slice(0, rootCounts[0]).map(hashWord));
  return { words: buildWordTable(words), rootCounts, smallRoots, ...packNodes(root, words) };
}

function orderWords(names: readonly TrieName[]): {
  readonly words: readonly string[];
  readonly rootCounts: Uint32Array;
} {
  const firsts = new Set(names.map(({ spelling }) => spelling.keys[0] ?? ''));
  const small = new Set(names.filter(beginsSmall).map(({ spelling }) => spelling.keys[0] ?? ''));
  const all = [...new Set(names.flatMap(({ spelling }) => spelling.keys))].sort();
  const rank = (word: string): number => (small.has(word) ? 0 : firsts.has(word) ? 1 : 2);
  return {
    words: [0, 1, 2].flatMap((wanted) => all.filter((word) => rank(word) === wanted)),
    rootCounts: Uint32Array.of(small.size, firsts.size),
  };
}

function beginsSmall({ spelling }: TrieName): boolean {
  const first = shapeAt(spelling.shape, 0);
  return first === SHAPE.any || first === SHAPE.lower;
}

function packNodes(root: Node, words: readonly string[]): Omit<Trie, 'words' | 'rootCounts' | 'smallRoots'> {
  // level by level: the array grows while it is read
  const nodes = [root];
  const starts: number[] = [];
  const packed: PackedName[] = [];
  const steps: number[] = [];
  for (const [number, node] of nodes.entries()) {
    starts.push(nodes.length, packed.length);
    for (const child of [...node.children.values()].sort((a, b) => a.word - b.word)) {
      nodes.push(child);
      if (number > 0) steps.push(hashStep(number, hashWord(words[child.word] ?? '')));
    }
    packed.push(...packNames(node.names));
  }
  starts.push(nodes.length, packed.length);
  return {
    steps: buildSieve(steps),
    nodes: Uint32Array.from(starts),
    nodeWords: Uint32Array.from(nodes, (node) => node.word),
    nameEntries: Uint32Array.from(packed, (name) => name.packed),
    nameShapes: Uint32Array.from(packed, (name) => name.shape),
  };
}

interface PackedName {
  readonly packed: number;
  readonly entry: number;
  readonly shape: number;
}

/** Names of one entry stand together, the least demanding first: the first that fits the text is the one that counts. */
function packNames(names: readonly TrieName[]): PackedName[] {
  return names
    .map(({ entry, needsContext, isWord, spelling: { shape } }) => {
      const flags = (needsContext ? FLAG.needsContext : 0) | (isWord ? FLAG.isWord : 0);
      return { packed: entry | flags, entry, shape };
    })
    .sort((a, b) => a.entry - b.entry || a.packed - b.packed || a.shape - b.shape)
    .filter((name, i, all) => name.packed !== all[i - 1]?.packed || name.shape !== all[i - 1]?.shape);
}

/** The node that the word with this key leads to from `node`, which may be the root; 0 where there is none. */
export function nodeAfter(trie: Trie, node: number, key: string): number {
  const hash = hashWord(key);
  if (node !== 0 && !isHeld(trie.steps, hashStep(node, hash))) return 0;
  const word = findHashed(trie.words, key, hash);
  return word < 0 ? 0 : step(trie, node, word);
}

function step(trie: Trie, node: number, word: number): number {
  const { nodes, nodeWords } = trie;
  if (node === 0) return word < (trie.rootCounts[1] ?? 0) ? word + 1 : 0;
  let low = nodes[childStartAt(node)] ?? 0;
  let high = (nodes[childStartAt(node + 1)] ?? 0) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const there = nodeWords[middle] ?? 0;
    if (there === word) return middle;
    if (there < word) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}

/** Numbers of the entries that have exactly these words as a name, whatever its shape. */
export function entriesAt(trie: Trie, keys: readonly string[]): number[] {
  let node = 0;
  for (const key of keys) {
    node = nodeAfter(trie, node, key);
    if (node === 0) return [];
  }
  if (node === 0) return [];
  const entries = trie.nameEntries.subarray(trie.nodes[nameStartAt(node)], trie.nodes[nameStartAt(node + 1)]);
  return [...new Set(Array.from(entries, (entry) => entry & ENTRY_MASK))];
}
