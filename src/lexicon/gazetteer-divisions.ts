import {
  ARABIC_COUNTRIES,
  arabicSpellings,
  COLUMN,
  KM_OF_A_DEGREE,
  LATIN,
  type NamedPlace,
  WHOLE_COUNTRIES,
} from './gazetteer.js';
import { soundOf } from './skeleton.js';
import { FIRST_REGION_ID } from './store.js';

/** A name of a first- or second-order division: the code is that of GeoNames ("IQ.16", "IQ.16.8599386"). */
export interface Division {
  readonly code: string;
  readonly name: string;
}

/** The code of each division, with its name. */
export const divisionNames = (divisions: readonly Division[]): Map<string, string> =>
  new Map(divisions.map(({ code, name }) => [code, bareDivision(name)]));

// what divisions are called in the languages of their countries; news leaves it out, or puts it into English
const DIVISION_WORD =
  /\s+(?:Province|Governorate|Oblast['’]?|Region|State|District|County|Wilaya|Wilayat|Department|Prefecture|Sub-Prefecture|Raion|Rayon|Municipality|Krai|Kray|Republic|Cercle|Zone|Locality|Territory|Agency|Woreda|İlçesi|Tumani|Etraby|Ville|\(city\))$/i;
const DIVISION_PREFIX =
  /^(?:(?:Département|Province|Cercle|Arrondissement|Commune|Caza|Daïra|Ville|Territoire) (?:de la |de |du |des |d['’] ?)|(?:Distrito|Concelho|Cidade|Circunscrição) d[aeo] |Shahrestān-e |Qaḑā['’] |Qada |Qeza-î |Degmada |Nohiyai |Municipio |Muang |Srŏk |Liw[aā]['’] |Markaz |Opština |Općina )/;
const bareDivision = (name: string): string =>
  name.replace(DIVISION_PREFIX, '').replace(DIVISION_WORD, '').replace(/[‘’`]/g, "'");

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
const FIRST_ORDER_ELSEWHERE = ['Province', 'Region', 'State'];
const SECOND_ORDER = ['District', 'County', 'Raion'];

// news of these countries places events by second-order divisions: "Orange County", "Northamptonshire", "Calabria"
const NAMED_BY_COUNTY = new Set('US GB IE FR IT ES'.split(' '));

/**
 * First- and second-order divisions as places, each at the middle of its populated places. One without any stands at
 * the town that it is called after, or in the middle of the larger division, where that is small; others are left out.
 * Second-order ones only of the countries where news names them.
 */
export function readDivisions(
  dump: string,
  first: readonly Division[],
  second: readonly Division[],
): NamedPlace[] {
  const towns = readTowns(dump);
  const middles = findMiddles(towns);
  const namesakes = findNamesakes(towns);
  const names = divisionNames(first);
  const regions = [
    ...first.map((division) => ({ division, order: 1 })),
    ...second
      .filter(({ code }) => WHOLE_COUNTRIES.has(code.slice(0, 2)) || NAMED_BY_COUNTY.has(code.slice(0, 2)))
      .map((division) => ({ division, order: 2 })),
  ];
  return regions.flatMap(({ division, order }, i): NamedPlace[] => {
    const country = division.code.slice(0, 2);
    const bare = bareDivision(division.name);
    const code1 = division.code.split('.').slice(0, 2).join('.');
    const outer = WHOLE_COUNTRIES.has(country) ? middles.get(code1) : undefined;
    const middle =
      middles.get(division.code) ??
      (order === 1 ? undefined : namesakes.get(`${code1} ${soundOf(bare)}`)) ??
      (outer !== undefined && outer.radius < SMALL_KM ? { ...outer, population: 0 } : undefined);
    if (middle === undefined) return [];
    return [
      {
        place: {
          geonameId: FIRST_REGION_ID + i,
          name: division.name.replace(/[‘’`]/g, "'"),
          placeKind: order === 1 ? 'admin1' : 'admin2',
          country,
          admin1: names.get(code1) ?? null,
          latitude: middle.latitude,
          longitude: middle.longitude,
          population: middle.population,
        },
        names:
          order === 2 && NAMED_BY_COUNTY.has(country)
            ? countySpellings(division.name)
            : divisionSpellings(division.name, bare, country, order === 1 ? undefined : SECOND_ORDER),
        alternates: [],
        isMinor: false,
      },
    ];
  });
}

const firstOrderWords = (country: string): readonly string[] =>
  WHOLE_COUNTRIES.has(country) ? FIRST_ORDER : FIRST_ORDER_ELSEWHERE;

/** "County Cork" is also "Co Cork". */
const countySpellings = (name: string): string[] =>
  name.startsWith('County ') ? [name, name.replace('County', 'Co')] : [name];

/** A division's name as it stands, and its bare name alone and with each word that news may put behind it. */
export function divisionSpellings(
  name: string,
  bare: string,
  country: string,
  words: readonly string[] = firstOrderWords(country),
): string[] {
  if (bare.length < 3 || !LATIN.test(bare)) return [name];
  const stems = ARABIC_COUNTRIES.has(country) ? arabicSpellings(bare) : [bare];
  return [...new Set([name, ...stems.flatMap((stem) => [stem, ...words.map((word) => `${stem} ${word}`)])])];
}

/** A division of this radius has all its parts within a day's march of its middle. */
const SMALL_KM = 100;

/** A populated place, with the codes of the divisions that it lies in. */
interface Town {
  readonly code1: string;
  readonly code2: string;
  readonly names: readonly string[];
  readonly latitude: number;
  readonly longitude: number;
  readonly population: number;
}

function readTowns(dump: string): Town[] {
  return dump.split('\n').map((line): Town => {
    const cells = line.split('\t');
    const code1 = `${cells[COLUMN.country] ?? ''}.${cells[COLUMN.admin1] ?? ''}`;
    return {
      code1,
      code2: `${code1}.${cells[COLUMN.admin2] ?? ''}`,
      names: [cells[COLUMN.ascii] ?? '', ...(cells[COLUMN.alternates] ?? '').split(',')],
      latitude: Number(cells[COLUMN.latitude] ?? 0),
      longitude: Number(cells[COLUMN.longitude] ?? 0),
      population: Number(cells[COLUMN.population] ?? 0),
    };
  });
}

/** The towns by first-order division and sound; of several the largest. */
function findNamesakes(towns: readonly Town[]): Map<string, Town> {
  const namesakes = new Map<string, Town>();
  for (const town of towns) {
    if (!WHOLE_COUNTRIES.has(town.code1.slice(0, 2))) continue;
    for (const name of town.names) {
      const key = `${town.code1} ${soundOf(name)}`;
      if ((namesakes.get(key)?.population ?? -1) < town.population) namesakes.set(key, town);
    }
  }
  return namesakes;
}

interface Middle {
  readonly latitude: number;
  readonly longitude: number;
  readonly population: number;
  /** Kilometres from the middle that two thirds of the towns lie within. */
  readonly radius: number;
}

function findMiddles(towns: readonly Town[]): Map<string, Middle> {
  const members = new Map<string, Town[]>();
  for (const town of towns)
    for (const code of [town.code1, town.code2]) {
      const there = members.get(code);
      if (there === undefined) members.set(code, [town]);
      else there.push(town);
    }
  return new Map([...members].map(([code, inside]) => [code, middleOf(inside)]));
}

function middleOf(towns: readonly Town[]): Middle {
  const mean = (of: (town: Town) => number): number =>
    towns.reduce((sum, town) => sum + of(town), 0) / towns.length;
  const latitude = mean((town) => town.latitude);
  const longitude = mean((town) => town.longitude);
  const shrink = Math.cos((latitude * Math.PI) / 180);
  const variance = mean(
    (town) => (town.latitude - latitude) ** 2 + ((town.longitude - longitude) * shrink) ** 2,
  );
  return {
    latitude,
    longitude,
    population: towns.reduce((sum, town) => sum + town.population, 0),
    radius: KM_OF_A_DEGREE * Math.sqrt(variance),
  };
}
