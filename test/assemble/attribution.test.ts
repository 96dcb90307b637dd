import { expect, test } from 'vitest';
import { readText } from '../reading.js';

/** Who is said to tell of the first event. */
const ROWS: readonly (readonly [text: string, attribution: string | null])[] = [
  ['Israeli jets bombed Tyre on Monday, Lebanese officials said.', 'Lebanese officials'],
  ['According to the governor, Russian shells hit Sumy on Monday.', 'the governor'],
  // the phrase begins with its article
  ['Last week the Pentagon said US jets had bombed Raqqa.', 'the Pentagon'],
  // an attack that is alleged is no speech
  ['Two men were killed after an alleged Israeli airstrike on Rafah on Monday.', null],
  [
    'The army said rebels had shelled Sake on Monday. It said M23 rebels killed four men in Goma.',
    'The army',
  ],
  ['Rebels shelled Sake on Monday, and explosions were reported in Goma.', null],
  ['Gunmen killed nine miners in Goma on Monday. No group has claimed the attack.', null],
];

test.each(ROWS)('%s', (text, attribution) => {
  const events = readText(text, { published: '2024-06-12' }).events;
  expect(events.at(-1)?.attribution).toBe(attribution);
});
