import type { Doc } from '../../doc/doc.js';
import type { Token } from '../../text/tokens.js';
import { CALENDAR_RULES } from './calendar.rules.js';
import { FEAST_RULES } from './feast.rules.js';
import { NUMERIC_RULES } from './numeric.rules.js';
import { RANGE_ABOUT, RANGE_RULES, stretchToRange } from './range.rules.js';
import { RELATIVE_RULES } from './relative.rules.js';
import { type DateRule, dispatchKey, type Found, type Scan } from './scan.js';
import { SEASON_RULES } from './season.rules.js';
import { SHADE_RULES } from './shade.rules.js';
import { SHIFT_RULES } from './shift.rules.js';
import { WEEKDAY_RULES } from './weekday.rules.js';
import { YEAR_RULES } from './year.rules.js';

type RuleTable = ReadonlyMap<string, readonly DateRule[]>;

function tableOf(rules: readonly DateRule[]): RuleTable {
  const table = new Map<string, DateRule[]>();
  for (const rule of rules) {
    for (const key of new Set(rule.keys)) {
      const listed = table.get(key);
      if (listed === undefined) table.set(key, [rule]);
      else listed.push(rule);
    }
  }
  return table;
}

/** Rules that read a single date; the rules below build on them, one level at a time, so that nothing recurs. */
const WEEKDAYLESS = tableOf([...CALENDAR_RULES, ...NUMERIC_RULES]);
const POINTS = tableOf([
  ...CALENDAR_RULES,
  ...NUMERIC_RULES,
  ...YEAR_RULES,
  ...WEEKDAY_RULES,
  ...RELATIVE_RULES,
  ...SHIFT_RULES,
  ...SEASON_RULES,
  ...FEAST_RULES,
]);
const SHADES = tableOf(SHADE_RULES);
const RANGES = tableOf(RANGE_RULES);

/** The longest match of the rules of a table at a token; of two as long, that of the lower rule id. */
function longest(table: RuleTable, scan: Scan, first: number): Found | null {
  const token = scan.tokens[first];
  if (token === undefined || first < scan.from || first >= scan.to) return null;
  const rules = table.get(dispatchKey(token));
  if (rules === undefined) return null;
  let best: Found | null = null;
  for (const { id, match } of rules) {
    const found = match(scan, first);
    if (found === null) continue;
    const isBetter = best === null || found.end > best.end || (found.end === best.end && id < best.rule);
    if (isBetter) best = { ...found, first, rule: id };
  }
  return best;
}

const longer = (a: Found | null, b: Found | null): Found | null =>
  a === null || (b !== null && b.end > a.end) ? b : a;

/** A paragraph as rules of each level see it: a level reads only through the one below it. */
function scansOf(tokens: readonly Token[], from: number, to: number, previous: Found | null) {
  const nothing = () => null;
  const lowest: Scan = { tokens, from, to, previous, point: nothing, period: nothing };
  const middle: Scan = { ...lowest, point: (first) => longest(WEEKDAYLESS, lowest, first) };
  const point = (first: number): Found | null => longest(POINTS, middle, first);
  const upper: Scan = { ...lowest, point };
  const period = (first: number): Found | null => longer(point(first), longest(SHADES, upper, first));
  return { ...upper, period };
}

/** The dates of one paragraph, tokens `[from, to)`, in order and without overlaps: at each token the longest reading. */
function findInParagraph(tokens: readonly Token[], from: number, to: number): Found[] {
  const found: Found[] = [];
  let scan = scansOf(tokens, from, to, null);
  for (let first = from; first < to; ) {
    const token = tokens[first];
    const key = token === undefined ? '' : dispatchKey(token);
    if (!POINTS.has(key) && !SHADES.has(key) && !RANGES.has(key)) {
      first++;
      continue;
    }
    const best = readAt(scan, first);
    if (best === null) first++;
    else {
      found.push(best);
      scan = scansOf(tokens, from, to, best);
      first = best.end;
    }
  }
  return found;
}

function readAt(scan: Scan, first: number): Found | null {
  const between = longest(RANGES, scan, first);
  const period = scan.period(first);
  const range = period === null ? null : stretchToRange(scan, period);
  const stretched = range === null ? period : { ...range, first, rule: RANGE_ABOUT.id };
  return longer(stretched, between);
}

/** Every date expression of an article, in order. */
export function findDates(doc: Doc): Found[] {
  const found: Found[] = [];
  const { sentences, tokens } = doc;
  for (let i = 0; i < sentences.length; ) {
    const start = sentences[i];
    let next = i + 1;
    while (start !== undefined && sentences[next]?.paragraph === start.paragraph) next++;
    const last = sentences[next - 1];
    if (start !== undefined && last !== undefined)
      found.push(...findInParagraph(tokens, start.first, last.end));
    i = next;
  }
  return found;
}
