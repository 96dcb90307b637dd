import type { Doc } from '../doc/doc.js';
import { attributionOf } from './attribution.js';
import { clauseStart } from './clauses.js';
import type { Draft } from './draft.js';
import { isCause, joinParts } from './parts.js';
import { type ForceFiller, isToll, type Reading } from './reading.js';
import { findClaimant, findRoles, lightVerbBefore, NOBODY, type Roles } from './roles.js';
import { distributeSlots, type Slots } from './slots.js';
import { withSources } from './sources.js';
import { isAttempted, statusOf } from './status.js';
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
  const attribution = attributionOf(reading, doc.clean, speaker);
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
        // "No police officers were hurt": nobody was acted on
        status === null ? NOBODY : findRoles(reading, at, subjects),
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
      attribution: attributionOf(reading, doc.clean, speaker),
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
      !isSince(reading, trigger) &&
      (trigger.form !== 'noun' || lightVerbBefore(reading, trigger) !== null || isCarried(reading, trigger)),
    rules: [],
  };
}

/** "in chaos since the army seized power": the act only says how long something has gone on. */
const isSince = ({ clauses, tokens }: Reading, trigger: Trigger): boolean =>
  tokens[clauseStart(clauses, trigger.first) - 1]?.key === 'since';

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

function isDefinite({ tokens, dates }: Reading, trigger: Trigger): boolean {
  if (trigger.form !== 'noun') return false;
  for (let i = trigger.first - 1; i >= trigger.first - 3; i--) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'mark' || INDEFINITE.has(token.key)) return false;
    if (DEFINITE.has(token.key)) return true;
    // "Tuesday's strikes"
    if (token.key === "'s") return dates.some(({ mention }) => mention.end === i || mention.end === i + 1);
    if (token.isCapital || token.kind === 'number') return false;
  }
  return false;
}

const ANOTHER: ReadonlySet<string> = new Set(
  'another second third fourth further separate separately other more also elsewhere similar previous previously earlier meanwhile'.split(
    ' ',
  ),
);
const ANOTHER_REACH = 5;

function isAnother({ tokens, sentence }: Reading, trigger: Trigger): boolean {
  const start = Math.max(sentence.first, trigger.first - ANOTHER_REACH);
  for (let i = start; i < trigger.first; i++) {
    // "among other targets" tells of none but these
    if (ANOTHER.has(tokens[i]?.key ?? '') && tokens[i - 1]?.key !== 'among') return true;
  }
  return ANOTHER.has(tokens[sentence.first]?.key ?? '');
}
