import type { Doc, DocMention, Sentence } from '../doc/doc.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { contains } from '../text/span.js';
import type { Token } from '../text/tokens.js';
import { type Clauses, findClauses } from './clauses.js';
import { governorOf, type Stretch } from './grammar.js';
import { findTriggers, type Trigger } from './triggers.js';

export type MentionOf<T extends DocMention['type']> = Extract<DocMention, { readonly type: T }>;

/** A mention of one type where it stands in its sentence. */
export interface Filler<M extends DocMention = DocMention> {
  /** Index in `doc.mentions`. */
  readonly index: number;
  readonly mention: M;
  /** The preposition that governs it: "in", "by", … or null for a subject or object; not looked for at dates, counts. */
  readonly governor: string | null;
}
export type DateFiller = Filler<MentionOf<'date'>>;
export type PlaceFiller = Filler<MentionOf<'place'>>;
export type ForceFiller = Filler<MentionOf<'force'>>;
export type AircraftFiller = Filler<MentionOf<'aircraft'>>;
export type MunitionFiller = Filler<MentionOf<'munition'>>;
export interface CountFiller extends Filler<MentionOf<'count'>> {
  /** Who gives the figure, where it is not the one who tells of the act. */
  readonly source?: string;
}

/** A sentence that tells of an act, as the assembly sees it. */
export interface Reading {
  readonly sentence: Sentence;
  /** Index in `doc.sentences`. */
  readonly index: number;
  readonly tokens: readonly Token[];
  readonly clauses: Clauses;
  readonly triggers: readonly Trigger[];
  readonly dates: readonly DateFiller[];
  readonly places: readonly PlaceFiller[];
  readonly forces: readonly ForceFiller[];
  readonly aircraft: readonly AircraftFiller[];
  readonly munitions: readonly MunitionFiller[];
  readonly counts: readonly CountFiller[];
}

/** Reads every sentence that holds a trigger: its triggers, and its mentions with their governors. */
export function readSentences(doc: Doc, lexicon: Lexicon): Reading[] {
  const readings: Reading[] = [];
  let name = 0;
  let mention = 0;
  doc.sentences.forEach((sentence, index) => {
    const firstName = name;
    while ((doc.names[name]?.first ?? Number.POSITIVE_INFINITY) < sentence.end) name++;
    const firstMention = mention;
    while ((doc.mentions[mention]?.first ?? Number.POSITIVE_INFINITY) < sentence.end) mention++;
    const mentions = doc.mentions.slice(firstMention, mention);
    const triggers = findTriggers(doc.tokens, lexicon, sentence, doc.names.slice(firstName, name), mentions);
    if (triggers.length > 0)
      readings.push(readSentence(doc, index, sentence, triggers, mentions, firstMention));
  });
  return readings;
}

function readSentence(
  doc: Doc,
  index: number,
  sentence: Sentence,
  triggers: readonly Trigger[],
  mentions: readonly DocMention[],
  firstMention: number,
): Reading {
  const dates: DateFiller[] = [];
  const places: PlaceFiller[] = [];
  const forces: ForceFiller[] = [];
  const aircraft: AircraftFiller[] = [];
  const munitions: MunitionFiller[] = [];
  const counts: CountFiller[] = [];
  mentions.forEach((mention, offset) => {
    const at = firstMention + offset;
    // "KABUL (AP) —" is where the paper's writer sat
    if (doc.dateline !== null && contains(doc.dateline, mention.span)) return;
    const listed = (end: number): Stretch | null =>
      mentions.find((other) => other.type === mention.type && other.end === end) ?? null;
    if (mention.type === 'date') {
      dates.push({ index: at, mention, governor: null });
      return;
    }
    if (mention.type === 'count') {
      counts.push({ index: at, mention, governor: null });
      return;
    }
    const governor = governorOf(doc.tokens, sentence, mention, triggers, listed);
    if (mention.type === 'place') places.push({ index: at, mention, governor });
    else if (mention.type === 'force') forces.push({ index: at, mention, governor });
    else if (mention.type === 'aircraft') aircraft.push({ index: at, mention, governor });
    else munitions.push({ index: at, mention, governor });
  });
  return {
    sentence,
    index,
    tokens: doc.tokens,
    clauses: findClauses(doc.tokens, sentence),
    triggers,
    dates,
    places,
    forces,
    aircraft,
    munitions,
    counts,
  };
}
