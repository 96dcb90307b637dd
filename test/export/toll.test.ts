import { describe, expect, test } from 'vitest';
import { findToll } from '../../src/export/toll.js';
import { type SampleCount, sampleArticle } from './sample.js';

type Row = readonly [
  sentence: string,
  figures: readonly SampleCount[],
  low: number | null,
  high: number | null,
];

const exactly = (value: number, text: string, more: SampleCount = {}): SampleCount => ({
  value,
  min: value,
  max: value,
  text,
  ...more,
});

describe('findToll', () => {
  const table: readonly Row[] = [
    ['The raid went on.', [], null, null],
    ['It killed 15 people.', [exactly(15, '15')], 15, null],
    ['It killed 15 people.', [{ value: 15, text: '15' }], 15, null],
    ['It killed at least 15 people.', [{ value: 15, min: 15, text: '15' }], 15, null],
    ['It killed up to 20 people.', [{ value: 20, max: 20, text: '20' }], null, 20],
    ['It killed 10 to 15 people.', [{ min: 10, max: 15, text: '10' }], 10, 15],
    ['It killed dozens.', [{ value: 24, min: 24, approx: true, text: 'dozens' }], 24, null],
    ['No one was killed.', [exactly(0, 'No one')], 0, null],
    ['It wounded 5 people.', [exactly(5, '5', { measure: 'injured' })], null, null],
    ['There were no casualties.', [exactly(0, 'no', { measure: 'casualties' })], 0, null],
    [
      'There were no casualties, but 2 were hurt.',
      [exactly(0, 'no', { measure: 'casualties' }), exactly(2, '2', { measure: 'injured' })],
      null,
      null,
    ],
    // different groups are added
    [
      'It killed 13 civilians and 10 fighters.',
      [exactly(13, '13', { of: 'civilian' }), exactly(10, '10', { of: 'fighter' })],
      23,
      null,
    ],
    [
      'It killed at least 3 civilians and 4 to 6 fighters.',
      [
        { value: 3, min: 3, of: 'civilian', text: '3' },
        { min: 4, max: 6, of: 'fighter', text: '4' },
      ],
      7,
      9,
    ],
    // the same group told again is not
    [
      'It killed 13 civilians; the 14 civilians were buried.',
      [exactly(13, '13', { of: 'civilian' }), exactly(14, '14', { of: 'civilian' })],
      14,
      null,
    ],
    // one side's dead and the other's
    [
      'It killed 4 soldiers of A and 6 soldiers of B.',
      [exactly(4, '4', { of: 'soldier', force: 'a' }), exactly(6, '6', { of: 'soldier', force: 'b' })],
      10,
      null,
    ],
    // a total is taken as it stands
    [
      'It killed 23 people: 13 civilians and 10 fighters.',
      [exactly(23, '23'), exactly(13, '13', { of: 'civilian' }), exactly(10, '10', { of: 'fighter' })],
      23,
      null,
    ],
    // and bodies are those of anybody
    [
      'It killed at least 9 vendors. A doctor counted 9 bodies.',
      [{ value: 9, min: 9, of: 'vendor', text: '9' }, exactly(9, '9', { of: 'body' })],
      9,
      null,
    ],
    // a part is never added
    [
      'It killed 15 civilians, including 3 children and 2 women.',
      [
        exactly(15, '15', { of: 'civilian' }),
        exactly(3, '3', { of: 'child', rule: 'count/subset' }),
        exactly(2, '2', { of: 'woman', rule: 'count/subset' }),
      ],
      15,
      null,
    ],
    // where the whole is not told, a part is what there is
    ['The dead included 3 children.', [exactly(3, '3', { of: 'child', rule: 'count/subset' })], 3, null],
    // where sources disagree: the lowest and the highest
    [
      'Police said 15 people died, the hospital 18.',
      [exactly(15, '15', { attribution: 'Police' }), exactly(18, '18', { attribution: 'the hospital' })],
      15,
      18,
    ],
    [
      'Police said 15 people died, the mayor up to 30.',
      [
        exactly(15, '15', { attribution: 'Police' }),
        { value: 30, max: 30, attribution: 'the mayor', text: '30' },
      ],
      15,
      30,
    ],
    [
      'Police and the mayor said 15 people died: 15.',
      [exactly(15, '15', { attribution: 'Police' }), exactly(15, '15', { attribution: 'the mayor' })],
      15,
      null,
    ],
  ];
  test.each(table)('%s', (sentence, figures, low, high) => {
    const article = sampleArticle(sentence, figures);
    const [event] = article.events;
    expect(event && findToll(event, article, 'killed')).toEqual({ low, high });
  });
});
