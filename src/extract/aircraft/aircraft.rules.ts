import type { RuleAbout } from '../../rules/rule.js';

/** What each rule of the aircraft stage finds. */
export const RULES: readonly RuleAbout[] = [
  {
    id: 'aircraft/designation',
    about:
      'A type by its designation, with any letters of the variant and the plural; its own name and the noun belong to it.',
    examples: [
      { text: 'Two [F-16CMs] took off from Incirlik.', norm: { id: 'f-16' } },
      { text: 'A [Su-34M bomber] went down near Belgorod.', norm: { id: 'su-34' } },
      { text: 'An [MQ-9A Reaper] circled over Marib.', norm: { id: 'mq-9' } },
    ],
    counterExamples: [
      'A 10-year-old boy was hurt.',
      'Traffic on the A-10 was light.',
      'He takes vitamin B-12.',
    ],
  },
  {
    id: 'aircraft/unlisted-designation',
    about: 'A designation that the lexicon does not list, beside a noun of flying.',
    examples: [
      { text: 'An [XQ-61 drone] was shown at the fair.', norm: { id: 'xq-61' } },
      { text: 'The navy lost a [Ka-39 helicopter] in the storm.', norm: { id: 'ka-39' } },
    ],
    counterExamples: ['The COVID-19 wave took the town.', 'The final of the U-20 was drawn.'],
  },
  {
    id: 'aircraft/name',
    about: 'A type by its name; one that is also an ordinary word needs a noun of flying nearby.',
    examples: [
      { text: 'The [Rafale] took off at dusk, and the jet landed in Amman.', norm: { role: 'fighter' } },
      { text: 'Three [Black Hawks] covered the patrol, and one helicopter landed.' },
    ],
    counterExamples: ['The Apache people live in Arizona.', 'A tornado flattened the barn.'],
  },
  {
    id: 'aircraft/generic',
    about: 'A common noun for aircraft; drones that are launched as weapons are munitions instead.',
    examples: [
      { text: 'Syrian [warplanes] hit the market.', norm: { name: 'warplane' } },
      { text: 'The [helicopters] landed at dawn.', norm: { name: 'helicopter' } },
      { text: 'The gunners downed an Eritrean [drone] on Friday.', norm: { name: 'drone' } },
      { text: 'Jets destroyed a [UAV] workshop near Sinjar.', norm: { name: 'drone' } },
      { text: 'Crews downed three [reconnaissance drones].', norm: {} },
      { text: 'Armed [UAVs] hit a depot near Qandil.', norm: { name: 'drone' } },
      { text: 'They destroyed two [helicopters] and three [drones].', norm: {} },
    ],
    counterExamples: [
      'Five ISIS fighters died.',
      'The police lost two militia fighters in an attack on Bama.',
      'The suicide bomber was a teenager.',
      'The Jets lost at home.',
    ],
  },
];
