import type { DateNorm } from '../../../src/schema/mention.js';
import { readText } from '../../reading.js';

export interface ReadDate {
  readonly text: string;
  readonly norm: DateNorm;
}

/** The dates that are found in `raw`, in order. */
export const readDates = (raw: string, published: string | null = null): ReadDate[] =>
  readText(raw, { published }).mentions.flatMap((mention) =>
    mention.type === 'date' ? [{ text: mention.text, norm: mention.norm }] : [],
  );

/** Each date as "text = value", with its mod where it has one. */
export const tellDates = (raw: string, published: string | null = null): string[] =>
  readDates(raw, published).map(
    ({ text, norm }) => `${text} = ${norm.value}${norm.mod === undefined ? '' : ` ${norm.mod}`}`,
  );
