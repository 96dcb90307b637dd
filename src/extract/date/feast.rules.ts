import { startsNounPhrase } from './day-reader.js';
import type { Feast } from './expression.js';
import { FEASTS } from './feasts.js';
import { POINTERS, readPointer } from './pointers.js';
import {
  type DateRule,
  isCapitalised,
  isDash,
  isNumberAt,
  keyAt,
  type Match,
  readDay,
  readMonth,
  type Scan,
  tokenAt,
} from './scan.js';
import { endOfDayPart } from './weekday.rules.js';
import { readYearAfter } from './year-reader.js';

const LONGEST = 4;
/** Words after which the name is no day: "Christmas Island", "the Easter Rising", "the Yom Kippur War". */
const AFTER_NAME: ReadonlySet<string> = new Set(
  'island islands war rising accord accords agreement parade mountains uprising carol tree'.split(' '),
);

/** "White Christmas", "Father Christmas" */
const BEFORE_NAME: ReadonlySet<string> = new Set(['white', 'father', 'merry', 'happy']);

/** "Christmas 1963", "last Ramadan", "Eid al-Adha", "New Year's Eve". */
function matchFeast(scan: Scan, first: number): Match | null {
  const pointer = readPointer(scan, first);
  const start = pointer?.end ?? first;
  if (tokenAt(scan, start)?.isCapital !== true || BEFORE_NAME.has(keyAt(scan, start - 1))) return null;
  const feast = readName(scan, start);
  if (feast === null || AFTER_NAME.has(keyAt(scan, feast.end))) return null;
  const at = endOfDayPart(scan, feast.end);
  const year = readYearAfter(scan, at);
  if (pointer === null && year === null && !isTimeOfYear(scan, start, at)) return null;
  return {
    end: year?.end ?? at,
    expression: { kind: 'feast', name: feast.name, year: year?.value ?? null, which: pointer?.value ?? null },
  };
}

/** "on Easter Monday", "during Ramadan", "the Passover holiday"; not "Ramadan Shalah said", "a Christmas party". */
function isTimeOfYear(scan: Scan, start: number, end: number): boolean {
  const before = keyAt(scan, start - 1);
  const isModifier = FEAST_NOUNS.has(keyAt(scan, end));
  if (before === 'the' || isModifier) return isModifier;
  const isNamed = isCapitalised(scan, start - 1) || isCapitalised(scan, end);
  if (isNamed && before !== 'on') return false;
  return BEFORE_FEAST.has(before) && !startsNounPhrase(scan, end);
}
const BEFORE_FEAST: ReadonlySet<string> = new Set(
  'on in at by since before after until till during over for of from to this around near and'.split(' '),
);
const FEAST_NOUNS: ReadonlySet<string> = new Set(
  'holiday holidays weekend feast festival truce ceasefire offensive bombing bombings'.split(' '),
);

/** The longest name of a feast at `i`, its words joined with blanks; hyphens and "'s" are nothing. */
function readName(scan: Scan, i: number): { readonly name: string; readonly end: number } | null {
  let name = '';
  let best: { readonly name: string; readonly end: number } | null = null;
  let at = i;
  for (let words = 0; words < LONGEST; words++) {
    if (isDash(keyAt(scan, at)) || (keyAt(scan, at) === '.' && words > 0)) at++;
    const key = keyAt(scan, at);
    if (tokenAt(scan, at)?.kind !== 'word') break;
    // "on a recent early May day"
    const isCapital = tokenAt(scan, at)?.isCapital === true;
    name = name === '' ? key : `${name} ${key}`;
    at++;
    if (keyAt(scan, at) === "'s" && keyAt(scan, at + 1) !== '') {
      const possessive = `${name}s`;
      if (isPrefix(possessive)) {
        name = possessive;
        at++;
      }
    }
    if (!isCapital && key !== 'al' && key !== 'ul') break;
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
  return isIt && !isMore ? { end: first + 3, expression: onceFeast('september 11') } : null;
}

/** "the Sept. 11 attacks", "the 7 October massacre": days that are known by their date, years after. */
function matchKnownDay(scan: Scan, first: number): Match | null {
  const isDayFirst = isNumberAt(scan, first);
  const start = isDayFirst ? readDay(scan, first) : readMonth(scan, first);
  const rest = start === null ? null : isDayFirst ? readMonth(scan, start.end) : readDay(scan, start.end);
  if (start === null || rest === null || !isAttack(scan, rest.end)) return null;
  const [month, day] = isDayFirst ? [rest, start] : [start, rest];
  const name = `${MONTH_NAMES.get(month.value) ?? ''} ${day.value}`;
  return FEASTS.has(name) ? { end: rest.end, expression: onceFeast(name) } : null;
}
const MONTH_NAMES: ReadonlyMap<number, string> = new Map([
  [9, 'september'],
  [10, 'october'],
]);

const onceFeast = (name: string): Feast => ({ kind: 'feast', name, year: null, which: null });

/** "attacks", "terrorist attacks", "massacre" */
const isAttack = (scan: Scan, i: number): boolean =>
  ATTACKS.has(keyAt(scan, i)) || (TERROR.has(keyAt(scan, i)) && ATTACKS.has(keyAt(scan, i + 1)));
const ATTACKS: ReadonlySet<string> = new Set(
  'attack attacks massacre massacres assault hijackings hijackers'.split(' '),
);
const TERROR: ReadonlySet<string> = new Set(['terror', 'terrorist', 'hamas', 'deadly', 'surprise']);

const KNOWN_KEYS = ['#2', 'september', 'sept', 'sep', 'october', 'oct'];
const FIRST_WORDS = [...FEASTS.keys()].map((name) => name.split(' ')[0] ?? '');
// "New Year's", "Valentine's", "Patrick's": the token before "'s" has no s
const FEAST_KEYS = [
  ...new Set([...FIRST_WORDS, ...FIRST_WORDS.map((word) => word.replace(/s$/, ''))]),
  ...POINTERS.keys(),
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
    id: 'date/attack-day',
    about: 'A day that attacks are known by, whatever year it is written in.',
    keys: KNOWN_KEYS,
    match: matchKnownDay,
    examples: [
      { text: 'since the [Sept. 11] attacks', published: '2011-05-02', norm: { value: '2001-09-11' } },
      { text: 'since the [7 October] attack', published: '2025-03-02', norm: { value: '2023-10-07' } },
      { text: 'the [October 7] massacre', published: '2025-03-02', norm: { value: '2023-10-07' } },
    ],
    counterExamples: ['the September 12 attacks', 'on October 7 the council met'],
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
