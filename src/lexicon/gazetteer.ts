import { soundOf } from './skeleton.js';
import type { GazetteerPlace } from './store.js';

/** A place with the names under which it is known: its own, and those that others have for it. */
export interface NamedPlace {
  readonly place: GazetteerPlace;
  readonly names: readonly string[];
  readonly alternates: readonly string[];
  /** So little known that its name alone tells nothing. */
  readonly isMinor: boolean;
}

// countries whose villages make conflict news: every populated place of theirs is taken
export const WHOLE_COUNTRIES = new Set(
  (
    'AF AM AZ BA BD BF BI CD CF CI CM CO CY DZ EG EH ER ET GE HR HT IL IN IQ IR JO KE KG KH KP KW LA LB LK LR LY MA ' +
    'MD ML MM MR MZ NE NG NP PH PK PS QA RS RU RW SA SD SL SN SO SS SY TD TJ TL TM TN TR UA UG UZ VE XK YE ZW'
  ).split(' '),
);
/** Elsewhere smaller places add more false names than true ones. */
const MIN_POPULATION = 5000;
// countries of local news in English, and neighbours of conflicts: their small places count where the article names them
const MINOR_COUNTRIES = new Set(
  'US GB CA AU NZ IE ZA BW NA MW ZM GH GM MX GT SV NI PA VE EC PE BO CL AR ID TH VN BY KZ OM AE'.split(' '),
);

/** Kilometres of a degree of latitude. */
export const KM_OF_A_DEGREE = 111.2;

// columns of the GeoNames dump format
export const COLUMN = {
  id: 0,
  name: 1,
  ascii: 2,
  alternates: 3,
  latitude: 4,
  longitude: 5,
  feature: 7,
  country: 8,
  admin1: 10,
  admin2: 11,
  population: 14,
} as const;

type Cells = readonly string[];

/** Reads the GeoNames file of populated places; `divisions` names their first-order divisions. */
export function readPlaces(dump: string, divisions: ReadonlyMap<string, string>): NamedPlace[] {
  const places: NamedPlace[] = [];
  for (const line of dump.split('\n')) {
    const cells = line.split('\t');
    const country = cells[COLUMN.country] ?? '';
    const population = Number(cells[COLUMN.population] ?? 0);
    const isMinor = population < MIN_POPULATION && !WHOLE_COUNTRIES.has(country);
    if (country === '' || (isMinor && !MINOR_COUNTRIES.has(country))) continue;
    // historical, abandoned and destroyed places share names with living ones
    if (/^PPL[HQWC]H?$/.test(cells[COLUMN.feature] ?? '') && cells[COLUMN.feature] !== 'PPLC') continue;
    const { names, alternates } = placeNames(cells, country, population);
    const division = divisions.get(`${country}.${cells[COLUMN.admin1] ?? ''}`) ?? null;
    places.push({
      place: {
        geonameId: Number(cells[COLUMN.id]),
        name: englishName(cells, division),
        placeKind: cells[COLUMN.feature] === 'PPLX' ? 'neighbourhood' : 'city',
        country,
        admin1: division,
        latitude: Number(cells[COLUMN.latitude]),
        longitude: Number(cells[COLUMN.longitude]),
        population,
      },
      names,
      alternates,
      isMinor,
    });
  }
  return places;
}

/** The name without the signs of a scholarly transliteration, which English texts do not print: "Dārayyā". */
function plainName(cells: Cells): string {
  const isTransliterated = TRANSLITERATED.has(cells[COLUMN.country] ?? '');
  const name = cells[isTransliterated ? COLUMN.ascii : COLUMN.name] ?? '';
  return name.replace(/[‘’`]/g, "'");
}

/** The division that is called after the town has the spelling of English news: "Hama" for "Ḩamāh". */
function englishName(cells: Cells, division: string | null): string {
  const name = plainName(cells);
  const isTransliterated = TRANSLITERATED.has(cells[COLUMN.country] ?? '');
  return isTransliterated && division !== null && soundOf(division) === soundOf(name) ? division : name;
}

function placeNames(
  cells: Cells,
  country: string,
  population: number,
): { readonly names: string[]; readonly alternates: string[] } {
  const names = [cells[COLUMN.name] ?? '', cells[COLUMN.ascii] ?? ''].filter((name) => name.length >= 3);
  const alternates =
    population >= minPopulationForAlternates(country)
      ? (cells[COLUMN.alternates] ?? '').split(',').filter(isUsableAlternate)
      : [];
  const spellings = (some: readonly string[]): string[] =>
    ARABIC_COUNTRIES.has(country) ? some.flatMap(arabicSpellings) : [...some];
  const own = new Set(spellings(names));
  return {
    names: [...own],
    alternates: [...new Set(spellings(alternates))].filter((name) => !own.has(name)),
  };
}

// the alternates of small towns are names of settlements that they grew over, or other languages' names
const ENGLISH_COUNTRIES = new Set('US GB CA AU NZ IE'.split(' '));
function minPopulationForAlternates(country: string): number {
  if (ENGLISH_COUNTRIES.has(country)) return 100_000;
  return WHOLE_COUNTRIES.has(country) ? 0 : 20_000;
}

export const LATIN = /^[\p{Script=Latin}\p{M}\p{N}\s'’‘`´ʼʾʿ.()-]+$/u;
// a capital first: what stands in small letters is pinyin or another rendering that no newspaper prints
const isUsableAlternate = (name: string): boolean =>
  name.length >= 3 &&
  LATIN.test(name) &&
  /^\p{Lu}|^['’‘`ʼʾʿ]\p{Lu}|^(?:al|ar|as|ash|at|ad|az|an|el|ed|es|et|ez|d')[- ']\p{Lu}/u.test(name) &&
  !/^[A-Z]{2,5}$/.test(name) &&
  !/^The /.test(name) &&
  !/\d/.test(name);

export const ARABIC_COUNTRIES = new Set(
  'AE BH DZ EG IQ JO KW LB LY MA MR OM PS QA SA SD SY TN YE EH'.split(' '),
);
const TRANSLITERATED = new Set([
  ...ARABIC_COUNTRIES,
  ...'IR AF PK IN NP BD LK MV JP TH IL ER ET MM KH LA KP KR CN TW RU UA BY KZ KG TJ UZ TM'.split(' '),
]);
const ARTICLE = /^(?:al|ar|as|ash|at|ath|ad|adh|az|an|el|er|es|esh|et|ed|ez|en)[- ]+(?=['’‘`ʼʾʿ]?\p{Lu})/iu;

/** Newspapers write the article as they like, or not at all, and the last "h" by ear: "Ar Raqqah", "al-Raqqa", "Raqqa". */
export function arabicSpellings(name: string): string[] {
  const bare = name.replace(ARTICLE, '');
  const stems = bare.length >= 4 && bare !== name ? [name, bare, `Al ${bare}`] : [name];
  return stems.flatMap((stem) => [
    stem,
    ...(/[^aeiou\s]ah$/.test(stem) ? [stem.slice(0, -1)] : []),
    ...(/[^aeiou\s]a$/.test(stem) && stem.length >= 5 ? [`${stem}h`] : []),
  ]);
}
