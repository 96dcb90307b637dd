import type { Event } from '../schema/event.js';
import type { Draft } from './draft.js';
import type { DateFiller, Reading } from './reading.js';

const TOTAL_WORDS: ReadonlySet<string> = new Set(
  'since total totals overall altogether cumulative toll tally'.split(' '),
);
const DAYS_OF_ONE_EVENT = 3;
const MS_A_DAY = 86_400_000;

/** True where a sentence gives figures of a whole period: "since 2014", "so far", "bringing the toll to 40". */
export function tellsTotals({ tokens, sentence, counts }: Reading): boolean {
  if (counts.length === 0) return false;
  if (counts.some(({ mention }) => mention.rule === 'count/cumulative')) return true;
  for (let i = sentence.first; i < sentence.end; i++) {
    const key = tokens[i]?.key ?? '';
    if (TOTAL_WORDS.has(key) || (key === 'far' && tokens[i - 1]?.key === 'so')) return true;
  }
  return false;
}

/** `aggregate` for figures over a period, for several strikes, and for what took more than a few days. */
export function scopeOf({ isTotal, counts, dates }: Draft): Event['scope'] {
  const isMany = counts.some(
    ({ mention }) => mention.norm.measure === 'strikes' && (mention.norm.value ?? 0) > 1,
  );
  const isLong = dates.some(
    (date) => date.mention.norm.precision !== 'week' && daysOf(date) > DAYS_OF_ONE_EVENT,
  );
  return isTotal || isMany || (isLong && counts.length > 0) ? 'aggregate' : 'single';
}

/** More days than anybody would take for the time of one act: "between January 2021 and January 2022". */
const DAYS_OF_A_PERIOD = 31;

/** True for what took place in the course of months: no part of an act that is told without a day. */
export const isOfPeriod = ({ dates }: Draft): boolean =>
  dates.some((date) => daysOf(date) > DAYS_OF_A_PERIOD);

const daysOf = ({ mention: { norm } }: DateFiller): number =>
  norm.from === null || norm.to === null ? 0 : daysBetween(norm.from, norm.to);

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / MS_A_DAY;
