import { withoutJoiners } from '../text/repair.js';

/** What a character is to the fold; the others are letters and marks that stay where they stand. */
const BLANK = 1;
const DIGIT = 2;
const SINGLE_QUOTE = 3;
const DOUBLE_QUOTE = 4;
const OTHER = 0;

/**
 * The text that phrases and patterns see: lower case, straight quotes, single blanks, "#" for figures, no marks at the
 * ends. @example foldLine('» Comments (1,204)') // "comments (#"
 */
export function foldLine(text: string): string {
  const lower = text.toLowerCase();
  return isSimple(lower) ? foldByCharacters(lower) : foldByPatterns(lower);
}

/** Nothing but ASCII, no-break blanks, and dashes, quotes and points, as in nearly every line. */
function isSimple(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 127 && code !== 0xa0 && (code < 0x2010 || code > 0x2027)) return false;
  }
  return true;
}

/** The same as `foldByPatterns`, for simple text: seven patterns for every line cost more than all the rules. */
function foldByCharacters(lower: string): string {
  let folded = '';
  let kept = 0;
  for (let i = 0; i < lower.length; ) {
    const kind = kindOf(lower.charCodeAt(i));
    if (kind === OTHER) {
      i++;
      continue;
    }
    const end = endOfRun(lower, i, kind);
    // a blank alone is what a run of blanks becomes
    if (kind !== BLANK || end > i + 1 || lower.charCodeAt(i) !== 32) {
      folded += lower.slice(kept, i) + REPLACEMENTS.charAt(kind);
      kept = end;
    }
    i = end;
  }
  return trimMarks(kept === 0 ? lower : folded + lower.slice(kept));
}

/** By kind. */
const REPLACEMENTS = `? #'"`;

function kindOf(code: number): number {
  if (code > 57) return code < 128 && code !== 96 ? OTHER : kindOfRare(code);
  if (code >= 48) return DIGIT;
  return code === 32 || (code >= 9 && code <= 13) ? BLANK : OTHER;
}

function kindOfRare(code: number): number {
  if (code === 0xa0) return BLANK;
  if (code === 96 || code === 0x2018 || code === 0x2019) return SINGLE_QUOTE;
  return code === 0x201c || code === 0x201d ? DOUBLE_QUOTE : OTHER;
}

/** "1,204." is one figure. */
function endOfRun(text: string, from: number, kind: number): number {
  let end = from + 1;
  if (kind === DIGIT) while (end < text.length && isInFigure(text.charCodeAt(end))) end++;
  if (kind === BLANK) while (end < text.length && kindOf(text.charCodeAt(end)) === BLANK) end++;
  return end;
}

const isInFigure = (code: number): boolean => (code >= 48 && code <= 57) || code === 44 || code === 46;

const OPENING_MARKS = '#@<[{("\'.&$/';
const CLOSING_MARKS = '#>]}&;*';

function trimMarks(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && !isSmall(text.charCodeAt(from)) && !OPENING_MARKS.includes(text.charAt(from))) from++;
  while (to > from && !isSmall(text.charCodeAt(to - 1)) && !CLOSING_MARKS.includes(text.charAt(to - 1))) to--;
  const isBracket = text.charAt(from) === '[' || text.charAt(from) === '(';
  if (isBracket && from + 1 < to && (isSmall(text.charCodeAt(from + 1)) || text.charAt(from + 1) === '#'))
    from++;
  return text.slice(from, to);
}

const isSmall = (code: number): boolean => code >= 97 && code <= 122;

function foldByPatterns(lower: string): string {
  return withoutJoiners(lower)
    .replace(/[‘’`´]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\d[\d,.]*/g, '#')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/^[^\p{L}\p{N}#©™®@<[{("'.&$/]+|[^\p{L}\p{N}#>\]}&;*]+$/gu, '')
    .replace(/^[[(](?=[\p{L}#])/u, '');
}
