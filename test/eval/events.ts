import type { Article } from '../../src/schema/article.js';
import type { Event } from '../../src/schema/event.js';
import { overlaps } from '../../src/text/span.js';
import { spanOf } from './align.js';
import type { ReferenceArticle, ReferenceEvent } from './reference.js';
import { isSameCount, isSameThing, plainName } from './same.js';
import { newTally, type Tally } from './tally.js';

/** Slots of an event with their weight when it is decided which event answers which. */
const WEIGHTS = {
  subtype: 1,
  date: 1.5,
  place: 1.5,
  actor1: 1,
  actor2: 1,
  aircraft: 1,
  munition: 1,
  count: 3,
} as const;
export type Slot = keyof typeof WEIGHTS;
export const SLOTS: readonly Slot[] = [
  'subtype',
  'date',
  'place',
  'actor1',
  'actor2',
  'aircraft',
  'munition',
  'count',
];
type Slots = Readonly<Record<Slot, Tally>>;

/** What is needed to compare events: the article, and the extractor's ids for those of the reference. */
interface Setting {
  readonly article: ReferenceArticle;
  readonly found: Article;
  readonly ids: ReadonlyMap<string, string>;
}

const NO_EVENT: ReferenceEvent = {
  type: '',
  subtype: '',
  altTypes: [],
  date: null,
  places: [],
  actor1: [],
  actor2: [],
  aircraft: [],
  munitions: [],
  counts: [],
  scope: 'single',
  status: 'reported',
  quote: '',
  optional: false,
};

/** Fills one to one: how many of `wanted` have an answer among `got`. */
function tallyFills<A, B>(wanted: readonly A[], got: readonly B[], isSame: (a: A, b: B) => boolean): Tally {
  const used = new Set<number>();
  for (const a of wanted) {
    const index = got.findIndex((b, i) => !used.has(i) && isSame(a, b));
    if (index >= 0) used.add(index);
  }
  return { right: used.size, spurious: got.length - used.size, missed: wanted.length - used.size };
}

/** The reference gives every acceptable name of a side: one right name fills the slot, a wrong one is spurious. */
function tallyActors(wanted: readonly string[], got: Event['actors']['targets'], { ids }: Setting): Tally {
  const isRight = (side: string): boolean => wanted.some((id) => (ids.get(id) ?? id) === side || id === side);
  const right = got.filter((actor) => isRight(actor.side)).length;
  return {
    right: right > 0 ? 1 : 0,
    spurious: got.length > right ? 1 : 0,
    missed: wanted.length > 0 && right === 0 ? 1 : 0,
  };
}

/** The place has that name, or is written where the reference has that place. */
function isSamePlace(wanted: string, got: Event['places'][number], { article, found }: Setting): boolean {
  if (plainName(wanted) === plainName(got.name)) return true;
  const there = article.mentions.filter(
    ({ type, norm }) => type === 'place' && plainName(norm.name ?? '') === plainName(wanted),
  );
  return got.mentions.some((index) => {
    const span = found.mentions[index]?.span;
    return span !== undefined && there.some((mention) => overlaps(spanOf(mention), span));
  });
}

/** How the slots of `got` answer those of `wanted`; null for an event that is not there. */
function compareEvents(wanted: ReferenceEvent | null, got: Event | null, setting: Setting): Slots {
  const a = wanted ?? NO_EVENT;
  const typesA = wanted === null ? [] : [`${a.type}/${a.subtype}`];
  const typesB = got === null ? [] : [`${got.type}/${got.subtype}`];
  const dateB = got?.date?.value ?? null;
  return {
    subtype: tallyFills(typesA, typesB, (x, y) => x === y || a.altTypes.includes(y)),
    date: tallyFills(a.date === null ? [] : [a.date], dateB === null ? [] : [dateB], (x, y) => x === y),
    place: tallyFills(a.places, got?.places ?? [], (x, y) => isSamePlace(x, y, setting)),
    actor1: tallyActors(a.actor1, got?.actors.initiators ?? [], setting),
    actor2: tallyActors(a.actor2, got?.actors.targets ?? [], setting),
    aircraft: tallyFills(a.aircraft, got?.aircraft ?? [], (x, y) => isSameThing(x, y.name)),
    munition: tallyFills(a.munitions, got?.munitions ?? [], (x, y) => isSameThing(x, y.name)),
    count: tallyCounts(a, got, setting),
  };
}

/** A count that the reference calls optional, in the event or in the text, is neither missed nor spurious. */
function tallyCounts(wanted: ReferenceEvent, got: Event | null, { article, found }: Setting): Tally {
  const counts = got?.counts ?? [];
  const required = wanted.counts.filter((count) => !count.optional);
  const { right } = tallyFills(required, counts, isSameCount);
  const optional = article.mentions.filter((mention) => mention.type === 'count' && mention.optional);
  const isOptional = (index: number): boolean => {
    const span = found.mentions[index]?.span;
    return span !== undefined && optional.some((mention) => overlaps(spanOf(mention), span));
  };
  const { spurious } = tallyFills(
    wanted.counts,
    counts.filter(({ mention }) => !isOptional(mention)),
    isSameCount,
  );
  return { right, spurious, missed: required.length - right };
}

const isNamed = (slots: Slots): boolean => SLOTS.some((slot) => slot !== 'subtype' && slots[slot].right > 0);

const weigh = (slots: Slots): number =>
  SLOTS.reduce(
    (sum, slot) =>
      sum + WEIGHTS[slot] * (slots[slot].right - 0.2 * (slots[slot].spurious + slots[slot].missed)),
    0,
  );

/** An event of the reference with the one that answers it, or either alone, and how their slots compare. */
export interface EventPair {
  readonly wanted: ReferenceEvent | null;
  readonly got: Event | null;
  readonly slots: Slots;
}

/** Pairs events one to one by what fills they share (one at least, besides the type), the best first. */
export function alignEvents(setting: Setting): EventPair[] {
  const { article, found } = setting;
  const candidates = article.events
    .flatMap((wanted) =>
      found.events.map((got) => ({ wanted, got, slots: compareEvents(wanted, got, setting) })),
    )
    .filter(({ slots }) => isNamed(slots))
    .map((pair, i) => ({ ...pair, i, weight: weigh(pair.slots) }))
    .sort((a, b) => b.weight - a.weight || a.i - b.i);
  const pairs: EventPair[] = [];
  const used = new Set<unknown>();
  for (const { wanted, got, slots } of candidates) {
    if (used.has(wanted) || used.has(got)) continue;
    used.add(wanted).add(got);
    pairs.push({ wanted, got, slots });
  }
  for (const wanted of article.events)
    if (!used.has(wanted)) pairs.push({ wanted, got: null, slots: compareEvents(wanted, null, setting) });
  for (const got of found.events)
    if (!used.has(got)) pairs.push({ wanted: null, got, slots: compareEvents(null, got, setting) });
  return pairs;
}

/** Whether the events were found at all. */
export function tallyEvents(pairs: readonly EventPair[]): Tally {
  const tally = newTally();
  for (const { wanted, got } of pairs) {
    if (wanted?.optional === true) continue;
    if (wanted === null) tally.spurious++;
    else if (got === null) tally.missed++;
    else tally.right++;
  }
  return tally;
}
