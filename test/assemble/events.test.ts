import { describe, expect, test } from 'vitest';
import { loadLexicon } from '../../src/lexicon/load.js';
import { runPipeline } from '../../src/pipeline.js';
import type { Event } from '../../src/schema/event.js';

const lexicon = loadLexicon();

/** The events of a text without furniture, published on a Wednesday. */
function eventsOf(text: string): readonly Event[] {
  return runPipeline(
    {
      id: 'test',
      source: { path: 'test' },
      raw: text,
      metadata: { title: null, published: '2024-06-12', byline: null, outlet: null, language: 'en' },
    },
    { lexicon, options: { published: null, clean: false } },
  ).events;
}

const sides = (actors: Event['actors']['initiators']): string[] => [
  ...new Set(actors.map((actor) => actor.side)),
];

describe('who did it to whom', () => {
  test.each([
    ['active', 'Israeli forces killed two Hezbollah fighters near Tyre on Monday.', ['idf'], ['hezbollah']],
    [
      'passive',
      'An ISIS convoy was struck by US aircraft near Hit on Monday.',
      ['us-military'],
      ['islamic-state'],
    ],
    [
      'possessive',
      "Russia's missile attack on Odesa killed three people on Monday.",
      ['russia-military'],
      [],
    ],
    [
      'modifier',
      'Turkish airstrikes against the PKK in Dohuk destroyed two caves on Monday.',
      ['turkey-military'],
      ['pkk'],
    ],
    [
      'light verb',
      'The Houthis carried out an attack on Saudi forces in Najran on Monday.',
      ['houthis'],
      ['saudi-arabia-military'],
    ],
    [
      'between',
      'Clashes between the Taliban and ISIS-K in Jalalabad killed nine fighters on Monday.',
      ['taliban'],
      ['isis-k'],
    ],
    [
      'pronoun',
      'The SDF entered Manbij on Monday. They also destroyed two ISIS positions near Manbij.',
      ['syrian-democratic-forces'],
      ['islamic-state'],
    ],
    ['perfect passive', 'Forty Taliban fighters have been killed in Ghazni since Monday.', [], ['taliban']],
    [
      'a speaker behind a fight',
      'Clashes in Goma killed two soldiers on Monday, M23 rebels said.',
      [],
      ['dr-congo-military'],
    ],
    [
      'nobody hurt',
      'Al-Shabaab killed nine miners in Mandera on Monday. No police officers were hurt.',
      ['al-shabaab'],
      [],
    ],
  ])('%s: %s', (_, text, initiators, targets) => {
    const event = eventsOf(text).at(-1);
    expect(sides(event?.actors.initiators ?? [])).toEqual(initiators.map(sideOf));
    expect(sides(event?.actors.targets ?? [])).toEqual(targets.map(sideOf));
  });
});

/** The side of a force as the lexicon has it: the tests name a body, not how the lexicon spells its side. */
function sideOf(id: string): string {
  const entry = lexicon.byId('force', id);
  return entry?.kind === 'force' ? entry.side : id;
}

describe('one sentence, several happenings', () => {
  test('dates of their own split a list of acts', () => {
    const events = eventsOf(
      'The Royal Air Force destroyed two ISIS bunkers on June 3, and killed four ISIS fighters and struck a cave on June 5.',
    );
    expect(events.map((event) => event.date?.value)).toEqual(['2024-06-03', '2024-06-05']);
    expect(events[1]?.counts.map((count) => [count.value, count.measure])).toContainEqual([4, 'killed']);
  });
  test('places of their own split a list of acts', () => {
    const events = eventsOf(
      'Syrian warplanes killed six militants in Idlib and destroyed two vehicles in Hama on Monday.',
    );
    expect(events.map((event) => event.places.map((place) => place.name))).toEqual([['Idlib'], ['Hama']]);
  });
});

describe('told twice is one event', () => {
  test('a headline and its lead', () => {
    const events = eventsOf(
      'Israeli air strike kills seven in Rafah\n\nAn Israeli air strike killed seven people in Rafah on Monday.\n\nThe strike was the third in the city this week.',
    );
    expect(events).toHaveLength(1);
    expect(events[0]?.counts.map((count) => count.value)).toContain(7);
  });
  test('two strikes on one day in two towns are two', () => {
    const events = eventsOf(
      'An Israeli air strike killed seven people in Rafah on Monday. An Israeli air strike killed two people in Jabalia on Monday.',
    );
    expect(events).toHaveLength(2);
  });
  test('drones shot down another day are not those of the strike', () => {
    const events = eventsOf(
      'A drone strike killed seven people in El Obeid on Monday. On Sunday, the Sudanese army said it shot down two drones.',
    );
    expect(events.map((event) => [event.subtype, event.date?.value])).toEqual([
      ['Air/drone strike', '2024-06-10'],
      ['Disrupted weapons use', '2024-06-09'],
    ]);
  });
});

describe('who takes a place', () => {
  test.each([
    [
      'its own state',
      'Ukrainian forces captured the town of Lyman on Monday.',
      'Government regains territory',
    ],
    [
      'a foreign state',
      'Russian forces captured the town of Lyman on Monday.',
      'Non-state actor overtakes territory',
    ],
    ['a group', 'M23 rebels captured the town of Goma on Monday.', 'Non-state actor overtakes territory'],
  ])('%s', (_, text, subtype) => {
    expect(eventsOf(text).map((event) => event.subtype)).toEqual([subtype]);
  });
});

test.each([
  [
    'A bomb blast at an election rally in Sibi killed four people on Monday.',
    'Remote explosive/landmine/IED',
  ],
  [
    'Police shot at a rally in Sibi on Monday, and four protesters were killed.',
    'Excessive force against protesters',
  ],
])('what becomes of a rally: %s', (text, subtype) => {
  expect(eventsOf(text).map((event) => event.subtype)).toEqual([subtype]);
});

test('the dead of a period are not those of the act before', () => {
  const events = eventsOf(
    'An Israeli air strike killed seven people in Rafah on Monday. At least 900 people have been killed since May 3, medics said.',
  );
  expect(events.map((event) => [event.subtype, event.scope])).toEqual([
    ['Air/drone strike', 'single'],
    ['Attack', 'aggregate'],
  ]);
  expect(events[1]?.actors.initiators).toEqual([]);
});

describe('what did not happen', () => {
  test.each([
    ['habit', 'Islamic State has bombed mosques in Kunduz in the past.'],
    ['purpose', 'Talks in Doha aim to stop Israel before it could attack Rafah.'],
    ['negation', 'Iran did not attack Israel on Monday.'],
    ['labour', 'Teachers went on strike in Kyiv on Monday.'],
    ['metaphor', 'The striker bombarded the goal in Madrid on Monday.'],
  ])('%s: %s', (_, text) => {
    expect(eventsOf(text)).toEqual([]);
  });
  test('a plan with a date is planned', () => {
    const [event] = eventsOf('Russian troops will withdraw from Kherson on June 20.');
    expect(event?.status).toBe('planned');
  });
});

describe('ids', () => {
  test('do not hang on the path, and differ between events', () => {
    const text =
      'An Israeli air strike killed seven people in Rafah on Monday. An Israeli air strike killed two people in Jabalia on Monday.';
    const ids = eventsOf(text).map((event) => event.id);
    expect(ids).toEqual(eventsOf(text).map((event) => event.id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('what the victims make of an act', () => {
  test.each([
    ['a mayor', 'The mayor of San Pablo was gunned down on a road near Cali on Monday.', 'Attack'],
    ['a reporter', 'Gunmen opened fire on a reporter in Quetta on Monday.', 'Attack'],
    ['policemen', 'Gunmen opened fire on two policemen in Quetta on Monday, killing both.', 'Armed clash'],
    ['herders', 'Gunmen attacked a village near Marsabit on Monday, killing four herders.', 'Attack'],
    [
      'a crowd that takes the law into its hands',
      'Villagers lynched two rebels near Bunia on Monday.',
      'Mob violence',
    ],
  ])('%s: %s', (_, text, subtype) => {
    expect(eventsOf(text).map((event) => event.subtype)).toEqual([subtype]);
  });
  test('a man of no office who is shot is police work where nobody fights', () => {
    expect(eventsOf('A baker was shot dead in Leeds on Monday.')).toEqual([]);
  });
});

describe('acts of two words', () => {
  test.each([
    ['M23 rebels set two lorries on fire near Goma on Monday.', 'Looting/property destruction', ['m23']],
    ['M23 rebels are holding nine nuns hostage in Goma.', 'Abduction/forced disappearance', ['m23']],
    ['The town of Sake fell to the M23 rebels on Monday.', 'Non-state actor overtakes territory', ['m23']],
  ])('%s', (text, subtype, initiators) => {
    const [event] = eventsOf(text);
    expect(event?.subtype).toBe(subtype);
    expect(event?.actors.initiators.map(({ id }) => id)).toEqual(initiators);
  });
  test.each([
    'The house was on fire in Goma on Monday.',
    'Rebels said the price fell to ten dollars in Goma.',
  ])('no act: %s', (text) => {
    expect(eventsOf(text)).toEqual([]);
  });
});

test('an attempt to take a town is a clash', () => {
  const [event] = eventsOf('M23 rebels tried to capture the town of Sake on Monday.');
  expect([event?.subtype, event?.status]).toEqual(['Armed clash', 'reported']);
});

test('what a force leaves is where it happens', () => {
  const [event] = eventsOf('Ukrainian forces withdrew from Avdiivka on Monday.');
  expect(event?.places.map(({ name }) => name)).toEqual(['Avdiivka']);
});

test('seized weapons are a seizure for PLOVER, weapons shot down an attack', () => {
  const plover = (text: string): unknown => eventsOf(text)[0]?.plover;
  expect(plover('Iraqi police confiscated weapons in Basra on Monday.')).toBe('COERCE');
  expect(plover('Ukrainian forces shot down 12 drones over Odesa on Monday.')).toBe('ASSAULT');
});

describe('a weapon that only says what was hit', () => {
  test.each([
    ['Coalition aircraft flew two strikes near Rawah on Monday that hit a car bomb workshop.', []],
    ['Turkish artillery hit a mortar position near Afrin on Monday.', ['artillery']],
  ])('%s', (text, munitions) => {
    expect(eventsOf(text).flatMap((event) => event.munitions.map(({ name }) => name))).toEqual(munitions);
  });
});
