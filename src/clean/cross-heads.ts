import type { Span } from '../text/span.js';
import type { Line } from './lines.js';

/** Six words in capitals and more; no point among them, so that a list of initials is none. */
const CROSS_HEAD = /(?<!\p{Lu})\p{Lu}[\p{Lu}’'-]+(?:[,:]? [\p{Lu}\d][\p{Lu}\d’'&-]*){5,}/gu;
const THREE_IN_CAPITALS = /[A-Z]{2}[,:]? [A-Z]{2,}[,:]? [A-Z]/;
const FEWEST_LETTERS = 30;

/**
 * Headlines in capitals that a broadcaster sets between paragraphs and a scraper glues to them:
 * "… were fired.GENERAL SAYS ARMY WILL NEED MORE TANKSThe raid came …"
 */
export function findCrossHeads(line: Line): Span[] {
  if (!line.isProse || line.longestShout < FEWEST_LETTERS || line.capitals > line.letters * 0.5) return [];
  if (!THREE_IN_CAPITALS.test(line.text)) return [];
  return [...line.text.matchAll(CROSS_HEAD)].flatMap((match) => {
    const before = line.text.slice(0, match.index).trimEnd();
    const start = match.index;
    // "TANKSThe": the last capital belongs to the next sentence
    const isGlued = /^\p{Ll}/u.test(line.text.slice(start + match[0].length));
    const text = isGlued ? match[0].slice(0, -1) : match[0];
    // "LENA HALE, HEAD OF THE ARMY STAFF: We …" is a speaker in a transcript
    const isSpeaker = line.text.charAt(start + text.length) === ':';
    const isApart = !isSpeaker && (before === '' || /[.!?…"”’)]$/.test(before));
    const letters = text.replace(/[^\p{Lu}]/gu, '').length;
    return isApart && letters >= FEWEST_LETTERS
      ? [[line.span[0] + start, line.span[0] + start + text.length]]
      : [];
  });
}
