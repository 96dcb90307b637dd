import { type Reading, type Window, wordAt } from './reading.js';
import { PLURAL_SCALES, SCALES } from './vocabulary.js';

/**
 * A number that is only an order of magnitude: "dozens", "several hundred", "tens of thousands". Its value is the
 * least that the plural can mean, two of the unit; "tens of thousands" is two tens of a thousand.
 */
export function readVague(window: Window, at: number): Reading | null {
  const key = wordAt(window, at);
  const plural = PLURAL_SCALES.get(key);
  if (plural !== undefined) return readPlural(window, at, key, plural);
  if (key === 'several' || key === 'few' || key === 'many') return readSeveral(window, at + 1);
  if (key === 'a' && wordAt(window, at + 1) === 'few') return readSeveral(window, at + 2);
  if (key === 'couple') return readSeveral(window, at + 1);
  if (key === 'a' && wordAt(window, at + 1) === 'couple') return readSeveral(window, at + 2);
  return null;
}

function readPlural(window: Window, at: number, key: string, unit: number): Reading | null {
  if (wordAt(window, at + 1) === 'of') {
    const of = PLURAL_SCALES.get(wordAt(window, at + 2));
    if (of !== undefined && of > unit) return vague(at + 3, 2 * unit * of);
  }
  if (key === 'scores' && !COUNTED.has(wordAt(window, at + 1))) return null;
  return vague(at + 1, 2 * unit);
}

/** "he scores" is a verb: the number goes on with one of these. */
const COUNTED: ReadonlySet<string> = new Set(
  'of|more|others|were|are|have|had|dead|killed|wounded|injured|died|missing'.split('|'),
);

/** "several hundred", "a few dozen", "many thousands", "a couple of hundred". */
function readSeveral(window: Window, at: number): Reading | null {
  const next = wordAt(window, at) === 'of' ? at + 1 : at;
  const key = wordAt(window, next);
  const unit = SCALES.get(key) ?? (key === 'scores' ? undefined : PLURAL_SCALES.get(key));
  if (unit === undefined || unit < 10) return null;
  const of = wordAt(window, next + 1);
  const second = SCALES.get(of);
  // "several hundred thousand"
  if (second !== undefined && second > unit) return vague(next + 2, 2 * unit * second);
  return vague(next + 1, 2 * unit);
}

const vague = (end: number, value: number): Reading => ({
  end,
  value,
  form: 'vague',
  scale: 1,
});
