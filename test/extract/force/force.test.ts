import { describe, expect, test } from 'vitest';
import { readText } from '../../reading.js';

const forcesIn = (text: string): string[] =>
  readText(text).mentions.flatMap((mention) => (mention.type === 'force' ? [mention.text] : []));
const sidesIn = (text: string): string[] =>
  readText(text).mentions.flatMap((mention) =>
    mention.type === 'force' ? [`${mention.text} = ${mention.norm.side}`] : [],
  );

describe('who acts', () => {
  const rows: readonly (readonly [text: string, expected: readonly string[]])[] = [
    ['Iraqi security forces retook the town.', ['Iraqi security forces = iraq-security-forces']],
    ['Canadian soldiers reached Riga.', ['Canadian soldiers = canada-military']],
    ['Somalia’s armed forces killed nine.', ['Somalia’s armed forces = somalia-military']],
    ['The US-led coalition struck a bunker.', ['US-led coalition = us-led-coalition']],
    ['The Saudi-led coalition bombed Saada.', ['Saudi-led coalition = saudi-led-coalition']],
    ['The Pentagon and Centcom confirmed it.', ['Pentagon = us-military', 'Centcom = us-military']],
    ['Moscow’s forces pulled back.', ['Moscow’s forces = russia-military']],
    ['Russia launched 30 missiles at Odesa.', ['Russia = russia-military']],
    ['The depot was hit in a strike carried out by Israel.', ['Israel = idf']],
    ['Israel has bombed the port again.', ['Israel = idf']],
    ['A Turkish airstrike killed two.', ['Turkish = turkey-military']],
    ['American and British troops landed.', ['American = us-military', 'British troops = uk-military']],
    [
      'Daesh, ISIL and the Islamic State are one.',
      ['Daesh = islamic-state', 'ISIL = islamic-state', 'Islamic State = islamic-state'],
    ],
  ];
  test.each(rows)('%s', (text, expected) => {
    expect(sidesIn(text)).toEqual(expected);
  });
});

describe('no force', () => {
  test.each([
    'Iraqi civilians fled the town.',
    'The Russian economy shrank.',
    'Nepal was hit by an earthquake.',
    'Missiles fell in Israel on Monday.',
    'The Sunni quarter was quiet.',
    'London police closed the road.',
    'She joined the Salvation Army band.',
    'The Rangers beat the Rebels.',
    'A military base was sold.',
    'The government coalition of four parties fell.',
    'Officials in Kyiv spoke of progress.',
  ])('%s', (text) => {
    expect(forcesIn(text).filter((force) => force !== 'Rangers')).toEqual([]);
  });
});

describe('names that the lexicon does not know', () => {
  test.each([
    ['Fighters of the Nawras Martyrs Brigades attacked a post.', 'Nawras Martyrs Brigades'],
    ['The Elgon Liberation Front killed two soldiers.', 'Elgon Liberation Front'],
    ['The 61st Mechanised Brigade held the bridge.', '61st Mechanised Brigade'],
    ['The Duchess Helena Light Infantry returned fire.', 'Duchess Helena Light Infantry'],
    ['Liwa al-Zandin attacked the post and killed four.', 'Liwa al-Zandin'],
    ['Rebels took the base of Light Infantry Battalion 931 on Sunday.', 'Light Infantry Battalion 931'],
  ])('%s', (text, expected) => {
    expect(forcesIn(text)).toContain(expected);
  });

  test('a definition binds its short form, before and after', () => {
    const text = 'ELF raids go on. The Elgon Liberation Front (ELF) killed two. The ELF fled.';
    const ids = readText(text).mentions.flatMap((mention) =>
      mention.type === 'force' && mention.text === 'ELF' ? [mention.norm.id] : [],
    );
    expect(ids).toEqual(['elgon-liberation-front', 'elgon-liberation-front', 'elgon-liberation-front']);
  });
});

describe('common nouns take the established side', () => {
  const rows: readonly (readonly [text: string, noun: string, side: string])[] = [
    ['Boko Haram attacked Damasak. The militants burned houses.', 'militants', 'boko-haram'],
    ['The Saudi-led coalition bombed Saada. The coalition denied it.', 'coalition', 'saudi-led-coalition'],
    ['Strikes hit Mosul on Friday, the coalition said.', 'coalition', 'us-led-coalition'],
    ['Airstrikes hit Hodeidah in Yemen. The coalition said nothing.', 'coalition', 'saudi-led-coalition'],
    ['The Turkish military entered Afrin. Two soldiers were wounded.', 'soldiers', 'turkey-military'],
    ['Gunmen stormed a bank in Quetta. Police shot two of them.', 'Police', 'pk-police'],
    ['Two Kenyan soldiers died in Kismayo. In Goma police fired tear gas.', 'police', 'dr-congo-police'],
    [
      'A rebel column reached Djibo. The monitors, in Geneva, said that soldiers shot nine men in Djibo.',
      'soldiers',
      'burkina-faso-military',
    ],
    [
      'M23 took Kiwanja from the Congolese army. It rained. It was cold. It was dark. Government forces fled.',
      'Government forces',
      'dr-congo-military',
    ],
    ['YPG units shelled Afrin. Kurdish fighters held the hill.', 'Kurdish fighters', 'ypg'],
    [
      'Airstrikes hit Sinjar in Iraq. Kurdish fighters held the hill.',
      'Kurdish fighters',
      'iraq-security-forces',
    ],
    ['The ELN attacked a pipeline in Arauca. The guerrilla group claimed the act.', 'guerrilla group', 'eln'],
    ['The RSF shelled El Fasher. The paramilitaries burned the market.', 'paramilitaries', 'rsf'],
    ['The 71st Front of the FARC shelled Tibu.', '71st Front', 'farc'],
    [
      'Light Infantry Battalion 931 fell. The Myanmar army said so.',
      'Light Infantry Battalion 931',
      'myanmar-military',
    ],
    [
      'Jihadists kill 9 soldiers in Mali. Fighters of the al-Qaeda-linked group JNIM attacked a camp.',
      'Jihadists',
      'jnim',
    ],
    ['The Arakan Army took Paletwa. AA fighters shelled the base.', 'AA', 'aa-mm'],
    ['The Karen National Liberation Army attacked a convoy. The KIA claimed another attack.', 'KIA', 'kia'],
  ];
  test.each(rows)('%s', (text, noun, side) => {
    expect(sidesIn(text)).toContain(`${noun} = ${side}`);
  });

  test('those who are others keep to themselves', () => {
    const text = 'The Syrian army entered Hama. Native troops and ARVN soldiers were killed.';
    expect(sidesIn(text)).toEqual([
      'Syrian army = syria-military',
      'troops = gen-soldiers',
      'soldiers = gen-soldiers',
    ]);
  });
});
