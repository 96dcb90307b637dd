import type { SubEventType } from '../schema/vocabulary.js';
import { areDatesCompatible, arePlacesCompatible, isLocal, isPlaced, shareSide } from './compatible.js';
import { type Draft, isOpen, uniteDrafts } from './draft.js';
import { haveConflictingFigures, sharesFigure } from './figures.js';
import type { PlaceFiller } from './reading.js';
import { FROM_AFAR, subEventTypeOf } from './sub-event-type.js';

/** How many sentences back a draft may join another by anything but the same place and day or the same figures. */
const NEAR = 3;

/**
 * Joins drafts that tell of one happening. Two may be joined where nothing that both tell excludes it (place, date,
 * initiator, kind, figures), and are joined where something ties them: a headline, the same figures, the same place and
 * day, "the attack", or a result told right after its act. Every tie is a rule with an id in `event.rules`.
 */
export function mergeDrafts(drafts: readonly Draft[]): Draft[] {
  const events: Told[] = [];
  for (const draft of drafts) {
    const told = { draft, subtype: subEventTypeOf(draft) };
    const { index, rule } = findPartner(events, told);
    const partner = events[index];
    if (partner === undefined) events.push(told);
    else {
      const tied = {
        ...(rule === 'event/merge-interception' ? turned(draft) : draft),
        rules: [...draft.rules, rule],
      };
      const united = uniteDrafts(partner.draft, tied);
      events[index] = { draft: united, subtype: subEventTypeOf(united) };
    }
  }
  return events.map(({ draft }) => draft);
}

/** A draft with its kind, worked out once; null where only its neighbours can say. */
interface Told {
  readonly draft: Draft;
  readonly subtype: SubEventType | null;
}

/** Who shoots down is who was attacked. */
const turned = (draft: Draft): Draft => ({
  ...draft,
  initiators: [],
  targets: [...draft.targets, ...draft.initiators],
});

interface Partner {
  readonly index: number;
  readonly rule: string;
}

/** How many sentences may tell of one event: a text that goes on repeating itself begins another. */
const MOST_SENTENCES = 40;
/** How many events back a partner is looked for: bounds the work on a text of thousands of events. */
const WINDOW = 40;

function findPartner(events: readonly Told[], told: Told): Partner {
  const { draft } = told;
  let compatible = 0;
  let only = -1;
  const from = Math.max(0, events.length - WINDOW);
  for (let index = events.length - 1; index >= from; index--) {
    const event = events[index];
    if (event === undefined || event.draft.sentences.length >= MOST_SENTENCES || !areCompatible(event, told))
      continue;
    compatible++;
    only = index;
    const rule = tieBetween(event, told, index === events.length - 1);
    if (rule !== null) return { index, rule };
  }
  // "Tuesday's strikes", far below the only strikes of the article
  return draft.isDefinite && compatible === 1
    ? { index: only, rule: 'event/merge-the-attack' }
    : { index: -1, rule: '' };
}

function areCompatible(event: Told, told: Told): boolean {
  const { draft: a } = event;
  const { draft: b } = told;
  if (isOpen(a) !== isOpen(b)) return false;
  // what a whole war cost is no result of the last strike told
  if (a.isTotal !== b.isTotal && a.counts.length > 0 && b.counts.length > 0 && !a.isTitle) return false;
  return (
    (isInterceptionOf(event, told) || (areKindsCompatible(event, told) && areActorsCompatible(a, b))) &&
    arePlacesCompatible(a.places, b.places) &&
    areDatesCompatible(a.dates, b.dates) &&
    !haveConflictingFigures(a, b)
  );
}

/** Not two acts of two sides; and who acts in the one is not acted on in the other, unless both fight. */
function areActorsCompatible(a: Draft, b: Draft): boolean {
  if (a.initiators.length > 0 && b.initiators.length > 0 && !shareSide(a.initiators, b.initiators))
    return false;
  const isTurned = (x: Draft, y: Draft): boolean =>
    shareSide(x.initiators, y.targets) && !shareSide(x.initiators, y.initiators);
  return !isTurned(a, b) && !isTurned(b, a);
}

const VIOLENT: ReadonlySet<string> = new Set([
  'Armed clash',
  'Attack',
  'Air/drone strike',
  'Shelling/artillery/missile attack',
  'Remote explosive/landmine/IED',
  'Suicide bomb',
]);

/** "attack" and "killed" take on the kind of what they speak of. */
const isVague = (draft: Draft): boolean =>
  draft.triggers.every(
    ({ family }) =>
      family.strength === 'result' || family.strength === 'claim' || family.id === 'event/attack',
  );

function areKindsCompatible(a: Told, b: Told): boolean {
  if (a.subtype === null || b.subtype === null || a.subtype === b.subtype) return true;
  return VIOLENT.has(a.subtype) && VIOLENT.has(b.subtype) && (isVague(a.draft) || isVague(b.draft));
}

/** The rule that ties a draft to an event, or null. */
function tieBetween(told: Told, next: Told, isLast: boolean): string | null {
  const { draft: event } = told;
  const { draft } = next;
  const distance = (draft.sentences[0] ?? 0) - (event.sentences.at(-1) ?? 0);
  if (distance <= NEAR && isInterceptionOf(told, next)) return 'event/merge-interception';
  if (sharesFigure(event, draft)) return 'event/merge-same-figure';
  if (sharesPlaceAndDay(event, draft)) return 'event/merge-same-place-and-day';
  if (event.isTitle && sharesSomething(event, draft)) return 'event/merge-headline';
  if (draft.isDefinite && distance <= NEAR) return 'event/merge-the-attack';
  if (!isLast || distance > NEAR) return null;
  if (isResult(draft) && draft.places.length === 0) return 'event/merge-result';
  return distance <= 1 && staysInPlace(event, draft) && sharesActor(event, draft)
    ? 'event/merge-same-actors'
    : null;
}

/** "Air defences shot down 58 of the drones": what became of an attack by others with drones or missiles. */
function isInterceptionOf({ draft: attack, subtype }: Told, next: Told): boolean {
  const { draft } = next;
  if (next.subtype !== 'Disrupted weapons use' || subtype === null || !FROM_AFAR.has(subtype)) return false;
  if (draft.munitions.length === 0 || draft.dates.length + attack.dates.length > 2) return false;
  // "On Sunday, the army said it shot down two drones": not those that struck on Monday
  const days = [...draft.dates, ...draft.reportDates];
  const areBothDated = days.length > 0 && attack.dates.length > 0;
  if (areBothDated && !(days.some(isPlaced) && areDatesCompatible(days, attack.dates))) return false;
  return !shareSide(draft.initiators, attack.initiators);
}

const isResult = (draft: Draft): boolean =>
  draft.triggers.every(({ family }) => family.strength === 'result' || family.strength === 'claim');

const namesOf = (places: readonly PlaceFiller[]): Set<string> =>
  new Set(places.map(({ mention }) => mention.norm.name));

/** The draft has no day of its own, and no place but those of the event before. */
function staysInPlace(event: Draft, draft: Draft): boolean {
  const names = namesOf(event.places);
  return draft.dates.length === 0 && draft.places.every(({ mention }) => names.has(mention.norm.name));
}

function sharesPlaceAndDay(a: Draft, b: Draft): boolean {
  const first = namesOf(a.places.filter(isLocal));
  const second = namesOf(b.places.filter(isLocal));
  if (![...second].some((name) => first.has(name))) return false;
  // a list of towns and one of them are a total and a part of it
  if (Math.abs(first.size - second.size) > 1 && b.counts.length > 0) return false;
  if ((a.initiators.length === 0) !== (b.initiators.length === 0) && a.dates.length + b.dates.length === 0)
    return false;
  if (a.dates.length > 0 && b.dates.length > 0) return true;
  return (b.sentences[0] ?? 0) - (a.sentences.at(-1) ?? 0) <= NEAR;
}

const sharesActor = (a: Draft, b: Draft): boolean =>
  shareSide([...a.initiators, ...a.targets], [...b.initiators, ...b.targets]);

function sharesSomething(a: Draft, b: Draft): boolean {
  if (sharesActor(a, b)) return true;
  const names = namesOf(a.places);
  return b.places.some(({ mention }) => names.has(mention.norm.name));
}
