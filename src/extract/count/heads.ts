import type { Entry } from '../../lexicon/entry.js';
import { isPlural, lemmaOf } from './grammar.js';
import { markAt, mentionAt, namesAt, tokenAt, type View, wordAt } from './view.js';

/** A word of a noun phrase, or a name of several words in it. */
export interface Part {
  readonly first: number;
  readonly end: number;
  /** It is a name or a mention, not just any word. */
  readonly isKnown: boolean;
}

/** The noun that is counted. */
export interface Head extends Part {
  /** Singular of the noun, with what belongs to its name ("supply cache"). */
  readonly lemma: string;
  /** The last word of the lemma. */
  readonly word: string;
  /** Key of its last word. */
  readonly key: string;
  /** Entries of the lexicon whose name ends with it, names that need no context and then the longer first. */
  readonly entries: readonly Entry[];
}

/** The name, mention or word at `at`; null where there is none. */
export function partAt(view: View, at: number): Part | null {
  const mention = mentionAt(view, at);
  // "500-pound bombs" and "122 mm rockets" begin with a figure
  if (wordAt(view, at) === '' && !(mention?.type === 'munition' && mention.first === at)) return null;
  let end = mention !== null && mention.first === at && mention.type !== 'date' ? mention.end : at + 1;
  let isKnown = end > at + 1 || mention !== null;
  for (const { name, entry } of namesAt(view, at)) {
    // "members of one family" are members
    if (!isNoun(entry) || hasOf(view, at, name.end)) continue;
    isKnown = true;
    end = Math.max(end, name.end);
  }
  return { first: at, end: Math.min(end, view.end), isKnown };
}

function hasOf(view: View, first: number, end: number): boolean {
  for (let at = first + 1; at < end; at++) if (wordAt(view, at) === 'of') return true;
  return false;
}

/** Entries that name things or people; the words for what happens to them are looked at elsewhere. */
function isNoun(entry: Entry): boolean {
  if (entry.kind === 'casualty') return entry.casualtyKind === 'role';
  return entry.kind === 'target' || entry.kind === 'aircraft' || entry.kind === 'munition';
}

/** Names are at most this many tokens long when they are looked up from their end. */
const MAX_NAME = 8;

/** The part as a head, with every entry whose name ends where it ends; the phrase begins at `start`. */
export function headOf(view: View, part: Part, start: number): Head {
  const sure: Entry[] = [];
  const doubtful: Entry[] = [];
  let first = part.end - 1;
  for (let at = Math.max(start, part.end - MAX_NAME); at < part.end; at++) {
    for (const { name, entry } of namesAt(view, at)) {
      // "F-35s" ends with the symbol of the second
      if (name.end !== part.end || (entry.kind === 'unit' && name.needsContext)) continue;
      (name.needsContext ? doubtful : sure).push(entry);
      if (entry.kind === 'target' || entry.kind === 'munition' || entry.kind === 'aircraft') {
        first = Math.min(first, at);
      }
    }
  }
  const entries = doubtful.length === 0 ? sure : sure.concat(doubtful);
  const mention = mentionAt(view, part.end - 1);
  // "ISIL tactical units": whose they are is told apart
  const owner = mentionAt(view, first);
  if (owner?.type === 'force') first = Math.min(afterOwner(view, owner.end), part.end - 1);
  // "18 777s": the plural of a designation
  if (part.end === first + 1 && wordAt(view, first) === 's' && tokenAt(view, first - 1)?.kind === 'number')
    first--;
  const isArm = mention?.type === 'aircraft' || mention?.type === 'munition';
  if (isArm && mention.end === part.end) first = Math.min(first, mention.first);
  const key = wordAt(view, part.end - 1);
  const isProper = entries.some(({ kind }) => kind === 'demonym');
  const lemma = lemmaAt(view, first, part.end, isProper);
  return {
    first,
    end: part.end,
    isKnown: part.isKnown,
    lemma,
    word: lemma.slice(lemma.lastIndexOf(' ') + 1),
    key,
    entries,
  };
}

/** The word after the owner, over "-held" and "-led". */
const afterOwner = (view: View, end: number): number => (markAt(view, end) === '-' ? end + 2 : end);

/** Singular of the words in `[first, end)`; designations and peoples keep their capitals ("F-35", "Kurd"). */
function lemmaAt(view: View, first: number, end: number, isProper: boolean): string {
  const from = tokenAt(view, first)?.start ?? 0;
  const to = tokenAt(view, end - 1)?.end ?? from;
  const written = view.doc.clean.slice(from, to);
  const text = end - first === 1 ? written : written.replace(/\s+/g, ' ');
  const hasDigit = /\d/.test(text);
  if (hasDigit && /\ds?$/.test(text)) return text.replace(/s$/, '');
  const isWritten = (isProper || hasDigit) && text !== text.toUpperCase();
  return lemmaOf(isWritten ? text : text.toLowerCase());
}

/** A plural noun, or a designation with a plural "s" ("F-35s"). */
export function isPluralPart(view: View, part: Part): boolean {
  const key = wordAt(view, part.end - 1);
  return isPlural(key) || (key === 's' && tokenAt(view, part.end - 2)?.kind === 'number');
}
