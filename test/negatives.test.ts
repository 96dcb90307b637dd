import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readText } from './reading.js';
import { ROOT } from './source.js';

/** Sentences in which nothing of a conflict happens, whatever their words. */
const NO_EVENT = {
  sport: [
    'The striker fired home from twelve yards to sink the visitors on Saturday.',
    'Leeds bombarded the box with crosses for the last ten minutes.',
    'Her serve was a missile that the champion never saw.',
    'They were shot down 4-0 by a ruthless Bayern side in Munich.',
    'The Warriors destroyed the Rockets by 31 points in Houston.',
    'Surrey captured three wickets before lunch and attacked from both ends.',
    'The captain was ambushed by reporters after the match in Madrid.',
    'Arsenal held off a late siege and took three points at Anfield.',
    'The rookie exploded for 42 points on Tuesday night.',
    'The two heavyweights clashed in Las Vegas before a crowd of 16,000.',
    'The Raiders retreated to their own half and defended for an hour.',
    'He killed the game with a second strike on the hour.',
    'The Texas Rangers raided the Chicago bullpen for two pitchers.',
    'Spurs launched attack after attack but found no way through.',
  ],
  film: [
    'The film bombed at the box office, taking only $3 million in its first week.',
    'Critics savaged the musical, but its star came under fire as well.',
    'The comedy is a riot from the first scene to the last.',
    'Her new single is an explosion of brass and drums.',
    'The documentary follows a family that runs a bakery in Lyon.',
    'The director shot the film in Jordan in 2018.',
    'The band blew up after a clip went round the world in March.',
    'A battle over the rights to the novel has reached a court in New York.',
  ],
  weather: [
    'A storm battered the coast of Portugal on Monday and cut power to 40,000 homes.',
    'The hurricane struck Haiti overnight, killing at least 14 people.',
    'An avalanche killed four skiers near Chamonix on Sunday.',
    'Lightning struck a barn outside Tulsa, and two horses died.',
    'A heatwave hit Pakistan in May, and hospitals treated hundreds of people.',
    'The quake destroyed 200 houses in Nepal.',
    'Floods captured headlines across Germany in July 2021.',
    'Wildfires threatened three villages north of Athens on Tuesday.',
  ],
  business: [
    'The takeover battle for the chip maker ended on Friday.',
    'Analysts fear a price war among the supermarkets.',
    'The bank fired 300 people in London in January.',
    'Shares came under attack after the chairman resigned.',
    'The company launched two rockets of growth: cloud and payments.',
    'Profits exploded in the third quarter, the retailer said.',
    'The airline grounded 12 aircraft in Dublin because of an engine fault.',
    'An army of lawyers descended on Delaware this week.',
    'The start-up raised $30 million to target small shops in Kenya.',
    'Regulators shot down the merger on 4 March.',
    'The retailer captured 12 percent of the market within a year.',
    'A tanker ran aground near Rotterdam, and traffic was stopped for a day.',
  ],
  work: [
    'Train drivers will strike on Thursday in a dispute over pay.',
    'About 2,000 nurses walked out in Leeds for two days.',
    'The union called off its strike after talks in Berlin.',
    'Teachers in Chicago struck for eleven days in October 2019.',
    'Air traffic controllers in France plan three strikes next month.',
    'Writers and studios reached a truce after a 148-day strike.',
  ],
  'daily life': [
    'She bombed her driving test twice and passed on the third try.',
    'The chef attacks the onions with a cleaver and no pity.',
    'My grandmother fought a long battle with cancer and died in 2016.',
    'He was killed in a car crash on the M4 near Swindon on Friday.',
    'A lorry hit a bridge in Norwich on Wednesday morning.',
    'Two climbers died after a fall in Snowdonia.',
    'Doctors detonated an old belief about sleep with one chart.',
    'The museum seized on the find and opened a new room.',
    'Police in Ohio arrested a man for stealing 14 bicycles.',
    'The dog destroyed two sofas while the family was in Spain.',
    'A boiler exploded in a laundry in Turin and hurt nobody.',
    'The council plans to plant 300 trees along the river.',
  ],
  'past and politics': [
    'The museum of the First World War in Ypres drew 200,000 visitors.',
    'Historians still argue about why Napoleon attacked Russia.',
    'The senator came under fire for his remarks on taxes.',
    'Her campaign targeted young voters in Ohio and Michigan.',
    'The two parties traded blows over the budget on Thursday.',
    'The minister defended the plan and said that it would go ahead.',
    'Parliament in Warsaw voted on the defence budget on Tuesday.',
    'The president called the war a tragedy and asked for patience.',
    'The ambassador said that relations had never been better.',
  ],
} as const;

describe.each(Object.entries(NO_EVENT))('no event in %s', (_, sentences) => {
  test.each(sentences)('%s', (text) => {
    const { events } = readText(text, { published: '2024-06-12' });
    expect(events.map(({ subtype, rules }) => `${subtype} by ${rules.join(', ')}`)).toEqual([]);
  });
});

/** Two hundred sentences written before anybody looked at what they give. */
const SENTENCES = readFileSync(join(ROOT, 'fixtures/negatives/events.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));
const WAR = 'The Taliban said on Monday that talks would go on.';

const eventsOf = (text: string): string[] =>
  readText(text, { published: '2024-06-12' }).events.map(
    ({ subtype, rules }) => `${subtype} by ${rules.join(', ')}: ${text}`,
  );

describe(`${SENTENCES.length} sentences of metaphor, sport, labour, film, history and daily life`, () => {
  test('give at most three events', () => {
    expect(SENTENCES).toHaveLength(200);
    expect(SENTENCES.flatMap(eventsOf).slice(3)).toEqual([]);
  });

  test('give few events where a war is spoken of, too', () => {
    expect(SENTENCES.flatMap((text) => eventsOf(`${WAR}\n\n${text}`)).slice(17)).toEqual([]);
  });
});

/** Words that look like a mention and are none, by the type that must not be found. */
const NO_MENTION = {
  date: [
    'The patrol sat near the bridge.',
    'You may march if you must.',
    'Sun Tzu wrote about it.',
    'An august gathering of judges.',
    'The Mi-24 and the Su-34 flew low.',
    'The quake measured 6.5.',
    'April Jones spoke for the family.',
    'Version 10.2 is out.',
    'He won 6-4, 7-5.',
    'Fiscal policy was the last of her worries.',
    'Some 1430 GMT trucks were sold.',
    'The town was shelled for several days.',
    'The same period furniture stood there.',
  ],
  count: [
    'In 2014 the town changed hands.',
    'A 12-year-old boy waited.',
    'Hill 402 fell first.',
    'The 101st Airborne Division arrived.',
    'A Su-34 and a Tu-22M3 took off.',
    'They met at 10:30 on 5 May.',
    'The M142 launcher was moved.',
    'Highway 47 was closed.',
    'Resolution 1701 was passed.',
    'The vote ended 52-48.',
  ],
  force: [
    'The company is a force in retail.',
    'She joined the Salvation Army band.',
    'The Kansas City Royals and their army of fans.',
    'He put his arm in a sling.',
    'An army of ants crossed the path.',
  ],
  munition: [
    'It was the shell of an old house.',
    'He is mine, she said.',
    'The rocket salad was fresh.',
    'A bath bomb fizzed.',
    'The gold mine closed in 2011.',
    'A photo bomb ruined the picture.',
    'The Scud River in spring.',
    'He plays for the Houston Rockets.',
  ],
  aircraft: [
    'The Eagle pub reopened.',
    'A black hawk circled over the field.',
    'He planes the wood by hand.',
    'The jet stream moved south.',
    'The reaper came for him in the end.',
    'Bees: drones die in autumn.',
  ],
  place: [
    'Paris Hilton spoke.',
    'Turkey and mash for dinner.',
    'He was reading a book in bed.',
    'She said of course.',
    'Chad Harris lost his trailer.',
    'Jordan Peterson wrote it.',
    'The Bath and shower are new.',
  ],
} as const;

describe.each(Object.entries(NO_MENTION))('no %s', (type, sentences) => {
  test.each(sentences)('%s', (text) => {
    const { mentions } = readText(text, { published: '2024-06-12' });
    expect(
      mentions
        .filter((mention) => mention.type === type)
        .map((mention) => `${mention.text} by ${mention.rule}`),
    ).toEqual([]);
  });
});

test('of the sentences of peace in fixtures/negatives at most one in fifty names a force, an aircraft or a munition', () => {
  const sentences = readFileSync(join(ROOT, 'fixtures/negatives/mentions.txt'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const wrong = sentences.flatMap((text) => {
    const found = readText(text).mentions.filter(
      ({ type }) => type === 'force' || type === 'aircraft' || type === 'munition',
    );
    return found.length === 0 ? [] : [`${found.map(({ text, rule }) => `${text} by ${rule}`)}: ${text}`];
  });
  expect(sentences.length).toBeGreaterThanOrEqual(300);
  expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(sentences.length / 50);
});
