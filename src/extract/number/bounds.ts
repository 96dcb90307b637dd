import { isGlued, isJoiningHyphen, markAt, type Window, wordAt } from './reading.js';

/** What a modifier says of a figure: it is the least, the most, or only about right. */
export type Effect = 'min' | 'max' | 'approx';

/** The modifiers around a number: where the whole expression begins and ends, and what they say. */
export interface Bounds {
  readonly first: number;
  readonly end: number;
  readonly effects: readonly Effect[];
}

const BEFORE: Readonly<Record<Effect, readonly string[]>> = {
  min: [
    'at least',
    'at the very least',
    'at a minimum',
    'no fewer than',
    'no less than',
    'not fewer than',
    'not less than',
    'more than',
    'greater than',
    'well over',
    'over',
    'above',
    'upwards of',
    'upward of',
    'in excess of',
    'a minimum of',
  ],
  max: [
    'up to',
    'at most',
    'at the most',
    'no more than',
    'not more than',
    'as many as',
    'as much as',
    'fewer than',
    'less than',
    'under',
    'below',
    'a maximum of',
  ],
  approx: [
    'nearly',
    'almost',
    'close to',
    'some',
    'around',
    'about',
    'roughly',
    'approximately',
    'approx',
    'an estimated',
    'estimated',
    'perhaps',
    'circa',
    'virtually',
  ],
};

interface Modifier {
  readonly words: readonly string[];
  readonly effect: Effect;
}

/** Modifiers by their last word, the longer first. */
const BY_LAST_WORD: ReadonlyMap<string, readonly Modifier[]> = indexModifiers();

function indexModifiers(): ReadonlyMap<string, readonly Modifier[]> {
  const index = new Map<string, Modifier[]>();
  for (const effect of ['min', 'max', 'approx'] as const) {
    for (const phrase of BEFORE[effect]) {
      const words = phrase.split(' ');
      const last = words.at(-1) ?? '';
      const same = index.get(last) ?? [];
      index.set(
        last,
        [...same, { words, effect }].sort((a, b) => b.words.length - a.words.length),
      );
    }
  }
  return index;
}

const SIGNS: ReadonlyMap<string, Effect> = new Map([
  ['~', 'approx'],
  ['≈', 'approx'],
  ['>', 'min'],
  ['≥', 'min'],
  ['<', 'max'],
  ['≤', 'max'],
]);

/** At most so many modifiers are piled up: "at least some 20", "up to an estimated 400". */
const MAX_MODIFIERS = 3;

/** The modifiers that stand before `first` and after `end` of a number with this value. */
export function findBounds(window: Window, first: number, end: number, value: number): Bounds {
  const effects: Effect[] = [];
  let start = first;
  for (let i = 0; i < MAX_MODIFIERS; i++) {
    const before = modifierBefore(window, start);
    // "he told us about two raids": nobody is unsure of two
    if (before === null || (value < 4 && wordAt(window, start - 1) === 'about')) break;
    effects.push(before.effect);
    start = before.first;
  }
  const after = modifierAfter(window, end);
  if (after === null) return { first: start, end, effects };
  return { first: start, end: after.end, effects: [...effects, after.effect] };
}

function modifierBefore(
  window: Window,
  at: number,
): { readonly first: number; readonly effect: Effect } | null {
  const sign = SIGNS.get(markAt(window, at - 1));
  if (sign !== undefined) return { first: at - 1, effect: sign };
  const modifiers = BY_LAST_WORD.get(wordAt(window, at - 1));
  for (const { words, effect } of modifiers ?? []) {
    const first = at - words.length;
    if (words.every((word, i) => wordAt(window, first + i) === word)) return { first, effect };
  }
  return null;
}

function modifierAfter(
  window: Window,
  end: number,
): { readonly end: number; readonly effect: Effect } | null {
  if (markAt(window, end) === '+' && isGlued(window, end)) return { end: end + 1, effect: 'min' };
  const hyphen = isJoiningHyphen(window, end);
  const key = wordAt(window, hyphen ? end + 1 : end);
  if (key === 'odd' && (hyphen || wordAt(window, end + 1) !== ''))
    return { end: hyphen ? end + 2 : end + 1, effect: 'approx' };
  if (hyphen && key === 'ish') return { end: end + 2, effect: 'approx' };
  if (hyphen && key === 'plus') return { end: end + 2, effect: 'min' };
  if (key !== 'or') return null;
  const next = wordAt(window, end + 1);
  if (next === 'so') return { end: end + 2, effect: 'approx' };
  if (next === 'more') return { end: end + 2, effect: 'min' };
  return next === 'fewer' || next === 'less' ? { end: end + 2, effect: 'max' } : null;
}
