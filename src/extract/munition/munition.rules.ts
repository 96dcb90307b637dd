import type { RuleAbout } from '../../rules/rule.js';

/** What each rule of the munition stage finds. */
export const RULES: readonly RuleAbout[] = [
  {
    id: 'munition/designation',
    about: 'A weapon by its designation, with the letters of the variant and the noun that follows it.',
    examples: [
      { text: 'The jet dropped two [GBU-31(V)1/B bombs].', norm: { id: 'gbu-31' } },
      { text: 'Nine [Kh-101 missiles] came in from the Caspian.', norm: { id: 'kh-101' } },
    ],
    counterExamples: ['The G-20 met in Rome.', 'The C-19 ward was full.'],
  },
  {
    id: 'munition/unlisted-designation',
    about:
      'A designation that the lexicon does not list, of a family that only weapons have or beside a weapon noun.',
    examples: [
      { text: 'A [GBU-98] landed in a field.', norm: { id: 'gbu-98', name: 'GBU-98' } },
      { text: 'The plant makes the [AGM-291 missile].', norm: { id: 'agm-291' } },
    ],
    counterExamples: ['The H-1B visa was dropped.', 'Room B-12 was empty.'],
  },
  {
    id: 'munition/name',
    about: 'A weapon by its name; one that is also an ordinary word needs a weapon noun nearby.',
    examples: [
      { text: 'Two [Hellfire missiles] hit the car.' },
      { text: 'The unit fired [Javelin missiles] at the column.' },
    ],
    counterExamples: ['He was a patriot to the last.', 'She threw the javelin in Paris.'],
  },
  {
    id: 'munition/generic',
    about: 'A common noun for weapons, with the calibre or the mass that stands before it.',
    examples: [
      { text: 'Militants fired [107mm rockets] at the base.', norm: { name: '107mm rocket' } },
      { text: 'They found [explosive belts] in the house.', norm: { name: 'suicide belt' } },
      { text: 'Engineers cleared [roadside bombs] on Friday.', norm: { name: 'roadside bomb' } },
    ],
    counterExamples: [
      'The film was a bomb at the box office.',
      'He is no rocket scientist.',
      'Two planes came to bomb the harbour.',
      'A friend of mine ran a shell company.',
      'Eleven men died in the coal mine.',
    ],
  },
  {
    id: 'munition/one-way-drone',
    about: 'A drone that is itself the weapon: launched in numbers, fired at something, crashing into it.',
    examples: [
      { text: 'Russia launched 40 [drones] overnight.', norm: { name: 'drone' } },
      { text: 'A [quadcopter] exploded at the depot.' },
      { text: 'Crews downed a [drone] launched from Yemen.' },
    ],
    counterExamples: ['A surveillance drone circled over the town.', 'He sells drones to farmers.'],
  },
];
