import { expect, test } from 'vitest';
import { readDates } from './read-dates.js';

// Wednesday: Friday was the 11th and will be the 18th
const PUBLISHED = '2021-06-16';

test.each([
  ['The council will meet on Friday.', 18],
  ['He said the council would meet on Friday.', 18],
  ['Talks are scheduled for Friday.', 18],
  ['A vote on the truce is expected on Friday.', 18],
  ['On Friday, the two sides are to begin talks.', 18],
  ['They plan to leave the town by Friday.', 18],
  ['The ministers are set to sign it on Friday.', 18],
  ['The Friday deadline is near.', 18],
  ['He named those who on Friday will vote.', 18],
  ['The truce expires on Friday.', 18],
  ['The truce is due to end on Friday.', 18],
  ['The vote takes place on Friday.', 18],
  ['The talks were to go on Friday.', 18],
  ['It is best that the pact be signed on Friday.', 18],
  ['The court adjourned the case until Friday.', 18],
  ['It will be used to back proposed reforms on Friday.', 18],
  ['The ministers will discuss the proposed plan on Friday.', 18],
  ['He said on Friday that the council will meet.', 11],
  ['Rebels set fire to the depot on Friday.', 11],
  ['The bomb was set off on Friday.', 11],
  ['He died due to his wounds on Friday.', 11],
  ['The army pledged on Friday to leave.', 11],
  ['Six people may have died on Friday.', 11],
  ['Shells fell next to the school on Friday.', 11],
  ["Friday's raid was the third.", 11],
  ['A raid on Friday', 11],
  ['The two were to have met on Friday.', 11],
  ['The trial of the accused men ended on Friday.', 11],
  ['The shelling went on until Friday.', 11],
])('%s', (text, day) => {
  expect(readDates(text, PUBLISHED).map(({ norm }) => norm.value)).toEqual([`2021-06-${day}`]);
});
