import { expect, test } from 'vitest';
import { readArticleFixtures } from './articles.js';
import { readText } from './reading.js';

/** Lengths of the texts, each four times the last: a text that is slow already at the first steps goes no further. */
const LENGTHS = [12_500, 50_000, 200_000] as const;
/** Four times the text may take this many times as long; a quadratic step takes sixteen times as long. */
const GROWTH = 9;
/** Milliseconds that are too few to tell anything about growth. */
const NOISE = 40;

/** Texts that make careless code slow: each is repeated to the length that is wanted. */
const FAMILIES: Readonly<Record<string, string>> = {
  points: '.',
  'points and blanks': '. ',
  'points on lines': '.\n',
  initials: 'A. ',
  'letters with points': 'A.',
  'small numbers': '1 ',
  'one long number': '1',
  'numbers with commas': '1,',
  'numbers with points': '1.2.',
  'numbers with dashes': '1-',
  'numbers in words': 'two hundred and ',
  'scales chained': 'one hundred one hundred ',
  'scales without end': 'million ',
  'halves chained': 'two and a half ',
  'blank-parted groups': '123 ',
  'ranges chained': '10 to ',
  'bounds before bounds': 'more than at least some ',
  fractions: '1/2 ',
  percentages: '5% ',
  'sums of money': '$5 million ',
  ordinals: '5th ',
  'numbers and "of the"': 'two of the ',
  'parts of parts': 'including two of them, ',
  'counted nouns': '5 soldiers, ',
  'one noun for all': '5 Iraqi and ',
  'none of none': 'no deaths or injuries or ',
  tolls: 'the toll rose to 5 ',
  ratios: 'one in five ',
  'words like dates': 'may ',
  months: 'March ',
  'months and days': 'March 3 ',
  'days and "and"': '3 and ',
  weekdays: 'Monday ',
  'weekdays with commas': 'Monday, ',
  'ranges without end': 'from March 3 to ',
  years: '2014 ',
  'times of day': '10:30 ',
  'times of day with zones': 'at 10:30 UTC on ',
  'dates in figures': '2014-03-05 ',
  'dates with slashes': '3/5/2014',
  'date-time groups': '051430Z MAR ',
  'pointers without a unit': 'last this ',
  'days of the week without end': 'Friday of last week, ',
  'parts of days': 'late night of ',
  'shades of shades': 'early to mid ',
  'parts of periods': 'the first six months of ',
  'days of periods': 'the 3rd day of ',
  'weeks of months': 'the week of March 5 in ',
  'lengths of time': 'two and a half years ',
  'times ago': 'a year ago today a week from ',
  'vague times ago': 'a few years later ',
  'same periods': 'the same period a year ',
  'seasons without a year': 'winter of the summer of ',
  quarters: 'third-quarter 2014-Q3 ',
  'fiscal years': 'fiscal year FY19 ',
  decades: "the 1990s and '80s ",
  centuries: '19th-century ',
  'feasts half named': "New Year's Eid al ",
  'ranges of ranges': 'between 2014 and between March ',
  masses: '5kg ',
  'masses apart': '5 kg of ',
  'masses told twice': '5 kg (11 lb) ',
  countries: 'U.S. ',
  forces: 'Islamic State ',
  'long names half begun': 'Combined Joint Task Force ',
  designations: 'Su-34 ',
  'designations chained': 'MQ-9-',
  weapons: 'missile ',
  places: 'Mosul, ',
  'hedges before nothing': 'at least ',
  triggers: 'killed ',
  'triggers and numbers': 'killed 5 ',
  'triggers and forces': 'Iraqi forces attacked ',
  'events without a point': 'ISIS killed 3 people in Mosul on Friday and ',
  'round brackets': '(',
  'square brackets': '[',
  'brackets in pairs': '()',
  'opening quotes': '“',
  'straight quotes': '"',
  apostrophes: "'",
  possessives: "Iraq's ",
  hyphens: '-',
  'hyphened words': 'well-',
  bullets: '- ',
  'bullets on lines': '- a\n',
  'lines of one letter': 'a\n',
  'blank lines': '\n',
  'blank lines of Windows': '\r\n',
  blanks: ' ',
  'no-break spaces': '\u00a0',
  'soft hyphens': 'a\u00ad',
  'zero-width spaces': '\u200b',
  'combining marks': '\u0301',
  emoji: '🚁',
  'lone surrogates': '\ud83d',
  'one word': 'a',
  'capital letters': 'A',
  'one line': 'word ',
  'advertisement lines': 'ADVERTISEMENT\n',
  'share lines': 'Share this\n\n',
  'headlines repeated': 'Iraqi forces retake Mosul\n\n',
  urls: 'http://a.b/',
  tags: '<p>',
  'rows of commas': ',',
  backslashes: '\\',
};

const repeat = (unit: string, length: number): string =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** Milliseconds of the fastest of `runs` readings. */
function fastest(text: string, runs: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    readText(text, { clean: true, published: '2024-06-12' });
    best = Math.min(best, performance.now() - start);
    // slow runs vary little, in proportion
    if (best > 20 * NOISE) break;
  }
  return best;
}

/**
 * How many times as long `large` takes as `small`; 1 where both are too fast to say. Other work on the machine can only
 * make it look worse, so that the smallest of a few tries is taken.
 */
function growthOf(small: string, large: string): number {
  let growth = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 3 && growth > GROWTH; attempt++) {
    const time = fastest(large, 2);
    if (time < NOISE) return 1;
    growth = Math.min(growth, time / fastest(small, 3));
  }
  return growth;
}

function checkGrowth(unit: string): void {
  LENGTHS.forEach((length, i) => {
    const large = LENGTHS[i + 1];
    if (large === undefined) return;
    const growth = growthOf(repeat(unit, length), repeat(unit, large));
    expect(growth, `from ${length} to ${large} characters`).toBeLessThan(GROWTH);
  });
}

const ARTICLES = readArticleFixtures()
  .map(({ raw }) => raw)
  .join('\n\n');

test.each(Object.keys(FAMILIES))(
  '%s: four times the text, about four times the time',
  (name) => {
    checkGrowth(FAMILIES[name] ?? '');
  },
  120_000,
);

test('articles end to end as one: four times the text, about four times the time', () => {
  checkGrowth(ARTICLES);
}, 120_000);

test('articles without a line break: four times the text, about four times the time', () => {
  checkGrowth(ARTICLES.replace(/\s+/g, ' '));
}, 120_000);
