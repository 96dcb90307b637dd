import type { Article } from '../schema/article.js';
import type { Event, EventCount } from '../schema/event.js';
import type { Measure } from '../schema/vocabulary.js';

/** A figure with its two ends; null where the article does not give that end. */
export interface Toll {
  readonly low: number | null;
  readonly high: number | null;
}

const NONE: Toll = { low: null, high: null };

const NOBODY: Toll = { low: 0, high: null };
const HARM: ReadonlySet<Measure> = new Set(['killed', 'injured']);

/** "There were no casualties": neither dead nor hurt, unless someone counts either. */
const isSafe = ({ counts }: Event, measure: Measure): boolean =>
  HARM.has(measure) &&
  counts.some((count) => count.measure === 'casualties' && count.value === 0) &&
  !counts.some((count) => HARM.has(count.measure) && count.value !== 0);

/** Words for people of any kind: a figure of theirs is a total, the others are parts of it. */
const ANYONE: ReadonlySet<string> = new Set([
  'person',
  'people',
  'human',
  'life',
  'victim',
  'individual',
  'casualty',
  'body',
  'corpse',
]);

/**
 * The figure of one measure on an event. For each source a total ("23 people") is taken as it stands; without one,
 * different groups ("13 civilians and 10 fighters") are added, the largest figure of each; a part ("including three
 * children") is never added. Where sources disagree: the lowest and the highest.
 */
export function findToll(event: Event, article: Article, measure: Measure): Toll {
  // most events have no figure of this measure
  if (!event.counts.some((count) => count.measure === measure)) return isSafe(event, measure) ? NOBODY : NONE;
  const counts = event.counts.filter((count) => count.measure === measure);
  const wholes = counts.filter((count) => !isPart(count, article));
  // "the dead included three children" says of no whole: three at least
  const sources = groupBy(wholes.length > 0 ? wholes : counts, (count) => count.attribution ?? '');
  const tolls = [...sources.values()].map(tollOfSource).filter((toll) => toll !== NONE);
  return tolls.length < 2 ? (tolls[0] ?? NONE) : spread(tolls);
}

function groupBy(
  counts: readonly EventCount[],
  keyOf: (count: EventCount) => string,
): ReadonlyMap<string, readonly EventCount[]> {
  const groups = new Map<string, readonly EventCount[]>();
  for (const count of counts) groups.set(keyOf(count), [...(groups.get(keyOf(count)) ?? []), count]);
  return groups;
}

/** Lowest and highest over sources; one that only says "up to 20" has no low end to offer. */
function spread(tolls: readonly Toll[]): Toll {
  const lows = tolls.flatMap(({ low }) => (low === null ? [] : [low]));
  const ends = tolls.flatMap(({ low, high }) => [low, high].filter((end) => end !== null));
  const low = lows.length === 0 ? null : Math.min(...lows);
  const high = ends.length === 0 ? null : Math.max(...ends);
  return { low, high: high === low ? null : high };
}

function tollOfSource(counts: readonly EventCount[]): Toll {
  const groups = groupBy(counts, groupOf);
  const largest = [...groups.values()].map((group) => group.map(tollOf).reduce(larger, NONE));
  if (groups.has(TOTAL)) return largest.reduce(larger, NONE);
  return largest.reduce(add, NONE);
}

const TOTAL = '';

/** Who was counted: everyone, or a group by its word and its side. */
function groupOf({ of, force }: EventCount): string {
  if (force === undefined && (of === null || ANYONE.has(of))) return TOTAL;
  return `${of ?? ''} ${force ?? ''}`;
}

/** "at least 15" has no high end, "up to 20" no low end, "15" is 15 and no range. */
function tollOf({ value, min, max }: EventCount): Toll {
  const low = min ?? (max === null || value !== max ? value : null);
  if (min === null && value !== null && max === null) return { low: value, high: null };
  return { low, high: max === low ? null : max };
}

const top = ({ low, high }: Toll): number => Math.max(low ?? -1, high ?? -1);

const larger = (a: Toll, b: Toll): Toll => (top(b) > top(a) ? b : a);

function add(a: Toll, b: Toll): Toll {
  if (a === NONE || b === NONE) return a === NONE ? b : a;
  const low = a.low === null && b.low === null ? null : (a.low ?? 0) + (b.low ?? 0);
  const high = a.high === null && b.high === null ? null : (a.high ?? a.low ?? 0) + (b.high ?? b.low ?? 0);
  return { low, high };
}

/** "killed 15 people, including three children": the rule that found the three says that they are a part. */
const isPart = ({ mention }: EventCount, { mentions }: Article): boolean =>
  mentions[mention]?.rule === 'count/subset';
