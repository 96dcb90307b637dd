import { GAP, type Token } from '../text/tokens.js';
import { type AbbreviationKind, abbreviationKind, CLOCK_FOLLOWERS, OPENERS } from './abbreviations.js';
import { endOfEnumerator, isInEnumerator } from './lists.js';

const POINT = 46;
const TERMINALS = '.!?…';
const CLOSERS = '"”’\')]}»›';
const OPENING_MARKS = '"“‘\'([{«‹¿¡';
/** Marks that begin a sentence as a capital does: "$5 million was …", "@user wrote", "#tag". */
const STARTING_MARKS = '$£€@#•▪●■►‣◦·';

/** What follows a point in the name of a site or a file, however it is written: "Newsfeed.Com", "report.PDF". */
const DOMAINS: ReadonlySet<string> = new Set([
  'com',
  'org',
  'net',
  'info',
  'gov',
  'doc',
  'docx',
  'pdf',
  'html',
  'js',
]);

const TIME_OPENERS: ReadonlySet<string> = new Set([
  'at',
  'on',
  'by',
  'around',
  'about',
  'after',
  'before',
  'since',
  'shortly',
  'just',
  'from',
  'until',
  'early',
  'late',
]);

const isIn = (marks: string, token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'mark' && marks.includes(token.key);

/** True for a full stop, an exclamation or question mark, an ellipsis, and initials that bring their point: "U.S.". */
export function mayEndSentence(text: string, token: Token): boolean {
  if (token.kind === 'mark') return TERMINALS.includes(token.key);
  return token.kind === 'word' && text.charCodeAt(token.end - 1) === POINT;
}

/**
 * Index after the marks that belong to the end at token `index`: more points, closing quotes and brackets, footnote
 * numbers in brackets ("… died.[2]").
 */
export function endOfMarks(tokens: readonly Token[], index: number): number {
  let i = index + 1;
  for (; ; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind !== 'mark' || token.gap >= GAP.line) return i;
    if (isFootnote(tokens, i)) i += 2;
    else if (token.gap === GAP.space) {
      // ". . ." and a closing quote after a blank; an opening quote has its blank before it only
      const isSpacedPoint =
        token.key === '.' && tokens[i - 1]?.key === '.' && tokens[index]?.gap !== GAP.none;
      const isSpacedQuote = token.key === '”' || (token.key === '"' && tokens[i + 1]?.gap !== GAP.none);
      if (!isSpacedPoint && !isSpacedQuote) return i;
    } else if (!TERMINALS.includes(token.key) && !isCloser(tokens, i)) return i;
  }
}

/** A straight quote closes unless a word is glued to it: `over."Three men` opens the next sentence. */
function isCloser(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!isIn(CLOSERS, token)) return false;
  const next = tokens[index + 1];
  return token?.key !== '"' || next === undefined || next.gap !== GAP.none || next.kind === 'mark';
}

const isFootnote = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.key === '[' && tokens[index + 1]?.kind === 'number' && tokens[index + 2]?.key === ']';

/** The sentence that began at `first` has terminal marks and closers in `[index, end)`. True where it ends there. */
export function endsSentence(
  text: string,
  tokens: readonly Token[],
  first: number,
  index: number,
  end: number,
): boolean {
  const next = tokens[end];
  if (next === undefined) return true;
  const mark = strongestMark(tokens, index, end);
  if (isIn('.', next)) return opensWithEllipsis(tokens, end);
  if (mark === 'ellipsis' && index === first) return false;
  if (next.gap === GAP.none) return endsGlued(tokens, index, end, mark);
  const start = startAfter(tokens, end);
  if (start === 'inner') return false;
  if (start === 'lower') return end === index + 1 && mark !== 'ellipsis' && followsPlainWord(tokens, index);
  if (mark === 'exclamation') return true;
  if (mark === 'ellipsis') return start === 'capital' && next.kind === 'word' && next.key !== 'i';
  if (isInEnumerator(tokens, first, index)) return false;
  const kind = kindBefore(text, tokens, index);
  if (kind === null) return true;
  return (
    endsAbbreviation(tokens, end, kind, start) && !(kind === 'clock' && isTimeOnly(tokens, first, index))
  );
}

/** "It was over. . . . Nobody came": a full stop, and three points that stand for what was left out after it. */
function opensWithEllipsis(tokens: readonly Token[], index: number): boolean {
  const end = endOfMarks(tokens, index);
  return strongestMark(tokens, index, end) === 'ellipsis' && startAfter(tokens, end) === 'capital';
}

/** "it was over. nobody came": the next sentence may lack its capital, where the word is too plain to be shortened. */
function followsPlainWord(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index - 1];
  const mark = tokens[index];
  if (word?.kind !== 'word' || word.isCapital || mark?.kind !== 'mark') return false;
  return mark.key !== '.' || (word.end - word.start > 3 && abbreviationKind(word.key, false) === null);
}

type Mark = 'point' | 'ellipsis' | 'exclamation';

function strongestMark(tokens: readonly Token[], index: number, end: number): Mark {
  let points = 0;
  for (let i = index; i < end; i++) {
    const key = tokens[i]?.key ?? '';
    if (key === '!' || key === '?') return 'exclamation';
    if (key === '…') points += 3;
    else if (key === '.') points++;
  }
  // four points are an ellipsis and a full stop
  return points === 2 || points === 3 ? 'ellipsis' : 'point';
}

/**
 * No blank after the mark: "over.Police said" ends one, "example.com", "Jane.Doe@mail" and "U.S.-led" do not.
 */
function endsGlued(tokens: readonly Token[], index: number, end: number, mark: Mark): boolean {
  const before = tokens[index - 1];
  const next = tokens[end];
  const after = tokens[end + 1];
  if (before === undefined || next === undefined || tokens[index]?.kind === 'word') return false;
  if (mark === 'ellipsis') return false;
  const word = isIn(OPENING_MARKS, next) ? after : next;
  if (word === undefined || !word.isCapital) return false;
  const follower = word === next ? after : tokens[end + 2];
  if (DOMAINS.has(word.key)) return false;
  if (follower?.gap === GAP.none && '.@/_'.includes(follower.key) && tokens[end + 2]?.gap === GAP.none)
    return false;
  if (end > index + 1 || mark === 'exclamation') return true;
  if (before.kind === 'number') return before.key.length > 2;
  if (before.kind === 'mark') return ')"”%'.includes(before.key);
  return (
    before.end - before.start > 2 &&
    !before.isUpper &&
    abbreviationKind(before.key, before.isCapital) === null
  );
}

/** How what comes after the marks begins. */
type Start = 'capital' | 'lower' | 'number' | 'mark' | 'inner';

function startAfter(tokens: readonly Token[], index: number): Start {
  // "(b) the army"; but "on Oct. 3. Nobody": a number with a point may be anything
  const enumerator = endOfEnumerator(tokens, index);
  if (enumerator > index && tokens[enumerator - 1]?.key === ')') return 'mark';
  let i = index;
  let isQuoted = false;
  for (; isIn(OPENING_MARKS, tokens[i]); i++) isQuoted ||= !isIn('([{', tokens[i]);
  // "- Near Tikrit …", "— Two soldiers …"
  if (i === index && isIn('-–—*', tokens[i])) i++;
  const token = tokens[i];
  if (token === undefined) return 'mark';
  if (token.kind === 'number') return 'number';
  if (token.kind === 'word')
    return token.isCapital || !isLetterCased(token) ? 'capital' : isQuoted ? 'mark' : 'lower';
  return STARTING_MARKS.includes(token.key) ? 'mark' : 'inner';
}

/** False for scripts that know no capitals. */
const isLetterCased = (token: Token): boolean => token.key.charCodeAt(0) < 0x590;

function kindBefore(
  text: string,
  tokens: readonly Token[],
  index: number,
): AbbreviationKind | 'initial' | null {
  const mark = tokens[index];
  const word = mark?.kind === 'word' ? mark : tokens[index - 1];
  if (word === undefined || mark === undefined || word.kind !== 'word') return null;
  if (word === mark) return abbreviationKind(word.key, false) ?? 'final';
  if (mark.gap !== GAP.none) return null;
  if (word.end - word.start === 1 && word.isUpper) return 'initial';
  // "U.S. Lt." but not "e-mail.": what is glued to the left is part of the word
  if (word.gap === GAP.none && text.charCodeAt(word.start - 1) === 45) return null;
  return abbreviationKind(word.key, word.isCapital);
}

/** "On Friday at 5 a.m. Colonel Ahmed gave the order": nothing has happened yet. */
const isTimeOnly = (tokens: readonly Token[], first: number, index: number): boolean =>
  index - first < 7 && TIME_OPENERS.has(tokens[first]?.key ?? '');

function endsAbbreviation(
  tokens: readonly Token[],
  end: number,
  kind: AbbreviationKind | 'initial',
  start: Start,
): boolean {
  const next = tokens[end];
  if (next === undefined) return true;
  if (kind === 'inside' || kind === 'title' || start === 'number') return false;
  if (start === 'mark') return kind === 'month' || kind === 'final';
  if (isIn('([', next)) return false;
  if (kind === 'clock') return !CLOCK_FOLLOWERS.has(next.key);
  // "in the U.S. He said", but "Henry A. Kissinger", "J. A. Smith"
  const opener = next.kind === 'word' ? next : tokens[end + 1];
  return opener !== undefined && OPENERS.has(opener.key) && tokens[end + 1]?.key !== '.';
}
