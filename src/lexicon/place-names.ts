import type { Entry, EntryKind } from './entry.js';
import type { NamedPlace } from './gazetteer.js';
import { classOfWord } from './inflect.js';
import { spell } from './spelling.js';
import type { TrieName } from './trie.js';
import { parseTsv } from './tsv.js';

/** A city this large is meant even where its name is a person's ("Sydney", "Santiago"). */
const WELL_KNOWN = 300_000;
/** Very short names are syllables of other languages, unless they are a town's: "Hit", "Gao", "Qom". */
const TOWN = 50_000;

/** What one word may be besides a place. */
export type WordClass = 'word' | 'person' | 'generic' | 'lexicon';
export type WordClasses = ReadonlyMap<string, WordClass>;

/** Classes of words: those of the data file, and all one-word names of other lexicon entries. */
export function classesOfWords(
  ambiguousWords: string,
  names: readonly TrieName[],
  entries: readonly Entry[],
): WordClasses {
  const classes = new Map<string, WordClass>();
  for (const { spelling, entry } of names) {
    const [key, more] = spelling.keys;
    if (key !== undefined && more === undefined && isRival(entries[entry])) classes.set(key, 'lexicon');
  }
  for (const { cells } of parseTsv(ambiguousWords).rows) {
    const wordClass = cells['class'];
    if (wordClass === 'person' || wordClass === 'generic' || wordClass === 'word')
      classes.set(cells['word'] ?? '', wordClass);
  }
  return classes;
}

const RIVAL_KINDS: ReadonlySet<EntryKind> = new Set(['force', 'aircraft', 'munition', 'demonym', 'place']);
// "Moscow" the government is named after Moscow the city: no rival
const isRival = (entry: Entry | undefined): boolean =>
  entry !== undefined &&
  RIVAL_KINDS.has(entry.kind) &&
  !(entry.kind === 'demonym' && entry.form === 'metonym') &&
  !(entry.kind === 'place' && entry.placeKind !== 'country');

/** Names of the gazetteer's places, whose entries are numbered from `firstEntry`. */
export function namePlaces(
  places: readonly NamedPlace[],
  firstEntry: number,
  classes: WordClasses,
): TrieName[] {
  return places.flatMap(({ place, names, alternates, isMinor }, i) => {
    const entry = firstEntry + i;
    // a district of a million people is still less known than the person it is named like
    const weight = place.placeKind === 'admin2' ? 0 : place.population;
    const own = names
      .flatMap((name) => nameOf(name, entry, weight, classes))
      .map((name) => (isMinor ? { ...name, needsContext: true } : name));
    const others = alternates
      .flatMap((name) => nameOf(name, entry, weight, classes))
      // what is an alternate only, and something else besides, is never meant: "Hamas" for Hamm, "Egypt" for Uhrichsville
      .filter(({ spelling }) => spelling.keys.length > 1 || !classes.has(spelling.keys[0] ?? ''));
    return [...own, ...others];
  });
}

function nameOf(name: string, entry: number, population: number, classes: WordClasses): TrieName[] {
  return spell(name, 'capital').map((spelling) => {
    const [key = '', more] = spelling.keys;
    const needsContext = more === undefined && isUncertain(key, population, classes);
    return { spelling, entry, needsContext, isWord: needsContext };
  });
}

function isUncertain(key: string, population: number, classes: WordClasses): boolean {
  const wordClass = classes.get(key) ?? classOfWord(key);
  if (wordClass === 'person') return population < WELL_KNOWN;
  return wordClass !== null || (key.length <= 3 && population < TOWN);
}
