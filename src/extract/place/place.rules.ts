import type { RuleAbout } from '../../rules/rule.js';

/** What each rule of the place stage finds. */
export const RULES: readonly RuleAbout[] = [
  {
    id: 'place/name',
    about:
      'A listed place; a small one and one that is also a word or a person needs its neighbours or its country.',
    examples: [
      { text: 'Rockets fell on [Kharkiv] overnight.', norm: { country: 'UA', kind: 'city' } },
      { text: 'He was born in [Paris], Texas.', norm: { country: 'US', admin1: 'Texas' } },
      { text: 'Troops crossed the [Euphrates] at noon.', norm: { kind: 'river' } },
    ],
    counterExamples: [
      'Jordan Smith scored twice.',
      'Gen. Austin spoke first.',
      'She studied at the University of Kent.',
      'It happened in March.',
      'The Paris Agreement was signed.',
    ],
  },
  {
    id: 'place/name-with-noun',
    about: 'A listed place with the geographic noun that belongs to it.',
    examples: [
      { text: 'Clashes broke out in [Helmand valley] on Friday.', norm: { kind: 'valley' } },
      { text: 'They fled from [Nyala refugee camp] at night.', norm: { kind: 'camp' } },
    ],
    counterExamples: ['Aleppo residents fled.', 'The city was rebuilt.'],
  },
  {
    id: 'place/noun-of-name',
    about: 'An unlisted place behind "the village of" and the like.',
    examples: [
      { text: 'Shells hit the village of [Zandin] on Monday.', norm: { kind: 'city', latitude: null } },
      { text: 'Boats left the [island of Zarqun] at dawn.', norm: { kind: 'island' } },
    ],
    counterExamples: ['It was a state of emergency.', 'The city of his youth is gone.'],
  },
  {
    id: 'place/name-before-noun',
    about: 'An unlisted name before a noun that makes a place of it.',
    examples: [
      { text: 'The convoy reached [Zandin district] by noon.', norm: { kind: 'admin2', latitude: null } },
      { text: 'Gunmen stormed the [Villa Marenda Hotel] on Sunday.', norm: { kind: 'site' } },
      { text: 'A bomb went off on [Hampton Avenue] at noon.', norm: { kind: 'street', latitude: null } },
    ],
    counterExamples: ['The German island was closed.', 'The Carbon School District met.'],
  },
  {
    id: 'place/bullet-start',
    about: 'The place with which an item of a strike release begins, listed or not.',
    examples: [
      { text: '- Near [Tal Zandin], three strikes hit a bunker.', norm: { latitude: null } },
      { text: 'Near [Qasr Zuweid], one strike hit a mortar.', norm: { kind: 'city' } },
    ],
    counterExamples: ['Near, far, wherever you are.', 'Nearly forty people came.'],
  },
  {
    id: 'place/leading-word',
    about: 'An unlisted name that begins with a word for a place: "Camp", "Wadi", "Tell".',
    examples: [
      { text: 'Two guards died at [Camp Zandin] in May.', norm: { latitude: null } },
      { text: 'They hid in [Wadi Zandin] for weeks.' },
    ],
    counterExamples: ['Tell Maria about it.', 'He went to camp in July.'],
  },
  {
    id: 'place/sounds-like',
    about:
      'A name in a spelling that nobody lists, behind a preposition of place, in a country that the article is about.',
    examples: [
      {
        text: 'Ukraine said that shells fell in [Lysichansk] on Monday.',
        norm: { country: 'UA', kind: 'city' },
      },
      { text: 'Syrian troops were shot near [Taldou] at dawn.', norm: { country: 'SY' } },
    ],
    counterExamples: ['He lives in Lysichansk.', 'Syrian troops heard Taldou sing.'],
  },
];
