import type { Doc, Name } from '../../doc/doc.js';
import type { Entry, EntryOf } from '../../lexicon/entry.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import { type CapitalsOf, capitalsOf, namesAt } from '../../rules/neighbours.js';

/** What the force rules read of an article. */
export interface Reading {
  readonly doc: Doc;
  readonly lexicon: Lexicon;
  readonly capitals: CapitalsOf;
  /** How often each country is named, by name or by adjective. */
  readonly countries: ReadonlyMap<string, number>;
  /** Ids of the forces that stand in the article under a name that means nothing else. */
  readonly named: ReadonlySet<string>;
}

/** The names of forces, of countries and of peoples that start at one token, the longer first. */
export interface NameGroup {
  readonly forces: readonly Name[];
  readonly peoples: readonly Name[];
}

/** Reads what the article says of countries and forces before any of them is decided. One pass over the names. */
export function readForces(
  doc: Doc,
  lexicon: Lexicon,
): { readonly reading: Reading; readonly groups: readonly NameGroup[] } {
  const countries = new Map<string, number>();
  const named = new Set<string>();
  const groups: { readonly forces: Name[]; readonly peoples: Name[] }[] = [];
  let last = -1;
  for (const name of doc.names) {
    const kind = lexicon.kind(name.entry);
    if (kind !== 'force' && kind !== 'demonym' && kind !== 'place') continue;
    const entry = lexicon.entry(name.entry);
    if (entry.kind === 'place' && entry.placeKind !== 'country') continue;
    if (entry.kind === 'force') {
      if (!name.needsContext && !entry.isGeneric) named.add(entry.id);
    } else if (entry.kind === 'demonym' || entry.kind === 'place') {
      if (entry.country !== null) countries.set(entry.country, (countries.get(entry.country) ?? 0) + 1);
    }
    if (name.first !== last) groups.push({ forces: [], peoples: [] });
    last = name.first;
    const group = groups[groups.length - 1];
    if (kind === 'force') group?.forces.push(name);
    else group?.peoples.push(name);
  }
  const reading = { doc, lexicon, capitals: capitalsOf(doc), countries, named };
  return { reading, groups };
}

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
export const peopleAt = (reading: Reading, first: number): People | null =>
  peopleIn(reading, namesAt(reading.doc.names, first));

/** The longest country or people among the names that start at one token. */
export function peopleIn({ doc, lexicon }: Reading, names: readonly Name[]): People | null {
  let found: People | null = null;
  for (const name of names) {
    const kind = lexicon.kind(name.entry);
    if (kind !== 'demonym' && kind !== 'place') continue;
    if (found !== null && name.end < found.end) break;
    const people = peopleOf(doc, name, lexicon.entry(name.entry));
    // "Georgia" and "Georgian": a country before the seat of another
    if (people !== null && (found === null || people.form === 'country')) found = people;
  }
  return found;
}

function peopleOf(doc: Doc, name: Name, entry: Entry): People | null {
  if (doc.tokens[name.first]?.isCapital !== true) return null;
  const adjective = doc.clean.slice(doc.tokens[name.first]?.start, doc.tokens[name.end - 1]?.end);
  const { first, end } = name;
  if (entry.kind === 'demonym')
    return { first, end, adjective, country: entry.country, isState: entry.isState, form: entry.form };
  if (entry.kind === 'place' && entry.placeKind === 'country')
    return { first, end, adjective, country: entry.country, isState: true, form: 'country' };
  return null;
}
