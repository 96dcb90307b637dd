import type { Entry, EntryOf } from '../../lexicon/entry.js';
import type { Measure } from '../../schema/vocabulary.js';
import { MEASURES } from '../../schema/vocabulary.js';
import type { Head } from './heads.js';
import type { CountStatus } from './verbs.js';
import { mentionAt, type View, wordAt } from './view.js';

/** Nouns of fighting that are counted under a measure of their own, and common nouns that the lexicon leaves open. */
const NOUNS: ReadonlyMap<string, Measure> = new Map(
  Object.entries<Measure>({
    strike: 'strikes',
    airstrike: 'strikes',
    engagement: 'engagements',
    sortie: 'sorties',
    target: 'positions',
    site: 'positions',
    outpost: 'positions',
    ship: 'vehicles',
    boat: 'vehicles',
    truck: 'vehicles',
    car: 'vehicles',
    facility: 'buildings',
    station: 'buildings',
    plant: 'buildings',
    depot: 'buildings',
    warehouse: 'buildings',
    cache: 'buildings',
    home: 'buildings',
    unit: 'units',
    team: 'units',
    squad: 'units',
    cell: 'units',
    battalion: 'units',
    brigade: 'units',
    regiment: 'units',
    division: 'units',
    platoon: 'units',
    squadron: 'units',
    weapon: 'munitions',
    jet: 'aircraft',
    plane: 'aircraft',
  }),
);

const ROLES: ReadonlyMap<string, Measure> = new Map(
  Object.entries<Measure>({
    soldier: 'troops',
    police: 'troops',
    security: 'troops',
    peacekeeper: 'troops',
    militant: 'fighters',
    civilian: 'civilians',
    displaced: 'displaced',
  }),
);

const AIR_RAIDS: ReadonlySet<string> = new Set(['air', 'aerial', 'bombing', 'drone']);

/** What the noun itself says that a number of it counts. */
export function measureOfThing(view: View, head: Head, status: CountStatus | null = null): Measure {
  const wordBefore = wordAt(view, head.end - 2);
  const { word } = head;
  if ((word === 'raid' || word === 'attack') && (AIR_RAIDS.has(wordBefore) || isFlown(view, head)))
    return 'strikes';
  const event = NOUNS.get(word);
  if (event === 'strikes' || event === 'engagements' || event === 'sorties') return event;
  const arm = armMeasure(view, head, status);
  if (arm !== null) return arm;
  const targets = status !== null && TO_TARGETS.has(status) ? targetsOf(head) : [];
  for (const entry of targets.length > 0 ? targets : head.entries) {
    const measure = measureOfEntry(entry);
    if (measure !== null) return measure;
  }
  return event === undefined || wordBefore === 'web' ? 'other' : event;
}

const FLYING: ReadonlySet<string> = new Set('jets aircraft warplanes planes helicopters drones'.split(' '));
const OWNER_REACH = 4;

/** "86 raids executed by Russian jets", "12 attacks by warplanes". */
function isFlown(view: View, { end }: Head): boolean {
  let by = end;
  while (by < end + 2 && wordAt(view, by) !== 'by') by++;
  if (wordAt(view, by) !== 'by') return false;
  for (let at = by + 1; at < by + OWNER_REACH; at++) if (FLYING.has(wordAt(view, at))) return true;
  return false;
}

const targetsOf = (head: Head): readonly Entry[] =>
  head.entries.filter((entry) => entry.kind === 'target' && entry.measure !== 'aircraft');

/** What was done to a target; the weapon that did it is a munition. */
const TO_TARGETS: ReadonlySet<CountStatus> = new Set(['struck', 'destroyed', 'damaged', 'seized'] as const);

/** Aircraft or munitions, where the head is a mention of them: the same drone may be either, and the mention knows. */
function armMeasure(view: View, head: Head, status: CountStatus | null): Measure | null {
  const mention = mentionAt(view, head.end - 1);
  if (mention === null || mention.end !== head.end) return null;
  if (mention.type === 'aircraft') return 'aircraft';
  if (mention.type !== 'munition') return null;
  if (
    head.entries.some(
      (entry) => entry.kind === 'aircraft' || (entry.kind === 'target' && entry.measure === 'aircraft'),
    )
  )
    return 'munitions';
  // "destroyed 12 vehicles", "three surface drones": a weapon when it hits, a thing when it is hit or only counted
  const isTarget =
    status !== null && TO_TARGETS.has(status) && head.entries.some(({ kind }) => kind === 'target');
  return isTarget || head.entries[0]?.kind === 'target' ? null : 'munitions';
}

function measureOfEntry(entry: Entry): Measure | null {
  switch (entry.kind) {
    case 'target':
      return MEASURES.find((measure) => measure === entry.measure) ?? null;
    case 'aircraft':
      return 'aircraft';
    case 'munition':
      return 'munitions';
    case 'casualty':
      return entry.casualtyKind === 'role' ? (ROLES.get(entry.role ?? '') ?? null) : null;
    default:
      return null;
  }
}

/** A noun for people: what captures, kills or drives them out is counted under that. */
export function isPeople(view: View, head: Head): boolean {
  if (mentionAt(view, head.end - 1)?.type === 'force') return true;
  if (/(?:men|women|people|children|others|civilians|members)$/.test(head.key)) return true;
  return head.entries.some(
    (entry) =>
      (entry.kind === 'casualty' && entry.casualtyKind === 'role' && entry.role !== 'animal') ||
      (entry.kind === 'force' && entry.isGeneric) ||
      (entry.kind === 'demonym' && entry.form === 'people') ||
      (entry.kind === 'target' && entry.class === 'personnel'),
  );
}

/** A thing by the lexicon: "killed 300 tanks" are not people. */
export const isThing = (view: View, head: Head): boolean =>
  !isPeople(view, head) &&
  head.entries.some(({ kind }) => kind === 'aircraft' || kind === 'munition' || kind === 'target');

const ACTS: ReadonlySet<string> = new Set(
  'raid attack strike airstrike operation mission sortie assault bombing order plan'.split(' '),
);

/** "86 raids executed by jets": an act is carried out, not put to death. */
export const isAct = ({ word }: Head): boolean => ACTS.has(word);

/** The dead and the hurt as nouns: "three deaths", "eight injuries", "12 martyrs". */
const OUTCOMES: ReadonlyMap<string, Measure> = new Map(
  Object.entries<Measure>({
    death: 'killed',
    fatality: 'killed',
    martyr: 'killed',
    killing: 'killed',
    murder: 'killed',
    assassination: 'killed',
    execution: 'killed',
    beheading: 'killed',
    corpse: 'killed',
    injury: 'injured',
    wound: 'injured',
  }),
);
/** The same, where a verb that follows says more: "12 victims were wounded", "50 casualties". */
const WEAK_OUTCOMES: ReadonlyMap<string, Measure> = new Map(
  Object.entries<Measure>({
    casualty: 'casualties',
    loss: 'casualties',
    victim: 'casualties',
    body: 'killed',
  }),
);

/** The casualty measure of a noun that can mean nothing else, or null. */
export const outcomeOf = (head: Head): Measure | null => OUTCOMES.get(head.word) ?? null;
/** The casualty measure of a noun that a verb may sharpen, or null. */
export const weakOutcomeOf = (head: Head): Measure | null => WEAK_OUTCOMES.get(head.word) ?? null;

/** Quantities of time, way, power or rate, which count nothing. */
const UNCOUNTED: ReadonlySet<string> = new Set(
  'time length speed angle ratio money seismic calibre-inch power energy voltage current frequency data sound pressure rate'.split(
    ' ',
  ),
);
export const isUncounted = ({ quantity }: EntryOf<'unit'>): boolean => UNCOUNTED.has(quantity);
const NOT_COUNTED: ReadonlySet<string> = new Set(
  (
    'time fold night evening morning afternoon weekend decade century degree percentage side way hand ' +
    'peso ruble rouble rupee shekel dinar riyal rial lira franc yen yuan hryvnia'
  ).split(' '),
);

/** "three days", "200 kilometres", "20 times": a measure of time or way, or a ratio, which counts nothing. */
export function isMeasureOnly(head: Head): boolean {
  if (NOT_COUNTED.has(head.word)) return true;
  return head.entries.some((entry) => entry.kind === 'unit' && isUncounted(entry));
}
