import type { Doc, Lost } from '../doc/doc.js';
import type { ExtractStage } from '../lexicon/context.js';
import { buildEvent, hash64, spanOfTokens } from './build-event.js';
import type { Draft } from './draft.js';
import { draftEvents } from './drafts.js';
import { mergeDrafts } from './merge.js';
import { type ForceFiller, type Reading, readSentences } from './reading.js';
import { type Settlement, settleEvents } from './settle-events.js';
import type { Trigger } from './triggers.js';

/** The stage: triggers and mentions become events. */
export const assemble: ExtractStage = {
  name: 'assemble',
  requires: ['mentions', 'mentions:place', 'mentions:force', 'mentions:count'],
  provides: ['events'],
  run: (doc, { lexicon }) => {
    const drafts = draftAll(doc, readSentences(doc, lexicon));
    if (drafts.length === 0) return doc;
    const settlement = settleEvents(doc, mergeDrafts(drafts));
    const rawHash = hash64(doc.raw);
    return {
      ...doc,
      events: settlement.events.map((event) => buildEvent(doc, event, rawHash)),
      lost: [...doc.lost, ...findLost(doc, drafts, settlement)],
    };
  },
};

/** The triggers that became no event, with the reason. */
function findLost(doc: Doc, drafts: readonly Draft[], { events, refused }: Settlement): Lost[] {
  const fates = new Map<Trigger, string | null>();
  for (const { draft } of events) for (const trigger of draft.triggers) fates.set(trigger, null);
  for (const { draft, refusal } of refused) for (const trigger of draft.triggers) fates.set(trigger, refusal);
  const lost: Lost[] = [];
  for (const { triggers } of drafts) {
    for (const trigger of triggers) {
      const fate = fates.get(trigger);
      if (fate === null) continue;
      lost.push({
        span: spanOfTokens(doc, trigger),
        rule: trigger.family.id,
        to: `no event: ${fate ?? 'only named'}`,
      });
    }
  }
  return lost;
}

/** Drafts of all sentences, each read with the forces that acted last before it: "They also destroyed …". */
function draftAll(doc: Doc, readings: readonly Reading[]): Draft[] {
  const drafts: Draft[] = [];
  let subjects: readonly ForceFiller[] = [];
  let speaker: string | null = null;
  let next = 0;
  for (const reading of readings) {
    const before = doc.sentences[reading.index - 1]?.first ?? 0;
    while ((doc.mentions[next]?.first ?? Number.POSITIVE_INFINITY) < before) next++;
    subjects = leadAt(doc, next, before) ?? subjects;
    const found = draftEvents(doc, reading, subjects, speaker);
    speaker = found.at(-1)?.attribution ?? speaker;
    drafts.push(...found);
    subjects = found.findLast((draft) => draft.initiators.length > 0)?.initiators ?? subjects;
  }
  return drafts;
}

/** How far into a sentence its subject may begin; past what is fronted, as far as this: "On the ground, the SDF". */
const LEAD = 4;
const LEAD_PAST_COMMA = 8;

/** The force that the sentence from token `first` begins with: "The SDF entered Manbij. They also destroyed …". */
function leadAt(doc: Doc, index: number, first: number): readonly ForceFiller[] | null {
  const mention = doc.mentions[index];
  if (mention?.type !== 'force' || mention.first > first + LEAD_PAST_COMMA) return null;
  const isFronted = doc.tokens.slice(first, mention.first).some(({ key }) => key === ',');
  if (mention.first > first + LEAD && !isFronted) return null;
  return [{ index, mention, governor: null }];
}
