import type { Candidate, Doc, Name } from '../../doc/doc.js';
import type { ExtractStage } from '../../lexicon/context.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import { keyAt } from '../../rules/neighbours.js';
import { findActing } from './acting.js';
import { findDealing } from './dealing.js';
import { findDefined } from './definitions.js';
import { findGeneric } from './generic.js';
import { findMinistries } from './ministry.js';
import { findNamed } from './named.js';
import { findLed, findNational, findOwner } from './national.js';
import { findOwned } from './owned.js';
import { peopleIn, type Reading, readForces } from './reading.js';
import { resolveSides } from './sides.js';
import { findUnlisted, startsUnlisted } from './unlisted.js';

/** The stage: who acts, by name, by nationality, by the shape of a name and by common noun. */
export const forces: ExtractStage = {
  name: 'forces',
  requires: ['names'],
  provides: ['candidates:force'],
  run: (doc, { lexicon }) => ({ ...doc, candidates: [...doc.candidates, ...findForces(doc, lexicon)] }),
};

/** The stage: every force gets the side that it acts for in this article. */
export const sides: ExtractStage = {
  name: 'sides',
  requires: ['mentions'],
  provides: ['mentions:force'],
  run: (doc, { lexicon }) => resolveSides(doc, lexicon),
};

function findForces(doc: Doc, lexicon: Lexicon): Candidate[] {
  const { reading, names } = readForces(doc, lexicon);
  const found: Candidate[] = [];
  const add = (candidate: Candidate | null): void => {
    if (candidate !== null) found.push(candidate);
  };
  for (let from = 0; from < names.length; ) {
    const first = names[from]?.first;
    let to = from + 1;
    while (names[to]?.first === first) to++;
    atToken(reading, names, from, to, add);
    from = to;
  }
  for (const index of doc.capitals) if (startsUnlisted(doc, index)) add(findUnlisted(reading, index));
  for (const candidate of findMinistries(reading, found)) found.push(candidate);
  for (const candidate of findDefined(reading, found)) found.push(candidate);
  return withoutDoubles(doc, found);
}

/** What the names `names.slice(from, to)` mean, which start at one token. */
function atToken(
  reading: Reading,
  names: readonly Name[],
  from: number,
  to: number,
  add: (candidate: Candidate | null) => void,
): void {
  const { lexicon } = reading;
  add(findNamed(reading, names, from, to));
  for (let i = from; i < to; i++) {
    const name = names[i];
    const entry = name === undefined ? null : lexicon.entry(name.entry);
    if (name !== undefined && entry?.kind === 'force' && entry.isGeneric)
      add(findGeneric(reading, name, entry));
  }
  const people = peopleIn(reading, names, from, to);
  if (people === null) return;
  add(findLed(reading, people) ?? findNational(reading, people) ?? findOwner(reading, people));
  add(findOwned(reading, people) ?? findActing(reading, people) ?? findDealing(reading, people));
}

/** "ISIS fighters", "fighters from the ISIS": the common noun beside a name is the same force told twice. */
function withoutDoubles(doc: Doc, found: readonly Candidate[]): Candidate[] {
  const ends = new Set<number>();
  const starts = new Set<number>();
  for (const { rule, first, end } of found) {
    if (rule === 'force/generic') continue;
    ends.add(end);
    starts.add(first);
  }
  const isDouble = ({ first, end }: Candidate): boolean => {
    if (ends.has(first)) return true;
    // "guerrillas of the FMLN" says more of them than the name
    if (keyAt(doc, end - 1) !== 'fighters') return false;
    const link = keyAt(doc, end);
    if (link !== 'from' && link !== 'of') return false;
    return starts.has(keyAt(doc, end + 1) === 'the' ? end + 2 : end + 1);
  };
  return found.filter((candidate) => candidate.rule !== 'force/generic' || !isDouble(candidate));
}
