/**
 * A table of classes of UTF-16 code units that fills as it is asked: an article knows some hundred characters, and
 * classing all 65,536 beforehand took 7 ms of every start. The first 256 are there from the beginning.
 */
export function createClasses(classify: (code: number) => number): (code: number) => number {
  const UNKNOWN = 255;
  const classes = new Uint8Array(0x10000).fill(UNKNOWN);
  for (let code = 0; code < 256; code++) classes[code] = classify(code);
  return (code) => {
    const known = classes[code] ?? UNKNOWN;
    if (known !== UNKNOWN) return known;
    const found = classify(code);
    classes[code] = found;
    return found;
  };
}
