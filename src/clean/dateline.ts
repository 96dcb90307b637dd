import { JOINER } from '../text/repair.js';
import type { Span } from '../text/span.js';
import type { Line } from './lines.js';

export interface Dateline {
  /** Where it begins. */
  readonly start: number;
  /** The place that it names, with its country; null for "(CNN) —". */
  readonly place: Span | null;
  /** All of it, with agency and date. */
  readonly text: string;
  readonly agency: string | null;
}

const WORD = "\\p{Lu}[\\p{L}'’.-]*";
const NAME = `${WORD}(?: (?:${WORD}|al-\\p{L}+|of|de|el|and))*`;
const CAPITALS = "\\p{Lu}{2}[\\p{Lu}.'’-]*(?:[ /]\\p{Lu}[\\p{Lu}.'’-]*)*";
const DATE =
  '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, )?(?:\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}(?:, \\d{4})?|\\d{1,2} \\p{Lu}\\p{L}{2,8}\\.?(?: \\d{4})?)';
const DASH = `(?: ?(?:--|–|—|―)${JOINER}*| -) ?`;
const AGENCY = '(?:\\((?<inBrackets>[\\p{L}\\d .,/&-]{2,30})\\)|/(?<inSlashes>[\\p{L} -]{2,20})/)';
const TEXT = '(?=["“‘\'\\[]?[\\p{Lu}\\p{N}]|$)';
const REST = `(?:[,.]? (?<date>${DATE})\\.?)?(?:,? ?${AGENCY}\\.?)?`;

const FORMS: readonly RegExp[] = [
  // "Damascus, SANA-"
  new RegExp(`^(?<place>${NAME}), (?<inCapitals>\\p{Lu}{3,5})(?<end> ?[-–—] ?)${TEXT}`, 'u'),
  // "KABUL, Sept. 3 (Reuters) -", "BAGHDAD, Iraq (AP) —", "MOSCOW, January 4. /TASS/. ", "ISTANBUL/ANKARA -"
  new RegExp(`^(?<place>${CAPITALS}(?:, (?!${DATE})${NAME})?)${REST}(?<end>${DASH}|: ?| )${TEXT}`, 'u'),
  // "Sanaa –", "Aden, Yemen (Harbour News) -", "Islamabad [Pakistan], November 9 (ANI):"
  new RegExp(
    `^(?<place>${NAME}(?:, (?!${DATE})${NAME}| \\[${NAME}\\])?)${REST}(?<end>${DASH}|: ?| )${TEXT}`,
    'u',
  ),
  // "(CNN) —"
  new RegExp(`^\\((?<inBrackets>[\\p{L} ]{2,30})\\)(?<end>${DASH})`, 'u'),
];
const AGENCIES: ReadonlySet<string> = new Set(
  'CNN AP AFP BBC ANI TASS SANA UPI DPA EFE KUNA IRNA WAM MENA PTI ISNA NNA VOA RFE ABC CBS NBC NPR Reuters'.split(
    ' ',
  ),
);
/** Words in capitals that stand before a dash and name no place. */
const LABELS =
  /^(?:FILE|PHOTOS?|VIDEO|BREAKING|UPDATED?|WATCH|EXCLUSIVE|LIVE|CORRECTION|ANALYSIS|OPINION|EXPLAINER|NOTE|EDITOR|FACT|ICYMI|READ|MORE)\b/;
/** A place in a dateline has no more words. */
const MOST_WORDS = 5;

/** Lines from the top in which a dateline may stand: below headline, caption and byline. */
const TOP = 12;
/** Paragraphs among them: the dateline stands in the first, or below a caption and a summary. */
const FIRST = 4;
const LONGEST = 90;
/** "WASHINGTON —": on a line of its own. */
const isDatelineAlone = (line: Line): boolean =>
  line.text.length < LONGEST && /\p{L}\)? ?[-–—]$/u.test(line.text);

/** How far into a text the headline that is glued to its dateline may reach. */
const LONGEST_HEADLINE = 250;

/** The dateline of the first paragraph that has one. */
export function findDateline(lines: readonly Line[]): Dateline | null {
  const top = lines
    .slice(0, TOP)
    .filter((line) => line.isProse || isDatelineAlone(line))
    .slice(0, FIRST);
  for (const line of top) {
    const found = datelineAt(line.text, line.span[0]);
    if (found !== null) return found;
  }
  return top[0] === undefined ? null : findGluedDateline(top[0]);
}

/** "Two die in mine blast in MaliBAMAKO, Oct. 3 (Xinhua) --": nothing parts the headline from what follows. */
function findGluedDateline(line: Line): Dateline | null {
  const start = line.text.slice(0, LONGEST_HEADLINE);
  if (!/[a-z\d.!?"”’)] ?[A-Z]{3}/.test(start)) return null;
  for (const match of start.matchAll(/(?<=[\p{Ll}.?!"”’)\d] ?)\p{Lu}{3}/gu)) {
    const found = datelineAt(line.text.slice(match.index), line.span[0] + match.index);
    if (found !== null && found.agency !== null) return found;
  }
  return null;
}

/** @example datelineAt('KABUL, Sept. 3, 2019 (AP) — Two …', 0) // place [0, 5], agency "AP" */
export function datelineAt(line: string, offset: number): Dateline | null {
  const text = line.slice(0, LONGEST);
  if (opensSentence(text) || !/[-–—―:/]/.test(text)) return null;
  for (const form of FORMS) {
    const match = form.exec(text);
    if (match !== null && isDateline(match)) return toDateline(match, offset);
  }
  return null;
}

/** What may stand inside the name of a place without a capital. */
const INSIDE_NAMES = ['of ', 'de ', 'el ', 'and ', 'al-'];

/** "The army said": after a word without marks goes on in small letters what is no place; most lines begin so. */
function opensSentence(text: string): boolean {
  let end = 0;
  while (isPlainLetter(text.charCodeAt(end))) end++;
  const next = text.charCodeAt(end + 1);
  if (end === 0 || text.charCodeAt(end) !== 32 || next < 97 || next > 122) return false;
  return !INSIDE_NAMES.some((word) => text.startsWith(word, end + 1));
}

const isPlainLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/** A colon or a mere blank ends a dateline only after a date or an agency: "ISIS: The group …", "The army said: We …". */
function isDateline({ groups = {} }: RegExpExecArray): boolean {
  const { place = '', date, inBrackets, inSlashes, inCapitals, end = '' } = groups;
  if (LABELS.test(place) || (inCapitals !== undefined && !AGENCIES.has(inCapitals))) return false;
  if (place.split(' ').length > MOST_WORDS) return false;
  if (end === ' ') return inSlashes !== undefined;
  return !end.startsWith(':') || date !== undefined || inBrackets !== undefined;
}

function toDateline({ 0: text, groups = {} }: RegExpExecArray, offset: number): Dateline {
  const { place, inBrackets, inSlashes, inCapitals } = groups;
  // "CNN —" has the shape of "KYIV —"
  if (place !== undefined && AGENCIES.has(place)) return { start: offset, place: null, text, agency: place };
  // "KYIV. Dec 12": a full stop; "TAMPA, Fla. —": a part of the name
  const name = place?.replace(/(?<=\p{L}{4})\.$/u, '');
  return {
    start: offset,
    place: name === undefined ? null : [offset, offset + name.length],
    text,
    agency: inBrackets ?? inSlashes ?? inCapitals ?? null,
  };
}
