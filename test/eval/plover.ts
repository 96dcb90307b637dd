import * as z from 'zod';
import { readCorpus } from './corpus.js';
import type { ErrorLine } from './errors.js';
import type { ExtractText } from './extract.js';
import type { Rate } from './score.js';

const recordSchema = z.object({
  id: z.string(),
  text: z.string(),
  events: z.tuple([z.object({ event: z.string(), mode: z.string().nullable() })]),
});

/** One sentence of the PLOVER gold standard records, with the class and mode of its event. */
export type PloverRecord = z.infer<typeof recordSchema>;

export const readPlover = (): readonly PloverRecord[] | null => readCorpus('plover', recordSchema);

/**
 * The PLOVER types that answer a class of force. The records follow the draft of 2016: its FIGHT is part of ASSAULT now,
 * and so are the modes of COERCE that destroy, shoot and abduct. Modes in `NOT_OURS` are no event of ACLED.
 */
const ACCEPTED: Readonly<Record<string, readonly string[]>> = {
  ASSAULT: ['ASSAULT'],
  FIGHT: ['ASSAULT'],
  COERCE: ['COERCE'],
  SEIZE: ['COERCE', 'ASSAULT'],
};
const NOW_ASSAULT: ReadonlySet<string> = new Set(['destroy', 'firearms', 'detain']);
const NOT_OURS: ReadonlySet<string> = new Set(['censor', 'curfew', 'deport']);

export interface PloverScores {
  /** Records of force whose type is among the events, or that are no event of ours and gave none. */
  readonly ofForce: Rate;
  /** Records of talk and aid that gave no act of force. */
  readonly ofTalk: Rate;
  readonly errors: readonly ErrorLine[];
}

/** Classes that may come with an act of force: neither right nor wrong in either figure. */
const LEFT_OUT: ReadonlySet<string> = new Set(['PROTEST', 'MOBILIZE', 'RETREAT', 'THREATEN']);

export function scorePlover(records: readonly PloverRecord[], extract: ExtractText): PloverScores {
  const ofForce: Rate = { right: 0, of: 0 };
  const ofTalk: Rate = { right: 0, of: 0 };
  const errors: ErrorLine[] = [];
  for (const { id, text, events } of records) {
    const [{ event, mode }] = events;
    if (LEFT_OUT.has(event)) continue;
    const accepted = acceptedTypes(event, mode ?? '');
    const found = extract({ id, text, title: null, published: null }).events.map(({ plover }) => plover);
    const rate = accepted === null ? ofTalk : ofForce;
    const isRight =
      accepted === null ? !found.includes('ASSAULT') : answers(found, accepted, NOT_OURS.has(mode ?? ''));
    rate.of++;
    if (isRight) rate.right++;
    else {
      const got = found.join(', ') || 'no event';
      errors.push({ weight: 1, article: id, what: `${event} ${mode ?? ''}, got ${got}: ${text}` });
    }
  }
  return { ofForce, ofTalk, errors };
}

function acceptedTypes(event: string, mode: string): readonly string[] | null {
  const accepted = ACCEPTED[event];
  if (accepted === undefined) return null;
  return NOW_ASSAULT.has(mode) ? [...accepted, 'ASSAULT'] : accepted;
}

const answers = (
  found: readonly (string | null)[],
  accepted: readonly string[],
  isNotOurs: boolean,
): boolean =>
  found.some((type) => type !== null && accepted.includes(type)) || (isNotOurs && found.length === 0);
