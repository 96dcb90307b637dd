/** A stretch of an article's raw text: `[start, end)` in UTF-16 code units, so `raw.slice(...span)` is its text. */
export type Span = readonly [start: number, end: number];

/** True where the two spans share at least one character. @example overlaps([0, 3], [2, 5]) // true */
export const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];

/** True where `inner` lies wholly inside `outer`. @example contains([0, 9], [2, 5]) // true */
export const contains = (outer: Span, inner: Span): boolean => outer[0] <= inner[0] && inner[1] <= outer[1];

/** Orders spans by start, then the longer first. */
export const compareSpans = (a: Span, b: Span): number => a[0] - b[0] || b[1] - a[1];
