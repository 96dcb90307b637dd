import type { Span } from '../text/span.js';
import type { Line } from './lines.js';

/** A sentence of a line, found roughly: enough to tell whether it is furniture. */
export interface Piece {
  readonly span: Span;
  readonly text: string;
  readonly words: number;
}

/** Short words with a capital before a point are titles and initials: "Gen. Hale", "U.S. Army". */
const END =
  /[.!?…](?<!\p{Lu}[\p{L}.]{0,4}[.!?…])["”’')\]]*(?:\s+(?=["“‘'([]?[\p{Lu}\p{N}©<])|(?=[“"‘]?[\p{Lu}©<]))|\s(?=©)/gu;

/** The line cut where a sentence ends, also where the next one follows without a blank: "over.Click here". */
export function findPieces(line: Line): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  const add = (end: number): void => {
    const text = line.text.slice(start, end).trimEnd();
    if (text.length > 0) {
      const from = line.span[0] + start;
      pieces.push({ span: [from, from + text.length], text, words: countWords(text) });
    }
  };
  for (const match of line.text.matchAll(END)) {
    const end = match.index + match[0].length;
    add(end);
    start = end;
  }
  add(line.text.length);
  return pieces;
}

function countWords(text: string): number {
  let words = 0;
  for (let i = 0; i < text.length; i++)
    if (text.charCodeAt(i) === 32 && text.charCodeAt(i + 1) !== 32) words++;
  return words + 1;
}
