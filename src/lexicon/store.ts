import type { Entry, EntryKind, EntryOf } from './entry.js';
import { remembering } from './remembering.js';
import type { Sections } from './sections.js';
import { areSimilar, LEAST_CONSONANTS, skeletonOf, soundOf } from './skeleton.js';
import type { Trie } from './trie.js';
import { buildWordTable, findWord, type WordTable } from './words.js';

/** A place of the gazetteer, as the compiler gives it. */
export interface GazetteerPlace {
  readonly geonameId: number;
  readonly name: string;
  readonly placeKind: string;
  readonly country: string;
  readonly admin1: string | null;
  readonly latitude: number;
  readonly longitude: number;
  readonly population: number;
}

/** What the columns of numbers refer to. */
export interface Head {
  readonly entryKinds: readonly EntryKind[];
  readonly placeKinds: readonly string[];
  readonly countries: readonly string[];
  readonly admin1: readonly (string | null)[];
  readonly stateForces: Readonly<Record<string, string>>;
}

/**
 * Entries by number: those of the lexicon files first, each a slice of JSON that is read when it is first asked for,
 * then the places of the gazetteer, in columns. `byId` and `entry` make no more objects than are used.
 */
export interface EntryStore {
  readonly count: number;
  readonly entry: (index: number) => Entry;
  /** Kind of an entry, without reading it. */
  readonly kind: (index: number) => EntryKind;
  readonly byId: <K extends EntryKind>(kind: K, id: string) => EntryOf<K> | null;
  /** Places of a country whose names sound like `name`. */
  readonly similarPlaces: (name: string, country: string) => readonly EntryOf<'place'>[];
  readonly stateForces: Readonly<Record<string, string>>;
}

type Columns = Readonly<Record<string, Uint8Array | Uint16Array | Uint32Array | Float32Array>>;

/** Makes the columns of a lexicon file. Places must be sorted by geonameId. */
export function packStore(
  entries: readonly Entry[],
  places: readonly GazetteerPlace[],
  stateForces: Readonly<Record<string, string>>,
): { readonly columns: Columns; readonly head: Head } {
  const texts = packTexts(entries.map((entry) => JSON.stringify(entry)));
  const entryKinds = [...new Set(entries.map((entry) => entry.kind))].sort();
  const placeNames = packTexts(places.map((place) => place.name));
  const ids = buildWordTable(entries.map((entry) => idKey(entry.kind, entry.id)));
  const similar = packSimilar(entries, places);
  const placeKinds = [...new Set(places.map((place) => place.placeKind))].sort();
  const countries = [...new Set(places.map((place) => place.country))].sort();
  const admin1 = [null, ...new Set(places.flatMap((place) => place.admin1 ?? []))];
  const numbers = new Map(admin1.map((name, i) => [name, i]));
  return {
    columns: {
      entryStarts: texts.starts,
      entryTexts: texts.bytes,
      entryKinds: Uint8Array.from(entries, (entry) => entryKinds.indexOf(entry.kind)),
      ...wordColumns('id', ids),
      ...similar,
      placeStarts: placeNames.starts,
      placeNames: placeNames.bytes,
      placeIds: Uint32Array.from(places, (place) => place.geonameId),
      placeKinds: Uint8Array.from(places, (place) => placeKinds.indexOf(place.placeKind)),
      placeCountries: Uint16Array.from(places, (place) => countries.indexOf(place.country)),
      placeAdmin1: Uint16Array.from(places, (place) => numbers.get(place.admin1) ?? 0),
      placeLatitudes: Float32Array.from(places, (place) => place.latitude),
      placeLongitudes: Float32Array.from(places, (place) => place.longitude),
      placePopulations: Uint32Array.from(places, (place) => place.population),
    },
    head: { entryKinds, placeKinds, countries, admin1, stateForces: { ...stateForces } },
  };
}

/** Opens the entries of a lexicon file. */
export function openStore(sections: Sections<Head>): EntryStore {
  const { head } = sections;
  const entryStarts = sections.u32('entryStarts');
  const entryTexts = sections.u8('entryTexts');
  const ids = openWords(sections, 'id');
  const entryCount = entryStarts.length - 1;
  const places = openPlaces(sections, head, entryCount);
  const kinds = sections.u8('entryKinds');
  const cache: (Entry | undefined)[] = new Array(entryCount + places.count).fill(undefined);
  const entry = (index: number): Entry => {
    const known = cache[index];
    if (known !== undefined) return known;
    // the compiler checked it: a second check here would cost more than all the rest of a short article
    const made: Entry =
      index < entryCount
        ? JSON.parse(textAt(entryTexts, entryStarts, index))
        : places.place(index - entryCount);
    cache[index] = made;
    return made;
  };
  return {
    count: entryCount + places.count,
    entry,
    kind: (index) => (index < entryCount ? (head.entryKinds[kinds[index] ?? 0] ?? 'place') : 'place'),
    byId: (kind, id) => {
      const number = findWord(ids, idKey(kind, id));
      const index = number >= 0 ? number : kind === 'place' ? places.indexOf(id) : -1;
      return index < 0 ? null : ofKind(entry(index), kind);
    },
    similarPlaces: openSimilar(sections, (index) => ofKind(entry(index), 'place')),
    stateForces: head.stateForces,
  };
}

/** Files each place of a country that news transliterates under the skeleton of its name. */
function packSimilar(entries: readonly Entry[], places: readonly GazetteerPlace[]): Columns {
  const filed = new Map<string, number[]>();
  const file = (name: string, country: string | null, index: number): void => {
    const skeleton = skeletonOf(soundOf(name));
    if (country === null || skeleton.length < LEAST_CONSONANTS) return;
    const key = country + skeleton;
    filed.set(key, [...(filed.get(key) ?? []), index]);
  };
  for (const entry of entries) if (entry.kind === 'place') file(entry.name, entry.country, entry.index);
  places.forEach(({ name, country }, i) => {
    if (!LATIN_COUNTRIES.has(country)) file(name, country, entries.length + i);
  });
  const keys = [...filed.keys()].sort();
  const starts = new Uint32Array(keys.length + 1);
  keys.forEach((key, i) => {
    starts[i + 1] = (starts[i] ?? 0) + (filed.get(key)?.length ?? 0);
  });
  return {
    ...wordColumns('similar', buildWordTable(keys)),
    similarFirst: starts,
    similarEntries: Uint32Array.from(keys.flatMap((key) => filed.get(key) ?? [])),
  };
}

// countries that write their own names in Latin letters: news spells them as they do
const LATIN_COUNTRIES = new Set(
  (
    'US CA MX GT HN SV NI CR PA CU DO HT JM CO VE EC PE BO CL AR UY PY BR GY SR GB IE FR BE NL LU DE AT CH IT ES PT ' +
    'DK SE NO FI IS EE LV LT PL CZ SK HU SI HR RO MD AL XK ME BA TR PH ID MY VN AU NZ PG KE UG TZ RW BI CD CG CM ' +
    'NG GH TG BJ CI LR SL GN SN GM GW BF ML NE TD CF GA GQ AO ZM ZW MZ MW MG ZA NA BW'
  ).split(' '),
);

function openSimilar(
  sections: Sections<Head>,
  place: (index: number) => EntryOf<'place'> | null,
): EntryStore['similarPlaces'] {
  const keys = openWords(sections, 'similar');
  const starts = sections.u32('similarFirst');
  const indexes = sections.u32('similarEntries');
  const soundsLike = remembering(soundOf);
  return (name, country) => {
    const sound = soundsLike(name);
    const number = findWord(keys, country + skeletonOf(sound));
    if (number < 0) return [];
    return [...indexes.subarray(starts[number], starts[number + 1])].flatMap((index) => {
      const found = place(index);
      return found !== null && areSimilar(soundsLike(found.name), sound) ? [found] : [];
    });
  };
}

/** The entry, where it is of this kind. */
export function ofKind<K extends EntryKind>(entry: Entry, kind: K): EntryOf<K> | null {
  const isKind = (some: Entry): some is EntryOf<K> => some.kind === kind;
  return isKind(entry) ? entry : null;
}

const idKey = (kind: EntryKind, id: string): string => `${kind}\t${id}`;
const GEONAME_PREFIX = 'geo-';

function openPlaces(
  sections: Sections<Head>,
  head: Head,
  firstIndex: number,
): {
  readonly count: number;
  readonly place: (number: number) => Entry;
  readonly indexOf: (id: string) => number;
} {
  const starts = sections.u32('placeStarts');
  const names = sections.u8('placeNames');
  const ids = sections.u32('placeIds');
  const kinds = sections.u8('placeKinds');
  const countries = sections.u16('placeCountries');
  const admin1 = sections.u16('placeAdmin1');
  const latitudes = sections.f32('placeLatitudes');
  const longitudes = sections.f32('placeLongitudes');
  const populations = sections.u32('placePopulations');
  return {
    count: ids.length,
    place: (number) => ({
      kind: 'place',
      index: firstIndex + number,
      id: `${GEONAME_PREFIX}${ids[number] ?? 0}`,
      name: textAt(names, starts, number),
      placeKind: head.placeKinds[kinds[number] ?? 0] ?? 'city',
      country: head.countries[countries[number] ?? 0] ?? null,
      admin1: head.admin1[admin1[number] ?? 0] ?? null,
      latitude: rounded(latitudes[number] ?? 0),
      longitude: rounded(longitudes[number] ?? 0),
      population: populations[number] ?? 0,
      geonameId: isGeoname(ids[number] ?? 0) ? (ids[number] ?? 0) : null,
    }),
    indexOf: (id) => {
      if (!id.startsWith(GEONAME_PREFIX)) return -1;
      const number = searchSorted(ids, Number(id.slice(GEONAME_PREFIX.length)));
      return number < 0 ? -1 : firstIndex + number;
    },
  };
}

/** Regions come without a GeoNames number: the compiler numbers them from here. */
export const FIRST_REGION_ID = 0x8000_0000;
/** And those that only Natural Earth knows from here. */
export const FIRST_NATURAL_EARTH_ID = 0xc000_0000;
const isGeoname = (id: number): boolean => id < FIRST_REGION_ID;

// a 32-bit float holds 3.4 m of a degree's 111 km; more digits would be noise
const rounded = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;

function searchSorted(numbers: Uint32Array, wanted: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const number = numbers[middle] ?? 0;
    if (number === wanted) return middle;
    if (number < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function packTexts(texts: readonly string[]): {
  readonly starts: Uint32Array;
  readonly bytes: Uint8Array;
} {
  const starts = new Uint32Array(texts.length + 1);
  const parts = texts.map((text, i) => {
    const bytes = Buffer.from(text);
    starts[i + 1] = (starts[i] ?? 0) + bytes.length;
    return bytes;
  });
  return { starts, bytes: new Uint8Array(Buffer.concat(parts)) };
}

function textAt(bytes: Uint8Array, starts: Uint32Array, index: number): string {
  const start = starts[index] ?? 0;
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, (starts[index + 1] ?? start) - start).toString();
}

const wordColumns = (prefix: string, table: WordTable): Columns => ({
  [`${prefix}Slots`]: table.slots,
  [`${prefix}Starts`]: table.starts,
  [`${prefix}Chars`]: table.chars,
});
const openWords = (sections: Sections, prefix: string): WordTable => ({
  slots: sections.u32(`${prefix}Slots`),
  starts: sections.u32(`${prefix}Starts`),
  chars: sections.u8(`${prefix}Chars`),
});

/** Columns of the trie. */
export function packTrie({ words, ...columns }: Trie): Columns {
  return { ...wordColumns('word', words), ...columns };
}

/** Opens the trie of a lexicon file. */
export function openTrie(sections: Sections): Trie {
  return {
    words: openWords(sections, 'word'),
    rootCounts: sections.u32('rootCounts'),
    smallRoots: sections.u32('smallRoots'),
    steps: sections.u32('steps'),
    nodes: sections.u32('nodes'),
    nodeWords: sections.u32('nodeWords'),
    nameEntries: sections.u32('nameEntries'),
    nameShapes: sections.u32('nameShapes'),
  };
}
