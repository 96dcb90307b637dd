import { clauseStart } from './clauses.js';
import { PRONOUNS, RELATIVES } from './grammar.js';
import {
  type AircraftFiller,
  type ForceFiller,
  forcesBetween,
  type MunitionFiller,
  type Reading,
} from './reading.js';

/** Who or what a verb has for its subject. */
export interface Subject {
  readonly forces: readonly ForceFiller[];
  readonly isOther: boolean;
}

/** The forces that are the subject of the verb at `verb`: to its left in its clause, under no preposition. */
export function findSubject(reading: Reading, verb: number, subjects: readonly ForceFiller[]): Subject {
  const start = clauseStart(reading.clauses, verb);
  // what stands after an earlier verb is its object: "struck two ISIS posts and destroyed a truck"
  const limit = firstVerbBetween(reading, start, verb);
  const inClause = forcesBetween(reading, start, limit).filter(
    (force) => force.governor === null || force.governor === 'of' || isOfMembers(reading, force, start),
  );
  if (inClause.length > 0) return { forces: coordinated(reading, inClause), isOther: false };
  const opener = reading.tokens[start - 1]?.key ?? '';
  if (RELATIVES.has(opener)) {
    const antecedent = forcesBetween(reading, Math.max(reading.sentence.first, start - 9), start - 1).at(-1);
    if (antecedent !== undefined) return { forces: [antecedent], isOther: false };
  }
  if (hasPronoun(reading, start, verb)) {
    const earlier = forcesBetween(reading, reading.sentence.first, start).filter(
      ({ governor }) => governor === null,
    );
    const last = earlier.at(-1);
    return { forces: last === undefined ? subjects : [last], isOther: false };
  }
  // "The strikes also destroyed", "two rockets hit": the subject is an act or a weapon, whoever did it
  const isAct = reading.triggers.some(
    (other) => other.form === 'noun' && other.first >= start && other.end <= verb,
  );
  const isThing = isAct || hasWeapon(reading, start, verb);
  return { forces: [], isOther: !isThing && hasNominal(reading, start, verb) };
}

function firstVerbBetween(reading: Reading, first: number, end: number): number {
  const earlier = reading.triggers.find(
    (trigger) =>
      trigger.first >= first && trigger.first < end && trigger.form !== 'noun' && trigger.form !== 'joined',
  );
  return earlier?.first ?? end;
}

const MEMBERS: ReadonlySet<string> = new Set(
  'gunmen fighters militants members rebels troops soldiers insurgents men units extremists jihadists terrorists guerrillas militiamen suspects be'.split(
    ' ',
  ),
);
const MEMBER_REACH = 9;
const BOUND_TO: ReadonlySet<string> = new Set([
  'linked',
  'loyal',
  'belonging',
  'affiliated',
  'allied',
  'aligned',
]);

/** "Gunmen from JNIM", "militants loyal to the Islamic State": members act for what they belong to. */
function isOfMembers({ tokens }: Reading, { mention, governor }: ForceFiller, from: number): boolean {
  if (governor !== 'from' && governor !== 'to' && governor !== 'with') return false;
  for (let i = mention.first - 1; i > Math.max(from, mention.first - MEMBER_REACH); i--) {
    if (tokens[i]?.key !== governor) continue;
    const before = tokens[i - 1]?.key ?? '';
    return governor === 'from' ? MEMBERS.has(before) : BOUND_TO.has(before);
  }
  return false;
}

/** Of several forces before a verb the last stretch of coordinated ones is its subject: "Russia and Syria bombed". */
function coordinated(reading: Reading, forces: readonly ForceFiller[]): ForceFiller[] {
  const kept: ForceFiller[] = [];
  for (const force of [...forces].reverse()) {
    const next = kept.at(-1);
    if (next !== undefined && !isJoined(reading, force.mention.end, next.mention.first)) break;
    kept.push(force);
  }
  return kept.reverse();
}

export function isJoined(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const key = reading.tokens[i]?.key ?? '';
    if (key === 'and' || key === ',' || key === 'with' || key === '&') return to - from <= 8;
  }
  return to - from <= 2;
}

/** "said its jets had struck": what is somebody's acts for him. */
const POSSESSIVES: ReadonlySet<string> = new Set(['its', 'his', 'her', 'their', 'our']);

function hasPronoun(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const key = reading.tokens[i]?.key ?? '';
    if (PRONOUNS.has(key) || (POSSESSIVES.has(key) && i - from < 2)) return true;
    if (STAND_INS.has(key) && reading.tokens[i - 1]?.key === 'the') return true;
  }
  return false;
}

/** "the group": as good as a pronoun. */
const STAND_INS: ReadonlySet<string> = new Set(
  'invaders occupiers aggressors group movement organisation organization militia insurgents extremists jihadists alliance'.split(
    ' ',
  ),
);

/** Whether there is any noun before the verb at all: then somebody else acts, and nobody is carried over. */
function hasNominal(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = reading.tokens[i];
    if (token !== undefined && token.kind === 'word' && token.key.length > 3) return true;
  }
  return false;
}

function hasWeapon({ munitions, aircraft }: Reading, from: number, to: number): boolean {
  const isThere = ({ mention }: MunitionFiller | AircraftFiller): boolean =>
    mention.first >= from && mention.end <= to;
  return munitions.some(isThere) || aircraft.some(isThere);
}
