import { clauseEnd, clauseStart } from './clauses.js';
import { LIGHT_VERBS, PRONOUNS, RELATIVES, REPORTING } from './grammar.js';
import type { ForceFiller, Reading } from './reading.js';
import type { Trigger } from './triggers.js';

/** Who acts and who is acted on. */
export interface Roles {
  readonly initiators: readonly ForceFiller[];
  readonly targets: readonly ForceFiller[];
  /** The act has a subject that is not a force of ours ("gunmen", "a man"): nobody is carried over from before. */
  readonly hasOtherSubject: boolean;
}

const NOBODY: Roles = { initiators: [], targets: [], hasOtherSubject: false };

/** Reads the roles around one trigger. `subjects` are the forces that acted last before this sentence. */
export function findRoles(reading: Reading, at: number, subjects: readonly ForceFiller[]): Roles {
  const trigger = reading.triggers[at];
  if (trigger === undefined) return NOBODY;
  const reciprocal = trigger.entry.agent.includes('reciprocal') ? findOpponents(reading, at) : null;
  if (reciprocal !== null) return reciprocal;
  if (trigger.form === 'noun') return rolesOfNoun(reading, at, subjects);
  const objects = findObjects(reading, at);
  const agents = findAgents(reading, trigger);
  if (trigger.form === 'joined' && at > 0)
    return { initiators: agents, targets: objects, hasOtherSubject: false };
  // "The town fell to the rebels": who takes it is the object
  if (trigger.entry.agent === 'object') return { initiators: objects, targets: [], hasOtherSubject: false };
  const subject = findSubject(reading, trigger.first, subjects);
  if (trigger.form === 'passive') {
    return { initiators: agents, targets: unique([...subject.forces, ...objects]), hasOtherSubject: false };
  }
  return {
    initiators: subject.forces,
    targets: objects.filter((object) => !subject.forces.includes(object)),
    hasOtherSubject: subject.isOther,
  };
}

interface Subject {
  readonly forces: readonly ForceFiller[];
  readonly isOther: boolean;
}

/** The forces that are the subject of the verb at `verb`: to its left in its clause, under no preposition. */
function findSubject(reading: Reading, verb: number, subjects: readonly ForceFiller[]): Subject {
  const start = clauseStart(reading.clauses, verb);
  // what stands after an earlier verb is its object: "struck two ISIS posts and destroyed a truck"
  const limit = firstVerbBetween(reading, start, verb);
  const inClause = forcesBetween(reading, start, limit).filter(
    ({ governor }) => governor === null || governor === 'of',
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
  // "The strikes also destroyed": the subject is an act, whoever did it
  const isAct = reading.triggers.some(
    (other) => other.form === 'noun' && other.first >= start && other.end <= verb,
  );
  return { forces: [], isOther: !isAct && hasNominal(reading, start, verb) };
}

function firstVerbBetween(reading: Reading, first: number, end: number): number {
  const earlier = reading.triggers.find(
    (trigger) =>
      trigger.first >= first && trigger.first < end && trigger.form !== 'noun' && trigger.form !== 'joined',
  );
  return earlier?.first ?? end;
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

function isJoined(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const key = reading.tokens[i]?.key ?? '';
    if (key === 'and' || key === ',' || key === 'with' || key === '&') return to - from <= 8;
  }
  return to - from <= 2;
}

/** Forces that the verb is done to: to its right, up to the next trigger or clause. */
function findObjects(reading: Reading, at: number): ForceFiller[] {
  const trigger = reading.triggers[at];
  if (trigger === undefined) return [];
  const mark = agentMark(reading, trigger);
  const end = Math.min(
    clauseEnd(reading.clauses, trigger.end),
    nextVerb(reading, at),
    mark < 0 ? Number.POSITIVE_INFINITY : mark,
  );
  // "recaptured the hills from the RSF": who loses ground stands after "from"
  const isTaken = trigger.family.id === 'event/territory';
  return forcesBetween(reading, trigger.end, end).filter(
    ({ governor }) =>
      governor === null || OBJECT_PREPOSITIONS.has(governor) || (isTaken && governor === 'from'),
  );
}

const OBJECT_PREPOSITIONS: ReadonlySet<string> = new Set([
  'of',
  'on',
  'at',
  'against',
  'into',
  'to',
  'between',
  'among',
  'near',
  'in',
]);

/** Words before a "by" that does not say who did it: "militias backed by the United States". */
const SUPPORT: ReadonlySet<string> = new Set([
  'backed',
  'led',
  'supported',
  'aided',
  'allied',
  'funded',
  'held',
  'run',
  'joined',
  'followed',
]);

/** Index of the "by" that says who did it, after a trigger in its clause; -1 where there is none. */
function agentMark(reading: Reading, trigger: Trigger): number {
  const end = clauseEnd(reading.clauses, trigger.end);
  for (let i = trigger.end; i < end; i++) {
    if (reading.tokens[i]?.key === 'by' && !SUPPORT.has(reading.tokens[i - 1]?.key ?? '')) return i;
  }
  return -1;
}

/** Forces after "by": "was struck by", "carried out by Russia and Syria". */
function findAgents(reading: Reading, trigger: Trigger): ForceFiller[] {
  const mark = agentMark(reading, trigger);
  if (mark < 0) return [];
  const agents: ForceFiller[] = [];
  for (const force of forcesBetween(reading, mark, clauseEnd(reading.clauses, mark))) {
    const last = agents.at(-1);
    if (force.governor !== 'by') continue;
    if (last !== undefined && !isJoined(reading, last.mention.end, force.mention.first)) break;
    agents.push(force);
  }
  return agents;
}

/** "Israeli airstrikes", "the coalition's strikes", "a raid by US forces on al-Qaeda", "carried out strikes against". */
function rolesOfNoun(reading: Reading, at: number, subjects: readonly ForceFiller[]): Roles {
  const trigger = reading.triggers[at];
  if (trigger === undefined) return NOBODY;
  const end = Math.min(clauseEnd(reading.clauses, trigger.end), nextVerb(reading, at));
  const right = forcesBetween(reading, trigger.end, end);
  const targets = right.filter(({ governor }) => governor !== null && NOUN_TARGETS.has(governor));
  const agents = findAgents(reading, trigger);
  if (agents.length > 0) return { initiators: agents, targets, hasOtherSubject: false };
  const owner = findOwner(reading, trigger);
  if (owner !== null) return { initiators: [owner], targets, hasOtherSubject: false };
  const light = lightVerbBefore(reading, trigger);
  if (light !== null) {
    const subject = findSubject(reading, light, subjects);
    return { initiators: subject.forces, targets, hasOtherSubject: subject.isOther };
  }
  return { initiators: [], targets, hasOtherSubject: false };
}

const NOUN_TARGETS: ReadonlySet<string> = new Set(['on', 'against', 'at', 'of', 'upon', 'with', 'into']);

/** The force that modifies a noun from the left, with nothing but adjectives and marks between. */
function findOwner(reading: Reading, trigger: Trigger): ForceFiller | null {
  const from = Math.max(reading.sentence.first, trigger.first - 6);
  const last = forcesBetween(reading, from, trigger.first).at(-1);
  if (last === undefined || last.mention.end > trigger.first) return null;
  for (let i = last.mention.end; i < trigger.first; i++) {
    const token = reading.tokens[i];
    if (token === undefined || token.key === ',' || token.key === '.' || token.key === ';') return null;
    if (NOT_INSIDE_NOUN_PHRASE.has(token.key) || REPORTING.has(token.key) || LIGHT_VERBS.has(token.key))
      return null;
  }
  return last;
}

const NOT_INSIDE_NOUN_PHRASE: ReadonlySet<string> = new Set(
  'and or in on at by with from of to the a an was were is are has have had will after before during against for that'.split(
    ' ',
  ),
);

/** "conducted 250 strikes", "launched a wave of attacks": the light verb that the noun is the object of, or null. */
export function lightVerbBefore(reading: Reading, trigger: Trigger): number | null {
  const start = Math.max(reading.sentence.first, trigger.first - 10);
  for (let i = trigger.first - 1; i >= start; i--) {
    const token = reading.tokens[i];
    if (token === undefined || token.key === ';' || token.key === '.') return null;
    if (LIGHT_VERBS.has(token.key)) return i;
    if (REPORTING.has(token.key)) return null;
  }
  return null;
}

/** "Clashes between the army and rebels", "A and B clashed", "fighting with": both sides of a fight. */
function findOpponents(reading: Reading, at: number): Roles | null {
  const trigger = reading.triggers[at];
  if (trigger === undefined) return null;
  const end = Math.min(clauseEnd(reading.clauses, trigger.end), nextVerb(reading, at));
  const right = forcesBetween(reading, trigger.end, end);
  const between = right.filter(({ governor }) => governor === 'between' || governor === 'among');
  if (between.length >= 2) {
    return { initiators: between.slice(0, 1), targets: between.slice(1, 2), hasOtherSubject: false };
  }
  const against = right.filter(
    ({ governor }) => governor === 'with' || governor === 'against' || governor === null,
  );
  const left = forcesBetween(reading, clauseStart(reading.clauses, trigger.first), trigger.first).filter(
    ({ governor }) => governor === null,
  );
  if (against.length === 0 && left.length >= 2 && trigger.form !== 'noun') {
    return { initiators: left.slice(-2, -1), targets: left.slice(-1), hasOtherSubject: false };
  }
  if (against.length > 0 && left.length > 0) {
    return { initiators: left.slice(-1), targets: against.slice(0, 1), hasOtherSubject: false };
  }
  return null;
}

function forcesBetween(reading: Reading, first: number, end: number): ForceFiller[] {
  return reading.forces.filter(({ mention }) => mention.first >= first && mention.end <= end);
}

/** Where the next verb trigger begins: what stands after it is its own object. */
function nextVerb(reading: Reading, at: number): number {
  for (let i = at + 1; i < reading.triggers.length; i++) {
    const next = reading.triggers[i];
    if (next !== undefined && next.form !== 'noun') return next.first;
  }
  return reading.sentence.end;
}

function hasPronoun(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (PRONOUNS.has(reading.tokens[i]?.key ?? '')) return true;
  return false;
}

/** Whether there is any noun before the verb at all: then somebody else acts, and nobody is carried over. */
function hasNominal(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = reading.tokens[i];
    if (token !== undefined && token.kind === 'word' && token.key.length > 3) return true;
  }
  return false;
}

/** The force that claims responsibility in this sentence, or null: "IS claimed partial responsibility for a shooting". */
export function findClaimant(reading: Reading): ForceFiller | null {
  const { tokens, sentence, clauses } = reading;
  for (const i of clauses.reports) {
    if (!(tokens[i]?.key.startsWith('claim') ?? false) || !hasWord(reading, 'responsibility', i, i + 5))
      continue;
    if (hasWord(reading, 'no', sentence.first, i)) return null;
    return forcesBetween(reading, sentence.first, i).findLast(({ governor }) => governor === null) ?? null;
  }
  return null;
}

function hasWord({ tokens, sentence }: Reading, word: string, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, sentence.end); i++) if (tokens[i]?.key === word) return true;
  return false;
}

const unique = (forces: readonly ForceFiller[]): ForceFiller[] => [...new Set(forces)];
