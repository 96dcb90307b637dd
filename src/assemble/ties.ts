import type { SubEventType } from '../schema/vocabulary.js';
import {
  areDatesCompatible,
  isLocal,
  isPlaced,
  isSameOrWithin,
  isSomebody,
  shareSide,
} from './compatible.js';
import type { Draft } from './draft.js';
import { sharesFigure } from './figures.js';
import type { ForceFiller, PlaceFiller } from './reading.js';
import { FROM_AFAR } from './sub-event-type.js';
import { isOfPeriod } from './totals.js';

/** A draft with its kind, worked out once; null where only its neighbours can say. */
export interface Told {
  readonly draft: Draft;
  readonly subtype: SubEventType | null;
}

/** How many sentences back a draft may join another by anything but the same place and day or the same figures. */
const NEAR = 3;

/** The rule that ties a draft to an event with which it is compatible, or null. `isLast`: no event was told since. */
export function tieBetween(told: Told, next: Told, isLast: boolean): string | null {
  const { draft: event } = told;
  const { draft } = next;
  const distance = (draft.sentences[0] ?? 0) - (event.sentences.at(-1) ?? 0);
  if (distance <= NEAR && isInterceptionOf(told, next)) return 'event/merge-interception';
  if (sharesFigure(event, draft)) return 'event/merge-same-figure';
  if (sharesPlaceAndDay(event, draft)) return 'event/merge-same-place-and-day';
  if (event.isTitle && sharesSomething(event, draft)) return 'event/merge-headline';
  if (draft.isDefinite && distance <= NEAR) return 'event/merge-the-attack';
  if (distance > NEAR) return null;
  // "JNIM claimed responsibility" speaks of what JNIM did, whatever the army did since
  if (isClaim(draft) && shareSide(event.initiators, draft.initiators)) return 'event/merge-same-actors';
  if (!isLast) return null;
  if (isResult(draft) && draft.places.length === 0) return 'event/merge-result';
  if (!draft.isAnother && staysInPlace(event, draft) && (event.dates.length > 0 || !isOfPeriod(draft))) {
    if (sharesActor(event, draft)) return 'event/merge-same-actors';
    if (isBare(event, draft)) return 'event/merge-continued';
  }
  return null;
}

/** "Air defences shot down 58 of the drones": what became of an attack by others with drones or missiles. */
export function isInterceptionOf({ draft: attack, subtype }: Told, next: Told): boolean {
  const { draft } = next;
  if (next.subtype !== 'Disrupted weapons use' || subtype === null || !FROM_AFAR.has(subtype)) return false;
  if (draft.munitions.length === 0 || draft.dates.length + attack.dates.length > 2) return false;
  // "On Sunday, the army said it shot down two drones": not those that struck on Monday
  const days = [...draft.dates, ...draft.reportDates];
  const areBothDated = days.length > 0 && attack.dates.length > 0;
  if (areBothDated && !(days.some(isPlaced) && areDatesCompatible(days, attack.dates))) return false;
  return !shareSide(draft.initiators, attack.initiators);
}

const isClaim = ({ triggers }: Draft): boolean =>
  triggers.length > 0 && triggers.every(({ family }) => family.strength === 'claim');

/** Only what came of an act is told: "Nine people were killed". */
export const isResult = (draft: Draft): boolean =>
  draft.triggers.every(({ family }) => family.strength === 'result' || family.strength === 'claim');

const VIOLENT: ReadonlySet<string> = new Set([
  'Armed clash',
  'Attack',
  'Air/drone strike',
  'Shelling/artillery/missile attack',
  'Remote explosive/landmine/IED',
  'Suicide bomb',
  'Non-state actor overtakes territory',
  'Government regains territory',
]);

const PEACEFUL: ReadonlySet<string> = new Set(['Agreement', 'Non-violent transfer of territory']);

const BLASTS: ReadonlySet<string> = new Set(['explosion', 'explode']);

/** "attack", "killed" and "explosions" take on the kind of what they speak of. */
const isVague = (draft: Draft): boolean =>
  draft.triggers.every(
    ({ family, entry }) =>
      family.strength === 'result' ||
      family.strength === 'claim' ||
      family.id === 'event/attack' ||
      BLASTS.has(entry.group),
  );

const namesNoWeapon = ({ munitions, aircraft }: Draft): boolean => munitions.length + aircraft.length === 0;

/** Two drafts may tell of one act where they are of a kind, or where one leaves its kind open. */
export function areKindsCompatible(a: Told, b: Told): boolean {
  if (a.subtype === b.subtype) return true;
  // "Nine people were killed" came of no truce
  if (a.subtype === null || b.subtype === null) return !PEACEFUL.has(a.subtype ?? b.subtype ?? '');
  // "a barrage", "strikes": from the air or from the ground, where no weapon says which
  if (FROM_AFAR.has(a.subtype) && FROM_AFAR.has(b.subtype))
    return (
      namesNoWeapon(a.draft) ||
      namesNoWeapon(b.draft) ||
      (a.draft.aircraft.length > 0 && b.draft.aircraft.length > 0)
    );
  return VIOLENT.has(a.subtype) && VIOLENT.has(b.subtype) && (isVague(a.draft) || isVague(b.draft));
}

/** The draft tells of no day, place or party that the event does not have. */
export function isBare(event: Draft, draft: Draft): boolean {
  return (
    (draft.dates.length === 0 || event.dates.length === 0) &&
    !draft.hasOtherSubject &&
    addsNobody(event.initiators, draft.initiators) &&
    addsNobody(event.targets, draft.targets) &&
    staysInPlace(event, draft)
  );
}

/** Nobody is named who is not named before, unless it is who "gunmen" were. */
function addsNobody(known: readonly ForceFiller[], told: readonly ForceFiller[]): boolean {
  const named = told.filter(isSomebody);
  return named.length === 0 || shareSide(known, named) || (known.length > 0 && !known.some(isSomebody));
}

const namesOf = (places: readonly PlaceFiller[]): Set<string> =>
  new Set(places.map(({ mention }) => mention.norm.name));

/** The draft has no place but those of the event before, or within them. */
const staysInPlace = (event: Draft, draft: Draft): boolean =>
  draft.places.every(({ mention }) => event.places.some((place) => isSameOrWithin(place.mention, mention)));

function sharesPlaceAndDay(a: Draft, b: Draft): boolean {
  const first = namesOf(a.places.filter(isLocal));
  const second = namesOf(b.places.filter(isLocal));
  if (![...second].some((name) => first.has(name))) return false;
  // a list of towns and one of them are a total and a part of it
  if (Math.abs(first.size - second.size) > 1 && !b.isDefinite) return false;
  if (a.dates.length > 0 && b.dates.length > 0) return true;
  if ((a.initiators.length === 0) !== (b.initiators.length === 0) && !(isResult(a) || isResult(b)))
    return false;
  return (b.sentences[0] ?? 0) - (a.sentences.at(-1) ?? 0) <= NEAR;
}

const sharesActor = (a: Draft, b: Draft): boolean =>
  shareSide([...a.initiators, ...a.targets], [...b.initiators, ...b.targets]);

function sharesSomething(a: Draft, b: Draft): boolean {
  if (sharesActor(a, b)) return true;
  const names = namesOf(a.places);
  return b.places.some(({ mention }) => names.has(mention.norm.name));
}
