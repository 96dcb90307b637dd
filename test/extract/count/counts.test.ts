import { describe, expect, test } from 'vitest';
import type { CountNorm } from '../../../src/schema/mention.js';
import { readText } from '../../reading.js';

interface Count extends CountNorm {
  readonly text: string;
  readonly rule: string;
}

const countsOf = (text: string): Count[] =>
  readText(text).mentions.flatMap((mention) =>
    mention.type === 'count' ? [{ ...mention.norm, text: mention.text, rule: mention.rule }] : [],
  );

/** Text, and the figure and measure of each count in it. */
const MEASURES: readonly (readonly [string, readonly string[]])[] = [
  // active
  ['Gunmen killed 12 people and wounded 30.', ['12 killed', '30 injured']],
  ['A mine went off, killing one farmer and injuring 10.', ['1 killed', '10 injured']],
  ['Car bomb kills 11 in Kabul', ['11 killed']],
  ['It claimed the lives of 19 soldiers.', ['19 killed']],
  ['Police arrested 23 suspects and jailed 4.', ['23 captured', '4 captured']],
  ['The fighting forced 11,000 families to flee.', ['11000 displaced']],
  ['The blast sent 14 to hospital.', ['14 injured']],
  // passive and predicate
  ['Six miners were killed.', ['6 killed']],
  ['Six miners are believed to have been killed.', ['6 killed']],
  ['Three miners from the same village died.', ['3 killed']],
  ['Six killed, dozens hurt in market blast', ['6 killed', '24 injured']],
  ['It left six dead and 28 injured.', ['6 killed', '28 injured']],
  ['Seven Polish soldiers sustained injuries.', ['7 injured']],
  ['Ten rebels were also among the dead.', ['10 killed']],
  ['Two nurses and four guards were wounded.', ['2 injured', '4 injured']],
  ['Forty people, most of them children, were killed.', ['40 killed']],
  ['Forty people – all civilians – were killed.', ['40 killed']],
  ['Five people, including two women were killed.', ['5 killed', '2 killed']],
  ['Six members of the Dr. Salem family, including a boy, were killed.', ['6 killed']],
  [
    'Nine were killed, including two boys, and at least six others were hurt.',
    ['9 killed', '2 killed', '6 injured'],
  ],
  // who is with the dead is dead
  ['Omar Zaid was killed along with two of his guards.', ['2 killed']],
  ['A clerk was wounded alongside her three sons.', ['3 injured']],
  ['Twelve people were killed or wounded.', ['12 casualties']],
  ['Four sailors went missing.', ['4 missing']],
  ['Nine were taken prisoner.', ['9 captured']],
  ['Two thousand villagers fled their homes.', ['2000 displaced']],
  ['Two martyrs and 16 wounded arrived in Rafah.', ['2 killed', '16 injured']],
  ['Gunmen shot four dead and wounded seven.', ['4 killed', '7 injured']],
  ['It wounded at least 20, three of whom later died.', ['20 injured', '3 killed']],
  ['A further nine are in hospital.', ['9 injured']],
  ['It killed one policeman and injured another.', ['1 killed', '1 injured']],
  ['A guard was killed and another was wounded.', ['1 injured']],
  ['They killed another two.', ['2 killed']],
  ['Over 100 are recovering from serious wounds.', ['100 injured']],
  ['Five people are pictured as wounded.', ['5 injured']],
  ['Twelve men were listed as missing.', ['12 missing']],
  ['Dozens of people were killed and wounded by mortars.', ['24 casualties']],
  ['Thousands of civilians are trapped in the city.', ['2000 civilians']],
  // a part and its whole
  ['Two of the five men were killed.', ['2 killed', '5 other']],
  ['Two of the six monks who were killed were old.', ['2 killed', '6 killed']],
  ['Seven of the nine drivers wounded are from Hama.', ['7 injured', '9 injured']],
  ['Of the 27 people wounded, five were children.', ['27 injured', '5 injured']],
  ['Eight bodies, including those of two women, were found.', ['8 killed', '2 killed']],
  ['The dead include a mother and her four children.', ['4 killed']],
  ['All but two of the 30 hostages were freed.', ['30 other']],
  // nouns
  ['The raid led to three deaths and eight injuries.', ['3 killed', '8 injured']],
  ['The army suffered 50 casualties.', ['50 casualties']],
  ['It was one of 900 murders this year.', ['900 killed']],
  ['They killed or wounded some 800 troops.', ['800 casualties']],
  ['The casualties include 20 men killed and 47 wounded.', ['20 killed', '47 injured']],
  ['He told of 17 casualties, including nine wounded soldiers.', ['17 casualties', '9 injured']],
  ['The base holds 900 troops and 40 tanks.', ['900 troops', '40 vehicles']],
  ['It drew 21 countries.', ['21 other']],
  ['Jets made 12 strikes and 40 sorties.', ['12 strikes', '40 sorties']],
  ['More than 1,500 check-in staff walked out.', ['1500 other']],
  ['They dropped two 500-pound bombs.', ['2 munitions']],
  ['The index fell 212 points.', ['212 other']],
  ['They counted 40 and 60 cases.', ['40 other', '60 other']],
  ['They built two primary and three secondary schools.', ['2 buildings', '3 buildings']],
  ['She made 25 of her final 52 shots.', ['25 other', '52 other']],
  ['Three out of six drones were shot down.', ['3 munitions', '6 munitions']],
  ['The army destroyed 12 and damaged five tanks.', ['12 vehicles', '5 vehicles']],
  // orders and jobs are no people
  ['The army eliminated 12 gunmen.', ['12 killed']],
  ['The bank will eliminate 300 branches.', ['300 other']],
  // what did it is no victim
  ['Six rockets killed a farmer.', ['6 munitions']],
  ['Three gunmen opened fire.', ['3 fighters']],
];

test.each(MEASURES)('%s', (text, expected) => {
  expect(countsOf(text).map((c) => `${c.value} ${c.measure}`)).toEqual(expected);
});

describe('what a list shares', () => {
  test('a verb with all its objects', () => {
    const text =
      'Crews bombed four Taliban mortar teams and wrecked three boats, two arms depots and five Taliban-held huts.';
    expect(countsOf(text).map((c) => [c.value, c.status, c.force])).toEqual([
      [4, 'struck', 'taliban'],
      [3, 'destroyed', undefined],
      [2, 'destroyed', undefined],
      [5, 'destroyed', 'taliban'],
    ]);
  });

  test('a new clause is no item', () => {
    const [first, second] = countsOf('Shells killed two guards, and three shops closed.');
    expect([first?.measure, second?.measure, second?.status]).toEqual(['killed', 'buildings', undefined]);
  });

  test('a part is told as a part', () => {
    const rules = countsOf('Shells killed nine people, including two nurses and three guards.').map(
      (c) => c.rule,
    );
    expect(rules).toEqual(['count/object', 'count/subset', 'count/subset']);
  });

  test.each([
    ['Nine people, including two nurses, were hurt.'],
    ['Nine people were hurt, among them two nurses.'],
    ['Nine people were hurt, two of them seriously.'],
    ['Nine people were hurt, two critically.'],
  ])('%s', (text) => {
    const part = countsOf(text)[1];
    expect([part?.value, part?.measure, part?.rule]).toEqual([2, 'injured', 'count/subset']);
  });
});

describe('the noun that is counted', () => {
  test.each([
    ['They killed 15 Islamic State (IS) operatives.', 'operative'],
    ['Two of the four helicopters crashed.', 'helicopter'],
    ['Gunmen killed eight members of one family.', 'member'],
    ['They burnt three gun-equipped pickups.', 'pickup'],
    ['They met 21 military and civilian observers.', 'observer'],
    ['Two F-35s landed.', 'F-35'],
    ['They found 40kg of explosives.', 'explosive'],
    ['They found 40 kg (88 lb) of explosives.', 'explosive'],
    ['Two 500-pound bombs fell.', '500-pound bomb'],
    ['They bought 18 more 777s.', '777'],
  ])('%s', (text, of) => {
    expect(countsOf(text)[0]?.of).toBe(of);
  });

  test.each([
    ['The wing dropped 4,212 in June.', 'munitions'],
    ['It brought 12 tons of flour.', 'weight'],
    ['They took 640 sq km of land.', 'area'],
    ['They seized 4,000 pounds of explosives.', 'munitions'],
    ['They found 12kg of TNT.', 'munitions'],
    ['They found 12 kg of explosives south of Homs.', 'munitions'],
    ['POLICE SEIZED 12 KG OF OPIUM.', 'weight'],
    ['They seized 40 kg.', 'weight'],
    ['Some 900 litres were lost.', 'other'],
  ])('%s', (text, measure) => {
    expect(countsOf(text)[0]?.measure).toBe(measure);
  });
});

describe('what counts nothing', () => {
  test.each([
    ['The raid took three hours.'],
    ['The town lies 40 km to the west.'],
    ['They flew a thousand fewer missions.'],
    ['Prices rose 20-fold.'],
    ['He is 45.'],
    ['It is one of the largest bases.'],
    ['There were 12 more raids than in May.'],
    ['One in five Syrians has left.'],
    ['Nine out of ten houses burned.'],
    ['Seven in 10 voters agree.'],
    ['The tile is 9" long.'],
    ['Turnout rose by 3 ppts.'],
    ['It was the equivalent of 300 kg of TNT.'],
    ['It weighs 10 kg.'],
    ['It pumps 50,000 barrels a day.'],
    ['The room is 9 and 10 foot wide.'],
    ['They live at 82 and 84 Oak Street.'],
    ['One day he left.'],
    ['A 14-year-old girl saw it.'],
    ['They dropped a 500-pound bomb.'],
    ['They met at 10 Downing Street.'],
    ['The law passed with 61 percent.'],
    ['It cost $40 million.'],
    ['It fell on 12 March 2019.'],
  ])('%s', (text) => {
    expect(countsOf(text).filter((c) => c.rule !== 'count/indefinite')).toEqual([]);
  });
});

describe('none', () => {
  test.each([
    ['There were no casualties.', 'casualties'],
    ['No one was hurt.', 'injured'],
    ['No civilians were killed.', 'killed'],
    ['No one died.', 'killed'],
    ['None of them was hurt.', 'injured'],
    ['None were killed.', 'killed'],
    ['Not one of the crew was hurt.', 'injured'],
    ['It fell in a field, injuring no one.', 'injured'],
    ['The drone caused no damage or injuries.', 'injured'],
    ['There were no dead or wounded.', 'casualties'],
    ['It caused neither casualties nor damage.', 'casualties'],
    ['Nobody was killed or injured.', 'casualties'],
  ])('%s', (text, measure) => {
    expect(countsOf(text).map((c) => [c.value, c.measure])).toEqual([[0, measure]]);
  });

  test('of a number is none of it', () => {
    expect(countsOf('None of the 14 sailors was killed.').map((c) => [c.value, c.measure])).toEqual([
      [0, 'killed'],
      [14, 'troops'],
    ]);
  });

  test.each([
    ['There were no reports of casualties.'],
    ['No casualties were reported.'],
    ['There was no immediate word on casualties.'],
    ['No fatalities or injuries have been reported.'],
    ['Neither side reported casualties.'],
  ])('%s is unknown', (text) => {
    expect(countsOf(text)).toEqual([]);
  });
});

test('a toll replaces what was told', () => {
  for (const text of [
    'The death toll rose to 43.',
    'Officials put the death toll at 43.',
    'The death toll has reached 43.',
    'That brings the number of people killed to 43.',
    'That brings to 43 the number of people killed.',
    'Deaths doubled to 43.',
  ]) {
    const [toll] = countsOf(text);
    expect([text, toll?.value, toll?.measure, toll?.rule]).toEqual([text, 43, 'killed', 'count/cumulative']);
  }
});

test('both figures stay where sources disagree', () => {
  for (const text of [
    'Moscow said 10 soldiers were killed, Kyiv that three were killed.',
    'Moscow said 10 soldiers were killed; Kyiv said three were.',
    'Moscow said 10 soldiers were killed, Kyiv three.',
    'Moscow said 10 had died, Kyiv said 3.',
    'The army said 10 were killed, while the rebels put the number at three.',
    'Police said 10 people were killed. The rebels put the figure at 3.',
  ]) {
    expect([text, ...countsOf(text).map((c) => [c.value, c.measure])]).toEqual([
      text,
      [10, 'killed'],
      [3, 'killed'],
    ]);
  }
});
