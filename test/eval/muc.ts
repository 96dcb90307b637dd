import type { Article } from '../../src/schema/article.js';
import type { Event } from '../../src/schema/event.js';
import type { ErrorLine } from './errors.js';
import type { ExtractText } from './extract.js';
import type { MucDocument, MucFigure, Template } from './muc-templates.js';
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

/** F of the best system of 1992 on either of the two test sets, from the score reports of MUC-4. */
export const BEST_OF_1992: Readonly<Record<MucSlot, number>> = {
  type: 0.75,
  date: 0.6,
  location: 0.61,
  instrument: 0.67,
  'perpetrator organisation': 0.62,
  number: 0.6,
  effect: 0.57,
};

/** As the task counted: what was to be filled, what was filled, and what of it is right; half right is 0.5. */
export interface MucTally {
  possible: number;
  actual: number;
  right: number;
}

export interface MucScores {
  readonly templates: MucTally;
  /** Templates that are not there count as not filled; events that no template answers do not count. */
  readonly matched: Readonly<Record<MucSlot, MucTally>>;
  /** Events of a kind that the task asks for count as wrong where no template answers them. */
  readonly all: Readonly<Record<MucSlot, MucTally>>;
  readonly errors: readonly ErrorLine[];
}

const newTally = (): MucTally => ({ possible: 0, actual: 0, right: 0 });
const newSlots = (): Record<MucSlot, MucTally> => ({
  type: newTally(),
  date: newTally(),
  location: newTally(),
  instrument: newTally(),
  'perpetrator organisation': newTally(),
  number: newTally(),
  effect: newTally(),
});

/** The incidents that the task asks for: terrorism and violence against civilians, not war between armies. */
const TYPES: Readonly<Record<string, readonly string[]>> = {
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
/** Of those, what the task leaves out more often than not: it never counts as wrong that no template answers them. */
const OF_WAR: ReadonlySet<string> = new Set(['Armed clash', 'Air/drone strike']);

type Fills = Readonly<Record<MucSlot, MucTally>>;

export function scoreMuc(documents: readonly MucDocument[], extract: ExtractText): MucScores {
  const templates = newTally();
  const matched = newSlots();
  const all = newSlots();
  const errors: ErrorLine[] = [];
  for (const { id, text, published, events: wanted } of documents) {
    const article = extract({ id, text, title: null, published });
    const pairs = pairTemplates(wanted, article);
    for (const { template, event, fills } of pairs) {
      const isSpurious = template === null;
      if (isSpurious && (event === null || OF_WAR.has(event.subtype))) continue;
      if (!isSpurious) templates.possible++;
      if (event !== null) templates.actual++;
      if (!isSpurious && event !== null) templates.right++;
      for (const slot of MUC_SLOTS) {
        add(all[slot], fills[slot]);
        if (!isSpurious) add(matched[slot], fills[slot]);
      }
      errors.push(...errorsOf(id, text, template, event, fills));
    }
  }
  return { templates, matched, all, errors };
}

function add(tally: MucTally, { possible, actual, right }: MucTally): void {
  tally.possible += possible;
  tally.actual += actual;
  tally.right += right;
}

interface Pair {
  readonly template: Template | null;
  readonly event: Event | null;
  readonly fills: Fills;
}

/** Templates and events one to one, those first that agree in most slots; then those that are left alone. */
function pairTemplates(templates: readonly Template[], article: Article): Pair[] {
  const events = article.events.filter(({ subtype }) => TYPES[subtype] !== undefined);
  const possible = templates.flatMap((template) =>
    events.map((event) => {
      const fills = compare(template, event, article);
      return { template, event, fills, agreed: MUC_SLOTS.reduce((sum, slot) => sum + fills[slot].right, 0) };
    }),
  );
  const taken = new Set<Template | Event>();
  const pairs: Pair[] = [];
  for (const pair of possible.sort((a, b) => b.agreed - a.agreed)) {
    const isOpen = !taken.has(pair.template) && !taken.has(pair.event);
    // a type or a day alone says nothing of which incident it is
    if (!isOpen || pair.fills.type.right === 0 || pair.agreed < 2) continue;
    taken.add(pair.template).add(pair.event);
    pairs.push(pair);
  }
  for (const template of templates) {
    if (!taken.has(template) && !template.optional)
      pairs.push({ template, event: null, fills: compare(template, null, article) });
  }
  for (const event of events) {
    if (!taken.has(event)) pairs.push({ template: null, event, fills: compare(null, event, article) });
  }
  return pairs;
}

function compare(template: Template | null, event: Event | null, article: Article): Fills {
  return {
    type: tally(
      template?.type.length ?? 0,
      event === null ? 0 : 1,
      template !== null &&
        event !== null &&
        template.type.some((type) => TYPES[event.subtype]?.includes(type))
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
      (event?.actors.initiators ?? [])
        .filter(({ id }) => !id.startsWith('generic-'))
        .map(({ name, mentions }) => [name, ...surfacesOf(mentions, article)]),
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

function errorsOf(
  id: string,
  text: string,
  template: Template | null,
  event: Event | null,
  fills: Fills,
): ErrorLine[] {
  const said = (event?.evidence[0]?.text ?? '').replace(/\s+/g, ' ').slice(0, 140);
  if (template === null)
    return [{ weight: 1, article: id, what: `no template for ${event?.subtype}: ${said}` }];
  const place = template.location?.alternatives[0]?.at(-1)?.name ?? 'nowhere';
  if (event === null)
    return [
      { weight: 3, article: id, what: `missed ${template.type.join('/')} in ${place}: ${opening(text)}` },
    ];
  return MUC_SLOTS.filter((slot) => fills[slot].possible > 0 && fills[slot].right === 0).map((slot) => ({
    weight: 2,
    article: id,
    what: `${slot} wrong or empty (${template.type.join('/')} in ${place}): ${said}`,
  }));
}

const opening = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 100);
