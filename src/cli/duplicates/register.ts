import { MOST_FIGURES, MOST_HASHES, type Sketch, spread } from './sketch.js';

/** The articles that were kept, to tell copies of them. */
export interface Register {
  /** Id of the article that this one is a copy of; null where it is none, and then it is kept itself. */
  readonly check: (sketch: Sketch, id: string) => string | null;
  /** Keeps an article of an earlier run. */
  readonly keep: (sketch: Sketch, id: string) => void;
}

/** The last so many articles are remembered, in about 60 MB: copies of a wire report follow it within hours. */
const REMEMBERED = 131_072;
/**
 * Hashes under which an article can be found: of its words, and of its figures, which tell reports with the same frame
 * apart. A copy that shares 0.7 of them is missed once in 15,000 times.
 */
const WORD_KEYS = 4;
const FIGURE_KEYS = 3;
/** Figures of a run: small numbers meet by chance. */
const RUN = 5;
/** Places for them; a newer article takes the place of an older one. */
const TABLE = 4_194_304;

/** Share of the runs of words that a copy has in common with its original. */
const RESEMBLANCE = 0.7;
/** Shorter articles must be the same word for word: in 60 words one other name is another story. */
const SHORT = 60;

/**
 * A copy has nearly all words of its original, and no figure or day that is not in it, in the same order: daily reports
 * that differ only in their figures are not copies. Bounded in memory; what it says depends on the order of the articles
 * alone.
 */
export function openRegister(): Register {
  const hashes = new Uint32Array(REMEMBERED * MOST_HASHES);
  const figures = new Uint16Array(REMEMBERED * MOST_FIGURES);
  const lengths = new Uint8Array(REMEMBERED * 2);
  const ids: string[] = [];
  // numbers of articles from 1; 0 where there is none
  const table = new Uint32Array(TABLE);
  let count = 0;

  const keep = (sketch: Sketch, id: string): void => {
    const slot = count % REMEMBERED;
    count++;
    hashes.set(sketch.hashes, slot * MOST_HASHES);
    figures.set(sketch.figures, slot * MOST_FIGURES);
    lengths[slot * 2] = sketch.hashes.length;
    lengths[slot * 2 + 1] = sketch.figures.length;
    ids[slot] = id;
    for (const key of keysOf(sketch)) table[key] = count;
  };
  const isCopyOf = (sketch: Sketch, slot: number): boolean => {
    const [from, start] = [slot * MOST_HASHES, slot * MOST_FIGURES];
    const kept = hashes.subarray(from, from + (lengths[slot * 2] ?? 0));
    const keptFigures = figures.subarray(start, start + (lengths[slot * 2 + 1] ?? 0));
    const least = sketch.words < SHORT ? 1 : RESEMBLANCE;
    return isWithin(sketch.figures, keptFigures) && resemblanceOf(sketch.hashes, kept) >= least;
  };
  const check = (sketch: Sketch, id: string): string | null => {
    for (const key of keysOf(sketch)) {
      const number = table[key] ?? 0;
      if (number === 0 || number + REMEMBERED <= count) continue;
      const slot = (number - 1) % REMEMBERED;
      if (isCopyOf(sketch, slot)) return ids[slot] ?? null;
    }
    keep(sketch, id);
    return null;
  };
  return { check, keep };
}

/** Places in the table. */
const keysOf = ({ hashes, figures }: Sketch): readonly number[] =>
  [...hashes.subarray(0, WORD_KEYS), ...figureKeys(figures)].map((hash) => hash % TABLE);

/** The smallest hashes of some figures in a row, and that of all of them. */
function figureKeys(figures: Uint16Array): readonly number[] {
  if (figures.length === 0) return [];
  const runs = Uint32Array.from({ length: Math.max(0, figures.length - RUN) }, (_, i) =>
    hashOf(figures.subarray(i, i + RUN)),
  );
  return [...runs.sort().subarray(0, FIGURE_KEYS), hashOf(figures)];
}

const hashOf = (figures: Uint16Array): number =>
  spread(figures.reduce((hash, figure) => Math.imul(hash ^ figure, 0x01000193), figures.length));

/** Share of the smallest hashes of both that both have. */
export function resemblanceOf(a: Uint32Array, b: Uint32Array): number {
  let [i, j, all, common] = [0, 0, 0, 0];
  while (all < MOST_HASHES && (i < a.length || j < b.length)) {
    const [left, right] = [a[i] ?? Number.POSITIVE_INFINITY, b[j] ?? Number.POSITIVE_INFINITY];
    if (left === right) common++;
    if (left <= right) i++;
    if (right <= left) j++;
    all++;
  }
  return common / Math.max(all, 1);
}

/** True where `part` is `whole` with some left out. */
function isWithin(part: Uint16Array, whole: Uint16Array): boolean {
  let at = 0;
  for (const figure of whole) if (figure === part[at]) at++;
  return at >= part.length;
}
