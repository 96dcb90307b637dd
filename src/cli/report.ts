import type { Doc } from '../doc/doc.js';
import type { Problem } from '../read/problem.js';
import { positionAt } from '../text/position.js';

// terminal escapes and other controls, marks of direction: a file name or a text must not drive the user's terminal
const UNSEEN = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** A line for standard error, without anything that a terminal would obey. */
export const formatLine = (text: string): string => `${text.replace(UNSEEN, '?')}\n`;

/** The same of several lines. */
export const formatLines = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(UNSEEN, '?'))
    .join('\n');

/** `path:line:column: code: message`. */
export function formatProblem({ path, line, column, code, message }: Problem): string {
  const place = line === null ? path : `${path}:${line}:${column ?? 1}`;
  return formatLine(`${place}: ${code}: ${message}`);
}

/** The warnings of an article, one a line; the place is a line and column of the article's text. */
export function formatWarnings({ id, raw, warnings }: Doc): string {
  return warnings
    .map(({ code, message, offset }) => {
      const { line, column } = positionAt(raw, offset);
      return formatLine(`${id}:${line}:${column}: ${code}: ${message}`);
    })
    .join('');
}
