import type { Removed } from '../schema/article.js';

/** Blanks other than " " that stand between words: no-break, en, em, thin, hair, narrow, ideographic. */
const BLANKS = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

/** `raw` with what is removed as line breaks and every kind of blank as " ": same length, so that offsets stay. */
export function blankSpans(raw: string, removed: readonly Removed[]): string {
  let clean = '';
  let at = 0;
  for (const { span } of removed) {
    clean += raw.slice(at, span[0]).replace(BLANKS, ' ') + '\n'.repeat(span[1] - span[0]);
    at = span[1];
  }
  return clean + raw.slice(at).replace(BLANKS, ' ');
}
