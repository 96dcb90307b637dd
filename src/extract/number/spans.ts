import type { NumberSpan } from '../../doc/doc.js';
import { type Effect, findBounds } from './bounds.js';
import { kindOf } from './kinds.js';
import type { NameTest } from './names.js';
import type { Range } from './range.js';
import { type Form, type Reading, tokenAt, type Window } from './reading.js';

const RULE_OF_FORM: Readonly<Record<Form, string>> = {
  figure: 'number/figure',
  grouped: 'number/grouped',
  words: 'number/words',
  mixed: 'number/mixed',
  dozen: 'number/dozen',
  vague: 'number/vague',
  fraction: 'number/fraction',
  ordinal: 'number/ordinal',
  decade: 'number/decade',
};

const RULE_OF_EFFECT: Readonly<Record<Effect, string>> = {
  min: 'number/at-least',
  max: 'number/at-most',
  approx: 'number/about',
};

const RULE_OF_RANGE: Readonly<Record<Range['form'], string>> = {
  between: 'number/between',
  to: 'number/range',
  dash: 'number/range',
  or: 'number/either',
};

type Figures = Pick<NumberSpan, 'value' | 'min' | 'max' | 'approx'>;

function makeSpan(
  { tokens }: Window,
  first: number,
  end: number,
  { value, min, max, approx }: Figures,
  kind: NumberSpan['kind'],
  rule: string,
): NumberSpan {
  const span: readonly [number, number] = [tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0];
  return { first, end, span, value, min, max, approx, kind, rule };
}

const exactly = (value: number | null): Figures => ({ value, min: null, max: null, approx: false });

/** An address, a version, "007", "0430": digits that are no number; null for a word. */
export function noNumber(window: Window, at: number): NumberSpan | null {
  if (tokenAt(window, at)?.kind !== 'number') return null;
  const rule = kindOf(window, at, at + 1, false)?.rule ?? 'number/designation';
  return makeSpan(window, at, at + 1, exactly(null), 'other', rule);
}

/** The span of one number: with its bounds, and with the kind that its neighbours give it. */
export function readingSpan(window: Window, at: number, reading: Reading, inName: NameTest): NumberSpan {
  const { form, value, end } = reading;
  if (form === 'ordinal') return makeSpan(window, at, end, exactly(value), 'ordinal', RULE_OF_FORM.ordinal);
  if (form === 'decade') return makeSpan(window, at, end, exactly(value), 'year', RULE_OF_FORM.decade);
  if (inName(at, end)) return makeSpan(window, at, end, exactly(value), 'other', 'number/designation');
  const bounds = findBounds(window, at, end, value);
  const isVague = form === 'vague';
  const figures =
    bounds.effects.length === 0 && !isVague ? exactly(value) : figuresOf(value, bounds.effects, isVague);
  const isBare = bounds.effects.length === 0 && (form === 'figure' || form === 'words');
  const special = bounds.end > end ? null : kindOf(window, at, end, isBare);
  if (special !== null) {
    return makeSpan(
      window,
      bounds.first,
      Math.max(bounds.end, special.end),
      figures,
      special.kind,
      special.rule,
    );
  }
  const effect = bounds.effects.at(-1);
  const rule = effect === undefined ? RULE_OF_FORM[form] : RULE_OF_EFFECT[effect];
  return makeSpan(
    window,
    bounds.first,
    bounds.end,
    figures,
    form === 'fraction' ? 'fraction' : 'cardinal',
    rule,
  );
}

/** Value and ends of a figure under its modifiers. "up to 10" is 10 with nothing below, "dozens" at least 24. */
function figuresOf(value: number, effects: readonly Effect[], isVague: boolean): Figures {
  const isMax = effects.includes('max');
  return {
    value,
    min: effects.includes('min') || (isVague && !isMax) ? value : null,
    max: isMax ? value : null,
    approx: isVague || effects.includes('approx'),
  };
}

/** The span of a range: no value of its own, but two ends. */
export function rangeSpan(window: Window, range: Range, inName: NameTest): NumberSpan {
  const { first, end, min, max, form } = range;
  const bounds = findBounds(window, first, end, max);
  const figures = { value: null, min, max, approx: bounds.effects.includes('approx') };
  const special = bounds.end > end ? null : kindOf(window, first, end, false);
  const to = Math.max(bounds.end, special?.end ?? 0);
  if (isYearRange(window, range)) return makeSpan(window, bounds.first, to, figures, 'year', 'number/year');
  const kind = inName(first, end) ? 'other' : (special?.kind ?? 'cardinal');
  return makeSpan(window, bounds.first, to, figures, kind, special?.rule ?? RULE_OF_RANGE[form]);
}

/** "1977-1979", "between 2014 and 2016": two bare figures of four digits. */
function isYearRange(window: Window, { end, min, max, form }: Range): boolean {
  if (form === 'or' || min < 1500 || max >= 2100) return false;
  return max - min < 500 && tokenAt(window, end - 1)?.key === String(max);
}
