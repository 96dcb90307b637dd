import { CLAUSE_OPENERS, REPORTING } from './grammar.js';
import type { Located, Reading } from './reading.js';
import type { Trigger } from './triggers.js';

/** What stands around one trigger, as indexes into `doc.mentions`. */
export interface Slots {
  readonly places: readonly number[];
  readonly dates: readonly number[];
  /** Places and dates of the report ("said in Kabul on Monday"): taken only where the act itself has none. */
  readonly reportPlaces: readonly number[];
  readonly reportDates: readonly number[];
  readonly aircraft: readonly number[];
  readonly munitions: readonly number[];
  readonly counts: readonly number[];
}

type OpenSlots = { readonly [K in keyof Slots]: number[] };

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
  const open = reading.triggers.map(openSlots);
  for (const located of reading.located) {
    const at = ownerOf(reading, located);
    const slots = open[at];
    const trigger = reading.triggers[at];
    if (slots === undefined || trigger === undefined) continue;
    const { type } = located.mention;
    if (type === 'place' && isLocation(located)) {
      (isOfReport(reading, located, trigger) ? slots.reportPlaces : slots.places).push(located.index);
    } else if (type === 'date') {
      (isOfReport(reading, located, trigger) ? slots.reportDates : slots.dates).push(located.index);
    } else if (type === 'aircraft' && !isVictim(reading, located, trigger))
      slots.aircraft.push(located.index);
    else if (type === 'munition' && !isVictim(reading, located, trigger)) slots.munitions.push(located.index);
    else if (type === 'count') slots.counts.push(located.index);
  }
  return open;
}

const NOT_A_LOCATION: ReadonlySet<string> = new Set([
  'from',
  'to',
  'toward',
  'towards',
  'by',
  'with',
  'against',
  'for',
  'about',
  'since',
  'per',
  'via',
  'despite',
]);

function isLocation({ governor }: Located): boolean {
  return governor === null || !NOT_A_LOCATION.has(governor);
}

/** Index of the trigger that a mention belongs to; -1 in a sentence without one. */
function ownerOf(reading: Reading, { mention, governor }: Located): number {
  const { triggers } = reading;
  const over = triggers.findIndex((trigger) => trigger.first < mention.end && mention.first < trigger.end);
  if (over >= 0) return over;
  const before = triggers.findLastIndex((trigger) => trigger.end <= mention.first);
  const after = triggers.findIndex((trigger) => trigger.first >= mention.end);
  if (before < 0 && mention.type === 'date' && mention.first - reading.sentence.first > 4) {
    return breaksBetween(reading, mention.end, triggers[after]?.first ?? 0) ? -1 : after;
  }
  if (before < 0 || after < 0) return Math.max(before, after);
  if (mention.type === 'count') return ownerOfCount(reading, mention.norm.measure, mention, before, after);
  // "… in Aleppo, and in Homs rebels fired": a new clause begins between the trigger before and the mention
  const fronted = mention.type === 'date' || governor === 'in' || governor === 'near' || governor === 'on';
  if (
    fronted &&
    breaksBetween(reading, triggers[before]?.end ?? 0, mention.first) &&
    !breaksBetween(reading, mention.end, triggers[after]?.first ?? 0)
  ) {
    return after;
  }
  return before;
}

const GROUPS_OF_MEASURE: Readonly<Record<string, readonly string[]>> = {
  killed: ['kill', 'die', 'eliminate', 'massacre', 'execute', 'murder', 'shoot', 'assassinate'],
  injured: ['injure'],
  captured: ['arrest', 'capture-person', 'abduct'],
  munitions: ['fire-projectile', 'shoot-down', 'intercept', 'drop-bomb'],
};

/** A figure goes to the neighbouring trigger that it measures; where neither does, to the one in its clause. */
function ownerOfCount(
  reading: Reading,
  measure: string,
  mention: { first: number; end: number },
  before: number,
  after: number,
): number {
  const groups = GROUPS_OF_MEASURE[measure];
  const left = reading.triggers[before];
  const right = reading.triggers[after];
  if (left === undefined || right === undefined) return before;
  if (groups !== undefined) {
    const fitsLeft = groups.includes(left.entry.group);
    const fitsRight = groups.includes(right.entry.group);
    if (fitsLeft !== fitsRight) return fitsLeft ? before : after;
  }
  // "… and 15 were injured": nothing but auxiliaries between the figure and a passive verb
  if (
    right.form === 'passive' &&
    right.first - mention.end <= 3 &&
    left.form !== 'active' &&
    left.form !== 'joined'
  )
    return after;
  return breaksBetween(reading, left.end, mention.first) && !breaksBetween(reading, mention.end, right.first)
    ? after
    : before;
}

function breaksBetween(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = reading.tokens[i];
    if (token === undefined) break;
    if (token.key === ';' || CLAUSE_OPENERS.has(token.key) || REPORTING.has(token.key)) return true;
    if (token.key === ',' && (reading.tokens[i + 1]?.key === 'and' || reading.tokens[i + 1]?.key === 'but'))
      return true;
  }
  return false;
}

/** "Officials in Baghdad said …", "…, police said on Monday": a reporting verb stands between the mention and the act. */
function isOfReport(reading: Reading, { mention }: Located, trigger: Trigger): boolean {
  const from = Math.min(mention.end, trigger.end);
  const to = Math.max(mention.first, trigger.first);
  for (let i = from; i < to; i++) if (REPORTING.has(reading.tokens[i]?.key ?? '')) return true;
  return false;
}

const RESULT_VERBS: ReadonlySet<string> = new Set([
  'event/destruction',
  'event/killing',
  'event/arrest',
  'event/territory',
]);

/** What is destroyed, damaged or seized is no weapon of the act: "destroyed two mortar tubes". */
function isVictim(reading: Reading, { mention, governor }: Located, trigger: Trigger): boolean {
  if (!RESULT_VERBS.has(trigger.family.id)) return false;
  if (governor === 'with' || governor === 'by' || reading.tokens[mention.first - 1]?.key === 'using')
    return false;
  if (trigger.form === 'passive') return mention.end <= trigger.first && governor === null;
  return mention.first >= trigger.end && (governor === null || governor === 'of');
}
