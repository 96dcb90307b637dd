import { describe, expect, test } from 'vitest';
import { createDoc } from '../../src/doc/doc.js';
import { loadLexicon } from '../../src/lexicon/load.js';
import { findDesignations, isEveryday, readDesignation } from '../../src/rules/designation.js';
import { findLandmarks } from '../../src/text/landmarks.js';
import { tokenize } from '../../src/text/tokens.js';

const lexicon = loadLexicon();

/** Designation as written, and the id of what it names. */
const LISTED: readonly (readonly [text: string, id: string])[] = [
  ['F-16', 'f-16'],
  ['F-16CM', 'f-16'],
  ['F-15E', 'f-15e'],
  ['F/A-18C', 'f-18'],
  ['MQ-9A', 'mq-9'],
  ['B-52H', 'b-52'],
  ['KC-135R', 'kc-135'],
  ['UH-60M', 'uh-60'],
  ['F16', 'f-16'],
  ['B52', 'b-52'],
  ['Su-34M', 'su-34'],
  ['SU-25', 'su-25'],
  ['Su-24M', 'su-24'],
  ['MiG-29', 'mig-29'],
  ['Tu-95MS', 'tu-95'],
  ['Mi-8AMTSh', 'mi-8'],
  ['Ka-52', 'ka-52'],
  ['Il-76', 'il-76'],
  ['J-10C', 'j-10'],
  ['CH-4B', 'ch-4'],
  ['Mohajer-6', 'mohajer-6'],
  ['Orlan-10', 'orlan-10'],
  ['GBU-31(V)1/B', 'gbu-31'],
  ['GBU-39/B', 'gbu-39'],
  ['AGM-114R', 'agm-114'],
  ['AIM-9X', 'aim-9'],
  ['Mk 84', 'mk-84'],
  ['Mk82', 'mk-82'],
  ['Kh-101', 'kh-101'],
  ['X-101', 'kh-101'],
  ['Х-101', 'kh-101'],
  ['Kh-59M2', 'kh-59'],
  ['9M133', 'kornet'],
  ['9K720', 'iskander'],
  ['FAB-500', 'fab-500'],
  ['TOS-1A', 'tos-1'],
  ['RPG-7', 'rpg-7'],
  ['ZU-23-2', 'zu-23'],
  ['AK-47', 'ak-47'],
  ['S-300PMU', 's-300'],
  ['SA-7', 'strela-2'],
  ['AT-14', 'kornet'],
  ['C-802', 'c-802'],
  ['HQ-9', 'hq-9'],
  ['Fateh-110', 'fateh-110'],
  ['Shahed-136', 'shahed-136'],
  ['Shahed-131/136', 'shahed-136'],
  ['MAM-L', 'mam-l'],
];

test.each(LISTED)('%s is %s', (text, id) => {
  expect(readDesignation(text, lexicon)?.entry?.id).toBe(id);
});

/** Written like a designation, but no listed type and of no family that only weapons have. */
const REFUSED = [
  'A380',
  'K-12',
  'G20',
  'H1N1',
  'J-1',
  'U-20',
  'C-19',
  'CH-1',
  'X-15',
  'SS-1000',
  '9M',
  '3M',
  'COVID-19',
  'UTC-3',
  'PM-2.5',
  'SARS-2',
];

test.each(REFUSED)('%s by itself is nothing', (text) => {
  const reading = readDesignation(text, lexicon);
  expect(reading === null || (reading.entry === null && reading.family.unlisted !== 'always')).toBe(true);
});

const EVERYDAY = [
  'A-10',
  'A4',
  'B-12',
  'B-6',
  'B2B',
  'F-1',
  'F1',
  'M25',
  'M1',
  'Q1',
  'G-7',
  'L-1',
  'SA-7',
  'T-50',
  'C-4',
];
test.each(EVERYDAY)('%s means something else without a head noun', (text) => {
  expect(isEveryday(text)).toBe(true);
});

const UNMISTAKABLE = ['F-16', 'F-35', 'Su-34', 'MQ-9', 'GBU-12', 'Kh-101', 'B-52', 'UH-60', 'S-300', 'F-15E'];
test.each(UNMISTAKABLE)('%s needs none', (text) => {
  expect(isEveryday(text)).toBe(false);
});

describe('stretches of text', () => {
  const texts = (raw: string): string[] => {
    const source = { path: 'x' };
    const metadata = { title: null, published: null, byline: null, outlet: null, language: null };
    const tokens = tokenize(raw);
    const doc = { ...createDoc({ id: 'x', source, raw, metadata }), tokens, ...findLandmarks(tokens) };
    return findDesignations(doc).map(({ text }) => text);
  };

  test.each([
    ['two F-16CMs and a B-52', ['F-16CM', 'B-52']],
    ['F-15/F-16 jets', ['F-15', 'F-16']],
    ['the F/A-18E/F', ['F/A-18E/F']],
    ["the Su-34's pilot", ['Su-34']],
    ['a Su 25 and Mk 84 bombs', ['Su 25', 'Mk 84']],
    ['(GBU-31(V)1/B)', ['GBU-31(V)1/B']],
    ['Shahed-131/136 drones', ['Shahed-131/136']],
  ])('%s', (raw, expected) => {
    expect(texts(raw)).toEqual(expected);
  });
});
