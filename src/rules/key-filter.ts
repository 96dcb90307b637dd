const SHAPE_COUNT = 1 << 14;

/**
 * Sorts out most words that are none of `keys` by their length, first two letters and last one, without looking them up: a rule
 * asks it of every word of a text. True for all `keys`, and for a few others.
 */
export function filterOf(keys: Iterable<string>): (key: string) => boolean {
  const shapes = new Uint8Array(SHAPE_COUNT);
  for (const key of keys) shapes[shapeOf(key)] = 1;
  return (key) => shapes[shapeOf(key)] === 1;
}

function shapeOf(key: string): number {
  const { length } = key;
  const first = key.charCodeAt(0) & 31;
  const second = key.charCodeAt(1) & 31;
  const last = key.charCodeAt(length - 1) & 31;
  return ((first << 9) | (last << 4) | Math.min(length, 15)) ^ (second << 6);
}
