import { withoutJoiners } from '../text/repair.js';
import { DETERMINERS, PREPOSITIONS } from './grammar.js';
import type { Reading } from './reading.js';

/**
 * The words that say who tells of it ("police", "the Ukrainian air force"), or null: "…, officials said". "He said" is
 * who spoke last: `before`.
 */
export function attributionOf(reading: Reading, clean: string, before: string | null): string | null {
  const { tokens, clauses } = reading;
  for (const i of clauses.reports) {
    if (tokens[i]?.key === 'according') return nounPhraseAfter(reading, i + 2, clean);
    const left = nounPhraseBefore(reading, i);
    if (left !== null) return isPronoun(reading, left) ? before : slice(reading, left, clean);
    const right = nounPhraseAfter(reading, i + 1, clean);
    if (right !== null && endsQuote(tokens, i)) return right;
  }
  return null;
}

/** The words before the verb of saying at `verb`: its subject; null where that is a pronoun. */
export function speakerBefore(reading: Reading, verb: number, clean: string): string | null {
  const phrase = nounPhraseBefore(reading, verb);
  return phrase === null || isPronoun(reading, phrase) ? null : slice(reading, phrase, clean);
}

type Phrase = readonly [first: number, end: number];

const CLOSING: ReadonlySet<string> = new Set(['"', '”', '’', "'"]);

/** `"…," said the minister`: a quotation ends before the verb. */
const endsQuote = (tokens: Reading['tokens'], verb: number): boolean =>
  CLOSING.has(tokens[verb - 1]?.key ?? '') ||
  (tokens[verb - 1]?.key === ',' && CLOSING.has(tokens[verb - 2]?.key ?? ''));

const PHRASE_STOPS: ReadonlySet<string> = new Set(
  'that which and but as when while on after told has have had was were is been also'.split(' '),
);
const AUXILIARIES: ReadonlySet<string> = new Set(['has', 'have', 'had', 'also', 'later', 'earlier']);
const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'it', 'they', 'we', 'i', 'who']);
const MAX_ATTRIBUTION = 14;

const isPronoun = ({ tokens }: Reading, [first, end]: Phrase): boolean =>
  end - first === 1 && PRONOUNS.has(tokens[first]?.key ?? '');

/** The noun phrase that ends before a verb of speech; null where what stands there is none. */
function nounPhraseBefore({ tokens, sentence }: Reading, verb: number): Phrase | null {
  let end = verb;
  while (end > sentence.first && AUXILIARIES.has(tokens[end - 1]?.key ?? '')) end--;
  let first = end;
  while (first > sentence.first && end - first < MAX_ATTRIBUTION) {
    const token = tokens[first - 1];
    if (token === undefined || PHRASE_STOPS.has(token.key)) break;
    if (token.kind === 'mark' && token.key !== '-' && token.key !== '.' && token.key !== '’') break;
    first--;
    // "last week the Pentagon said": the phrase begins with its article, unless it hangs on a word before
    if (DETERMINERS.has(token.key) && !PREPOSITIONS.has(tokens[first - 1]?.key ?? '')) break;
  }
  const opener = tokens[first]?.key ?? '';
  const closer = tokens[end - 1]?.key ?? '';
  // "No group has claimed": nobody says so
  const isNobody = opener === 'no' || opener === 'none' || opener === 'nobody';
  const isPhrase =
    end > first &&
    !isNobody &&
    !PREPOSITIONS.has(opener) &&
    !DETERMINERS.has(closer) &&
    closer !== 'reportedly';
  return isPhrase ? [first, end] : null;
}

function nounPhraseAfter(reading: Reading, from: number, clean: string): string | null {
  const { tokens, sentence } = reading;
  let end = from;
  while (end < sentence.end && end - from < MAX_ATTRIBUTION) {
    const token = tokens[end];
    if (token === undefined || PHRASE_STOPS.has(token.key)) break;
    if (token.kind === 'mark' && token.key !== '-' && token.key !== '’') break;
    end++;
  }
  return slice(reading, [from, end], clean);
}

function slice({ tokens }: Reading, [first, end]: Phrase, clean: string): string | null {
  const from = tokens[first];
  const to = tokens[end - 1];
  if (from === undefined || to === undefined || end <= first) return null;
  return withoutJoiners(clean.slice(from.start, to.end)).replace(/\s+/g, ' ');
}
