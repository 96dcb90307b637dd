import type { Doc, Name } from '../../doc/doc.js';
import type { EntryOf } from '../../lexicon/entry.js';
import { isNearFighting, isNearMunitionNoun } from '../../rules/arms.js';
import { keyAfter, keyAt, keyBefore } from '../../rules/neighbours.js';

/** What an ordinary sense of a weapon word has before or after it. */
interface Friend {
  readonly before?: ReadonlySet<string>;
  readonly after?: ReadonlySet<string>;
  /** The word means a weapon only where there is fighting in the sentence. */
  readonly needsFighting?: boolean;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const MINE: Friend = {
  before: set('coal gold copper iron diamond silver salt tin zinc uranium lithium opal data of be is not'),
  after: set('worker workers shaft shafts owner owners operator operators safety site town collapse'),
  needsFighting: true,
};
const SHELL: Friend = {
  before: set('egg sea nut snail turtle clam taco pastry outer'),
  after: set(
    'company companies corporation corporations casing out shock shocked game of script suit station plc',
  ),
};
const ROCKET: Friend = {
  before: set('space moon booster carrier'),
  after: set('scientist scientists science salad fuel lab engine engines booster boosters ship ships'),
};
const BOMB: Friend = {
  before: set('photo bath sex cherry seed time glitter jager population youth a-'),
  after: set('cyclone at'),
};

const FRIENDS: ReadonlyMap<string, Friend> = new Map([
  ['mine', MINE],
  ['mines', MINE],
  ['shell', SHELL],
  ['shells', SHELL],
  ['rocket', ROCKET],
  ['rockets', ROCKET],
  ['bomb', BOMB],
  ['bombs', BOMB],
  [
    'weapons',
    {
      after: set(
        'cache caches depot depots storage facility facilities factory production program programme programmes manufacturing inspectors inspector stockpile supplies sales deal',
      ),
    },
  ],
  [
    'gun',
    {
      before: set('nail glue staple spray top'),
      after: set('control laws law owner owners lobby rights show shows shop sales safety'),
    },
  ],
  ['guns', { before: set('nail glue staple spray'), after: set('n and') }],
  ['missile', { after: set('command') }],
  ['bullet', { before: set('silver magic'), after: set('train trains point points proof') }],
  ['arms', { after: set('- length') }],
  ['magazine', { needsFighting: true }],
  ['cannon', { before: set('water nick loose'), after: set('fodder') }],
  ['cannons', { before: set('water') }],
  ['torpedo', { needsFighting: true }],
  ['grenade', { before: set('stun tear') }],
  ['chlorine', { needsFighting: true }],
  ['mortar', { before: set('and -'), after: set('board') }],
  ['explosive', { after: set('growth mix report revelations allegations claim claims temper start') }],
  ['payload', { needsFighting: true }],
  ['ordnance', { after: set('survey') }],
]);

// the language of weapons lists farm tools, stones and clubs: "football clubs" are not armed
const NOT_ARMS = set('clubs sticks stones hammers rods jammers arrows drones');
// classes that are no munitions in the sense of the annotation: jamming, lasers, ramming cars
const OTHER_MEANS = set('electronic-warfare directed-energy ugv');

// "USA bombs ISIS convoy": a form that is a verb as well
const VERBS = set('bombs shells rockets mines torpedoes');
const INFINITIVES = set('bomb shell rocket mine torpedo mortar');
const DETERMINERS = set('the a an its their');

/** Between a name and what is struck, the word is what the one does to the other. */
const isVerb = (doc: Doc, first: number, end: number): boolean => {
  const next = doc.tokens[end];
  if (doc.tokens[first - 1]?.isCapital !== true || next === undefined || doc.tokens[first]?.isCapital)
    return false;
  return next.isCapital || DETERMINERS.has(next.key);
};

/** "They came to bomb the village", "threatened to shell our homes". */
const isInfinitive = (doc: Doc, first: number, end: number): boolean => {
  if (keyAt(doc, first - 1) !== 'to') return false;
  const next = doc.tokens[end];
  return next?.kind === 'word' && (next.isCapital || OBJECTS.has(next.key));
};
const OBJECTS = set('the a an its their our his her us them it him me you my your this that these those');

/** "It looked as if a bomb had hit it", "off like a rocket". */
const isFigure = (doc: Doc, first: number): boolean =>
  keyAt(doc, first - 1) === 'a' && LIKE.has(keyAt(doc, first - 2));
const LIKE = set('like if');

/** False where the words have an everyday sense: "rocket scientist", "coal mine", "a bomb at the box office". */
export function isWeaponUse(doc: Doc, name: Name, entry: EntryOf<'munition'>): boolean {
  const { first, end } = name;
  if (OTHER_MEANS.has(entry.class) || entry.id === 'gen-vehicle-ramming') return false;
  const key = doc.tokens[end - 1]?.key ?? '';
  const isOneWord = end === first + 1;
  if (isOneWord && NOT_ARMS.has(key)) return false;
  if (entry.class === 'primitive' && !isNearFighting(doc, first, end, 6)) return false;
  if (name.needsContext && !isNearFighting(doc, first, end, 6) && !isNearMunitionNoun(doc, first, end, 4))
    return false;
  if (!isOneWord) return true;
  if (isFigure(doc, first)) return false;
  // "Shell reported higher profits": a single shell has its article
  if (key === 'shell' && doc.tokens[first]?.isCapital === true) return false;
  if (INFINITIVES.has(key) && isInfinitive(doc, first, end)) return false;
  if (VERBS.has(key) && isVerb(doc, first, end)) return false;
  const friend = FRIENDS.get(key);
  if (friend === undefined) return true;
  if (friend.before?.has(keyBefore(doc, first)) || friend.after?.has(keyAfter(doc, end))) return false;
  return friend.needsFighting !== true || isNearFighting(doc, first, end);
}
