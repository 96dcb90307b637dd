import type { Doc } from '../doc/doc.js';
import type { SubEventType } from '../schema/vocabulary.js';
import { areDatesCompatible, arePlacesCompatible, isLocal, placesAt } from './compatible.js';
import { type Draft, uniteDrafts } from './drafts.js';
import { haveConflictingFigures, sharesFigure } from './figures.js';
import { subEventTypeOf } from './sub-event-type.js';

/** How many sentences back a draft may join another by anything but the same place and day or the same figures. */
const NEAR = 3;

/**
 * Joins drafts that tell of one happening. Two may be joined where nothing that both tell excludes it (place, date,
 * initiator, kind, figures), and are joined where something ties them: a headline, the same figures, the same place and
 * day, "the attack", or a result told right after its act. Every tie is a rule with an id in `event.rules`.
 */
export function mergeDrafts(doc: Doc, drafts: readonly Draft[]): Draft[] {
  const events: Draft[] = [];
  for (const draft of drafts) {
    const at = findPartner(doc, events, draft);
    const partner = events[at.index];
    if (partner === undefined) events.push(draft);
    else
      events[at.index] = {
        ...uniteDrafts(partner, draft),
        rules: [...new Set([...partner.rules, ...draft.rules, at.rule])],
      };
  }
  return events;
}

interface Partner {
  readonly index: number;
  readonly rule: string;
}

function findPartner(doc: Doc, events: readonly Draft[], draft: Draft): Partner {
  const isOnlyOne = events.filter((event) => areCompatible(doc, event, draft)).length === 1;
  for (let index = events.length - 1; index >= 0; index--) {
    const event = events[index];
    if (event === undefined || !areCompatible(doc, event, draft)) continue;
    const rule = tieBetween(doc, event, draft, index === events.length - 1, isOnlyOne);
    if (rule !== null) return { index, rule };
  }
  return { index: -1, rule: '' };
}

function areCompatible(doc: Doc, a: Draft, b: Draft): boolean {
  return (
    isSameStatusKind(a, b) &&
    arePlacesCompatible(doc.mentions, a.places, b.places) &&
    areDatesCompatible(doc.mentions, a.dates, b.dates) &&
    areActorsCompatible(doc, a, b) &&
    (isInterceptionOf(doc, a, b) ||
      areKindsCompatible(subEventTypeOf(doc.mentions, a), subEventTypeOf(doc.mentions, b), a, b)) &&
    !haveConflictingFigures(doc, a, b)
  );
}

const isOpen = (draft: Draft): boolean =>
  draft.status === 'planned' || draft.status === 'hypothetical' || draft.status === 'denied';

const isSameStatusKind = (a: Draft, b: Draft): boolean => isOpen(a) === isOpen(b);

function sidesOf(doc: Doc, indexes: readonly number[]): string[] {
  return indexes.flatMap((index) => {
    const mention = doc.mentions[index];
    return mention?.type === 'force' ? [mention.norm.side] : [];
  });
}

function areActorsCompatible(doc: Doc, a: Draft, b: Draft): boolean {
  if (isInterceptionOf(doc, a, b)) return true;
  const first = sidesOf(doc, a.initiators);
  const second = sidesOf(doc, b.initiators);
  if (first.length > 0 && second.length > 0 && !first.some((side) => second.includes(side))) return false;
  const firstTargets = sidesOf(doc, a.targets);
  const secondTargets = sidesOf(doc, b.targets);
  // who acts in the one must not be acted on in the other, unless both fight
  return (
    !first.some((side) => secondTargets.includes(side) && !second.includes(side)) &&
    !second.some((side) => firstTargets.includes(side) && !first.includes(side))
  );
}

const VIOLENT: ReadonlySet<string> = new Set([
  'Armed clash',
  'Attack',
  'Air/drone strike',
  'Shelling/artillery/missile attack',
  'Remote explosive/landmine/IED',
  'Suicide bomb',
]);

function areKindsCompatible(
  first: SubEventType | null,
  second: SubEventType | null,
  a: Draft,
  b: Draft,
): boolean {
  if (first === null || second === null || first === second) return true;
  // "attack" and "killed" take on the kind of what they speak of
  const isVague = (draft: Draft): boolean =>
    draft.triggers.every(
      (trigger) => trigger.family.strength === 'result' || trigger.family.strength === 'claim' || trigger.family.id === 'event/attack',
    );
  return VIOLENT.has(first) && VIOLENT.has(second) && (isVague(a) || isVague(b));
}

function tieBetween(doc: Doc, event: Draft, draft: Draft, isLast: boolean, isOnlyOne: boolean): string | null {
  const distance = (draft.sentences[0] ?? 0) - (event.sentences.at(-1) ?? 0);
  if (distance <= NEAR && isInterceptionOf(doc, event, draft)) return 'merge/interception';
  if (sharesFigure(doc, event, draft)) return 'merge/same-figure';
  if (sharesPlaceAndDay(doc, event, draft)) return 'merge/same-place-and-day';
  if (event.isTitle && sharesSomething(doc, event, draft)) return 'merge/headline';
  if (draft.isDefinite && (distance <= NEAR || isOnlyOne)) return 'merge/the-attack';
  if (isLast && distance <= NEAR && isResult(draft) && draft.places.length === 0) return 'merge/result';
  if (isLast && distance <= 1 && staysInPlace(doc, event, draft) && sharesActor(doc, event, draft)) return 'merge/same-actors';
  return null;
}

const isFromAfar: ReadonlySet<string> = new Set(['Air/drone strike', 'Shelling/artillery/missile attack']);

/** "Air defences shot down 58 of the drones": what became of an attack by others with drones or missiles. */
function isInterceptionOf(doc: Doc, attack: Draft, draft: Draft): boolean {
  const type = subEventTypeOf(doc.mentions, attack);
  if (
    type === null ||
    !isFromAfar.has(type) ||
    subEventTypeOf(doc.mentions, draft) !== 'Disrupted weapons use'
  )
    return false;
  const attackers = sidesOf(doc, attack.initiators);
  if (draft.munitions.length === 0) return false;
  return (
    !sidesOf(doc, draft.initiators).some((side) => attackers.includes(side)) &&
    draft.dates.length + attack.dates.length < 3
  );
}

const isResult = (draft: Draft): boolean =>
  draft.triggers.every(
    (trigger) => trigger.family.strength === 'result' || trigger.family.strength === 'claim',
  );
/** The draft has no day of its own, and no place but those of the event before. */
function staysInPlace(doc: Doc, event: Draft, draft: Draft): boolean {
  const names = new Set(placesAt(doc.mentions, event.places).map((place) => place.norm.name));
  return draft.dates.length === 0 && placesAt(doc.mentions, draft.places).every((place) => names.has(place.norm.name));
}

function sharesPlaceAndDay(doc: Doc, a: Draft, b: Draft): boolean {
  const first = placesAt(doc.mentions, a.places).filter(isLocal);
  const names = new Set(
    placesAt(doc.mentions, b.places)
      .filter(isLocal)
      .map((place) => place.norm.name),
  );
  if (!first.some((place) => names.has(place.norm.name))) return false;
  // a list of towns and one of them are a total and a part of it
  if (Math.abs(first.length - names.size) > 1 && b.counts.length > 0) return false;
  if (a.initiators.length === 0 !== (b.initiators.length === 0) && a.dates.length + b.dates.length === 0) return false;
  return a.dates.length > 0 && b.dates.length > 0
    ? true
    : (b.sentences[0] ?? 0) - (a.sentences.at(-1) ?? 0) <= NEAR;
}

const sharesActor = (doc: Doc, a: Draft, b: Draft): boolean => {
  const sides = sidesOf(doc, [...a.initiators, ...a.targets]);
  return sidesOf(doc, [...b.initiators, ...b.targets]).some((side) => sides.includes(side));
};

function sharesSomething(doc: Doc, a: Draft, b: Draft): boolean {
  if (sharesActor(doc, a, b)) return true;
  const names = new Set(placesAt(doc.mentions, a.places).map((place) => place.norm.name));
  return placesAt(doc.mentions, b.places).some((place) => names.has(place.norm.name));
}
