import type { DocMention } from '../doc/doc.js';
import { EVENT_TYPES, type EventType, SUB_EVENT_TYPES, type SubEventType } from '../schema/vocabulary.js';
import type { Draft } from './drafts.js';

type Mentions = readonly DocMention[];

/** What a munition class says of the event that it is used in; from ACLED's codebook by way of `weapon_event_map.tsv`. */
const SHELLING = 'Shelling/artillery/missile attack';
const DEVICE = 'Remote explosive/landmine/IED';
const AIR = 'Air/drone strike';
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
function typeOfWeapons(mentions: Mentions, draft: Draft): SubEventType | null {
  const called = new Set<SubEventType>();
  for (const index of draft.munitions) {
    const mention = mentions[index];
    const type = mention?.type === 'munition' ? OF_CLASS[mention.norm.class] : undefined;
    if (type !== undefined) called.add(type);
  }
  if (draft.aircraft.length > 0) {
    // bombs and missiles that aircraft carry are an air strike, missiles beside drones a missile attack
    if (!called.has(SHELLING)) return AIR;
    const isCrewed = draft.aircraft.some((index) => {
      const mention = mentions[index];
      return (
        mention?.type === 'aircraft' &&
        mention.norm.role !== 'uav' &&
        mention.norm.role !== 'loitering-munition'
      );
    });
    if (isCrewed) return AIR;
  }
  return WEAPON_ORDER.find((type) => called.has(type)) ?? null;
}

const has = (draft: Draft, family: string): boolean =>
  draft.triggers.some((trigger) => trigger.family.id === family);

/**
 * The sub-event type of a draft. The families of its triggers decide, the more telling first; where they leave it open
 * the weapons do, then whether the victims were armed. Null where nothing tells: the caller asks the neighbours.
 */
export function subEventTypeOf(mentions: Mentions, draft: Draft): SubEventType | null {
  const weapons = typeOfWeapons(mentions, draft);
  if (has(draft, 'event/chemical')) return 'Chemical weapon';
  if (has(draft, 'event/suicide-bombing')) return 'Suicide bomb';
  if (has(draft, 'event/sexual-violence')) return 'Sexual violence';
  if (has(draft, 'event/protest')) return protestType(mentions, draft);
  if (has(draft, 'event/riot')) return 'Violent demonstration';
  if (has(draft, 'event/air-strike')) return AIR;
  if (has(draft, 'event/shelling'))
    return weapons === AIR ? AIR : weapons === 'Suicide bomb' || weapons === DEVICE ? DEVICE : SHELLING;
  if (has(draft, 'event/interception') && !has(draft, 'event/strike') && !has(draft, 'event/attack'))
    return 'Disrupted weapons use';
  if (has(draft, 'event/bombing'))
    return weapons === AIR || weapons === 'Suicide bomb' || weapons === SHELLING
      ? weapons
      : bombingType(mentions, draft);
  if (has(draft, 'event/grenade')) return 'Grenade';
  if (has(draft, 'event/territory'))
    return isStateActing(mentions, draft)
      ? 'Government regains territory'
      : 'Non-state actor overtakes territory';
  if (has(draft, 'event/strike')) return weapons === null || weapons === 'Armed clash' ? AIR : weapons;
  if (has(draft, 'event/clash')) return 'Armed clash';
  if (has(draft, 'event/capture') && !has(draft, 'event/attack')) return captureType(mentions, draft);
  if (has(draft, 'event/attack')) {
    if (weapons !== null && weapons !== 'Armed clash') return weapons;
    return hitsUnarmed(mentions, draft) ? 'Attack' : 'Armed clash';
  }
  if (has(draft, 'event/murder'))
    return weapons === AIR || weapons === SHELLING
      ? weapons
      : isAmongArmed(mentions, draft)
        ? 'Armed clash'
        : 'Attack';
  if (has(draft, 'event/abduction'))
    return has(draft, 'event/killing') ? 'Attack' : 'Abduction/forced disappearance';
  if (has(draft, 'event/killing')) return weapons ?? typeOfKilling(mentions, draft);
  if (has(draft, 'event/arrest')) return 'Arrests';
  if (has(draft, 'event/destruction')) return weapons;
  if (has(draft, 'event/property')) return 'Looting/property destruction';
  if (has(draft, 'event/agreement')) return 'Agreement';
  if (has(draft, 'event/withdrawal')) return 'Non-violent transfer of territory';
  return null;
}

/** "bombed Taiz": the bombing of a state is from the air unless a device is named. */
function bombingType(mentions: Mentions, draft: Draft): SubEventType {
  const isVerb = draft.triggers.some(
    (trigger) => trigger.entry.group === 'bomb-v' && trigger.form === 'active',
  );
  return isVerb && isStateActing(mentions, draft) ? AIR : DEVICE;
}

/** What is captured decides: weapons, people, else ground. */
function captureType(mentions: Mentions, draft: Draft): SubEventType | null {
  if (hasMeasure(mentions, draft, 'captured')) return 'Arrests';
  if (draft.munitions.length > 0) return 'Disrupted weapons use';
  if (draft.places.length === 0) return null;
  return isStateActing(mentions, draft) ? 'Government regains territory' : 'Non-state actor overtakes territory';
}

function protestType(mentions: Mentions, draft: Draft): SubEventType {
  const groups = draft.triggers.map((trigger) => trigger.entry.group);
  if (groups.includes('fire-on-protesters') || hasMeasure(mentions, draft, 'killed'))
    return 'Excessive force against protesters';
  return groups.includes('disperse') || groups.includes('arrest')
    ? 'Protest with intervention'
    : 'Peaceful protest';
}

function typeOfKilling(mentions: Mentions, draft: Draft): SubEventType | null {
  if (draft.initiators.length === 0 && !draft.hasOtherSubject) return null;
  return isAmongArmed(mentions, draft) ? 'Armed clash' : 'Attack';
}

const STATE_KINDS: ReadonlySet<string> = new Set([
  'state-military',
  'government',
  'security-service',
  'police',
  'coalition',
  'intl-org',
]);

function isStateActing(mentions: Mentions, draft: Draft): boolean {
  return draft.initiators.some((index) => {
    const mention = mentions[index];
    return mention?.type === 'force' && STATE_KINDS.has(mention.norm.kind);
  });
}

const ARMED: ReadonlySet<string> = new Set(
  (
    'militant fighter soldier terrorist insurgent rebel gunman operative jihadist jihadi trooper troop policeman officer commander ' +
    'guerrilla combatant serviceman marine militiaman extremist bandit member'
  ).split(' '),
);
const UNARMED: ReadonlySet<string> = new Set(
  'civilian person people child woman man villager worker journalist student resident shopper pilgrim passenger aid protester worshipper farmer refugee bystander patient girl boy tourist'.split(
    ' ',
  ),
);

function isAmongArmed(mentions: Mentions, draft: Draft): boolean {
  const counted = countedNouns(mentions, draft);
  if (counted.some((noun) => ARMED.has(noun))) return true;
  if (counted.some((noun) => UNARMED.has(noun))) return false;
  return draft.targets.some((index) => {
    const mention = mentions[index];
    return mention?.type === 'force' && mention.norm.kind !== 'civilians';
  });
}

function hitsUnarmed(mentions: Mentions, draft: Draft): boolean {
  const counted = countedNouns(mentions, draft);
  if (counted.some((noun) => ARMED.has(noun))) return false;
  const isCivilian = draft.targets.some((index) => {
    const mention = mentions[index];
    return mention?.type === 'force' && mention.norm.kind === 'civilians';
  });
  // "three Palestinians": people who are named by their nation only are not said to be armed
  const isUnarmed = (noun: string): boolean => UNARMED.has(noun) || noun !== noun.toLowerCase();
  return draft.targets.length === 0 ? counted.some(isUnarmed) : isCivilian;
}

function countedNouns(mentions: Mentions, draft: Draft): string[] {
  return draft.counts.flatMap((index) => {
    const mention = mentions[index];
    return mention?.type === 'count' && mention.norm.of !== null
      ? [mention.norm.of.split(' ').at(-1) ?? '']
      : [];
  });
}

function hasMeasure(mentions: Mentions, draft: Draft, measure: string): boolean {
  return draft.counts.some((index) => {
    const mention = mentions[index];
    return mention?.type === 'count' && mention.norm.measure === measure && mention.norm.value !== 0;
  });
}

/** The ACLED event type that a sub-event type belongs to. */
export function eventTypeOf(subtype: SubEventType): EventType {
  for (const type of EVENT_TYPES) {
    const subtypes: readonly SubEventType[] = SUB_EVENT_TYPES[type];
    if (subtypes.includes(subtype)) return type;
  }
  throw new RangeError(`no event type for ${subtype}`);
}

/** The PLOVER type nearest to each sub-event type: design/codebooks.md's table; null where there is none. */
export function ploverTypeOf(
  subtype: SubEventType,
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
    case 'Other':
      return null;
    default:
      return 'ASSAULT';
  }
}
