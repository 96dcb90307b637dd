import { describe, expect, test } from 'vitest';
import { readText } from '../../reading.js';

const munitionsIn = (text: string): string[] =>
  readText(text).mentions.flatMap((mention) =>
    mention.type === 'munition' ? [`${mention.text} = ${mention.norm.name}`] : [],
  );

const FOUND: readonly (readonly [text: string, expected: readonly string[]])[] = [
  ['The jet dropped two GBU-12 bombs.', ['GBU-12 bombs = GBU-12 Paveway II']],
  [
    'A Joint Direct Attack Munition hit the tunnel.',
    ['Joint Direct Attack Munition = Joint Direct Attack Munition'],
  ],
  ['They fired 107mm rockets at the base.', ['107mm rockets = 107mm rocket']],
  ['Artillery fired 122 mm shells.', ['Artillery = artillery', '122 mm shells = 122 mm shell']],
  ['A 500-pound bomb fell on the bunker.', ['500-pound bomb = 500-pound bomb']],
  ['Police found two suicide belts.', ['suicide belts = suicide belt']],
  ['An explosive vest lay by the door.', ['explosive vest = suicide vest']],
  ['Three VBIEDs were destroyed.', ['VBIEDs = VBIED']],
  ['A car bomb went off in Quetta.', ['car bomb = car bomb']],
  ['Two IEDs were defused.', ['IEDs = improvised explosive device']],
  ['The missile strike killed nine.', ['missile = missile']],
  ['Patriot missiles shot it down.', ['Patriot missiles = MIM-104 Patriot']],
  ['Grenades and rifles were seized.', ['Grenades = grenade', 'rifles = rifle']],
  ['Nine Kh-21 missiles came in.', ['Kh-21 missiles = Kh-21']],
];
test.each(FOUND)('%s', (text, expected) => {
  expect(munitionsIn(text)).toEqual(expected);
});

describe('false friends', () => {
  test.each([
    'The film was a bombshell at the festival.',
    'He is no rocket scientist.',
    'Eleven miners died in the coal mine.',
    'A friend of mine lives there.',
    'The money went through a shell company.',
    'Shell reported higher profits.',
    'She edits a fashion magazine.',
    'The war on drugs has failed.',
    'The musical bombed, a real bomb at the box office.',
    'Houston Rockets won by ten.',
    'He was a patriot to the last.',
    'Gun control was on the ballot.',
    'The bullet train was late.',
    'Water cannon were used.',
    'Football clubs signed two players.',
  ])('%s', (text) => {
    expect(munitionsIn(text)).toEqual([]);
  });
});
