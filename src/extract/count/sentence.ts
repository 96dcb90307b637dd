import type { NumberSpan } from '../../doc/doc.js';
import { compareSpans } from '../../text/span.js';
import { borrow } from './borrowed.js';
import { type Decision, decide, type Evidence } from './decide.js';
import { AUXILIARIES, DETERMINERS } from './grammar.js';
import type { Head } from './heads.js';
import { readAnother, readIndefinite } from './indefinite.js';
import { type Decided, type DecidedNumbers, readLeft } from './left.js';
import { isLoose, isNoCount } from './loose.js';
import { type CountMention, countMention } from './mention.js';
import { readNone } from './none.js';
import { type Phrase, readPhrase } from './nouns.js';
import { isConversion, measureOfUnit, type Quantity, readQuantity } from './quantity.js';
import { opensClause } from './right.js';
import { isMeasureOnly, measureOfThing } from './things.js';
import { readTimes } from './times.js';
import { numberAt, type View, wordAt } from './view.js';

/** The counts of a sentence, and what the last number in it counts. */
export interface SentenceCounts {
  readonly mentions: readonly CountMention[];
  readonly last: Decision | null;
}

/**
 * The counts of one sentence. `told`: what the last number before it counted, for "500 of them".
 */
export function countsIn(view: View, numbers: readonly NumberSpan[], told: Decision | null): SentenceCounts {
  // most sentences have no number
  if (numbers.length === 0) return { mentions: countsWithoutNumber(view, NONE_DECIDED), last: null };
  const mentions: CountMention[] = [];
  const decided = new Map<number, Decided>();
  let last: Decision | null = null;
  for (const number of numbers) {
    const counted = countNumber(view, number, decided, last, told);
    if (counted === null) continue;
    mentions.push(counted.mention);
    if (counted.decision.rule !== 'count/subset') last = counted.decision;
  }
  const unnumbered = countsWithoutNumber(view, decided);
  if (unnumbered.length === 0) return { mentions, last };
  return { mentions: [...mentions, ...unnumbered].sort((a, b) => compareSpans(a.span, b.span)), last };
}

const NONE_DECIDED: DecidedNumbers = new Map();

interface NumberCount {
  readonly mention: CountMention;
  readonly decision: Decision;
}

function countNumber(
  view: View,
  number: NumberSpan,
  decided: Map<number, Decided>,
  last: Decision | null,
  told: Decision | null,
): NumberCount | null {
  const times = readTimes(view, number);
  if (times !== null) {
    const what = { of: 'time', force: null, unit: null };
    return {
      mention: countMention(view, number.first, number.end + 1, number, what, times),
      decision: times,
    };
  }
  if (isNoCount(view, number) || isConversion(view, number)) return null;
  const quantity = readQuantity(view, number.end);
  if (quantity === 'uncounted') return null;
  if (quantity !== 'none') return countQuantity(view, number, quantity, decided);
  const phrase = readPhrase(view, number.end, number.value === 1);
  if (phrase.head !== null && isMeasureOnly(phrase.head)) return null;
  const isWhole = isWholeOfPart(view, number.first);
  const governor = isWhole ? null : readLeft(view, number.first, decided);
  const left = governor?.kind === 'list' && opensClause(view, phrase.end) ? null : governor;
  const before = last ?? (phrase.isPronoun || left?.kind === 'toll' ? told : null);
  const { decision, head } = decideOrBorrow(view, { number, phrase, left, isWhole, before });
  const isSubject = decision?.rule === 'count/predicate';
  decided.set(number.first, {
    left: isSubject || decision?.rule === 'count/noun' ? null : left,
    isSubject,
  });
  if (decision === null || isLoose(view, number, phrase, decision)) return null;
  const end = phrase.isPartitive ? number.end : Math.max(phrase.head?.end ?? 0, number.end);
  const of = { of: head?.lemma ?? left?.noun?.lemma ?? null, force: phrase.force, unit: null };
  return { mention: countMention(view, number.first, end, number, of, decision), decision };
}

/** What the number counts, by what belongs to it or else by its neighbours, and the noun for it. */
function decideOrBorrow(
  view: View,
  evidence: Evidence,
): { readonly decision: Decision | null; readonly head: Head | null } {
  const { number, phrase, left, before } = evidence;
  const decision = asPart(view, number, decide(view, evidence), phrase, before);
  if (decision !== null || phrase.head !== null) return { decision, head: phrase.head };
  const borrowed = phrase.isPronoun ? null : borrow(view, number, left, before);
  if (borrowed === null) return { decision: null, head: null };
  const { head } = borrowed;
  return { decision: borrowed.decision ?? decide(view, { ...evidence, phrase: { ...phrase, head } }), head };
}

/** "none of the 12 was hurt", "two of his five sons were killed": what is told of the part is not told of the whole. */
function isWholeOfPart(view: View, first: number): boolean {
  const of = DETERMINERS.has(wordAt(view, first - 1)) ? first - 2 : first - 1;
  if (wordAt(view, of) !== 'of') return false;
  const part = wordAt(view, of - 1) === 'out' ? of - 2 : of - 1;
  return PARTS.has(wordAt(view, part)) || numberAt(view, part) !== null;
}
const PARTS: ReadonlySet<string> = new Set(
  'none some most many few several half majority third quarter'.split(' '),
);

/** "five of them", "eight critically", "15 of the injured": a part of what was told before, where both count the same. */
function asPart(
  view: View,
  number: NumberSpan,
  decision: Decision | null,
  phrase: Phrase,
  before: Decision | null,
): Decision | null {
  const { isPronoun, head, adjective, end } = phrase;
  const isOfThe = head === null && OF_KNOWN.has(wordAt(view, number.end + 1));
  const isAdverbial = head === null && before?.measure === 'injured' && wordAt(view, end).endsWith('ly');
  const whole = isPronoun || isAdverbial ? before?.measure : isOfThe ? adjective?.people : null;
  return decision !== null && decision.measure === whole ? { ...decision, rule: 'count/subset' } : decision;
}

const OF_KNOWN: ReadonlySet<string> = new Set(['the', 'those', 'its', 'their']);

/** An amount with its unit; an amount of weapons is munitions by weight. */
function countQuantity(
  view: View,
  number: NumberSpan,
  { unit, of, end }: Quantity,
  decided: DecidedNumbers,
): NumberCount | null {
  const head = of?.head ?? null;
  const isArms = head !== null && unit.quantity === 'mass' && measureOfThing(view, head) === 'munitions';
  const measure = isArms ? 'munitions' : measureOfUnit(unit);
  const verb = readLeft(view, number.first, decided)?.verb ?? null;
  // "it weighs 10 kg" says how much there is of nothing; land is measured by itself, and "900 litres were lost" tells more
  const isOfNothing = head === null && verb === null && !AUXILIARIES.has(wordAt(view, end));
  if (isOfNothing && measure !== 'area') return null;
  const decision: Decision = { measure, status: verb?.status ?? null, rule: 'count/quantity' };
  const thing = { of: head?.lemma ?? null, force: of?.force ?? null, unit: unit.name };
  return { mention: countMention(view, number.first, head?.end ?? end, number, thing, decision), decision };
}

const ONE = { value: 1, min: null, max: null, approx: false };
const UNNAMED = { of: null, force: null, unit: null };
const ZERO = { value: 0, min: null, max: null, approx: false };

/** Counts that no number stands for: "destroyed a bridge" is one, "no casualties" is none. */
function countsWithoutNumber(view: View, decided: DecidedNumbers): CountMention[] {
  const found: CountMention[] = [];
  const { tokens } = view.doc;
  for (let at = view.first; at < view.end; at++) {
    const key = tokens[at]?.key ?? '';
    if (!isOpener(key) || numberAt(view, at) !== null) continue;
    const one = readIndefinite(view, at, decided);
    if (one !== null) {
      const decision = { measure: one.measure, status: one.status, rule: 'count/indefinite' };
      const thing = { of: one.head.lemma, force: one.phrase.force, unit: null };
      found.push(countMention(view, at, one.head.end, ONE, thing, decision));
      continue;
    }
    const another = readAnother(view, at, decided);
    if (another !== null) {
      found.push(countMention(view, at, at + 1, ONE, UNNAMED, another));
      continue;
    }
    const none = readNone(view, at);
    if (none === null) continue;
    const decision = { measure: none.measure, status: null, rule: 'count/none' };
    found.push(countMention(view, at, none.end, ZERO, { of: none.of, force: null, unit: null }, decision));
  }
  return found;
}

/** The words that such a count begins with; compared by length first, since every word of the text is asked. */
function isOpener(key: string): boolean {
  switch (key.length) {
    case 1:
      return key === 'a';
    case 2:
      return key === 'an' || key === 'no';
    case 3:
      return key === 'not';
    case 4:
      return key === 'none';
    case 6:
      return key === 'nobody';
    case 7:
      return key === 'without' || key === 'neither' || key === 'another';
    default:
      return false;
  }
}
