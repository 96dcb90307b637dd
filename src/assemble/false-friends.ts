import type { Sentence } from '../doc/doc.js';
import type { Token } from '../text/tokens.js';
import type { Stretch } from './grammar.js';
import type { Form } from './triggers.js';

/**
 * Words next to which a trigger word is no act of force. `before` and `after` are looked for within three words on that
 * side; from `trigger_groups.tsv`'s exclusions and from the negative set in `test/negatives.test.ts`.
 */
interface FalseFriend {
  readonly words: string;
  readonly before?: string;
  readonly after?: string;
}

const FALSE_FRIENDS: readonly FalseFriend[] = [
  {
    words: 'strike strikes struck striking',
    before:
      'hunger labour labor rail teachers doctors workers general union pay nurses on lightning pilots dockers earthquake quake hurricane cyclone storm typhoon tornado disaster tragedy',
    after:
      'deal balance agreement chord ballot action pose bargain lightning tone out price down me him partnership',
  },
  {
    words: 'attack attacks attacked attacking',
    before: 'heart panic asthma verbal personal cyber shark dog anxiety transient hacker goal',
    after: 'ad ads dog line midfield helicopter helicopters aircraft drone drones submarine',
  },
  {
    words: 'raid raids',
    after: 'siren sirens alert alerts shelter shelters warning warnings',
  },
  {
    words: 'hit hits hitting',
    before: 'box chart hardest smash greatest pandemic record prices inflation shares big web',
    after:
      'song single film show record high low back out sales profits rock shelves headlines home series album target milestone',
  },
  {
    words: 'operation operations',
    before:
      'surgical heart business rescue humanitarian relief peacekeeping banking retail mining flight normal daily knee hip current special',
    after: 'centre center room manager director theatre chief',
  },
  {
    words: 'battle battles fight fights fighting fought clash clashes clashed',
    before:
      'legal court political custody uphill title relegation cancer ratings bidding fire election bull cock boxing pillow',
    after:
      'position positions vehicle vehicles cancer corruption inflation poverty disease crime fire fires hunger climate relegation back covid racism colours colors over',
  },
  {
    words:
      'offensive push sweep advance advances advanced assault raid firing engagement engagements engaged engage',
    before: 'charm common sexual marketing sales technological wedding scientific public media diplomatic',
    after:
      'technology technologies age copy remark remarks comment comments language talks line coordinator ring couple with',
  },
  {
    words: 'killed kill dead died injured injuries hurt deaths wounded dies',
    before:
      'accident crash crashed earthquake flood floods tornado storm cancer disease virus drowned avalanche collision brain',
    after:
      'accident crash crashed earthquake flood floods tornado storm cancer disease illness avalanche collision heart peacefully sea end heat bill knee hamstring ankle groin',
  },
  {
    words: 'explosion explosions exploded explode blast blasts',
    before: 'population gas mining big',
    after: 'growth population popularity furnace furnaces interest off demand prices sales costs',
  },
  {
    words: 'shot shoot shooting shootings',
    before: 'film photo penalty free first flu booster jump vaccine screen mug close-up',
    after: 'film scene clock put wide goal movie stars star video footage guard',
  },
  {
    words: 'captured captures capture',
    after: 'video film camera footage image images imagination hearts mood attention title gold carbon',
  },
  {
    words: 'bombed bombing bombings bomb',
    after: 'office shelter shelters threat threats squad disposal',
  },
  { words: 'downed', after: 'tools' },
  { words: 'exploded explodes', before: 'prices profits sales costs rents demand' },
  { words: 'bombarded', after: 'questions calls messages emails requests' },
  {
    words: 'intercepted intercept intercepts',
    after: 'call calls communications pass letter message messages',
  },
  { words: 'executed execute', after: 'plan plans warrant strategy order orders' },
  { words: 'arrested', after: 'decline development' },
  {
    words: 'agreement accord truce ceasefire agreed',
    before: 'trade loan licensing price tariff climate wage pay merger',
    after: 'price prices milk tariffs merger',
  },
  {
    words: 'withdrew withdraw withdrawal withdrawn retreat retreated',
    before: 'cash consent spiritual candidate',
    after: 'offer bid money candidacy complaint remarks application support ambassador',
  },
  { words: 'riot riots', after: 'police gear colour color' },
  { words: 'burned burn burning burnt', after: 'calories fuel fat out' },
  {
    words: 'demonstrated demonstrate demonstrates',
    after: 'the that how its their a his his strong',
  },
  { words: 'protested protest protests', after: 'referee innocence' },
  { words: 'demolished', after: 'stadium opponent record' },
  {
    words: 'pounded pounds pound pounding',
    before: 'british egyptian lebanese syrian million billion thousand sterling hundred weighed waves',
    after: 'sterling pavement heart',
  },
  {
    words: 'targets target',
    before: 'climate emissions sales growth inflation price spending recruitment',
  },
];

interface Neighbours {
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
}

const words = (list: string | undefined): ReadonlySet<string> =>
  new Set(list === undefined ? [] : list.split(' '));

const BY_WORD: ReadonlyMap<string, readonly Neighbours[]> = indexByWord(FALSE_FRIENDS);

function indexByWord(friends: readonly FalseFriend[]): ReadonlyMap<string, readonly Neighbours[]> {
  const index = new Map<string, Neighbours[]>();
  for (const friend of friends) {
    const neighbours = { before: words(friend.before), after: words(friend.after) };
    for (const word of words(friend.words)) index.set(word, [...(index.get(word) ?? []), neighbours]);
  }
  return index;
}

/** Words that are an act only as verbs: "stormed the building", but "Monday's storms". */
const WEATHER: ReadonlySet<string> = new Set(['storm', 'storms']);

const REACH = 3;

/** True where the neighbours of a trigger word show that no act of force is meant. */
export function isFalseFriend(
  tokens: readonly Token[],
  sentence: Sentence,
  at: Stretch,
  form: Form,
): boolean {
  const key = tokens[at.end - 1]?.key ?? '';
  if (form === 'noun' && WEATHER.has(key)) return true;
  const friends = BY_WORD.get(key);
  if (friends === undefined) return false;
  const from = Math.max(sentence.first, at.first - REACH);
  const to = Math.min(sentence.end, at.end + (form === 'noun' ? 1 : REACH + 1));
  return friends.some(
    ({ before, after }) => hasNear(tokens, before, from, at.first) || hasNear(tokens, after, at.end, to),
  );
}

function hasNear(tokens: readonly Token[], near: ReadonlySet<string>, from: number, to: number): boolean {
  if (near.size === 0) return false;
  for (let i = from; i < to; i++) if (near.has(tokens[i]?.key ?? '')) return true;
  return false;
}
