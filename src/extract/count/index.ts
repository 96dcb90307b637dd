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
import { isMeasureOnly, isPeople, measureOfThing } from './things.js';
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
  for (const sentence of doc.sentences) {
    const inside: NumberSpan[] = [];
    for (
      let number = doc.numbers[at];
      number !== undefined && number.first < sentence.end;
      number = doc.numbers[++at]
    ) {
      if (number.kind === 'cardinal' && number.first >= sentence.first) inside.push(number);
    }
    if (inside.length > 0) found.push(...countsIn(viewOf(doc, lexicon, layers, sentence), inside));
  }
  return found;
}

function countsIn(view: View, numbers: readonly NumberSpan[]): CountMention[] {
  const found: CountMention[] = [];
  const decided: Decided[] = [];
  let before: Decision | null = null;
  for (const number of numbers) {
    if (isTaken(view, number)) continue;
    const quantity = readQuantity(view, number.end);
    if (quantity === 'uncounted') continue;
    if (quantity !== 'none') {
      found.push(quantityMention(view, number, quantity, decided));
      continue;
    }
    const phrase = readPhrase(view, number.end, number.value === 1);
    const left = readLeft(view, number.first, decided);
    const right = readRight(view, phrase.end);
    decided.push({ first: number.first, left });
    if (phrase.head !== null && isMeasureOnly(phrase.head)) continue;
    if (isDifference(view, number)) continue;
    const decision = decide(view, { number, phrase, left, right, before });
    if (decision === null || (number.value === 1 && isLooseOne(view, number, phrase, decision))) continue;
    if (decision.rule !== 'count/subset') before = decision;
    found.push(countMention(view, number, phrase, decision));
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

/** "one of the largest", "one day", "this one": "one" counts only with a thing of war, a person or a verb of effect. */
function isLooseOne(view: View, number: NumberSpan, phrase: Phrase, decision: Decision): boolean {
  if (wordAt(view, number.end - 1) !== 'one') return false;
  if (/^(?:no|any|every|each|this|that|which|the|only)$/.test(wordAt(view, number.first - 1)))
    return decision.status === null;
  if (decision.status !== null) return false;
  if (phrase.head === null || phrase.isPartitive) return true;
  return decision.measure === 'other' && !isPeople(view, phrase.head);
}

/** An amount with its unit; an amount of weapons is munitions by weight. */
function quantityMention(
  view: View,
  number: NumberSpan,
  { unit, of, end }: Quantity,
  decided: readonly Decided[],
): CountMention {
  const head = of?.head ?? null;
  const isArms = head !== null && unit.quantity === 'mass' && measureOfThing(view, head) === 'munitions';
  const measure = isArms ? 'munitions' : measureOfUnit(unit);
  const status = readLeft(view, number.first, decided)?.verb?.status ?? null;
  return mentionOver(view, number, head?.end ?? end, 'count/quantity', {
    ...figuresOf(number),
    unit: unit.name,
    of: head?.lemma ?? null,
    measure,
    ...(status === null ? {} : { status }),
    ...(of === null || of.force === null ? {} : { force: of.force }),
  });
}

function countMention(view: View, number: NumberSpan, phrase: Phrase, decision: Decision): CountMention {
  const { head, force } = phrase;
  const reachesHead = head !== null && !phrase.isPartitive && head.end > number.end;
  return mentionOver(view, number, reachesHead ? head.end : number.end, decision.rule, {
    ...figuresOf(number),
    of: head?.lemma ?? null,
    measure: decision.measure,
    ...(decision.status === null ? {} : { status: decision.status }),
    ...(force === null ? {} : { force }),
  });
}

const figuresOf = ({ value, min, max, approx }: NumberSpan): Pick<CountNorm, 'value' | 'min' | 'max' | 'approx'> => ({
  value,
  min,
  max,
  approx,
});

function mentionOver({ doc }: View, { first }: NumberSpan, end: number, rule: string, norm: CountNorm): CountMention {
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
