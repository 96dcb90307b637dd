import { isSomebody, shareSide } from './compatible.js';
import { type Draft, isOpen } from './draft.js';
import { hasCasualties } from './figures.js';
import type { CountFiller, ForceFiller } from './reading.js';
import type { Settled } from './settle-events.js';
import { FROM_AFAR } from './sub-event-type.js';

/** The events of an article with the sides that one event leaves open and the others tell. */
export function withParties(events: readonly Settled[]): Settled[] {
  const attacker = findOnlyAttacker(events);
  const attacked = events.map((event) =>
    attacker === null
      ? withAttackerBefore(event, events)
      : withAttacker(event, attacker, 'event/only-attacker'),
  );
  const opponents = findOpponents(attacked);
  return attacked.map((event) => withOpponent(event, opponents));
}

/** For each side the forces that it acts on in this article, where they are all of one side. */
function findOpponents(events: readonly Settled[]): ReadonlyMap<string, ForceFiller | null> {
  const opponents = new Map<string, ForceFiller | null>();
  const add = (side: string, force: ForceFiller): void => {
    const known = opponents.get(side);
    if (known === undefined) opponents.set(side, force);
    else if (known !== null && known.mention.norm.side !== force.mention.norm.side) opponents.set(side, null);
  };
  for (const { draft } of events) {
    if (isInterception(draft)) continue;
    for (const initiator of draft.initiators.filter(isSomebody)) {
      for (const target of draft.targets.filter(isSomebody)) {
        add(initiator.mention.norm.side, target);
        add(target.mention.norm.side, initiator);
      }
    }
  }
  return opponents;
}

/** Who shoots down missiles is not whom they were fired at. */
const isInterception = ({ triggers }: Draft): boolean =>
  triggers.some(({ family }) => family.id === 'event/interception');

/** What only an armed opponent has or loses. */
const OF_ARMED: ReadonlySet<string> = new Set([
  'positions',
  'units',
  'fighters',
  'troops',
  'sorties',
  'strikes',
]);
const ARMS: ReadonlySet<string> = new Set(['munitions', 'aircraft']);
const LOST: ReadonlySet<string> = new Set(['destroyed', 'damaged', 'struck', 'captured', 'seized']);

/** "30 shells" were fired by who acts, "30 launchers destroyed" are the other side's. */
const isOfArmed = ({ mention: { norm } }: CountFiller): boolean =>
  OF_ARMED.has(norm.measure) || (ARMS.has(norm.measure) && LOST.has(norm.status ?? ''));

/** Fights, or hits what an armed side has, or strikes without hurting anybody else. */
const isAtOpponent = ({ draft, subtype }: Settled): boolean =>
  subtype === 'Armed clash' ||
  (!isAtPeople(draft) &&
    ((subtype === 'Air/drone strike' && !hasCasualties(draft)) || draft.counts.some(isOfArmed)));

/** "bombed villagers": not the other side. */
const isAtPeople = ({ victim }: Draft): boolean => victim === 'unarmed' || victim === 'public';

/**
 * "Jets destroyed seven launchers near Hodeidah": whose they were is not said again where the side that acts has one
 * opponent in the whole article, and what is hit is an armed side's.
 */
function withOpponent(event: Settled, opponents: ReadonlyMap<string, ForceFiller | null>): Settled {
  const { draft, subtype } = event;
  const [initiator] = draft.initiators;
  if (initiator === undefined || draft.targets.length > 0 || isOpen(draft)) return event;
  const opponent = opponents.get(initiator.mention.norm.side) ?? null;
  if (opponent === null || !isAtOpponent(event)) return event;
  return {
    subtype,
    draft: { ...draft, targets: [opponent], rules: [...draft.rules, 'event/only-opponent'] },
  };
}

/** The forces of the one side that attacks from afar in the whole article; null where none does, or several do. */
function findOnlyAttacker(events: readonly Settled[]): readonly ForceFiller[] | null {
  const attackers = events
    .filter(({ subtype }) => FROM_AFAR.has(subtype))
    .flatMap(({ draft }) => draft.initiators);
  const sides = new Set(attackers.map(({ mention }) => mention.norm.side));
  return sides.size === 1 ? attackers.slice(0, 1) : null;
}

/**
 * "Kharkiv came under missile attack": who fires is not said again where one side alone attacks from afar in the whole
 * article. Only for attacks of that kind, and never on the attacker's own.
 */
function withAttacker(event: Settled, attacker: readonly ForceFiller[], rule: string): Settled {
  const { draft, subtype } = event;
  if (!lacksAttacker(event) || shareSide(draft.targets, attacker)) return event;
  return { subtype, draft: { ...draft, initiators: attacker, rules: [...draft.rules, rule] } };
}

const lacksAttacker = ({ draft, subtype }: Settled): boolean =>
  draft.initiators.length === 0 && !draft.hasOtherSubject && FROM_AFAR.has(subtype);

/** How many sentences before an attack another one may be whose attacker it is taken to share. */
const ATTACKER_REACH = 2;

/** "The Houthis fired at Israel. In July a drone struck Tel Aviv": who fires is who fired just before. */
function withAttackerBefore(event: Settled, events: readonly Settled[]): Settled {
  if (!lacksAttacker(event)) return event;
  const at = event.draft.sentences[0] ?? 0;
  const before = events.findLast(
    ({ draft, subtype }) =>
      draft.initiators.length > 0 &&
      FROM_AFAR.has(subtype) &&
      draft.sentences.some((index) => index <= at && at - index <= ATTACKER_REACH),
  );
  return before === undefined
    ? event
    : withAttacker(event, before.draft.initiators, 'event/attacker-of-the-act-before');
}
