import type { Doc } from '../../doc/doc.js';
import { keyAt } from '../../rules/neighbours.js';
import { GAP } from '../../text/tokens.js';

const CALIBRE = new Set(['mm', 'millimetre', 'millimetres', 'millimeter', 'millimeters']);
const MASS = new Set(
  'lb lbs pound pounds kg kilo kilos kilogram kilograms kilogramme ton tons tonne tonnes'.split(' '),
);

/** The calibre or the mass that stands right before a weapon noun: "122 mm" rockets, "500-pound" bombs. */
export function measureBefore(
  doc: Doc,
  first: number,
): { readonly first: number; readonly text: string } | null {
  let at = first - 1;
  const unit = doc.tokens[at];
  if (unit === undefined || doc.tokens[first]?.gap === GAP.paragraph) return null;
  const isCalibre = CALIBRE.has(unit.key);
  if (!isCalibre && !MASS.has(unit.key)) return null;
  at--;
  if (keyAt(doc, at) === '-') at--;
  const number = doc.tokens[at];
  if (number?.kind !== 'number') return null;
  return { first: at, text: isCalibre ? `${number.key}mm` : `${number.key} ${unit.key}` };
}

/** ".50 cal": the point before the figure belongs to it. */
export function startWithPoint(doc: Doc, first: number): number {
  const number = doc.tokens[first];
  return number?.kind === 'number' && number.gap === GAP.none && keyAt(doc, first - 1) === '.'
    ? first - 1
    : first;
}
