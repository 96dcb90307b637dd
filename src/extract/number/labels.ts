import { markAt, tokenAt, type Window, wordAt } from './reading.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Nouns whose number is a name, however they are written: "resolution 2254", "page 5", "phase two". */
const LABELS = set(
  'resolution article articles section chapter page pages paragraph number no nr nos nrs route highway flight phase stage ' +
    'type mark mk model version level grade channel room sector zone figure table episode volume issue item annex appendix ' +
    'precinct apartment floor exit pier berth category tier checkpoint checkpost apollo boeing airbus formula clause ' +
    'amendment proposition barracks terminal runway protocol leg',
);

/** Labels with a capital: "Unit 8200 soldiers" are not so many, while a small "unit" leaves the number its own sense. */
const UNITS = set('unit division brigade battalion regiment squadron');

/** Labels with a capital and no noun behind: "School 5", but "at the School 5 children were hurt". */
const SITES = set(
  'day group camp hill school schools line point war act part game match district block gate class wave round week km ' +
    'kilometre kilometer rule hospital street avenue tower building operation area post base house bus train fort position',
);

const PREPOSITIONS = set('in on at by for from to with of and or near');

/** True where the number is the name of something, after a noun for it. */
export function isLabelled(window: Window, first: number, end: number): boolean {
  const label = tokenAt(window, first - 1);
  if (label === undefined) return false;
  // "No. 5": the point is a mark of its own
  if (label.key === '.' && /^(?:no|nr|nos|art|sec|fig|mk)$/.test(wordAt(window, first - 2))) return true;
  if (label.kind !== 'word') return false;
  if (UNITS.has(label.key)) return label.isCapital;
  if (SITES.has(label.key)) return label.isCapital && !startsNoun(window, end);
  // "On phase two soldiers died": the noun behind a word is counted
  return LABELS.has(label.key) && (tokenAt(window, first)?.kind === 'number' || !startsNoun(window, end));
}

const startsNoun = (window: Window, end: number): boolean =>
  /^(?:people|men|women|children|.{2,}(?<!wa|ha)s)$/.test(wordAt(window, end));

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
