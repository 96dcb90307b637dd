import { civilOf } from './calendar.js';
import type { Expression } from './expression.js';
import type { Period } from './period.js';

/** Where the narration stands: what "that day", "the following year" and a month without a year hang on. */
export interface Story {
  /** The last day that was told, or the last of several. */
  readonly day: { readonly from: number; readonly to: number } | null;
  /** The last period that was told, of whatever length. */
  readonly period: { readonly from: number; readonly to: number } | null;
  /** The year that was written last, and in which sentence. */
  readonly year: number | null;
  readonly yearSentence: number;
}

export const STORY_START: Story = { day: null, period: null, year: null, yearSentence: -1 };

/** The story after one more date. */
export function advance(story: Story, expression: Expression, period: Period, sentence: number): Story {
  const year = writtenYear(expression);
  const { from, to } = period;
  const isKnown = from !== null && to !== null;
  const isDay = isKnown && period.precision === 'day';
  return {
    day: isDay ? { from, to } : story.day,
    period: isKnown ? { from, to } : story.period,
    year: year ?? story.year,
    yearSentence: year === null ? story.yearSentence : sentence,
  };
}

/** The year that an expression writes out; the later one of a range. */
export function writtenYear(expression: Expression): number | null {
  switch (expression.kind) {
    case 'date':
    case 'part-of-year':
    case 'feast':
      return typeof expression.year === 'number' ? expression.year : null;
    case 'slashed':
      return expression.year;
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
