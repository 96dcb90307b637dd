import { expect, test } from 'vitest';
import { readText } from '../reading.js';

/** The precision of the place of the first event of a text: 1 there, 2 near it, 3 in that region. */
const precisionOf = (text: string): number | undefined => readText(text).events[0]?.places[0]?.geoPrecision;

test.each([
  ['Gunmen killed three soldiers in Mosul on Monday.', 1],
  ['Gunmen killed three soldiers near Mosul on Monday.', 2],
  ['Gunmen killed three soldiers 30 km south of Mosul on Monday.', 2],
  ['Gunmen killed three soldiers outside Mosul on Monday.', 2],
  ['Gunmen killed three soldiers in the Hamrin Mountains on Monday.', 2],
  ['Gunmen killed three soldiers in Panjwai district on Monday.', 2],
  ['Gunmen killed three soldiers in Helmand province on Monday.', 3],
  ['Gunmen killed three soldiers in the Sahel on Monday.', 3],
  ['Gunmen killed three soldiers in Mali on Monday.', 3],
] as const)('%s', (text, precision) => {
  expect(precisionOf(text)).toBe(precision);
});

test('a place that nobody lists has no coordinates, precision 2 and a warning', () => {
  const { events, warnings } = readText(
    'Gunmen killed three soldiers in the village of Zandin, in Mali, on Monday.',
  );
  expect(events[0]?.places[0]).toMatchObject({
    name: 'Zandin',
    country: 'ML',
    latitude: null,
    geoPrecision: 2,
  });
  expect(warnings.map(({ code }) => code)).toContain('place-unresolved');
});
