import { spell } from './spelling.js';
import { FIRST_REGION_ID, type GazetteerPlace } from './store.js';

/** A place with the names under which it is known. */
export interface NamedPlace {
  readonly place: GazetteerPlace;
  readonly names: readonly string[];
}

/** A name of a first- or second-order division: the code is that of GeoNames ("IQ.16", "IQ.16.8599386"). */
export interface Division {
  readonly code: string;
  readonly name: string;
}

// countries whose villages make conflict news: every populated place of theirs is taken
const WHOLE_COUNTRIES = new Set(
  (
    'AF AM AZ BA BD BF BI CD CF CI CM CO CY DZ EG EH ER ET GE HR HT IL IN IQ IR JO KE KG KH KP KW LA LB LK LR LY MA ' +
    'MD ML MM MR MZ NE NG NP PH PK PS QA RS RU RW SA SD SL SN SO SS SY TD TJ TL TM TN TR UA UG UZ VE XK YE ZW'
  ).split(' '),
);
/** Elsewhere smaller places add more false names than true ones. */
const MIN_POPULATION = 5000;

// columns of the GeoNames dump format
const COLUMN = {
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
    if (country === '' || (!WHOLE_COUNTRIES.has(country) && population < MIN_POPULATION)) continue;
    // historical, abandoned and destroyed places share names with living ones
    if (/^PPL[HQWC]H?$/.test(cells[COLUMN.feature] ?? '') && cells[COLUMN.feature] !== 'PPLC') continue;
    const name = englishName(cells);
    places.push({
      place: {
        geonameId: Number(cells[COLUMN.id]),
        name,
        placeKind: cells[COLUMN.feature] === 'PPLX' ? 'neighbourhood' : 'city',
        country,
        admin1: divisions.get(`${country}.${cells[COLUMN.admin1] ?? ''}`) ?? null,
        latitude: Number(cells[COLUMN.latitude]),
        longitude: Number(cells[COLUMN.longitude]),
        population,
      },
      names: placeNames(cells, country),
    });
  }
  return places;
}

const englishName = (cells: Cells): string => (cells[COLUMN.name] ?? '').replace(/[‘’`]/g, "'");

function placeNames(cells: Cells, country: string): string[] {
  const alternates = (cells[COLUMN.alternates] ?? '').split(',').filter(isUsableAlternate);
  const main = [cells[COLUMN.name] ?? '', cells[COLUMN.ascii] ?? ''].filter((name) => name !== '');
  const names = [...main, ...alternates];
  return [...new Set(ARABIC_COUNTRIES.has(country) ? names.flatMap(arabicSpellings) : names)];
}

const LATIN = /^[\p{Script=Latin}\p{M}\p{N}\s'’‘`´ʼʾʿ.()-]+$/u;
// a capital first: what stands in small letters is pinyin or another rendering that no newspaper prints
const isUsableAlternate = (name: string): boolean =>
  name.length >= 3 &&
  LATIN.test(name) &&
  /^\p{Lu}|^['’‘`ʼʾʿ]\p{Lu}|^(?:al|ar|as|ash|at|ad|az|an|el|ed|es|et|ez|d')[- ']\p{Lu}/u.test(name) &&
  !/^[A-Z]{2,5}$/.test(name) &&
  !/\d/.test(name);

const ARABIC_COUNTRIES = new Set('AE BH DZ EG IQ JO KW LB LY MA MR OM PS QA SA SD SY TN YE EH'.split(' '));
const ARTICLE = /^(?:al|ar|as|ash|at|ath|ad|adh|az|an|el|er|es|esh|et|ed|ez|en)[- ]+(?=['’‘`ʼʾʿ]?\p{Lu})/iu;

/** Newspapers write the article as they like, or not at all, and the last "h" by ear: "Ar Raqqah", "al-Raqqa", "Raqqa". */
function arabicSpellings(name: string): string[] {
  const bare = name.replace(ARTICLE, '');
  const stems = bare.length >= 4 && bare !== name ? [name, bare, `Al ${bare}`] : [name];
  return stems.flatMap((stem) => [
    stem,
    ...(/[^aeiou\s]ah$/.test(stem) ? [stem.slice(0, -1)] : []),
    ...(/[^aeiou\s]a$/.test(stem) && stem.length >= 5 ? [`${stem}h`] : []),
  ]);
}

/** The code of each division, with its name. */
export const divisionNames = (divisions: readonly Division[]): Map<string, string> =>
  new Map(divisions.map(({ code, name }) => [code, bareDivision(name)]));

const DIVISION_WORD =
  /\s+(?:Province|Governorate|Oblast['’]?|Region|State|District|County|Wilaya|Wilayat|Department|Prefecture|Raion|Rayon|Municipality|Krai|Kray|Republic)$/i;
const bareDivision = (name: string): string => name.replace(DIVISION_WORD, '').replace(/[‘’`]/g, "'");

// what news calls a division, whatever its own law calls it
const FIRST_ORDER = [
  'Province',
  'Governorate',
  'Oblast',
  'Region',
  'State',
  'District',
  'Department',
  'County',
];
const SECOND_ORDER = ['District', 'Province', 'County', 'Raion', 'Subdistrict'];

/**
 * First- and second-order divisions as places, each at the middle of its populated places; those without any are left
 * out. Second-order ones only of the countries that are taken whole.
 */
export function readDivisions(
  dump: string,
  first: readonly Division[],
  second: readonly Division[],
): NamedPlace[] {
  const middles = findMiddles(dump);
  const names = divisionNames(first);
  const regions = [
    ...first.map((division) => ({ division, order: 1 })),
    ...second
      .filter(({ code }) => WHOLE_COUNTRIES.has(code.slice(0, 2)))
      .map((division) => ({ division, order: 2 })),
  ];
  return regions.flatMap(({ division, order }, i): NamedPlace[] => {
    const middle = middles.get(division.code);
    if (middle === undefined) return [];
    const country = division.code.slice(0, 2);
    const bare = bareDivision(division.name);
    const code1 = division.code.split('.').slice(0, 2).join('.');
    return [
      {
        place: {
          geonameId: FIRST_REGION_ID + i,
          name: division.name,
          placeKind: order === 1 ? 'admin1' : 'admin2',
          country,
          admin1: names.get(code1) ?? null,
          latitude: middle.latitude,
          longitude: middle.longitude,
          population: middle.population,
        },
        names: divisionSpellings(division.name, bare, country, order === 1 ? FIRST_ORDER : SECOND_ORDER),
      },
    ];
  });
}

function divisionSpellings(name: string, bare: string, country: string, words: readonly string[]): string[] {
  if (bare.length < 3 || !LATIN.test(bare)) return [name];
  const stems = ARABIC_COUNTRIES.has(country) ? arabicSpellings(bare) : [bare];
  return [...new Set([name, ...stems.flatMap((stem) => [stem, ...words.map((word) => `${stem} ${word}`)])])];
}

interface Middle {
  readonly latitude: number;
  readonly longitude: number;
  readonly population: number;
}

function findMiddles(dump: string): Map<string, Middle> {
  const sums = new Map<string, { count: number; latitude: number; longitude: number; population: number }>();
  for (const line of dump.split('\n')) {
    const cells = line.split('\t');
    const code1 = `${cells[COLUMN.country] ?? ''}.${cells[COLUMN.admin1] ?? ''}`;
    for (const code of [code1, `${code1}.${cells[COLUMN.admin2] ?? ''}`]) {
      const sum = sums.get(code) ?? {
        count: 0,
        latitude: 0,
        longitude: 0,
        population: 0,
      };
      sums.set(code, {
        count: sum.count + 1,
        latitude: sum.latitude + Number(cells[COLUMN.latitude] ?? 0),
        longitude: sum.longitude + Number(cells[COLUMN.longitude] ?? 0),
        population: sum.population + Number(cells[COLUMN.population] ?? 0),
      });
    }
  }
  return new Map(
    [...sums].map(([code, sum]) => [
      code,
      {
        latitude: sum.latitude / sum.count,
        longitude: sum.longitude / sum.count,
        population: sum.population,
      },
    ]),
  );
}

/** True for a name of one word, which may be an ordinary word or a person's name as well. */
export const isOneWord = (name: string): boolean => spell(name, 'free')[0]?.keys.length === 1;
