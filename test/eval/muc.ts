import type { Article } from '../../src/schema/article.js';
import type { Event } from '../../src/schema/event.js';
import type { ErrorLine } from './errors.js';
import type { ExtractText } from './extract.js';
import {
  compareFills,
  type Fills,
  INCIDENT_TYPES,
  MUC_SLOTS,
  type MucSlot,
  type MucTally,
} from './muc-fills.js';
import type { MucDocument, Template } from './muc-templates.js';

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

/** Kinds of incidents that the task leaves out more often than not: it never counts as wrong that no template answers them. */
const OF_WAR: ReadonlySet<string> = new Set(['Armed clash', 'Air/drone strike']);

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
  const events = article.events.filter(({ subtype }) => INCIDENT_TYPES[subtype] !== undefined);
  const possible = templates.flatMap((template) =>
    events.map((event) => {
      const fills = compareFills(template, event, article);
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
      pairs.push({ template, event: null, fills: compareFills(template, null, article) });
  }
  for (const event of events) {
    if (!taken.has(event)) pairs.push({ template: null, event, fills: compareFills(null, event, article) });
  }
  return pairs;
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
