import type { Candidate, Doc, Name } from '../../doc/doc.js';
import type { EntryOf } from '../../lexicon/entry.js';
import { isNearFighting, isOnSign } from '../../rules/arms.js';
import { candidateOver } from '../../rules/candidate.js';
import { keyAfter, keyAt } from '../../rules/neighbours.js';
import { GAP } from '../../text/tokens.js';
import { normOfEntry } from './norms.js';
import { isAboutFighting, isShort, type Reading } from './reading.js';
import { ARMED_NOUNS, FIGHTING_VERBS, FORCE_NOUNS } from './words.js';

type ForceEntry = EntryOf<'force'>;

// what a force has: behind its name they are aircraft and weapons
const ARMS = new Set('aircraft warplanes jets planes helicopters drones missiles'.split(' '));

/** The force that `names.slice(from, to)`, which start at one token, mean: the longest that holds; null where none does. */
export function findNamed(
  reading: Reading,
  names: readonly Name[],
  from: number,
  to: number,
): Candidate | null {
  for (let at = from; at < to; ) {
    const end = names[at]?.end;
    let next = at + 1;
    while (next < to && names[next]?.end === end) next++;
    const candidate = atSpan(reading, names, at, next);
    if (candidate !== null) return candidate;
    at = next;
  }
  return null;
}

/** The force with the most support among `names.slice(from, to)`, which cover the same tokens. */
function atSpan(reading: Reading, names: readonly Name[], from: number, to: number): Candidate | null {
  const { doc, lexicon } = reading;
  let name: Name | null = null;
  let entry: ForceEntry | null = null;
  let best = 0;
  for (let i = from; i < to; i++) {
    const other = names[i];
    const meant = other === undefined ? null : lexicon.entry(other.entry);
    if (other === undefined || meant?.kind !== 'force' || meant.isGeneric) continue;
    if (!isActor(reading, other, meant)) continue;
    const score = supportFor(reading, other, meant);
    if (score <= best) continue;
    name = other;
    entry = meant;
    best = score;
  }
  if (name === null || entry === null || isOnSign(doc, name.end)) return null;
  // "Syrian warplanes": the aircraft are a mention of their own
  const isOfArms = ARMS.has(keyAt(doc, name.end - 1)) && name.end > name.first + 1;
  const end = isOfArms ? name.end - 1 : endWithForces(reading, name.end, entry);
  return { type: 'force', ...candidateOver(doc, name.first, end, 'force/name'), norm: normOfEntry(entry) };
}

// organisations that watch, feed, heal and judge; they are named often and never fight
const BYSTANDER =
  /Observatory|Watch|Amnesty|Red C|Doctors|Programme|Fund|Health|Court|Office|Refugee|Migration|Agency|Tribunal|Network|Committee|Cent(?:re|er)|Project|Monitor|Institute|Service$|Assembly|Secretary|Bank/u;
// "unidentified gunmen": the actor that event codebooks write where nobody knows
const UNKNOWN = 'unidentified-armed-group';
const SPOKESMEN = new Set(['authorities', 'administration', 'officials', 'official', 'house']);

/** A body that can act in a conflict, written as a name. */
function isActor({ doc }: Reading, name: Name, entry: ForceEntry): boolean {
  if (entry.forceKind === 'civilians') return false;
  const last = keyAt(doc, name.end - 1);
  if (entry.forceKind === 'government' && SPOKESMEN.has(last)) return false;
  if (entry.forceKind === 'intl-org' && BYSTANDER.test(entry.name)) return false;
  for (let at = name.first; at < name.end; at++) if (doc.tokens[at]?.isCapital === true) return true;
  return last === 'coalition' || last === 'aircraft' || entry.id === UNKNOWN;
}

/** How much speaks for this entry at this place; 0 where too little does. */
function supportFor(reading: Reading, name: Name, entry: ForceEntry): number {
  const { doc, named } = reading;
  // "Sunni", "Hausa": who they are, not a side, unless they carry arms here
  if (entry.forceKind === 'identity-group' && !carriesArms(reading, name)) return 0;
  const ofCountry = entry.country === null ? 0 : Math.min(5, timesNamed(reading, entry.country, entry.id));
  if (!name.needsContext) return ofCountry > 0 || !isAlsoOther(reading, name, entry) ? 10 + ofCountry : 0;
  if (named.has(entry.id)) return 8 + ofCountry;
  if (ofCountry === 0 && entry.country !== null) return 0;
  if (ofCountry > 0 && isMixed(doc, name)) return ofCountry;
  return isNearFighting(doc, name.first, name.end, 15) ? 1 + ofCountry : 0;
}

/** A short name that others have, too, where nothing is said of fighting: "GCC" the compiler, "Isis" the river. */
function isAlsoOther(reading: Reading, { first, end }: Name, { forceKind }: ForceEntry): boolean {
  // "UN", "EU": nobody else is called so
  if (forceKind === 'intl-org' && keyAt(reading.doc, first).length === 2) return false;
  return isShort(reading.doc, first, end) && !isAboutFighting(reading, end);
}

/** How often the article names the country of `id`; another force of that country names it once. */
function timesNamed({ countries, forceOf }: Reading, country: string, id: string): number {
  const other = forceOf.get(country) ?? id;
  return (countries.get(country) ?? 0) + (other === id ? 0 : 1);
}

/** "GoI", "LeT": two capitals in one short word, which nothing but an acronym has. */
const isMixed = (doc: Doc, { first, end }: Name): boolean =>
  end === first + 1 &&
  /\p{Ll}.?\p{Lu}/u.test(doc.clean.slice(doc.tokens[first]?.start, doc.tokens[first]?.end));

function carriesArms({ doc }: Reading, { first, end }: Name): boolean {
  const last = keyAt(doc, end - 1);
  if (end > first + 1 && (ARMED_NOUNS.has(last) || FORCE_NOUNS.has(last))) return true;
  const next = keyAfter(doc, end);
  return FIGHTING_VERBS.has(next) || (ARMED_NOUNS.has(next) && next !== 'members' && next !== 'group');
}

/** "the Kremlin's forces", "Counter-Terrorism Service forces": the body's own troops. */
function endWithForces({ doc }: Reading, end: number, entry: ForceEntry): number {
  if (keyAfter(doc, end) === "'s" && entry.forceKind === 'government') {
    const noun = FORCE_NOUNS.get(keyAfter(doc, end + 1));
    if (noun?.kind === 'state-military') return end + 2;
  }
  const next = doc.tokens[end];
  const isOwn =
    entry.forceKind === 'state-military' || entry.forceKind === 'coalition' || entry.forceKind === 'unit';
  return isOwn && next?.key === 'forces' && next.gap !== GAP.paragraph ? end + 1 : end;
}
