import { describe, expect, test } from 'vitest';
import { cleanText, removedFrom } from './reading.js';

const LEAD =
  'Government forces entered the port town of Karsa on Sunday after three days of shelling, the army said.';
const MORE = 'At least nine people were killed and 30 wounded, according to the head of the local hospital.';
const LAST = 'A spokesman for the rebels denied that the town had fallen and said that fighting went on.';

const article = (...lines: string[]): string => lines.join('\n\n');

describe('what goes', () => {
  test.each([
    ['a marker between paragraphs', article(LEAD, 'ADVERTISEMENT', MORE, LAST), ['ADVERTISEMENT']],
    ['a marker glued into a paragraph', `${LEAD}ADVERTISEMENT${MORE}`, ['ADVERTISEMENT']],
    [
      'headlines under their heading',
      article(LEAD, MORE, 'Recommended articles', 'Seven lakes worth a visit', 'Bank raises rates again'),
      ['Recommended articles\n\nSeven lakes worth a visit\n\nBank raises rates again'],
    ],
    [
      'headlines after the last sentence, without a heading',
      article(LEAD, MORE, 'Minister Resigns Over Leaked Harvest Report', 'Share:'),
      ['Minister Resigns Over Leaked Harvest Report', 'Share:'],
    ],
    [
      'a headline between paragraphs that is about something else',
      article(LEAD, 'Central Bank Cuts Growth Forecast For Next Year', MORE, LAST),
      ['Central Bank Cuts Growth Forecast For Next Year'],
    ],
    [
      'two headlines glued to one paragraph',
      article(LEAD, 'Markets rally as oil exports resume Is a new crash coming for investors?', MORE, LAST),
      ['Markets rally as oil exports resume Is a new crash coming for investors?'],
    ],
    [
      'a headline in capitals glued between sentences',
      `${LEAD}SENATE LEADERS CLASH OVER FARM SUBSIDIES AND FUEL TAXES${MORE}`,
      ['SENATE LEADERS CLASH OVER FARM SUBSIDIES AND FUEL TAXES'],
    ],
    [
      'a headline printed twice',
      article('Army enters Karsa', 'Army enters Karsa', LEAD),
      ['Army enters Karsa'],
    ],
    [
      'a caption printed twice',
      article('A tank on the road to Karsa', 'A tank on the road to Karsa', LEAD, MORE),
      ['A tank on the road to Karsa'],
    ],
    [
      'a summary that is the beginning of the first paragraph',
      article('Army enters Karsa', 'Government forces entered the port town of Karsa …', LEAD, MORE),
      ['Government forces entered the port town of Karsa …'],
    ],
    [
      'a breadcrumb above the headline',
      article('World News - Conflict - Harbour Post', 'Army enters the town of Karsa', LEAD),
      ['World News - Conflict - Harbour Post'],
    ],
    ['the name of a picture', article('Army enters Karsa', 'tank convoy karsa', LEAD), ['tank convoy karsa']],
    [
      'menus below the article',
      article(LEAD, MORE, 'Subscribe', 'Karsa', 'Armed forces', 'Shelling'),
      ['Subscribe', 'Karsa\n\nArmed forces\n\nShelling'],
    ],
    [
      'comments of readers',
      article(
        LEAD,
        MORE,
        LAST,
        '2 comments',
        'Omar says:',
        'This will never end, I fear.',
        'Reply',
        'Lena says:',
        'So it seems, sadly.',
        'Reply',
      ),
      [
        '2 comments\n\nOmar says:\n\nThis will never end, I fear.\n\nReply\n\nLena says:\n\nSo it seems, sadly.\n\nReply',
      ],
    ],
    [
      'a notice inside a paragraph',
      `${LEAD} Sign up for our newsletter to get the news first. ${MORE}`,
      ['Sign up for our newsletter to get the news first.'],
    ],
    [
      'the section above the first paragraph, which names it again',
      article('Chad', 'Two soldiers of Chad died when their boat was hit, the army said.', MORE),
      ['Chad'],
    ],
    [
      'beginnings of other articles, each cut off',
      article(
        LEAD,
        MORE,
        'The harvest minister told farmers on Tuesday that they would have to wait for th…',
        'Four fishermen were found off the coast after a week at sea, their families s...',
      ),
      [
        'The harvest minister told farmers on Tuesday that they would have to wait for th…\n\n' +
          'Four fishermen were found off the coast after a week at sea, their families s...',
      ],
    ],
    [
      'headlines of videos beside their buttons',
      article(
        LEAD,
        MORE,
        'Farmers block the road to the port',
        'Go to video',
        'Lake fish are back',
        'Go to video',
      ),
      ['Farmers block the road to the port', 'Go to video', 'Lake fish are back', 'Go to video'],
    ],
    [
      'headlines beside the time of their publication',
      article(
        LEAD,
        MORE,
        'Farmers block the road',
        '05.03 08:15',
        'New bridge for the lake town',
        '05.03 07:50',
      ),
      ['Farmers block the road\n\n05.03 08:15\n\nNew bridge for the lake town\n\n05.03 07:50'],
    ],
    [
      'a link of which a scraper kept the address',
      article(LEAD, '[](https://example.org/clips/4471)', MORE),
      ['[](https://example.org/clips/4471)'],
    ],
  ])('%s', (_, raw, removed) => {
    expect(removedFrom(raw)).toEqual(removed);
  });
});

describe('what stays', () => {
  test.each([
    [
      'a list of strikes',
      article(
        'Iraq',
        '- Near Tal Hasan, two strikes destroyed a bunker.',
        '- Near Tal Hasan, two strikes destroyed a bunker.',
        'Syria',
        '- Near Dur, one strike hit a truck',
      ),
    ],
    [
      'a list of strikes without full stops',
      article(
        LEAD,
        '- Near Karsa, two strikes destroyed a bunker',
        '- Near Dur, one strike hit a fuel depot',
      ),
    ],
    [
      'a list of strikes without bullets or full stops',
      article(
        LEAD,
        'Iraq',
        'Near Tal Hasan, two strikes destroyed six fuel trucks',
        'Near Dur, one strike hit a fighting position',
        MORE,
      ),
    ],
    ['a heading of the article itself', article(LEAD, 'Fighting For The Port Town', MORE, LAST)],
    [
      'a sentence that was cut off',
      article(LEAD, MORE, 'The Ministry Of Defence In The Capital Said That Its'),
    ],
    [
      'a caption told once',
      article(LEAD, 'A soldier of the army stands near the port of Karsa, March 5, 2021.', MORE),
    ],
    ['who reported', article(LEAD, MORE, '(Reporting by Lena Karam; Editing by Jo Berg)')],
    [
      'a city that stands for a dateline',
      article('Karsa', 'Two soldiers died on Friday, the army said.', MORE),
    ],
    [
      'a country above a list that names it',
      article('Iraq', '- Near Tal Hasan in Iraq, two strikes destroyed a bunker.', MORE),
    ],
    [
      'an article that is cut off itself',
      article(LEAD, MORE, 'The head of the hospital told reporters on Sunday that the wards were f…'),
    ],
    ['speakers who break off', article(LEAD, MORE, '“We ran to the river…', 'And then…')],
    [
      'the names of countries above the parts of a report',
      article(
        'Chad',
        'Two soldiers of Chad died on Friday, the army said.',
        'Niger',
        'A bridge of Niger fell on Friday.',
      ),
    ],
    ['a short article', 'Two soldiers were killed in Karsa.'],
    [
      'old agency text in capitals',
      article(
        'THE ARMY SAID TODAY THAT TWO MEN DIED NEAR KARSA',
        LEAD.toUpperCase(),
        'THE TOWN IS CALM NOW SAID ONE OFFICER TODAY',
        MORE.toUpperCase(),
      ),
    ],
    [
      'quotes that begin as prompts do',
      article(
        LEAD,
        '“We will never leave our homes,” said a woman who gave her name as Sara.',
        '“Get out of the town while you can,” an officer told her.',
      ),
    ],
  ])('%s', (_, raw) => {
    expect(removedFrom(raw)).toEqual([]);
  });

  test('everything where the text is said to be clean', () => {
    const doc = cleanText(article(LEAD, 'ADVERTISEMENT', MORE), {}, undefined, { clean: false });
    expect(doc.removed).toEqual([]);
    expect(doc.clean).toBe(doc.raw);
  });
});

test('of a text that was taken out of a page goes only what a rule knows', () => {
  const raw = article(
    'Central Bank Cuts Growth Forecast For Next Year',
    LEAD,
    'Central Bank Cuts Growth Forecast For Next Year',
    MORE,
    'Sign up for our daily newsletter',
    LAST,
    LAST,
    'Minister Resigns Over Leaked Harvest Report',
  );
  const doc = cleanText(raw, { title: 'Army enters Karsa' }, undefined, {}, true);
  expect(doc.removed.map(({ span }) => raw.slice(...span))).toEqual(['Sign up for our daily newsletter']);
  expect(doc.title).toBe('Army enters Karsa');
});

test('of a chronology below the article only the hours go', () => {
  const raw = article(LEAD, MORE, '01:07', 'Sirens sound in the region', '02:10', 'Blasts near the port');
  expect(removedFrom(raw)).toEqual(['01:07', '02:10']);
});

test('a list of other headlines ends where the article goes on', () => {
  const raw = article(
    LEAD,
    'Keep reading',
    'Bank raises rates again',
    'Seven lakes worth a visit',
    'The shelling hit a school, a teacher said.',
    'Advertisement',
    MORE,
    'Most Read',
    'Storm nears the coast',
  );
  expect(removedFrom(raw)).toEqual([
    'Keep reading\n\nBank raises rates again\n\nSeven lakes worth a visit',
    'Advertisement',
    'Most Read\n\nStorm nears the coast',
  ]);
});

test('the clean text has the length of the raw one, line breaks for what is removed, plain blanks', () => {
  const raw = `Army\u00a0enters Karsa\n\nShare this article\n\n${LEAD}`;
  const doc = cleanText(raw);
  expect(doc.clean).toHaveLength(raw.length);
  expect(doc.clean.slice(0, 17)).toBe('Army enters Karsa');
  expect(doc.clean).toBe(`Army enters Karsa${'\n'.repeat(22)}${LEAD}`);
});

test('removed spans are in order, apart, and without blanks at their ends', () => {
  const raw = article(
    'Share',
    'Army enters Karsa',
    'ADVERTISEMENT',
    `${LEAD} Click here to subscribe. ${MORE}`,
    'Related News',
    'Bank raises rates again',
  );
  const { removed } = cleanText(raw);
  expect(removed.length).toBeGreaterThan(3);
  for (const [i, { span }] of removed.entries()) {
    expect(span[0]).toBeGreaterThanOrEqual(removed[i - 1]?.span[1] ?? 0);
    expect(raw.slice(...span)).toBe(raw.slice(...span).trim());
  }
});

test('of a dumped page the article and its headline stay', () => {
  const menu = [
    'Home',
    'World',
    'Politics',
    'Markets',
    'Sport',
    'Weather',
    'Culture',
    'Videos',
    'Podcasts',
    'Shop',
  ];
  const teasers = Array.from({ length: 8 }, (_, i) => [
    `Story number ${'abcdefgh'.charAt(i)}`,
    '3 hours ago',
    'World',
  ]).flat();
  const raw = [
    ...menu,
    ...menu,
    'Army enters Karsa after days of shelling',
    'Share',
    LEAD,
    MORE,
    LAST,
    ...teasers,
    ...menu,
  ].join('\n');
  const { clean, title } = cleanText(raw);
  expect(title).toBe('Army enters Karsa after days of shelling');
  expect(clean.split('\n').filter((line) => line !== '')).toEqual([title, LEAD, MORE, LAST]);
});

test('an article in a dumped page goes on below a list whose end is told', () => {
  const menu = (words: string): string[] => words.split(' ');
  const toll = 'At least 14,200 people have died since the war began.';
  const teaser = 'Storm nears the coast of the neighbour and ships stay in port, the weather office said.';
  const raw = [
    ...menu(
      'Home News World Africa Asia Europe Opinion Sport Video Economy Science Podcasts Weather Login Menu Jobs',
    ),
    'Army enters the port town of Karsa after days of shelling',
    LEAD,
    MORE,
    'Keep reading',
    'list of 3 items',
    ...['list 1 of 3', 'Bank raises rates again', 'list 2 of 3', 'Seven lakes worth a visit', 'list 3 of 3'],
    ...['Farmers block the road', 'end of list'],
    toll,
    'Advertisement',
    'Most Read',
    ...['Storm nears the coast', teaser],
    ...menu('About Contact Terms Privacy Careers Newsletters Facebook Twitter Instagram'),
    '© 2021 Harbour Media',
  ].join('\n');
  const { clean } = cleanText(raw);
  for (const text of [LEAD, MORE, toll]) expect(clean).toContain(text);
  for (const text of ['Seven lakes', teaser]) expect(clean).not.toContain(text);
});
