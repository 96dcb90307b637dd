import { createHash } from 'node:crypto';
import type { Doc, DocMention } from '../doc/doc.js';
import { confidenceOf } from '../rules/confidence.js';
import type { Event, EventActor, EventCount, EventPlace } from '../schema/event.js';
import type { DateNorm } from '../schema/mention.js';
import type { DATE_PRECISIONS } from '../schema/vocabulary.js';
import type { Settled } from './settle-events.js';
import { eventTypeOf, ploverTypeOf } from './sub-event-type.js';
import { scopeOf } from './totals.js';

/** Writes a settled draft as the event of the contract: every slot with the mentions that fill it. */
export function buildEvent(doc: Doc, { draft, subtype }: Settled, rawHash: string): Event {
  const evidence = draft.sentences.flatMap((index) => {
    const sentence = doc.sentences[index];
    return sentence === undefined ? [] : [{ span: sentence.span, text: doc.raw.slice(...sentence.span) }];
  });
  const rules = [...new Set(draft.triggers.map((trigger) => trigger.family.id)), ...draft.rules];
  const spans = [
    ...draft.triggers.map((trigger) => doc.tokens[trigger.first]?.start ?? 0),
    ...evidence.flatMap(({ span }) => span),
  ];
  return {
    id: `e${createHash('sha256')
      .update(`${rawHash}:${subtype}:${spans.join(',')}`)
      .digest('hex')
      .slice(0, 15)}`,
    type: eventTypeOf(subtype),
    subtype,
    plover: ploverTypeOf(subtype),
    date: dateSlot(doc, draft.dates),
    places: placeSlots(doc, draft.places),
    actors: {
      initiators: actorSlots(doc, draft.initiators),
      targets: targetSlots(doc, draft.targets, draft.initiators),
    },
    aircraft: namedSlots(doc, draft.aircraft),
    munitions: namedSlots(doc, draft.munitions),
    counts: countSlots(doc, draft.counts, draft.attribution),
    scope: scopeOf(doc, draft),
    status: draft.status,
    attribution: draft.attribution,
    evidence,
    rules,
    confidence: Math.min(...rules.map(confidenceOf)),
  };
}

/** Hash of an article's raw text: the part of an event's id that all its events share. */
export const hashText = (raw: string): string => createHash('sha256').update(raw).digest('hex');

const PRECISION_ORDER: readonly (typeof DATE_PRECISIONS)[number][] = [
  'day',
  'week',
  'month',
  'season',
  'quarter',
  'year',
  'decade',
];

/** The most exact date that could be placed; of equals the first. */
function dateSlot(doc: Doc, indexes: readonly number[]): Event['date'] {
  let best: { readonly index: number; readonly rank: number } | null = null;
  for (const index of indexes) {
    const mention = doc.mentions[index];
    if (mention?.type !== 'date') continue;
    const rank =
      mention.norm.value === null
        ? 99
        : mention.norm.precision === null
          ? 50
          : PRECISION_ORDER.indexOf(mention.norm.precision);
    if (best === null || rank < best.rank) best = { index, rank };
  }
  if (best === null) return null;
  const mention = doc.mentions[best.index];
  if (mention?.type !== 'date') return null;
  const { value } = mention.norm;
  const same = indexes.filter((index) => {
    const other = doc.mentions[index];
    return other?.type === 'date' && other.norm.value === value;
  });
  return { ...untilPublished(doc, mention), mentions: same };
}

/** "since August": a period that goes on to the day of publication. */
function untilPublished(doc: Doc, mention: Extract<DocMention, { type: 'date' }>): DateNorm {
  const { norm } = mention;
  const isOpen = norm.mod === 'AFTER' || doc.tokens[mention.first - 1]?.key === 'since' || doc.tokens[mention.first]?.key === 'since';
  if (!isOpen || norm.value === null || norm.from === null || doc.published === null || norm.from >= doc.published) return norm;
  if (norm.value.includes('/') || norm.value.includes('X')) return norm;
  return { ...norm, value: `${norm.value}/${doc.published.slice(0, norm.value.length)}`, to: doc.published };
}

const REGION_KINDS: ReadonlySet<string> = new Set(['country', 'region', 'continent', 'sea', 'admin1']);
const NEAR_WORDS: ReadonlySet<string> = new Set(['near', 'outside', 'around', 'of', 'off', 'between']);

function placeSlots(doc: Doc, indexes: readonly number[]): EventPlace[] {
  const slots = new Map<string, EventPlace>();
  for (const index of indexes) {
    const mention = doc.mentions[index];
    if (mention?.type !== 'place') continue;
    const { name, kind, country, admin1, latitude, longitude } = mention.norm;
    const known = slots.get(name);
    const mentions = known === undefined ? [index] : [...known.mentions, index];
    const geoPrecision = REGION_KINDS.has(kind)
      ? 3
      : isNear(doc, mention) || kind === 'admin2' || latitude === null
        ? 2
        : 1;
    slots.set(name, { name, kind, country, admin1, latitude, longitude, geoPrecision, mentions });
  }
  const all = [...slots.values()];
  // "in Mosul, Iraq": the country only says which Mosul
  return all.filter(
    (place) =>
      !(
        place.kind === 'country' &&
        all.some((other) => other !== place && other.kind !== 'country' && other.country === place.country)
      ),
  );
}

/** "near Mosul", "30 km south of Kirkuk", "outside Aleppo". */
function isNear(doc: Doc, mention: DocMention): boolean {
  const before = doc.tokens[mention.first - 1]?.key ?? '';
  if (!NEAR_WORDS.has(before)) return false;
  return before !== 'of' || DIRECTIONS.has(doc.tokens[mention.first - 2]?.key ?? '');
}

const DIRECTIONS: ReadonlySet<string> = new Set(
  'north south east west northeast northwest southeast southwest outskirts suburbs miles km kilometers kilometres vicinity'.split(
    ' ',
  ),
);

function actorSlots(doc: Doc, indexes: readonly number[]): EventActor[] {
  const slots = new Map<string, EventActor>();
  for (const index of indexes) {
    const mention = doc.mentions[index];
    if (mention?.type !== 'force') continue;
    const { id, side, name } = mention.norm;
    const known = slots.get(id);
    slots.set(id, { id, side, name, mentions: known === undefined ? [index] : [...known.mentions, index] });
  }
  return [...slots.values()];
}

/** A side that acts is not its own target: "Iraqi troops … Iraqi forces" in one sentence are one side. */
function targetSlots(doc: Doc, targets: readonly number[], initiators: readonly number[]): EventActor[] {
  const sides = new Set(actorSlots(doc, initiators).map((actor) => actor.side));
  return actorSlots(doc, targets).filter((actor) => !sides.has(actor.side));
}

function namedSlots(doc: Doc, indexes: readonly number[]): Event['aircraft'] {
  const slots = new Map<string, Event['aircraft'][number]>();
  for (const index of indexes) {
    const mention = doc.mentions[index];
    if (mention?.type !== 'aircraft' && mention?.type !== 'munition') continue;
    const { id, name } = mention.norm;
    const known = slots.get(id);
    slots.set(id, { id, name, mentions: known === undefined ? [index] : [...known.mentions, index] });
  }
  return [...slots.values()];
}

/** One slot a figure: the same figure told again is the same figure. */
function countSlots(doc: Doc, indexes: readonly number[], attribution: string | null): EventCount[] {
  const slots = new Map<string, EventCount>();
  for (const index of indexes) {
    const mention = doc.mentions[index];
    if (mention?.type !== 'count') continue;
    const { value, min, max, measure, status } = mention.norm;
    const key = [value, min, max, measure, status].join('|');
    if (!slots.has(key)) slots.set(key, { ...mention.norm, attribution, mention: index });
  }
  return [...slots.values()];
}
