import { describe, expect, test } from 'vitest';
import { readText } from '../reading.js';

const ACT = 'Syrian jets bombed Idlib on Monday, killing nine people.';

/** What stands under a picture, glued to the text. */
const CAPTIONS = [
  'A soldier walks past a house hit in clashes in Aleppo, Syria, March 3, 2016.',
  'In this photo, smoke rises after a strike on Raqqa.',
  'An aerial view of a bridge destroyed by shelling in Homs.',
  'Rebels fire a mortar at troops near Hama (AP Photo/Jane Doe)',
];

describe('a caption is no event', () => {
  test.each(CAPTIONS)('%s', (caption) => {
    const { events } = readText(`${ACT}\n\n${caption}`, { published: '2016-03-09' });
    expect(events).toHaveLength(1);
  });

  test('also before a credit', () => {
    const { events } = readText(`${ACT} Troops shell Hama on Sunday. (Jane Doe/AFP) It rained.`, {
      published: '2016-03-09',
    });
    expect(events).toHaveLength(1);
  });
});

test('a day that ends a sentence of the text makes no caption of it', () => {
  const { events } = readText('Four men were killed in an airstrike on Idlib on March 3, 2016.', {});
  expect(events).toHaveLength(1);
});
