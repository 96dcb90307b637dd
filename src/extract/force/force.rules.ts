import type { RuleAbout } from '../../rules/rule.js';

/** What each rule of the force stage finds. */
export const RULES: readonly RuleAbout[] = [
  {
    id: 'force/name',
    about:
      'A force by its name; one that is also an ordinary word needs fighting, its country or its full name nearby.',
    examples: [
      { text: 'The [Wagner Group] left the camp near Bamako.', norm: { side: 'wagner' } },
      { text: '[Hezbollah] fired at the post on Monday.', norm: { id: 'hezbollah', country: 'LB' } },
      { text: 'The [Taliban] shelled a post in Ghazni.', norm: { id: 'taliban' } },
    ],
    counterExamples: ['The azov of old maps is a shallow sea.', 'Most Sunnis in the town are farmers.'],
  },
  {
    id: 'force/national',
    about: 'A country or people with a noun for people under arms: a state’s bodies act for one side.',
    examples: [
      { text: 'Two [Gambian border guards] were hurt at the crossing.', norm: { country: 'GM' } },
      { text: 'Shells fell on [Armenia’s armed forces] near Vardenis.', norm: { side: 'armenia-military' } },
      { text: 'They met [Abkhaz guerrillas] in the pass.', norm: { id: 'abkhaz-rebels' } },
      { text: 'The [Ministry of Defence of Chad] denied it.', norm: { side: 'chad-military' } },
      { text: '[Ghanaian authorities] imposed a curfew in Bawku.', norm: { country: 'GH' } },
    ],
    counterExamples: [
      'Ghanaian officials said that the road was open.',
      'Iraqi civilians fled the town.',
      'The Russian economy shrank.',
      'London police closed the road.',
    ],
  },
  {
    id: 'force/ministry',
    about: 'A ministry of defence or the interior of which the article has shown whose it is.',
    examples: [
      { text: 'Chadian troops fired. The [Defence Ministry] denied it.', norm: { side: 'chad-military' } },
      { text: 'The Kenyan army left, a [Ministry of Defence] aide said.', norm: { country: 'KE' } },
    ],
    counterExamples: [
      'The Defence Ministry denied it.',
      'Chadian troops fired at Kenyan troops. The Defence Ministry denied it.',
    ],
  },
  {
    id: 'force/owner',
    about: 'A state’s adjective before an attack or arms: whose they are.',
    examples: [
      { text: 'An [Ethiopian] airstrike hit the market.', norm: { country: 'ET' } },
      { text: 'Two [Turkish] drones crashed near Kobani.', norm: { country: 'TR' } },
    ],
    counterExamples: ['An Ethiopian restaurant opened.', 'Turkish exports fell.'],
  },
  {
    id: 'force/shared-noun',
    about: 'The first nationalities of a list that shares its noun of arms.',
    examples: [
      { text: 'He trained with [Kenyan] and Ugandan troops.', norm: { country: 'KE' } },
      { text: 'The [Dutch], Danish and Polish forces landed.', norm: { country: 'NL' } },
    ],
    counterExamples: ['Kenyan and Ugandan farmers met.', 'He speaks Dutch and Danish.'],
  },
  {
    id: 'force/led',
    about: 'Those who are led by a country, with the noun that means them.',
    examples: [
      { text: 'Jets of the [Saudi-led coalition] hit Saada.', norm: { side: 'saudi-led-coalition' } },
      { text: 'A [French-led force] reached the town.', norm: { id: 'french-led-coalition' } },
    ],
    counterExamples: ['A woman-led bakery opened.', 'The French led at half-time.'],
  },
  {
    id: 'force/country-acts',
    about: 'A country or its capital that does what armed forces do, or has what they have.',
    examples: [
      { text: '[Russia] launched 30 missiles at Odesa.', norm: { side: 'russia-military' } },
      { text: '[Israel]’s bombardment went on all night.', norm: { side: 'idf' } },
      { text: '[Azerbaijan] shelled the village on Tuesday.', norm: { country: 'AZ' } },
    ],
    counterExamples: [
      'Missiles were fired at Israel on Monday.',
      'Russia won the match in extra time.',
      'Nepal was hit by an earthquake.',
    ],
  },
  {
    id: 'force/people-acts',
    about: 'A people that does what an army does is the army of its state.',
    examples: [
      { text: 'The [Ethiopians] shelled the ridge at dawn.', norm: { country: 'ET' } },
      { text: 'The [Rwandans] launched rockets at Goma.', norm: { country: 'RW' } },
      { text: 'On Friday the [Armenians] fired 12 times at the post.', norm: { country: 'AM' } },
    ],
    counterExamples: [
      'Two Ethiopians attacked a guard.',
      'Serbs attacked a patrol near Zvecan.',
      'Many Armenians left the town.',
      'The Kenyans killed in the raid were nurses.',
      'The Ethiopians won the race.',
    ],
  },
  {
    id: 'force/country-deals',
    about:
      'A country or its capital that deals with others as a state, or that others deal with; it is a place as well.',
    examples: [
      { text: '[Ghana] has threatened to close its border.', norm: { id: 'ghana-military', country: 'GH' } },
      { text: '[Hanoi] warned the fishing fleet on Tuesday.', norm: { country: 'VN' } },
      { text: 'The council voted for sanctions against [Belarus].', norm: { country: 'BY' } },
    ],
    counterExamples: [
      'The team flew to Ghana on Monday.',
      'Ghana has two rainy seasons.',
      'Prices in Hanoi rose again.',
    ],
  },
  {
    id: 'force/by-country',
    about: 'A country behind "by" after a word of attack.',
    examples: [
      { text: 'The drones were launched by [Iran] at dawn.', norm: { country: 'IR' } },
      { text: 'He died in a strike carried out by the [United States].', norm: { side: 'us-military' } },
    ],
    counterExamples: ['The match was won by Iran.', 'They passed by Turkey on the way.'],
  },
  {
    id: 'force/unlisted-group',
    about: 'An armed group that the lexicon does not list, by the shape of its name.',
    examples: [
      {
        text: 'Fighters of the [Nawras Martyrs Brigades] attacked the post.',
        norm: { id: 'nawras-martyrs-brigades' },
      },
      { text: 'The [Elgon Liberation Front] killed two soldiers.', norm: { kind: 'rebel-group' } },
    ],
    counterExamples: [
      'The Fire Brigade put it out.',
      'She joined the Salvation Army.',
      'A cold front brought rain.',
    ],
  },
  {
    id: 'force/unlisted-unit',
    about: 'A numbered or named military unit, with the side of the country whose adjective stands by it.',
    examples: [
      {
        text: 'The [61st Mechanised Brigade] held the bridge.',
        norm: { id: '61st-mechanised-brigade', kind: 'unit' },
      },
      { text: 'Ukraine’s [188th Assault Brigade] fired at the column.', norm: { side: 'ukraine-military' } },
    ],
    counterExamples: ['The 61st minute brought a goal.', 'They live on 42nd Street.'],
  },
  {
    id: 'force/defined',
    about: 'A short form that the article binds to a force in brackets, for the rest of the article.',
    examples: [
      {
        text: 'The Elgon Liberation Front (ELF) killed two soldiers. The [ELF] fled.',
        norm: { id: 'elgon-liberation-front' },
      },
      {
        text: 'The 61st Mechanised Brigade (MBX) held the bridge. On Friday the [MBX] fired at boats.',
        norm: { id: '61st-mechanised-brigade' },
      },
    ],
    counterExamples: ['The gross domestic product (GDP) rose. The GDP of Chad fell.'],
  },
  {
    id: 'force/generic',
    about:
      'A common noun for people under arms; it takes the side that the article has established for such as them.',
    examples: [
      { text: 'Boko Haram attacked Damasak. The [militants] burned houses.', norm: { id: 'boko-haram' } },
      { text: '[Gunmen] killed four men at the well.', norm: { id: 'gen-fighters' } },
    ],
    counterExamples: [
      'A military base was closed.',
      'A coalition of parties won.',
      'The gang leader, a former police officer, fled to Goma.',
      'The Rebels beat the Sharks.',
    ],
  },
];
