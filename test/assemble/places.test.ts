import { expect, test } from 'vitest';
import { readText } from '../reading.js';

/** Where the last event took place. */
const ROWS: readonly (readonly [text: string, places: readonly string[]])[] = [
  // a place that only gives a bearing
  ['Saudi jets bombed Taiz, about 200 km south of the capital, Sanaa, on Monday.', ['Taiz']],
  // a Tripoli-based group does not act in Tripoli
  ['Fighters of a Tripoli-based militia shelled Sirte on Monday.', ['Sirte']],
  // the dateline
  ['KABUL, Oct. 3 (AP) - A bomb killed four soldiers in Kunduz on Friday.', ['Kunduz']],
  // where people come from, if nothing else is told
  ['A woman from Kupiansk was killed by Russian shelling on Monday.', ['Kupiansk']],
  // nor where the dead are from, if anything else is
  ['Insurgents set off nine bombs in Pattani on Monday, killing a Myanmar national.', ['Pattani']],
  // the region of the report holds the town of the act
  ['In Rakhine State, the army said it had shelled Sittwe on Monday.', ['Rakhine State', 'Sittwe']],
  // the act before
  ['Israeli jets bombed Khan Younis on Monday. Tank shells then hit a school.', ['Khan Younis']],
];

test.each(ROWS)('%s', (text, places) => {
  const { events, mentions } = readText(text, { published: '2024-06-12' });
  expect(events.at(-1)?.places.map((place) => mentions[place.mentions[0] ?? -1]?.text)).toEqual(places);
});
