import type { Doc, NumberSpan } from '../../doc/doc.js';
import type { ExtractStage } from '../../lexicon/context.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import { mayBegin, readNumber } from './cardinal.js';
import { type NameTest, nameFinder } from './names.js';
import { readRange } from './range.js';
import type { Window } from './reading.js';
import { noNumber, rangeSpan, readingSpan } from './spans.js';

/** The stage: every number of the text, with its modifiers, and what it cannot be a count of. */
export const numbers: ExtractStage = {
  name: 'numbers',
  requires: ['names'],
  provides: ['numbers'],
  run: (doc, { lexicon }) => ({ ...doc, numbers: findNumbers(doc, lexicon) }),
};

function findNumbers(doc: Doc, lexicon: Lexicon): readonly NumberSpan[] {
  const { tokens } = doc;
  const found: NumberSpan[] = [];
  const inName = nameFinder(doc.names, lexicon);
  for (const { first, end } of doc.sentences) {
    const window: Window = { tokens, first, end };
    for (let at = first; at < end; at++) {
      if (!mayBegin(window, at)) continue;
      const number = numberAt(window, at, inName);
      if (number === null) continue;
      found.push(number);
      at = Math.max(number.end - 1, at);
    }
  }
  return found;
}

function numberAt(window: Window, at: number, inName: NameTest): NumberSpan | null {
  const reading = readNumber(window, at);
  if (reading === null) return noNumber(window, at);
  const range = readRange(window, at, reading);
  return range === null ? readingSpan(window, at, reading, inName) : rangeSpan(window, range, inName);
}
