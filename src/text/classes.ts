/** Stands in a table for a class that is not worked out yet. */
export const UNKNOWN = 255;

/** Classes of UTF-16 code units: a loop over a text reads `table` itself, and asks `learn` where that has UNKNOWN. */
export interface Classes {
  readonly table: Uint8Array;
  readonly learn: (code: number) => number;
}

/**
 * A table of classes that fills as it is asked: an article knows some hundred characters, and classing all 65,536
 * beforehand took 7 ms of every start. The first 256 are there from the beginning.
 */
export function createClasses(classify: (code: number) => number): Classes {
  const table = new Uint8Array(0x10000).fill(UNKNOWN);
  for (let code = 0; code < 256; code++) table[code] = classify(code);
  const learn = (code: number): number => {
    const found = classify(code);
    table[code] = found;
    return found;
  };
  return { table, learn };
}
