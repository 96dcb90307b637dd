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
    id: 'place/near-name',
    about: 'An unlisted name behind "near" or "outside", or behind "in" with the place that holds it.',
    examples: [
      { text: 'Two soldiers died near [Zandin] on Monday.', norm: { kind: 'city', latitude: null } },
      { text: 'They camped outside [Zandin Qarun] for a week.' },
      { text: 'Three men were shot in [Zandin], Idlib.' },
    ],
    counterExamples: ['She sat near Maria at dinner.', 'He parked near Zandin University.'],
  },
  {
    id: 'place/in-list',
    about: 'An unlisted name in a list that a plural noun makes one of places, or that has two listed ones.',
    examples: [
      { text: 'Shells hit the villages of Zandin, [Qarun] and Belsk.', norm: { latitude: null } },
      { text: 'Artillery hit 12 settlements, including [Zandin] and Belsk.' },
      { text: 'Shells fell on Odesa, [Zandinka] and Kherson.' },
      { text: 'Troops searched [Zandin] and Qarun villages.' },
    ],
    counterExamples: ['The towns in Belgium and Maria like it.', 'Villages burned, and Karim wept.'],
  },
  {
    id: 'place/told-what-it-is',
    about: 'An unlisted name that the sentence calls a village, a town or the like.',
    examples: [
      { text: 'Raiders burned [Zandin], a small village on the coast.', norm: { latitude: null } },
      { text: 'They come from a town called [Zandin].', norm: { kind: 'city' } },
    ],
    counterExamples: ['He met Karim, a village elder.', 'Karim, a teacher in the town, fled.'],
  },
  {
    id: 'place/told-before',
    about: 'A name that the article has called a place, where it stands again.',
    examples: [
      { text: 'Raiders burned the village of Zandin. [Zandin] had 200 people.', norm: { latitude: null } },
      { text: 'Floods cut off Zandin district. Help reached [Zandin] by noon.' },
    ],
    counterExamples: [
      'The village of Zandin burned. Karim Zandin wept.',
      'The village of Zandin is old. So is Belsko.',
    ],
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
