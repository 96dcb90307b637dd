import type { Doc } from '../doc/doc.js';
import { isLocal, isPlaced } from './compatible.js';
import { type Draft, isOpen } from './draft.js';
import type { Family } from './families.rules.js';
import { hasCasualties, hasFigures, hasLosses } from './figures.js';
import { isResult } from './ties.js';

/** Why what a trigger tells of is no event: for `--explain`. */
export type Refusal =
  | 'a claim without its act'
  | 'an agreement that is only talked about'
  | 'a headline that the text takes up'
  | 'no kind of act that is known'
  | 'no place, day or figure'
  | 'nobody and nothing named'
  | 'nobody is at war in this article'
  | 'nobody named, and no place or day'
  | 'not done, and nothing counted'
  | 'only named'
  | 'police work';

/**
 * Why a draft is no event; null where it is one. It needs someone or something that acts or suffers, and a place, day or
 * figure; and outside an article about conflict only words that leave no doubt make one ("Profits exploded in March").
 */
export function refusalOf(doc: Doc, draft: Draft, hasTopic: boolean, isOfConflict: boolean): Refusal | null {
  const families = draft.triggers.map((trigger) => trigger.family);
  if (families.every(({ strength }) => strength === 'claim')) return 'a claim without its act';
  if (!isOfConflict && !(isPlain(draft) && isTangible(draft))) return 'nobody is at war in this article';
  if (isPoliceWork(families) && !isArrestOfNote(draft)) return 'police work';
  if (families.every(({ id }) => id === 'event/agreement')) {
    const isMade = isSealed(doc, draft) && (hasSides(draft) || isSituatedAt(draft));
    return isMade ? null : 'an agreement that is only talked about';
  }
  if (!draft.isPredicated && !(hasFigures(draft) && hasLosses(draft))) return 'only named';
  const hasVictims = hasFigures(draft) || draft.victim !== null;
  const hasActor = hasSides(draft);
  const hasWeapon = draft.munitions.length + draft.aircraft.length > 0;
  const isStrong = families.some(({ strength }) => strength === 'strong');
  const isSituated = isSituatedAt(draft);
  if (
    isOpen(draft) &&
    !(hasVictims || (draft.status !== 'hypothetical' && draft.dates.some(isPlaced) && hasActor))
  )
    return 'not done, and nothing counted';
  if (!isStrong && !hasActor && !hasWeapon && !hasTopic && !hasVictims) return 'nobody and nothing named';
  if (!hasActor && !hasCasualties(draft)) {
    if (!isSituated) return 'nobody named, and no place or day';
    const isTold = hasWeapon || hasVictims || (isStrong && !draft.isTitle) || isResultOf(draft, hasTopic);
    return isTold ? null : 'nobody and nothing named';
  }
  return hasVictims || isSituated || (draft.places.length > 0 && hasActor) ? null : 'no place, day or figure';
}

/** "…, destroying depots in Aleppo": what came of the act before, somewhere on the map. */
const isResultOf = (draft: Draft, hasTopic: boolean): boolean =>
  hasTopic && isResult(draft) && draft.places.some(isLocal);

const hasSides = (draft: Draft): boolean => draft.initiators.length + draft.targets.length > 0;
const isSituatedAt = (draft: Draft): boolean => draft.places.some(isLocal) || draft.dates.some(isPlaced);

const SEALS: ReadonlySet<string> = new Set(
  'agreed agree agrees signed signs sign declared declares announced announces reached reach brokered effect force accepted extended struck concluded'.split(
    ' ',
  ),
);
const SEAL_REACH = 6;

/** A truce is an event where it is made ("was agreed", "took effect"), not where it is asked for or talked about. */
function isSealed(doc: Doc, { triggers }: Draft): boolean {
  return triggers.some(({ first, end }) =>
    doc.tokens.slice(Math.max(0, first - SEAL_REACH), end + SEAL_REACH).some((token) => SEALS.has(token.key)),
  );
}

/** Families whose words are not used of anything else. */
const PLAIN_SPOKEN: ReadonlySet<string> = new Set([
  'event/air-strike',
  'event/suicide-bombing',
  'event/chemical',
  'event/grenade',
  'event/sexual-violence',
  'event/protest',
  'event/riot',
]);

/** It took place somewhere, or somebody did it or came to harm: "a late bombardment on Saturday" is sport. */
const isTangible = (draft: Draft): boolean =>
  draft.places.some(isLocal) || hasSides(draft) || hasCasualties(draft);

/** Acts on people that are political violence where the victims stand for something. */
const AGAINST_PEOPLE: ReadonlySet<string> = new Set(['event/murder', 'event/abduction']);

/** Trigger groups that, where people are hurt, are of war in any article. */
const BOMBARDMENTS: ReadonlySet<string> = new Set(
  'bomb-v bombing-n car-bombing ied-attack shell-v bombard artillery-strike rocket-attack missile-attack mortar-attack'.split(
    ' ',
  ),
);

/** Words that leave no doubt that force was used, whatever the article is about. */
function isPlain(draft: Draft): boolean {
  const families = draft.triggers.map(({ family }) => family.id);
  if (families.some((id) => PLAIN_SPOKEN.has(id)) || namesWeapon(draft)) return true;
  if (
    hasCasualties(draft) &&
    (hasSides(draft) || draft.triggers.some(({ entry }) => BOMBARDMENTS.has(entry.group)))
  )
    return true;
  return (
    (draft.victim === 'public' || draft.victim === 'armed') && families.some((id) => AGAINST_PEOPLE.has(id))
  );
}

const WARPLANES: ReadonlySet<string> = new Set(['fighter', 'bomber', 'attack', 'gunship', 'fixed-wing']);

const namesWeapon = ({ munitions, aircraft }: Draft): boolean =>
  munitions.length > 0 || aircraft.some(({ mention }) => WARPLANES.has(mention.norm.role));

/** "arrested a man for stealing 14 bicycles". */
const isPoliceWork = (families: readonly Family[]): boolean =>
  families.some(({ id }) => id === 'event/arrest') &&
  families.every(({ id }) => id === 'event/arrest' || id === 'event/property');

/** An arrest is an event where a force is arrested, or several people are: not a thief. */
const isArrestOfNote = (draft: Draft): boolean =>
  draft.targets.length > 0 ||
  draft.counts.some(({ mention: { norm } }) => norm.measure === 'captured' && (norm.value ?? 0) > 1);

const NOT_ARMED: ReadonlySet<string> = new Set([
  'police',
  'security-service',
  'civilians',
  'intl-org',
  'political',
  'government',
  'criminal-group',
]);

/** An article speaks of conflict where it names someone who fights. */
export const speaksOfConflict = (doc: Doc): boolean =>
  doc.mentions.some((mention) => mention.type === 'force' && !NOT_ARMED.has(mention.norm.kind));
