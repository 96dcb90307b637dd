import { calendarDate } from './expression.js';
import { FEASTS } from './feasts.js';
import { type DateRule, isDash, keyAt, type Match, type Scan, tokenAt } from './scan.js';
import { endOfDayPart } from './weekday.rules.js';
import { POINTERS, readYearAfter } from './year-reader.js';

const LONGEST = 4;
const POINTERS_BEFORE: ReadonlySet<string> = new Set([
  'last',
  'this',
  'next',
  'that',
  'previous',
  'following',
]);

/** Words after which the name is no day: "Christmas Island", "the Easter Rising", "the Yom Kippur War". */
const AFTER_NAME: ReadonlySet<string> = new Set(
  'island islands war rising accord accords agreement parade mountains uprising carol tree'.split(' '),
);

/** "Christmas 1963", "last Ramadan", "Eid al-Adha", "New Year's Eve". */
function matchFeast(scan: Scan, first: number): Match | null {
  const which = POINTERS_BEFORE.has(keyAt(scan, first)) ? (POINTERS.get(keyAt(scan, first)) ?? null) : null;
  const start = which === null ? first : first + 1;
  if (tokenAt(scan, start)?.isCapital !== true) return null;
  const feast = readName(scan, start);
  if (feast === null || AFTER_NAME.has(keyAt(scan, feast.end))) return null;
  const at = endOfDayPart(scan, feast.end);
  const year = readYearAfter(scan, at);
  return {
    end: year?.end ?? at,
    expression: { kind: 'feast', name: feast.name, year: year?.value ?? null, which },
  };
}

/** The longest name of a feast at `i`, its words joined with blanks; hyphens and "'s" are nothing. */
function readName(scan: Scan, i: number): { readonly name: string; readonly end: number } | null {
  let name = '';
  let best: { readonly name: string; readonly end: number } | null = null;
  let at = i;
  for (let words = 0; words < LONGEST; words++) {
    if (isDash(keyAt(scan, at)) || (keyAt(scan, at) === '.' && words > 0)) at++;
    const key = keyAt(scan, at);
    if (tokenAt(scan, at)?.kind !== 'word') break;
    name = name === '' ? key : `${name} ${key}`;
    at++;
    if (keyAt(scan, at) === "'s" && keyAt(scan, at + 1) !== '') {
      const possessive = `${name}s`;
      if (isPrefix(possessive)) {
        name = possessive;
        at++;
      }
    }
    if (FEASTS.has(name)) best = { name, end: at };
    if (!isPrefix(name)) break;
  }
  return best;
}

const PREFIXES: ReadonlySet<string> = new Set(
  [...FEASTS.keys()].flatMap((name) => {
    const words = name.split(' ');
    return words.map((_, i) => words.slice(0, i + 1).join(' '));
  }),
);
const isPrefix = (name: string): boolean => PREFIXES.has(name);

/** "9/11": the one day that is known by its figures. */
function matchNineEleven(scan: Scan, first: number): Match | null {
  const isIt =
    keyAt(scan, first) === '9' && keyAt(scan, first + 1) === '/' && keyAt(scan, first + 2) === '11';
  const isMore = keyAt(scan, first + 3) === '/' || keyAt(scan, first - 1) === '/';
  return isIt && !isMore
    ? { end: first + 3, expression: calendarDate({ year: 2001, month: 9, day: 11 }) }
    : null;
}

const FIRST_WORDS = [...FEASTS.keys()].map((name) => name.split(' ')[0] ?? '');
// "New Year's", "Valentine's", "Patrick's": the token before "'s" has no s
const FEAST_KEYS = [
  ...new Set([...FIRST_WORDS, ...FIRST_WORDS.map((word) => word.replace(/s$/, ''))]),
  ...POINTERS_BEFORE,
];

export const FEAST_RULES: readonly DateRule[] = [
  {
    id: 'date/feast',
    about: 'A holiday that news dates by.',
    keys: FEAST_KEYS,
    match: matchFeast,
    examples: [
      { text: 'home by [Christmas 1914]', norm: { value: '1914-12-25' } },
      { text: 'a truce for [Orthodox Easter 2022]', norm: { value: '2022-04-24' } },
      { text: 'shelled on [New Year’s Eve]', published: '2023-01-02', norm: { value: '2022-12-31' } },
    ],
    counterExamples: ['off Christmas Island', 'the Yom Kippur War', 'the Easter Rising'],
  },
  {
    id: 'date/nine-eleven',
    about: 'The eleventh of September 2001, by its figures.',
    keys: ['#2'],
    match: matchNineEleven,
    examples: [
      { text: 'since [9/11]', norm: { value: '2001-09-11' } },
      { text: 'after the [9/11] attacks', norm: { value: '2001-09-11' } },
    ],
    counterExamples: ['9/11/2014', 'a ratio of 8/11'],
  },
];
