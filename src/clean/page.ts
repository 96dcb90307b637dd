import type { Line } from './lines.js';

/** With fewer lines than this a text is no dump of a whole page. */
const FEWEST_LINES = 40;
/** Share of stubs (menu words, buttons, names) from which the lines are those of a whole page. */
const STUBS_OF_PAGE = 0.45;
/**
 * What a line that is no prose weighs against the words of prose. Measured on line-boilerplate: 8 joins the teasers below
 * an article to it (line F1 0.79), 12 to 16 do not (0.82), 20 cuts articles at their lists.
 */
const STUB_WEIGHT = 12;
const MOST_WORDS = 80;

/** Where the article stands among the lines of a dumped page, as `[first, end)`; null where the text is no such dump. */
export function findBody(lines: readonly Line[]): { readonly first: number; readonly end: number } | null {
  if (lines.length < FEWEST_LINES || lines.filter(isStub).length < lines.length * STUBS_OF_PAGE) return null;
  return heaviestRun(lines.map(weightOf));
}

const isStub = (line: Line): boolean => line.words <= 5 && !line.isEnded && !line.isBullet;

function weightOf(line: Line): number {
  if (line.isProse) return Math.min(line.words, MOST_WORDS);
  return line.isBullet && line.words > 5 ? 0 : -STUB_WEIGHT;
}

function heaviestRun(weights: readonly number[]): { readonly first: number; readonly end: number } | null {
  let best = { first: 0, end: 0, weight: 0 };
  let first = 0;
  let weight = 0;
  for (const [i, own] of weights.entries()) {
    if (weight <= 0) {
      weight = 0;
      first = i;
    }
    weight += own;
    if (weight > best.weight) best = { first, end: i + 1, weight };
  }
  return best.weight > 0 ? best : null;
}
