import { breaksBetween } from './clauses.js';
import { isOfComparison } from './compared-dates.js';
import { DETERMINERS } from './grammar.js';
import type {
  AircraftFiller,
  CountFiller,
  DateFiller,
  Filler,
  MunitionFiller,
  PlaceFiller,
  Reading,
} from './reading.js';
import { isOfReport } from './reports.js';
import type { Trigger } from './triggers.js';
import { isHome, isLocation, isOfOffice, withoutBearings } from './where.js';

/** What stands around one trigger. */
export interface Slots {
  readonly places: readonly PlaceFiller[];
  readonly dates: readonly DateFiller[];
  /** Places and dates of the report ("said in Kabul on Monday"): taken only where the act itself has none. */
  readonly reportPlaces: readonly PlaceFiller[];
  readonly reportDates: readonly DateFiller[];
  readonly aircraft: readonly AircraftFiller[];
  readonly munitions: readonly MunitionFiller[];
  readonly counts: readonly CountFiller[];
}

type OpenSlots = { readonly [K in keyof Slots]: Slots[K][number][] };

const openSlots = (): OpenSlots => ({
  places: [],
  dates: [],
  reportPlaces: [],
  reportDates: [],
  aircraft: [],
  munitions: [],
  counts: [],
});

/** Gives every mention of a sentence to the trigger that it belongs to: its clause decides, then the distance. */
export function distributeSlots(reading: Reading): Slots[] {
  const slots = reading.triggers.map(openSlots);
  const give = (owner: number, to: (own: OpenSlots, trigger: Trigger) => void): void => {
    const own = slots[owner];
    const trigger = reading.triggers[owner];
    if (own !== undefined && trigger !== undefined) to(own, trigger);
  };
  for (const place of reading.places) {
    give(ownerOf(reading, place), (own, trigger) => {
      if (!isLocation(reading, place, trigger)) {
        // "a woman from Kupiansk was killed": most people are killed where they live
        if (isHome(reading, place, trigger)) own.reportPlaces.push(place);
        return;
      }
      if (isOfOffice(reading, place)) {
        own.reportPlaces.push(place);
        return;
      }
      (isOfReport(reading, place, trigger) ? own.reportPlaces : own.places).push(place);
    });
  }
  for (const date of reading.dates) {
    if (isOfComparison(reading, date)) continue;
    give(ownerOf(reading, date), (own, trigger) => {
      if (isOfOther(reading, date, trigger, own.dates)) return;
      (isOfReport(reading, date, trigger) ? own.reportDates : own.dates).push(date);
    });
  }
  for (const aircraft of reading.aircraft) {
    give(ownerOf(reading, aircraft), (own, trigger) => {
      if (!isVictim(reading, aircraft, trigger)) own.aircraft.push(aircraft);
    });
  }
  for (const munition of reading.munitions) {
    give(ownerOf(reading, munition), (own, trigger) => {
      if (!isVictim(reading, munition, trigger)) own.munitions.push(munition);
    });
  }
  for (const count of reading.counts) {
    if (!isMereTarget(reading, count)) give(ownerOfCount(reading, count), (own) => own.counts.push(count));
  }
  return slots.map((own) =>
    own.places.length < 2 ? own : { ...own, places: withoutBearings(reading, own.places) },
  );
}

/** "took the town last week, but lost it on Sunday", "Jabrayil, which its army took on May 4": a day of another act. */
function isOfOther(
  { clauses, tokens }: Reading,
  { mention }: DateFiller,
  trigger: Trigger,
  known: readonly DateFiller[],
): boolean {
  if (mention.first < trigger.end) return false;
  const isObjectRelative = clauses.bounds.some(
    (bound) =>
      bound >= trigger.end &&
      bound < mention.first &&
      tokens[bound]?.key === 'which' &&
      DETERMINERS.has(tokens[bound + 1]?.key ?? ''),
  );
  return isObjectRelative || (known.length > 0 && breaksBetween(clauses, trigger.end, mention.first));
}

/** "hit a school", "a coalition strike": a thing that is named, not a number of them; in a list it is one of many. */
const isMereTarget = ({ sentence }: Reading, { mention: { norm, text } }: CountFiller): boolean =>
  !sentence.isBullet && /^an? /i.test(text) && (norm.status === 'struck' || norm.measure === 'strikes');

interface Neighbours {
  readonly over: number;
  readonly before: number;
  readonly after: number;
}

/** The triggers under, before and after a mention, as indexes; -1 for none. */
function neighboursOf({ triggers }: Reading, { mention }: Filler): Neighbours {
  let before = -1;
  for (let i = 0; i < triggers.length; i++) {
    const trigger = triggers[i];
    if (trigger === undefined) break;
    if (trigger.first >= mention.end) return { over: -1, before, after: i };
    if (trigger.end > mention.first) return { over: i, before, after: -1 };
    before = i;
  }
  return { over: -1, before, after: -1 };
}

/** Index of the trigger that a mention belongs to; -1 for none. */
function ownerOf(reading: Reading, filler: Filler): number {
  const { mention, governor } = filler;
  const { over, before, after } = neighboursOf(reading, filler);
  if (over >= 0) return over;
  const { triggers } = reading;
  if (before < 0 && mention.type === 'date' && mention.first - reading.sentence.first > 4) {
    return breaksBetween(reading.clauses, mention.end, triggers[after]?.first ?? 0) ? -1 : after;
  }
  if (before < 0 || after < 0) return Math.max(before, after);
  // "… in Aleppo, and in Homs rebels fired": a new clause begins between the trigger before and the mention
  const isSubject = governor === null && (mention.type === 'aircraft' || mention.type === 'munition');
  // "Just before the truce, a Scud missile struck"
  if (isSubject && hasComma(reading, triggers[before]?.end ?? 0, mention.first)) return after;
  const fronted =
    isSubject || mention.type === 'date' || governor === 'in' || governor === 'near' || governor === 'on';
  const isNext =
    fronted &&
    breaksBetween(reading.clauses, triggers[before]?.end ?? 0, mention.first) &&
    !breaksBetween(reading.clauses, mention.end, triggers[after]?.first ?? 0);
  return isNext ? after : before;
}

function hasComma({ tokens }: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]?.key === ',') return true;
  return false;
}

const GROUPS_OF_MEASURE: Readonly<Record<string, readonly string[]>> = {
  killed: ['kill', 'die', 'eliminate', 'massacre', 'execute', 'murder', 'shoot', 'assassinate'],
  injured: ['injure'],
  captured: ['arrest', 'capture-person', 'abduct'],
  munitions: ['fire-projectile', 'shoot-down', 'intercept', 'drop-bomb'],
};

/** A figure goes to the neighbouring trigger that it measures; where neither does, to the one in its clause. */
function ownerOfCount(reading: Reading, filler: CountFiller): number {
  const { over, before, after } = neighboursOf(reading, filler);
  const left = reading.triggers[before];
  const right = reading.triggers[after];
  if (over >= 0) return over;
  if (left === undefined || right === undefined) return Math.max(before, after);
  const { mention } = filler;
  const groups = GROUPS_OF_MEASURE[mention.norm.measure];
  if (groups !== undefined) {
    const fitsLeft = groups.includes(left.entry.group);
    const fitsRight = groups.includes(right.entry.group);
    if (fitsLeft !== fitsRight) return fitsLeft ? before : after;
  }
  // "… and 15 were injured": nothing but auxiliaries between the figure and a passive verb
  const isItsVerb = right.form === 'passive' && right.first - mention.end <= 3;
  if (isItsVerb && left.form !== 'active' && left.form !== 'joined') return after;
  const isNext =
    breaksBetween(reading.clauses, left.end, mention.first) &&
    !breaksBetween(reading.clauses, mention.end, right.first);
  return isNext ? after : before;
}

const RESULT_VERBS: ReadonlySet<string> = new Set([
  'event/destruction',
  'event/killing',
  'event/arrest',
  'event/territory',
]);
const LOST: ReadonlySet<string> = new Set(['destroyed', 'damaged', 'struck', 'captured', 'seized']);

/** What is destroyed, damaged or seized is no weapon of the act: "destroyed two mortar tubes". */
/** What is made, kept or stands for a weapon, behind its name: "a car bomb workshop", "the mortar position". */
const OF_WEAPONS: ReadonlySet<string> = new Set(
  (
    'workshop workshops factory factories facility facilities plant plants laboratory laboratories depot depots dump dumps ' +
    'cache caches warehouse warehouses store stores stockpile stockpiles storage site sites position positions production ' +
    'manufacturing maker makers team teams crew crews battery batteries'
  ).split(' '),
);

function isVictim(reading: Reading, { mention, governor }: Filler, trigger: Trigger): boolean {
  if (OF_WEAPONS.has(reading.tokens[mention.end]?.key ?? '')) return true;
  const isCountedLost = reading.counts.some(
    ({ mention: count }) =>
      count.first <= mention.first &&
      mention.end <= count.end &&
      LOST.has(count.norm.status ?? '') &&
      trigger.family.id !== 'event/interception',
  );
  if (isCountedLost) return true;
  const isStruck = trigger.family.id === 'event/strike' && trigger.form === 'passive';
  if (!RESULT_VERBS.has(trigger.family.id) && !isStruck) return false;
  if (governor === 'with' || governor === 'by' || reading.tokens[mention.first - 1]?.key === 'using')
    return false;
  if (trigger.form === 'passive') return mention.end <= trigger.first && governor === null;
  return mention.first >= trigger.end && (governor === null || governor === 'of');
}
