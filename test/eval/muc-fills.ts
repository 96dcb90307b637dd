import type { Article } from '../../src/schema/article.js';
import type { Event } from '../../src/schema/event.js';
import type { MucFigure, Template } from './muc-templates.js';
import { plainName } from './same.js';

/** The slots that our events have, too. */
export const MUC_SLOTS = [
  'type',
  'date',
  'location',
  'instrument',
  'perpetrator organisation',
  'number',
  'effect',
] as const;
export type MucSlot = (typeof MUC_SLOTS)[number];

/** As the task counted: what was to be filled, what was filled, and what of it is right; half right is 0.5. */
export interface MucTally {
  possible: number;
  actual: number;
  right: number;
}

export type Fills = Readonly<Record<MucSlot, MucTally>>;

/** The incidents that the task asks for: terrorism and violence against civilians, not war between armies. */
export const INCIDENT_TYPES: Readonly<Record<string, readonly string[]>> = {
  Attack: ['ATTACK'],
  'Armed clash': ['ATTACK'],
  'Sexual violence': ['ATTACK'],
  'Suicide bomb': ['BOMBING', 'ATTACK'],
  Grenade: ['BOMBING', 'ATTACK'],
  'Remote explosive/landmine/IED': ['BOMBING', 'ATTACK'],
  'Shelling/artillery/missile attack': ['ATTACK', 'BOMBING'],
  'Air/drone strike': ['BOMBING', 'ATTACK'],
  'Abduction/forced disappearance': ['KIDNAPPING'],
  'Looting/property destruction': ['ROBBERY', 'ARSON', 'ATTACK'],
  'Mob violence': ['ATTACK', 'ARSON'],
};

/** The slots of a template and an event side by side; with null what only the other fills. */
export function compareFills(template: Template | null, event: Event | null, article: Article): Fills {
  return {
    type: tally(
      template?.type.length ?? 0,
      event === null ? 0 : 1,
      template !== null &&
        event !== null &&
        template.type.some((type) => INCIDENT_TYPES[event.subtype]?.includes(type))
        ? 1
        : 0,
    ),
    date: compareDates(template?.date ?? null, event?.date ?? null),
    location: compareLocations(template?.location ?? null, event?.places ?? []),
    instrument: compareStrings(
      (template?.instruments ?? []).map(({ ids, optional }) => ({ alts: ids, optional })),
      (event?.munitions ?? []).map(({ mentions }) => surfacesOf(mentions, article)),
    ),
    'perpetrator organisation': compareStrings(
      template?.perpOrgs ?? [],
      (event?.actors.initiators ?? []).map(({ name, mentions }) => [name, ...surfacesOf(mentions, article)]),
    ),
    number: compareNumbers(template, event),
    effect: compareEffects(template, event),
  };
}

const tally = (possible: number, actual: number, right: number): MucTally => ({
  possible: Math.min(possible, 1),
  actual,
  right,
});

const surfacesOf = (mentions: readonly number[], { mentions: all }: Article): string[] =>
  mentions.map((index) => all[index]?.text ?? '');

/** "On or before" is how the key writes a weekday, or a day that is only that of the report: up to a week earlier. */
function compareDates(wanted: Template['date'] | null, got: Event['date']): MucTally {
  const alternatives = wanted?.alternatives ?? [];
  const day = got?.precision === 'day' ? got.from : null;
  const isRight = alternatives.some(({ on, from, to, onOrBefore }) => {
    if (got?.from === undefined || got.from === null || got.to === null) return false;
    if (on != null) return day === on;
    if (onOrBefore != null) return day !== null && day <= onOrBefore && daysBetween(day, onOrBefore) <= 7;
    return from != null && to != null && from <= got.to && got.from <= to;
  });
  const isNear = alternatives.some(({ on, onOrBefore, from }) => {
    const first = on ?? onOrBefore ?? from;
    return first != null && got?.from != null && got.to != null && got.from <= first && first <= got.to;
  });
  return tally(alternatives.length, got === null ? 0 : 1, isRight ? 1 : isNear ? 0.5 : 0);
}

const DAY = 86_400_000;
const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY;

/** Right where the most specific place is named, half right where only one that holds it is. */
function compareLocations(wanted: Template['location'] | null, got: Event['places']): MucTally {
  const names = got.flatMap(({ name, admin1 }) => [name, admin1 ?? '']).map(plainName);
  const countries = got.map(({ country }) => country);
  const credit = (wanted?.alternatives ?? []).map((levels) => {
    const plain = levels.map(({ name }) => plainName(name));
    if (names.includes(plain.at(-1) ?? '')) return 1;
    const isWithin = plain.some((name) => names.includes(name));
    return isWithin || countries.includes(COUNTRIES[levels[0]?.name ?? ''] ?? '') ? 0.5 : 0;
  });
  return tally(wanted?.alternatives.length ?? 0, got.length === 0 ? 0 : 1, Math.max(0, ...credit));
}

/** The nine countries of the task. */
const COUNTRIES: Readonly<Record<string, string>> = {
  ARGENTINA: 'AR',
  BOLIVIA: 'BO',
  CHILE: 'CL',
  COLOMBIA: 'CO',
  ECUADOR: 'EC',
  'EL SALVADOR': 'SV',
  GUATEMALA: 'GT',
  HONDURAS: 'HN',
  PERU: 'PE',
};

/** Fills one to one; half right where only the last word, the head, is the same. */
function compareStrings(
  wanted: readonly { readonly alts: readonly string[]; readonly optional: boolean }[],
  got: readonly (readonly string[])[],
): MucTally {
  const asked = wanted.filter(({ alts }) => alts.length > 0);
  const used = new Set<number>();
  let right = 0;
  let possible = 0;
  for (const { alts, optional } of asked) {
    const credits = got.map((surfaces, i) => (used.has(i) ? 0 : creditOf(alts, surfaces)));
    const best = Math.max(0, ...credits);
    if (best > 0) used.add(credits.indexOf(best));
    right += best;
    if (best > 0 || !optional) possible++;
  }
  return { possible, actual: got.length, right };
}

function creditOf(alts: readonly string[], surfaces: readonly string[]): number {
  const best = alts.flatMap((alt) =>
    surfaces.map((surface) => {
      const [a, b] = [singular(plainName(alt)), singular(plainName(surface))];
      if (a === '' || b === '') return 0;
      if (a === b || ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `)) return 1;
      return a.split(' ').at(-1) === b.split(' ').at(-1) ? 0.5 : 0;
    }),
  );
  return Math.max(0, ...best);
}

const singular = (name: string): string => name.replace(/s\b/g, '');

const OF_PEOPLE: ReadonlySet<string> = new Set(['killed', 'injured', 'casualties', 'captured', 'missing']);

/** The number of victims: the total, or that of one of the groups. A named victim alone is one, though no number says so. */
function compareNumbers(template: Template | null, event: Event | null): MucTally {
  const counts = (event?.counts ?? []).filter(({ measure }) => OF_PEOPLE.has(measure));
  const asked = (template?.humTargets ?? []).filter(({ optional }) => !optional);
  const figures: MucFigure[] = [
    ...(template?.humTotal ?? []),
    ...asked.flatMap(({ number }) => number),
  ].filter(({ value, min }) => value !== null || min != null);
  const isSame = figures.some(({ value, min, max }) =>
    counts.some(
      (count) =>
        (value !== null && (count.value === value || count.min === value)) ||
        (min != null && (count.min === min || count.value === min)) ||
        (max != null && count.max === max),
    ),
  );
  return tally(figures.length, counts.length === 0 ? 0 : 1, isSame ? 1 : 0);
}

/** What happened to the victims. */
function compareEffects(template: Template | null, event: Event | null): MucTally {
  const wanted = new Set((template?.humTargets ?? []).flatMap(({ effects }) => effects));
  const got = new Set<string>();
  for (const { measure, value } of event?.counts ?? []) {
    if (measure === 'killed') got.add(value === 0 ? 'NO DEATH' : 'DEATH');
    if (measure === 'injured') got.add(value === 0 ? 'NO INJURY' : 'INJURY');
    if (measure === 'casualties' && value === 0) got.add('NO INJURY OR DEATH');
  }
  if (event?.rules.includes('event/killing') === true) got.add('DEATH');
  return {
    possible: wanted.size,
    actual: got.size,
    right: [...got].filter((effect) => wanted.has(effect)).length,
  };
}
