import {
  type CountRead,
  isDash,
  isNumberAt,
  keyAt,
  type Read,
  readCount,
  type Scan,
  unitAt,
} from './scan.js';
import type { Unit } from './words.js';

/** A length of time. */
export interface Length {
  readonly unit: Unit;
  readonly count: number;
  readonly isApprox: boolean;
}

/** "three days", "a year and a half", "two-and-a-half years", "a fortnight", "48 hours", "half a century". */
export function readLength(scan: Scan, i: number): Read<Length> | null {
  return readCounted(scan, i) ?? readFraction(scan, i);
}

function readCounted(scan: Scan, i: number): Read<Length> | null {
  const count = readCount(scan, i);
  if (count === null || (isNumberAt(scan, i) && isPartOfMore(scan, i - 1))) return null;
  const half = endOfHalf(scan, count.end);
  const at = skipDash(scan, half ?? count.end);
  const unit = readUnit(scan, at, count);
  if (unit === null) return null;
  // "a year and a half"
  const tail = half === null ? endOfHalf(scan, at + 1) : null;
  const isHalved = half !== null || tail !== null;
  return { value: isHalved ? withHalf(unit) : unit, end: tail ?? at + 1 };
}

/** "2" of "1/2", "12" of "5 12". */
const isPartOfMore = (scan: Scan, i: number): boolean => isNumberAt(scan, i) || keyAt(scan, i) === '/';

/** The index after "and a half", its words apart or joined by hyphens, or "1/2". */
function endOfHalf(scan: Scan, i: number): number | null {
  if (keyAt(scan, i) === '1' && keyAt(scan, i + 1) === '/' && keyAt(scan, i + 2) === '2') return i + 3;
  const and = skipDash(scan, i);
  const a = skipDash(scan, and + 1);
  const half = skipDash(scan, a + 1);
  return keyAt(scan, and) === 'and' && keyAt(scan, a) === 'a' && keyAt(scan, half) === 'half'
    ? half + 1
    : null;
}

const skipDash = (scan: Scan, i: number): number => (isDash(keyAt(scan, i)) ? i + 1 : i);

/** Hours count where they make up days. */
function readUnit(scan: Scan, i: number, { value, isApprox }: CountRead): Length | null {
  const key = keyAt(scan, i);
  if (key === 'fortnight' || key === 'fortnights') return { unit: 'week', count: 2 * value, isApprox };
  if (key === 'hours') return value >= 24 ? { unit: 'day', count: Math.round(value / 24), isApprox } : null;
  const unit = unitAt(scan, i);
  return unit === null ? null : { unit, count: value, isApprox };
}

/** Half of a unit in those of the next smaller kind. */
const HALVES: Readonly<Partial<Record<Unit, readonly [unit: Unit, count: number]>>> = {
  century: ['year', 50],
  decade: ['year', 5],
  year: ['month', 6],
  month: ['week', 2],
};

function withHalf(length: Length): Length {
  const half = HALVES[length.unit];
  if (half === undefined) return { ...length, isApprox: true };
  const [unit, count] = half;
  return { unit, count: (2 * length.count + 1) * count, isApprox: length.isApprox };
}

/** "half a century", "a half-century", "a quarter of a century", "half a year". */
function readFraction(scan: Scan, i: number): Read<Length> | null {
  const first = keyAt(scan, i) === 'a' ? i + 1 : i;
  const parts = PARTS.get(keyAt(scan, first));
  if (parts === undefined) return null;
  const of = keyAt(scan, first + 1) === 'of' ? first + 2 : first + 1;
  const at = skipDash(scan, keyAt(scan, of) === 'a' ? of + 1 : of);
  const whole = unitAt(scan, at);
  const half = whole === null ? undefined : HALVES[whole];
  if (half === undefined || (parts === 4 && whole !== 'century')) return null;
  const [unit, count] = half;
  return { value: { unit, count: (2 * count) / parts, isApprox: true }, end: at + 1 };
}
const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['quarter', 4],
]);
