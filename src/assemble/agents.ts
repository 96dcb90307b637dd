import { clauseEnd } from './clauses.js';
import { LIGHT_VERBS } from './grammar.js';
import { type ForceFiller, forcesBetween, type Reading } from './reading.js';
import { isJoined } from './subjects.js';
import type { Trigger } from './triggers.js';

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
export function agentMark(reading: Reading, trigger: Trigger): number {
  const end = clauseEnd(reading.clauses, trigger.end);
  for (let i = trigger.end; i < end; i++) {
    if (reading.tokens[i]?.key === 'by' && !isOfOther(reading, trigger, i)) return i;
  }
  return -1;
}

/** What a participle before "by" may say of an act itself; others tell something of what stands before them. */
const OF_THE_ACT: ReadonlySet<string> = new Set(
  'claimed blamed committed perpetrated fired dropped planted detonated planned coordinated carried conducted out'.split(
    ' ',
  ),
);

/** "a strike, shown in footage provided by the Pentagon": the "by" belongs to another participle. */
function isOfOther({ tokens, triggers }: Reading, trigger: Trigger, by: number): boolean {
  const before = tokens[by - 1]?.key ?? '';
  if (SUPPORT.has(before)) return true;
  if (!before.endsWith('ed') && !IRREGULAR.has(before)) return false;
  return (
    by - 1 >= trigger.end &&
    !OF_THE_ACT.has(before) &&
    !LIGHT_VERBS.has(before) &&
    !triggers.some(({ end }) => end === by)
  );
}

const IRREGULAR: ReadonlySet<string> = new Set(['shown', 'given', 'seen', 'taken', 'written', 'known']);

/** Forces after "by": "was struck by", "carried out by Russia and Syria". */
export function findAgents(reading: Reading, trigger: Trigger): ForceFiller[] {
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
