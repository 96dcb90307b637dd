import { SHAPE, type Spelling, shapeAt } from './spelling.js';
import { buildWordTable, findWord, type WordTable } from './words.js';

/** Bits beside an entry's number in `nameEntries`. */
export const FLAG = { needsContext: 1 << 24, isWord: 1 << 25 } as const;
export const ENTRY_MASK = (1 << 24) - 1;
/** Beside a node in `rootNodes`: no name that begins so may begin with a small letter. Most place names are like that. */
export const CAPITAL_ONLY = 0x8000_0000;
export const NODE_MASK = 0x7fff_ffff;

/**
 * All names as a tree of words, its nodes numbered level by level: the children of a node are the nodes
 * `[childStarts[node], childStarts[node + 1])`, in the order of the words that lead to them (`nodeWords`). Node 0 is the
 * root, whose children stand in `rootNodes` by word. The names that end at a node are
 * `nameEntries[nameStarts[node], nameStarts[node + 1])` (an entry's number with flags), each with the shape that its
 * words must have.
 */
export interface Trie {
  readonly words: WordTable;
  readonly rootNodes: Uint32Array;
  readonly childStarts: Uint32Array;
  readonly nodeWords: Uint32Array;
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

interface Node {
  readonly word: number;
  readonly children: Map<number, Node>;
  readonly names: TrieName[];
}

/** Builds the trie over all names. The order of `names` does not matter. */
export function buildTrie(names: readonly TrieName[]): Trie {
  const keys = [...new Set(names.flatMap((name) => name.spelling.keys))].sort();
  const numbers = new Map(keys.map((key, i) => [key, i]));
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
  return { words: buildWordTable(keys), ...packNodes(root, keys.length) };
}

function packNodes(root: Node, wordCount: number): Omit<Trie, 'words'> {
  // level by level: the array grows while it is read
  const nodes = [root];
  const childStarts: number[] = [];
  for (const node of nodes) {
    childStarts.push(nodes.length);
    for (const child of [...node.children.values()].sort((a, b) => a.word - b.word)) nodes.push(child);
  }
  childStarts.push(nodes.length);
  const rootNodes = new Uint32Array(wordCount);
  nodes.slice(1, 1 + root.children.size).forEach((node, i) => {
    rootNodes[node.word] = (beginsSmall(node) ? 0 : CAPITAL_ONLY) + i + 1;
  });
  const payloads = nodes.map((node) => packNames(node.names));
  const nameStarts = new Uint32Array(nodes.length + 1);
  payloads.forEach((payload, i) => {
    nameStarts[i + 1] = (nameStarts[i] ?? 0) + payload.length;
  });
  return {
    rootNodes,
    childStarts: Uint32Array.from(childStarts),
    nodeWords: Uint32Array.from(nodes, (node) => node.word),
    nameStarts,
    nameEntries: Uint32Array.from(payloads.flat(), (name) => name.packed),
    nameShapes: Uint32Array.from(payloads.flat(), (name) => name.shape),
  };
}

function beginsSmall(node: Node): boolean {
  const maySmall = ({ spelling }: TrieName): boolean => {
    const first = shapeAt(spelling.shape, 0) & ~SHAPE.glued;
    return first === SHAPE.any || first === SHAPE.lower;
  };
  return node.names.some(maySmall) || [...node.children.values()].some(beginsSmall);
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

/** The node that `word` leads to from `node`; 0 where there is none. */
export function step(trie: Trie, node: number, word: number): number {
  if (node === 0) return (trie.rootNodes[word] ?? 0) & NODE_MASK;
  const { nodeWords, childStarts } = trie;
  let low = childStarts[node] ?? 0;
  let high = (childStarts[node + 1] ?? 0) - 1;
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
    const word = findWord(trie.words, key);
    node = word < 0 ? 0 : step(trie, node, word);
    if (node === 0) return [];
  }
  if (node === 0) return [];
  const entries = trie.nameEntries.subarray(trie.nameStarts[node], trie.nameStarts[node + 1]);
  return [...new Set(Array.from(entries, (entry) => entry & ENTRY_MASK))];
}
