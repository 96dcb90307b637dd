import type { Doc } from '../doc/doc.js';
import { confidenceOf } from '../rules/confidence.js';
import type { Event, EventActor, EventCount, EventPlace } from '../schema/event.js';
import type { CountNorm, DateNorm } from '../schema/mention.js';
import type { Span } from '../text/span.js';
import { isSomebody } from './compatible.js';
import { type Draft, dateOf } from './draft.js';
import type { Stretch } from './grammar.js';
import type {
  AircraftFiller,
  CountFiller,
  DateFiller,
  Filler,
  ForceFiller,
  MentionOf,
  MunitionFiller,
  PlaceFiller,
} from './reading.js';
import type { Settled } from './settle-events.js';
import { eventTypeOf, ploverTypeOf } from './sub-event-type.js';
import { scopeOf } from './totals.js';

/** Writes a settled draft as the event of the contract: every slot with the mentions that fill it. */
export function buildEvent(doc: Doc, { draft, subtype }: Settled, rawHash: string): Event {
  const rules = rulesOf(draft);
  return {
    id: `e${hash64(`${rawHash}:${subtype}:${draft.triggers.map(({ first }) => doc.tokens[first]?.start).join(',')}`)}`,
    type: eventTypeOf(subtype),
    subtype,
    plover: ploverTypeOf(subtype, draft),
    date: dateSlot(doc, draft),
    places: placeSlots(doc, draft.places),
    actors: {
      initiators: actorSlots(draft.initiators),
      targets: targetSlots(draft.targets, draft.initiators),
    },
    aircraft: namedSlots(draft.aircraft),
    munitions: namedSlots(withoutDrones(draft)),
    counts: countSlots(draft.counts, draft.attribution),
    scope: scopeOf(draft),
    status: draft.status,
    attribution: draft.attribution,
    evidence: draft.sentences.map((index) => evidenceOf(doc, index)),
    triggers: draft.triggers.map((trigger) => spanOfTokens(doc, trigger)),
    rules,
    confidence: rules.reduce((least, rule) => Math.min(least, confidenceOf(rule)), 1),
  };
}

/** Where the words of a stretch of tokens stand in the raw text. */
export const spanOfTokens = (doc: Doc, { first, end }: Stretch): Span => [
  doc.tokens[first]?.start ?? 0,
  doc.tokens[end - 1]?.end ?? 0,
];

/** The rules of its triggers and those that joined and filled it, each once. */
function rulesOf({ triggers, rules }: Draft): string[] {
  const ids: string[] = [];
  for (const { family } of triggers) if (!ids.includes(family.id)) ids.push(family.id);
  for (const rule of rules) if (!ids.includes(rule)) ids.push(rule);
  return ids;
}

/** A sentence as evidence. @throws RangeError where the article has no such sentence. */
function evidenceOf(doc: Doc, index: number): Event['evidence'][number] {
  const sentence = doc.sentences[index];
  if (sentence === undefined) throw new RangeError(`no sentence ${index}`);
  const { span } = sentence;
  return { span, text: doc.raw.slice(span[0], span[1]) };
}

/**
 * 64 bits of a text as 16 hexadecimal digits: two runs of FNV-1a (Fowler, Noll, Vo) over its UTF-16 code units, with
 * different starts and primes. Not for secrets: it only tells texts apart.
 */
export function hash64(text: string): string {
  let first = 0x811c9dc5;
  let second = 0xdeadbeef;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second ^ code, 0x01000185);
  }
  return (first >>> 0).toString(16).padStart(8, '0') + (second >>> 0).toString(16).padStart(8, '0');
}

function dateSlot(doc: Doc, draft: Draft): Event['date'] {
  const best = dateOf(draft);
  if (best === null) return null;
  const { value } = best.mention.norm;
  const same = draft.dates.filter(({ mention }) => mention.norm.value === value);
  return { ...untilPublished(doc, best), mentions: same.map(({ index }) => index) };
}

/** "since August": a period that goes on to the day of publication. */
function untilPublished(doc: Doc, { mention: { norm }, governor }: DateFiller): DateNorm {
  if (
    governor !== 'since' ||
    norm.value === null ||
    norm.from === null ||
    doc.published === null ||
    norm.from >= doc.published
  )
    return norm;
  if (norm.value.includes('/') || norm.value.includes('X')) return norm;
  return { ...norm, value: `${norm.value}/${doc.published.slice(0, norm.value.length)}`, to: doc.published };
}

const REGION_KINDS: ReadonlySet<string> = new Set(
  'country region continent sea strait desert peninsula admin1'.split(' '),
);
/** Kinds that reach far beyond the point that stands for them. */
const WIDE_KINDS: ReadonlySet<string> = new Set('admin2 river mountain valley island lake'.split(' '));
const NEAR_WORDS: ReadonlySet<string> = new Set(
  'near outside around of off between towards toward'.split(' '),
);

/** Tokens between a place and the country that it is in: "Mosul, in northern Iraq", "Iraq's city of Mosul". */
const APPOSED = 4;

function placeSlots(doc: Doc, fillers: readonly PlaceFiller[]): EventPlace[] {
  const places = grouped(
    fillers,
    ({ mention }) => mention.norm.name,
    ({ mention }, mentions): EventPlace => {
      const { name, kind, country, admin1, latitude, longitude } = mention.norm;
      return {
        name,
        kind,
        country,
        admin1,
        latitude,
        longitude,
        geoPrecision: geoPrecisionOf(doc, mention),
        mentions,
      };
    },
  );
  // "in Mosul, Iraq": the country only says which Mosul
  const isAdded = (place: EventPlace): boolean =>
    fillers.every(
      ({ mention }) =>
        mention.norm.name !== place.name ||
        fillers.some(
          ({ mention: other }) =>
            other.norm.kind !== 'country' &&
            other.norm.country === place.country &&
            Math.max(other.first - mention.end, mention.first - other.end) <= APPOSED,
        ),
    );
  return places.filter((place) => place.kind !== 'country' || !isAdded(place));
}

/** After ACLED: 1 the named place, 2 near it or its district, 3 a region or country. */
function geoPrecisionOf(doc: Doc, mention: MentionOf<'place'>): 1 | 2 | 3 {
  const { kind, latitude } = mention.norm;
  if (REGION_KINDS.has(kind)) return 3;
  return isNear(doc, mention) || WIDE_KINDS.has(kind) || latitude === null ? 2 : 1;
}

/** "near Mosul", "30 km south of Kirkuk", "outside Aleppo". */
function isNear(doc: Doc, mention: MentionOf<'place'>): boolean {
  const before = doc.tokens[mention.first - 1]?.key ?? '';
  if (!NEAR_WORDS.has(before)) return false;
  return before !== 'of' || DIRECTIONS.has(doc.tokens[mention.first - 2]?.key ?? '');
}

const DIRECTIONS: ReadonlySet<string> = new Set(
  'north south east west northeast northwest southeast southwest outskirts suburbs miles km kilometers kilometres vicinity'.split(
    ' ',
  ),
);

function actorSlots(fillers: readonly ForceFiller[]): EventActor[] {
  return grouped(
    fillers.filter(isSomebody),
    ({ mention }) => mention.norm.id,
    ({ mention: { norm } }, mentions) => ({ id: norm.id, side: norm.side, name: norm.name, mentions }),
  );
}

/** A side that acts is not its own target: "Iraqi troops … Iraqi forces" in one sentence are one side. */
function targetSlots(targets: readonly ForceFiller[], initiators: readonly ForceFiller[]): EventActor[] {
  const sides = new Set(initiators.map(({ mention }) => mention.norm.side));
  return actorSlots(targets.filter(({ mention }) => !sides.has(mention.norm.side)));
}

/** "Shahed drones … the drones": a word for the kind says nothing more where one of the kind is named. */
function namedSlots(fillers: readonly (AircraftFiller | MunitionFiller)[]): Event['aircraft'] {
  const named = new Set(fillers.filter((filler) => !isGeneric(filler)).map(classOf));
  return grouped(
    fillers.filter((filler) => !(isGeneric(filler) && (named.has(classOf(filler)) || isAnyWeapon(filler)))),
    ({ mention }) => mention.norm.id,
    ({ mention: { norm } }, mentions) => ({ id: norm.id, name: norm.name, mentions }),
  );
}

/** "drone strikes", "a drone": one drone, whether it is read as an aircraft or as a weapon. */
function withoutDrones({ munitions, aircraft }: Draft): readonly MunitionFiller[] {
  if (!aircraft.some(({ mention }) => mention.norm.role === 'uav')) return munitions;
  return munitions.filter((filler) => !(isGeneric(filler) && classOf(filler) === 'loitering-munition'));
}

const isGeneric = ({ mention }: AircraftFiller | MunitionFiller): boolean =>
  mention.norm.id.startsWith('gen-');

const classOf = ({ mention }: AircraftFiller | MunitionFiller): string =>
  mention.type === 'aircraft' ? mention.norm.role : mention.norm.class;

/** "weapons", "arms" */
const isAnyWeapon = (filler: AircraftFiller | MunitionFiller): boolean => classOf(filler) === 'unspecified';

/** One slot a figure: the same figure told again is the same figure. */
function countSlots(fillers: readonly CountFiller[], attribution: string | null): EventCount[] {
  const slots: EventCount[] = [];
  for (const { mention, index, source } of fillers) {
    const { norm } = mention;
    if (!slots.some((slot) => isSameFigure(slot, norm)))
      slots.push({ ...norm, attribution: source ?? attribution, mention: index });
  }
  return slots;
}

const isSameFigure = (slot: EventCount, norm: CountNorm): boolean =>
  slot.value === norm.value &&
  slot.min === norm.min &&
  slot.max === norm.max &&
  slot.measure === norm.measure &&
  (slot.status === norm.status || slot.status === undefined || norm.status === undefined);

interface Group<F> {
  readonly key: string;
  readonly first: F;
  readonly mentions: number[];
}

/** One slot for all fillers with the same key, in text order, made from the first and the mentions of all. */
function grouped<F extends Filler, S>(
  fillers: readonly F[],
  keyOf: (filler: F) => string,
  make: (first: F, mentions: readonly number[]) => S,
): S[] {
  // an event has a few fillers of a kind: to look through them is quicker than to index them
  const groups: Group<F>[] = [];
  for (const filler of fillers) {
    const key = keyOf(filler);
    const group = groups.find((other) => other.key === key);
    if (group === undefined) groups.push({ key, first: filler, mentions: [filler.index] });
    else group.mentions.push(filler.index);
  }
  return groups.map(({ first, mentions }) => make(first, mentions));
}
