import { agentMark, findAgents } from './agents.js';
import { clauseEnd, clauseStart } from './clauses.js';
import { LIGHT_VERBS, PREPOSITIONS, REPORTING } from './grammar.js';
import { type ForceFiller, forcesBetween, type Reading } from './reading.js';
import { findSubject } from './subjects.js';
import type { Trigger } from './triggers.js';

/** Who acts and who is acted on. */
export interface Roles {
  readonly initiators: readonly ForceFiller[];
  readonly targets: readonly ForceFiller[];
  /** The act has a subject that is not a force of ours ("gunmen", "a man"): nobody is carried over from before. */
  readonly hasOtherSubject: boolean;
}

export const NOBODY: Roles = { initiators: [], targets: [], hasOtherSubject: false };

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
    const holders = trigger.family.id === 'event/territory' ? findHolders(reading, trigger) : [];
    return {
      initiators: agents,
      targets: unique([...subject.forces, ...holders, ...objects]),
      hasOtherSubject: false,
    };
  }
  return {
    initiators: subject.forces,
    targets: objects.filter((object) => !subject.forces.includes(object)),
    hasOtherSubject: subject.isOther,
  };
}

const HELD: ReadonlySet<string> = new Set(['held', 'controlled', 'occupied', 'run', 'seized']);

/** "villages held by the group have been captured": who holds ground loses it. */
function findHolders(reading: Reading, trigger: Trigger): ForceFiller[] {
  return forcesBetween(reading, clauseStart(reading.clauses, trigger.first), trigger.first).filter(
    ({ mention, governor }) =>
      governor === 'by' &&
      [1, 2, 3].some(
        (back) =>
          reading.tokens[mention.first - back]?.key === 'by' &&
          HELD.has(reading.tokens[mention.first - back - 1]?.key ?? ''),
      ),
  );
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
  const isFight = trigger.family.id === 'event/clash';
  return forcesBetween(reading, trigger.end, end)
    .filter((force) => !isSpeaker(reading, force))
    .filter(
      ({ governor }) =>
        governor === null ||
        OBJECT_PREPOSITIONS.has(governor) ||
        (isTaken && governor === 'from') ||
        (isFight && governor === 'with'),
    );
}

/** "…, police said", "…, the army's spokesman has confirmed": who tells of an act is not acted on. */
function isSpeaker({ tokens, sentence }: Reading, { mention }: ForceFiller): boolean {
  for (let i = mention.end; i < Math.min(sentence.end, mention.end + SPEAKER_REACH); i++) {
    const token = tokens[i];
    if (token === undefined || token.key === ',') return false;
    if (REPORTING.has(token.key)) return true;
    if (PREPOSITIONS.has(token.key)) return false;
  }
  return false;
}

const SPEAKER_REACH = 5;

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

/** "Israeli airstrikes", "the coalition's strikes", "a raid by US forces on al-Qaeda", "carried out strikes against". */
function rolesOfNoun(reading: Reading, at: number, subjects: readonly ForceFiller[]): Roles {
  const trigger = reading.triggers[at];
  if (trigger === undefined) return NOBODY;
  const end = Math.min(clauseEnd(reading.clauses, trigger.end), nextVerb(reading, at));
  const right = forcesBetween(reading, trigger.end, end).filter((force) => !isSpeaker(reading, force));
  const isFight = trigger.family.id === 'event/clash';
  const targets = right.filter(
    ({ governor }) => governor !== null && (NOUN_TARGETS.has(governor) || (isFight && governor === 'with')),
  );
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

const NOUN_TARGETS: ReadonlySet<string> = new Set(['on', 'against', 'at', 'of', 'upon', 'into']);

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
  const right = forcesBetween(reading, trigger.end, end).filter((force) => !isSpeaker(reading, force));
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

/** Where the next verb trigger begins: what stands after it is its own object. */
function nextVerb(reading: Reading, at: number): number {
  for (let i = at + 1; i < reading.triggers.length; i++) {
    const next = reading.triggers[i];
    if (next !== undefined && next.form !== 'noun') return next.first;
  }
  return reading.sentence.end;
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
