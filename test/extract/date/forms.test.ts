import { describe, expect, test } from 'vitest';
import { tellDates } from './read-dates.js';

// Wednesday
const PUBLISHED = '2021-06-16';

describe('days', () => {
  test.each([
    ['hit on Feb. 3, 2019.', ['Feb. 3, 2019 = 2019-02-03']],
    ['hit on 3 February 2019.', ['3 February 2019 = 2019-02-03']],
    ['hit on the 3rd of February, 2019.', ['3rd of February, 2019 = 2019-02-03']],
    ['hit on 3-Feb-2019.', ['3-Feb-2019 = 2019-02-03']],
    ['hit on 2019-02-03.', ['2019-02-03 = 2019-02-03']],
    ['MINSK, 3 FEB 89 -- Troops moved.', ['3 FEB 89 = 1989-02-03']],
    ['Logged 031430Z FEB 19 at the gate.', ['031430Z FEB 19 = 2019-02-03']],
    ['hit on Sunday, February 3, 2019, at noon.', ['Sunday, February 3, 2019 = 2019-02-03']],
    ['hit on Thursday (June 10) again.', ['Thursday (June 10) = 2021-06-10']],
    ['hit on June the 6th.', ['June the 6th = 2021-06-06']],
    ['hit on the 22d of April.', ['22d of April = 2021-04-22']],
    ['hit on the 5th of last month.', ['5th of last month = 2021-05-05']],
    ['report of 15SEP13 and 2012/8/9', ['15SEP13 = 2013-09-15', '2012/8/9 = 2012-08-09']],
    ['It sank at 04:10 UTC on Sunday.', ['04:10 UTC on Sunday = 2021-06-13']],
    ['hit on June 10 (Thursday) again.', ['June 10 (Thursday) = 2021-06-10']],
    ['hit last 29 June.', ['29 June = 2020-06-29']],
    ['hit on March 30 last year.', ['March 30 last year = 2020-03-30']],
    ['hit on June 4, 2000 troops fled.', ['June 4 = 2021-06-04']],
    ['In June, 14 people died.', ['June = 2021-06']],
    ['February, 2,000 troops', ['February = 2021-02']],
  ])('%s', (text, expected) => {
    expect(tellDates(text, PUBLISHED)).toEqual(expected);
  });
});

describe('stretches', () => {
  test.each([
    ['from May 10-23 they shelled', ['May 10-23 = 2021-05-10/2021-05-23']],
    ['from 24 to 26 May they shelled', ['24 to 26 May = 2021-05-24/2021-05-26']],
    ['between 24 and 26 May they shelled', ['between 24 and 26 May = 2021-05-24/2021-05-26']],
    ['overnight 6-7 June', ['overnight 6-7 June = 2021-06-06/2021-06-07']],
    ['on the night of 6-7 June', ['night of 6-7 June = 2021-06-06/2021-06-07']],
    ['overnight Monday into Tuesday', ['overnight Monday into Tuesday = 2021-06-14/2021-06-15']],
    ['on May 8 and 9', ['May 8 and 9 = 2021-05-08/2021-05-09']],
    ['on 3, 7 and 12 May', ['3 = 2021-05-03', '7 = 2021-05-07', '12 May = 2021-05-12']],
    ['on May 8 and 21', ['May 8 = 2021-05-08', '21 = 2021-05-21']],
    ['Dec. 24-January 9, 2019', ['Dec. 24-January 9, 2019 = 2018-12-24/2019-01-09']],
    ['December 2018 to March', ['December 2018 to March = 2018-12/2019-03']],
    ['from next Monday to Friday', ['next Monday to Friday = 2021-06-21/2021-06-25']],
    ['in 2014-16 and in 1999', ['2014-16 = 2014/2016', '1999 = 1999']],
    ['in 2012 and 2019', ['2012 = 2012', '2019 = 2019']],
    ['in April and May 2003', ['April and May 2003 = 2003-04/2003-05']],
    ['on the night of 6 into 7 June', ['night of 6 into 7 June = 2021-06-06/2021-06-07']],
    ['in the first six months of 2019', ['first six months of 2019 = 2019-01/2019-06']],
    ['on the last day of May', ['last day of May = 2021-05-31']],
    ['over the weekend of June 5-6', ['weekend of June 5-6 = 2021-W22-WE']],
    ['over the past two years', ['past two years = 2019/2021']],
  ])('%s', (text, expected) => {
    expect(tellDates(text, PUBLISHED)).toEqual(expected);
  });
});

describe('months, years and their parts', () => {
  test.each([
    ['since November', ['November = 2020-11']],
    ['the month of August', ['month of August = 2020-08']],
    ['As early as February of 2019', ['February of 2019 = 2019-02']],
    ['in late 2017 and mid-October', ['late 2017 = 2017 END', 'mid-October = 2020-10 MID']],
    ['early this year', ['early this year = 2021 START']],
    ['earlier this year', ['earlier this year = 2021']],
    ['by the end of last month', ['end of last month = 2021-05 END']],
    ['the first half of May', ['first half of May = 2021-05 START']],
    ['the second half of 2008', ['second half of 2008 = 2008-H2']],
    ['the third quarter of last year', ['third quarter of last year = 2020-Q3']],
    ['in the first week of May', ['first week of May = 2021-W18']],
    ['last winter and the summer of 2003', ['last winter = 2020-WI', 'summer of 2003 = 2003-SU']],
    ['in the early 1990s', ['early 1990s = 199 START']],
    ['in the winter of 2015-16', ['winter of 2015-16 = 2015-WI']],
    ['for fiscal 2019, then FY2021', ['fiscal 2019 = 2019 APPROX', 'FY2021 = 2021 APPROX']],
    ['by end-2017', ['end-2017 = 2017 END']],
    [
      'In March losses doubled from the same period last year.',
      ['March = 2021-03', 'same period last year = 2020-03'],
    ],
    ['a fort of the 16th century', ['16th century = 15']],
    ['Hannibal won in 216 BC.', ['216 BC = BC0216']],
  ])('%s', (text, expected) => {
    expect(tellDates(text, PUBLISHED)).toEqual(expected);
  });
});

describe('what hangs on the day of writing', () => {
  test.each([
    ['killed on Friday', ['Friday = 2021-06-11']],
    ['killed on Wednesday', ['Wednesday = 2021-06-16']],
    ['The two sides will meet on Friday.', ['Friday = 2021-06-18']],
    ['He said on Friday that talks will go on.', ['Friday = 2021-06-11']],
    ['early on Monday', ['early on Monday = 2021-06-14 START']],
    ['late on Saturday night', ['late on Saturday night = 2021-06-12 END']],
    ['last Wednesday', ['last Wednesday = 2021-06-09']],
    ['three days ago', ['three days ago = 2021-06-13']],
    ['two weeks ago', ['two weeks ago = 2021-W22']],
    ['last week', ['last week = 2021-W23']],
    ['over the weekend', ['weekend = 2021-W23-WE']],
    ['a year ago today', ['a year ago today = 2020-06-16']],
    ['two Fridays ago', ['two Fridays ago = 2021-06-04']],
    ['a week ago Friday', ['a week ago Friday = 2021-06-04']],
    ['a year and a half ago', ['a year and a half ago = 2019-12']],
    ['a few days ago', ['a few days ago = null']],
    ['THE BOMB WENT OFF YESTERDAY MORNING', ['YESTERDAY MORNING = 2021-06-15']],
    ['HE WAS KILLED TODAY (16 JUN)', ['TODAY = 2021-06-16', '16 JUN = 2021-06-16']],
    ['last night and this morning', ['last night = 2021-06-15', 'this morning = 2021-06-16']],
    ['the day before yesterday', ['day before yesterday = 2021-06-14']],
    ['last Hanukkah', ['last Hanukkah = 2020-12-11/2020-12-18']],
    ['during Ramadan', ['Ramadan = 2021-04-13/2021-05-12 APPROX']],
    ['since the Sept. 11 attacks', ['Sept. 11 = 2001-09-11']],
  ])('%s', (text, expected) => {
    expect(tellDates(text, PUBLISHED)).toEqual(expected);
  });
});

describe('what is no date', () => {
  test.each([
    'An Su-34 sat near Odesa.',
    'Sun Tzu wrote of war.',
    'They may attack, he said.',
    'Troops march on the city.',
    'Prime Minister May resigned.',
    'after the fall of Aleppo',
    'for three months and two years',
    'after several days of shelling',
    'two hours later',
    'the last week of the siege',
    'at the end of the day, nobody won',
    'it rains on a Friday',
    'the first six months of the war',
    'a report in USA TODAY',
    'an 18-hour siege',
    'every Friday',
    'in 2020 villages',
    'Some 2000 troops crossed.',
    'Security Council Resolution 2254',
    'a score of 27-27',
    'to this day',
    'a man in his late 20s',
    'two days after the raid',
    'the Bloody Sunday inquiry',
    'reporters of the Sunday Times',
    'Ramadan Shalah spoke.',
    'open 24/7',
  ])('%s', (text) => {
    expect(tellDates(text, PUBLISHED)).toEqual([]);
  });
});
