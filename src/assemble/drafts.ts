import type { Doc } from '../doc/doc.js';
import { attributionOf } from './attribution.js';
import { areDatesCompatible, arePlacesCompatible, isSomebody, shareSide } from './compatible.js';
import { type Draft, uniteDrafts } from './draft.js';
import { areLossesOfTwo, haveConflictingFigures } from './figures.js';
import { hasBeBefore } from './grammar.js';
import { type ForceFiller, isToll, type Reading } from './reading.js';
import { findClaimant, findRoles, lightVerbBefore, type Roles } from './roles.js';
import { distributeSlots, type Slots } from './slots.js';
import { withSources } from './sources.js';
import { isAttempted, statusOf } from './status.js';
import { isResult } from './ties.js';
import { tellsTotals } from './totals.js';
import type { Trigger } from './triggers.js';
import { findVictim } from './victims.js';

/** The drafts of one sentence: one, unless its triggers have places or dates of their own that exclude each other. */
export function draftEvents(
  doc: Doc,
  reading: Reading,
  subjects: readonly ForceFiller[],
  speaker: string | null,
): Draft[] {
  if (reading.triggers.length === 0) return draftToll(doc, reading, speaker);
  const slots = distributeSlots(reading);
  const attribution = attributionOf(reading, doc.raw, speaker);
  const isTotal = tellsTotals(reading);
  const parts: Draft[] = [];
  reading.triggers.forEach((trigger, at) => {
    const status = statusOf(reading, trigger);
    const own = slots[at];
    if (own === undefined || (status === null && own.counts.length === 0)) return;
    // "No one was hurt": the figure stands, the act does not
    if (status === null && trigger.family.strength !== 'result') return;
    parts.push(
      draftOf(
        reading,
        trigger,
        findRoles(reading, at, subjects),
        { ...own, counts: withSources(reading, own.counts, doc.clean) },
        {
          status: status ?? 'reported',
          attribution,
          isTotal: isTotal && own.counts.length > 0,
        },
      ),
    );
  });
  const claimant = findClaimant(reading);
  return joinParts(reading, claimant === null ? parts : parts.map((part) => withClaimant(part, claimant)));
}

/** "The ministry put the toll at 31": figures that wait for the act that they came of. */
function draftToll(doc: Doc, reading: Reading, speaker: string | null): Draft[] {
  if (tellsTotals(reading)) return [];
  return [
    {
      sentences: [reading.index],
      triggers: [],
      initiators: [],
      targets: [],
      hasOtherSubject: false,
      places: reading.places.filter(({ governor }) => governor === 'in' || governor === 'near'),
      dates: [],
      reportPlaces: [],
      reportDates: [],
      aircraft: [],
      munitions: [],
      counts: reading.counts.filter(({ mention }) => isToll(mention)),
      victim: null,
      status: 'reported',
      attribution: attributionOf(reading, doc.raw, speaker),
      isDefinite: false,
      isAnother: false,
      isTitle: false,
      isCaption: reading.isCaption,
      isItem: reading.sentence.isBullet,
      isTotal: false,
      isAttempt: false,
      isPredicated: true,
      rules: [],
    },
  ];
}

/** "ISIS claimed responsibility for a shooting": whoever claims an act did it, by its own word. */
function withClaimant(part: Draft, claimant: ForceFiller): Draft {
  return part.initiators.length > 0
    ? part
    : { ...part, initiators: [claimant], status: 'claimed', rules: [...part.rules, 'event/claim'] };
}

/** How the text tells of an act. */
type Telling = Pick<Draft, 'status' | 'attribution' | 'isTotal'>;

function draftOf(
  reading: Reading,
  trigger: Trigger,
  roles: Roles,
  slots: Slots,
  { status, attribution, isTotal }: Telling,
): Draft {
  return {
    sentences: [reading.index],
    triggers: [trigger],
    initiators: roles.initiators,
    targets: roles.targets,
    hasOtherSubject: roles.hasOtherSubject,
    places: slots.places,
    dates: slots.dates,
    reportPlaces: slots.reportPlaces,
    reportDates: slots.reportDates,
    aircraft: slots.aircraft,
    munitions: slots.munitions,
    counts: slots.counts,
    victim: findVictim(reading, trigger),
    status,
    attribution,
    isDefinite: isDefinite(reading, trigger),
    isAnother: isAnother(reading, trigger) || isCause(reading, trigger),
    isTitle: reading.sentence.role === 'title',
    isCaption: reading.isCaption,
    isItem: reading.sentence.isBullet,
    isTotal,
    isAttempt: isAttempted(reading, trigger),
    isPredicated:
      trigger.form !== 'noun' || lightVerbBefore(reading, trigger) !== null || isCarried(reading, trigger),
    rules: [],
  };
}

const CARRIERS: ReadonlySet<string> = new Set(
  'took place occurred happened came hit rocked left resulted lasted broke erupted followed was were targeted began continued included used'.split(
    ' ',
  ),
);

/** "An attack took place", "clashes broke out", "the strike was part of": the noun is the subject of a verb of its own. */
function isCarried({ tokens, sentence }: Reading, trigger: Trigger): boolean {
  const end = Math.min(sentence.end, trigger.end + 8);
  for (let i = trigger.end; i < end; i++) if (CARRIERS.has(tokens[i]?.key ?? '')) return true;
  const start = Math.max(sentence.first, trigger.first - 5);
  for (let i = start; i < trigger.first; i++) if (CARRIERS.has(tokens[i]?.key ?? '')) return true;
  return false;
}

const DEFINITE: ReadonlySet<string> = new Set([
  'the',
  'this',
  'that',
  'these',
  'those',
  'both',
  'its',
  'such',
]);

/** "said that a strike": "that" opens a clause. */
const INDEFINITE: ReadonlySet<string> = new Set(['a', 'an', 'any', 'another', 'some', 'several']);

function isDefinite({ tokens }: Reading, trigger: Trigger): boolean {
  if (trigger.form !== 'noun') return false;
  for (let i = trigger.first - 1; i >= trigger.first - 3; i--) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'mark' || INDEFINITE.has(token.key)) return false;
    if (DEFINITE.has(token.key)) return true;
    if (token.isCapital || token.kind === 'number') return false;
  }
  return false;
}

const ANOTHER: ReadonlySet<string> = new Set(
  'another second third fourth further separate separately other more additional additionally also elsewhere similar previous previously earlier meanwhile'.split(
    ' ',
  ),
);
const ANOTHER_REACH = 5;

function isAnother({ tokens, sentence }: Reading, trigger: Trigger): boolean {
  const start = Math.max(sentence.first, trigger.first - ANOTHER_REACH);
  for (let i = start; i < trigger.first; i++) if (ANOTHER.has(tokens[i]?.key ?? '')) return true;
  return ANOTHER.has(tokens[sentence.first]?.key ?? '');
}

/**
 * Joins the parts of one sentence. A part without a place and date of its own goes with what stands before it, but with
 * what follows where "and" alone ties it there and the two before and after exclude each other: "destroyed a depot on
 * March 17, and killed two men and struck four posts on March 18".
 */
function joinParts(reading: Reading, parts: readonly Draft[]): Draft[] {
  const joined: Draft[] = [];
  let waiting: Draft | null = null;
  for (const part of parts) {
    const last = joined.at(-1);
    if (last === undefined) {
      joined.push(part);
      continue;
    }
    const current: Draft = waiting === null ? last : uniteDrafts(last, waiting);
    if (belongTogether(reading, current, part)) {
      if (isBare(part) && waiting === null) waiting = part;
      else {
        joined[joined.length - 1] = uniteDrafts(
          current,
          isMeantOnly(current, part) ? { ...part, triggers: [] } : part,
        );
        waiting = null;
      }
      continue;
    }
    if (waiting !== null && isTied(reading, waiting, part)) joined.push(uniteDrafts(waiting, part));
    else {
      joined[joined.length - 1] = current;
      joined.push(part);
    }
    waiting = null;
  }
  const last = joined.at(-1);
  if (waiting !== null && last !== undefined) joined[joined.length - 1] = uniteDrafts(last, waiting);
  return joined;
}

/** "launched an attack to retake the town": what was meant fills slots of what was done, but tells of no act. */
const isMeantOnly = (done: Draft, part: Draft): boolean =>
  part.status === 'hypothetical' && done.status === 'reported';

const isBare = (draft: Draft): boolean => draft.places.length === 0 && draft.dates.length === 0;

function belongTogether(reading: Reading, a: Draft, b: Draft): boolean {
  if (a.status !== b.status && (a.status === 'planned' || b.status === 'planned')) return false;
  // "Two men were killed after a strike on Monday": what hurt people is no other act
  const isCauseOf = isResult(a) && a.dates.length === 0;
  if (b.dates.length > 0 && isBackground(reading, b) && !isCauseOf) return false;
  if (a.places.length > 0 && a.triggers.every((trigger) => isCause(reading, trigger))) return false;
  if (isAgreement(a) !== isAgreement(b) || isMeanwhile(reading, a, b)) return false;
  if (b.isAnother && (haveConflictingFigures({ ...a, isTitle: false }, b) || areLossesOfTwo(a, b)))
    return false;
  return (
    arePlacesCompatible(a.places, b.places) &&
    areDatesCompatible(a.dates, b.dates) &&
    !haveOtherInitiators(a, b)
  );
}

const BACKGROUND: ReadonlySet<string> = new Set('over after following since despite for before'.split(' '));

/**
 * "… was sought over a shooting near Ofra in October", "the hundreds killed in 2019": an act that stands behind a
 * preposition, or as a participle without "be", and has a day of its own, is an earlier one.
 */
function isBackground(reading: Reading, part: Draft): boolean {
  const trigger = part.triggers[0];
  if (trigger === undefined) return false;
  if (trigger.form === 'passive') return !hasBeBefore(reading.tokens, trigger.first, reading.sentence.first);
  if (trigger.form !== 'noun') return false;
  for (let i = trigger.first - 1; i >= Math.max(reading.sentence.first, trigger.first - 5); i--) {
    if (BACKGROUND.has(reading.tokens[i]?.key ?? '')) return true;
  }
  return false;
}

const CONTRASTS: ReadonlySet<string> = new Set(['while', 'whereas']);

/** "killed 18 people, while fighting resumed with M23": another act at the same time, with a party of its own. */
function isMeanwhile({ tokens }: Reading, a: Draft, b: Draft): boolean {
  const from = a.triggers.at(-1)?.end ?? 0;
  const to = b.triggers[0]?.first ?? 0;
  for (let i = from; i < to; i++) {
    if (CONTRASTS.has(tokens[i]?.key ?? '')) return [...b.initiators, ...b.targets].some(isSomebody);
  }
  return false;
}

/** "Just before the truce, a missile struck": two happenings. */
const isAgreement = ({ triggers }: Draft): boolean =>
  triggers.every(({ family }) => family.id === 'event/agreement');

const CAUSES: ReadonlySet<string> = new Set(['over', 'following', 'despite']);

/** "A man who was sought over a shooting near Ofra was killed": what somebody is sought for is an act of its own. */
function isCause({ tokens, sentence }: Reading, trigger: Trigger): boolean {
  if (trigger.form !== 'noun') return false;
  for (let i = trigger.first - 1; i >= Math.max(sentence.first, trigger.first - 4); i--) {
    if (CAUSES.has(tokens[i]?.key ?? '')) return true;
  }
  return false;
}

/** Each has an initiator of its own, of different sides, and neither acts on the other: two acts of two parties. */
function haveOtherInitiators(a: Draft, b: Draft): boolean {
  if (a.initiators.length === 0 || b.initiators.length === 0) return false;
  return !shareSide(a.initiators, b.initiators);
}

/** Only "and", "or" and no comma between the two parts. */
function isTied(reading: Reading, a: Draft, b: Draft): boolean {
  const from = a.triggers.at(-1)?.end ?? 0;
  const to = b.triggers[0]?.first ?? 0;
  for (let i = from; i < to; i++) if (reading.tokens[i]?.key === ',') return false;
  return true;
}
