/** The closed word lists of the calendar. Keys are folded token keys (`text/fold.ts`). */

export interface MonthWord {
  readonly month: number;
  /** An abbreviation: means the month only beside a day or a year. */
  readonly isShort: boolean;
  /** Also an ordinary word or a first name: means the month only with a capital and a preposition, day or year. */
  readonly isWord: boolean;
}

const month = (number: number, isShort = false, isWord = false): MonthWord => ({
  month: number,
  isShort,
  isWord,
});

export const MONTHS: ReadonlyMap<string, MonthWord> = new Map([
  ['january', month(1)],
  ['february', month(2)],
  ['march', month(3, false, true)],
  ['april', month(4, false, true)],
  ['may', month(5, false, true)],
  ['june', month(6, false, true)],
  ['july', month(7)],
  ['august', month(8, false, true)],
  ['september', month(9)],
  ['october', month(10)],
  ['november', month(11)],
  ['december', month(12)],
  ['jan', month(1, true)],
  ['feb', month(2, true)],
  ['mar', month(3, true)],
  ['apr', month(4, true)],
  ['jun', month(6, true)],
  ['jul', month(7, true)],
  ['aug', month(8, true)],
  ['sep', month(9, true)],
  ['sept', month(9, true)],
  ['oct', month(10, true)],
  ['nov', month(11, true)],
  ['dec', month(12, true)],
]);

export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['monday', 1],
  ['tuesday', 2],
  ['wednesday', 3],
  ['thursday', 4],
  ['friday', 5],
  ['saturday', 6],
  ['sunday', 7],
]);

export const WEEKDAY_PLURALS: ReadonlyMap<string, number> = new Map(
  [...WEEKDAYS].map(([word, weekday]) => [`${word}s`, weekday]),
);

/** "Sat" and "Sun" are also ordinary words and names: these count only beside a date. */
export const SHORT_WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['mon', 1],
  ['tue', 2],
  ['tues', 2],
  ['wed', 3],
  ['weds', 3],
  ['thu', 4],
  ['thur', 4],
  ['thurs', 4],
  ['fri', 5],
  ['sat', 6],
  ['sun', 7],
]);

export type Season = 'SP' | 'SU' | 'FA' | 'WI';
export const SEASONS: ReadonlyMap<string, Season> = new Map([
  ['spring', 'SP'],
  ['springtime', 'SP'],
  ['summer', 'SU'],
  ['summertime', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['winter', 'WI'],
  ['wintertime', 'WI'],
]);

/** What can be counted along the calendar. */
export type Unit = 'day' | 'weekend' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

export const UNITS: ReadonlyMap<string, Unit> = new Map([
  ['day', 'day'],
  ['weekend', 'weekend'],
  ['week', 'week'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
  ['decade', 'decade'],
  ['century', 'century'],
]);

export const UNIT_PLURALS: ReadonlyMap<string, Unit> = new Map([
  ['days', 'day'],
  ['weekends', 'weekend'],
  ['weeks', 'week'],
  ['months', 'month'],
  ['quarters', 'quarter'],
  ['years', 'year'],
  ['yrs', 'year'],
  ['decades', 'decade'],
  ['centuries', 'century'],
]);

export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
  ['hundred', 100],
]);

export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['eleventh', 11],
  ['twelfth', 12],
  ['thirteenth', 13],
  ['fourteenth', 14],
  ['fifteenth', 15],
  ['sixteenth', 16],
  ['seventeenth', 17],
  ['eighteenth', 18],
  ['nineteenth', 19],
  ['twentieth', 20],
  ['thirtieth', 30],
]);

/** The decades as words: "the sixties". */
export const DECADE_WORDS: ReadonlyMap<string, number> = new Map([
  ['twenties', 20],
  ['thirties', 30],
  ['forties', 40],
  ['fifties', 50],
  ['sixties', 60],
  ['seventies', 70],
  ['eighties', 80],
  ['nineties', 90],
]);

export const ORDINAL_SUFFIXES: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);

/** Parts of a day: they stretch the span, the value stays the day. */
export const DAY_PARTS: ReadonlySet<string> = new Set([
  'morning',
  'afternoon',
  'evening',
  'night',
  'nighttime',
  'noon',
  'midday',
  'midnight',
  'dawn',
  'daybreak',
  'sunrise',
  'dusk',
  'sunset',
  'nightfall',
  'lunchtime',
  'overnight',
]);

/** Words before a month or a year that show it to be one: "in May", "since 2014". */
export const TIME_PREPOSITIONS: ReadonlySet<string> = new Set([
  'in',
  'on',
  'since',
  'by',
  'until',
  'till',
  'til',
  'during',
  'through',
  'throughout',
  'before',
  'after',
  'from',
  'between',
  'for',
  'of',
  'around',
  'about',
  'circa',
  'early',
  'late',
  'mid',
  'last',
  'next',
  'this',
  'past',
  'every',
  'each',
  'that',
  'previous',
  'following',
  'coming',
  'to',
  'and',
  'or',
  'as',
  'than',
]);
