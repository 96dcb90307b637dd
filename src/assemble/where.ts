import { singularOf } from '../rules/singular.js';
import { breaksBetween } from './clauses.js';
import type { PlaceFiller, Reading } from './reading.js';
import type { Trigger } from './triggers.js';
import { victimOf } from './victims.js';

/** "in a village near Nablus", "200 km southwest of Sanaa": a place that only says where another is, is dropped. */
export function withoutBearings(reading: Reading, places: readonly PlaceFiller[]): readonly PlaceFiller[] {
  const kept = places.filter((place, at) => !isBearing(reading, place, places[at - 1]));
  return kept.length === 0 ? places : kept;
}

const BESIDE: ReadonlySet<string> = new Set(['near', 'outside', 'off']);
const DISTANCES: ReadonlySet<string> = new Set(
  'km kilometers kilometres miles mi kilometer kilometre mile'.split(' '),
);
const BEARING_REACH = 7;

function isBearing({ tokens }: Reading, place: PlaceFiller, before: PlaceFiller | undefined): boolean {
  if (before === undefined) return false;
  const { mention, governor } = place;
  if (governor !== null && BESIDE.has(governor) && mention.first - before.mention.end <= 2)
    return before.mention.norm.kind !== 'country';
  for (let i = mention.first - 1; i >= Math.max(before.mention.end, mention.first - BEARING_REACH); i--) {
    if (DISTANCES.has(tokens[i]?.key ?? '')) return true;
  }
  return false;
}

const BIND: ReadonlySet<string> = new Set(['of', 'in']);
const BIND_REACH = 4;

/** Index of the preposition that governs a place, to its left; -1 where it is too far. */
function governorIndex({ tokens }: Reading, { mention, governor }: PlaceFiller): number {
  for (let i = mention.first - 1; i >= mention.first - BIND_REACH; i--)
    if (tokens[i]?.key === governor) return i;
  return -1;
}

/** "A woman from Kupiansk was killed": people, with where they are from. */
export function isHome(reading: Reading, place: PlaceFiller, trigger: Trigger): boolean {
  if (place.governor !== 'from' || trigger.family.strength !== 'result') return false;
  const at = governorIndex(reading, place);
  return at > 0 && victimOf(singularOf(reading.tokens[at - 1]?.key ?? '')) !== null;
}

const OFFICES: ReadonlySet<string> = new Set(
  'minister governor mayor head chief president premier leader commander spokesman spokeswoman prosecutor government ministry authorities court officials embassy'.split(
    ' ',
  ),
);

/** "the governor of Belgorod", "the government in Baghdad": whose office, and only perhaps where it happened. */
export function isOfOffice(reading: Reading, place: PlaceFiller): boolean {
  if (place.governor === null || !BIND.has(place.governor)) return false;
  const at = governorIndex(reading, place);
  return at > 0 && OFFICES.has(reading.tokens[at - 1]?.key ?? '');
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

const NATIONALS: ReadonlySet<string> = new Set(['national', 'nationals', 'citizen', 'citizens']);

/** True where an act may have taken place at a place, by the preposition that governs it and by where it stands. */
export function isLocation(reading: Reading, { governor, mention }: PlaceFiller, trigger: Trigger): boolean {
  // "withdrew from Avdiivka": what is left is where it happens
  if (governor === 'from' && trigger.entry.group === 'withdraw') return mention.first >= trigger.end;
  // "killing a Myanmar national": where somebody is from
  if (NATIONALS.has(reading.tokens[mention.end]?.key ?? '')) return false;
  if (governor !== null) return !NOT_A_LOCATION.has(governor);
  // "US and Britain strike launchers", "France condemned the attack": a country is who acts or speaks, but "Yemen attack"
  if (mention.end <= trigger.first)
    return mention.norm.kind !== 'country' || (trigger.form === 'noun' && trigger.first - mention.end <= 1);
  // "…, a pledge that Washington called a half-measure": the subject of another clause
  return (
    !breaksBetween(reading.clauses, trigger.end, mention.first) || isListed(reading, trigger, mention.first)
  );
}

/** "shelled nine villages: Topoli, Kamianka, …": what the colon parts belongs together. */
function isListed({ clauses, tokens }: Reading, trigger: Trigger, index: number): boolean {
  const bounds = clauses.bounds.filter((bound) => bound >= trigger.end && bound < index);
  return bounds.length === 1 && tokens[bounds[0] ?? 0]?.key === ':';
}
