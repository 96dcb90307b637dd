import type { Doc, Name } from '../doc/doc.js';
import { sentenceOfToken } from '../doc/doc.js';
import type { Entry } from '../lexicon/entry.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { GAP, type Token } from '../text/tokens.js';
import { type CapitalsOf, keyAt } from './neighbours.js';

const AIRCRAFT_HEADS =
  words(`aircraft jet jets plane planes airplane airplanes bomber bombers fighter fighters warplane
  warplanes helicopter helicopters gunship gunships drone drones uav uavs pilot pilots sortie sorties squadron squadrons
  airstrike airstrikes airframe airframes chopper choppers raf usaf warthog cockpit airmen crew aircrew`);
const MUNITION_HEADS =
  words(`missile missiles bomb bombs rocket rockets launcher launchers warhead warheads munition
  munitions shell shells mine mines rifle rifles howitzer howitzers gun guns interceptor interceptors grenade grenades
  torpedo torpedoes atgm atgms manpads ammunition round rounds explosive explosives charge charges battery batteries mlrs
  weapon weapons projectile projectiles cannon`);
// words of fighting: near them a word that is also a name of everyday life means the weapon
const FIGHTING =
  words(`airstrike airstrikes strike strikes attack attacks attacked killed wounded fired firing launched launch
  launches shot downed intercepted bombed bombing bombings shelled shelling destroyed military army troops soldiers
  soldier forces force militants militant rebels insurgents fighters raf usaf navy pentagon ministry defence defense war
  combat enemy hostilities weapons weapon attacking striking shooting bombard bomb bombs missile missiles drones rocket rockets
  raids raid armed detonated exploded explosion blast struck hit targets target idf nato ukraine russian ukrainian
  houthi houthis hamas hezbollah isis taliban warship warships squadron ammunition arsenal deployed police suspects
  damaged seized invasion offensive clash clashes clashed dropped planted hurled thrown threw defused explode explodes
  exploding wounds threat threats`);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}

const isNear = (doc: Doc, first: number, end: number, window: number, set: ReadonlySet<string>): boolean => {
  const sentence = doc.sentences[sentenceOfToken(doc.sentences, first)];
  const from = Math.max(sentence?.first ?? 0, first - window);
  const to = Math.min(sentence?.end ?? doc.tokens.length, end + window);
  return holdsAny(doc, from, Math.min(first, to), set) || holdsAny(doc, Math.max(from, end), to, set);
};

function holdsAny({ tokens }: Doc, from: number, to: number, keys: ReadonlySet<string>): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    // no word of these sets has fewer letters than three
    if (token !== undefined && token.key.length > 2 && keys.has(token.key)) return true;
  }
  return false;
}

/** A noun of flying stands near `[first, end)` in its sentence. */
export const isNearAircraftNoun = (doc: Doc, first: number, end: number, window = 6): boolean =>
  isNear(doc, first, end, window, AIRCRAFT_HEADS);

/** A noun of weapons stands near `[first, end)` in its sentence. */
export const isNearMunitionNoun = (doc: Doc, first: number, end: number, window = 6): boolean =>
  isNear(doc, first, end, window, MUNITION_HEADS);

/** A word of fighting stands near `[first, end)` in its sentence. */
export const isNearFighting = (doc: Doc, first: number, end: number, window = 12): boolean =>
  isNear(doc, first, end, window, FIGHTING);

const SPORT =
  words(`yards goal goals striker midfielder goalkeeper keeper defender season league innings wicket crossbar
  half-time baseline`);

/** A word of sport stands near `[first, end)` in its sentence. */
export const isNearSport = (doc: Doc, first: number, end: number): boolean =>
  isNear(doc, first, end, 10, SPORT);

const ONE_WAY = words('attack kamikaze suicide explosive one-way exploding fpv bomb-laden laden loaded');
const SENDING =
  words(`launch launched launches launching fired fire firing intercept intercepted intercepting downed
  destroyed barrage swarm swarms wave waves salvo debris hit hits struck shot targeted crashed explode exploded slammed
  sent`);
const AFTER = words('attack attacks raid raids barrage barrages assault assaults wreckage debris warhead');
// "destroyed a UAV factory": what is made or kept there is sent at nobody yet
const WORKS = words(
  'factory factories plant production construction manufacturing workshop storage facility facilities site sites operator operators pilots',
);
const LOOKING = words(
  'surveillance reconnaissance spy observation surveying camera cameras filmed footage photo photos',
);

/**
 * A drone at tokens `[first, end)` that is itself the weapon: launched in numbers, fired at something, crashing into it.
 * The aircraft and the munition stage ask the same question, so that each drone is one of the two. `isAboutThem`: the
 * article names a one-way type, so that its other drones are taken to be such, too.
 */
export function isOneWayDrone(doc: Doc, first: number, end: number, isAboutThem = false): boolean {
  if (isNear(doc, first, end, 4, LOOKING) || holdsAny(doc, first, end, LOOKING)) return false;
  // "armed UAVs" fire missiles and come back
  if (WORKS.has(keyAt(doc, end)) || keyAt(doc, first - 1) === 'armed') return false;
  if (isAboutThem) return true;
  if (ONE_WAY.has(keyAt(doc, first - 1)) || AFTER.has(keyAt(doc, end))) return true;
  if (isAmongAircraft(doc, first, end) || isDowned(doc, first, end)) return false;
  return isNear(doc, first, end, 8, SENDING);
}

/** "two helicopters and three drones", "UAVs and aircraft": one more of a list of aircraft. */
function isAmongAircraft(doc: Doc, first: number, end: number): boolean {
  if (keyAt(doc, end) === 'and' && MANNED.has(keyAt(doc, end + 1))) return true;
  for (let at = first - 1; at >= first - 3; at--) {
    const key = keyAt(doc, at);
    if (key === 'and' || key === ',') return MANNED.has(keyAt(doc, at - 1));
  }
  return false;
}
const MANNED = words(
  'aircraft jet jets plane planes warplane warplanes helicopter helicopters balloon balloons',
);

/** "downed an Azerbaijani drone", "shot down a US-made drone": a single one that is not told to have been sent at anything. */
function isDowned(doc: Doc, first: number, end: number): boolean {
  if (keyAt(doc, end - 1).endsWith('s') || isNear(doc, first, end, 12, LAUNCHING)) return false;
  for (let at = first - 1; at >= first - 5; at--) {
    const key = keyAt(doc, at);
    if (key === 'a' || key === 'an' || key === 'one') return /^down(?:ed|ing)?$/.test(keyAt(doc, at - 1));
  }
  return false;
}
const LAUNCHING = words(
  `launch launched launches launching fired barrage swarm wave salvo crashed explode exploded slammed explosives heading headed`,
);

/**
 * A common noun at `first` that is written as a name: a capital where the sentence gives no other reason for one
 * ("The Jets lost at home", "Houston Rockets").
 */
export function isProperUse(doc: Doc, first: number, capitals: CapitalsOf): boolean {
  const token = doc.tokens[first];
  if (token === undefined || !token.isCapital || isAcronym(doc, token)) return false;
  const sentence = sentenceOfToken(doc.sentences, first);
  return capitals(sentence) === 'plain' && doc.sentences[sentence]?.first !== first;
}

/** "Fatah Street", "Armed Forces Day": the name before is on a sign or in a calendar. */
export const isOnSign = ({ tokens }: Doc, end: number): boolean =>
  tokens[end]?.gap === GAP.space && SIGNS.has(tokens[end]?.key ?? '');
const SIGNS = words(
  'street road avenue square boulevard day festival museum restaurant pub cafe stadium knife knives',
);

/** "Machine Gun Kelly", "Coast Guard Auxiliary": a common noun in capitals whose capitals go on is another's name. */
export function isInLongerName(doc: Doc, first: number, end: number, capitals: CapitalsOf): boolean {
  if (isOnSign(doc, end)) return true;
  const next = doc.tokens[end];
  if (next === undefined || next.gap !== GAP.space || !next.isCapital || next.isUpper) return false;
  if (doc.tokens[end - 1]?.isCapital !== true) return false;
  return capitals(sentenceOfToken(doc.sentences, first)) === 'plain';
}

/** "VBIEDs", "UAV": at least two capitals. */
const isAcronym = (doc: Doc, { start, end }: Token): boolean =>
  /\p{Lu}.?\p{Lu}/u.test(doc.clean.slice(start, end));

/** A drone that is a munition: the lexicon lists most of them among the aircraft. */
export const isLoitering = (entry: Entry): boolean =>
  (entry.kind === 'munition' && entry.class === LOITERING) ||
  (entry.kind === 'aircraft' && entry.role === LOITERING);
const LOITERING = 'loitering-munition';

/** The names of aircraft and munitions, and whether the article names a one-way drone: "Shahed", "kamikaze drones". */
export interface ArmNames {
  readonly names: readonly Name[];
  readonly isAboutThem: boolean;
}

/** Reads them in one pass over the names. */
export function readArmNames(doc: Doc, lexicon: Lexicon): ArmNames {
  const names: Name[] = [];
  let isAboutThem = false;
  for (const name of doc.names) {
    const kind = lexicon.kind(name.entry);
    if (kind !== 'munition' && kind !== 'aircraft') continue;
    names.push(name);
    if (!isAboutThem && !name.needsContext) isAboutThem = isLoitering(lexicon.entry(name.entry));
  }
  return { names, isAboutThem };
}
