import {
  centuryFor,
  type DateRule,
  isDash,
  isGlued,
  isNumberAt,
  keyAt,
  type Match,
  type Scan,
  tokenAt,
} from './scan.js';
import { DECADE_WORDS, ORDINALS } from './words.js';
import { PREFIXES } from './year.rules.js';

/** "the 1990s", "the '80s", "the 70s", "1980's". */
function matchDecade(scan: Scan, first: number): Match | null {
  const at = isNumberAt(scan, first) ? first : first + 1;
  const number = tokenAt(scan, at);
  if (number?.kind !== 'number' || !number.key.endsWith('0') || (at > first && number.gap !== 0)) return null;
  const start = Number(number.key);
  const isFull = number.key.length === 4 && start >= 1000 && start < 2100;
  if (!isFull && number.key.length !== 2) return null;
  const isBeforeS = keyAt(scan, at + 1) === 's' && isGlued(scan, at + 1);
  const isAfterThe = isDecadeContext(scan, first);
  if (isBeforeS) return isFull || isAfterThe ? { end: at + 2, expression: { kind: 'decade', start } } : null;
  const mark = keyAt(scan, at + 1);
  const isPossessive = (mark === "'" || mark === '’') && keyAt(scan, at + 2) === 's' && isGlued(scan, at + 2);
  // "1970's totals" is the year's, "the 1970's" the decade
  return isPossessive && isAfterThe ? { end: at + 3, expression: { kind: 'decade', start } } : null;
}

/** "the eighties", "the early nineties". */
function matchDecadeWord(scan: Scan, first: number): Match | null {
  const start = DECADE_WORDS.get(keyAt(scan, first));
  if (start === undefined || !isDecadeContext(scan, first)) return null;
  return { end: first + 1, expression: { kind: 'decade', start } };
}

const isDecadeContext = (scan: Scan, first: number): boolean => {
  const before = keyAt(scan, first - 1);
  if (before === 'and' && scan.previous?.end === first - 1 && scan.previous.expression.kind === 'decade')
    return true;
  if (before === 'the') return true;
  // "the early 80s"; "a man in his late 20s" has an age
  const shade = isDash(before) ? first - 2 : first - 1;
  return PREFIXES.has(keyAt(scan, shade)) && keyAt(scan, shade - 1) === 'the';
};

/** The first year of a decade; one written without its century is of the last hundred years or so. */
export const decadeStart = (start: number): number => (start >= 100 ? start : centuryFor(start));

/** "the nineteenth century", "the 9th century BC", "20th-century". */
function matchCentury(scan: Scan, first: number): Match | null {
  const word = ORDINALS.get(keyAt(scan, first));
  const number = word ?? Number(keyAt(scan, first));
  let at = first + 1;
  if (word === undefined) {
    const suffix = keyAt(scan, at);
    if (!isGlued(scan, at) || !['st', 'nd', 'rd', 'th'].includes(suffix)) return null;
    at++;
  }
  if (isDash(keyAt(scan, at))) at++;
  if (keyAt(scan, at) !== 'century' || number > 30) return null;
  const isBefore = tokenAt(scan, at + 1)?.isUpper === true && keyAt(scan, at + 1).startsWith('bc');
  return {
    end: isBefore ? at + 2 : at + 1,
    expression: { kind: 'century', number: isBefore ? -number : number },
  };
}

export const DECADE_RULES: readonly DateRule[] = [
  {
    id: 'date/decade',
    about: 'A decade in figures.',
    keys: ['#4', '#2', "'", '’', '‘'],
    match: matchDecade,
    examples: [
      { text: 'rebels of the [1990s]', norm: { value: '199', from: '1990-01-01', to: '1999-12-31' } },
      { text: "the revolts of the ['80s]", norm: { value: '198' } },
    ],
    counterExamples: ['men in their 60s', "2010's totals"],
  },
  {
    id: 'date/decade-word',
    about: 'A decade in words.',
    keys: [...DECADE_WORDS.keys()],
    match: matchDecadeWord,
    examples: [
      { text: 'a war of the [nineties]', norm: { value: '199' } },
      { text: 'in the [seventies]', norm: { value: '197' } },
    ],
    counterExamples: ['a man in his seventies'],
  },
  {
    id: 'date/century',
    about: 'A century.',
    keys: ['#2', ...ORDINALS.keys()],
    match: matchCentury,
    examples: [
      { text: 'a fort of the [16th century]', norm: { value: '15', from: '1501-01-01', to: '1600-12-31' } },
      { text: 'in the [nineteenth century]', norm: { value: '18' } },
    ],
    counterExamples: ['a quarter of a century', 'the century-old fort'],
  },
];
