import type { Mention } from '../../src/schema/mention.js';
import type { ReferenceMention } from './reference.js';

const GENERIC =
  /\b(?:the|al|el|ar|an|at|as|ad|az|governorate|province|city|district|region|island|mountains?|river|valley|of)\b/g;

/** A name without case, accents, marks and the words that come and go with it ("the Diyala Governorate"). */
export const plainName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’`ʿʾ-]/g, ' ')
    .replace(GENERIC, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** One of two names holds the other: "JDAM" and "GBU-31 JDAM". */
export function isSameThing(a: string, b: string): boolean {
  const [x, y] = [plainName(a), plainName(b)];
  return x === y || (x !== '' && y !== '' && (x.includes(y) || y.includes(x)));
}

/** A figure: its value, or the two ends of a range that has none. */
interface Figure {
  readonly value?: unknown;
  readonly min?: number | null | undefined;
  readonly max?: number | null | undefined;
}

export function isSameFigure(a: Figure, b: Figure): boolean {
  const value = a.value ?? null;
  if (value !== null) return value === b.value;
  return (
    (b.value ?? null) === null && (a.min ?? null) === (b.min ?? null) && (a.max ?? null) === (b.max ?? null)
  );
}

interface Measured extends Figure {
  readonly measure?: string | undefined;
  readonly altMeasures?: readonly string[] | undefined;
}

export const isSameCount = (wanted: Measured, got: Figure & { readonly measure: string }): boolean =>
  isSameFigure(wanted, got) &&
  (wanted.measure === undefined ||
    wanted.measure === got.measure ||
    wanted.altMeasures?.includes(got.measure) === true);

/** Within this many kilometres a place is the right one. */
const NEAR = 161;

/** True or false where the norms can be compared, null where the reference gives nothing to compare. Not for forces. */
export function isSameNorm({ norm: wanted }: ReferenceMention, got: Mention): boolean | null {
  switch (got.type) {
    case 'date':
      return wanted.value === undefined ? null : wanted.value === got.norm.value;
    case 'count':
      return wanted.value === undefined ? null : isSameCount(wanted, got.norm);
    case 'aircraft':
    case 'munition':
      if (wanted.name === undefined) return null;
      return isSameThing(wanted.name, got.norm.name) || plainName(wanted.name) === plainName(got.norm.id);
    case 'place': {
      const { name, latitude, longitude, country } = got.norm;
      if (wanted.lat !== undefined && wanted.lon !== undefined && latitude !== null && longitude !== null) {
        const isNamesake =
          wanted.name !== undefined &&
          plainName(wanted.name) === plainName(name) &&
          wanted.country === country;
        return isNamesake || kilometres(wanted.lat, wanted.lon, latitude, longitude) <= NEAR;
      }
      if (typeof wanted.country === 'string') return wanted.country === country;
      return wanted.lat === undefined ? null : false;
    }
    case 'force':
      return null;
  }
}

/** Great-circle distance. */
function kilometres(lat1: number, lon1: number, lat2: number, lon2: number): number {
  const radians = Math.PI / 180;
  const h =
    Math.sin(((lat2 - lat1) * radians) / 2) ** 2 +
    Math.cos(lat1 * radians) * Math.cos(lat2 * radians) * Math.sin(((lon2 - lon1) * radians) / 2) ** 2;
  return 12742 * Math.asin(Math.min(1, Math.sqrt(h)));
}
