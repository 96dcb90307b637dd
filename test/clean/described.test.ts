import { describe, expect, test } from 'vitest';
import { datelineAt } from '../../src/clean/dateline.js';
import { parseDay } from '../../src/text/day.js';
import { cleanText } from './reading.js';

const LEAD = 'Government forces entered the port town of Karsa after three days of shelling, the army said.';

test.each([
  ['2021-03-05T23:30:00-08:00', '2021-03-05'],
  ['Fri, 05 Mar 2021 22:10:00 +0000', '2021-03-05'],
  ['March 5, 2021', '2021-03-05'],
  ['05 Mar 2021', '2021-03-05'],
  ['5th of March, 2021', '2021-03-05'],
  ['Fri Mar 05 22:10:00 UTC 2021', '2021-03-05'],
  ['raid_20210305.txt', '2021-03-05'],
  ['/world/2021/03/05/raid', '2021-03-05'],
  ['25/12/2021', '2021-12-25'],
  ['12/25/2021', '2021-12-25'],
  ['5.3.2021', '2021-03-05'],
  ['1614902400', '2021-03-05'],
  ['2021-02-30', null],
  ['March 2021', null],
  ['Sept. 3', null],
  ['no date', null],
])('the day in "%s" is %s, as printed', (text, day) => {
  expect(parseDay(text)).toBe(day);
});

test.each([
  ['KARSA, Sept. 3 (Reuters) - Two soldiers died.', 'KARSA', 'Reuters'],
  ['BAGHDAD (AP) — Two soldiers died.', 'BAGHDAD', 'AP'],
  ['KANDAHAR, Afghanistan (AP) -- Two soldiers died.', 'KANDAHAR, Afghanistan', 'AP'],
  ['KABUL, Sept. 3: Two soldiers died.', 'KABUL', null],
  ['Sanaa – Two soldiers died.', 'Sanaa', null],
  ['Aden, Yemen - Two soldiers died.', 'Aden, Yemen', null],
  ['GAZA CITY, March 5 (Xinhua) -- Two soldiers died.', 'GAZA CITY', 'Xinhua'],
  ['MOSCOW, January 4. /TASS/. Two soldiers died.', 'MOSCOW', 'TASS'],
  ['Damascus, SANA- Two soldiers died.', 'Damascus', 'SANA'],
  ['ISTANBUL/ANKARA - Two soldiers died.', 'ISTANBUL/ANKARA', null],
  ['RAMALLAH, Tuesday, March 5, 2019 (WAFA) – Two soldiers died.', 'RAMALLAH', 'WAFA'],
])('the dateline of "%s" names %s', (text, place, agency) => {
  const dateline = datelineAt(text, 0);
  expect(dateline?.place === null || dateline === null ? null : text.slice(...dateline.place)).toBe(place);
  expect(dateline?.agency).toBe(agency);
});

test.each([
  'Two soldiers - both from Karsa - died.',
  'Syria – once a rich country – is in ruins.',
  'ISIS: The group said that it had left.',
  'The army said: We have left the town.',
  'Mosul: The army said that it had left.',
  'FILE - Soldiers stand near the port of Karsa.',
])('"%s" has no dateline', (text) => {
  expect(datelineAt(text, 0)).toBeNull();
});

test('a dateline may stand on a line of its own', () => {
  const raw = `Army enters the town\n\nKARSA —\n\n${LEAD}`;
  const { dateline } = cleanText(raw);
  expect(dateline === null ? null : raw.slice(...dateline)).toBe('KARSA');
});

test('an agency alone is no place', () => {
  expect(datelineAt('CNN — Two soldiers died.', 0)).toMatchObject({ place: null, agency: 'CNN' });
  expect(datelineAt('(CNN) — Two soldiers died.', 0)).toMatchObject({ place: null, agency: 'CNN' });
});

describe('the day of publication', () => {
  const published = (doc: ReturnType<typeof cleanText>): unknown[] => [doc.published, doc.publishedBasis];
  const dated = `KARSA, March 1, 2021 (AP) — ${LEAD}`;

  test.each([
    [
      'metadata before all else',
      { raw: dated, metadata: '2021-03-05T01:00:00Z', path: 'a-2021-03-03.txt' },
      ['2021-03-05', 'metadata'],
    ],
    ['then the dateline', { raw: dated, path: 'a-2021-03-03.txt' }, ['2021-03-01', 'dateline']],
    [
      'then the name of the file',
      { raw: `Published: March 4, 2021\n\n${LEAD}`, path: 'in/a-2021-03-03.txt' },
      ['2021-03-03', 'filename'],
    ],
    [
      'then a line of the text',
      { raw: `Published: Thursday, March 4, 2021\n\n${LEAD}` },
      ['2021-03-04', 'text'],
    ],
    [
      '… of nothing but a date',
      { raw: `Army enters Karsa\n\nMarch 4, 2021 10:15 AM EST\n\n${LEAD}` },
      ['2021-03-04', 'text'],
    ],
    ['… in Arabic writing', { raw: `Army enters Karsa\n\n4 March، 2021\n\n${LEAD}` }, ['2021-03-04', 'text']],
    [
      '… or one that opens the text',
      { raw: `4 March 2021 Army enters Karsa. ${LEAD}` },
      ['2021-03-04', 'text'],
    ],
    [
      'published rather than updated',
      { raw: `Updated: March 6, 2021\nPosted on March 4, 2021\n\n${LEAD}` },
      ['2021-03-04', 'text'],
    ],
    [
      'a date behind the byline',
      { raw: `Army enters Karsa\nBy Lena Karam, Harbour News, March 4, 2021\n\n${LEAD}` },
      ['2021-03-04', 'text'],
    ],
    [
      '… or beside a bar',
      { raw: `Army enters Karsa\n4 March 2021 | By Lena Karam\n\n${LEAD}` },
      ['2021-03-04', 'text'],
    ],
    [
      'not of a caption',
      { raw: `Army enters Karsa\nSoldiers in Karsa, March 4, 2021\n\n${LEAD}` },
      [null, null],
    ],
    ['the option last', { raw: LEAD, option: '2021-03-09' }, ['2021-03-09', 'option']],
    ['a date without its year is none', { raw: `KARSA, March 1 (AP) — ${LEAD}` }, [null, null]],
    ['a date of the story is none', { raw: `${LEAD} It fell on March 4, 2021.` }, [null, null]],
  ])(
    '%s',
    (_, {
      raw,
      metadata,
      path,
      option,
    }: { raw: string; metadata?: string; path?: string; option?: string }, expected) => {
      const doc = cleanText(
        raw,
        { published: metadata ?? null },
        { path: path ?? 'a.txt' },
        { published: option ?? null },
      );
      expect(published(doc)).toEqual(expected);
    },
  );
});

describe('the headline', () => {
  test.each([
    [
      'the first line that looks like one',
      `Share\nBy Jo Berg\nArmy enters the town of Karsa\n\n${LEAD}`,
      'Army enters the town of Karsa',
    ],
    [
      'not the name of the outlet, nor a menu',
      `The Harbour Weekly Post\nMarkets Shipping Energy Subscribe\nArmy enters the port town of Karsa\n\n${LEAD}`,
      'Army enters the port town of Karsa',
    ],
    [
      'not the first line of a text that a mailer wrapped',
      `Army enters port\n\nNine die in shelling, doctors say\nKARSA, March 5 -- Government forces entered the port\n\n${LEAD}`,
      'Nine die in shelling, doctors say',
    ],
    [
      'without its label',
      `HEADLINE: Army enters the town\nDATE: March 4, 2021\n\n${LEAD}`,
      'Army enters the town',
    ],
    [
      'glued to the dateline',
      `Two die in mine blast in northern MaliBAMAKO, Oct. 3 (Xinhua) -- ${LEAD}`,
      'Two die in mine blast in northern Mali',
    ],
    ['none above a text that begins at once', LEAD, null],
  ])('%s', (_, raw, title) => {
    const doc = cleanText(raw);
    expect(doc.title).toBe(title);
    expect(doc.titleSpan === null ? null : raw.slice(...doc.titleSpan)).toBe(title);
  });

  test('of the metadata is found again in the text', () => {
    const raw = `Home\n\nArmy enters Karsa’s port after long siege | Harbour News\n\n${LEAD}`;
    const doc = cleanText(raw, { title: "Army enters Karsa's port after long siege" });
    expect(doc.titleSpan === null ? '' : raw.slice(...doc.titleSpan)).toContain('Army enters Karsa’s port');
    expect(doc.removed.map(({ span }) => raw.slice(...span))).toEqual(['Home']);
  });

  test('of the metadata is no word of a sentence', () => {
    const raw = `Shells fell on Upper Karsa Bridge and on Karsa's port. ${LEAD}`;
    expect(cleanText(raw, { title: 'Karsa' })).toMatchObject({ title: 'Karsa', titleSpan: null });
  });

  test('of the metadata is kept where the text has none', () => {
    expect(cleanText(LEAD, { title: 'Army enters Karsa' })).toMatchObject({
      title: 'Army enters Karsa',
      titleSpan: null,
    });
  });
});

test('byline, outlet and language', () => {
  const doc = cleanText(
    `Army enters Karsa\nBy Lena Karam and Jo Berg, Harbour News\n\nKARSA (AFP) — ${LEAD}`,
  );
  expect(doc).toMatchObject({ byline: 'Lena Karam and Jo Berg', outlet: 'AFP', language: 'en' });
  expect(
    cleanText('Las fuerzas del gobierno entraron el domingo en la ciudad tras tres días de combates.')
      .language,
  ).toBeNull();
});
