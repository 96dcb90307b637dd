import type { EntryOf } from '../../lexicon/entry.js';
import { singularOf } from '../../rules/singular.js';

type MunitionEntry = EntryOf<'munition'>;

// "rocket fire", "missile barrage": what follows the weapon is the act
const ACT =
  /[ -](?:fire|gunfire|fires|attacks?|strikes?|barrage|shelling|bombardment|salvo|volley|explosion)$/u;
const PARTED = /[\s-]/u;
const LONG_IED = /^(?:(?:home-?made |improvised )?ieds?|.*improvised explosive.*|explosive devices?)$/u;
const VEHICLE_BORNE = /vehicle[- ]borne/u;

/**
 * The plain singular name of a common noun for weapons: the kind's own where the words are another way to say it,
 * else the words in the singular. `text` is in lower case.
 */
export function nameOfGeneric(entry: MunitionEntry, text: string): string {
  const isPhrase = PARTED.test(text);
  const noun = isPhrase ? text.replace(/\s+/g, ' ').replace(ACT, '') : text;
  const words = singularOf(noun).replace('machinegun', 'machine gun');
  if (text.includes('vbied') || (isPhrase && VEHICLE_BORNE.test(text)))
    return /suicide|svbied/u.test(text) ? 'SVBIED' : 'VBIED';
  if (isPhrase ? LONG_IED.test(text) : words === 'ied') return 'improvised explosive device';
  switch (entry.class) {
    case 'suicide-device':
      return words.includes('belt') ? 'suicide belt' : words.includes('vest') ? 'suicide vest' : words;
    case 'artillery':
      return /howitzer|cannon/u.test(words)
        ? words
        : words.startsWith('rocket')
          ? 'rocket artillery'
          : 'artillery';
    case 'mine':
      return words === 'mine' || words === 'land mine' || words.startsWith('minefield') ? 'landmine' : words;
    case 'uxo':
    case 'mlrs':
    case 'sam':
    case 'manpads':
    case 'atgm':
      return words.includes(' ') ? words : entry.name;
    case 'rocket-launcher':
      return words.startsWith('rpg') ? 'rocket-propelled grenade' : words;
    default:
      return words;
  }
}

/** "Shahed drones" names no number, so neither does its name: "Shahed drone". */
export function nameOfNamed(entry: { readonly name: string }, text: string): string {
  const isDrone = /drone|uav/iu.test(text) && !/\d/u.test(text);
  const words = /^\p{Lu}[\p{L}]*(?:[\s-]\p{Lu}[\p{L}]*)*/u.exec(text)?.[0];
  return isDrone && words !== undefined ? `${words} drone` : entry.name;
}
