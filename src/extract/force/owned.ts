import type { Candidate } from '../../doc/doc.js';
import { candidateOver } from '../../rules/candidate.js';
import { keyAt, keyBefore, nameOver } from '../../rules/neighbours.js';
import { normOfPhrase } from './norms.js';
import type { People, Reading } from './reading.js';
import { DEFENCE, FORCE_NOUNS, type ForceNoun, MINISTRY, MODIFIERS } from './words.js';

/** "the armed forces of Ukraine", "the Ministry of Defence of Azerbaijan": the body before its country. */
export function findOwned(reading: Reading, people: People): Candidate | null {
  if (people.form !== 'country' || !people.isState) return null;
  const { doc, lexicon } = reading;
  const of = keyBefore(doc, people.first) === 'the' ? people.first - 2 : people.first - 1;
  if (keyAt(doc, of) !== 'of') return null;
  const body = bodyBefore(reading, of);
  if (body === null) return null;
  const norm = normOfPhrase(lexicon, people, body.noun, nameOver(doc, body.first, people.end));
  return { type: 'force', ...candidateOver(doc, body.first, people.end, 'force/national'), norm };
}

/** The body whose name ends before token `end`: its first token and its noun. */
function bodyBefore(
  { doc }: Reading,
  end: number,
): { readonly first: number; readonly noun: ForceNoun } | null {
  const last = keyAt(doc, end - 1);
  // "Ministry of Defence"
  const named = DEFENCE.get(last);
  if (named !== undefined && keyAt(doc, end - 2) === 'of' && keyAt(doc, end - 3) === 'ministry')
    return { first: end - 3, noun: named };
  const noun = FORCE_NOUNS.get(last);
  if (noun === undefined || !OWNED.has(noun.suffix)) return null;
  let first = end - 1;
  while (MODIFIERS.has(keyBefore(doc, first))) first--;
  const ministry = DEFENCE.get(keyAt(doc, end - 2));
  // "soldiers of Ukraine" are rare, "forces of Africa" are none
  if (noun.suffix === MINISTRY) return ministry === undefined ? null : { first, noun: ministry };
  return last === 'army' || first < end - 1 ? { first, noun } : null;
}

const OWNED = new Set(['army', 'military', 'navy', 'air-force', MINISTRY]);
