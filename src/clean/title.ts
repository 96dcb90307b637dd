import type { Span } from '../text/span.js';
import { datelineAt } from './dateline.js';
import { isHeadlineShaped, topicsOf, wordsOf } from './headline.js';
import type { Line } from './lines.js';
import { beginApart } from './opening.js';
import type { Body } from './page.js';
import { type Marks, range, topicsOfLines } from './related.js';

/** How many lines from the top may hold the headline of a text that is no dump of a whole page. */
const TOP = 8;
/** Where in a dump the headline of the metadata is looked for. */
const TOP_OF_PAGE = 300;
/** How far above the first paragraph it may stand in a dump. */
const ABOVE_BODY = 40;

export interface Title {
  readonly title: string;
  readonly span: Span | null;
  /** Index of its line; -1 where it is not in the text, or only part of a line. */
  readonly line: number;
}

/** The headline that the metadata gives, found again in the text if it is there. */
export function locateTitle(raw: string, lines: readonly Line[], title: string): Title {
  const words = wordsOf(title).join(' ');
  const line = lines
    .slice(0, TOP_OF_PAGE)
    .findIndex((candidate) => !beginApart(title, candidate.text) && isSameTitle(words, candidate));
  if (line !== -1 && words !== '') return { title, span: lines[line]?.span ?? null, line };
  // glued to what follows: "Two die in mine blast. KABUL (AP) - Two soldiers …"
  const at = raw.slice(0, 2000).indexOf(title);
  const isThere = at !== -1 && isApart(raw, title, at);
  return { title, span: isThere ? [at, at + title.length] : null, line: -1 };
}

/** A short title, "Karabakh", is also a word of the sentences: "a village in Nagorno-Karabakh was shelled". */
function isApart(raw: string, title: string, at: number): boolean {
  const end = at + title.length;
  if (GOES_ON.test(raw.slice(end, end + 2))) return false;
  return (
    title.split(/\s+/).length >= FEWEST_GLUED_WORDS || BEGINS_ANEW.test(raw.slice(Math.max(0, at - 3), at))
  );
}

const BEGINS_ANEW = /(?:^|[\n.!?:|>»”"–—])\s*$/;
const GOES_ON = /^(?:[\p{L}\p{N},;’'-]| \p{Ll})/u;

/** The same words, or all but the name of the site: "Two die in mine blast | Harbour News". */
function isSameTitle(words: string, line: Line): boolean {
  if (line.text.length > words.length * 1.8 + 8 || line.text.length < words.length * 0.5) return false;
  const own = wordsOf(line.text).join(' ');
  if (own === words) return true;
  const [short, long] = own.length < words.length ? [own, words] : [words, own];
  return short.length > 20 && short.length > long.length * 0.6 && long.startsWith(short);
}

/**
 * The headline of a text without metadata: the first line above the first paragraph that looks like one and is about the
 * same thing, which the name of the outlet is not; in a dumped page the one above its `body` that shares most words with
 * it.
 */
export function findTitle(lines: readonly Line[], marks: Marks, body: Body | null): Title | null {
  const end = body?.first ?? lines.findIndex((line, i) => marks[i] === null && line.isProse);
  const free = range(Math.max(0, end - ABOVE_BODY), end).filter((i) => marks[i] === null);
  const shaped = free.filter((i) => isLike(lines[i], isHeadlineShaped));
  // what most texts are about need not be known: one line or none can be their headline
  const topics = (): Set<string> =>
    topicsOfLines(lines.slice(Math.max(0, end), Math.min(body?.end ?? lines.length, end + SAMPLE)));
  const index =
    body === null
      ? (firstTopical(lines, shaped, topics) ??
        free.find((i) => i < TOP && isLike(lines[i], isShortHeadline)))
      : mostTopical(lines, shaped, topics);
  const line = index === undefined ? undefined : lines[index];
  if (line === undefined || index === undefined) return null;
  const label = LABEL.exec(line.text)?.[0].length ?? 0;
  return {
    title: line.text.slice(label).replace(/\s+/g, ' '),
    span: [line.span[0] + label, line.span[1]],
    line: index,
  };
}

/** "HEADLINE: Army retakes hill" */
const LABEL = /^(?:headline|title)\s*[:|]\s*/i;

/** The headline that is glued to the dateline of the first paragraph, which begins at `end`. */
export function titleBefore(raw: string, lines: readonly Line[], end: number): Title | null {
  const line = lines.find(({ span }) => span[0] < end && end < span[1]);
  if (line === undefined) return null;
  const text = raw.slice(line.span[0], end).trimEnd();
  if (text.split(/\s+/).length < FEWEST_GLUED_WORDS) return null;
  return { title: text.replace(/\s+/g, ' '), span: [line.span[0], line.span[0] + text.length], line: -1 };
}

const FEWEST_GLUED_WORDS = 4;

const isLike = (line: Line | undefined, shape: (line: Line) => boolean): boolean =>
  line !== undefined && shape(line) && !NO_TITLE.test(line.text);

/** "Army takes Karsa": so short a line is only taken where there is no longer one. */
const isShortHeadline = (line: Line): boolean => line.words === 3 && !line.isEnded && !line.isBullet;

/** Bylines, dates and clock times, credits of photographs. */
const NO_TITLE =
  /^(?:by|from|written by|posted|published|updated|author)\b|\d:\d\d|^(?:\S+ ){0,4}(?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}, \d{4}|\d{1,2} \p{Lu}\p{Ll}{2,8} \d{4})|\bcredit\b|©|\bphotograph|\/ ?(?:reuters|afp|ap|getty)\b|\b(?:ap|afp|file) photo\b|\bgetty images\b/iu;

/** Paragraphs that are enough to know what an article is about. */
const SAMPLE = 12;
const FEWEST_TOPICS = 2;

/** How many topics of the line are among `topics`. */
const countShared = (own: readonly string[], topics: ReadonlySet<string>): number =>
  own.filter((topic) => topics.has(topic)).length;

function firstTopical(
  lines: readonly Line[],
  candidates: readonly number[],
  topicsOfText: () => ReadonlySet<string>,
): number | undefined {
  // the first lines of a text that a mailer wrapped are short, too
  const top = candidates.filter((i) => i < TOP && datelineAt(lines[i]?.text ?? '', 0) === null);
  if (top.length < 2) return top[0];
  const topics = topicsOfText();
  return top.find((i) => countShared(topicsOf(lines[i]?.text ?? ''), topics) >= FEWEST_TOPICS) ?? top[0];
}

function mostTopical(
  lines: readonly Line[],
  candidates: readonly number[],
  topicsOfText: () => ReadonlySet<string>,
): number | undefined {
  if (candidates.length === 0) return undefined;
  const topics = topicsOfText();
  let best: number | undefined;
  let bestScore = 0;
  for (const i of candidates) {
    const own = topicsOf(lines[i]?.text ?? '');
    const shared = countShared(own, topics);
    const score = shared < FEWEST_TOPICS ? 0 : shared * (shared / own.length);
    if (score >= bestScore && score > 0) {
      best = i;
      bestScore = score;
    }
  }
  return best;
}
