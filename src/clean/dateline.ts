import type { Span } from '../text/span.js';
import type { Line } from './lines.js';

export interface Dateline {
  /** The place that it names; null for "(CNN) —". */
  readonly place: Span | null;
  /** All of it, with agency and date. */
  readonly text: string;
  readonly agency: string | null;
}

const NAME = "\\p{Lu}[\\p{L}'’.-]*(?: (?:\\p{Lu}[\\p{L}'’.-]*|al-\\p{L}+|of|de|el|and|in))*";
const CAPITALS = "\\p{Lu}{2}[\\p{Lu}.'’-]*(?:[ /]\\p{Lu}[\\p{Lu}.'’-]*)*";
const DATE = '\\p{L}{3,9}\\.? \\d{1,2}(?:, \\d{4})?|\\d{1,2} \\p{L}{3,9}\\.?(?: \\d{4})?';
const DASH = '(?: ?(?:--|–|—|―)| -) ?';
const AGENCY = '\\(([\\p{L}\\d .,/&-]{2,30})\\)|/([\\p{L} -]{2,20})/\\.?';

/** "KABUL, Sept. 3 (Reuters) -", "BAGHDAD, Iraq (AP) —", "GAZA CITY/JERUSALEM:", "MOSCOW, January 4. /TASS/." */
const IN_CAPITALS = new RegExp(
  `^(?:\\p{L}+ )?(?<place>${CAPITALS}(?:, ${NAME})??)(?:,? (?<date>${DATE})\\.?)?,?(?: ?(?:${AGENCY}))?(?:${DASH}|: ?| ?\\.(?= ))(?=["“‘'\\[]?[\\p{Lu}\\p{N}])`,
  'u',
);
/** "Sanaa –", "Aden, Yemen (Harbour News) -", "Islamabad [Pakistan], November 9 (ANI):" */
const IN_WORDS = new RegExp(
  `^(?<place>${NAME}(?:, ${NAME}| \\[${NAME}\\])?)(?:,? (?<date>${DATE}))?(?<agency>,? ?(?:${AGENCY}))?(?<end>${DASH}|: ?)(?=["“‘'\\[]?[\\p{Lu}\\p{N}])`,
  'u',
);
/** "(CNN) —", "CNN —", "(Reuters) -" */
const AGENCY_ONLY = new RegExp(`^(?:\\(([\\p{L} ]{2,30})\\)|(CNN|AP|AFP|Reuters))(?:${DASH})`, 'u');

/** Lines from the top in which a dateline may stand: below headline, caption and byline. */
const TOP = 12;
const LONGEST = 90;

/** The dateline of the first paragraph that has one. */
export function findDateline(lines: readonly Line[]): Dateline | null {
  for (const line of lines.slice(0, TOP)) {
    if (!line.isProse) continue;
    const found = datelineAt(line.text, line.span[0]);
    if (found !== null) return found;
  }
  return null;
}

/** @example datelineAt('KABUL, Sept. 3, 2019 (AP) — Two …', 0) // place [0, 5], agency "AP" */
export function datelineAt(line: string, offset: number): Dateline | null {
  const text = line.slice(0, LONGEST);
  const match = IN_CAPITALS.exec(text) ?? matchInWords(text) ?? AGENCY_ONLY.exec(text);
  if (match === null) return null;
  const place = match.groups?.['place'];
  const at = place === undefined ? -1 : match[0].indexOf(place);
  return {
    place: place === undefined ? null : [offset + at, offset + at + place.length],
    text: match[0],
    agency:
      match.slice(1).findLast((group) => group !== undefined && group !== place && isAgency(group)) ?? null,
  };
}

function matchInWords(text: string): RegExpExecArray | null {
  const match = IN_WORDS.exec(text);
  if (match === null) return null;
  const { place = '', date, agency, end = '' } = match.groups ?? {};
  // "Two soldiers - The army said": a short name only, and a colon only where date or agency show that it is no speaker
  const isShort = place.split(' ').length <= 4;
  return isShort && (!end.startsWith(':') || date !== undefined || agency !== undefined) ? match : null;
}

const isAgency = (text: string): boolean => /^\p{Lu}[\p{L} /-]*$/u.test(text) && text.length <= 30;
