import type { Candidate, Name } from '../../doc/doc.js';
import type { EntryOf } from '../../lexicon/entry.js';
import { isInLongerName, isNearAircraftNoun, isProperUse } from '../../rules/arms.js';
import { candidateOver } from '../../rules/candidate.js';
import { keyAfter, keyAt, keyBefore, namesAt } from '../../rules/neighbours.js';
import { normOfEntry } from './norms.js';
import { isAboutFighting, isOfFighting, type Reading } from './reading.js';
import { FIGHTING_VERBS, SAYING, verbAfter } from './words.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

// common nouns that act in a conflict; the other kinds are victims, sources and bystanders
const ACTING =
  set(`gen-army gen-soldiers gen-government-forces gen-air-force gen-navy gen-police gen-security-forces
  gen-coalition gen-militants gen-terrorists gen-insurgents gen-rebels gen-fighters gen-suicide-bomber gen-snipers
  gen-vigilantes gen-tribesmen gen-contractors gen-peacekeepers gen-assailants gen-air-defence gen-protesters gen-rioters gen-death-squads gen-traffickers`);
// words of those kinds that mean others as often: football defenders, police suspects, park rangers
const TOO_WIDE =
  set(`officers officer crew pilots pilot sailors sailor recruits cadets defenders rangers ranger suspects suspect
  pirates guards guard manpower opposition resistance monitors allies hunters volunteers warlord warlords radicals enemy
  contractors contractor constable cops partisans partisan dissidents revolutionaries gang gangs raiders raider criminals
  robbers intruders marines marine fighter airmen airman mob bodyguard bodyguards perpetrators perpetrator operative operatives
  crewmen gunners mutineers bomber reservists reservist`);
// words that scouts, parents, shareholders and toys have for themselves, too: they need fighting to be spoken of
const EVERYDAY =
  set(`soldier soldiers troop troops rebel rebels militant militants sniper snipers commando commandos mercenary mercenaries
  legionnaire legionnaires guard guards force forces`);
// words of computers, taxes and film sets: the article must be about fighting
const OF_OFFICES = set('attacker attackers member members personnel services pmc pmcs');
// nouns that also stand before another noun: "military base", "rebel town"
const OF_OTHERS = set('army coalition forces militia militias');
const OF_GROUPS = set('group groups cell cells faction');
const ADJECTIVES =
  set(`military rebel militant terrorist insurgent guerrilla guerilla jihadist jihadi islamist extremist separatist
  army police militia navy soldier coalition sniper troop`);
const GOES_ON =
  set(`said says say has have had was were is are will would could can may might did does do and or in on at to of
  for from with by as but who that which also near after before while when killed fired shot opened launched told arrested
  backed confirmed denied reported announced against into since during then later than not sent took lost held shot hit struck fought withdrew left came went put
  set began blew burnt gave found brought drove kept made met won fell laid led ran broke fled`);

const FORMER = set('former retired');
const ONE = set('a an');

/** A common noun for people under arms: "militants", "the army", "coalition". */
export function findGeneric(reading: Reading, name: Name, entry: EntryOf<'force'>): Candidate | null {
  const { doc } = reading;
  const { first, end } = name;
  if (!ACTING.has(entry.id)) return null;
  const key = keyAt(doc, end - 1);
  if (key === 'aircraft' || (end === first + 1 && TOO_WIDE.has(key))) return null;
  // "armed groups" are many, "the rebel group claimed" is the one that was named
  if (OF_GROUPS.has(key) && !(key === 'group' && keyBefore(doc, first) === 'the' && isActing(reading, end)))
    return null;
  if (end === first + 1 && isProperUse(doc, first, reading.capitals) && key !== 'coalition') return null;
  if (EVERYDAY.has(key) && !isOfFighting(reading, first, end)) return null;
  if (OF_OFFICES.has(key) && !isAboutFighting(reading, end)) return null;
  // "the most advanced fighters in the inventory"
  if (key === 'fighters' && (isNearAircraftNoun(doc, first, end, 8) || isBehindAircraft(reading, first)))
    return null;
  if (ADJECTIVES.has(key) && !isNoun(reading, first, end)) return null;
  // "a coalition of militias" says what somebody else is
  if (key === 'coalition' && keyBefore(doc, first) === 'a') return null;
  if (end > first + 1 && isInLongerName(doc, first, end, reading.capitals)) return null;
  // "a former police officer"
  if (FORMER.has(keyBefore(doc, first)) && ONE.has(keyBefore(doc, first - 1))) return null;
  // "an army of ants", "ground forces of several countries": others are named right behind it
  if (keyAfter(doc, end) === 'of' && OF_OTHERS.has(key)) return null;
  return { type: 'force', ...candidateOver(doc, first, end, 'force/generic'), norm: normOfEntry(entry) };
}

const isActing = ({ doc }: Reading, end: number): boolean => {
  const verb = keyAfter(doc, verbAfter(doc, end));
  return FIGHTING_VERBS.has(verb) || SAYING.has(verb);
};

/** A type of aircraft is named within eight words before: "F-35s - the most advanced fighters". */
function isBehindAircraft({ doc, lexicon }: Reading, first: number): boolean {
  for (let at = Math.max(0, first - 8); at < first; at++)
    if (namesAt(doc.names, at).some(({ entry }) => lexicon.kind(entry) === 'aircraft')) return true;
  return false;
}

function isNoun({ doc }: Reading, first: number, end: number): boolean {
  const next = doc.tokens[end];
  const key = keyAfter(doc, end);
  if (keyAt(doc, end - 1) === 'coalition') return true;
  const isDefinite =
    keyBefore(doc, first) === 'the' || keyBefore(doc, first) === "'s" || keyBefore(doc, first) === '';
  if (key === '' || next?.kind !== 'word') return next?.key !== '-' && isDefinite;
  // "the army stiffened its stance"
  return (
    (GOES_ON.has(key) || key === "'s" || (isDefinite && key.endsWith('ed'))) && (isDefinite || key !== 'and')
  );
}
