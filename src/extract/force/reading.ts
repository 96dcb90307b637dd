import type { Doc, Name } from '../../doc/doc.js';
import type { Entry, EntryOf } from '../../lexicon/entry.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import { type Conflict, conflictIn } from '../../rules/conflict.js';
import { type CapitalsOf, capitalsOf, namesAt, textOver } from '../../rules/neighbours.js';

/** What the force rules read of an article. */
export interface Reading {
  readonly doc: Doc;
  readonly lexicon: Lexicon;
  readonly capitals: CapitalsOf;
  readonly conflict: Conflict;
  /** The article names a force in more than a few letters. */
  readonly namesForces: boolean;
  /** How often each country is named, by its name or by an adjective. */
  readonly countries: ReadonlyMap<string, number>;
  /** The force of each country that the article names; '' where it names several. */
  readonly forceOf: ReadonlyMap<string, string>;
  /** Ids of the forces that stand in the article under a name that means nothing else. */
  readonly named: ReadonlySet<string>;
}

/**
 * Reads what the article says of countries and forces before any of them is decided, in one pass over the names; with
 * the names of forces, countries and peoples, in order.
 */
export function readForces(
  doc: Doc,
  lexicon: Lexicon,
): { readonly reading: Reading; readonly names: readonly Name[] } {
  const countries = new Map<string, number>();
  const forceOf = new Map<string, string>();
  const named = new Set<string>();
  let namesForces = false;
  const names: Name[] = [];
  for (const name of doc.names) {
    const kind = lexicon.kind(name.entry);
    if (kind !== 'force' && kind !== 'demonym' && kind !== 'place') continue;
    const entry = lexicon.entry(name.entry);
    if (entry.kind === 'place' && entry.placeKind !== 'country') continue;
    if (entry.kind === 'force') {
      if (!name.needsContext && !entry.isGeneric) {
        named.add(entry.id);
        const of = entry.country ?? '';
        forceOf.set(of, (forceOf.get(of) ?? entry.id) === entry.id ? entry.id : '');
        namesForces ||= FIGHTING_KINDS.has(entry.forceKind) && !isShort(doc, name.first, name.end);
      }
    } else if (entry.kind === 'demonym' || entry.kind === 'place') {
      if (entry.country !== null) countries.set(entry.country, (countries.get(entry.country) ?? 0) + 1);
    }
    names.push(name);
  }
  const capitals = capitalsOf(doc);
  const conflict = conflictIn(doc);
  return { reading: { doc, lexicon, capitals, conflict, namesForces, countries, forceOf, named }, names };
}

const FIGHTING_KINDS = new Set(
  'state-military rebel-group militia terrorist-group criminal-group pmc unit coalition'.split(' '),
);

/** "LRA", "Isis": as short as the names of compilers, tests and rivers. */
export function isShort({ tokens }: Doc, first: number, end: number): boolean {
  const token = tokens[first];
  return end === first + 1 && token !== undefined && token.key.length <= (token.isUpper ? 3 : 4);
}

/** Fighting is spoken of, or those who fight are named. */
export const isOfFighting = ({ namesForces, conflict }: Reading, first: number, end: number): boolean =>
  namesForces || conflict.isNear(first, end);

/** The same, where words that computers and sport have, too, are not enough. */
export const isAboutFighting = ({ namesForces, conflict }: Reading, end: number): boolean =>
  namesForces || conflict.isAround(end);

/** The force that the lexicon lists under a phrase, however it is capitalised; null where it lists none. */
export function listedForce(lexicon: Lexicon, phrase: string): EntryOf<'force'> | null {
  for (const entry of lexicon.lookup(phrase)) if (entry.kind === 'force') return entry;
  return null;
}

/** A country, a people or a seat of government at some token. */
export interface People {
  readonly first: number;
  readonly end: number;
  readonly adjective: string;
  readonly country: string | null;
  readonly isState: boolean;
  readonly form: EntryOf<'demonym'>['form'] | 'country';
}

/** The longest country or people whose name starts at token `first`; null where none does. */
export function peopleAt(reading: Reading, first: number): People | null {
  const names = namesAt(reading.doc.names, first);
  return peopleIn(reading, names, 0, names.length);
}

/** The longest country or people among `names.slice(from, to)`, which start at one token. */
export function peopleIn(
  { doc, lexicon }: Reading,
  names: readonly Name[],
  from: number,
  to: number,
): People | null {
  let found: People | null = null;
  for (let i = from; i < to; i++) {
    const name = names[i];
    const kind = name === undefined ? 'force' : lexicon.kind(name.entry);
    if (name === undefined || (kind !== 'demonym' && kind !== 'place')) continue;
    if (found !== null && name.end < found.end) break;
    const people = peopleOf(doc, name, lexicon.entry(name.entry));
    // "Georgia" and "Georgian": a country before the seat of another
    if (people !== null && (found === null || people.form === 'country')) found = people;
  }
  return found;
}

function peopleOf(doc: Doc, name: Name, entry: Entry): People | null {
  if (doc.tokens[name.first]?.isCapital !== true) return null;
  const adjective = textOver(doc, name.first, name.end);
  const { first, end } = name;
  if (entry.kind === 'demonym')
    return { first, end, adjective, country: entry.country, isState: entry.isState, form: entry.form };
  if (entry.kind === 'place' && entry.placeKind === 'country')
    return { first, end, adjective, country: entry.country, isState: true, form: 'country' };
  return null;
}
