import type { Doc } from '../../doc/doc.js';
import { filterOf } from '../../rules/key-filter.js';
import type { Token } from '../../text/tokens.js';
import { CALENDAR_RULES, PART_RULES, POINT_RULES } from './all-rules.js';
import { POINTED, POINTERS } from './pointers.js';
import { RANGE_ABOUT, RANGE_RULES, stretchToRange } from './range.rules.js';
import { type DateRule, dispatchKey, type Found, keyAt, type Match, type Scan } from './scan.js';
import { AFTER_COUNT } from './shift.rules.js';
import { CARDINALS, MONTHS, ORDINAL_SUFFIXES } from './words.js';

/** The rules of each level that start from a key. */
interface Listed {
  readonly points: readonly DateRule[];
  readonly shades: readonly DateRule[];
  readonly ranges: readonly DateRule[];
}
type Level = keyof Listed;

const DAYS = tableOf({ points: CALENDAR_RULES, shades: [], ranges: [] });
const ALL = tableOf({
  points: POINT_RULES,
  shades: PART_RULES,
  ranges: RANGE_RULES,
});

function tableOf({ points, shades, ranges }: Listed): ReadonlyMap<string, Listed> {
  const keys = new Set([...points, ...shades, ...ranges].flatMap((rule) => rule.keys));
  const startingFrom = (rules: readonly DateRule[], key: string) =>
    rules.filter((rule) => rule.keys.includes(key));
  return new Map(
    [...keys].map((key) => [
      key,
      {
        points: startingFrom(points, key),
        shades: startingFrom(shades, key),
        ranges: startingFrom(ranges, key),
      },
    ]),
  );
}

const mayBeKey = filterOf(ALL.keys());

// written out: copying with "..." took a quarter of this stage's time
const foundBy = (rule: string, first: number, { end, expression }: Match): Found => ({
  end,
  expression,
  first,
  rule,
});

/** The longest match of a level's rules at a token; of two as long, that of the lower rule id. */
function longest(table: ReadonlyMap<string, Listed>, level: Level, scan: Scan, first: number): Found | null {
  const token = scan.tokens[first];
  if (token === undefined || first < scan.from || first >= scan.to) return null;
  const listed = mayStart(token) ? table.get(dispatchKey(token)) : undefined;
  if (listed === undefined) return null;
  let best: Found | null = null;
  for (const { id, match } of listed[level]) {
    const found = match(scan, first);
    if (found === null) continue;
    const isBetter = best === null || found.end > best.end || (found.end === best.end && id < best.rule);
    if (isBetter) best = foundBy(id, first, found);
  }
  return best;
}

const longer = (a: Found | null, b: Found | null): Found | null =>
  a === null || (b !== null && b.end > a.end) ? b : a;

const nothing = () => null;

function readingWith(
  { tokens, from, to, previous }: Omit<Scan, 'point' | 'period'>,
  point: Scan['point'],
  period: Scan['period'],
): Scan {
  return { tokens, from, to, previous, point, period };
}

/** A paragraph as the rules see it: a level reads only through the one below it, so that nothing recurs. */
function scanOf(tokens: readonly Token[], from: number, to: number, previous: Found | null): Scan {
  const base = { tokens, from, to, previous };
  const lowest = readingWith(base, nothing, nothing);
  const middle = readingWith(base, (first) => longest(DAYS, 'points', lowest, first), nothing);
  const point = (first: number): Found | null => longest(ALL, 'points', middle, first);
  const upper = readingWith(base, point, nothing);
  return readingWith(base, point, (first) => longer(point(first), longest(ALL, 'shades', upper, first)));
}

/** Adds the dates of one paragraph, tokens `[from, to)`: at each token the longest reading, never two that overlap. */
function findInParagraph(tokens: readonly Token[], from: number, to: number, found: Found[]): void {
  let scan: Scan | null = null;
  for (let first = from; first < to; ) {
    const token = tokens[first];
    if (token === undefined || !mayStart(token)) {
      first++;
      continue;
    }
    scan ??= scanOf(tokens, from, to, null);
    const best = isIdle(scan, first, token) ? null : readAt(scan, first);
    if (best === null) first++;
    else {
      found.push(best);
      scan = scanOf(tokens, from, to, best);
      first = best.end;
    }
  }
}

const mayStart = (token: Token): boolean =>
  token.kind === 'number' || (mayBeKey(token.key) && ALL.has(token.key));

/** What may follow a number of one or two digits that begins a date. */
const AFTER_NUMBER: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...AFTER_COUNT,
  ...ORDINAL_SUFFIXES,
  ...[
    ',',
    '/',
    ':',
    '1',
    '&',
    'and',
    'to',
    'through',
    'thru',
    'until',
    'till',
    'of',
    's',
    "'",
    '’',
    'bc',
    'bce',
    'ad',
    'ce',
    'd',
  ],
]);

/** Frequent words that begin a date only before certain others: "12 soldiers", "a raid", "that it" go no further. */
const FOLLOWERS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...['a', 'an', ...CARDINALS.keys()].map((key) => [key, AFTER_COUNT] as const),
  // "last" and "past" may also stand before a number
  ...[...POINTERS.keys()]
    .filter((key) => key !== 'last' && key !== 'past')
    .map((key) => [key, POINTED] as const),
  ...['#2', '#3'].map((key) => [key, AFTER_NUMBER] as const),
]);

/** True where what follows rules a date out; a number may go on with a list ("March 5, 12 and 19") or a month ("15SEP13"). */
function isIdle(scan: Scan, first: number, token: Token): boolean {
  const followers = FOLLOWERS.get(dispatchKey(token));
  if (followers === undefined || followers.has(keyAt(scan, first + 1))) return false;
  if (token.kind !== 'number') return true;
  return scan.previous?.end !== first - 1 && !MONTHS.has(keyAt(scan, first + 1).slice(0, 3));
}

function readAt(scan: Scan, first: number): Found | null {
  const between = longest(ALL, 'ranges', scan, first);
  const period = scan.period(first);
  const range = period === null ? null : stretchToRange(scan, period);
  const stretched = range === null ? period : foundBy(RANGE_ABOUT.id, first, range);
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
    if (start !== undefined && last !== undefined) findInParagraph(tokens, start.first, last.end, found);
    i = next;
  }
  return found;
}
