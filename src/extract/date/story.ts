import { civilOf } from './calendar.js';
import type { Expression } from './expression.js';
import type { Period } from './period.js';

/** Where the narration stands: what "that day", "the following year" and a month without a year hang on. */
export interface Story {
  /** The last day that was told, or the last of several. */
  readonly day: { readonly from: number; readonly to: number } | null;
  /** The last period that was told, of whatever length. */
  readonly period: { readonly from: number; readonly to: number } | null;
  /** The sentence in which `period` was told. */
  readonly sentence: number;
  /** The year that was written last, passing glances at other years left out. */
  readonly year: number | null;
  /** The year that a sentence is about: "In 2017, aircraft …", "…, in 2017, …". */
  readonly fronted: { readonly year: number; readonly sentence: number } | null;
}

export const STORY_START: Story = { day: null, period: null, sentence: -1, year: null, fronted: null };

/** What one more date does to the story. */
export interface Told {
  readonly period: Period;
  readonly sentence: number;
  /** The year that it sets the story to; null where it sets none. */
  readonly year: number | null;
  readonly fronted: Story['fronted'];
}

export function advance(story: Story, { period, sentence, year, fronted }: Told): Story {
  const { from, to } = period;
  const isKnown = from !== null && to !== null;
  return {
    day: isKnown && period.precision === 'day' ? { from, to } : story.day,
    period: isKnown ? { from, to } : story.period,
    sentence: isKnown ? sentence : story.sentence,
    year: year ?? story.year,
    fronted: fronted ?? story.fronted,
  };
}

/**
 * The year to which each date sets the story, in order: the one that it writes, unless the text only glances at it and
 * the next year that it writes goes on from the one before ("In 2003 … A film of 2008 … By May 2003").
 */
export function yearsOfStory(expressions: readonly Expression[]): (number | null)[] {
  const written = expressions.map(writtenYear);
  const next: (number | null)[] = [];
  for (let i = written.length - 1, later: number | null = null; i >= 0; i--) {
    next[i] = later;
    later = written[i] ?? later;
  }
  let told: number | null = null;
  return written.map((year, i) => {
    const later = next[i] ?? null;
    if (year === null || (told !== null && later !== null && isGlance(told, year, later))) return null;
    told = year;
    return year;
  });
}

const isGlance = (told: number, year: number, next: number): boolean =>
  year > told ? next < year && next >= told : year < told && next >= told;

/** The year that an expression writes out; the later one of a range. */
export function writtenYear(expression: Expression): number | null {
  switch (expression.kind) {
    case 'date':
    case 'part-of-year':
    case 'feast':
      return typeof expression.year === 'number' ? expression.year : null;
    case 'slashed':
      return expression.year;
    case 'portion':
    case 'week-of':
      return writtenYear(expression.of);
    case 'shaded':
      return writtenYear(expression.of);
    case 'range':
      return writtenYear(expression.to) ?? writtenYear(expression.from);
    default:
      return null;
  }
}

/** The year of the story: of what was told last. */
export const yearOfStory = (story: Story): number | null =>
  story.period === null ? story.year : civilOf(story.period.to).year;
