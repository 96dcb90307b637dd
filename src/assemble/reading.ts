import type { Doc, DocMention, Name, Sentence } from '../doc/doc.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { Token } from '../text/tokens.js';
import { CLAUSE_OPENERS, governorOf, isHardStop, REPORTING, type Stretch } from './grammar.js';
import { findTriggers, type Trigger } from './triggers.js';

/** A mention where it stands in its sentence. */
export interface Located {
  /** Index in `doc.mentions`. */
  readonly index: number;
  readonly mention: DocMention;
  /** The preposition that governs it: "in", "by", … or null for a subject or object. */
  readonly governor: string | null;
}

/** A sentence as the assembly sees it. */
export interface Reading {
  readonly sentence: Sentence;
  /** Index in `doc.sentences`. */
  readonly index: number;
  readonly tokens: readonly Token[];
  readonly located: readonly Located[];
  readonly triggers: readonly Trigger[];
}

/** Reads every sentence: its mentions with their governors, and its triggers. */
export function readSentences(doc: Doc, lexicon: Lexicon): Reading[] {
  const mentionsOf = groupMentions(doc);
  const namesOf = groupNames(doc);
  return doc.sentences.map((sentence, index) => {
    const numbered = mentionsOf[index] ?? [];
    const listed =
      (type: DocMention['type']) =>
      (end: number): Stretch | null =>
        numbered.find(({ mention }) => mention.type === type && mention.end === end)?.mention ?? null;
    const triggers = findTriggers(
      doc.tokens,
      lexicon,
      sentence,
      namesOf[index] ?? [],
      numbered.map(({ mention }) => mention),
    );
    const located = numbered.map(({ index: at, mention }) => ({
      index: at,
      mention,
      governor: governorOf(doc.tokens, sentence, mention, triggers, listed(mention.type)),
    }));
    return { sentence, index, tokens: doc.tokens, located, triggers };
  });
}

interface Numbered {
  readonly index: number;
  readonly mention: DocMention;
}

function groupMentions(doc: Doc): Numbered[][] {
  const groups: Numbered[][] = doc.sentences.map(() => []);
  doc.mentions.forEach((mention, index) => {
    groups[mention.sentence]?.push({ index, mention });
  });
  return groups;
}

function groupNames(doc: Doc): Name[][] {
  const groups: Name[][] = doc.sentences.map(() => []);
  let at = 0;
  for (const name of doc.names) {
    for (
      let sentence = doc.sentences[at];
      sentence !== undefined && name.first >= sentence.end;
      sentence = doc.sentences[at]
    )
      at++;
    groups[at]?.push(name);
  }
  return groups;
}

/**
 * First token of the clause that `index` stands in: after the last word to its left that opens a clause or reports
 * speech. Commas and "and" do not open one: "Russia struck Odesa and bombed Kherson" has one subject.
 */
export function clauseStart(reading: Reading, index: number): number {
  const { tokens, sentence } = reading;
  for (let i = index - 1; i >= sentence.first; i--) {
    const token = tokens[i];
    if (token === undefined) break;
    if (isHardStop(token) || CLAUSE_OPENERS.has(token.key) || REPORTING.has(token.key)) return i + 1;
  }
  return sentence.first;
}

/** End of the clause that starts at or before `index`: before the next word that opens a clause or reports speech. */
export function clauseEnd(reading: Reading, index: number): number {
  const { tokens, sentence } = reading;
  for (let i = index; i < sentence.end; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (isHardStop(token) || CLAUSE_OPENERS.has(token.key) || REPORTING.has(token.key)) return i;
  }
  return sentence.end;
}
