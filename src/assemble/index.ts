import type { Doc } from '../doc/doc.js';
import type { ExtractStage } from '../lexicon/context.js';
import { buildEvent, hash64 } from './build-event.js';
import type { Draft } from './draft.js';
import { draftEvents } from './drafts.js';
import { mergeDrafts } from './merge.js';
import { type ForceFiller, type Reading, readSentences } from './reading.js';
import { settleEvents } from './settle-events.js';

/** The stage: triggers and mentions become events. */
export const assemble: ExtractStage = {
  name: 'assemble',
  requires: ['mentions', 'mentions:place', 'mentions:force', 'mentions:count'],
  provides: ['events'],
  run: (doc, { lexicon }) => {
    const drafts = draftAll(doc, readSentences(doc, lexicon));
    const settled = settleEvents(doc, mergeDrafts(drafts));
    if (settled.length === 0) return doc;
    const rawHash = hash64(doc.raw);
    return { ...doc, events: settled.map((event) => buildEvent(doc, event, rawHash)) };
  },
};

/** Drafts of all sentences, each read with the forces that acted last before it: "They also destroyed …". */
function draftAll(doc: Doc, readings: readonly Reading[]): Draft[] {
  const drafts: Draft[] = [];
  let subjects: readonly ForceFiller[] = [];
  let next = 0;
  for (const reading of readings) {
    const before = doc.sentences[reading.index - 1]?.first ?? 0;
    while ((doc.mentions[next]?.first ?? Number.POSITIVE_INFINITY) < before) next++;
    subjects = leadAt(doc, next, before) ?? subjects;
    const found = draftEvents(doc, reading, subjects);
    drafts.push(...found);
    subjects = found.findLast((draft) => draft.initiators.length > 0)?.initiators ?? subjects;
  }
  return drafts;
}

/** How far into a sentence its subject may begin. */
const LEAD = 4;

/** The force that the sentence from token `first` begins with: "The SDF entered Manbij. They also destroyed …". */
function leadAt(doc: Doc, index: number, first: number): readonly ForceFiller[] | null {
  const mention = doc.mentions[index];
  if (mention?.type !== 'force' || mention.first > first + LEAD) return null;
  return [{ index, mention, governor: null }];
}
