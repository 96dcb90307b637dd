import { isHeadlineShaped } from './headline.js';
import type { Line } from './lines.js';
import { type Marks, range } from './related.js';

/** What a text must tell first before what stands at its end can be the beginnings of other articles. */
const FEWEST_PARAGRAPHS = 2;
/** A speaker who breaks off says less. */
const FEWEST_WORDS = 8;
/** One may be the article itself, cut off at a paywall. */
const FEWEST_CUT_OFF = 2;

/** The beginnings of other articles at the end of a text, each cut off: "The minister said on Monday that he w…" */
export function findCutOff(lines: readonly Line[], marks: Marks): number[] {
  const kept = [...lines.keys()].filter((i) => marks[i] === null);
  const last = kept.findLastIndex((i) => !isCutOff(lines[i]));
  const cutOff = kept.slice(last + 1);
  const paragraphs = kept.slice(0, last + 1).filter((i) => lines[i]?.isProse === true);
  return cutOff.length >= FEWEST_CUT_OFF && paragraphs.length >= FEWEST_PARAGRAPHS ? cutOff : [];
}

const isCutOff = (line: Line | undefined): boolean =>
  line !== undefined && line.words >= FEWEST_WORDS && /[\p{L},](?: ?…|\.{3})$/u.test(line.text);

/** What stands beside the headline of another article: the button of its video, its age, a day and a time. */
const BESIDE =
  /^(?:(?:go to|watch(?: the)?|play|view) video|\d+ (?:minutes?|hours?|days?|weeks?|months?) ago|\d\d\.\d\d(?:\.\d{4})?,? \d\d:\d\d)$/i;
const FEWEST_BESIDE = 2;

/** Headlines after the last sentence of the article, and what stands beside each of them. */
export function findStamped(lines: readonly Line[], marks: Marks): number[] {
  const end = lines.findLastIndex((line, i) => marks[i] === null && line.isProse) + 1;
  if (lines.filter((line, i) => i < end && line.isProse).length < FEWEST_PARAGRAPHS) return [];
  const beside = range(end, lines.length).filter((i) => BESIDE.test(lines[i]?.text ?? ''));
  const first = beside[0];
  if (first === undefined || beside.length < FEWEST_BESIDE) return [];
  return range(Math.max(end, first - 1), lines.length).filter((i) => {
    const line = lines[i];
    return marks[i] === null && line !== undefined && (isHeadlineShaped(line) || BESIDE.test(line.text));
  });
}

/** Words of the name of a section, a country or a site. */
const LONGEST_NAME = 3;
const NAME = /^\p{Lu}[\p{L}’'.-]*(?: (?:\p{Lu}[\p{L}’'.-]*|of|the|and|de|el|&))*$/u;

/**
 * The section, which is often a country, above a first paragraph or a headline that names it again:
 * "Chad⏎Fourteen soldiers died near the lake, the government of Chad said". Nothing is lost with it; a dateline and the
 * heading of a list name what the next line does not. Above a headline that is known it need not be named.
 */
export function findKickers(lines: readonly Line[], marks: Marks, known: number | null): number[] {
  const isName = (i: number): boolean => {
    const line = lines[i];
    return line !== undefined && line.words <= LONGEST_NAME && !line.isEnded && NAME.test(line.text);
  };
  const first = marks.indexOf(null);
  if (known !== null && known > first)
    return range(first, known).filter((i) => marks[i] === null && isName(i));
  const name = lines[first];
  const next = lines[marks.indexOf(null, first + 1)];
  if (first === known || name === undefined || next === undefined || !isName(first)) return [];
  // "Syria⏎…⏎Iraq⏎…": where another part has a heading, the first is one, too
  const isHeading = (i: number): boolean =>
    marks[i] === null && isName(i) && (lines[i + 1]?.isProse === true || lines[i + 1]?.isBullet === true);
  if (range(first + 1, lines.length).some(isHeading)) return [];
  return !next.isBullet && next.isProse && names(next.text, name.text) ? [first] : [];
}

/** The words of `name` stand in the text, whole. */
function names(text: string, name: string): boolean {
  const at = text.toLowerCase().indexOf(name.toLowerCase());
  return at !== -1 && !/\p{L}/u.test(text.charAt(at - 1) + text.charAt(at + name.length));
}
