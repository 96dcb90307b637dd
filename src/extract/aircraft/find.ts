import type { Candidate, Doc, Name } from '../../doc/doc.js';
import type { EntryOf } from '../../lexicon/entry.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import {
  isLoitering,
  isNearAircraftNoun,
  isNearFighting,
  isOneWayDrone,
  isProperUse,
  readArmNames,
} from '../../rules/arms.js';
import { candidateOver } from '../../rules/candidate.js';
import { type Conflict, conflictIn } from '../../rules/conflict.js';
import {
  type Designation,
  findDesignations,
  isEveryday,
  readDesignation,
  slugOf,
} from '../../rules/designation.js';
import { type CapitalsOf, capitalsOf, keyAt, namesAt, textOver } from '../../rules/neighbours.js';
import { singularOf } from '../../rules/singular.js';
import { GAP } from '../../text/tokens.js';

type AircraftEntry = EntryOf<'aircraft'>;

/** Every possible aircraft mention. */
export function findAircraft(doc: Doc, lexicon: Lexicon): Candidate[] {
  const found: Candidate[] = [];
  /** Types that stand in the article under a designation: their nicknames need no further support. */
  const known = new Set<string>();
  for (const designation of findDesignations(doc)) {
    const candidate = fromDesignation(doc, lexicon, designation);
    if (candidate === null) continue;
    found.push(candidate);
    if ('role' in candidate.norm) known.add(candidate.norm.id);
  }
  const capitals = capitalsOf(doc);
  const conflict = conflictIn(doc);
  const { names, isAboutThem } = readArmNames(doc, lexicon);
  for (const name of names) {
    const entry = lexicon.entry(name.entry);
    if (entry.kind !== 'aircraft') continue;
    const candidate = entry.isGeneric
      ? fromGeneric(doc, name, entry, { capitals, isAboutThem })
      : fromName(doc, name, entry, known.has(entry.id), conflict);
    if (candidate !== null) found.push(candidate);
  }
  return found;
}

function fromDesignation(doc: Doc, lexicon: Lexicon, { first, end, text }: Designation): Candidate | null {
  const reading = readDesignation(text, lexicon);
  if (reading === null || reading.entry?.kind === 'munition') return null;
  if (isEveryday(text) && !isNearAircraftNoun(doc, first, end)) return null;
  const { entry, family } = reading;
  if (entry !== null) {
    // it stands in the list of munitions, too
    if (isLoitering(entry)) return null;
    const norm = { id: entry.id, name: entry.name, role: entry.role };
    const to = endWithNoun(doc, endWithOwnName(doc, lexicon, end, entry.id));
    return { type: 'aircraft', ...candidateOver(doc, first, to, 'aircraft/designation'), norm };
  }
  if (family.yields === 'munition' || !isNearAircraftNoun(doc, first, end, 3)) return null;
  const norm = { id: slugOf(text), name: text, role: 'unknown' };
  const to = endWithNoun(doc, end);
  return { type: 'aircraft', ...candidateOver(doc, first, to, 'aircraft/unlisted-designation'), norm };
}

/** "MQ-9A Reaper": the type's own name after the designation belongs to it. */
function endWithOwnName(doc: Doc, lexicon: Lexicon, end: number, id: string): number {
  if (doc.tokens[end]?.gap === GAP.paragraph) return end;
  for (const name of namesAt(doc.names, end)) {
    const entry = lexicon.entry(name.entry);
    if (entry.kind === 'aircraft' && entry.id === id) return name.end;
  }
  return end;
}

// what stands behind a type and says what it is: "A-50 radar planes", "Akinci drones"
const NOUNS = words(
  `aircraft jet jets plane planes bomber bombers fighter fighters warplane warplanes helicopter helicopters gunship gunships
  drone drones uav uavs transporter tanker tankers`,
);
const KINDS = words(
  `attack fighter bomber transport cargo radar surveillance spy reconnaissance stealth combat military strike tanker
  helicopter training multirole assault unmanned aerial`,
);

/** "Black Hawk helicopters", "A-10 attack planes": the common noun behind the type is the same aircraft. */
function endWithNoun(doc: Doc, from: number): number {
  let at = from;
  while (doc.tokens[at]?.gap === GAP.space && KINDS.has(keyAt(doc, at))) at++;
  if (doc.tokens[at]?.gap === GAP.space && NOUNS.has(keyAt(doc, at))) return at + 1;
  return at > from && NOUNS.has(keyAt(doc, at - 1)) ? at : from;
}

function fromName(
  doc: Doc,
  name: Name,
  entry: AircraftEntry,
  isKnown: boolean,
  conflict: Conflict,
): Candidate | null {
  const { first, end } = name;
  if (isLoitering(entry) || doc.tokens[first]?.isCapital !== true) return null;
  const text = textOver(doc, first, end);
  const isDoubtful = name.needsContext || isEveryday(text);
  if (!isKnown && !isNearAircraftNoun(doc, first, end, isDoubtful ? 9 : 12)) {
    if (isDoubtful) return null;
    // "Black Hawk Down was filmed in Morocco", "a Boeing 737 was late"
    if ((!/\d/.test(text) || entry.role === AIRLINER) && !conflict.isNear(first, end)) return null;
  }
  // "Ruslan Ivanov": a first name before a surname
  const next = doc.tokens[end];
  if (
    end === first + 1 &&
    !/\d/.test(text) &&
    next?.isCapital === true &&
    next.gap === GAP.space &&
    !next.isUpper
  )
    return null;
  const norm = { id: entry.id, name: entry.name, role: entry.role };
  return { type: 'aircraft', ...candidateOver(doc, first, endWithNoun(doc, end), 'aircraft/name'), norm };
}

const AIRLINER = 'airliner';

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}

// nouns that mean people or ships as often: "ISIS fighters", "the bomber"
const PEOPLE = new Set(['fighter', 'fighters', 'bomber', 'bombers']);
// civil flying is no one's business here unless there is fighting in the sentence
// what follows them makes another thing of the aircraft
const NOT_AIRCRAFT = new Set([
  'carrier',
  'carriers',
  'ski',
  'skis',
  'engine',
  'fuel',
  'stream',
  'lag',
  'ticket',
  'tickets',
  'parents',
  'parenting',
  'ride',
  'rides',
  'tour',
  'tours',
]);
const TOYS = new Set(['toy', 'paper', 'hobby', 'model']);
const CIVIL = new Set([
  'plane',
  'planes',
  'airplane',
  'airplanes',
  'jet',
  'jets',
  'balloon',
  'airliner',
  'drone',
  'drones',
]);
// "fighter, attack and bomber aircraft": the short form stands in a list of its like
const LISTED = new Set(['attack', 'bomber', 'rotary', 'fighter', 'jets', 'planes', 'stealth']);

function fromGeneric(
  doc: Doc,
  name: Name,
  entry: AircraftEntry,
  article: { readonly capitals: CapitalsOf; readonly isAboutThem: boolean },
): Candidate | null {
  const { first, end } = name;
  const key = keyAt(doc, end - 1);
  // "coalition aircraft", "Serb military aircraft": the owner is a force of its own
  if (end > first + 1 && (OWNERS.has(keyAt(doc, first)) || isOwned(doc, first))) return null;
  if (name.needsContext && key !== 'aircraft' && !isNearFighting(doc, first, end)) return null;
  if (isProperUse(doc, first, article.capitals) || NOT_AIRCRAFT.has(keyAt(doc, end))) return null;
  if (TOYS.has(keyAt(doc, first)) || TOYS.has(keyAt(doc, first - 1))) return null;
  if (end === first + 1) {
    if (PEOPLE.has(key) && !standsAmongAircraft(doc, first)) return null;
    if (CIVIL.has(key) && !isNearFighting(doc, first, end)) return null;
  }
  if (isDrone(entry) && isOneWayDrone(doc, first, end, article.isAboutThem)) return null;
  const text = textOver(doc, first, end).toLowerCase();
  const norm = { id: entry.id, name: nameOf(entry, text), role: entry.role };
  return { type: 'aircraft', ...candidateOver(doc, first, end, 'aircraft/generic'), norm };
}

const isDrone = ({ role }: AircraftEntry): boolean =>
  role.includes('uav') || role.includes('drone') || role.includes('munition');

/** The name of the kind where the words are just another way to say it, else the words themselves in the singular. */
function nameOf(entry: AircraftEntry, text: string): string {
  if (isDrone(entry)) return text.includes('drone') ? singularOf(text) : 'drone';
  if (entry.role === 'helicopter') return 'helicopter';
  return singularOf(text.replace(/\s+/g, ' '));
}

const OWNERS = new Set(['coalition', 'us', 'allied', 'enemy', 'partner']);
const isOwned = (doc: Doc, first: number): boolean =>
  (keyAt(doc, first) === 'military' || keyAt(doc, first) === 'army' || keyAt(doc, first) === 'air') &&
  doc.tokens[first - 1]?.isCapital === true;

/** "fighter, attack and bomber aircraft", "fighters and attack planes" */
const isListed = (doc: Doc, attack: number): boolean =>
  LINKS.has(keyAt(doc, attack - 1)) || LINKS.has(keyAt(doc, attack + 1));
const LINKS = new Set(['and', 'or', ',', '/']);

function standsAmongAircraft(doc: Doc, index: number): boolean {
  if (keyAt(doc, index - 1) === 'suicide') return false;
  for (let i = index - 3; i <= index + 3; i++) {
    // "militia fighters in an attack"
    const isAct = keyAt(doc, i) === 'attack' && !isListed(doc, i);
    if (i !== index && !isAct && LISTED.has(keyAt(doc, i))) return true;
  }
  return false;
}
