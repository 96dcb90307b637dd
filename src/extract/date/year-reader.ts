import type { YearRef } from './expression.js';
import { readPointer } from './pointers.js';
import { isDash, isGlued, keyAt, type Read, readShortYear, readYear, type Scan } from './scan.js';

/**
 * What is counted in thousands without a comma: "2000 troops" is no year. Only nouns that follow a number directly and
 * would hardly follow a year ("the 2003 invasion", "In 2014 rebels took …").
 */
const COUNTED: ReadonlySet<string> = new Set(
  (
    'troops people soldiers personnel men women children civilians inhabitants residents persons prisoners detainees ' +
    'refugees families households houses homes villages towns settlements cities districts locations places sites ' +
    'buildings apartments schools hospitals communities shells rounds rockets missiles bombs mines sorties tanks ' +
    'vehicles trucks aircraft tons tonnes kilograms kilos kg km kilometers kilometres kms meters metres miles mi feet ft ' +
    'foot m mm cm hectares acres sq square yards pounds lbs lb dollars euros rubles roubles hryvnia litres liters ' +
    'gallons barrels megawatts mw kw watts hp rpm mph kph knots hours hrs h minutes seconds days weeks months years ' +
    'gmt utc est edt local percent per dead killed wounded injured hostages volunteers reservists conscripts ' +
    'policemen officers marines paratroopers copies points yen yuan francs marks pesos rupees dinars riyals shekels ' +
    'pieces shares workers employees jobs votes passengers students protesters'
  ).split(' '),
);

/** True where the number before `i` counts what follows: "2000 troops", "1500-strong", "2000-pound". */
export function isCounting(scan: Scan, i: number): boolean {
  const key = keyAt(scan, i);
  if (COUNTED.has(key)) return true;
  return isDash(key) && isGlued(scan, i) && isGlued(scan, i + 1) && isCompoundTail(keyAt(scan, i + 1));
}

const COMPOUND_TAILS: ReadonlySet<string> = new Set([
  'strong',
  'man',
  'member',
  'plus',
  'odd',
  'meter',
  'metre',
]);
const isCompoundTail = (key: string): boolean => COMPOUND_TAILS.has(key) || COUNTED.has(`${key}s`);

/** A year after a day or month: "2017", ", 2017", "of 2017", "'17", "last year", "of that year". */
export function readYearAfter(scan: Scan, i: number): Read<YearRef> | null {
  // "March, 2017", "12-Jan-2019", "31/Oct/1974"
  const joiner = keyAt(scan, i);
  const isGluedOn = (isDash(joiner) || joiner === '/') && isGlued(scan, i) && isGlued(scan, i + 1);
  const afterComma = joiner === ',' || isGluedOn ? i + 1 : i;
  const stated = readYear(scan, afterComma) ?? readShortYear(scan, afterComma);
  // "February, 2000 troops"
  if (stated !== null) return isCounting(scan, stated.end) ? null : stated;
  const afterOf = keyAt(scan, i) === 'of' ? i + 1 : i;
  // "the fourth quarter of fiscal 1990"
  const afterFiscal = keyAt(scan, afterOf) === 'fiscal' ? afterOf + 1 : afterOf;
  return (afterOf > i ? readYear(scan, afterFiscal) : null) ?? readPointedYear(scan, afterOf);
}

/** "last year", "the same year", "a year ago": a year that is pointed at. */
export function readPointedYear(scan: Scan, i: number): Read<YearRef> | null {
  if (keyAt(scan, i) === 'a' && keyAt(scan, i + 1) === 'year') {
    const away = AWAY.get(keyAt(scan, i + 2));
    return away === undefined ? null : { value: away, end: i + 3 };
  }
  const pointer = readPointer(scan, keyAt(scan, i) === 'the' ? i + 1 : i);
  if (pointer === null || keyAt(scan, pointer.end) !== 'year') return null;
  return { value: pointer.value, end: pointer.end + 1 };
}
const AWAY: ReadonlyMap<string, YearRef> = new Map([
  ['ago', 'last'],
  ['earlier', 'previous'],
]);
