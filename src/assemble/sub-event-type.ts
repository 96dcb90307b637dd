import { EVENT_TYPES, type EventType, SUB_EVENT_TYPES, type SubEventType } from '../schema/vocabulary.js';
import type { Draft } from './draft.js';
import type { ForceFiller } from './reading.js';
import { type Victim, victimOf } from './victims.js';

/** What a munition class says of the event that it is used in; from ACLED's codebook by way of `weapon_event_map.tsv`. */
const SHELLING = 'Shelling/artillery/missile attack';
const DEVICE = 'Remote explosive/landmine/IED';
const AIR = 'Air/drone strike';
/** Attacks from where the other side does not stand. */
export const FROM_AFAR: ReadonlySet<SubEventType> = new Set([AIR, SHELLING]);
const OF_CLASS: Readonly<Record<string, SubEventType>> = {
  'guided-bomb': AIR,
  'unguided-bomb': AIR,
  'guided-munition': AIR,
  'air-to-surface-missile': AIR,
  'anti-radiation-missile': AIR,
  'drone-munition': AIR,
  'loitering-munition': AIR,
  'cruise-missile': SHELLING,
  'ballistic-missile': SHELLING,
  'anti-ship-missile': SHELLING,
  missile: SHELLING,
  rocket: SHELLING,
  mlrs: SHELLING,
  howitzer: SHELLING,
  'field-gun': SHELLING,
  artillery: SHELLING,
  'artillery-shell': SHELLING,
  mortar: SHELLING,
  cluster: SHELLING,
  incendiary: SHELLING,
  thermobaric: SHELLING,
  'recoilless-rifle': SHELLING,
  torpedo: SHELLING,
  chemical: 'Chemical weapon',
  ied: DEVICE,
  vbied: DEVICE,
  mine: DEVICE,
  'naval-mine': DEVICE,
  uxo: DEVICE,
  explosive: DEVICE,
  'naval-drone': DEVICE,
  bomb: DEVICE,
  'suicide-device': 'Suicide bomb',
  grenade: 'Grenade',
  'small-arms': 'Armed clash',
};

/** The order in which weapons decide where several are named: the rarer and more telling first. */
const WEAPON_ORDER: readonly SubEventType[] = [
  'Chemical weapon',
  'Suicide bomb',
  SHELLING,
  AIR,
  DEVICE,
  'Grenade',
  'Armed clash',
];

/** The sub-event type that the weapons of a draft call for, or null where none is named. */
function typeOfWeapons({ munitions, aircraft }: Draft): SubEventType | null {
  if (munitions.length === 0 && aircraft.length === 0) return null;
  const called = new Set(munitions.map(({ mention }) => OF_CLASS[mention.norm.class]));
  if (aircraft.length > 0) {
    // bombs and missiles that aircraft carry are an air strike, missiles beside drones a missile attack
    const isCrewed = aircraft.some(
      ({ mention: { norm } }) => norm.role !== 'uav' && norm.role !== 'loitering-munition',
    );
    if (isCrewed || !called.has(SHELLING)) return AIR;
  }
  return WEAPON_ORDER.find((type) => called.has(type)) ?? null;
}

type Decision = (draft: Draft, weapons: SubEventType | null) => SubEventType | null;

const hasFamily = (draft: Draft, family: string): boolean =>
  draft.triggers.some((trigger) => trigger.family.id === family);
const hasGroup = (draft: Draft, group: string): boolean =>
  draft.triggers.some((trigger) => trigger.entry.group === group);

/** The families in the order in which they decide, the more telling first; null passes the decision on. */
const DECISIONS: readonly (readonly [family: string, decide: Decision])[] = [
  ['event/chemical', () => 'Chemical weapon'],
  ['event/suicide-bombing', () => 'Suicide bomb'],
  ['event/sexual-violence', () => 'Sexual violence'],
  ['event/protest', typeOfProtest],
  ['event/riot', (draft) => (hasGroup(draft, 'mob') ? 'Mob violence' : 'Violent demonstration')],
  ['event/air-strike', () => AIR],
  ['event/shelling', typeOfShelling],
  [
    'event/interception',
    (draft) =>
      hasFamily(draft, 'event/strike') || hasFamily(draft, 'event/attack') ? null : 'Disrupted weapons use',
  ],
  ['event/bombing', typeOfBombing],
  ['event/grenade', () => 'Grenade'],
  ['event/territory', typeOfTerritory],
  ['event/strike', typeOfStrike],
  // "eleven strikes, involving 43 engagements": what the strikes are, the text says elsewhere
  ['event/clash', (draft) => (hasMeasure(draft, 'engagements') ? null : 'Armed clash')],
  [
    'event/attack',
    (draft, weapons) =>
      weapons !== null && weapons !== 'Armed clash' ? weapons : hitsUnarmed(draft) ? 'Attack' : 'Armed clash',
  ],
  [
    'event/murder',
    (draft, weapons) =>
      weapons === AIR || weapons === SHELLING ? weapons : isAmongArmed(draft) ? 'Armed clash' : 'Attack',
  ],
  [
    'event/abduction',
    (draft) => (hasFamily(draft, 'event/killing') ? 'Attack' : 'Abduction/forced disappearance'),
  ],
  ['event/killing', (draft, weapons) => weapons ?? typeOfKilling(draft)],
  ['event/arrest', () => 'Arrests'],
  ['event/destruction', (draft, weapons) => weapons ?? typeOfDestruction(draft)],
  ['event/property', () => 'Looting/property destruction'],
  ['event/agreement', () => 'Agreement'],
  ['event/withdrawal', () => 'Non-violent transfer of territory'],
  ['event/displacement', (draft) => (hasMeasure(draft, 'displaced') ? 'Other' : null)],
];

const RANK: ReadonlyMap<string, number> = new Map(DECISIONS.map(([family], rank) => [family, rank]));

/**
 * The sub-event type of a draft. The families of its triggers decide; where they leave it open the weapons do, then
 * whether the victims were armed. Null where nothing tells: the caller asks the neighbours.
 */
export function subEventTypeOf(draft: Draft): SubEventType | null {
  const weapons = typeOfWeapons(draft);
  for (let rank = nextRank(draft, -1); rank < DECISIONS.length; rank = nextRank(draft, rank)) {
    const subtype = DECISIONS[rank]?.[1](draft, weapons) ?? null;
    if (subtype !== null) return subtype;
  }
  return null;
}

/** The lowest rank of a family of the draft above `rank`. */
function nextRank(draft: Draft, rank: number): number {
  let next = DECISIONS.length;
  for (const { family } of draft.triggers) {
    const own = RANK.get(family.id) ?? DECISIONS.length;
    if (own > rank && own < next) next = own;
  }
  return next;
}

/** "Two strikes hit a car bomb": strikes that are counted come from the air, or from guns. */
function typeOfStrike(draft: Draft, weapons: SubEventType | null): SubEventType {
  if (weapons === null || weapons === 'Armed clash') return AIR;
  return hasMeasure(draft, 'strikes') && weapons !== SHELLING ? AIR : weapons;
}

/** "Three strikes sank two barges": what is counted as strikes comes from the air. */
function typeOfShelling(draft: Draft, weapons: SubEventType | null): SubEventType {
  if (
    weapons === AIR ||
    (hasFamily(draft, 'event/strike') && hasMeasure(draft, 'strikes') && weapons !== SHELLING)
  )
    return AIR;
  return weapons === 'Suicide bomb' || weapons === DEVICE ? DEVICE : SHELLING;
}

/** "bombed Taiz": the bombing of a state is from the air unless a device is named. */
function typeOfBombing(draft: Draft, weapons: SubEventType | null): SubEventType {
  if (weapons === AIR || weapons === 'Suicide bomb' || weapons === SHELLING) return weapons;
  const isVerb = draft.triggers.some(
    (trigger) => trigger.entry.group === 'bomb-v' && trigger.form === 'active',
  );
  return isVerb && isStateActing(draft) ? AIR : DEVICE;
}

function typeOfTerritory(draft: Draft): SubEventType {
  // "tried to retake the hills": there was fighting, and nothing has changed hands
  if (draft.isAttempt) return 'Armed clash';
  // "the army recaptured the hills": what is retaken is a state's, where nobody is named
  const isStates =
    draft.initiators.length === 0 ? hasGroup(draft, 'recapture') : isStateActing(draft) && !isInvading(draft);
  return isStates ? 'Government regains territory' : 'Non-state actor overtakes territory';
}

/** "Russian forces seized a village near Lyman": ACLED codes what a foreign state takes from the state as taken over. */
function isInvading({ initiators, targets, places }: Draft): boolean {
  const homes = places.flatMap(({ mention }) => mention.norm.country ?? []);
  const isAtHome = ({ mention: { norm } }: ForceFiller): boolean =>
    norm.country === null || homes.includes(norm.country);
  return homes.length > 0 && !initiators.some(isAtHome) && targets.every(isAtHome);
}

const BLASTS: readonly string[] = ['event/bombing', 'event/grenade', 'event/shelling', 'event/air-strike'];

function typeOfProtest(draft: Draft): SubEventType | null {
  // "a bomb blast at an election rally": where it went off
  if (BLASTS.some((family) => hasFamily(draft, family))) return null;
  if (hasGroup(draft, 'fire-on-protesters') || hasMeasure(draft, 'killed'))
    return 'Excessive force against protesters';
  return hasGroup(draft, 'disperse') || hasGroup(draft, 'arrest')
    ? 'Protest with intervention'
    : 'Peaceful protest';
}

function typeOfKilling(draft: Draft): SubEventType | null {
  if (draft.initiators.length === 0 && !draft.hasOtherSubject) return null;
  return isAmongArmed(draft) ? 'Armed clash' : 'Attack';
}

/** "The Royal Air Force destroyed two bunkers": who acts tells how; fighters who destroy another side's things clash. */
function typeOfDestruction(draft: Draft): SubEventType | null {
  if (draft.initiators.some(({ mention }) => /\bair ?force\b/i.test(mention.norm.name))) return AIR;
  return draft.initiators.length > 0 && draft.targets.length > 0 && isAmongArmed(draft)
    ? 'Armed clash'
    : null;
}

const STATE_KINDS: ReadonlySet<string> = new Set([
  'state-military',
  'government',
  'security-service',
  'police',
  'coalition',
  'intl-org',
]);

const isStateActing = (draft: Draft): boolean =>
  draft.initiators.some(({ mention }) => STATE_KINDS.has(mention.norm.kind));

/** Whether both sides bear arms, by who is counted, then by who is named as a victim, then by who is acted on. */
function isAmongArmed(draft: Draft): boolean {
  const victims = victimsOf(draft);
  if (victims.length > 0) return victims.includes('armed');
  return draft.targets.some(({ mention }) => mention.norm.kind !== 'civilians');
}

function hitsUnarmed(draft: Draft): boolean {
  const victims = victimsOf(draft);
  if (victims.includes('armed')) return false;
  if (draft.targets.length > 0) return draft.targets.some(({ mention }) => mention.norm.kind === 'civilians');
  // "three Palestinians": people who are named by their nation only are not said to be armed
  return victims.length > 0 || countedNouns(draft).some((noun) => noun !== noun.toLowerCase());
}

/** What the text says of the victims: those that it counts or, where it counts none, those that it names. */
function victimsOf(draft: Draft): Victim[] {
  const counted = countedNouns(draft).flatMap((noun) => victimOf(noun) ?? []);
  if (counted.length > 0) return counted;
  return draft.victim === null ? [] : [draft.victim];
}

/** Head nouns of what is counted: "police officer" gives "officer". */
const countedNouns = (draft: Draft): string[] =>
  draft.counts.map(({ mention }) => mention.norm.of?.split(' ').at(-1) ?? '');

const hasMeasure = (draft: Draft, measure: string): boolean =>
  draft.counts.some(({ mention }) => mention.norm.measure === measure && mention.norm.value !== 0);

const TYPE_OF: ReadonlyMap<SubEventType, EventType> = new Map(
  EVENT_TYPES.flatMap((type) =>
    SUB_EVENT_TYPES[type].map((subtype): [SubEventType, EventType] => [subtype, type]),
  ),
);

/** The ACLED event type that a sub-event type belongs to. */
export const eventTypeOf = (subtype: SubEventType): EventType =>
  TYPE_OF.get(subtype) ?? 'Strategic developments';

/** The PLOVER type nearest to an event of a sub-event type, by PLOVER's definitions; null where there is none. */
export function ploverTypeOf(
  subtype: SubEventType,
  draft: Draft,
): 'ASSAULT' | 'PROTEST' | 'AGREE' | 'COERCE' | 'RETREAT' | 'MOBILIZE' | null {
  switch (subtype) {
    case 'Peaceful protest':
    case 'Protest with intervention':
    case 'Violent demonstration':
      return 'PROTEST';
    case 'Agreement':
      return 'AGREE';
    case 'Arrests':
      return 'COERCE';
    case 'Non-violent transfer of territory':
      return 'RETREAT';
    case 'Headquarters or base established':
    case 'Change to group/activity':
      return 'MOBILIZE';
    case 'Disrupted weapons use':
      return hasGroup(draft, 'seize-weapons') ? 'COERCE' : 'ASSAULT';
    case 'Other':
      return null;
    default:
      return 'ASSAULT';
  }
}
