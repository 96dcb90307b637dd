import type { Doc } from '../doc/doc.js';
import type { SubEventType } from '../schema/vocabulary.js';
import { isLocal, isPlaced, isSameOrWithin } from './compatible.js';
import { type Draft, dateOf, isOpen } from './draft.js';
import type { Family } from './families.rules.js';
import { hasCasualties, hasFigures, hasLosses } from './figures.js';
import { withParties } from './parties.js';
import type { PlaceFiller } from './reading.js';
import { FROM_AFAR, subEventTypeOf } from './sub-event-type.js';

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
  const isOfConflict = speaksOfConflict(doc);
  for (const draft of drafts) {
    const topic = findTopic(settled, draft);
    const filled = inheritDay(fillFromReport(inheritFromTopic(draft, topic)), topic);
    // what came of an act is of the act's kind
    const own = isResult(draft) && topic !== null ? subEventTypeOf(draft) : subEventTypeOf(filled);
    const subtype = own ?? topic?.subtype ?? subtypeAlone(filled);
    if (subtype !== null && isEvent(doc, filled, topic !== null, isOfConflict))
      settled.push({ draft: filled, subtype });
  }
  // a headline that no sentence takes up only sums up what the article tells
  const told = settled.some(({ draft }) => !draft.isTitle)
    ? settled.filter(({ draft }) => !draft.isTitle)
    : settled;
  return withParties(told);
}

/** The kind of a draft that its neighbours leave open: engagements told of nothing else are clashes. */
const subtypeAlone = (draft: Draft): SubEventType | null =>
  draft.triggers.some(({ family }) => family.id === 'event/clash') ? 'Armed clash' : null;

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
  const day = dateOf(topic.draft);
  if (day === null || !(day.mention.norm.precision === 'day' || day.mention.norm.precision === 'week'))
    return draft;
  return { ...draft, dates: [day], rules: [...draft.rules, 'event/day-of-the-act-before'] };
}

/**
 * Whether a draft is an event at all. It needs someone or something that acts or suffers, and a place, day or figure;
 * and outside an article about conflict only words that leave no doubt make one ("Profits exploded in March").
 */
function isEvent(doc: Doc, draft: Draft, hasTopic: boolean, isOfConflict: boolean): boolean {
  const families = draft.triggers.map((trigger) => trigger.family);
  if (families.every(({ strength }) => strength === 'claim')) return false;
  if (!isOfConflict && !isPlain(draft)) return false;
  if (isPoliceWork(families) && !isArrestOfNote(draft)) return false;
  if (families.every(({ id }) => id === 'event/agreement'))
    return isSealed(doc, draft) && (hasSides(draft) || isSituatedAt(draft));
  if (!draft.isPredicated && !(hasFigures(draft) && hasLosses(draft))) return false;
  const hasVictims = hasFigures(draft) || draft.victim !== null;
  const hasActor = hasSides(draft);
  const hasWeapon = draft.munitions.length + draft.aircraft.length > 0;
  const isStrong = families.some(({ strength }) => strength === 'strong');
  const isSituated = isSituatedAt(draft);
  if (
    isOpen(draft) &&
    !(hasVictims || (draft.status !== 'hypothetical' && draft.dates.some(isPlaced) && hasActor))
  )
    return false;
  if (!isStrong && !hasActor && !hasWeapon && !hasTopic && !hasVictims) return false;
  if (!hasActor && !hasCasualties(draft))
    return isSituated && (hasWeapon || hasVictims || (isStrong && !draft.isTitle));
  return hasVictims || isSituated || (draft.places.length > 0 && hasActor);
}

const hasSides = (draft: Draft): boolean => draft.initiators.length + draft.targets.length > 0;
const isSituatedAt = (draft: Draft): boolean => draft.places.some(isLocal) || draft.dates.some(isPlaced);

const SEALS: ReadonlySet<string> = new Set(
  'agreed agree agrees signed signs sign declared declares announced announces reached reach brokered effect force accepted extended struck concluded'.split(
    ' ',
  ),
);
const SEAL_REACH = 6;

/** A truce is an event where it is made ("was agreed", "took effect"), not where it is asked for or talked about. */
function isSealed(doc: Doc, { triggers }: Draft): boolean {
  return triggers.some(({ first, end }) =>
    doc.tokens.slice(Math.max(0, first - SEAL_REACH), end + SEAL_REACH).some((token) => SEALS.has(token.key)),
  );
}

/** Families whose words are not used of anything else. */
const PLAIN_SPOKEN: ReadonlySet<string> = new Set([
  'event/air-strike',
  'event/suicide-bombing',
  'event/chemical',
  'event/grenade',
  'event/sexual-violence',
  'event/protest',
  'event/riot',
]);
/** Acts on people that are political violence where the victims stand for something. */
const AGAINST_PEOPLE: ReadonlySet<string> = new Set(['event/murder', 'event/abduction']);

/** Words that leave no doubt that force was used, whatever the article is about. */
function isPlain(draft: Draft): boolean {
  const families = draft.triggers.map(({ family }) => family.id);
  if (families.some((id) => PLAIN_SPOKEN.has(id)) || namesWeapon(draft)) return true;
  if (hasSides(draft) && hasCasualties(draft)) return true;
  return (
    (draft.victim === 'public' || draft.victim === 'armed') && families.some((id) => AGAINST_PEOPLE.has(id))
  );
}

const WARPLANES: ReadonlySet<string> = new Set(['fighter', 'bomber', 'attack', 'gunship', 'fixed-wing']);

const namesWeapon = ({ munitions, aircraft }: Draft): boolean =>
  munitions.length > 0 || aircraft.some(({ mention }) => WARPLANES.has(mention.norm.role));

/** "arrested a man for stealing 14 bicycles". */
const isPoliceWork = (families: readonly Family[]): boolean =>
  families.some(({ id }) => id === 'event/arrest') &&
  families.every(({ id }) => id === 'event/arrest' || id === 'event/property');

/** An arrest is an event where a force is arrested, or several people are: not a thief. */
const isArrestOfNote = (draft: Draft): boolean =>
  draft.targets.length > 0 ||
  draft.counts.some(({ mention: { norm } }) => norm.measure === 'captured' && (norm.value ?? 0) > 1);

const NOT_ARMED: ReadonlySet<string> = new Set([
  'police',
  'security-service',
  'civilians',
  'intl-org',
  'political',
  'government',
  'criminal-group',
]);

/** An article speaks of conflict where it names someone who fights. */
const speaksOfConflict = (doc: Doc): boolean =>
  doc.mentions.some((mention) => mention.type === 'force' && !NOT_ARMED.has(mention.norm.kind));
