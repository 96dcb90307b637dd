import { type Doc, type DocMention, type NumberSpan, sentenceOfToken } from '../../doc/doc.js';
import type { ExtractStage } from '../../lexicon/context.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import { confidenceOf } from '../../rules/confidence.js';
import type { CountNorm } from '../../schema/mention.js';
import { type Decision, decide } from './decide.js';
import { type Decided, readLeft } from './left.js';
import { type Phrase, readPhrase } from './nouns.js';
import { measureOfUnit, type Quantity, readQuantity } from './quantity.js';
import { readRight } from './right.js';
import { isMeasureOnly, measureOfThing } from './things.js';
import { layersOf, mentionAt, type View, viewOf, wordAt } from './view.js';

type CountMention = Extract<DocMention, { type: 'count' }>;

/** The stage: every number that counts something, with what it counts. */
export const counts: ExtractStage = {
  name: 'counts',
  requires: ['mentions', 'numbers'],
  provides: ['mentions:count'],
  run: (doc, { lexicon }) => ({ ...doc, mentions: merge(doc.mentions, findCounts(doc, lexicon)) }),
};

/** Mentions of both lists in text order; where two begin together the longer stands first. */
function merge(mentions: readonly DocMention[], found: readonly CountMention[]): readonly DocMention[] {
  return [...mentions, ...found].sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
}

function findCounts(doc: Doc, lexicon: Lexicon): readonly CountMention[] {
  if (doc.numbers.length === 0) return [];
  const layers = layersOf(doc);
  const found: CountMention[] = [];
  let at = 0;
  let last: Decision | null = null;
  let paragraph = -1;
  for (const sentence of doc.sentences) {
    const inside: NumberSpan[] = [];
    for (
      let number = doc.numbers[at];
      number !== undefined && number.first < sentence.end;
      number = doc.numbers[++at]
    ) {
      if (number.kind === 'cardinal' && number.first >= sentence.first) inside.push(number);
    }
    if (inside.length === 0) continue;
    const told = sentence.paragraph === paragraph ? last : null;
    const counted = countsIn(viewOf(doc, lexicon, layers, sentence), inside, told);
    found.push(...counted.map(({ mention }) => mention));
    last = counted.at(-1)?.decision ?? null;
    paragraph = sentence.paragraph;
  }
  return found;
}

interface Counted {
  readonly mention: CountMention;
  readonly decision: Decision;
}

/** The counts of one sentence. `told`: what the last number of the sentence before counted, for "500 of them". */
function countsIn(view: View, numbers: readonly NumberSpan[], told: Decision | null): Counted[] {
  const found: Counted[] = [];
  const decided: Decided[] = [];
  let before: Decision | null = null;
  for (const number of numbers) {
    if (isTaken(view, number) || isDifference(view, number)) continue;
    const quantity = readQuantity(view, number.end);
    if (quantity === 'uncounted') continue;
    if (quantity !== 'none') {
      found.push(countQuantity(view, number, quantity, decided));
      continue;
    }
    const phrase = readPhrase(view, number.end, number.value === 1);
    if (phrase.head !== null && isMeasureOnly(phrase.head)) continue;
    const left = readLeft(view, number.first, decided);
    const right = readRight(view, phrase.end);
    const decision = decide(view, {
      number,
      phrase,
      left,
      right,
      before: before ?? (phrase.isPronoun ? told : null),
    });
    const isSubject = decision?.rule === 'count/predicate';
    decided.push({
      first: number.first,
      left: isSubject || decision?.rule === 'count/noun' ? null : left,
      isSubject,
    });
    if (decision === null || isLoose(view, number, phrase, decision)) continue;
    if (decision.rule !== 'count/subset') before = decision;
    found.push({ mention: countMention(view, number, phrase, decision), decision });
  }
  return found;
}

/** It is part of a date or of a name. */
function isTaken(view: View, number: NumberSpan): boolean {
  for (let i = number.first; i < number.end; i++) {
    const mention = mentionAt(view, i);
    if (
      mention !== null &&
      (mention.type === 'date' || mention.first < number.first || mention.end >= number.end)
    )
      return true;
  }
  return false;
}

/** "a thousand fewer", "50 more than", "one in five": a difference or a ratio. */
function isDifference(view: View, { end }: NumberSpan): boolean {
  const key = wordAt(view, end);
  if (key === 'fewer' || key === 'less' || key === 'times' || key === 'fold') return true;
  return (key === 'more' || key === 'higher' || key === 'lower') && wordAt(view, end + 1) === 'than';
}

/** A word that is no number here: "one of the largest", "a couple of chances". */
function isLoose(view: View, number: NumberSpan, phrase: Phrase, decision: Decision): boolean {
  if (number.value === 1) return isLooseOne(view, number, phrase, decision);
  const isCouple = wordAt(view, number.end - 1) === 'couple';
  return isCouple && decision.measure === 'other' && decision.status === null;
}

/** "one of the largest", "one day", "this one": "one" counts only a thing of war, or what something was done to. */
function isLooseOne(view: View, number: NumberSpan, phrase: Phrase, decision: Decision): boolean {
  if (wordAt(view, number.end - 1) !== 'one') return false;
  if (isSuperlative(view, number.end)) return true;
  if (decision.status !== null) return false;
  if (NOT_ONE.has(wordAt(view, number.first - 1)) || phrase.head === null || phrase.isPartitive) return true;
  return decision.measure === 'other';
}
const NOT_ONE: ReadonlySet<string> = new Set('no any every each this that which the'.split(' '));

/** "one of the largest", "one of the most". */
function isSuperlative(view: View, at: number): boolean {
  if (wordAt(view, at) !== 'of') return false;
  for (let i = at + 1; i < at + 4; i++) {
    const key = wordAt(view, i);
    if (key === 'most' || key === 'best' || key === 'worst' || (key.length > 4 && key.endsWith('est')))
      return true;
  }
  return false;
}

/** An amount with its unit; an amount of weapons is munitions by weight. */
function countQuantity(
  view: View,
  number: NumberSpan,
  { unit, of, end }: Quantity,
  decided: readonly Decided[],
): Counted {
  const head = of?.head ?? null;
  const isArms = head !== null && unit.quantity === 'mass' && measureOfThing(view, head) === 'munitions';
  const decision: Decision = {
    measure: isArms ? 'munitions' : measureOfUnit(unit),
    status: readLeft(view, number.first, decided)?.verb?.status ?? null,
    rule: 'count/quantity',
  };
  const norm = normOf(number, head?.lemma ?? null, of?.force ?? null, decision);
  const mention = mentionOver(view, number, head?.end ?? end, decision.rule, { ...norm, unit: unit.name });
  return { mention, decision };
}

function countMention(view: View, number: NumberSpan, phrase: Phrase, decision: Decision): CountMention {
  const { head, force } = phrase;
  const reachesHead = head !== null && !phrase.isPartitive && head.end > number.end;
  const norm = normOf(number, head?.lemma ?? null, force, decision);
  return mentionOver(view, number, reachesHead ? head.end : number.end, decision.rule, norm);
}

function normOf(
  { value, min, max, approx }: NumberSpan,
  of: string | null,
  force: string | null,
  { measure, status }: Decision,
): CountNorm {
  return {
    value,
    min,
    max,
    approx,
    of,
    measure,
    ...(status === null ? {} : { status }),
    ...(force === null ? {} : { force }),
  };
}

function mentionOver(
  { doc }: View,
  { first }: NumberSpan,
  end: number,
  rule: string,
  norm: CountNorm,
): CountMention {
  const span: readonly [number, number] = [doc.tokens[first]?.start ?? 0, doc.tokens[end - 1]?.end ?? 0];
  return {
    type: 'count',
    span,
    text: doc.raw.slice(...span),
    sentence: sentenceOfToken(doc.sentences, first),
    confidence: confidenceOf(rule),
    rule,
    first,
    end,
    norm,
  };
}
