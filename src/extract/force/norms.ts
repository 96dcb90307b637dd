import type { EntryOf } from '../../lexicon/entry.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import { slugOf } from '../../rules/designation.js';
import type { ForceNorm } from '../../schema/mention.js';
import type { ForceNoun } from './words.js';

type ForceEntry = EntryOf<'force'>;

/** What an entry of the lexicon means. */
export const normOfEntry = (entry: ForceEntry): ForceNorm => ({
  id: entry.id,
  name: entry.name,
  side: entry.side,
  kind: entry.forceKind,
  country: entry.country,
});

/** The state that acts under its country's name; null for a country that the lexicon gives no forces. */
export function normOfState(lexicon: Lexicon, country: string | null): ForceNorm | null {
  const entry = country === null ? null : lexicon.stateForce(country);
  return entry === null ? null : normOfEntry(entry);
}

/** The police of a country, which have a side of their own. */
export function normOfPolice(lexicon: Lexicon, country: string | null): ForceNorm | null {
  if (country === null) return null;
  const entry = lexicon.byId('force', `${country.toLowerCase()}-police`);
  if (entry !== null) return normOfEntry(entry);
  const state = lexicon.stateForce(country);
  if (state === null) return null;
  const id = `${state.id.replace(/-military$/, '')}-police`;
  return { id, name: 'police', side: id, kind: 'police', country };
}

const OF_STATE = new Set(['state-military', 'government', 'unit', 'police', 'security-service']);

/** What "<adjective> <noun>" means, where the lexicon does not list it: "Chadian army", "Kurdish militia". */
export function normOfPhrase(
  lexicon: Lexicon,
  people: { readonly adjective: string; readonly country: string | null; readonly isState: boolean },
  noun: ForceNoun,
  text: string,
): ForceNorm {
  const { adjective, country, isState } = people;
  const state = isState ? normOfState(lexicon, country) : null;
  if (isState && noun.kind === 'police') {
    const police = normOfPolice(lexicon, country);
    if (police !== null) return { ...police, name: text };
  }
  if (state !== null && OF_STATE.has(noun.kind)) {
    const id = `${(country ?? '').toLowerCase()}-${noun.suffix}`;
    return noun.suffix === 'military' ? state : { ...state, id, name: text, kind: noun.kind };
  }
  // a people without a state: all its armed bodies that have no name of their own are one side
  const stem = slugOf(adjective);
  const suffix = noun.kind === 'state-military' || noun.kind === 'unit' ? 'forces' : noun.suffix;
  const id = `${stem}-${suffix}`;
  const side = OF_STATE.has(noun.kind) && suffix !== 'forces' ? `${stem}-forces` : id;
  return {
    id,
    name: text,
    side,
    kind: isState ? noun.kind : noun.kind.replace('state-military', 'militia'),
    country,
  };
}
