import type { Removed } from '../schema/article.js';

/** Blanks other than " " that stand between words: no-break, en, em, thin, hair, narrow, ideographic. */
const BLANKS = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

/** A look at each character is cheaper than the pattern, which nearly no text needs. */
function withPlainBlanks(text: string): string {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (
      code === 0xa0 ||
      (code > 0x167f && (code < 0x200b || code === 0x202f || code === 0x205f || code === 0x3000))
    )
      return text.replace(BLANKS, ' ');
  }
  return text;
}

/** `raw` with what is removed as line breaks and every kind of blank as " ": same length, so that offsets stay. */
export function blankSpans(raw: string, removed: readonly Removed[]): string {
  let clean = '';
  let at = 0;
  for (const { span } of removed) {
    clean += withPlainBlanks(raw.slice(at, span[0])) + '\n'.repeat(span[1] - span[0]);
    at = span[1];
  }
  return clean + withPlainBlanks(raw.slice(at));
}
