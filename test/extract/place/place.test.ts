import { describe, expect, test } from 'vitest';
import { readText } from '../../reading.js';

const placesIn = (text: string): string[] =>
  readText(text).mentions.flatMap((mention) => (mention.type === 'place' ? [mention.text] : []));

/** Text, country and first-order division of each place in a text. */
const positionsIn = (text: string): string[] =>
  readText(text).mentions.flatMap((mention) =>
    mention.type === 'place' ? [`${mention.text} ${mention.norm.country} ${mention.norm.admin1 ?? '-'}`] : [],
  );

describe('what belongs to the name', () => {
  const rows: readonly (readonly [text: string, expected: readonly string[]])[] = [
    ['They searched caves in the Hamrin Mountains.', ['Hamrin Mountains']],
    ['Clashes went on in Diyala Governorate.', ['Diyala Governorate']],
    ['Shells fell on western Mosul.', ['Mosul']],
    ['A convoy left al-Bab at dawn.', ['al-Bab']],
    ['The raids hit Sumy, Kherson and Poltava.', ['Sumy', 'Kherson', 'Poltava']],
    ['KANDAHAR, Afghanistan - Seven people were killed.', ['KANDAHAR', 'Afghanistan']],
    ['BANTAM — A mason was held on Monday.', ['BANTAM']],
    ['They fled to the village of Zandin.', ['Zandin']],
    ['Gunmen entered Zandin district on Monday.', ['Zandin district']],
    ['Guards were shot at Camp Zandin.', ['Camp Zandin']],
    ['REBELS LEFT A TOWN IN EL SALVADOR YESTERDAY.', ['EL SALVADOR']],
    ['A mortar hit Saladin Street at noon.', ['Saladin Street']],
    ['Gunmen roam Kano state and Zamfara state.', ['Kano state', 'Zamfara state']],
  ];
  test.each(rows)('%s', (text, expected) => {
    expect(placesIn(text)).toEqual(expected);
  });
});

describe('no place', () => {
  test.each([
    'Jordan Smith scored twice.',
    'Paris Hilton came late.',
    'Gen. Austin spoke first.',
    'Lloyd Austin spoke. Later, Austin left.',
    'She studied at the University of Kent.',
    'The New York Times reported it.',
    'The Bank of England kept its rate.',
    'The Paris Agreement was signed.',
    'It happened in March, or in May.',
    'The state agency IRNA reported it.',
    'The city was quiet, and so was the village.',
    'The Iraqi army moved on.',
    'Coach Jorge de Salamanca resigned.',
    'Her brother Austin stayed.',
    'The Coptic Orthodox Church mourned them.',
    'THEY TOLD PEDRO GARCIA ALVARADO IN MANY LETTERS THAT THE WAR WAS LOST.',
  ])('%s', (text) => {
    expect(placesIn(text)).toEqual([]);
  });
});

describe('which of the places that are called so', () => {
  const rows: readonly (readonly [text: string, expected: readonly string[]])[] = [
    ['He lives in Paris.', ['Paris FR Île-de-France']],
    ['He lives in Paris, Texas.', ['Paris US Texas', 'Texas US Texas']],
    ['A fire broke out in London, Ont. on Friday.', ['London CA Ontario', 'Ont CA Ontario']],
    ['Syrian troops left Tripoli in Lebanon.', ['Tripoli LB North Lebanon', 'Lebanon LB -']],
    ['Rebels in Libya shelled Tripoli.', ['Libya LY -', 'Tripoli LY Tripoli']],
    [
      'Ten states, among them Idaho, Georgia, Texas, signed.',
      ['Idaho US Idaho', 'Georgia US Georgia', 'Texas US Texas'],
    ],
    ['Troops from Georgia crossed into Armenia.', ['Georgia GE -', 'Armenia AM -']],
    [
      'Washington and Moscow disagreed over Kyiv.',
      ['Washington US District of Columbia', 'Moscow RU Moscow', 'Kyiv UA Kyiv City'],
    ],
    ['The festival in Venice ended.', ['Venice IT Veneto']],
    // a town that nobody lists there is not the famous one
    ['He moved to Bradford, Ontario.', ['Bradford CA -', 'Ontario CA Ontario']],
    ['Police in Paris, Mo. closed the road.', ['Paris US Missouri', 'Mo US Missouri']],
    ['Kentucky police stopped Ann Cole, 40, of McKee.', ['Kentucky US Kentucky', 'McKee US Kentucky']],
    ["Gunfire was heard in Cairo's Abbasiya district.", ['Cairo EG Cairo', 'Abbasiya district EG Cairo']],
    ['A fire hit the London suburb of Edmonton.', ['London GB England', 'Edmonton GB England']],
    // the town that is not listed first, and neither its district nor a namesake that once bore the name
    ['A blast hit Solino in Port-au-Prince.', ['Solino HT Ouest', 'Port-au-Prince HT Ouest']],
    [
      'Ukraine said that Pokrovsk and Selydove were shelled by Russian guns.',
      ['Ukraine UA -', 'Pokrovsk UA Donetsk', 'Selydove UA Donetsk'],
    ],
    [
      'Gunmen from North Darfur, Sudan, and Lanao del Norte, the Philippines, met.',
      [
        'North Darfur SD Northern Darfur',
        'Sudan SD -',
        'Lanao del Norte PH Lanao del Norte',
        'Philippines PH -',
      ],
    ],
    ['Farmers left Tonj East, Bor and Fangak.', ['Tonj East SS Warrap', 'Bor SS Jonglei', 'Fangak SS -']],
    [
      'Russia closed the British consulate in St. Petersburg.',
      ['Russia RU -', 'St. Petersburg RU St.-Petersburg'],
    ],
    ['Officials in Washington state met.', ['Washington state US Washington']],
  ];
  test.each(rows)('%s', (text, expected) => {
    expect(positionsIn(text)).toEqual(expected);
  });

  test('a page of one country writes of towns there', () => {
    const { mentions } = readText('A man was held in Richmond on Monday.', {
      url: 'https://www.example.co.uk/news',
    });
    expect(mentions.filter(({ type }) => type === 'place').map(({ norm }) => norm)).toMatchObject([
      { country: 'GB' },
    ]);
  });

  test('a spelling that nobody lists is looked for in the countries of the article only', () => {
    const countryOf = (text: string): unknown =>
      readText(text).mentions.find((mention) => mention.text === 'Lysichansk')?.norm;
    expect(countryOf('Ukraine said that shells fell in Lysichansk.')).toMatchObject({ country: 'UA' });
    expect(countryOf('Peru said that shells fell in Lysichansk.')).toBeUndefined();
  });

  test('a place that nobody lists has a name, a country and no position, and a warning', () => {
    const { mentions, warnings } = readText('Shells hit the village of Zandin, in Ukraine.');
    const [village] = mentions.filter(({ text }) => text === 'Zandin');
    expect(village?.norm).toMatchObject({ name: 'Zandin', country: 'UA', latitude: null, longitude: null });
    expect(warnings.map(({ code }) => code)).toContain('place-unresolved');
  });
});
