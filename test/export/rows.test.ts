import { describe, expect, test } from 'vitest';
import { toArticle } from '../../src/export/article.js';
import { rowsOf } from '../../src/export/rows.js';
import type { Event, EventPlace } from '../../src/schema/event.js';
import type { Mention } from '../../src/schema/mention.js';
import { type EventRow, ROW_SCHEMAS, type RowKind } from '../../src/schema/tables.js';
import { readArticleFixtures } from '../articles.js';
import { readText } from '../reading.js';
import { sampleArticle } from './sample.js';

const place = (name: string, more: Partial<EventPlace> = {}): EventPlace => ({
  name,
  kind: 'city',
  country: 'UA',
  admin1: null,
  latitude: 1,
  longitude: 2,
  geoPrecision: 1,
  mentions: [],
  ...more,
});
const actor = (id: string, side = id): Event['actors']['initiators'][number] => ({
  id,
  side,
  name: id,
  mentions: [],
});
const date = { value: null, from: null, to: null, precision: null, basis: 'explicit', mentions: [] } as const;

describe('events', () => {
  const table: readonly (readonly [string, Partial<Event>, Readonly<Record<string, unknown>>])[] = [
    [
      'a day is its own end',
      { date: { ...date, value: '2020-01-02', from: '2020-01-02', to: '2020-01-02', precision: 'day' } },
      { event_date: '2020-01-02', event_date_end: '2020-01-02', date_precision: 'day' },
    ],
    [
      'a date without a year is blank',
      { date: { ...date, value: 'XXXX-03-12', precision: 'day', basis: 'unresolved' } },
      { event_date: null, event_date_end: null, date_precision: 'day' },
    ],
    ['no date', {}, { event_date: null, event_date_end: null, date_precision: null }],
    [
      'places are joined, each country once; the position is that of the most exact',
      {
        places: [
          place('Ukraine', { kind: 'country', geoPrecision: 3, latitude: 49, longitude: 32 }),
          place('Kyiv', { admin1: 'Kyiv City', latitude: 50.4, longitude: 30.5 }),
          place('Lviv', { latitude: 49.8, longitude: 24 }),
        ],
      },
      {
        location: 'Ukraine; Kyiv; Lviv',
        admin1: 'Kyiv City',
        country: 'UA',
        latitude: 50.4,
        longitude: 30.5,
        geo_precision: 1,
      },
    ],
    [
      'a place without a position gives way to one with',
      { places: [place('X', { latitude: null, longitude: null }), place('Y', { geoPrecision: 3 })] },
      { location: 'X; Y', latitude: 1, geo_precision: 3 },
    ],
    ['no place', {}, { location: null, country: null, latitude: null, longitude: null, geo_precision: null }],
    [
      'sides and the bodies under them',
      {
        actors: {
          initiators: [actor('us-military'), actor('us-centcom', 'us-military'), actor('uk-military')],
          targets: [actor('islamic-state')],
        },
      },
      {
        actor1: 'us-military; uk-military',
        assoc_actor_1: 'us-centcom',
        actor2: 'islamic-state',
        assoc_actor_2: null,
      },
    ],
    [
      'weapons and aircraft by name',
      {
        aircraft: [{ id: 'f-16', name: 'F-16', mentions: [] }],
        munitions: [
          { id: 'jdam', name: 'JDAM', mentions: [] },
          { id: 'bomb', name: 'bomb', mentions: [] },
        ],
      },
      { aircraft: 'F-16', munitions: 'JDAM; bomb' },
    ],
    [
      'evidence on one line, and where its first sentence stands',
      {
        evidence: [
          { span: [5, 9], text: 'One\r\n  two.' },
          { span: [20, 30], text: 'Three.' },
        ],
      },
      { evidence: 'One two.; Three.', start: 5, end: 9 },
    ],
    [
      'unstated figures are blank',
      {},
      { strikes: null, killed: null, killed_max: null, injured: null, counts: null },
    ],
  ];
  test.each(table)('%s', (_, event, expected) => {
    const [row] = rowsOf('events', sampleArticle('It went on.', [], event));
    expect(row).toMatchObject(expected);
  });

  test('figures', () => {
    const figures = [
      { value: 5, of: 'airstrike', measure: 'strikes', text: '5' },
      { value: 0, min: 0, max: 0, measure: 'killed', text: 'no one' },
      { min: 2, max: 4, measure: 'injured', text: '2' },
    ] as const;
    const [row] = rowsOf('events', sampleArticle('In 5 airstrikes no one died, 2 to 4 were hurt.', figures));
    const expected: Partial<EventRow> = {
      strikes: 5,
      killed: 0,
      killed_max: null,
      injured: 2,
      injured_max: 4,
      counts: '5 airstrikes; 0 people killed; 2-4 people injured',
    };
    expect(row).toMatchObject(expected);
  });
});

describe('mentions', () => {
  const common = { span: [0, 2], text: 'It', sentence: 0, confidence: 0.9, rule: 'x/y' } as const;
  const table: readonly (readonly [Mention, Readonly<Record<string, unknown>>])[] = [
    [
      {
        ...common,
        type: 'date',
        norm: {
          value: '2017',
          from: '2017-01-01',
          to: '2017-12-31',
          precision: 'year',
          mod: 'END',
          basis: 'explicit',
        },
      },
      {
        value: '2017',
        from: '2017-01-01',
        to: '2017-12-31',
        precision: 'year',
        mod: 'END',
        basis: 'explicit',
      },
    ],
    [
      {
        ...common,
        type: 'place',
        norm: {
          name: 'Kyiv',
          kind: 'city',
          country: 'UA',
          admin1: null,
          latitude: 50.4,
          longitude: 30.5,
          geonameId: 703448,
        },
      },
      { value: 'Kyiv', norm_id: 'geonames:703448', kind: 'city', country: 'UA', latitude: 50.4, side: null },
    ],
    [
      {
        ...common,
        type: 'force',
        norm: {
          id: 'us-centcom',
          name: 'US Central Command',
          side: 'us-military',
          kind: 'unit',
          country: 'US',
        },
      },
      {
        value: 'US Central Command',
        norm_id: 'us-centcom',
        kind: 'unit',
        side: 'us-military',
        country: 'US',
      },
    ],
    [
      { ...common, type: 'aircraft', norm: { id: 'f-16', name: 'F-16', role: 'fighter' } },
      { value: 'F-16', norm_id: 'f-16', kind: 'fighter' },
    ],
    [
      { ...common, type: 'munition', norm: { id: 'jdam', name: 'JDAM', class: 'guided-bomb' } },
      { value: 'JDAM', norm_id: 'jdam', kind: 'guided-bomb' },
    ],
    [
      {
        ...common,
        type: 'count',
        norm: { value: 5, min: 5, max: 5, approx: false, of: 'tank', measure: 'vehicles' },
      },
      { value: '5', norm_id: null, kind: 'vehicles' },
    ],
  ];
  test.each(table)('$type', (mention, expected) => {
    const article = { ...sampleArticle('It went on.', []), mentions: [mention] };
    expect(rowsOf('mentions', article)).toMatchObject([
      { mention: 0, type: mention.type, text: 'It', start: 0, end: 2, rule: 'x/y', ...expected },
    ]);
  });
});

test('counts: with the events that they belong to', () => {
  const article = sampleArticle('It killed 5.', [{ value: 5, text: '5', attribution: 'police' }]);
  expect(rowsOf('counts', article)).toMatchObject([
    { mention: 0, text: '5', event_id: 'e0', attribution: 'police' },
  ]);
});

describe('on real articles', () => {
  const kinds: readonly RowKind[] = ['events', 'mentions', 'counts', 'articles'];
  test.each(kinds)('rows of %s hold to their schema, keys in its order', (kind) => {
    const schema = ROW_SCHEMAS[kind].strict();
    const columns = Object.keys(schema.shape);
    for (const { raw, path } of readArticleFixtures()) {
      const article = toArticle(readText(raw, { path, clean: true }), { withText: false });
      for (const row of rowsOf(kind, article)) {
        expect(Object.keys(row)).toEqual(columns);
        expect(schema.safeParse(row).error).toBeUndefined();
      }
    }
  });
});
