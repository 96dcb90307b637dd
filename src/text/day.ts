const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const YEAR = '(?<year>(?:19|20)\\d\\d)(?!\\d)';
const DAY = '(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th)?';

/** Forms in which a day with its year is printed, the surest first. */
const FORMS: readonly RegExp[] = [
  // 2024-03-05T22:10:00-05:00, 2024/3/5, 2024.03.05
  /(?<!\d)(?<year>(?:19|20)\d\d)([-/._])(?<month>\d{1,2})\2(?<day>\d{1,2})(?!\d)/,
  // Tue, 05 Mar 2024 22:10:00 +0000; 5th of March, 2024; 05-Mar-2024
  new RegExp(`${DAY}(?: of)?[ ./-]{1,2}${MONTH}[.,]?[ ,/-]{1,2}${YEAR}`, 'i'),
  // March 5, 2024; Mar. 5 2024; Tue Mar 05 22:10:00 UTC 2024
  new RegExp(`\\b${MONTH}[.]?[ -]${DAY}(?:,? |,|-| \\d\\d:\\d\\d(?::\\d\\d)? (?:[a-z]{3,5} )?)${YEAR}`, 'i'),
  // 20240305 in a name
  /(?<!\d)(?<year>(?:19|20)\d\d)(?<month>[01]\d)(?<day>[0-3]\d)(?!\d)/,
];
/** 05/03/2024: which is the day is only known where one of them is over 12; else as the United States write it. */
const SLASHED =
  /(?<!\d)(?<first>\d{1,2})(?<mark>[/.-])(?<second>\d{1,2})\k<mark>(?<year>(?:19|20)\d\d)(?!\d)/;

/**
 * The first day with its year that `text` prints, as YYYY-MM-DD and as printed: no time zone moves it. Null where there
 * is none, or no such day. @example parseDay('Tue, 05 Mar 2024 23:30 -0800') // "2024-03-05"
 */
export function parseDay(text: string): string | null {
  // "11 May، 2019": the comma of Arabic
  const plain = text.replaceAll('،', ',');
  for (const form of FORMS) {
    const groups = form.exec(plain)?.groups;
    if (groups === undefined) continue;
    const day = toDay(groups['year'], monthOf(groups['month'] ?? ''), Number(groups['day']));
    if (day !== null) return day;
  }
  return parseSlashed(text) ?? parseEpoch(text);
}

function parseSlashed(text: string): string | null {
  const groups = SLASHED.exec(text)?.groups;
  if (groups === undefined) return null;
  const [first, second] = [Number(groups['first']), Number(groups['second'])];
  // 5.3.2024 and 5-3-2024 are written by those who put the day first
  const isDayFirst = first > 12 || (second <= 12 && groups['mark'] !== '/');
  return isDayFirst ? toDay(groups['year'], second, first) : toDay(groups['year'], first, second);
}

const DAY_SECONDS = 86_400;

/** Seconds or milliseconds since 1970, as some feeds give them. */
function parseEpoch(text: string): string | null {
  const seconds = /^\s*(1\d{9})(?:\d{3})?(?:\.\d+)?\s*$/.exec(text)?.[1];
  if (seconds === undefined) return null;
  let days = Math.floor(Number(seconds) / DAY_SECONDS);
  let year = 1970;
  for (; days >= daysInYear(year); year++) days -= daysInYear(year);
  let month = 1;
  for (; days >= daysIn(year, month); month++) days -= daysIn(year, month);
  return toDay(String(year), month, days + 1);
}

const daysInYear = (year: number): number => 337 + daysIn(year, 2);

const monthOf = (name: string): number =>
  /^\d/.test(name) ? Number(name) : MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

function toDay(year: string | undefined, month: number, day: number): string | null {
  if (year === undefined || month < 1 || month > 12 || day < 1 || day > daysIn(Number(year), month))
    return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
