import { describe, expect, test } from 'vitest';
import { readText } from '../../reading.js';

const aircraftIn = (text: string): string[] =>
  readText(text).mentions.flatMap((mention) =>
    mention.type === 'aircraft' ? [`${mention.text} = ${mention.norm.name}`] : [],
  );

const FOUND: readonly (readonly [text: string, expected: readonly string[]])[] = [
  ['Two F-16s bombed the ridge.', ['F-16s = F-16 Fighting Falcon']],
  ['An MQ-9 Reaper was lost over Marib.', ['MQ-9 Reaper = MQ-9 Reaper']],
  ['The Su-34s returned to base.', ['Su-34s = Su-34']],
  ['Army helicopters fired at the boats.', ['Army helicopters = helicopter']],
  ['Warplanes hit the depot twice.', ['Warplanes = warplane']],
  ['A surveillance drone filmed the convoy before the strike.', ['surveillance drone = surveillance drone']],
];
test.each(FOUND)('%s', (text, expected) => {
  expect(aircraftIn(text)).toEqual(expected);
});

describe('false friends', () => {
  test.each([
    'Traffic stood still on the A-10 for hours.',
    'A 10-year-old boy was hurt in the blast.',
    'An F-5 tornado tore through the town.',
    'A typhoon hit Luzon on Monday.',
    'The New York Jets lost again.',
    'Eight ISIS fighters were killed in the strike.',
    'The suicide bomber was a teenager.',
    'The aircraft carrier reached the Red Sea.',
    'Ruslan Petrenko, a pilot, told his story.',
    'He takes vitamin B-12 every day.',
    'The jet stream moved south.',
    'She rode a jet ski to the beach where soldiers stood.',
  ])('%s', (text) => {
    expect(aircraftIn(text)).toEqual([]);
  });
});

describe('a drone is an aircraft or a munition, never both', () => {
  test.each([
    ['Russia launched 40 drones at Odesa.', 'munition'],
    ['A kamikaze drone hit the depot.', 'munition'],
    ['Shahed-type drones struck the port.', 'munition'],
    ['The US lost an MQ-9 Reaper drone over Yemen.', 'aircraft'],
    ['A reconnaissance drone circled over the troops.', 'aircraft'],
  ])('%s', (text, type) => {
    const types = readText(text).mentions.flatMap((mention) =>
      mention.type === 'aircraft' || mention.type === 'munition' ? [mention.type] : [],
    );
    expect(types).toEqual([type]);
  });
});
