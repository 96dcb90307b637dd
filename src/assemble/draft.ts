import type { DATE_PRECISIONS } from '../schema/vocabulary.js';
import type { DateFiller, Filler } from './reading.js';
import type { Roles } from './roles.js';
import type { Slots } from './slots.js';
import type { Status } from './status.js';
import type { Trigger } from './triggers.js';
import type { Victim } from './victims.js';

/** An event in the making: triggers that tell of one happening, with what fills its slots. */
export interface Draft extends Roles, Slots {
  /** Indexes of the sentences that tell of it; the first is the one that it was found in. */
  readonly sentences: readonly number[];
  readonly triggers: readonly Trigger[];
  /** What the text says of the people that it was done to; null where it names none. */
  readonly victim: Victim | null;
  readonly status: Status;
  readonly attribution: string | null;
  /** "the attack", "these strikes": it speaks of something told before. */
  readonly isDefinite: boolean;
  /** "another strike", "two separate attacks", "they also shelled": it is told as one more than those before. */
  readonly isAnother: boolean;
  readonly isTitle: boolean;
  readonly isCaption: boolean;
  /** An item of a list: each tells of another act. */
  readonly isItem: boolean;
  /** Its figures are those of a period: "more than 54,000 have been killed since October". */
  readonly isTotal: boolean;
  /** It was only tried: "attempted to take the city". */
  readonly isAttempt: boolean;
  /** A verb tells of it: "launched an attack", "the strike destroyed", not "concern over recent attacks". */
  readonly isPredicated: boolean;
  /** Rules besides those of its triggers that shaped it. */
  readonly rules: readonly string[];
}

/** True for what has not taken place, as far as the text says. */
export const isOpen = ({ status }: Draft): boolean =>
  status === 'planned' || status === 'hypothetical' || status === 'denied';

/** Both lists as one, in text order, nothing twice. */
function merged<F extends Filler>(a: readonly F[], b: readonly F[]): readonly F[] {
  if (b.length === 0) return a;
  if (a.length === 0) return b;
  const known = new Set(a.map(({ index }) => index));
  return [...a, ...b.filter(({ index }) => !known.has(index))].sort((x, y) => x.index - y.index);
}

/** Both lists of numbers as one, sorted, nothing twice. */
function unionOf(a: readonly number[], b: readonly number[]): readonly number[] {
  if (a.length === 1 && b.length === 1 && a[0] === b[0]) return a;
  return [...new Set([...a, ...b])].sort((x, y) => x - y);
}

function without<F>(list: readonly F[], removed: readonly F[]): readonly F[] {
  return list.length === 0 || removed.length === 0 ? list : list.filter((item) => !removed.includes(item));
}

/** One draft of two that tell of the same happening. What the first says of status and source stands. */
export function uniteDrafts(a: Draft, b: Draft): Draft {
  const initiators = merged(a.initiators, b.initiators);
  return {
    sentences: unionOf(a.sentences, b.sentences),
    triggers: [...a.triggers, ...b.triggers],
    initiators,
    targets: without(merged(a.targets, b.targets), initiators),
    hasOtherSubject: a.hasOtherSubject || b.hasOtherSubject,
    places: merged(a.places, b.places),
    dates: merged(a.dates, b.dates),
    reportPlaces: merged(a.reportPlaces, b.reportPlaces),
    reportDates: merged(a.reportDates, b.reportDates),
    aircraft: merged(a.aircraft, b.aircraft),
    munitions: merged(a.munitions, b.munitions),
    counts: merged(a.counts, b.counts),
    victim: a.victim === 'armed' ? a.victim : (b.victim ?? a.victim),
    status: strongerStatus(a.status, b.status),
    attribution: a.attribution ?? b.attribution,
    isDefinite: a.isDefinite || (tellsNoAct(a) && b.isDefinite),
    isAnother: a.isAnother,
    isTitle: a.isTitle && b.isTitle,
    isCaption: a.isCaption && b.isCaption,
    isItem: a.isItem || b.isItem,
    isTotal: a.isTotal || b.isTotal,
    isAttempt: a.isAttempt && b.isAttempt,
    isPredicated: a.isPredicated || b.isPredicated,
    rules: b.rules.length === 0 ? a.rules : [...new Set([...a.rules, ...b.rules])],
  };
}

/** "claimed responsibility", "was destroyed": which act it was, the rest of the sentence says: "in the attack". */
const tellsNoAct = (draft: Draft): boolean =>
  draft.triggers.every(({ family }) => family.strength === 'claim' || family.strength === 'result');

const ORDER: readonly Status[] = ['reported', 'claimed', 'denied', 'planned', 'hypothetical'];

const strongerStatus = (a: Status, b: Status): Status => (ORDER.indexOf(a) <= ORDER.indexOf(b) ? a : b);

const PRECISION_ORDER: readonly (typeof DATE_PRECISIONS)[number][] = [
  'day',
  'week',
  'month',
  'season',
  'quarter',
  'year',
  'decade',
];

/** The date of a draft: the most exact that could be placed; of equals the nearest to a trigger. Null where there is none. */
export function dateOf({ dates, triggers }: Draft): DateFiller | null {
  // "from Friday to Sunday" is no more exact than "over the weekend"
  const rank = ({ mention: { norm } }: DateFiller): number => {
    if (norm.value === null || norm.precision === null) return PRECISION_ORDER.length;
    const order = PRECISION_ORDER.indexOf(norm.precision);
    return norm.value.includes('/') ? Math.max(order, PRECISION_ORDER.indexOf('week')) : order;
  };
  const distance = ({ mention }: DateFiller): number =>
    triggers.reduce(
      (least, { first, end }) => Math.min(least, Math.max(mention.first - end, first - mention.end)),
      mention.end,
    );
  let best: DateFiller | null = null;
  for (const date of dates) {
    const isBetter =
      best === null ||
      rank(date) < rank(best) ||
      (rank(date) === rank(best) && distance(date) < distance(best));
    if (isBetter) best = date;
  }
  return best;
}
