import type { Event } from '../schema/event.js';
import { clauseStart } from './clauses.js';
import { LIGHT_VERBS } from './grammar.js';
import type { Reading } from './reading.js';
import type { Trigger } from './triggers.js';

export type Status = Event['status'];

type Modality = 'planned' | 'hypothetical' | 'denied' | 'claimed' | 'negated';

const modal = (modality: Modality, words: string): [string, Modality][] =>
  words.split(' ').map((word) => [word, modality]);

/** Words that say how sure it is that what stands after them took place. */
const MODALITY: ReadonlyMap<string, Modality> = new Map([
  ...modal(
    'planned',
    'will shall plans planned planning plan preparing prepares prepare intends intend vowed vows vow expected scheduled ' +
      'ready readying pledged poised',
  ),
  ...modal(
    'hypothetical',
    'could may might would if should threatened threatens threatening threat risk fears feared possible potential hoping ' +
      'hopes can ability able aimed aims designed unless plot plots plotted plotting thwarted',
  ),
  ...modal('denied', 'denied denies deny denying refuted rejected dismissed'),
  ...modal(
    'claimed',
    'claimed claims claiming alleged allegedly reportedly accused accuses accusing purportedly unconfirmed',
  ),
  ...modal('negated', 'no not never without neither nor didnt wasnt werent hasnt havent wont cannot'),
]);
/** How far before its act a negation stands. */
const NEGATION_REACH = 4;

/** "managed to", "began to": what follows did happen. */
const REALISED: ReadonlySet<string> = new Set(
  'managed began begun started continue continued continues forced able used led helped'.split(' '),
);

/** "tried to", "attempted to": the act failed or is not over, but something was done. */
const ATTEMPTED: ReadonlySet<string> = new Set(
  'try tries tried trying attempt attempts attempted attempting failed'.split(' '),
);

/** "tried to retake the hills": an act that was begun, whether or not it came to anything. */
export const isAttempted = ({ tokens, sentence }: Reading, trigger: Trigger): boolean =>
  trigger.form !== 'noun' &&
  trigger.first - 2 >= sentence.first &&
  tokens[trigger.first - 1]?.key === 'to' &&
  ATTEMPTED.has(tokens[trigger.first - 2]?.key ?? '');

/** How sure it is that the act of `trigger` took place; null where the text says that it did not. */
export function statusOf(reading: Reading, trigger: Trigger): Status | null {
  const { tokens } = reading;
  if (isOfThePast(reading, trigger)) return null;
  const clause = clauseStart(reading.clauses, trigger.first);
  const start = Math.max(clause, trigger.first - 12);
  let status: Status = isPurpose(reading, trigger) ? 'hypothetical' : 'reported';
  for (let i = trigger.first - 1; i >= start; i--) {
    const modality = MODALITY.get(tokens[i]?.key ?? '');
    if (modality === undefined || isMonth(tokens, i)) continue;
    if (modality === 'negated' && trigger.first - i <= NEGATION_REACH) return null;
    if (modality === 'planned') return 'planned';
    if (modality === 'hypothetical') status = 'hypothetical';
    if (modality === 'claimed' && status === 'reported') status = 'claimed';
  }
  const opener = tokens[start - 1]?.key ?? '';
  if (MODALITY.get(opener) === 'hypothetical' || opener === 'whether') return 'hypothetical';
  if (hasDenialBetween(reading, lastStatement(reading, trigger.first), trigger.first)) return 'denied';
  if (status === 'reported' && MODALITY.get(tokens[clause - 1]?.key ?? '') === 'claimed') return 'claimed';
  return status;
}

/** "has attacked Hazaras in the past": what somebody is known for, not an act; but "in the past week". */
function isOfThePast({ tokens, sentence }: Reading, { end }: Trigger): boolean {
  for (let i = end; i + 2 < sentence.end; i++) {
    if (tokens[i + 2]?.key === 'past' && tokens[i + 1]?.key === 'the' && tokens[i]?.key === 'in')
      return i + 3 >= sentence.end || tokens[i + 3]?.kind === 'mark';
  }
  return false;
}

/** The last verb before `index` that states something: "denied that and said …" denies nothing of what follows. */
function lastStatement({ clauses, tokens, sentence }: Reading, index: number): number {
  const last = clauses.reports.findLast(
    (at) => at < index && MODALITY.get(tokens[at]?.key ?? '') !== 'denied',
  );
  return last ?? sentence.first;
}

/** "May 11" */
const isMonth = (tokens: Reading['tokens'], index: number): boolean =>
  tokens[index]?.key === 'may' && tokens[index].isCapital && tokens[index + 1]?.kind === 'number';

function hasDenialBetween({ tokens }: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (MODALITY.get(tokens[i]?.key ?? '') === 'denied') return true;
  return false;
}

/** "to retake the city": an infinitive tells what was meant, unless the verb before it makes it real. */
function isPurpose({ tokens, sentence }: Reading, trigger: Trigger): boolean {
  if (trigger.form === 'noun' || trigger.form === 'joined')
    return isPurposeOfNoun(tokens, sentence.first, trigger);
  const at = trigger.first - 1;
  if (at <= sentence.first || tokens[at]?.key !== 'to') return false;
  return !REALISED.has(tokens[at - 1]?.key ?? '') && !ATTEMPTED.has(tokens[at - 1]?.key ?? '');
}

/** "to launch an attack", "to carry out strikes". */
function isPurposeOfNoun(tokens: Reading['tokens'], from: number, trigger: Trigger): boolean {
  for (let i = trigger.first - 1; i > from && i >= trigger.first - 6; i--) {
    if (LIGHT_VERBS.has(tokens[i]?.key ?? '')) {
      return (
        tokens[i - 1]?.key === 'to' && !REALISED.has(tokens[i - 2]?.key ?? '') && !isUsed(tokens, i - 1, from)
      );
    }
  }
  return false;
}

const USE_REACH = 6;

/** "used aircraft and warships to launch the attacks" */
function isUsed(tokens: Reading['tokens'], to: number, from: number): boolean {
  for (let i = to - 1; i >= Math.max(from, to - USE_REACH); i--) if (tokens[i]?.key === 'used') return true;
  return false;
}
