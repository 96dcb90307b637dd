import { describe, expect, test } from 'vitest';
import { formatCount, pluralOf } from '../../src/export/readable.js';
import type { EventCount } from '../../src/schema/event.js';

const PLAIN: EventCount = {
  value: null,
  min: null,
  max: null,
  approx: false,
  of: null,
  measure: 'other',
  attribution: null,
  mention: 0,
};

describe('formatCount', () => {
  const table: readonly (readonly [string, Partial<EventCount>])[] = [
    ['5 airstrikes', { value: 5, of: 'airstrike', measure: 'strikes' }],
    ['5 airstrikes', { value: 5, of: 'airstrike', measure: 'strikes', status: 'launched' }],
    ['2 tactical units struck', { value: 2, of: 'tactical unit', measure: 'units', status: 'struck' }],
    ['13 watercraft destroyed', { value: 13, of: 'watercraft', measure: 'vehicles', status: 'destroyed' }],
    ['1 supply cache destroyed', { value: 1, of: 'supply cache', measure: 'buildings', status: 'destroyed' }],
    ['15 people killed', { value: 15, of: 'person', measure: 'killed' }],
    ['15 people killed', { value: 15, of: 'person', measure: 'killed', status: 'killed' }],
    ['3 deaths', { value: 3, of: 'death', measure: 'killed', status: 'killed' }],
    ['at least 15 people killed', { value: 15, min: 15, of: 'person', measure: 'killed' }],
    ['up to 20 people killed', { value: 20, max: 20, of: 'person', measure: 'killed' }],
    ['10-15 people killed', { min: 10, max: 15, of: 'person', measure: 'killed' }],
    ['15 people killed', { value: 15, min: 15, max: 15, of: 'person', measure: 'killed' }],
    ['about 24 fighters killed', { value: 24, min: 24, approx: true, of: 'fighter', measure: 'killed' }],
    ['12 people killed or injured', { value: 12, of: 'person', measure: 'casualties' }],
    ['6 killed', { value: 6, measure: 'killed' }],
    ['36000 kg of bombs', { value: 36000, unit: 'kg', of: 'bomb', measure: 'weight' }],
    ['55670 km2', { value: 55670, unit: 'km2', measure: 'area' }],
    ['about 2500 troops', { value: 2500, approx: true, of: 'troops', measure: 'troops' }],
  ];
  test.each(table)('%s', (expected, count) => {
    expect(formatCount({ ...PLAIN, ...count })).toBe(expected);
  });
});

test.each([
  ['person', 'people'],
  ['policeman', 'policemen'],
  ['woman', 'women'],
  ['human', 'humans'],
  ['child', 'children'],
  ['aircraft', 'aircraft'],
  ['injury', 'injuries'],
  ['convoy', 'convoys'],
  ['bus', 'buses'],
  ['base', 'bases'],
  ['watch', 'watches'],
  ['troops', 'troops'],
  ['fighting position', 'fighting positions'],
])('pluralOf %s', (one, many) => {
  expect(pluralOf(one)).toBe(many);
});
