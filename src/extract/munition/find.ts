import type { Candidate, Doc, Name } from '../../doc/doc.js';
import type { EntryOf } from '../../lexicon/entry.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import {
  isInLongerName,
  isLoitering,
  isNearMunitionNoun,
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
import { type CapitalsOf, capitalsOf, keyAt, textOver } from '../../rules/neighbours.js';
import { singularOf } from '../../rules/singular.js';
import { GAP } from '../../text/tokens.js';
import { isWeaponUse } from './false-friends.js';
import { measureBefore, startWithPoint } from './measures.js';
import { nameOfGeneric, nameOfNamed } from './naming.js';

/** What a mention takes from an entry. */
type Weapon = Pick<EntryOf<'munition'>, 'id' | 'name' | 'class'>;

const asMunition = ({ id, name }: EntryOf<'aircraft'>): Weapon => ({ id, name, class: 'loitering-munition' });

/** Every possible munition mention. */
export function findMunitions(doc: Doc, lexicon: Lexicon): Candidate[] {
  const found: Candidate[] = [];
  /** Weapons that stand in the article under a designation: their nicknames need no further support. */
  const known = new Set<string>();
  for (const designation of findDesignations(doc)) {
    const candidate = fromDesignation(doc, lexicon, designation);
    if (candidate === null) continue;
    found.push(candidate);
    if ('class' in candidate.norm) known.add(candidate.norm.id);
  }
  const capitals = capitalsOf(doc);
  const conflict = conflictIn(doc);
  const { names, isAboutThem } = readArmNames(doc, lexicon);
  for (const name of names) {
    const entry = lexicon.entry(name.entry);
    if (entry.kind === 'munition') {
      const candidate = entry.isGeneric
        ? fromGeneric(doc, name, entry, { capitals, conflict })
        : fromName(doc, name, entry, known.has(entry.id), conflict);
      if (candidate !== null) found.push(candidate);
    } else if (entry.kind === 'aircraft' && !entry.isGeneric && isLoitering(entry)) {
      const candidate = fromName(doc, name, asMunition(entry), known.has(entry.id), conflict);
      if (candidate !== null) found.push(candidate);
    } else if (entry.kind === 'aircraft' && entry.isGeneric && isDroneRole(entry.role)) {
      if (isOneWayDrone(doc, name.first, name.end, isAboutThem) && !isProperUse(doc, name.first, capitals))
        found.push(oneWayDrone(doc, name));
    }
  }
  return found;
}

const isDroneRole = (role: string): boolean =>
  role.includes('uav') || role.includes('drone') || role.includes('munition');

function fromDesignation(doc: Doc, lexicon: Lexicon, { first, end, text }: Designation): Candidate | null {
  const reading = readDesignation(text, lexicon);
  if (reading === null) return null;
  if (isEveryday(text) && !isNearMunitionNoun(doc, first, end)) return null;
  const { family } = reading;
  const entry =
    reading.entry?.kind === 'aircraft' && isLoitering(reading.entry)
      ? asMunition(reading.entry)
      : reading.entry;
  const to = endWithNoun(doc, end);
  if (entry !== null && 'class' in entry) {
    const norm = { id: entry.id, name: entry.name, class: entry.class };
    return { type: 'munition', ...candidateOver(doc, first, to, 'munition/designation'), norm };
  }
  if (entry !== null || family.yields === 'aircraft') return null;
  if (family.unlisted === 'head' && !isNearMunitionNoun(doc, first, end, 3)) return null;
  const norm = { id: slugOf(text), name: text, class: 'unspecified' };
  return { type: 'munition', ...candidateOver(doc, first, to, 'munition/unlisted-designation'), norm };
}

// what stands behind a weapon's name and belongs to it: "Kh-101 missiles", "Javelin launcher"
const NOUNS = new Set(
  `missile missiles bomb bombs rocket rockets drone drones shell shells rifle rifles mine mines torpedo torpedoes
  howitzer howitzers launcher launchers grenade grenades interceptor interceptors munition munitions gun guns
  warhead warheads`.split(/\s+/),
);

function endWithNoun(doc: Doc, from: number): number {
  // "Shahed-type drones"
  const isLike =
    keyAt(doc, from) === '-' && (keyAt(doc, from + 1) === 'type' || keyAt(doc, from + 1) === 'style');
  const end = isLike ? from + 2 : from;
  const next = doc.tokens[end];
  if (next === undefined || next.gap === GAP.none || next.gap === GAP.paragraph) return from;
  return NOUNS.has(next.key) ? end + 1 : from;
}

function fromName(
  doc: Doc,
  name: Name,
  entry: Weapon,
  isKnown: boolean,
  conflict: Conflict,
): Candidate | null {
  const { first, end } = name;
  const text = textOver(doc, first, end);
  const isDoubtful = name.needsContext || isEveryday(text);
  const to = endWithNoun(doc, end);
  if (isDoubtful && !isKnown && to === end && !isNearMunitionNoun(doc, first, end, 4)) return null;
  // "Tomahawk steaks": what a weapon is called is not only its name
  const isAlone = to === end && !/\d/u.test(text) && !isNearMunitionNoun(doc, first, end, 4);
  if (!isKnown && isAlone && !conflict.isNear(first, end)) return null;
  // "she threw the javelin": a name in small letters is the ordinary word
  if (name.needsContext && doc.tokens[first]?.isCapital !== true && doc.tokens[first]?.kind === 'word')
    return null;
  const whole = textOver(doc, first, to);
  const norm = { id: entry.id, name: nameOfNamed(entry, whole), class: entry.class };
  return { type: 'munition', ...candidateOver(doc, first, to, 'munition/name'), norm };
}

// words of sport, shops and everyday speech: by themselves they need fighting to be spoken of
const EVERYDAY = new Set(
  `bomb bombs rocket rockets gun guns shell shells weapon weapons missile missiles mine mines bullet bullets ammunition arms
  cannon cannons artillery minefield minefields shotgun grenade payload payloads rpg rpgs aaa`.split(/\s+/),
);
// "time bomb", "sea mines"
const EVERYDAY_TOO = new Set(['time', 'sea']);

function fromGeneric(
  doc: Doc,
  name: Name,
  entry: EntryOf<'munition'>,
  article: { readonly capitals: CapitalsOf; readonly conflict: Conflict },
): Candidate | null {
  const { first, end } = name;
  if (end === first + 1 && isProperUse(doc, first, article.capitals)) return null;
  if (end > first + 1 && isInLongerName(doc, first, end, article.capitals)) return null;
  if (!isWeaponUse(doc, name, entry)) return null;
  const text = textOver(doc, first, end);
  const plain = nameOfGeneric(entry, text.toLowerCase());
  const measure = measureBefore(doc, first);
  const isOneWord = end === first + 1 || EVERYDAY_TOO.has(keyAt(doc, first));
  const isPlain = isOneWord && measure === null && EVERYDAY.has(keyAt(doc, end - 1));
  if (isPlain && !isNearMunitionNoun(doc, first, end) && !article.conflict.isNear(first, end)) return null;
  const named = measure === null ? plain : `${measure.text} ${plain}`;
  return {
    type: 'munition',
    ...candidateOver(doc, measure?.first ?? startWithPoint(doc, first), end, 'munition/generic'),
    norm: { id: entry.id, name: named, class: entry.class },
  };
}

function oneWayDrone(doc: Doc, { first, end }: Name): Candidate {
  const text = textOver(doc, first, end).toLowerCase();
  const name = text.includes('drone') ? singularOf(text.replace(/\s+/g, ' ')) : 'drone';
  return {
    type: 'munition',
    ...candidateOver(doc, first, end, 'munition/one-way-drone'),
    norm: {
      id: 'gen-loitering',
      name: keyAt(doc, first) === 'fpv' ? 'FPV drone' : name,
      class: 'loitering-munition',
    },
  };
}
