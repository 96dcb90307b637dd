import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Name } from '../doc/doc.js';
import type { Entry, EntryKind, EntryOf } from './entry.js';
import { type LexiconFile, readLexiconFile } from './files.js';
import type { Lexicon, LexiconProblem } from './lexicon.js';
import { findNamesIn } from './matcher.js';
import { remembering } from './remembering.js';
import { caseRuleOf } from './rows.js';
import { readSections } from './sections.js';
import { keysOf, parseNames, spell } from './spelling.js';
import { type Head, ofKind, openStore, openTrie } from './store.js';
import { buildTrie, entriesAt, type Trie, type TrieName } from './trie.js';

const FILE = 'lexicon.bin';

/**
 * Opens the compiled lexicon, with the names of `files` on top: where one of theirs and one of ours of the same kind
 * stand on the same words, theirs wins. Lines of `files` that are wrong are left out and told in `problems`.
 * @example loadLexicon([{ path: 'mine.tsv', text: 'kind\tid\tnames\nforce\tmy-group\tMy Group' }])
 */
export function loadLexicon(files: readonly LexiconFile[] = []): Lexicon {
  const sections = readSections<Head>(readFileSync(findFile()));
  const store = openStore(sections);
  const trie = openTrie(sections);
  const own = readOwn(files, store.count);
  const entry = (index: number): Entry =>
    index < store.count ? store.entry(index) : (own.entries[index - store.count] ?? store.entry(index));
  const byId = <K extends EntryKind>(kind: K, id: string): EntryOf<K> | null => {
    const mine = own.entries.find((some) => some.kind === kind && some.id === id);
    return mine === undefined ? store.byId(kind, id) : ofKind(mine, kind);
  };
  return {
    findNames: own.trie === null ? finder(trie) : mergingFinder(trie, own.trie, entry),
    entry,
    kind: (index) => (index < store.count ? store.kind(index) : entry(index).kind),
    lookup: remembering((name) =>
      [own.trie, trie].flatMap((tree) => (tree === null ? [] : lookupIn(tree, name))).map(entry),
    ),
    byId,
    similarPlaces: store.similarPlaces,
    stateForce: (country) => {
      const id = store.stateForces[country];
      return id === undefined ? null : byId('force', id);
    },
    problems: own.problems,
  };
}

/** The compiled file lies in `dist/` of the project, above this module whether it is bundled or not. */
function findFile(): string {
  const start = dirname(fileURLToPath(import.meta.url));
  for (let folder = start; ; folder = dirname(folder)) {
    for (const path of [join(folder, FILE), join(folder, 'dist', FILE)]) if (existsSync(path)) return path;
    if (folder === dirname(folder)) throw new Error(`${FILE} is not there: run "npm run build:lexicon"`);
  }
}

interface Own {
  readonly entries: readonly Entry[];
  readonly trie: Trie | null;
  readonly problems: readonly LexiconProblem[];
}

function readOwn(files: readonly LexiconFile[], firstIndex: number): Own {
  const entries: Entry[] = [];
  const names: TrieName[] = [];
  const problems: LexiconProblem[] = [];
  for (const file of files) {
    const content = readLexiconFile(file, firstIndex + entries.length, new Map());
    problems.push(...content.problems);
    for (const { entry, names: cell } of content.lines) {
      entries.push(entry);
      for (const { text, caseRule, needsContext } of parseNames(cell, caseRuleOf(entry.kind)))
        for (const spelling of spell(text, caseRule))
          names.push({
            spelling,
            entry: entry.index,
            needsContext,
            isWord: false,
          });
    }
  }
  return {
    entries,
    trie: names.length === 0 ? null : buildTrie(names),
    problems,
  };
}

type Finder = Lexicon['findNames'];

const finder =
  (trie: Trie): Finder =>
  (tokens, first, end, names = []) =>
    findNamesIn(trie, tokens, first, end, names);

function mergingFinder(trie: Trie, ownTrie: Trie, entry: (index: number) => Entry): Finder {
  const place = (name: Name): string => `${name.first} ${name.end} ${entry(name.entry).kind}`;
  return (tokens, first, end, names = []) => {
    const own = findNamesIn(ownTrie, tokens, first, end, []);
    const taken = new Set(own.map(place));
    const builtIn = findNamesIn(trie, tokens, first, end, []).filter((name) => !taken.has(place(name)));
    const found = [...own, ...builtIn];
    found.sort((a, b) => a.first - b.first || b.end - a.end || a.entry - b.entry);
    for (const name of found) names.push(name);
    return names;
  };
}

const lookupIn = (trie: Trie, name: string): number[] => {
  const keys = keysOf(name);
  return keys.length === 0 ? [] : entriesAt(trie, keys);
};
