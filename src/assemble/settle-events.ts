import type { Doc } from '../doc/doc.js';
import type { SubEventType } from '../schema/vocabulary.js';
import { datesAt, isLocal, placesAt } from './compatible.js';
import type { Draft } from './drafts.js';
import { hasFigures } from './figures.js';
import { subEventTypeOf } from './sub-event-type.js';

/** A draft that has become an event: its kind is known, and what it left open has been filled from its neighbours. */
export interface Settled {
  readonly draft: Draft;
  readonly subtype: SubEventType;
}

/** How many sentences an act stays what the article speaks of. */
const TOPIC_REACH = 4;

/**
 * Fills what drafts leave open and drops those that are no event. A result ("two people were killed in Odesa") takes its
 * kind, initiator, weapons and day from the act that the article speaks of; an act without a place or day takes those of
 * the report. What would have neither actor, victim nor weapon, or neither place, day nor figure, is no event.
 */
export function settleEvents(doc: Doc, drafts: readonly Draft[]): Settled[] {
  const settled: Settled[] = [];
  for (const draft of drafts) {
    const topic = findTopic(settled, draft);
    const filled = inheritDay(doc, fillFromReport(doc, inheritFromTopic(doc, draft, topic)), topic);
    const subtype = subEventTypeOf(doc.mentions, filled) ?? topic?.subtype ?? null;
    if (subtype !== null && isEvent(doc, filled, topic !== null)) settled.push({ draft: filled, subtype });
  }
  return settled.map((event) => withAttacker(doc, settled, event));
}

const FROM_AFAR: ReadonlySet<SubEventType> = new Set(['Air/drone strike', 'Shelling/artillery/missile attack']);

/**
 * "Kharkiv came under missile attack": who fires is not said again where one side alone attacks from afar in the whole
 * article. Only for attacks of that kind, and never on the attacker's own.
 */
function withAttacker(doc: Doc, events: readonly Settled[], event: Settled): Settled {
  const { draft, subtype } = event;
  if (draft.initiators.length > 0 || draft.hasOtherSubject || !FROM_AFAR.has(subtype)) return event;
  const attackers = events.filter((other) => FROM_AFAR.has(other.subtype) && other.draft.initiators.length > 0).map((other) => other.draft.initiators);
  const sides = new Set(attackers.flatMap((indexes) => sidesAt(doc, indexes)));
  const [first] = attackers;
  const [side] = sides;
  if (sides.size !== 1 || first === undefined || side === undefined || sidesAt(doc, draft.targets).includes(side)) return event;
  return { subtype, draft: { ...draft, initiators: first, rules: [...draft.rules, 'event/only-attacker'] } };
}

function sidesAt(doc: Doc, indexes: readonly number[]): string[] {
  return indexes.flatMap((index) => {
    const mention = doc.mentions[index];
    return mention?.type === 'force' ? [mention.norm.side] : [];
  });
}

const isOpen = (draft: Draft): boolean =>
  draft.status === 'hypothetical' || draft.status === 'planned' || draft.status === 'denied';

/** The last act told, not too far back: what a result without an act of its own speaks of. */
function findTopic(settled: readonly Settled[], draft: Draft): Settled | null {
  const at = draft.sentences[0] ?? 0;
  const last = settled.findLast(({ draft: other }) => !isOpen(other) && (other.sentences[0] ?? 0) <= at);
  if (last === undefined || at - (last.draft.sentences.at(-1) ?? 0) > TOPIC_REACH) return null;
  return last;
}

const isResult = (draft: Draft): boolean =>
  draft.triggers.every((trigger) => trigger.family.strength === 'result');

/** How many sentences a day stays the day that the text tells of. */
const DAY_REACH = 2;

/** "Farther north, a strike destroyed a depot": the day is that of the act told just before. */
function inheritDay(doc: Doc, draft: Draft, topic: Settled | null): Draft {
  if (topic === null || isOpen(draft) || isPlacedInTime(doc, [...draft.dates, ...draft.reportDates])) return draft;
  if ((draft.sentences[0] ?? 0) - (topic.draft.sentences.at(-1) ?? 0) > DAY_REACH) return draft;
  const dates = topic.draft.dates.filter((index) => {
    const mention = doc.mentions[index];
    return mention?.type === 'date' && (mention.norm.precision === 'day' || mention.norm.precision === 'week');
  });
  return dates.length === 0 ? draft : { ...draft, dates, rules: [...draft.rules, 'event/day-of-the-act-before'] };
}

function isPlacedInTime(doc: Doc, indexes: readonly number[]): boolean {
  return datesAt(doc.mentions, indexes).length > 0;
}

function inheritFromTopic(doc: Doc, draft: Draft, topic: Settled | null): Draft {
  if (topic === null || !isResult(draft) || subEventTypeOf(doc.mentions, draft) !== null) return draft;
  const from = topic.draft;
  return {
    ...draft,
    initiators: draft.initiators.length > 0 || draft.hasOtherSubject ? draft.initiators : from.initiators,
    dates: draft.dates.length > 0 || draft.reportDates.length > 0 ? draft.dates : from.dates,
    rules: [...draft.rules, 'event/result-of-the-act-before'],
  };
}

function fillFromReport(doc: Doc, draft: Draft): Draft {
  const dates = datesAt(doc.mentions, draft.dates).some((date) => date.norm.value !== null)
    ? draft.dates
    : [...draft.dates, ...draft.reportDates];
  const places = draft.places.length > 0 ? draft.places : draft.reportPlaces;
  return { ...draft, dates, places };
}

function isEvent(doc: Doc, draft: Draft, hasTopic: boolean): boolean {
  const strengths = draft.triggers.map((trigger) => trigger.family.strength);
  if (strengths.every((strength) => strength === 'claim')) return false;
  if (draft.sentences.every((index) => doc.sentences[index]?.role === 'caption')) return false;
  if (!draft.isPredicated && !hasFigures(doc, draft)) return false;
  const hasActor = draft.initiators.length + draft.targets.length > 0;
  const hasWeapon = draft.munitions.length + draft.aircraft.length > 0;
  const hasVictims = hasFigures(doc, draft);
  const isStrong = strengths.includes('strong');
  const isPlaced = placesAt(doc.mentions, draft.places).some(isLocal);
  const isDated = datesAt(doc.mentions, draft.dates).some((date) => date.norm.value !== null);
  if (isOpen(draft) && !(hasVictims || (isDated && hasActor))) return false;
  if (
    !strengths.some((strength) => strength === 'strong' || strength === 'weak') &&
    !hasActor &&
    !hasWeapon &&
    !hasTopic
  )
    return false;
  if (!isStrong && !hasActor && !hasWeapon && !hasTopic) return false;
  if (!hasActor && !hasWeapon && !hasVictims) return isStrong && (isPlaced || isDated) && !draft.isTitle;
  return hasVictims || isPlaced || isDated || (draft.places.length > 0 && hasActor);
}
