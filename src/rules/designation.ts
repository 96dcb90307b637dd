import type { Doc } from '../doc/doc.js';
import type { Entry, EntryOf } from '../lexicon/entry.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { holdsDigit } from '../text/landmarks.js';
import { GAP, type Token } from '../text/tokens.js';
import { keyAt } from './neighbours.js';

/** A stretch of adjacent tokens that holds letters and digits: "F-16CM", "GBU-31(V)1/B", "9M133s". */
export interface Designation {
  readonly first: number;
  readonly end: number;
  /** As written, with plain hyphens and without the plural's s. */
  readonly text: string;
}

/** What kind of name a family of designations gives. */
export type Yields = 'aircraft' | 'munition' | 'either';

/** One way in which a country writes designations. */
export interface Family {
  readonly id: string;
  readonly yields: Yields;
  /** Anchored; the group `base` is what the lexicon knows, the rest tells the variant. */
  readonly pattern: RegExp;
  /** Whether a base that the lexicon does not know is kept: always, beside a head noun ("a GX-9 missile"), or never. */
  readonly unlisted: 'always' | 'head' | 'never';
}

/** The families, the more particular first. Each pattern is anchored and has no repeat inside a repeat. */
export const FAMILIES: readonly Family[] = [
  {
    id: 'us-bomb',
    yields: 'munition',
    pattern:
      /^(?<base>(?:GBU|BLU|CBU|BDU|SUU|KMU)-?\d{1,3})(?:[A-E]{1,2})?(?:\(V\)\d{1,2}|v\d{1,2})?(?:\/[A-Z]{1,2})?$/u,
    unlisted: 'always',
  },
  {
    id: 'us-missile',
    yields: 'munition',
    pattern:
      /^(?<base>(?:ADM|AGM|AGR|AIM|BGM|CIM|FGM|FIM|LGM|MGM|MIM|RGM|RIM|RUM|SIM|UGM|UUM)-\d{1,3})(?:[A-Z]{1,2}\d{0,2}[A-Z]?)?$/u,
    unlisted: 'always',
  },
  { id: 'us-mark', yields: 'munition', pattern: /^(?<base>M(?:K|k|ark)[ -]?\d{1,3})$/u, unlisted: 'never' },
  {
    id: 'ru-bureau',
    yields: 'aircraft',
    pattern:
      /^(?<base>(?:MiG|MIG|Mig|Su|SU|Tu|TU|Il|IL|An|AN|Yak|YAK|Mi|MI|Ka|KA|Be|BE)[ -]?\d{1,3})(?:[A-Z][A-Za-z0-9]{0,4}(?:-\d{1,2})?)?$/u,
    unlisted: 'head',
  },
  {
    id: 'ru-air-launched',
    yields: 'munition',
    pattern: /^(?<base>(?:Kh|KH)-?\d{2,3})(?:[A-Z]{1,3}\d?)?$/u,
    unlisted: 'always',
  },
  // machine-translated copy writes the Cyrillic letter Ha or the X that looks like it
  {
    id: 'ru-x',
    yields: 'munition',
    pattern: /^(?<base>[XХ]-\d{2,3})(?:[A-Z]{1,3}\d?)?$/u,
    unlisted: 'never',
  },
  {
    id: 'ru-bomb',
    yields: 'munition',
    pattern:
      /^(?<base>(?:O?FAB|KAB|ODAB|RBK|ZAB|BETAB|BetAB|UPAB|PBK|UMPB|PTAB|SAB)-\d{1,4})(?:\.\d)?(?:[A-Za-z0-9-]{0,7})?$/u,
    unlisted: 'always',
  },
  {
    id: 'ru-grau',
    yields: 'either',
    pattern:
      /^(?<base>[1-9]\d?(?:A|B|E|F|G|K|L|M|N|P|R|S|T|U|V|Ya)-?\d{1,4})(?:[A-Z]{1,3}\d?)?(?:-\d{1,2})?$/u,
    unlisted: 'never',
  },
  {
    id: 'ru-system',
    yields: 'either',
    pattern:
      /^(?<base>(?:BM|TOS|RPG|ZU|ZSU|ZPU|SPG|AGS|RPO|AK|AKM|RPK|PKM|OTR|RM|KS|MT|MON|OZM|PMN|TM|PFM|POM|PTM|VOG|RGD|RKG)-\d{1,3})(?:-\d{1,2})?(?:[A-Z]{0,3})$/u,
    unlisted: 'never',
  },
  {
    id: 'named-loitering',
    yields: 'munition',
    pattern:
      /^(?<base>(?:Shahed|Shahid|Geran|Qasef|Samad|Sammad|Lancet|Harop|Hero|Switchblade|Warmate|Kargu|Arash|Gerbera)[ -]?\d{1,4})(?:\/\d{2,3})?(?:[A-Z]{1,2})?$/u,
    unlisted: 'always',
  },
  {
    id: 'named-drone',
    yields: 'aircraft',
    pattern:
      /^(?<base>(?:Mohajer|Muhajir|Ababil|Karrar|Kaman|Orlan|Eleron|Forpost|Granat|Supercam|ZALA|Zala|Bayraktar|Anka|Hermes|Heron|Searcher|Leleka)[ -](?:TB|TP|S)?\d{0,4})(?:[A-Z]{1,2})?$/u,
    unlisted: 'head',
  },
  {
    id: 'named-missile',
    yields: 'munition',
    pattern:
      /^(?<base>(?:Fateh|Fajr|Shahab|Qiam|Zelzal|Falaq|Ghadr|Sejjil|Fattah|Khorramshahr|Emad|Badr|Burkan|Borkan|Burqan|Quds|Yassin|Qassam|Khordad|Misagh|Toophan|Hwasong|Hyunmoo|Agni|Shaheen|Ghauri)-\d{1,3})(?:[A-Z]{1,2})?$/u,
    unlisted: 'always',
  },
  {
    id: 'turkish',
    yields: 'either',
    pattern: /^(?<base>(?:MAM|TRG|TRLG|HGK|KGK|LGK|SOM|T)-(?:[A-Z]|\d{2,3}))$/u,
    unlisted: 'never',
  },
  {
    id: 'us-aircraft',
    yields: 'either',
    pattern: /^(?<base>[A-Z]{1,4}(?:\/[A-Z])?-\d{1,3})(?:[A-Z]{1,3}\d?(?:\/[A-Z]{1,2})?)?$/u,
    unlisted: 'head',
  },
  {
    id: 'letters-number',
    yields: 'either',
    pattern: /^(?<base>(?:SS-N|SA-N|SS-C|SS-NX|3M|[A-Z]{1,3})-\d{1,4})(?:[A-Z]{0,4}\d{0,2})(?:-\d{1,2})?$/u,
    unlisted: 'never',
  },
  {
    id: 'compact',
    yields: 'either',
    pattern: /^(?<base>[A-Z]{1,3}\d{1,3})(?:[A-Z]\d{0,2}|[A-Z]{2})?$/u,
    unlisted: 'never',
  },
];

const JOINING = new Set(['-', '‐', '‑', '–', '−', '/', '(', ')']);
// nothing that is written as one word is longer: "GBU-31(V)1/B" has nine tokens
const MOST_TOKENS = 10;
// prefixes that are also written apart from their number: "Mk 84", "Su 25"
const APART = new Set(['mk', 'mark', 'gbu', 'agm', 'aim', 'blu', 'kh', 'su', 'mig', 'tu', 'mi', 'ka', 'yak']);

/** Every designation-like stretch of the text, in order. One pass over its figures. */
export function findDesignations(doc: Doc): readonly Designation[] {
  const found: Designation[] = [];
  let done = 0;
  for (const figure of doc.figures) {
    if (figure < done || isBareNumber(doc, figure)) continue;
    for (const designation of splitAtSlash(doc, ...adjacent(doc, figure, done))) {
      found.push(designation);
      done = designation.end;
    }
  }
  return found;
}

/** "12 jets", "in 2014.": most numbers stand alone, and no prefix stands before them. */
function isBareNumber({ tokens }: Doc, index: number): boolean {
  const token = tokens[index];
  if (token === undefined || token.kind !== 'number' || token.gap === GAP.none) return false;
  const next = tokens[index + 1];
  if (next !== undefined && next.gap === GAP.none && joins(next)) return false;
  const before = tokens[index - 1];
  return before === undefined || !before.isCapital || !APART.has(before.key);
}

const joins = (token: Token): boolean => token.kind !== 'mark' || JOINING.has(token.key);

/** The tokens around `index` that stand together without a blank, marks at either end left out. */
function adjacent(doc: Doc, index: number, from: number): [number, number] {
  const isJoined = (at: number): boolean => {
    const token = doc.tokens[at];
    return token !== undefined && joins(token);
  };
  let first = index;
  while (
    first > from &&
    index - first < MOST_TOKENS &&
    doc.tokens[first]?.gap === GAP.none &&
    isJoined(first - 1)
  )
    first--;
  let end = index + 1;
  while (end - index < MOST_TOKENS && doc.tokens[end]?.gap === GAP.none && isJoined(end)) end++;
  while (doc.tokens[first]?.kind === 'mark') first++;
  while (doc.tokens[end - 1]?.kind === 'mark') end--;
  if (keyAt(doc, end - 1) === "'s") end--;
  const before = doc.tokens[first - 1];
  if (first === index && first > from && before?.isCapital === true && APART.has(before.key)) first--;
  return [first, end];
}

/** "F-15/F-16" is two designations, "F-16C/D" and "Shahed-131/136" are one. */
function splitAtSlash(doc: Doc, first: number, end: number): Designation[] {
  for (let i = first + 1; i + 2 < end; i++) {
    const isSecond = doc.tokens[i + 1]?.kind === 'word' && doc.tokens[i + 2]?.key === '-';
    if (keyAt(doc, i) === '/' && isSecond && doc.tokens.slice(first, i).some(holdsDigit))
      return [...designationOver(doc, first, i), ...splitAtSlash(doc, i + 1, end)];
  }
  return designationOver(doc, first, end);
}

const LONGEST = 24;

function designationOver(doc: Doc, first: number, end: number): Designation[] {
  const from = doc.tokens[first];
  const to = doc.tokens[end - 1];
  if (from === undefined || to === undefined || to.end - from.start > LONGEST) return [];
  const written = doc.clean
    .slice(from.start, to.end)
    .replace(/[‐‑–−]/g, '-')
    .replace(/(?<=[A-Z0-9])s$/, '');
  return /[A-Za-zХ]/.test(written) ? [{ first, end, text: written }] : [];
}

/** What stands before the variant's letters, and ever longer forms of it, the longest first. */
function basesOf(text: string, family: Family): readonly string[] {
  const base = family.pattern.exec(text)?.groups?.['base'];
  if (base === undefined) return [];
  const bases: string[] = [];
  // the lexicon writes the Russian letter as news does
  if (family.id === 'ru-x') bases.push(base.replace(/^[XХ]/u, 'Kh'));
  for (let length = text.length; length >= base.length; length--) bases.push(text.slice(0, length));
  // "Shahed-131/136": the second number is as good as the first
  const second = /^([A-Z][a-z]+[ -])\d+\/(\d+)$/u.exec(text);
  if (second !== null) bases.push(`${second[1]}${second[2]}`);
  return bases;
}

// "A-10" is a road, "B-2" a visa and "B2B" a kind of trade: one letter with one digit, the numbers that everyday language
// uses, NATO's codes
const EVERYDAY =
  /^(?:[A-Z]-?\d|[A-Z]\d[A-Z]{1,2}|[A-EG-Z]\d{1,3}|[AP]-10|B-1\d|[KTU]-[2-9]0|[DM]-\d{2}|(?:SA|AS|AA|AT|SS|K)-\d{1,2}|M-?\d{1,4}(?:A\d)?|F-?[1-57])$/u;

/** A designation that means something else in everyday language: it needs a head noun beside it. */
export const isEveryday = (text: string): boolean => EVERYDAY.test(text);

/** What a designation names: an entry of the lexicon, or a type that it does not list. */
export interface DesignationReading {
  readonly family: Family;
  readonly entry: EntryOf<'aircraft'> | EntryOf<'munition'> | null;
}

/** Reads a designation as written; null where no family fits or where only a listed one would do. */
export function readDesignation(text: string, lexicon: Lexicon): DesignationReading | null {
  let unlisted: Family | null = null;
  for (const family of FAMILIES) {
    if (!family.pattern.test(text)) continue;
    for (const base of basesOf(text, family)) {
      const entries = lexicon.lookup(base);
      const entry = bestEntry(entries, family.yields);
      if (entry !== null) return { family, entry };
      // a tank is what weapons are fired at
      if (entries.some(({ kind }) => kind === 'target')) return null;
    }
    if (unlisted === null && family.unlisted !== 'never') unlisted = family;
  }
  return unlisted === null ? null : { family: unlisted, entry: null };
}

function bestEntry(entries: readonly Entry[], yields: Yields): DesignationReading['entry'] {
  let aircraft: EntryOf<'aircraft'> | null = null;
  for (const entry of entries) {
    // a one-way drone is a munition, whichever list it is in
    if (entry.kind === 'munition' && !entry.isGeneric && yields !== 'aircraft') return entry;
    const isWanted =
      yields !== 'munition' || (entry.kind === 'aircraft' && entry.role === 'loitering-munition');
    if (entry.kind === 'aircraft' && !entry.isGeneric && isWanted) aircraft ??= entry;
  }
  return aircraft;
}

/** A lower-case id from words as written. @example slugOf('Kh-59M2') // "kh-59m2" */
export const slugOf = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’ʼ`.]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
