import type { DocMention } from '../doc/doc.js';

type Mentions = readonly DocMention[];
type PlaceMention = Extract<DocMention, { type: 'place' }>;
type DateMention = Extract<DocMention, { type: 'date' }>;

export const placesAt = (mentions: Mentions, indexes: readonly number[]): PlaceMention[] =>
  indexes.flatMap((index) => {
    const mention = mentions[index];
    return mention?.type === 'place' ? [mention] : [];
  });

export const datesAt = (mentions: Mentions, indexes: readonly number[]): DateMention[] =>
  indexes.flatMap((index) => {
    const mention = mentions[index];
    return mention?.type === 'date' ? [mention] : [];
  });

const WIDE: ReadonlySet<string> = new Set([
  'country',
  'region',
  'continent',
  'sea',
  'river',
  'admin1',
  'admin2',
]);

/** True where one of the two places is the other, or the area that holds it. */
export function isSameOrWithin(a: PlaceMention, b: PlaceMention): boolean {
  if (a.norm.name === b.norm.name) return true;
  return holds(a, b) || holds(b, a);
}

function holds(outer: PlaceMention, inner: PlaceMention): boolean {
  const { kind, name, country } = outer.norm;
  if (kind === 'country') return country !== null && country === inner.norm.country;
  if (kind === 'admin1' || kind === 'region')
    return inner.norm.admin1 === name || (kind === 'region' && country === inner.norm.country);
  return false;
}

/** Places exclude each other where both are told, and none of one is, holds or lies in one of the other. */
export function arePlacesCompatible(mentions: Mentions, a: readonly number[], b: readonly number[]): boolean {
  const first = placesAt(mentions, a);
  const second = placesAt(mentions, b);
  if (first.length === 0 || second.length === 0) return true;
  return first.some((x) => second.some((y) => isSameOrWithin(x, y)));
}

/** True for a place that is more than a country or region: a reader could find it on a map of the country. */
export const isLocal = (place: PlaceMention): boolean => !WIDE.has(place.norm.kind);

/** Dates exclude each other where both are known and neither lies within the other. */
export function areDatesCompatible(mentions: Mentions, a: readonly number[], b: readonly number[]): boolean {
  const first = datesAt(mentions, a).filter((date) => date.norm.value !== null);
  const second = datesAt(mentions, b).filter((date) => date.norm.value !== null);
  if (first.length === 0 || second.length === 0) return true;
  return first.some((x) => second.some((y) => isSameOrPart(x, y)));
}

function isSameOrPart(x: DateMention, y: DateMention): boolean {
  if (x.norm.value === y.norm.value) return true;
  const { from: a, to: b } = x.norm;
  const { from: c, to: d } = y.norm;
  if (a === null || b === null || c === null || d === null) return false;
  // a day within a week is the same time told less exactly; a day within a month or year may be any other day of it
  const isClose = x.norm.precision !== 'year' && y.norm.precision !== 'year';
  return isClose && ((a <= c && d <= b) || (c <= a && b <= d));
}
