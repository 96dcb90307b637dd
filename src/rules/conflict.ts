import type { Doc } from '../doc/doc.js';
import { isNearFighting, isNearSport } from './arms.js';
import { keyAt } from './neighbours.js';

// words that news of other matters hardly ever uses; "attack", "fire", "strike" and "shot" belong to sport as well
const CUES: ReadonlySet<string> = new Set(
  `killed killing wounded troops soldiers soldier militants militant rebels rebel insurgents insurgent insurgency
  gunmen gunman airstrike airstrikes shelling shelled army military explosion explosions exploded detonated terrorist
  terrorists terrorism jihadist jihadists guerrilla guerrillas militia militias ceasefire cease-fire hostage hostages
  ambush ambushed warplanes warplane assassinated assassination kidnapped bombing bombings bombed bombardment civilians
  casualties separatist separatists peacekeepers peacekeeping paramilitary paramilitaries invasion artillery missiles
  mortars grenades snipers gunfire offensive massacred massacre raped abducted looted torched besieged
  clashes assassins murdered dynamite dynamited`.split(/\s+/),
);

/** Tells whether fighting is spoken of. */
export interface Conflict {
  /** In the article, in words other than the last of those before token `end`. */
  readonly isAround: (end: number) => boolean;
  /** There, or near `[first, end)` in words that other matters have, too. */
  readonly isNear: (first: number, end: number) => boolean;
}

/** Two different words of conflict are enough to answer for any: the text is read up to the second, when first asked. */
export function conflictIn(doc: Doc): Conflict {
  let cues: readonly string[] | null = null;
  const isAround = (end: number): boolean => {
    cues ??= firstCues(doc);
    const own = keyAt(doc, end - 1);
    return cues.some((cue) => cue !== own);
  };
  const isNear = (first: number, end: number): boolean =>
    isAround(end) || (isNearFighting(doc, first, end) && !isNearSport(doc, first, end));
  return { isAround, isNear };
}

function firstCues({ tokens }: Doc): readonly string[] {
  let first: string | null = null;
  for (const { key } of tokens) {
    if (key.length < 4 || key === first || !CUES.has(key)) continue;
    if (first !== null) return [first, key];
    first = key;
  }
  return first === null ? [] : [first];
}
