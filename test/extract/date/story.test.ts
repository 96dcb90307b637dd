import { describe, expect, test } from 'vitest';
import { readText } from '../../reading.js';
import { readDates, tellDates } from './read-dates.js';

describe('dates that hang on others', () => {
  test.each([
    [
      'On May 1 and 2 the port was shelled. One day later the bridge fell.',
      ['May 1 and 2 = 2021-05-01/2021-05-02', 'One day later = 2021-05-03'],
    ],
    [
      'A bomb went off on June 9. Two more were found that day, and one the following day.',
      ['June 9 = 2021-06-09', 'that day = 2021-06-09', 'following day = 2021-06-10'],
    ],
    [
      'Shells fell on Friday, medics said on Sunday. Two men died the same evening.',
      ['Friday = 2021-06-11', 'Sunday = 2021-06-13', 'same evening = 2021-06-11'],
    ],
    ['In 2017, by comparison, jets dropped 300 bombs in August.', ['2017 = 2017', 'August = 2017-08']],
    ['The war began in 2011. In April, a truce was signed.', ['2011 = 2011', 'April = 2021-04']],
    [
      'He was shot in March 2013; two years later he died.',
      ['March 2013 = 2013-03', 'two years later = 2015'],
    ],
  ])('%s', (text, expected) => {
    expect(tellDates(text, '2021-06-16')).toEqual(expected);
  });
});

describe('a history', () => {
  const HISTORY =
    'In 1807 the emperor crossed the river. On 3 May 1808 the city rose, and in June the army fled. ' +
    'A book of 1950 tells of it. In August the king returned. On 5 January 1809 he lost a battle; ' +
    'by March the war had spread. "Today we win," he said in 1810. The king died in 1814, his son in 1830, his heir in 1832.';

  test('gives a month the year that was written last, glances at other years left out', () => {
    expect(tellDates(HISTORY, '2012-12-19')).toEqual([
      '1807 = 1807',
      '3 May 1808 = 1808-05-03',
      'June = 1808-06',
      '1950 = 1950',
      'August = 1808-08',
      '5 January 1809 = 1809-01-05',
      'March = 1809-03',
      'Today = null',
      '1810 = 1810',
      '1814 = 1814',
      '1830 = 1830',
      '1832 = 1832',
    ]);
  });
  test('is read alike without a publication date', () => {
    expect(tellDates(HISTORY)).toEqual(tellDates(HISTORY, '2012-12-19'));
  });
});

test('years that leap about make no history', () => {
  const preview =
    'He sang in 1961 and in 1944. A film of 1979 opens on March 22. She was born in 1926, he in 1975. ' +
    'The works of 1858, 1993 and 1968 are shown from April 4; then one of 1984, one of 1966, one of 2011.';
  expect(tellDates(preview, '2024-03-01')).toContain('March 22 = 2024-03-22');
});

test('a dateline with a short year dates the article', () => {
  expect(tellDates('LIMA, 3 OCT 89 (Wire) -- A BOMB KILLED TWO YESTERDAY.')).toEqual([
    '3 OCT 89 = 1989-10-03',
    'YESTERDAY = 1989-10-02',
  ]);
});

describe('an article without a publication date', () => {
  test('is dated by a full date whose weekday it names', () => {
    const doc = readText(
      "A raid hit the depot on Nov. 14 2018. Wednesday's raid was the third since last month.",
    );
    expect([doc.published, doc.publishedBasis]).toEqual(['2018-11-14', 'inferred']);
    expect(doc.mentions.flatMap((m) => (m.type === 'date' ? [m.norm.value, m.norm.basis] : []))).toEqual([
      ...['2018-11-14', 'explicit'],
      ...['2018-11-14', 'inferred'],
      ...['2018-10', 'inferred'],
    ]);
    expect(doc.warnings.map(({ code }) => code)).not.toContain('date-unresolved');
  });
  test('has a year where a stretch that it sums up ends in one', () => {
    expect(
      tellDates(
        'Between May 2013 and October 2019 they flew 900 sorties, more than last year. In October, 12.',
      ),
    ).toEqual([
      'Between May 2013 and October 2019 = 2013-05/2019-10',
      'last year = 2018',
      'October = 2019-10',
    ]);
  });
  test('has the year of a part of a day', () => {
    expect(tellDates('Late on June 7, 2019 a shell hit the mill. He died on June 3.')).toEqual([
      'Late on June 7, 2019 = 2019-06-07 END',
      'June 3 = 2019-06-03',
    ]);
  });
  test('has no year because of one that is background', () => {
    expect(tellDates('It struck on March 12 and on Tuesday. In 2014 the group held the city.')).toEqual([
      'March 12 = XXXX-03-12',
      'Tuesday = null',
      '2014 = 2014',
    ]);
  });
  test('has the day of its dateline, without a year', () => {
    expect(
      tellDates('KABUL, Oct. 3 (Wire) -- Six men died Friday night, an officer said on Saturday.'),
    ).toEqual(['Oct. 3 = XXXX-10-03', 'Friday night = XXXX-10-02', 'Saturday = XXXX-10-03']);
  });
  test('warns once', () => {
    const doc = readText('He died on Monday. She died on Tuesday.');
    expect(doc.warnings.filter(({ code }) => code === 'date-unresolved')).toHaveLength(1);
    expect(doc.published).toBeNull();
  });
});

describe('norms', () => {
  test.each([
    ['on May 3, 2011', '2011-05-03', '2011-05-03', '2011-05-03', 'day', 'explicit'],
    ['in May 2011', '2011-05', '2011-05-01', '2011-05-31', 'month', 'explicit'],
    ['in 2011', '2011', '2011-01-01', '2011-12-31', 'year', 'explicit'],
    ['last week', '2021-W23', '2021-06-07', '2021-06-13', 'week', 'relative'],
    ['the summer of 2011', '2011-SU', '2011-06-01', '2011-08-31', 'season', 'explicit'],
    ['in the 1980s', '198', '1980-01-01', '1989-12-31', 'decade', 'explicit'],
    ['from May 2011 to June 2012', '2011-05/2012-06', '2011-05-01', '2012-06-30', 'month', 'explicit'],
  ])('%s', (text, value, from, to, precision, basis) => {
    expect(readDates(text, '2021-06-16').map(({ norm }) => norm)).toEqual([
      { value, from, to, precision, basis },
    ]);
  });
  test('an order of slashes that another date of the article shows', () => {
    expect(tellDates('Open from 25/3/2015 to 4/5/2015.')).toEqual([
      '25/3/2015 to 4/5/2015 = 2015-03-25/2015-05-04',
    ]);
    expect(tellDates('They met on 4/5/2015 in the town.')).toEqual(['4/5/2015 = null']);
    expect(tellDates('They met on 4/5/2015 in the town.', '2015-04-05')).toEqual(['4/5/2015 = 2015-04-05']);
  });
});
