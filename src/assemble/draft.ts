import type { SubEventType } from '../schema/vocabulary.js';
import type { Filler } from './reading.js';
import type { Roles } from './roles.js';
import type { Slots } from './slots.js';
import type { Status } from './status.js';
import { subEventTypeOf } from './sub-event-type.js';
import type { Trigger } from './triggers.js';

/** An event in the making: triggers that tell of one happening, with what fills its slots. */
export interface Draft extends Roles, Slots {
  /** Indexes of the sentences that tell of it; the first is the one that it was found in. */
  readonly sentences: readonly number[];
  readonly triggers: readonly Trigger[];
  /** The kind of event that it tells of; null where only its neighbours can say. */
  readonly subtype: SubEventType | null;
  readonly status: Status;
  readonly attribution: string | null;
  /** "the attack", "these strikes": it speaks of something told before. */
  readonly isDefinite: boolean;
  readonly isTitle: boolean;
  /** A verb tells of it: "launched an attack", "the strike destroyed", not "concern over recent attacks". */
  readonly isPredicated: boolean;
  /** Rules besides those of its triggers that shaped it. */
  readonly rules: readonly string[];
}

/** A draft with its kind worked out from the rest. */
export const typed = (draft: Omit<Draft, 'subtype'>): Draft => ({ ...draft, subtype: subEventTypeOf(draft) });

/** Both lists as one, in text order, nothing twice. */
function merged<F extends Filler>(a: readonly F[], b: readonly F[]): readonly F[] {
  if (b.length === 0) return a;
  if (a.length === 0) return b;
  const known = new Set(a.map(({ index }) => index));
  return [...a, ...b.filter(({ index }) => !known.has(index))].sort((x, y) => x.index - y.index);
}

/** One draft of two that tell of the same happening. What the first says of status and source stands. */
export function uniteDrafts(a: Draft, b: Draft): Draft {
  const initiators = merged(a.initiators, b.initiators);
  return typed({
    sentences: [...new Set([...a.sentences, ...b.sentences])].sort((x, y) => x - y),
    triggers: [...a.triggers, ...b.triggers],
    initiators,
    targets: merged(a.targets, b.targets).filter((target) => !initiators.includes(target)),
    hasOtherSubject: a.hasOtherSubject || b.hasOtherSubject,
    places: merged(a.places, b.places),
    dates: merged(a.dates, b.dates),
    reportPlaces: merged(a.reportPlaces, b.reportPlaces),
    reportDates: merged(a.reportDates, b.reportDates),
    aircraft: merged(a.aircraft, b.aircraft),
    munitions: merged(a.munitions, b.munitions),
    counts: merged(a.counts, b.counts),
    status: strongerStatus(a.status, b.status),
    attribution: a.attribution ?? b.attribution,
    isDefinite: a.isDefinite && b.isDefinite,
    isTitle: a.isTitle && b.isTitle,
    isPredicated: a.isPredicated || b.isPredicated,
    rules: [...new Set([...a.rules, ...b.rules])],
  });
}

const ORDER: readonly Status[] = ['reported', 'claimed', 'denied', 'planned', 'hypothetical'];

const strongerStatus = (a: Status, b: Status): Status => (ORDER.indexOf(a) <= ORDER.indexOf(b) ? a : b);
