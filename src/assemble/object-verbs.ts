import type { DocMention, Name, Sentence } from '../doc/doc.js';
import type { Token } from '../text/tokens.js';
import { PREPOSITIONS, type Stretch } from './grammar.js';

/** What a verb is done to: a munition, ground (a place or a word for one), or a force. */
type ObjectKind = 'munition' | 'ground' | 'force';

/**
 * Trigger groups whose verbs tell of an act only by what they are done to: "fired" missiles, "dropped" bombs, "took" a
 * town, "fell to" an army.
 */
const OBJECT_OF_GROUP: Readonly<Record<string, ObjectKind>> = {
  'fire-object': 'munition',
  'drop-object': 'munition',
  'take-object': 'ground',
  'fall-to': 'force',
};

/** Trigger groups that are the second half of a verb, with the first: "set two lorries on fire", "held nine men hostage". */
const VERBS_OF_GROUP: Readonly<Record<string, ReadonlySet<string>>> = {
  'set-ablaze': new Set('set sets setting'.split(' ')),
  'hold-hostage': new Set('hold holds held holding take takes took taken taking'.split(' ')),
};

/** Nouns for ground that can be held. */
const GROUND: ReadonlySet<string> = new Set(
  (
    'town towns village villages stronghold strongholds camp camps position positions post posts hamlet hamlets city cities ' +
    'district districts territory area areas base bases airport airfield outpost ' +
    'outposts checkpoint checkpoints settlement settlements neighbourhood neighbourhoods neighborhood neighborhoods hill hills ' +
    'hilltop barracks headquarters province garrison crossing highway'
  ).split(' '),
);
const REACH = 7;

/** Which side of its verb the object stands on: `null` for verbs that need none, or have it. */
export type ObjectSide = 'after' | 'before' | 'missing' | 'unneeded';

/** Where the object of a verb stands that is a trigger only with one. */
export function findObject(
  tokens: readonly Token[],
  sentence: Sentence,
  name: Name,
  group: string,
  mentions: readonly DocMention[],
): ObjectSide {
  const verbs = VERBS_OF_GROUP[group];
  if (verbs !== undefined) return hasVerbBefore(tokens, sentence, name.first, verbs) ? 'unneeded' : 'missing';
  const object = OBJECT_OF_GROUP[group];
  if (object === undefined) return 'unneeded';
  const isObject = (index: number): boolean => {
    if (object === 'ground' && GROUND.has(tokens[index]?.key ?? '')) return true;
    return mentions.some((mention) => isOfKind(mention, object) && covers(mention, index));
  };
  if (hasObjectAfter(tokens, sentence, name.end, isObject)) return 'after';
  if (object === 'force') return 'missing';
  return hasObjectBefore(tokens, sentence, name.first, isObject) ? 'before' : 'missing';
}

/** "dropped bombs", "dropped 5,075 of them"; "took Tikrit". */
function isOfKind(mention: DocMention, object: ObjectKind): boolean {
  if (object === 'ground') return mention.type === 'place';
  if (mention.type === 'count') return object === 'munition' && mention.norm.measure === 'munitions';
  return mention.type === object;
}

const covers = (stretch: Stretch, index: number): boolean => stretch.first <= index && index < stretch.end;

type IsObject = (index: number) => boolean;

/** The first half of a verb stands to the left, with nothing but its object between. */
function hasVerbBefore(
  tokens: readonly Token[],
  sentence: Sentence,
  to: number,
  verbs: ReadonlySet<string>,
): boolean {
  for (let i = to - 1; i >= Math.max(sentence.first, to - 1 - REACH); i--) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'mark') return false;
    if (verbs.has(token.key)) return true;
  }
  return false;
}

/** An object of the verb stands to its right, with no preposition but "of" and no end of a clause between. */
function hasObjectAfter(
  tokens: readonly Token[],
  sentence: Sentence,
  from: number,
  isObject: IsObject,
): boolean {
  for (let i = from; i < Math.min(sentence.end, from + REACH); i++) {
    if (isObject(i)) return true;
    const token = tokens[i];
    if (token === undefined || token.key === ';' || token.key === '.' || token.key === ',') return false;
    if (PREPOSITIONS.has(token.key) && token.key !== 'of') return false;
  }
  return false;
}

/** "67 drones launched by Russia", "several villages held by ISIS have been captured": the object stands to the left. */
function hasObjectBefore(
  tokens: readonly Token[],
  sentence: Sentence,
  to: number,
  isObject: IsObject,
): boolean {
  for (let i = to - 1; i >= Math.max(sentence.first, to - 1 - REACH); i--) {
    if (isObject(i)) return true;
    if (tokens[i]?.kind === 'mark') return false;
  }
  return false;
}
