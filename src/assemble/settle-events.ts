import type { Doc } from '../doc/doc.js';
import type { SubEventType } from '../schema/vocabulary.js';
import { areDatesCompatible, isPlaced, isSameOrWithin, isSomebody, shareSide } from './compatible.js';
import { type Draft, dateOf, isOpen } from './draft.js';
import { withParties } from './parties.js';
import type { PlaceFiller } from './reading.js';
import { type Refusal, refusalOf, speaksOfConflict } from './refusals.js';
import { FROM_AFAR, subEventTypeOf } from './sub-event-type.js';

/** A draft that has become an event: its kind is known, and what it left open has been filled from its neighbours. */
export interface Settled {
  readonly draft: Draft;
  readonly subtype: SubEventType;
}

/** A draft that is no event, and why. */
export interface Refused {
  readonly draft: Draft;
  readonly refusal: Refusal;
}

export interface Settlement {
  readonly events: readonly Settled[];
  readonly refused: readonly Refused[];
}

/** How many sentences an act stays what the article speaks of. */
const TOPIC_REACH = 4;

/**
 * Fills what drafts leave open and drops those that are no event. A result ("two people were killed in Odesa") takes its
 * kind, initiator, weapons and day from the act that the article speaks of; an act without a place or day takes those of
 * the report. What would have neither actor, victim nor weapon, or neither place, day nor figure, is no event.
 */
export function settleEvents(doc: Doc, drafts: readonly Draft[]): Settlement {
  const settled: Settled[] = [];
  const refused: Refused[] = [];
  const isOfConflict = speaksOfConflict(doc);
  for (const draft of drafts) {
    const topic = isTotalOfPeriod(draft) ? null : findTopic(settled, draft);
    const told = fillFromReport(inheritFromTopic(draft, topic));
    const filled = inheritDay(inheritPlace(told, topic), topic);
    // what came of an act is of the act's kind
    const own = isResult(draft) && topic !== null ? subEventTypeOf(draft) : subEventTypeOf(filled);
    const subtype = own ?? topic?.subtype ?? subtypeAlone(filled);
    const refusal =
      subtype === null
        ? 'no kind of act that is known'
        : refusalOf(doc, filled, topic !== null, isOfConflict);
    if (refusal !== null) refused.push({ draft, refusal });
    else if (subtype !== null) settled.push({ draft: filled, subtype });
  }
  // a headline that no sentence takes up only sums up what the article tells
  const told = settled.filter(({ draft }) => !draft.isTitle);
  if (told.length === 0) return { events: withParties(settled), refused };
  const titles = settled.filter(({ draft }) => draft.isTitle);
  const summed = titles.map(
    ({ draft }): Refused => ({ draft, refusal: 'a headline that the text takes up' }),
  );
  return { events: withParties(told), refused: [...refused, ...summed] };
}

/**
 * The kind of a draft that its neighbours leave open: engagements told of nothing else are clashes, and so is what a named
 * armed group lost ("22 Taliban fighters were killed in Ghazni").
 */
function subtypeAlone(draft: Draft): SubEventType | null {
  if (draft.triggers.some(({ family }) => family.id === 'event/clash') || losesFighters(draft))
    return 'Armed clash';
  return isTotalOfPeriod(draft) && draft.triggers.some(isKilling) ? 'Attack' : null;
}

/** "24,000 people have been killed since October": what came of many acts, not of the one told before. */
const isTotalOfPeriod = (draft: Draft): boolean => draft.isTotal && isResult(draft) && draft.dates.length > 0;

const isKilling = ({ family }: Draft['triggers'][number]): boolean => family.id === 'event/killing';

const losesFighters = ({ triggers, targets }: Draft): boolean =>
  triggers.some(isKilling) &&
  targets.some((target) => isSomebody(target) && !UNARMED_KINDS.has(target.mention.norm.kind));

const UNARMED_KINDS: ReadonlySet<string> = new Set(['civilians', 'political', 'government', 'intl-org']);

/** The last act told, not too far back: what a result without an act of its own speaks of. */
function findTopic(settled: readonly Settled[], draft: Draft): Settled | null {
  let last: Settled | null = null;
  for (const event of settled.slice(-TOPIC_WINDOW)) {
    if (isOpen(event.draft) || sentenceBefore(event, draft) < 0) continue;
    if (last === null || sentenceBefore(event, draft) >= sentenceBefore(last, draft)) last = event;
  }
  if (last !== null && distanceTo(last, draft) <= TOPIC_REACH) return last;
  // far below its lead a text tells what came of it, town by town
  const [lead] = settled;
  return lead !== undefined && isResult(draft) && FROM_AFAR.has(lead.subtype) && isLead(lead.draft)
    ? lead
    : null;
}

/** Sentences from the top, below headline and byline, in which the act that an article is about is told. */
const LEAD_SENTENCES = 4;

const isLead = (draft: Draft): boolean => !isOpen(draft) && (draft.sentences[0] ?? 0) < LEAD_SENTENCES;

/** How many events back a topic is looked for. */
const TOPIC_WINDOW = 12;

/** The last sentence up to that of a draft that tells of an event; -1 where none does. */
const sentenceBefore = ({ draft: { sentences } }: Settled, draft: Draft): number =>
  sentences.findLast((index) => index <= (draft.sentences[0] ?? 0)) ?? -1;

/** Sentences between what was last told of an event and a draft. */
const distanceTo = (event: Settled, draft: Draft): number =>
  (draft.sentences[0] ?? 0) - sentenceBefore(event, draft);

const isResult = (draft: Draft): boolean =>
  draft.triggers.every((trigger) => trigger.family.strength === 'result');

function inheritFromTopic(draft: Draft, topic: Settled | null): Draft {
  if (topic === null || !isResult(draft) || subEventTypeOf(draft) !== null) return draft;
  const from = topic.draft;
  return {
    ...draft,
    initiators: draft.initiators.length > 0 || draft.hasOtherSubject ? draft.initiators : from.initiators,
    dates: draft.dates.length > 0 || draft.reportDates.length > 0 ? draft.dates : from.dates,
    rules: [...draft.rules, 'event/result-of-the-act-before'],
  };
}

function fillFromReport(draft: Draft): Draft {
  if (draft.reportDates.length + draft.reportPlaces.length === 0) return draft;
  const dates = draft.dates.some(isPlaced) ? draft.dates : [...draft.dates, ...draft.reportDates];
  const places =
    draft.places.length === 0
      ? draft.reportPlaces
      : [...draft.reportPlaces.filter((place) => holdsOne(place, draft)), ...draft.places];
  return { ...draft, dates, places };
}

/** "In Rakhine State, the army said it had lost a base in Ann": the region of the report is that of the act. */
const holdsOne = (outer: PlaceFiller, { places }: Draft): boolean =>
  outer.mention.norm.kind !== 'country' &&
  places.some(
    ({ mention }) => mention.norm.name !== outer.mention.norm.name && isSameOrWithin(outer.mention, mention),
  );

/** How many sentences a day stays the day that the text tells of. */
const DAY_REACH = 2;

/** "Farther north, a strike destroyed a depot": the day is that of the act told just before. */
function inheritDay(draft: Draft, topic: Settled | null): Draft {
  if (topic === null || isOpen(draft) || draft.dates.length > 0 || distanceTo(topic, draft) > DAY_REACH)
    return draft;
  if (draft.isAnother && draft.initiators.length > 0 && !shareSide(draft.initiators, topic.draft.initiators))
    return draft;
  const day = dateOf(topic.draft);
  if (day === null || !(day.mention.norm.precision === 'day' || day.mention.norm.precision === 'week'))
    return draft;
  return { ...draft, dates: [day], rules: [...draft.rules, 'event/day-of-the-act-before'] };
}

/** "Fighter jets then bombed the base": the place is that of the act told just before. */
function inheritPlace(draft: Draft, topic: Settled | null): Draft {
  if (topic === null || isOpen(draft) || draft.places.length > 0 || distanceTo(topic, draft) > DAY_REACH)
    return draft;
  const { places, dates } = topic.draft;
  if (places.length === 0 || places.length > 2 || draft.isTotal || draft.isItem) return draft;
  if (!areDatesCompatible(draft.dates, dates) || (draft.dates.length > 0 && dates.length === 0)) return draft;
  return { ...draft, places, rules: [...draft.rules, 'event/place-of-the-act-before'] };
}
