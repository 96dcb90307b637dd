import type { RemovalReason } from '../schema/vocabulary.js';
import {
  hasHeadlineGrammar,
  isAllCapitals,
  isHeadlineShaped,
  isNames,
  isTitleCase,
  topicsOf,
} from './headline.js';
import type { Line } from './lines.js';

/** What is to become of each line: the reason for which it goes, or null where it stays. */
export type Marks = readonly (RemovalReason | null)[];

/** The lists of other headlines that headings open. `headings` are indexes of lines. */
export function findListed(
  lines: readonly Line[],
  marks: Marks,
  headings: readonly number[],
  isPage: boolean,
): number[] {
  // of a dumped page the tail is gone already, and what is left may be an article of short lines
  const tail = isPage ? lines.length : startOfTail(lines, marks);
  const listed: number[] = [];
  let end = 0;
  for (const heading of headings) {
    if (heading < end) continue;
    end = endOfList(lines, marks, heading + 1, heading >= tail - 1);
    for (const i of range(heading + 1, end)) if (marks[i] === null) listed.push(i);
  }
  return listed;
}

/**
 * Index of the first line after which no three lines of prose follow each other and half of the lines or more are none,
 * as under the headlines of other articles.
 */
function startOfTail(lines: readonly Line[], marks: Marks): number {
  let start = lines.length;
  let rest = 0;
  let prose = 0;
  let run = 0;
  for (let i = lines.length - 1; i > lines.length * 0.3; i--) {
    if (marks[i] === null) {
      const isProse = isSentence(lines[i]);
      run = isProse ? run + 1 : 0;
      rest++;
      if (isProse) prose++;
    }
    if (run === 3) break;
    if (prose * 2 <= rest) start = i;
  }
  return start;
}

const LONGEST_QUESTION = 20;

/** "Firemen came from two towns.": shorter than prose, but no headline ends so. */
function isSentence(line: Line | undefined): boolean {
  if (line === undefined) return false;
  const isQuestion = '?!'.includes(line.text.charAt(line.text.length - 1)) && line.words <= LONGEST_QUESTION;
  return (line.isProse && !isQuestion) || (line.words > 3 && line.text.endsWith('.'));
}

/** A list ends where a sentence stands that is no teaser; below the article its items may be of any shape. */
function endOfList(lines: readonly Line[], marks: Marks, from: number, isInTail: boolean): number {
  let end = from;
  for (let i = from; i < lines.length; i++) {
    const line = lines[i];
    if (line === undefined) break;
    const goesOn = isInTail ? !isSentence(line) || isTeaser(lines, marks, i, from) : isListed(line);
    if (marks[i] === null && !goesOn) break;
    end = i + 1;
  }
  return end;
}

/** A headline, or what stands beside one: "2 hours ago", "5 March 2021". */
const isListed = (line: Line): boolean =>
  line.words <= 26 &&
  (line.words >= 4 || /\bago\b|\d:\d\d|\b(?:19|20)\d\d\b/.test(line.text)) &&
  (!line.isEnded || '?!'.includes(line.text.charAt(line.text.length - 1)));

/** Share of its topics that a teaser may have in common with the lines above the list. */
const MOST_SHARED_BY_TEASER = 0.3;
/** Lines above a list that are enough to know what the article is about. */
const ABOVE = 12;

/** The first sentence of another article, between its headline and the next one. */
function isTeaser(lines: readonly Line[], marks: Marks, index: number, listStart: number): boolean {
  const line = lines[index];
  const isHeadline = (i: number): boolean => marks[i] === null && isLike(lines[i], isHeadlineShaped);
  const isBetween =
    index > listStart && isHeadline(index - 1) && (isHeadline(index + 1) || index === lines.length - 1);
  if (line === undefined || !isBetween) return false;
  const topics = topicsOfLines(lines.slice(Math.max(0, listStart - ABOVE), listStart - 1));
  return shareOf(topics, line.text) <= MOST_SHARED_BY_TEASER;
}

/** Headlines that stand after the last sentence of the article. */
export function findTrailing(lines: readonly Line[], marks: Marks): number[] {
  const end = lines.findLastIndex((line, i) => marks[i] === null && (line.isProse || line.isBullet)) + 1;
  if (lines.filter((line, i) => i < end && line.isProse).length < 2 || isShouted(lines)) return [];
  const shaped = range(end, lines.length).filter(
    (i) => marks[i] === null && isLike(lines[i], isHeadlineShaped),
  );
  // a question alone may be what the article ends with
  if (shaped.every((i) => lines[i]?.isEnded)) return [];
  return shaped.filter((i) => {
    const line = lines[i];
    return (
      line !== undefined &&
      !isNames(line) &&
      (isTitleCase(line) || isAllCapitals(line) || (shaped.length > 1 && hasHeadlineGrammar(line)))
    );
  });
}

/** Share of its topics that a headline of another article may have in common with this one. */
const MOST_SHARED = 0.4;
/** Words; longer lines that are not headlines either are kept, whatever stands before them. */
const LONGEST_MENU_LINE = 8;

/** A running time, or the hour of an entry in a chronology, which may be what the article ends with. */
const CLOCK = /^\d\d?:\d\d$/;

/** Short lines at the end of a page, from the first of them that is furniture: the menus and tags below the article. */
export function findBelow(lines: readonly Line[], marks: Marks): number[] {
  const end = lines.findLastIndex((line, i) => marks[i] === null && (line.isProse || line.isBullet)) + 1;
  const from = marks.findIndex(
    (mark, i) => i >= end && mark !== null && mark !== 'duplicate' && !CLOCK.test(lines[i]?.text ?? ''),
  );
  if (from === -1 || end < 2) return [];
  return range(from, lines.length).filter(
    (i) => marks[i] === null && (lines[i]?.words ?? 0) <= LONGEST_MENU_LINE,
  );
}

/** Headlines of other articles between the paragraphs: about something that the rest of the text hardly names. */
export function findBetween(lines: readonly Line[], marks: Marks): number[] {
  const isBody = (line: Line, i: number): boolean => marks[i] === null && line.isProse;
  const first = lines.findIndex(isBody);
  const last = lines.findLastIndex(isBody);
  const candidates = range(first + 1, last).filter(
    (i) => marks[i] === null && isLike(lines[i], isHeadlineShaped),
  );
  const foreign = candidates.filter((i) => {
    const line = lines[i];
    return (
      line !== undefined &&
      line.words > 4 &&
      !line.isEnded &&
      (isTitleCase(line) || isAllCapitals(line) || hasHeadlineGrammar(line))
    );
  });
  if (foreign.length === 0 || isShouted(lines)) return [];
  const topics = topicsOfLines(lines.filter(isBody));
  return foreign.filter((i) => {
    const line = lines[i];
    if (line === undefined) return false;
    // a heading of the article itself is short; a cross-head of a broadcaster's page is a whole headline in capitals
    return (isAllCapitals(line) && line.words > 6) || shareOf(topics, line.text) <= MOST_SHARED;
  });
}

/** Two headlines in one paragraph, the second a question: "Markets rally on oil news Is a crash coming?" */
export function findGlued(lines: readonly Line[], marks: Marks): number[] {
  return range(1, lines.length).filter((i) => {
    const line = lines[i];
    if (line === undefined || marks[i] !== null || line.words > 30 || !line.text.endsWith('?')) return false;
    return /\p{Ll} (?:Is|Are|Was|Will|Can|Could|Should|Would|Has|Have|Why|How|What|Who|Does|Do|Did|Where|When) [\p{L}]/u.test(
      line.text,
    );
  });
}

/** Old agency texts are all in capitals, which then tell nothing. */
function isShouted(lines: readonly Line[]): boolean {
  const letters = lines.reduce((sum, line) => sum + line.letters, 0);
  return lines.reduce((sum, line) => sum + line.capitals, 0) > letters * 0.5;
}

const isLike = (line: Line | undefined, shape: (line: Line) => boolean): boolean =>
  line !== undefined && shape(line);

/** What the lines are about. */
export const topicsOfLines = (lines: readonly Line[]): Set<string> =>
  new Set(lines.flatMap(({ text }) => topicsOf(text)));

/** Share of the topics of `text` that are among `topics`. */
export function shareOf(topics: ReadonlySet<string>, text: string): number {
  const own = topicsOf(text);
  return own.length === 0 ? 1 : own.filter((topic) => topics.has(topic)).length / own.length;
}

/** The whole numbers from `from` up to and without `end`. */
export const range = (from: number, end: number): number[] =>
  Array.from({ length: Math.max(0, end - from) }, (_, i) => from + i);
