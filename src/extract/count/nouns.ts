import { endsPhrase, IRREGULAR_PAST, isAdverb } from './grammar.js';
import { type Head, headOf, isPluralPart, type Part, partAt } from './heads.js';
import { widen } from './predicates.js';
import { ACTIVE, NOUN_LIKE, PASSIVE, particleVerb, type Verb } from './verbs.js';
import { isGlued, isQuote, markAt, mentionAt, numberAt, tokenAt, type View, wordAt } from './view.js';

/** The noun phrase after a number. */
export interface Phrase {
  /** The token after the phrase. */
  readonly end: number;
  /** The noun that is counted, or null: "killed 12", "12 were wounded". */
  readonly head: Head | null;
  /** Id of the side whose they are: "two ISIS tactical units". */
  readonly force: string | null;
  /** A participle before the noun that says what became of them: "12 wounded soldiers". */
  readonly adjective: Verb | null;
  /** "12 of the 15 jets", "one of its soldiers": the noun stands after "of". */
  readonly isPartitive: boolean;
  /** "two of whom", "12 of them": a pronoun instead of a noun. */
  readonly isPronoun: boolean;
}

/** No noun phrase is longer: a bound on what is looked at. */
const MAX_PHRASE = 16;

/** Reads the noun phrase that begins at token `at`, after a number. `isOne`: the noun is in the singular. */
export function readPhrase(view: View, at: number, isOne: boolean): Phrase {
  const start = skipPartitive(view, at);
  const isPartitive = start > at;
  if (isPartitive && PRONOUNS.has(wordAt(view, start))) {
    return { end: start + 1, head: null, force: null, adjective: null, isPartitive, isPronoun: true };
  }
  return scanPhrase(view, start, isOne && !isPartitive, isPartitive);
}
const PRONOUNS: ReadonlySet<string> = new Set(['them', 'whom', 'which', 'us']);

/** "of the", "of its", "of the 67" after a number; `at` itself where there is none. */
function skipPartitive(view: View, at: number): number {
  const of = wordAt(view, at) === 'out' ? at + 1 : at;
  if (wordAt(view, of) !== 'of') return at;
  let next = of + 1;
  for (let i = 0; i < 3; i++) {
    const number = numberAt(view, next);
    if (number !== null && number.kind === 'cardinal') next = number.end;
    else if (OF_DETERMINERS.has(wordAt(view, next)) || startsNumber(view, next)) next++;
    else break;
  }
  return next;
}
/** "of its final 52": a word between the owner and the number. */
const startsNumber = (view: View, at: number): boolean =>
  OF_DETERMINERS.has(wordAt(view, at - 1)) &&
  wordAt(view, at) !== '' &&
  numberAt(view, at + 1)?.kind === 'cardinal';

const OF_DETERMINERS: ReadonlySet<string> = new Set(
  'the its his her their our all those these a an my'.split(' '),
);

/** Walks over the words of the phrase; the last noun in the plural is its head, or for one thing the last noun. */
function scanPhrase(view: View, start: number, isOne: boolean, isPartitive: boolean): Phrase {
  let head: Part | null = null;
  let last: Part | null = null;
  let force: string | null = null;
  let adjective: Verb | null = null;
  let hasOtherNoun = false;
  const limit = Math.min(view.end, start + MAX_PHRASE);
  for (let at = start; at < limit; ) {
    const inner = skipInner(view, at, head !== null);
    if (inner > at) {
      at = inner;
      continue;
    }
    const part = inner < 0 || mentionAt(view, at)?.type === 'date' ? null : partAt(view, at);
    if (part === null) break;
    // "check-in staff" goes on
    if (!part.isKnown && endsPhrase(wordAt(view, at)) && !isJoined(view, at)) {
      if (isOne || head !== null || last === null || !isPair(view, at)) break;
      at++;
      continue;
    }
    const isPlural = isPluralPart(view, part);
    if (isVerb(view, part)) {
      if (head !== null || (isOne && last !== null)) break;
      if (!leadsToNoun(view, part.end, isOne)) {
        const verb = isPartitive && last === null ? participleFor(view, at) : null;
        if (verb === null) break;
        return { ...NO_NOUN, end: part.end, force, adjective: verb, isPartitive };
      }
      adjective ??= PASSIVE.get(wordAt(view, at)) ?? null;
      at = part.end;
      continue;
    }
    const isLoose = !part.isKnown && isAdverb(wordAt(view, at));
    if (head !== null ? !isPlural : isLoose && last !== null) break;
    if (isLoose) {
      at = part.end;
      continue;
    }
    force = forceAt(view, at) ?? force;
    at = part.end;
    if (wordAt(view, at) === "'s") {
      at++;
      last = null;
      continue;
    }
    // "a 63 nation coalition" counts no coalitions
    if (!part.isKnown && !ADJECTIVES.has(wordAt(view, at))) hasOtherNoun = true;
    last = part;
    if (isPlural && !isOne) head = part;
  }
  const isCounted = last !== null && !hasOtherNoun && isCountable(view, last);
  const chosen = head ?? (isOne || isCounted ? last : null);
  return {
    end: chosen?.end ?? start,
    head: chosen === null ? null : headOf(view, chosen, start),
    force,
    adjective,
    isPartitive,
    isPronoun: false,
  };
}

const NO_NOUN = { head: null, isPronoun: false };

/** "21 military and civilian observers": the "and" stands between two words for one noun. */
const isPair = (view: View, at: number): boolean =>
  wordAt(view, at) === 'and' && leadsToNoun(view, at + 1, false);

/** "15 of the injured": the participle stands for the noun. */
function participleFor(view: View, at: number): Verb | null {
  const verb = PASSIVE.get(wordAt(view, at));
  return verb === undefined ? null : widen(view, at, verb);
}

const ADJECTIVES: ReadonlySet<string> = new Set(
  'other more additional new further suspected alleged senior local'.split(' '),
);

/** A singular that more than one can be of: "45 Taliban", "three F-35", but no place. */
const isCountable = (view: View, part: Part): boolean =>
  part.isKnown && mentionAt(view, part.first)?.type !== 'place';

/**
 * What stands inside a phrase without being a word of it: a hyphen, a quotation mark, a bracket, a bomb's weight. The
 * token after it; `at` where there is none; -1 where the phrase ends.
 */
function skipInner(view: View, at: number, hasHead: boolean): number {
  const number = numberAt(view, at);
  if (number !== null && mentionAt(view, at)?.first !== at) {
    return number.kind === 'other' || number.kind === 'ordinal' ? number.end : -1;
  }
  const mark = markAt(view, at);
  if (mark === '') return at;
  if ((mark === '-' || mark === '/' || mark === '–') && isGlued(view, at) && isGlued(view, at + 1))
    return at + 1;
  if (hasHead) return -1;
  if (isQuote(mark)) return at + 1;
  return mark === '(' ? afterBracket(view, at) : -1;
}

/** "Islamic State (IS) operatives": a short bracket is passed over. */
function afterBracket(view: View, at: number): number {
  for (let i = at + 1; i <= at + 6; i++) if (markAt(view, i) === ')') return i + 1;
  return -1;
}

const forceAt = (view: View, at: number): string | null => {
  const mention = mentionAt(view, at);
  if (mention?.type !== 'force') return null;
  // "12 militants" are nobody's until the text says whose
  return mention.norm.side.startsWith('gen-') ? null : mention.norm.side;
};

/** A participle or past tense; a word after a hyphen belongs to an adjective ("ISIS-held", "gun-equipped"). */
function isVerb(view: View, part: Part): boolean {
  const key = wordAt(view, part.first);
  if (part.end > part.first + 1 || isJoined(view, part.first)) return false;
  if (PASSIVE.has(key) || particleVerb(key, wordAt(view, part.end)) !== undefined) return true;
  if (part.isKnown) return false;
  if (ACTIVE.has(key)) return !NOUN_LIKE.has(key);
  return (key.length > 4 && key.endsWith('ed')) || IRREGULAR_PAST.has(key);
}

const isJoined = (view: View, at: number): boolean =>
  (markAt(view, at - 1) === '-' && isGlued(view, at)) ||
  (markAt(view, at + 1) === '-' && isGlued(view, at + 1));

/** A noun that the participle before `at` belongs to: "12 wounded soldiers", but "12 wounded in clashes". */
function leadsToNoun(view: View, at: number, isOne: boolean): boolean {
  for (let i = at; i < at + 5; i++) {
    const token = tokenAt(view, i);
    if (token === undefined || mentionAt(view, i)?.type === 'date' || numberAt(view, i) !== null)
      return false;
    if (token.kind === 'mark') {
      if (token.key !== '-') return false;
      continue;
    }
    const part = partAt(view, i);
    if (part === null || (!part.isKnown && endsPhrase(token.key))) return false;
    if (isOne || isPluralPart(view, part)) return !isVerb(view, part);
  }
  return false;
}
