import { pick } from '../random.js';

type Random = () => number;

const PLACES = [
  'Mosul',
  'Raqqa',
  'Odesa',
  'Kharkiv',
  'Sirte',
  'Aleppo',
  'Kunduz',
  'Marib',
  'Taiz',
  'Goma',
] as const;
const FORCES = [
  'Government troops',
  'Islamic State fighters',
  'Russian forces',
  'Rebels',
  'Houthi fighters',
  'Police',
] as const;
const ACTS = ['attacked', 'shelled', 'entered', 'bombed', 'raided', 'held', 'left'] as const;
const THINGS = [
  'a checkpoint',
  'a market',
  'a warehouse',
  'two bridges',
  'the power plant',
  'a convoy',
  'three villages',
] as const;
const WHEN = [
  'at dawn',
  'on Monday',
  'on Friday night',
  'in the afternoon',
  'overnight',
  'on March 3, 2024',
] as const;
const SPEAKERS = [
  'the governor',
  'a spokesman',
  'residents',
  'an aid worker',
  'the ministry',
  'a doctor at the hospital',
] as const;
const PLAIN = [
  'The road to the market was closed until the next morning, when the first trucks were let through again',
  'Smoke could be seen from the far side of the river for most of the afternoon',
  'Families spent the night in the cellar of a school that had not been used since the war began',
  'Talks between the two sides broke off last month over the question of who would hold the crossing',
  'The town has changed hands more than once in the war, and half of its people have left it',
  'Trucks with flour and medicine waited at the crossing while drivers slept beside their engines',
  'Nobody claimed responsibility for the attack, and the two sides blamed each other for it',
  'Electricity failed in most districts and water was short, though the hospital had a generator of its own',
  'Prices of bread and fuel have doubled since the autumn, and shops on the main street open for an hour a day',
  'An old man who sells newspapers beside the bridge said that he had seen worse and would not move',
] as const;

const numberOf = (random: Random, most: number): number => 1 + Math.floor(random() * most);

function sentence(random: Random): string {
  const choice = random();
  if (choice < 0.35)
    return `${pick(random, PLAIN)}, ${pick(random, SPEAKERS)} in ${pick(random, PLACES)} said.`;
  if (choice < 0.85)
    return `${pick(random, FORCES)} ${pick(random, ACTS)} ${pick(random, THINGS)} near ${pick(random, PLACES)} ${pick(random, WHEN)}, ${pick(random, SPEAKERS)} said.`;
  return `At least ${numberOf(random, 90)} people were killed and ${numberOf(random, 200)} wounded in ${pick(random, PLACES)}, according to ${pick(random, SPEAKERS)}.`;
}

/** A news story of our own of some 1 to 4 KB: made up, in the words that the extractor has to deal with. */
export function makeStory(random: Random): string {
  const paragraphs = 4 + numberOf(random, 8);
  return Array.from({ length: paragraphs }, () =>
    Array.from({ length: 1 + numberOf(random, 3) }, () => sentence(random)).join(' '),
  ).join('\n\n');
}

const OUTLETS = ['The Northern Herald', 'Harbour Times', 'Daily Ledger', 'Valley Post'] as const;

/** The same story in another paper: its name, its page furniture, a few words changed, the last paragraph cut now and then. */
export function retell(random: Random, story: string): string {
  const outlet = pick(random, OUTLETS);
  const paragraphs = story.split('\n\n');
  if (random() < 0.3 && paragraphs.length > 6) paragraphs.pop();
  const edited = paragraphs
    .join('\n\n')
    .replace('people were killed', 'persons were killed')
    .replace(/ said\./, ' told reporters.')
    .replace('Smoke could be seen', 'Smoke was seen');
  return `${outlet}\n\n(${outlet}) - ${edited}\n\nRead more on our website. Follow ${outlet} for the latest news.`;
}

/** A daily report of strikes: always the same words, other figures. */
export function makeReport(random: Random, day: number): string {
  const date = new Date(Date.UTC(2016, 10, 1 + day)).toISOString().slice(0, 10);
  const strikes = ['Mosul', 'Raqqa', 'Tal Afar', 'Dayr Az Zawr', 'Al Hawl'].map(
    (place) =>
      `Near ${place}, ${numberOf(random, 9)} strikes engaged ${numberOf(random, 5)} tactical units and destroyed ${numberOf(random, 12)} vehicles, ${numberOf(random, 4)} mortar systems and a fighting position.`,
  );
  return [
    `SOUTHWEST ASIA, ${date} - Coalition military forces continued to attack the terrorists, officials reported.`,
    ...strikes,
    'Strikes are conducted as part of the operation to destroy the group and to limit its means to spread terror.',
    'The destruction of targets further limits the ability of the group to plan and conduct attacks.',
  ].join('\n\n');
}
