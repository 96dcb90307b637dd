import { singularOf } from '../rules/singular.js';
import type { Token } from '../text/tokens.js';
import { CLAUSE_OPENERS, DETERMINERS, PREPOSITIONS, REPORTING } from './grammar.js';
import type { Reading } from './reading.js';
import type { Trigger } from './triggers.js';

/**
 * What the words for the people that an act was done to say of them. `public`: they stand for something, so that to kill
 * or abduct them is political violence wherever it is told ("a mayor was shot dead"); `unarmed`: anybody else.
 */
export type Victim = 'armed' | 'public' | 'unarmed';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const ARMED = set(
  'militant fighter soldier terrorist insurgent rebel gunman operative jihadist jihadi trooper troop policeman policewoman ' +
    'officer commander guerrilla combatant serviceman marine militiaman extremist bandit member police sergeant lieutenant ' +
    'captain corporal private colonel general major paramilitary ranger paratrooper conscript gendarme sniper pilot warlord ' +
    'peacekeeper',
);
const PUBLIC = set(
  'mayor governor senator deputy lawmaker legislator parliamentarian mp minister premier president ambassador diplomat consul ' +
    'judge magistrate prosecutor attorney lawyer journalist reporter correspondent photographer cameraman newsman editor ' +
    'broadcaster activist campaigner dissident unionist organizer candidate politician councillor councilman councilor ' +
    'councilwoman official leader chief elder priest bishop archbishop imam cleric sheikh pastor monk nun missionary ' +
    'environmentalist spokesman spokeswoman adviser advisor expert scientist negotiator hostage aid humanitarian contractor',
);
const UNARMED = set(
  'civilian person people child woman man villager worker student resident shopper pilgrim passenger protester protestor ' +
    'demonstrator worshipper farmer peasant refugee bystander patient girl boy tourist teacher doctor nurse medic paramedic ' +
    'driver trader merchant businessman businesswoman miner fisherman herder herdsman shepherd pupil schoolgirl schoolboy ' +
    'baby infant teenager youth mother father brother sister wife husband son daughter family couple migrant settler ' +
    'foreigner engineer employee staff rescuer firefighter volunteer athlete singer actor professor academic detainee ' +
    'prisoner inmate native citizen inhabitant',
);

const KINDS: ReadonlyMap<string, Victim> = new Map([
  ...[...UNARMED].map((noun) => [noun, 'unarmed'] as const),
  ...[...PUBLIC].map((noun) => [noun, 'public'] as const),
  ...[...ARMED].map((noun) => [noun, 'armed'] as const),
]);

/** What a noun in the singular says of the people that it names; null where it names none that are known. */
export const victimOf = (noun: string): Victim | null => KINDS.get(noun) ?? null;

/** Groups of triggers that are done to people. */
const DONE_TO_PEOPLE = set(
  'kill die injure eliminate shoot assassinate execute massacre murder stab torture abduct arrest capture-person open-fire ' +
    'attack-v attack-n ambush',
);

/** How far from its verb a victim is looked for, in words. */
const REACH = 12;

/** The people that an act was done to, by the first word for people in the place of its object; null where there is none. */
export function findVictim(reading: Reading, trigger: Trigger): Victim | null {
  if (!DONE_TO_PEOPLE.has(trigger.entry.group)) return null;
  if (trigger.form === 'passive' || trigger.entry.group === 'die')
    return victimBefore(reading, trigger.first);
  if (trigger.form !== 'noun') return victimAfter(reading, trigger.end);
  const next = reading.tokens[trigger.end]?.key ?? '';
  return next === 'of' || next === 'on' || next === 'against' ? victimAfter(reading, trigger.end + 1) : null;
}

function victimAfter({ tokens, sentence, triggers }: Reading, from: number): Victim | null {
  const next = triggers.find(({ first }) => first >= from)?.first ?? sentence.end;
  const end = Math.min(sentence.end, next, from + REACH);
  for (let i = from; i < end; i++) {
    const key = tokens[i]?.key ?? '';
    if (i > from && (isBound(key) || (PREPOSITIONS.has(key) && key !== 'of'))) return null;
    const kind = kindAt(tokens, i);
    if (kind !== null) return kind;
  }
  return null;
}

/** "The mayor of Tocache was shot": the subject, past what tells more of it. */
function victimBefore({ tokens, sentence, triggers }: Reading, to: number): Victim | null {
  const before = triggers.findLast(({ end }) => end <= to)?.end ?? sentence.first;
  const start = Math.max(sentence.first, before, to - REACH);
  let found: Victim | null = null;
  for (let i = to - 1; i >= start; i--) {
    const key = tokens[i]?.key ?? '';
    if (isBound(key) || BEFORE_SUBJECT.has(key)) break;
    found = kindAt(tokens, i) ?? found;
    // the noun phrase begins here
    if (found !== null && DETERMINERS.has(key)) break;
  }
  return found;
}

const BEFORE_SUBJECT: ReadonlySet<string> = new Set(['by', 'when']);

const isBound = (key: string): boolean =>
  key === ';' || key === ':' || CLAUSE_OPENERS.has(key) || REPORTING.has(key);

/** The word for people at `index`, unless it only tells what kind of thing follows ("the journalist's car"). */
function kindAt(tokens: readonly Token[], index: number): Victim | null {
  const token = tokens[index];
  if (token === undefined || token.kind !== 'word') return null;
  const kind = victimOf(singularOf(token.key));
  return tokens[index + 1]?.key === "'s" ? null : kind;
}
