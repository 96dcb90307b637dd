import type { Doc } from '../doc/doc.js';
import type { Event } from '../schema/event.js';
import type { Draft } from './draft.js';

const TOTAL_WORDS: ReadonlySet<string> = new Set(
  'total totals overall altogether far cumulative toll tally'.split(' '),
);
const DAYS_OF_ONE_EVENT = 3;
const MS_A_DAY = 86_400_000;

/** `aggregate` for a figure over a period: "since 2014", "between August and September", "bringing the toll to 40". */
export function scopeOf(doc: Doc, draft: Draft): Event['scope'] {
  const { counts } = draft;
  if (counts.some(({ mention }) => mention.rule === 'count/cumulative')) return 'aggregate';
  const isMany = counts.some(
    ({ mention }) => mention.norm.measure === 'strikes' && (mention.norm.value ?? 0) > 1,
  );
  const isLong = draft.dates.some(
    ({ mention: { norm } }) =>
      norm.from !== null &&
      norm.to !== null &&
      norm.precision !== 'week' &&
      daysBetween(norm.from, norm.to) > DAYS_OF_ONE_EVENT,
  );
  if (isMany || (isLong && counts.length > 0)) return 'aggregate';
  for (const index of draft.sentences) {
    const sentence = doc.sentences[index];
    if (sentence === undefined) continue;
    for (let i = sentence.first; i < sentence.end; i++) {
      const key = doc.tokens[i]?.key ?? '';
      if (key === 'since' && counts.length > 0) return 'aggregate';
      if (TOTAL_WORDS.has(key) && counts.length > 0 && (key !== 'far' || doc.tokens[i - 1]?.key === 'so'))
        return 'aggregate';
    }
  }
  return 'single';
}

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / MS_A_DAY;
