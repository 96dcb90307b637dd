import type { Candidate, Doc, Name } from '../../doc/doc.js';
import type { ExtractStage } from '../../lexicon/context.js';
import type { EntryKind } from '../../lexicon/entry.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import { groupNames } from '../../rules/neighbours.js';
import { findActing } from './acting.js';
import { findDefined } from './definitions.js';
import { findGeneric } from './generic.js';
import { findNamed } from './named.js';
import { findLed, findNational, findOwner } from './national.js';
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

const KINDS: ReadonlySet<EntryKind> = new Set(['force', 'demonym', 'place']);

function findForces(doc: Doc, lexicon: Lexicon): Candidate[] {
  const groups = groupNames(doc, lexicon, KINDS);
  const reading = readForces(doc, lexicon, groups);
  const found: Candidate[] = [];
  const add = (candidate: Candidate | null): void => {
    if (candidate !== null) found.push(candidate);
  };
  for (const names of groups) atToken(reading, names, add);
  for (let index = 0; index < doc.tokens.length; index++)
    if (startsUnlisted(doc, index)) add(findUnlisted(reading, index));
  found.push(...findDefined(reading, found));
  return withoutDoubles(found);
}

function atToken(reading: Reading, names: readonly Name[], add: (candidate: Candidate | null) => void): void {
  const { lexicon } = reading;
  const named = names.filter(({ entry }) => lexicon.kind(entry) === 'force');
  if (named.length > 0) add(findNamed(reading, named));
  for (const name of named) {
    const entry = lexicon.entry(name.entry);
    if (entry.kind === 'force' && entry.isGeneric) add(findGeneric(reading, name, entry));
  }
  if (named.length === names.length) return;
  const people = peopleIn(reading, names);
  if (people === null) return;
  add(findLed(reading, people) ?? findNational(reading, people) ?? findOwner(reading, people));
  add(findActing(reading, people));
}

/** "ISIS fighters": the common noun right behind a name is the same force told twice. */
function withoutDoubles(found: readonly Candidate[]): Candidate[] {
  const ends = new Set(found.filter(({ rule }) => rule !== 'force/generic').map(({ end }) => end));
  return found.filter(({ rule, first }) => rule !== 'force/generic' || !ends.has(first));
}
