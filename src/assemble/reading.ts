import type { Doc, DocMention, Sentence } from '../doc/doc.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { contains } from '../text/span.js';
import { GAP, type Token } from '../text/tokens.js';
import { isCaption } from './captions.js';
import { type Clauses, findClauses } from './clauses.js';
import { governorOf, type Stretch } from './grammar.js';
import { findTriggers, type Trigger } from './triggers.js';

export type MentionOf<T extends DocMention['type']> = Extract<DocMention, { readonly type: T }>;

/** A mention of one type where it stands in its sentence. */
export interface Filler<M extends DocMention = DocMention> {
  /** Index in `doc.mentions`. */
  readonly index: number;
  readonly mention: M;
  /** The preposition that governs it: "in", "by", … or null for a subject or object; of dates only "since", of counts none. */
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

/** A sentence that tells of an act or of people who came to harm, as the assembly sees it. */
export interface Reading {
  readonly sentence: Sentence;
  /** Index in `doc.sentences`. */
  readonly index: number;
  readonly tokens: readonly Token[];
  /** It stands under a picture: it may add to what the text tells, but tells of no event by itself. */
  readonly isCaption: boolean;
  readonly clauses: Clauses;
  readonly triggers: readonly Trigger[];
  readonly dates: readonly DateFiller[];
  readonly places: readonly PlaceFiller[];
  readonly forces: readonly ForceFiller[];
  readonly aircraft: readonly AircraftFiller[];
  readonly munitions: readonly MunitionFiller[];
  readonly counts: readonly CountFiller[];
}

/** Reads every sentence that holds a trigger or a toll: its triggers, and its mentions with their governors. */
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
    if (triggers.length > 0 || mentions.some(isToll))
      readings.push(readSentence(doc, index, sentence, triggers, mentions, firstMention));
  });
  return readings;
}

/** "The toll stands at 31": people who came to harm, in a sentence that tells of no act. */
export const isToll = (mention: DocMention): boolean =>
  mention.type === 'count' && HARM.has(mention.norm.measure);

const HARM: ReadonlySet<string> = new Set(['killed', 'injured', 'casualties', 'missing']);

/** How far before a date the "since" of its clause stands. */
const SINCE_REACH = 12;

/** "since August", "Since the campaign began in 2014,": a period that goes on. */
function isOpenDate(
  tokens: readonly Token[],
  { first: from }: Sentence,
  { first, norm }: MentionOf<'date'>,
): boolean {
  if (norm.mod === 'AFTER' || tokens[first]?.key === 'since') return true;
  for (let i = first - 1; i >= Math.max(from, first - SINCE_REACH); i--) {
    const token = tokens[i];
    if (token === undefined || STOPS.has(token.key)) return false;
    if (token.key === 'since') return true;
  }
  return false;
}

const TIES: ReadonlySet<string> = new Set(
  'linked affiliated aligned allied inspired backed made supplied trained funded sponsored'.split(' '),
);

function isModifier(tokens: readonly Token[], { end }: DocMention): boolean {
  const next = tokens[end];
  return next?.key === '-' && next.gap === GAP.none && tokens[end + 1]?.kind === 'word';
}

const STOPS: ReadonlySet<string> = new Set([',', ';', '.', ':', '(', ')']);

/** The end of the dateline that a sentence begins with: after "KABUL, Oct. 3 (AP) —"; its first token where it has none. */
function endOfDateline({ tokens, dateline }: Doc, { first, end }: Sentence): number {
  const opener = tokens[first];
  if (opener === undefined) return first;
  const isFound = dateline !== null && opener.start === dateline[0];
  // further down than one is looked for: "BRUSSELS, May 11 -- NATO aircraft"
  if (!isFound && !(opener.isUpper && opener.end - opener.start >= SHORTEST_CAPITALS)) return first;
  const from = isFound ? dateline[1] : opener.end;
  for (let i = first; i < Math.min(end, first + LONGEST_DATELINE); i++) {
    const token = tokens[i];
    if (token === undefined || token.start < from || !DATELINE_ENDS.has(token.key)) continue;
    if (isFound || isDash(tokens, i)) return i + 1;
  }
  return first;
}

/** "--" and " - ", but no hyphen. */
const isDash = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.key !== '-' ||
  tokens[index + 1]?.key === '-' ||
  (tokens[index]?.gap !== GAP.none && tokens[index + 1]?.gap !== GAP.none);

const SHORTEST_CAPITALS = 4;
const LONGEST_DATELINE = 14;
const DATELINE_ENDS: ReadonlySet<string> = new Set(['-', '–', '—', '--', '―']);

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
  const dateline = endOfDateline(doc, sentence);
  mentions.forEach((mention, offset) => {
    const at = firstMention + offset;
    // "KABUL, Oct. 3 (AP) —" is where and when the paper's writer sat
    if (mention.end <= dateline || (doc.dateline !== null && contains(doc.dateline, mention.span))) return;
    const listed = (end: number): Stretch | null =>
      mentions.find((other) => other.type === mention.type && other.end === end) ?? null;
    if (mention.type === 'date') {
      dates.push({
        index: at,
        mention,
        governor: isOpenDate(doc.tokens, sentence, mention) ? 'since' : null,
      });
      return;
    }
    if (mention.type === 'count') {
      counts.push({ index: at, mention, governor: null });
      return;
    }
    // "Srinagar: Four militants were killed"
    if (mention.type === 'place' && mention.first === sentence.first && doc.tokens[mention.end]?.key === ':')
      return;
    // "a Tripoli-based group": what kind of thing it is, not where it is
    if (mention.type === 'place' && isModifier(doc.tokens, mention)) return;
    // "the al-Qaeda-linked group": not who acts
    if (
      mention.type === 'force' &&
      isModifier(doc.tokens, mention) &&
      TIES.has(doc.tokens[mention.end + 1]?.key ?? '')
    )
      return;
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
    isCaption: isCaption(doc, index, mentions),
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

/** The forces that stand wholly in `[first, end)`. */
export function forcesBetween(reading: Reading, first: number, end: number): ForceFiller[] {
  return reading.forces.filter(({ mention }) => mention.first >= first && mention.end <= end);
}
