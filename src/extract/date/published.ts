import type { Doc, Sentence } from '../../doc/doc.js';
import { civilOf, weekdayOf } from './calendar.js';
import type { CalendarDate, Expression, SlashedDate } from './expression.js';
import { formatDay, parseDay } from './period.js';
import { NO_REFERENCE, type Reference } from './reference.js';
import { resolveExpression } from './resolve.js';
import { resolveDate, type SlashOrder } from './resolve-date.js';
import type { Found } from './scan.js';
import { STORY_START, writtenYear, yearsOfStory } from './story.js';

/** What an article tells of the day on which it was written. */
export interface Publication {
  readonly reference: Reference;
  /** The day, where the text implies one that the input did not give. */
  readonly inferred: string | null;
  /** The text tells of years past, in their order: a history, not a report. */
  readonly isNarrative: boolean;
  readonly slashOrder: SlashOrder | null;
}

/** The day of writing: as given, else as far as the dates of the text imply it. Never the clock. */
export function findPublication(doc: Doc, found: readonly Found[]): Publication {
  const given = parseDay(doc.published);
  const dated = given ?? datelineDay(doc, found);
  const isNarrative = tellsHistory(found, dated === null ? null : civilOf(dated).year);
  const implied = dated === null && !isNarrative ? impliedDay(found) : given === null ? dated : null;
  return {
    reference: referenceOf(doc, found, given, implied, isNarrative),
    inferred: formatDay(implied),
    isNarrative,
    slashOrder: findSlashOrder(found),
  };
}

function referenceOf(
  doc: Doc,
  found: readonly Found[],
  given: number | null,
  implied: number | null,
  isNarrative: boolean,
): Reference {
  if (given !== null) return dayReference(given, 'relative');
  if (implied !== null) return dayReference(implied, 'inferred');
  if (isNarrative) return NO_REFERENCE;
  return roughReference(found) ?? datelineReference(doc, found) ?? NO_REFERENCE;
}

/** The order that the article's unmistakable slashed dates have; null where there are none, or of both kinds. */
function findSlashOrder(found: readonly Found[]): SlashOrder | null {
  const hasMonthFirst = found.some(({ expression }) => hasSlashed(expression, ({ second }) => second > 12));
  const hasDayFirst = found.some(({ expression }) => hasSlashed(expression, ({ first }) => first > 12));
  if (hasMonthFirst === hasDayFirst) return null;
  return hasMonthFirst ? 'month-first' : 'day-first';
}

const hasSlashed = (expression: Expression, test: (date: SlashedDate) => boolean): boolean =>
  expression.kind === 'range'
    ? hasSlashed(expression.from, test) || hasSlashed(expression.to, test)
    : expression.kind === 'slashed' && test(expression);

function dayReference(day: number, basis: Reference['basis']): Reference {
  const { year, month } = civilOf(day);
  return { day, year, month, weekday: weekdayOf(day), isYearless: false, basis };
}

/** Fewer written years than this are a report's background; more are asked for where there is any sign of a report. */
const HISTORY_YEARS = 4;
const SPOKEN_HISTORY_YEARS = 8;

/**
 * True where years past are written more often than twice for every word that hangs on the day of writing ("Friday",
 * "last week"), and go on from where they began, in order: reports are full of such words, and begin with the latest
 * year.
 */
function tellsHistory(found: readonly Found[], publishedYear: number | null): boolean {
  let first: number | null = null;
  let past = 0;
  let goesOn = false;
  let spoken = 0;
  for (const { expression } of found) {
    if (isSpoken(expression)) spoken++;
    const year = writtenYear(expression);
    first ??= year;
    if (year === null || first === null || (publishedYear !== null && year >= publishedYear)) continue;
    past++;
    if (year > first) goesOn = true;
  }
  return (
    goesOn &&
    past >= (publishedYear === null || spoken === 0 ? HISTORY_YEARS : SPOKEN_HISTORY_YEARS) &&
    past > 2 * spoken &&
    areOfHistory(found, publishedYear)
  );
}

/** Histories take nine steps of ten forward in time, by less than a generation; previews and profiles leap about. */
const ORDER = 0.75;
const GENERATION = 20;

/** True where the years follow one another, or nearly all lie more than a generation back, as in ancient history. */
function areOfHistory(found: readonly Found[], publishedYear: number | null): boolean {
  const years = yearsOfStory(found.map(({ expression }) => expression)).flatMap((year) => year ?? []);
  const steps = years.slice(1).map((year, i) => year - (years[i] ?? year));
  const forward = steps.filter((step) => step >= 0 && step <= GENERATION);
  const old = years.filter((year) => publishedYear !== null && year < publishedYear - GENERATION);
  return forward.length >= ORDER * steps.length || old.length >= OLD * years.length;
}
const OLD = 0.9;

const isSpoken = (expression: Expression): boolean =>
  (expression.kind === 'date' && expression.weekday !== null && expression.day === null) ||
  (expression.kind === 'shift' && expression.from === 'writing') ||
  expression.kind === 'window' ||
  (expression.kind === 'shaded' && isSpoken(expression.of));

/** Calendar dates with year, month and day that the text writes out, in order. */
const fullDays = (found: readonly Found[]): number[] =>
  found.flatMap(({ expression }) => {
    const last = expression.kind === 'range' ? expression.to : expression;
    const day = last.kind === 'shaded' ? last.of : last;
    const isFull =
      day.kind === 'slashed' || (day.kind === 'date' && day.day !== null && typeof day.year === 'number');
    const { from } = isFull ? resolveExpression(day, NOWHERE) : { from: null };
    return from === null ? [] : [from];
  });

const NOWHERE = {
  reference: NO_REFERENCE,
  story: STORY_START,
  isNarrative: false,
  tense: () => null,
  slashOrder: null,
  sentence: -1,
} as const;

/**
 * The last full date of the text, where a weekday that is told without a date names that very day: "the raid on
 * Sept. 10 2019 … Tuesday's raid". Reports name weekdays only of the week that they are written in.
 */
function impliedDay(found: readonly Found[]): number | null {
  const days = fullDays(found);
  const last = days.length === 0 ? null : Math.max(...days);
  if (last === null || isOutlived(found, civilOf(last).year)) return null;
  const isNamed = found.some(({ expression }) => bareWeekday(expression) === weekdayOf(last));
  return isNamed ? last : null;
}

const bareWeekday = (expression: Expression): number | null => {
  const date = expression.kind === 'shaded' ? expression.of : expression;
  return date.kind === 'date' && date.month === null && date.day === null ? date.weekday : null;
};

/** True where the text writes a later year than `year`: then its dates of that year are background. */
const isOutlived = (found: readonly Found[], year: number): boolean =>
  found.some(({ expression }) => (writtenYear(expression) ?? year) > year);

/**
 * The year and month that the text shows to be its own: the last that it writes, be it of a day, of a month or of the
 * end of a stretch that it sums up ("between August 2014 and September 2020").
 */
function roughReference(found: readonly Found[]): Reference | null {
  const days = fullDays(found).map((day) => civilOf(day));
  const months = found.flatMap(({ expression }): { readonly year: number; readonly month: number }[] => {
    // beside days of its year, "February 2007" tells how far the text goes; alone it is background
    const date = expression.kind === 'range' ? expression.to : days.length > 0 ? expression : null;
    if (date?.kind !== 'date') return [];
    const { year, month } = date;
    return typeof year === 'number' && month !== null ? [{ year, month }] : [];
  });
  const last = [...days, ...months].reduce(
    (best: { readonly year: number; readonly month: number } | null, at) =>
      best === null || at.year * 12 + at.month > best.year * 12 + best.month ? at : best,
    null,
  );
  if (last === null || isOutlived(found, last.year)) return null;
  return { ...NO_REFERENCE, year: last.year, month: last.month, basis: 'inferred' };
}

/** A year that is no leap year, to reckon with days whose year is not known. */
const STAND_IN = 2001;

/** "BOGOTA, 3 OCT 89 (AFP) --": the day of a dateline. */
function datelineDay(doc: Doc, [first]: readonly Found[]): number | null {
  return first !== undefined && isDateline(doc, first) ? (fullDays([first])[0] ?? null) : null;
}

/** "KABUL, Oct. 3 (Xinhua)": the day without its year; its weekday is the latest that the text names. */
function datelineReference(doc: Doc, found: readonly Found[]): Reference | null {
  const first = found[0];
  if (first === undefined || first.expression.kind !== 'date' || !isDateline(doc, first)) return null;
  const date: CalendarDate = { ...first.expression, year: STAND_IN };
  const { from } = resolveDate(date, NOWHERE);
  if (from === null) return null;
  const weekday = first.expression.weekday ?? latestWeekday(found);
  return { ...dayReference(from, 'inferred'), year: null, weekday, isYearless: true };
}

/** True for a day in the first sentences that a place and a bracketed agency, or a dash, stand around. */
function isDateline(doc: Doc, { first, end, expression }: Found): boolean {
  if (expression.kind !== 'date' || expression.day === null || expression.month === null) return false;
  const sentence: Sentence | undefined = doc.sentences[2] ?? doc.sentences.at(-1);
  if (sentence === undefined || first >= sentence.end) return false;
  const before = doc.tokens[first - 1]?.key;
  const after = doc.tokens[end]?.key;
  return before === ',' && (after === '(' || after === '-' || after === '–' || after === '—');
}

/** Reports tell of the last days: of "Friday" and "Saturday", the later one is the day of writing. */
function latestWeekday(found: readonly Found[]): number | null {
  const named = new Set(found.flatMap(({ expression }) => bareWeekday(expression) ?? []));
  // the day after which the longest stretch of the week goes unnamed
  let best: number | null = null;
  let longest = 0;
  for (const weekday of named) {
    let gap = 1;
    while (gap < 7 && !named.has(((weekday - 1 + gap) % 7) + 1)) gap++;
    if (gap > longest) {
      longest = gap;
      best = weekday;
    }
  }
  return best;
}
