import type { Candidate, Doc, Name } from '../../doc/doc.js';
import type { ExtractStage } from '../../lexicon/context.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import { findActing } from './acting.js';
import { findDefined } from './definitions.js';
import { findGeneric } from './generic.js';
import { findNamed } from './named.js';
import { findLed, findNational } from './national.js';
import { peopleAt, type Reading, readForces } from './reading.js';
import { resolveSides } from './sides.js';
import { findUnlisted } from './unlisted.js';

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
  const reading = readForces(doc, lexicon);
  const found: Candidate[] = [];
  const add = (candidate: Candidate | null): void => {
    if (candidate !== null) found.push(candidate);
  };
  for (let from = 0; from < doc.names.length; ) {
    const first = doc.names[from]?.first ?? 0;
    let to = from;
    while (doc.names[to]?.first === first) to++;
    atToken(reading, first, doc.names.slice(from, to), add);
    from = to;
  }
  for (let index = 0; index < doc.tokens.length; index++) add(findUnlisted(reading, index));
  found.push(...findDefined(reading, found));
  return withoutDoubles(found);
}

function atToken(
  reading: Reading,
  first: number,
  names: readonly Name[],
  add: (candidate: Candidate | null) => void,
): void {
  const { lexicon } = reading;
  const entries = names.map((name) => lexicon.entry(name.entry));
  if (entries.some((entry) => entry.kind === 'force')) {
    const named = findNamed(reading, names);
    add(named);
    names.forEach((name, i) => {
      const entry = entries[i];
      if (entry?.kind === 'force' && entry.isGeneric) add(findGeneric(reading, name, entry));
    });
  }
  if (!entries.some((entry) => entry.kind === 'demonym' || entry.kind === 'place')) return;
  const people = peopleAt(reading, first);
  if (people === null) return;
  const led = findLed(reading, people);
  add(led ?? findNational(reading, people));
  add(findActing(reading, people));
}

/** "ISIS fighters": the common noun right behind a name is the same force told twice. */
function withoutDoubles(found: readonly Candidate[]): Candidate[] {
  const ends = new Set(found.filter(({ rule }) => rule !== 'force/generic').map(({ end }) => end));
  return found.filter(({ rule, first }) => rule !== 'force/generic' || !ends.has(first));
}
