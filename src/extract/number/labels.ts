import { markAt, tokenAt, type Window, wordAt } from './reading.js';

/** Nouns whose number is a name, whatever it is: "Resolution 2254", "page 5", "Unit 8200", "phase two". */
const LABELS: ReadonlySet<string> = new Set(
  'resolution|article|articles|section|chapter|page|pages|paragraph|number|no|nr|nos|nrs|unit|route|highway|flight|phase|stage|type|mark|mk|model|version|level|grade|channel|room|block|sector|zone|gate|figure|table|day|week|episode|volume|issue|act|item|annex|appendix|district|precinct|apartment|floor|exit|pier|berth|category|class|tier|division|brigade|battalion|regiment|squadron|checkpoint|checkpost|apollo|boeing|airbus|formula|division|war|part|round|game|match|leg|group|rule|clause|amendment|proposition|wave|camp|barracks|terminal|runway|line|hill|kilometre|kilometer|km|point|protocol|schools'.split(
    '|',
  ),
);

/** Labels that need a capital: "the group 12 of whom", but "Group 5"; "the school 12 miles away", but "School 5". */
const CAPITAL_LABELS: ReadonlySet<string> = new Set(
  'day|group|camp|hill|school|schools|line|point|war|act|part|game|match|division|brigade|battalion|regiment|squadron|unit|district|block|gate|class|wave|round|week|km|kilometre|kilometer|rule|hospital|street|avenue|tower|building|operation|group|area|post|base|house|bus|train|fort|position'.split(
    '|',
  ),
);

const PREPOSITIONS: ReadonlySet<string> = new Set('in|on|at|by|for|from|to|with|of|and|or|near'.split('|'));

/** True where the number is the name of something, after a noun for it. */
export function isLabelled(window: Window, first: number, end: number): boolean {
  const label = tokenAt(window, first - 1);
  if (label === undefined) return false;
  // "No. 5": the point is a mark of its own
  if (label.key === '.' && /^(?:no|nr|nos|art|sec|fig|mk)$/.test(wordAt(window, first - 2))) return true;
  if (label.kind !== 'word') return false;
  const needsCapital = CAPITAL_LABELS.has(label.key);
  if (needsCapital ? label.isCapital : LABELS.has(label.key)) {
    // "On day two soldiers died": the noun behind it is counted
    return tokenAt(window, first)?.kind === 'number' || !startsNoun(window, end);
  }
  return false;
}

function startsNoun(window: Window, end: number): boolean {
  const key = wordAt(window, end);
  return key !== '' && key.endsWith('s') && !key.endsWith('was');
}

/** "the Boeing 737 of", "by Voyager 2": one capital word between small ones, and nothing behind that could be counted. */
export function isNumberedName(window: Window, first: number, end: number): boolean {
  const number = tokenAt(window, first);
  const name = tokenAt(window, first - 1);
  const before = tokenAt(window, first - 2);
  if (number?.kind !== 'number' || name === undefined || before === undefined) return false;
  if (!name.isCapital || before.kind !== 'word' || before.isCapital || first - 2 <= window.first)
    return false;
  const after = tokenAt(window, end);
  const isClosed = after === undefined || after.kind === 'mark' || PREPOSITIONS.has(after.key);
  return isClosed && markAt(window, end) !== '-';
}
