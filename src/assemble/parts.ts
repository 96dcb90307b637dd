import { areDatesCompatible, arePlacesCompatible, isSomebody, shareSide } from './compatible.js';
import { type Draft, uniteDrafts } from './draft.js';
import { areLossesOfTwo, haveConflictingFigures } from './figures.js';
import { hasBeBefore } from './grammar.js';
import type { Reading } from './reading.js';
import { isResult } from './ties.js';
import type { Trigger } from './triggers.js';

/**
 * Joins the parts of one sentence. A part without a place and date of its own goes with what stands before it, but with
 * what follows where "and" alone ties it there and the two before and after exclude each other: "destroyed a depot on
 * March 17, and killed two men and struck four posts on March 18".
 */
export function joinParts(reading: Reading, parts: readonly Draft[]): Draft[] {
  const joined: Draft[] = [];
  let waiting: Draft | null = null;
  for (const part of parts) {
    const last = joined.at(-1);
    if (last === undefined) {
      joined.push(part);
      continue;
    }
    const current: Draft = waiting === null ? last : uniteDrafts(last, waiting);
    if (belongTogether(reading, current, part)) {
      if (isBare(part) && waiting === null) waiting = part;
      else {
        joined[joined.length - 1] = uniteDrafts(
          current,
          isMeantOnly(current, part) ? { ...part, triggers: [] } : part,
        );
        waiting = null;
      }
      continue;
    }
    if (waiting !== null && isTied(reading, waiting, part)) joined.push(uniteDrafts(waiting, part));
    else {
      joined[joined.length - 1] = current;
      joined.push(part);
    }
    waiting = null;
  }
  const last = joined.at(-1);
  if (waiting !== null && last !== undefined) joined[joined.length - 1] = uniteDrafts(last, waiting);
  return joined;
}

/** "launched an attack to retake the town": what was meant fills slots of what was done, but tells of no act. */
const isMeantOnly = (done: Draft, part: Draft): boolean =>
  part.status === 'hypothetical' && done.status === 'reported';

const isBare = (draft: Draft): boolean => draft.places.length === 0 && draft.dates.length === 0;

function belongTogether(reading: Reading, a: Draft, b: Draft): boolean {
  if (a.status !== b.status && (a.status === 'planned' || b.status === 'planned')) return false;
  // "Two men were killed after a strike on Monday": what hurt people is no other act
  const isCauseOf = isResult(a) && a.dates.length === 0;
  if (b.dates.length > 0 && isBackground(reading, b) && !isCauseOf) return false;
  if (a.places.length > 0 && a.triggers.every((trigger) => isCause(reading, trigger))) return false;
  if (isAgreement(a) !== isAgreement(b) || isMeanwhile(reading, a, b)) return false;
  if (b.isAnother && (haveConflictingFigures({ ...a, isTitle: false }, b) || areLossesOfTwo(a, b)))
    return false;
  return (
    arePlacesCompatible(a.places, b.places) &&
    areDatesCompatible(a.dates, b.dates) &&
    !haveOtherInitiators(a, b)
  );
}

const BACKGROUND: ReadonlySet<string> = new Set('over after following since despite for before'.split(' '));

/**
 * "… was sought over a shooting near Ofra in October", "the hundreds killed in 2019": an act that stands behind a
 * preposition, or as a participle without "be", and has a day of its own, is an earlier one.
 */
function isBackground(reading: Reading, part: Draft): boolean {
  const trigger = part.triggers[0];
  if (trigger === undefined) return false;
  if (trigger.form === 'passive') return !hasBeBefore(reading.tokens, trigger.first, reading.sentence.first);
  if (trigger.form !== 'noun') return false;
  for (let i = trigger.first - 1; i >= Math.max(reading.sentence.first, trigger.first - 5); i--) {
    if (BACKGROUND.has(reading.tokens[i]?.key ?? '')) return true;
  }
  return false;
}

const CONTRASTS: ReadonlySet<string> = new Set(['while', 'whereas']);

const COMING: ReadonlySet<string> = new Set(['came', 'comes', 'coming', 'follows', 'followed']);
const AFTER: ReadonlySet<string> = new Set(['after', 'before', 'since', 'as', 'follows', 'followed']);
const AFTER_REACH = 7;

function hasAfter(tokens: Reading['tokens'], from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + AFTER_REACH); i++)
    if (AFTER.has(tokens[i]?.key ?? '')) return true;
  return false;
}

/** "killed 18 people, while fighting resumed with M23": another act at the same time, with a party of its own. */
function isMeanwhile({ tokens }: Reading, a: Draft, b: Draft): boolean {
  const from = a.triggers.at(-1)?.end ?? 0;
  const to = b.triggers[0]?.first ?? 0;
  for (let i = from; i < to; i++) {
    const key = tokens[i]?.key ?? '';
    if (CONTRASTS.has(key)) return [...b.initiators, ...b.targets].some(isSomebody);
    // "Sunday's blast came two days after bombs killed six men in Giza"
    if (COMING.has(key)) return hasAfter(tokens, i, to);
  }
  return false;
}

/** "Just before the truce, a missile struck": two happenings. */
const isAgreement = ({ triggers }: Draft): boolean =>
  triggers.every(({ family }) => family.id === 'event/agreement');

const CAUSES: ReadonlySet<string> = new Set(['over', 'following', 'despite']);

/** "A man who was sought over a shooting near Ofra was killed": what somebody is sought for is an act of its own. */
export function isCause({ tokens, sentence }: Reading, trigger: Trigger): boolean {
  if (trigger.form !== 'noun') return false;
  for (let i = trigger.first - 1; i >= Math.max(sentence.first, trigger.first - 4); i--) {
    if (CAUSES.has(tokens[i]?.key ?? '')) return true;
  }
  return false;
}

/** Each has an initiator of its own, of different sides, and neither acts on the other: two acts of two parties. */
function haveOtherInitiators(a: Draft, b: Draft): boolean {
  if (a.initiators.length === 0 || b.initiators.length === 0) return false;
  return !shareSide(a.initiators, b.initiators);
}

/** Only "and", "or" and no comma between the two parts. */
function isTied(reading: Reading, a: Draft, b: Draft): boolean {
  const from = a.triggers.at(-1)?.end ?? 0;
  const to = b.triggers[0]?.first ?? 0;
  for (let i = from; i < to; i++) if (reading.tokens[i]?.key === ',') return false;
  return true;
}
