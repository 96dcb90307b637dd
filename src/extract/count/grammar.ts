import { singularOf } from '../../rules/singular.js';

/** The closed classes that end a noun phrase or lie between a number and what governs it. Keys are folded. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const PREPOSITIONS = set(
  'in on at by for from to with without within near of off over under into onto across against among amid around after before ' +
    'during since until till between behind beyond through throughout toward towards about above below inside outside along ' +
    'alongside despite via per upon than as like including aboard excluding besides following',
);
export const CONJUNCTIONS = set(
  'and or but nor while whereas although though because when whenever where wherever if unless so once then',
);
export const RELATIVES = set('who whom whose which that what how why');
export const BE = set('is are was were be been being am');
export const AUXILIARIES = set(
  'is are was were be been being am has have had having do does did will would can could may might must shall should get got getting gets ' +
    'remain remains remained',
);
export const DETERMINERS = set(
  'the a an this these those its their his her our my your each every any all both either neither another some no',
);
const PRONOUNS = set('he she it they we you i them him us me there here itself themselves');
const ADVERBS = set(
  'now also still already yet only just even later earlier ago again not never far so too nearby overnight today yesterday ' +
    'tomorrow together alone instead however meanwhile',
);

// one set, since nearly every word after a number is asked
const ENDS: ReadonlySet<string> = new Set([
  ...PREPOSITIONS,
  ...CONJUNCTIONS,
  ...RELATIVES,
  ...AUXILIARIES,
  ...DETERMINERS,
  ...PRONOUNS,
  ...ADVERBS,
]);
/** A word that no noun phrase goes on with. */
export const endsPhrase = (key: string): boolean => ENDS.has(key);

/** Adverbs that may stand between a number and its verb: "were also reportedly killed", "killed at least some". */
export const isAdverb = (key: string): boolean =>
  ADVERBS.has(key) ||
  key === 'more' ||
  key === 'others' ||
  key === 'then' ||
  (key.length > 4 && key.endsWith('ly'));

/** Past tenses without "-ed" that end the phrase before them: "one rocket hit a house". */
export const IRREGULAR_PAST = set(
  'hit struck flew took came went began left lost fell sank fled made said told says say ran broke drove shot fought held kept met ' +
    'set cut blew found became remain remains died die gave saw sent rose stood put hurt stuck',
);

/** Nouns that are plural without an "s". */
const PLURALS = set(
  'people men women children police troops personnel aircraft watercraft hovercraft infantry militia cattle staff crew offspring ' +
    'youth sheep livestock poultry fish artillery cavalry',
);

/** True for a noun in the plural, by its form. */
export function isPlural(key: string): boolean {
  if (PLURALS.has(key) || key.endsWith('men') || key.endsWith('women') || key.endsWith('children'))
    return key.length > 2;
  return key.length > 2 && key.endsWith('s') && !/(?:ss|us|is|'s)$/.test(key);
}

const SINGULARS: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['wives', 'wife'],
  ['lives', 'life'],
  ['knives', 'knife'],
  ['buses', 'bus'],
  ['crises', 'crisis'],
  ['bases', 'base'],
  ['houses', 'house'],
  ['warehouses', 'warehouse'],
  ['aircraft', 'aircraft'],
  ['personnel', 'personnel'],
  ['injured', 'injured'],
  ['sorties', 'sortie'],
  ['caches', 'cache'],
]);

/** The singular of a counted noun. @example lemmaOf('supply caches') // "supply cache" */
export function lemmaOf(phrase: string): string {
  const cut = phrase.lastIndexOf(' ') + 1;
  const word = phrase.slice(cut);
  const known = SINGULARS.get(word);
  if (known !== undefined) return phrase.slice(0, cut) + known;
  if (word.length > 4 && word.endsWith('men')) return `${phrase.slice(0, -3)}man`;
  return PLURALS.has(word) ? phrase : singularOf(phrase);
}
