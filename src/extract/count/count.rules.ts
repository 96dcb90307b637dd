import type { RuleAbout } from '../../rules/rule.js';

/** What each rule of the count stage finds: how it is known what a number counts. */
export const RULES: readonly RuleAbout[] = [
  {
    id: 'count/noun',
    about: 'A number with the noun that it counts; the noun gives the measure.',
    examples: [
      { text: 'The wing flew [310 sorties] in May.', norm: { value: 310, measure: 'sorties', of: 'sortie' } },
      {
        text: 'The base holds [around 900 soldiers].',
        norm: { value: 900, approx: true, measure: 'troops' },
      },
      { text: '[Three] of the five bridges are shut.', norm: { value: 3, measure: 'buildings' } },
      { text: 'Helicopters brought [15 barrel bombs].', norm: { value: 15, measure: 'munitions' } },
      { text: 'It told of [nearly 30 raids] executed by Chadian jets.', norm: { measure: 'strikes' } },
      { text: 'Camps hold [70] Afghan and 12 Iraqi clerks.', norm: { value: 70, of: 'clerk' } },
    ],
    counterExamples: [
      'The raid took three hours.',
      'The convoy drove 200 kilometres.',
      'Sales rose by 12 percent.',
      'It flew a thousand fewer missions.',
      'It flew 40 more missions than in June.',
      'It flew 40 more combat missions a week on average than in June.',
      'Photo 2 of 12 shows the harbour.',
      'One in six houses is empty.',
      'The plant yields 40 megawatts.',
    ],
  },
  {
    id: 'count/object',
    about: 'A number that is the object of a verb of force: people killed are killed, whoever they are.',
    examples: [
      {
        text: 'Gunmen killed [at least 14 people] in Herat.',
        norm: { value: 14, min: 14, measure: 'killed' },
      },
      { text: 'The blast wounded [nine].', norm: { value: 9, measure: 'injured', status: 'injured' } },
      {
        text: 'Jets destroyed [four fuel trucks] near Raqqa.',
        norm: { value: 4, measure: 'vehicles', status: 'destroyed' },
      },
      { text: 'The navy lost [three sailors] off Yemen.', norm: { value: 3, measure: 'killed' } },
      { text: 'Crews shot down [11 drones] overnight.', norm: { value: 11, status: 'intercepted' } },
    ],
    counterExamples: ['The killed were 14 miners.', 'Air strikes hit the town on Friday.'],
  },
  {
    id: 'count/predicate',
    about: 'A number that is the subject of what happened to it, with or without its noun.',
    examples: [
      { text: '[Six miners] were killed in the raid.', norm: { value: 6, measure: 'killed' } },
      { text: 'It left [five] dead and [19] injured.', norm: {} },
      { text: 'The clash left [five guards] dead there.', norm: { value: 5, measure: 'killed' } },
      { text: '[Eight nurses], who had been driving to Lomé, were hurt.', norm: { measure: 'injured' } },
      { text: 'They took [20 guests] hostage.', norm: { value: 20, measure: 'captured' } },
      { text: '[Eight sailors] sustained injuries.', norm: { value: 8, measure: 'injured' } },
      { text: '[40 people], among them a doctor, are missing.', norm: { value: 40, measure: 'missing' } },
    ],
    counterExamples: ['Six rockets killed a farmer.', 'The 40 people were not killed.'],
  },
  {
    id: 'count/list',
    about: 'One more object of a verb that stands at the head of a list.',
    examples: [
      {
        text: 'Jets struck two bunkers, [three mortar systems] and [six boats].',
        norm: { status: 'struck' },
      },
      { text: 'A mine killed two guards and [one villager].', norm: { value: 1, measure: 'killed' } },
    ],
    counterExamples: [
      'A mine killed two guards, and three shops closed.',
      'Six boats and three trucks left.',
    ],
  },
  {
    id: 'count/of-noun',
    about: 'A number after a noun for what happened: "the deaths of".',
    examples: [
      { text: 'It caused the deaths of [21 pilgrims].', norm: { value: 21, measure: 'killed' } },
      { text: 'The police confirmed the arrest of [three men].', norm: { value: 3, measure: 'captured' } },
      { text: 'It inflicted wounds on [six farmers].', norm: { value: 6, measure: 'injured' } },
    ],
    counterExamples: ['He spoke of 21 pilgrims.', 'The lives of saints fill 21 volumes.'],
  },
  {
    id: 'count/casualty-noun',
    about: 'A number of deaths, injuries or casualties.',
    examples: [
      { text: 'The raid led to [four deaths] in Idlib.', norm: { value: 4, measure: 'killed' } },
      { text: 'Doctors treated [30 injuries].', norm: { value: 30, measure: 'injured' } },
      { text: 'The army suffered [200 casualties].', norm: { value: 200, measure: 'casualties' } },
      { text: 'It caused [dozens] of deaths and injuries.', norm: { value: 24, measure: 'casualties' } },
      { text: 'The siege cost [900 lives].', norm: { value: 900, measure: 'killed' } },
    ],
    counterExamples: ['The raid led to four arrests.', 'Casualties were heavy.', 'It saved 900 lives.'],
  },
  {
    id: 'count/cumulative',
    about: 'A toll that a number brings up to date: it replaces earlier figures and is not added to them.',
    examples: [
      { text: 'The death toll rose to [43].', norm: { value: 43, measure: 'killed' } },
      { text: 'That brought the number of wounded to [112].', norm: { value: 112, measure: 'injured' } },
      { text: 'It brings to [26] the number of guards killed.', norm: { value: 26, measure: 'killed' } },
      { text: 'Deaths have risen to [80].', norm: { value: 80, measure: 'killed' } },
    ],
    counterExamples: ['The number was 12.', 'He put the blame on 12 men.', 'Deaths have risen in 80 towns.'],
  },
  {
    id: 'count/subject',
    about: 'A number that is a subject without a noun, which stands for what was named before.',
    examples: [
      { text: 'He built 70 huts. [Twenty] are sold.', norm: { value: 20, measure: 'other', of: null } },
      { text: 'The show ran for years, and [9 million] were watching.', norm: { value: 9e6 } },
      { text: 'Some 700 flights were cancelled and [90] delayed.', norm: { value: 90 } },
      { text: 'There were [nine] on board.', norm: { value: 9 } },
    ],
    counterExamples: ['The two are old friends.', 'One was sold.', 'Room 20 was sold.'],
  },
  {
    id: 'count/source',
    about: 'A figure that another source gives for what the number before it counted.',
    examples: [
      { text: 'Rome said 16 men died, Paris [nine].', norm: {} },
      { text: 'Police said 16 men died. The rebels put the figure at [40].', norm: {} },
    ],
    counterExamples: ['Rome said 16 men died, Paris none.', 'Police put the figure at 40.'],
  },
  {
    id: 'count/subset',
    about: 'A part of the number before it, measured like it and not added to it.',
    examples: [
      { text: 'Shells killed nine people, including [two nurses].', norm: { value: 2, measure: 'killed' } },
      { text: 'Nine people, among them [two nurses], were hurt.', norm: { value: 2, measure: 'injured' } },
      { text: 'Of the dead, [five] were nurses.', norm: { value: 5, measure: 'killed', of: 'nurse' } },
      { text: 'It told of 90 deaths, of which [seven] fell in May.', norm: { value: 7, measure: 'killed' } },
    ],
    counterExamples: [
      'Shells killed nine people and two nurses.',
      'They met two nurses.',
      'Of the staff, five were nurses.',
    ],
  },
  {
    id: 'count/adjective',
    about: 'A number of people or things that a participle before the noun says the fate of.',
    examples: [
      { text: 'Ambulances carried [12 wounded soldiers].', norm: { value: 12, measure: 'injured' } },
      {
        text: 'He showed [two captured tanks].',
        norm: { value: 2, measure: 'vehicles', status: 'captured' },
      },
    ],
    counterExamples: ['Ambulances carried 12 armed soldiers.', 'He showed two tanks.'],
  },
  {
    id: 'count/quantity',
    about: 'An amount of something with a unit of mass, area or volume.',
    examples: [
      {
        text: 'Sappers found [2,000 pounds of explosives].',
        norm: { value: 2000, unit: 'lb', measure: 'munitions' },
      },
      { text: 'They retook [640 sq km of land].', norm: { value: 640, unit: 'km2', measure: 'area' } },
      { text: 'It brought [30 tons of flour].', norm: { value: 30, measure: 'weight', of: 'flour' } },
    ],
    counterExamples: ['It was a 500-pound bomb.', 'They drove 30 miles.', 'It weighs 30 tons.'],
  },
  {
    id: 'count/indefinite',
    about:
      'One thing with an article that is lost or stands among targets that are counted, one strike, or one more victim.',
    examples: [
      {
        text: 'Jets destroyed [a fuel depot] and [an ammunition truck].',
        norm: { value: 1, status: 'destroyed' },
      },
      { text: 'Jets hit two bunkers and [a fuel depot].', norm: { status: 'struck' } },
      { text: '[An airstrike] near Sirte destroyed two trucks.', norm: { value: 1, measure: 'strikes' } },
      { text: 'It killed one guard and wounded [another].', norm: {} },
    ],
    counterExamples: [
      'They planned to destroy a fuel depot.',
      'Gunmen attacked a checkpoint.',
      'A man saw a truck.',
      'He saw a guard and another.',
      'It came one day after another.',
    ],
  },
  {
    id: 'count/times',
    about: 'How often a place was shelled, bombed or attacked.',
    examples: [
      {
        text: 'Troops shelled the quarter [nine times].',
        norm: { value: 9, measure: 'strikes', of: 'time' },
      },
      { text: 'Rebels fired [40 times] at Bangui on Friday.', norm: { value: 40, measure: 'strikes' } },
    ],
    counterExamples: [
      'It is nine times bigger than Bangui.',
      'He was hit nine times in Bangui.',
      'He fired 12 times.',
    ],
  },
  {
    id: 'count/none',
    about: 'A statement that nobody was hurt.',
    examples: [
      { text: 'There were [no casualties].', norm: { value: 0, measure: 'casualties' } },
      { text: '[No one] was killed.', norm: { value: 0, measure: 'killed' } },
      { text: '[None of the sailors] were hurt.', norm: { value: 0, measure: 'injured' } },
      { text: 'It ended with [no loss of life].', norm: { value: 0, measure: 'killed' } },
      { text: 'It caused [no deaths or injuries].', norm: { value: 0, measure: 'casualties' } },
      { text: '[Not a single sailor] was hurt.', norm: { value: 0, measure: 'injured' } },
    ],
    counterExamples: [
      'There were no reports of casualties.',
      'No one came.',
      'No casualties were reported.',
      'No deaths or injuries were reported.',
      'None of the injured is in a critical condition.',
    ],
  },
];
