import type { Doc, Name, NumberSpan } from '../../doc/doc.js';
import type { ExtractStage } from '../../lexicon/context.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import { type Effect, findBounds } from './bounds.js';
import { readNumber } from './cardinal.js';
import { readFigure } from './figure.js';
import { kindOf } from './kinds.js';
import { type Range, readRange } from './range.js';
import { type Form, isGlued, markAt, type Reading, tokenAt, type Window } from './reading.js';
import { FRACTION_SIGNS } from './vocabulary.js';

/** The stage: every number of the text, with its modifiers, and what it cannot be a count of. */
export const numbers: ExtractStage = {
  name: 'numbers',
  requires: ['names'],
  provides: ['numbers'],
  run: (doc, { lexicon }) => ({ ...doc, numbers: findNumbers(doc, lexicon) }),
};

function findNumbers(doc: Doc, lexicon: Lexicon): readonly NumberSpan[] {
  const found: NumberSpan[] = [];
  const inName = nameFinder(doc.names, lexicon);
  for (const sentence of doc.sentences) {
    const window: Window = {
      tokens: doc.tokens,
      first: sentence.first,
      end: sentence.end,
    };
    for (let at = sentence.first; at < sentence.end; ) {
      const number = numberAt(window, at, inName);
      if (number !== null) found.push(number);
      at = number === null ? at + 1 : Math.max(number.end, at + 1);
    }
  }
  return found;
}

type NameTest = (first: number, end: number) => boolean;

function numberAt(window: Window, at: number, inName: NameTest): NumberSpan | null {
  const token = tokenAt(window, at);
  if (token === undefined || (token.kind === 'mark' && !FRACTION_SIGNS.has(token.key))) return null;
  const reading = readNumber(window, at);
  if (reading === null) {
    // an address, a version, "007": digits that are no number
    return token.kind === 'number'
      ? spanOf(window, {
          first: at,
          end: at + 1,
          kind: 'other',
          rule: 'number/designation',
          value: null,
          min: null,
          max: null,
          approx: false,
        })
      : null;
  }
  const range = readRange(window, at, reading);
  return range === null ? plainNumber(window, at, reading, inName) : rangeNumber(window, range, inName);
}

type Draft = Omit<NumberSpan, 'span'>;

function spanOf({ tokens }: Window, draft: Draft): NumberSpan | null {
  const from = tokens[draft.first];
  const to = tokens[draft.end - 1];
  return from === undefined || to === undefined ? null : { ...draft, span: [from.start, to.end] };
}

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

function plainNumber(window: Window, at: number, reading: Reading, inName: NameTest): NumberSpan | null {
  const { form, value, end } = reading;
  const exact = { first: at, end, value, min: null, max: null, approx: false };
  if (form === 'ordinal')
    return spanOf(window, {
      ...exact,
      kind: 'ordinal',
      rule: RULE_OF_FORM.ordinal,
    });
  if (form === 'decade')
    return spanOf(window, {
      ...exact,
      kind: 'year',
      rule: RULE_OF_FORM.decade,
    });
  if (inName(at, end))
    return spanOf(window, {
      ...exact,
      kind: 'other',
      rule: 'number/designation',
    });
  const decimal = withLeadingPoint(window, at, reading);
  const bounds = findBounds(window, decimal.first, end);
  const isBare = bounds.effects.length === 0 && (form === 'figure' || form === 'words');
  const special = bounds.end > end ? null : kindOf(window, at, end, isBare);
  const kind = special?.kind ?? (form === 'fraction' ? 'fraction' : 'cardinal');
  const rule = special?.rule ?? RULE_OF_EFFECT[bounds.effects.at(-1) ?? 'min'];
  const isBounded = bounds.effects.length > 0;
  return spanOf(window, {
    first: bounds.first,
    end: Math.max(bounds.end, special?.end ?? 0),
    ...figuresOf(decimal.value, bounds.effects, form === 'vague'),
    kind,
    rule: special === null && !isBounded ? RULE_OF_FORM[form] : rule,
  });
}

/** ".5": the point is a mark before the digits. */
function withLeadingPoint(window: Window, at: number, { value }: Reading): { first: number; value: number } {
  const figure = readFigure(window.tokens, at, window.end);
  const isDecimal =
    figure !== null && markAt(window, at - 1) === '.' && isGlued(window, at) && !isGlued(window, at - 1);
  const digits = tokenAt(window, at)?.key ?? '';
  return isDecimal && /^\d+$/.test(digits)
    ? { first: at - 1, value: Number(`0.${digits}`) }
    : { first: at, value };
}

/** Value and ends of a figure under its modifiers. "up to 10" is 10 with nothing below, "dozens" at least 24. */
function figuresOf(
  value: number,
  effects: readonly Effect[],
  isVague: boolean,
): Pick<NumberSpan, 'value' | 'min' | 'max' | 'approx'> {
  const isMax = effects.includes('max');
  return {
    value,
    min: effects.includes('min') || (isVague && !isMax) ? value : null,
    max: isMax ? value : null,
    approx: isVague || effects.includes('approx'),
  };
}

/** "1977-1979", "between 2014 and 2016": two bare figures of four digits. */
function isYearRange(window: Window, { end, min, max }: Range): boolean {
  return min >= 1500 && max < 2100 && max - min < 500 && tokenAt(window, end - 1)?.key === String(max);
}

const RULE_OF_RANGE: Readonly<Record<Range['form'], string>> = {
  between: 'number/between',
  to: 'number/range',
  dash: 'number/range',
  or: 'number/either',
};

function rangeNumber(window: Window, range: Range, inName: NameTest): NumberSpan | null {
  const { first, end, min, max, form } = range;
  const bounds = findBounds(window, first, end);
  const isYears = (form === 'dash' || form === 'between') && isYearRange(window, range);
  const special = bounds.end > end ? null : kindOf(window, first, end, false);
  return spanOf(window, {
    first: bounds.first,
    end: Math.max(bounds.end, special?.end ?? 0),
    value: null,
    min,
    max,
    approx: bounds.effects.includes('approx'),
    kind: isYears ? 'year' : inName(first, end) ? 'other' : (special?.kind ?? 'cardinal'),
    rule: isYears ? 'number/year' : (special?.rule ?? RULE_OF_RANGE[form]),
  });
}

const NAMING: ReadonlySet<string> = new Set(['aircraft', 'munition', 'force', 'place', 'target']);
/** No name of the lexicon that holds a number has it further in. */
const MAX_NAME_TOKENS = 8;

/** Tells whether tokens `[first, end)` are part of a longer name ("Mi-8", "Shahed 136"). Calls must go up in `first`. */
function nameFinder(names: readonly Name[], lexicon: Lexicon): NameTest {
  let from = 0;
  return (first, end) => {
    for (
      let name = names[from];
      name !== undefined && name.first < first - MAX_NAME_TOKENS;
      name = names[++from]
    );
    for (let i = from, name = names[i]; name !== undefined && name.first <= first; name = names[++i]) {
      if (
        name.end >= end &&
        name.end - name.first > end - first &&
        NAMING.has(lexicon.entry(name.entry).kind)
      ) {
        return true;
      }
    }
    return false;
  };
}
