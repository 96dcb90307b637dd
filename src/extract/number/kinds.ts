import type { NumberSpan } from '../../doc/doc.js';
import { GAP } from '../../text/tokens.js';
import { MONTHS } from './figure.js';
import { isLabelled, isNumberedName } from './labels.js';
import { isGlued, isJoiningHyphen, markAt, tokenAt, type Window, wordAt } from './reading.js';
import { DASHES } from './vocabulary.js';
import { countsNoun, isYear } from './years.js';

/** What a number is, where it is not a plain count, and the rule that says so. */
export interface Kind {
  readonly kind: NumberSpan['kind'];
  readonly rule: string;
  readonly end: number;
}

/**
 * The kind of the number in `[first, end)`, bounds not included; null where it may count something.
 * `isBare`: one figure without blanks, scale or bound, which is what years, labels and ages look like.
 */
export function kindOf(window: Window, first: number, end: number, isBare: boolean): Kind | null {
  return (
    moneyOf(window, first, end) ??
    percentOf(window, end) ??
    other('number/time', isTime(window, first, end), end) ??
    other('number/age', isAge(window, first, end), end) ??
    other('number/designation', isDesignation(window, first, end), end) ??
    other('number/compound', isCompound(window, end), end) ??
    other('number/day', isDay(window, first, end), end) ??
    (isBare ? bareKindOf(window, first, end) : null)
  );
}

function bareKindOf(window: Window, first: number, end: number): Kind | null {
  if (isLabelled(window, first, end)) return { kind: 'other', rule: 'number/label', end };
  if (isYear(window, first, end)) return { kind: 'year', rule: 'number/year', end };
  return other('number/label', isNumberedName(window, first, end) || isListMarker(window, first, end), end);
}

const other = (rule: string, applies: boolean, end: number): Kind | null =>
  applies ? { kind: 'other', rule, end } : null;

const CURRENCY_SIGNS: ReadonlySet<string> = new Set(['$', '€', '£', '₪', '₽', '₴', '¥', '₹', '₺', '﷼']);
const CURRENCIES: ReadonlySet<string> = new Set(
  'dollar|dollars|euro|euros|ruble|rubles|rouble|roubles|hryvnia|hryvnias|shekel|shekels|lira|liras|rupee|rupees|yen|yuan|riyal|riyals|rial|rials|dinar|dinars|dirham|dirhams|franc|francs|peso|pesos|naira|rand|zloty|baht|taka|krona|kronor|krone|kroner|koruna|forint|lev|leva|birr|afghanis|tenge|ringgit|rupiah|pence|cent|cents|usd|eur|gbp|nis|sek|sterling'.split(
    '|',
  ),
);

/** "Canadian dollars", "Syrian pounds". */
const WITH_MONEY: ReadonlySet<string> = new Set(
  'us|australian|canadian|syrian|sudanese|egyptian|lebanese|iraqi'.split('|'),
);
const MONEY_SCALES: ReadonlySet<string> = new Set(['million', 'billion', 'm', 'bn']);

function moneyOf(window: Window, first: number, end: number): Kind | null {
  const before = tokenAt(window, first - 1);
  const isSigned = before !== undefined && CURRENCY_SIGNS.has(before.key);
  const money = (to: number): Kind => ({
    kind: 'money',
    rule: 'number/money',
    end: to,
  });
  if (isSigned) return money(end);
  if (CURRENCY_SIGNS.has(markAt(window, end))) return money(end + 1);
  if (CURRENCIES.has(wordAt(window, end))) return money(end + 1);
  // "20 million pounds" is money, "4,000 pounds of explosives" is not
  if (WITH_MONEY.has(wordAt(window, end)) && CURRENCIES.has(wordAt(window, end + 1))) return money(end + 2);
  const isPounds = wordAt(window, end) === 'pounds' && wordAt(window, end + 1) !== 'of';
  return isPounds && MONEY_SCALES.has(wordAt(window, end - 1)) ? money(end + 1) : null;
}

const PERCENTS: ReadonlySet<string> = new Set('percent|pct|percentage|ppt|ppts|pp'.split('|'));

function percentOf(window: Window, end: number): Kind | null {
  const percent = (to: number): Kind => ({
    kind: 'percent',
    rule: 'number/percent',
    end: to,
  });
  if (markAt(window, end) === '%') return percent(end + 1);
  const key = wordAt(window, end);
  if (PERCENTS.has(key)) return percent(end + 1);
  return key === 'per' && wordAt(window, end + 1) === 'cent' ? percent(end + 2) : null;
}

const CLOCK: ReadonlySet<string> = new Set('am|pm|oclock|gmt|utc|hrs|est|edt|cet'.split('|'));

/** "12:30", "5 p.m.", "0530 GMT", "1430 hours". */
function isTime(window: Window, first: number, end: number): boolean {
  if (CLOCK.has(wordAt(window, end))) return true;
  if (markAt(window, end) === ':' && isGlued(window, end) && tokenAt(window, end + 1)?.kind === 'number') {
    return isGlued(window, end + 1);
  }
  if (markAt(window, first - 1) === ':' && isGlued(window, first) && isGlued(window, first - 1)) {
    return tokenAt(window, first - 2)?.kind === 'number';
  }
  if (wordAt(window, end) === 'local' && wordAt(window, end + 1) === 'time') return true;
  if (wordAt(window, end) !== 'hours') return false;
  return /^(?:[01]\d|2[0-3])[0-5]\d$/.test(tokenAt(window, first)?.key ?? '');
}

/** "March 12", "12 March": a day of a month. */
function isDay(window: Window, first: number, end: number): boolean {
  const token = tokenAt(window, first);
  if (token?.kind !== 'number' || token.key.length > 2 || Number(token.key) > 31) return false;
  // "12 may have died", "12 march on the capital"
  const after = tokenAt(window, end);
  if (after?.kind === 'word' && after.isCapital && MONTHS.has(after.key)) return true;
  const month = markAt(window, first - 1) === '.' ? first - 2 : first - 1;
  const before = tokenAt(window, month);
  if (before?.kind !== 'word' || !before.isCapital || !MONTHS.has(before.key)) return false;
  // "in June 12 people died": nothing is in a day
  return !(wordAt(window, month - 1) === 'in' && countsNoun(window, end));
}

const AGE_UNITS: ReadonlySet<string> = new Set('year|years|month|months|week|weeks|day|days'.split('|'));
const AGE_WORDS: ReadonlySet<string> = new Set(['age', 'aged', 'ages']);

/** "aged 45", "the age of 12", "45 years old", "67-year-old", "Karim Saleh, 45, said". */
function isAge(window: Window, first: number, end: number): boolean {
  const before = wordAt(window, first - 1);
  if (AGE_WORDS.has(before)) return true;
  if ((before === 'of' || before === 'between') && AGE_WORDS.has(wordAt(window, first - 2))) return true;
  const unit = isJoiningHyphen(window, end) ? end + 1 : end;
  if (AGE_UNITS.has(wordAt(window, unit))) {
    const next = DASHES.has(markAt(window, unit + 1)) ? unit + 2 : unit + 1;
    if (wordAt(window, next) === 'old') return true;
    if (wordAt(window, next) === 'of' && wordAt(window, next + 1) === 'age') return true;
  }
  return isApposedAge(window, first, end);
}

/** A bare figure between commas after a name: "Karim Saleh, 45, a driver". */
function isApposedAge(window: Window, first: number, end: number): boolean {
  if (end !== first + 1 || markAt(window, first - 1) !== ',') return false;
  const token = tokenAt(window, first);
  const name = tokenAt(window, first - 2);
  if (token?.kind !== 'number' || token.key.length > 3 || Number(token.key) > 120) return false;
  if (name?.kind !== 'word' || !name.isCapital) return false;
  const after = tokenAt(window, end);
  return after === undefined || (after.kind === 'mark' && ',.;)'.includes(after.key)) || after.key === 'and';
}

/** Marks that tie a number to what stands before or after it: "9/11", "#7", "@user_12", "35°". */
const TYING_BEFORE = '/@_#°=&×^*\\+';
const TYING_AFTER = '/@_°×^';
/** Units that are written onto a figure and leave it a quantity; any other letters make a designation ("9M133", "122mm"). */
const GLUED_UNITS: ReadonlySet<string> = new Set(
  'kg|kgs|lb|lbs|t|km|kms|km2|m2|mi|ha|tons|tonnes|pounds|people'.split('|'),
);

function isDesignation(window: Window, first: number, end: number): boolean {
  if (isGlued(window, first) && isTiedBefore(window, first)) return true;
  if (!isGlued(window, end)) return isNameOf(window, first, end);
  const mark = markAt(window, end);
  if (mark !== '' && TYING_AFTER.includes(mark)) return true;
  const next = tokenAt(window, end + 1);
  if ((DASHES.has(mark) || mark === '.') && next?.kind === 'number') return isGlued(window, end + 1);
  const word = wordAt(window, end);
  return (
    word !== '' && !GLUED_UNITS.has(word) && word !== "'s" && tokenAt(window, end - 1)?.kind === 'number'
  );
}

/** "F-35", "27-27", "GBU-31(V)1", "v2.0"; but " -5", a dash after a closed word and "told us.12 people" are no ties. */
function isTiedBefore(window: Window, first: number): boolean {
  const mark = markAt(window, first - 1);
  if (mark === '') return false;
  if (TYING_BEFORE.includes(mark)) return true;
  const before = tokenAt(window, first - 2);
  if (!isGlued(window, first - 1) || before === undefined) return false;
  if (DASHES.has(mark)) return mark === '-' || before.kind === 'number';
  const isFigure = tokenAt(window, first)?.kind === 'number';
  return isFigure && (mark === '.' || mark === ')') && /\d$|^v$/.test(before.key);
}

/** "the Six Nations", "the Four Seasons": a number word with a capital that it does not owe to its place. */
function isNameOf(window: Window, first: number, end: number): boolean {
  const number = tokenAt(window, first);
  if (number?.kind !== 'word' || !number.isCapital || number.isUpper) return false;
  const before = tokenAt(window, first - 1);
  const after = tokenAt(window, end);
  return before?.kind === 'word' && !before.isCapital && after?.kind === 'word' && after.isCapital;
}

/** "18-hour", "500-pound", "six-storey", and the first half of "8- to 16-metre". */
function isCompound(window: Window, end: number): boolean {
  const mark = markAt(window, end);
  if (mark === '' || !isGlued(window, end) || !DASHES.has(mark) || mark === '—') return false;
  const next = tokenAt(window, end + 1);
  if (next === undefined) return false;
  return next.gap === GAP.none
    ? next.kind === 'word'
    : wordAt(window, end + 1) === 'to' || wordAt(window, end + 1) === 'and';
}

/** "1. Background", "(3)", "[12]". */
function isListMarker(window: Window, first: number, end: number): boolean {
  const after = markAt(window, end);
  if (
    first === window.first &&
    (after === '.' || after === ')') &&
    tokenAt(window, first)?.kind === 'number'
  ) {
    return isGlued(window, end);
  }
  const before = markAt(window, first - 1);
  return (before === '(' && after === ')') || (before === '[' && after === ']');
}
