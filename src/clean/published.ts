import type { Doc, PublishedBasis } from '../doc/doc.js';
import { parseDay } from '../text/day.js';
import type { Line } from './lines.js';

export interface Published {
  readonly published: string;
  readonly publishedBasis: PublishedBasis;
}

/** Where in a text its date of publication may stand: near its first paragraph, which menus may push down. */
const TOP = 12;
const TOP_OF_PAGE = 60;
const BELOW_FIRST = 6;
const BOTTOM = 6;
const LONGEST_DATE_LINE = 160;

/** "Published: March 5, 2024", "Posted on 05/03/2024", "DATE: June 14, 1999", "Last updated 5 Mar 2024" */
const LABELLED =
  /\b(?:published|posted|first published|date|created|issued|filed|dated|publication date|pub(?:lished)? ?date)\b(?: on| at| date)?\s*[:|-]?\s*(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[.,]* )?(.{6,60})/i;
const UPDATED =
  /\b(?:last )?(?:updated|modified|revised)\b(?: on| at)?\s*[:|-]?\s*(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[.,]* )?(.{6,60})/i;
/** A line of nothing but a date, perhaps with weekday, time and place of the clock. */
const DATE_ONLY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? |(?:mon|tue|wed|thu|fri|sat|sun)[.,]* )?(?:\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9}\.?,? (?:19|20)\d\d|[a-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d|(?:19|20)\d\d[-/.]\d\d?[-/.]\d\d?|\d{1,2}([/.-])\d{1,2}\1(?:19|20)\d\d)(?:[ ,|@•·-]*(?:at |- )?\d{1,2}[:.]\d\d(?:[:.]\d\d)? ?(?:[ap]\.?m\.?)?(?: ?\(?[a-z]{1,5}[+-]?\d*\)?)?)?(?: updated\b.{1,40})?$/i;

/**
 * The day of publication, as YYYY-MM-DD, and how it is known: what the input says, the dateline, the name of the file,
 * a line of the text. The option is for articles that give none.
 */
export function findPublished(
  doc: Doc,
  lines: readonly Line[],
  dateline: string | null,
  option: string | null,
): Published | null {
  const sources: readonly [PublishedBasis, () => string | null][] = [
    ['metadata', () => (doc.metadata.published === null ? null : parseDay(doc.metadata.published))],
    ['dateline', () => (dateline === null ? null : parseDay(dateline))],
    ['filename', () => dayOfName(doc)],
    ['text', () => dayOfLines(lines)],
    ['option', () => option],
  ];
  for (const [publishedBasis, find] of sources) {
    const published = find();
    if (published !== null) return { published, publishedBasis };
  }
  return null;
}

/** "reports/2024-03-05-raid.txt", "raid_20240305.html", and the path of an address: "/world/2024/03/05/raid". */
function dayOfName(doc: Doc): string | null {
  const name = doc.source.path.slice(doc.source.path.lastIndexOf('/') + 1);
  return parseDay(name) ?? (doc.source.url === undefined ? null : parseDay(doc.source.url));
}

function dayOfLines(lines: readonly Line[]): string | null {
  const text = lines.findIndex(({ isProse }) => isProse);
  const top = Math.max(TOP, Math.min(text + BELOW_FIRST, TOP_OF_PAGE));
  const near = [...lines.slice(0, top), ...lines.slice(Math.max(top, lines.length - BOTTOM))].filter(
    ({ text }) => text.length <= LONGEST_DATE_LINE && /\d{4}/.test(text),
  );
  const days = [
    ...near.map(({ text }) => LABELLED.exec(text)?.[1]),
    ...near.map(({ text }) => (isDate(text) ? text : undefined)),
    ...near.map(({ text }) => dayBesideCredit(text)),
    ...near.map(({ text }) => UPDATED.exec(text)?.[1]),
  ];
  for (const day of days) {
    const parsed = day === undefined ? null : parseDay(day);
    if (parsed !== null) return parsed;
  }
  return dayOfOpening(lines[0]?.text ?? '');
}

const isDate = (text: string): boolean => DATE_ONLY.test(text.replaceAll('،', ','));

/** "By Mira Haddad, March 4, 2025", "Harbour News | 4 March 2025", "4 March 2025 - By Mira Haddad" */
const BY_WITH_DATE = /^by\b[^,\d]{3,60}(?:,[^,\d]{2,40})?, /i;
const BAR = / ?[|•·] ?| [–—-] /;
const MOST_PARTS = 4;

function dayBesideCredit(text: string): string | undefined {
  const parts = [text.replace(BY_WITH_DATE, ''), ...text.split(BAR, MOST_PARTS)];
  return parts.find((part) => part !== text && isDate(part));
}

/** "1 February 2016 Army retakes …": a feed that puts the date before the headline. */
function dayOfOpening(text: string): string | null {
  const opening =
    /^(?:\d{1,2} [A-Z][a-z]{2,8},? \d{4}|[A-Z][a-z]{2,8}\.? \d{1,2},? \d{4}|\d{4}-\d\d-\d\d)(?= [\p{Lu}"“‘'])/u.exec(
      text,
    );
  return opening === null ? null : parseDay(opening[0]);
}
