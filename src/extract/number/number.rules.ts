import type { RuleAbout } from '../../rules/rule.js';

/** The forms in which a number is written, with its value. */
export const FORM_RULES: readonly RuleAbout[] = [
  {
    id: 'number/figure',
    about: 'A number in digits.',
    examples: [
      { text: 'They flew [12] sorties.', norm: { value: 12, kind: 'cardinal' } },
      { text: 'Each crate weighs [4.5] tons.', norm: { value: 4.5 } },
    ],
    counterExamples: ['The F-16 landed.', 'The host 10.0.12.7 was down.'],
  },
  {
    id: 'number/grouped',
    about: 'A number in digits that are set in groups, in the English, Indian or European way.',
    examples: [
      { text: 'It flew [21,804] missions.', norm: { value: 21804 } },
      { text: 'Camps hold [3,40,000] refugees.', norm: { value: 340000 } },
      { text: 'The army lost [1.200] soldiers.', norm: { value: 1200 } },
      { text: 'The port handled [48 500] boxes.', norm: { value: 48500 } },
    ],
    counterExamples: ['On March 12 300 men marched.', 'The dose was 1.250 litres.', 'It bought 18 777s.'],
  },
  {
    id: 'number/words',
    about: 'A number in words.',
    examples: [
      { text: '[Twenty-six] men came.', norm: { value: 26 } },
      { text: '[Fourteen hundred] troops left.', norm: { value: 1400 } },
      { text: 'It held [three thousand and forty] beds.', norm: { value: 3040 } },
      { text: '[A hundred] trucks crossed.', norm: { value: 100 } },
    ],
    counterExamples: ['No one came.', 'Dozens came.'],
  },
  {
    id: 'number/mixed',
    about: 'Digits or words with a scale, a letter for it, or a part.',
    examples: [
      { text: 'The war drove out [3.4 million] people.', norm: { value: 3400000 } },
      { text: 'It feeds [2.1M] people.', norm: { value: 2100000 } },
      { text: 'It cost [two-and-a-half thousand] lives.', norm: { value: 2500 } },
      { text: 'He saw [half a million] refugees.', norm: { value: 500000 } },
    ],
    counterExamples: ['He ran 30m.', 'He was half asleep.'],
  },
  {
    id: 'number/dozen',
    about: 'A number in dozens, scores or pairs.',
    examples: [
      { text: 'They took [half a dozen] villages.', norm: { value: 6 } },
      { text: 'He found [three dozen] rifles.', norm: { value: 36 } },
      { text: 'They burnt [a score] of houses.', norm: { value: 20 } },
      { text: 'It sent [a pair] of jets.', norm: { value: 2 } },
    ],
    counterExamples: ['It ended with a score of 3-1.', 'The pair met in Rome.'],
  },
  {
    id: 'number/vague',
    about: 'An order of magnitude; the value is two of the unit, the least that its plural can mean.',
    examples: [
      { text: '[Dozens] of men fled.', norm: { value: 24, min: 24, max: null, approx: true } },
      { text: '[Tens of thousands] of people marched.', norm: { value: 20000, min: 20000 } },
      { text: '[Several hundred] families left.', norm: { value: 200, approx: true } },
    ],
    counterExamples: ['He scores in every match.', 'Several men fled.'],
  },
  {
    id: 'number/fraction',
    about: 'A part of a whole, which counts nothing.',
    examples: [
      { text: 'They hold [one-third] of the city.', norm: { kind: 'fraction', value: 1 / 3 } },
      { text: '[Half] of the crew was saved.', norm: { kind: 'fraction', value: 0.5 } },
      { text: '[Two thirds] of the houses burnt.', norm: { kind: 'fraction' } },
    ],
    counterExamples: ['A third rocket fell.', 'The 9/11 attacks changed it.'],
  },
  {
    id: 'number/ordinal',
    about: 'A number that tells a place in a row, or names a unit.',
    examples: [
      { text: 'The [104th] Brigade moved in.', norm: { kind: 'ordinal', value: 104 } },
      { text: 'It was the [twenty-second] raid.', norm: { kind: 'ordinal', value: 22 } },
    ],
    counterExamples: ['Two thirds agreed.', 'They fired 104 rounds.'],
  },
  {
    id: 'number/decade',
    about: 'A decade, by its first year.',
    examples: [
      { text: 'The bunker dates from the [1970s].', norm: { kind: 'year', value: 1970 } },
      { text: 'It was built in the [1980s].', norm: { kind: 'year' } },
    ],
    counterExamples: ['Two F-35s landed.', 'It was built in 1980.'],
  },
];

/** What stands around a number and bounds it. */
export const BOUND_RULES: readonly RuleAbout[] = [
  {
    id: 'number/at-least',
    about: 'A lower bound: the value and the minimum are the figure, the top is open.',
    examples: [
      { text: '[At least 17] people came.', norm: { value: 17, min: 17, max: null } },
      { text: 'It took [more than two dozen] men.', norm: { value: 24, min: 24 } },
      { text: 'They hold [300 or more] prisoners.', norm: { value: 300, min: 300 } },
    ],
    counterExamples: ['At least on Friday it was open.', 'Up to 17 people came.'],
  },
  {
    id: 'number/at-most',
    about: 'An upper bound: the value and the maximum are the figure.',
    examples: [
      { text: '[Up to 40] fighters hid there.', norm: { value: 40, min: null, max: 40 } },
      { text: '[As many as 200] tents burnt.', norm: { value: 200, max: 200 } },
      { text: '[No more than six] men stayed.', norm: { value: 6, max: 6 } },
    ],
    counterExamples: ['It is up to them.', 'More than 40 fighters hid there.'],
  },
  {
    id: 'number/about',
    about: 'A figure that is only about right.',
    examples: [
      { text: '[Nearly 9,000] troops stayed.', norm: { value: 9000, approx: true, min: null } },
      { text: '[Some 450] cars burnt.', norm: { value: 450, approx: true } },
      { text: 'He led [30-odd] men.', norm: { value: 30, approx: true } },
      { text: 'They took [50 or so] rifles.', norm: { value: 50, approx: true } },
    ],
    counterExamples: ['Some men came.', 'It is about time.'],
  },
  {
    id: 'number/between',
    about: 'A range with "between".',
    examples: [
      { text: '[Between 14 and 19] people came.', norm: { value: null, min: 14, max: 19 } },
      { text: 'It holds [between two and three million] people.', norm: { min: 2e6, max: 3e6 } },
    ],
    counterExamples: ['Between March and June it rained.', 'It was a fight between two clans.'],
  },
  {
    id: 'number/range',
    about: 'A range with "to" or a dash.',
    examples: [
      { text: 'It carries [20 to 25] passengers.', norm: { value: null, min: 20, max: 25 } },
      { text: 'They lost [30-35] vehicles.', norm: { min: 30, max: 35 } },
      { text: 'Queues were [from 40 to 60] cars long.', norm: { min: 40, max: 60 } },
      { text: 'Estimates are [anywhere from 40 to 60] dead.', norm: { min: 40, max: 60 } },
    ],
    counterExamples: ['They won 27-22.', 'The toll rose from 10 to 15.'],
  },
  {
    id: 'number/either',
    about: 'Two neighbouring numbers of which one is right.',
    examples: [
      { text: '[Two or three] shots were heard.', norm: { value: null, min: 2, max: 3 } },
      { text: 'He saw [five or six hundred] men.', norm: { min: 500, max: 600 } },
    ],
    counterExamples: ['He bought one or 200.', 'Two men or their sons came.'],
  },
];

/** Numbers that never count anything. */
export const KIND_RULES: readonly RuleAbout[] = [
  {
    id: 'number/money',
    about: 'A sum of money.',
    examples: [
      { text: 'The deal is worth $[40 million].', norm: { kind: 'money', value: 40000000 } },
      { text: 'He paid [300 euros] for it.', norm: { kind: 'money', value: 300 } },
    ],
    counterExamples: ['They carried 300 pounds of flour.', 'He paid for it.'],
  },
  {
    id: 'number/percent',
    about: 'A percentage.',
    examples: [
      { text: 'Turnout was [61%].', norm: { kind: 'percent', value: 61 } },
      { text: 'Of them [12 per cent] stayed away.', norm: { kind: 'percent' } },
    ],
    counterExamples: ['Turnout was 61.', 'Only a small percentage stayed.'],
  },
  {
    id: 'number/year',
    about: 'A figure of four digits that names a year.',
    examples: [
      { text: 'The bridge fell in [2015].', norm: { kind: 'year', value: 2015 } },
      { text: 'He served [2009-2011] in Kabul.', norm: { kind: 'year', min: 2009, max: 2011 } },
    ],
    counterExamples: ['They burnt 2015 oil tankers.', 'He has more than 2000 men.'],
  },
  {
    id: 'number/day',
    about: 'A day of a month.',
    examples: [
      { text: 'It fell on March [12].', norm: { kind: 'other' } },
      { text: 'It fell on [9] June.', norm: { kind: 'other' } },
    ],
    counterExamples: ['They burnt 12 tents.', 'Of the crew, 12 may be alive.', 'In May 12 pilots died.'],
  },
  {
    id: 'number/time',
    about: 'A time of day.',
    examples: [
      { text: 'It began at [5] a.m. sharp.', norm: { kind: 'other' } },
      { text: 'It began at [0430] GMT.', norm: { kind: 'other' } },
    ],
    counterExamples: ['It began with 5 men.', 'They came at one point.'],
  },
  {
    id: 'number/age',
    about: 'The age of a person.',
    examples: [
      { text: 'Samir Haddad, [34], a driver, saw it.', norm: { kind: 'other' } },
      { text: 'A [12]-year-old boy saw it.', norm: { kind: 'other' } },
      { text: 'A woman aged [60] saw it.', norm: { kind: 'other' } },
    ],
    counterExamples: ['It lasted 12 years.', 'In Homs, 34 men saw it.'],
  },
  {
    id: 'number/designation',
    about: 'A number that is part of a name or a code.',
    examples: [
      { text: 'The X-[77] flew low.', norm: { kind: 'other' } },
      { text: 'They won [27]-22.', norm: { kind: 'other' } },
      { text: 'The file [007] is gone.', norm: { kind: 'other', value: null } },
    ],
    counterExamples: ['They won 27 seats.', 'He fired - 30 rounds in all.'],
  },
  {
    id: 'number/compound',
    about: 'A number that a hyphen makes part of an adjective.',
    examples: [
      { text: 'It was an [18]-hour battle.', norm: { kind: 'other' } },
      { text: 'A [six]-storey block fell.', norm: { kind: 'other' } },
    ],
    counterExamples: ['It took 18 hours.', 'He led 30-odd men.'],
  },
  {
    id: 'number/label',
    about: 'A number that a noun before it makes a name, or that marks an item or a note.',
    examples: [
      { text: 'They voted for Resolution [1973].', norm: { kind: 'other' } },
      { text: 'Soldiers of Unit [4177] came.', norm: { kind: 'other' } },
      { text: 'It is told on page [5].', norm: { kind: 'other' } },
    ],
    counterExamples: ['That unit lost 12 men.', 'In Homs 12 men came.'],
  },
];
