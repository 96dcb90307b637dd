import type { DocMention, Sentence } from '../doc/doc.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { Token } from '../text/tokens.js';
import { FAMILY_OF_GROUP } from './families.rules.js';
import { hasBeBefore, PREPOSITIONS, type Stretch } from './grammar.js';
import type { Trigger } from './triggers.js';

/**
 * Verbs that tell of an act only by what they are done to: "fired" with missiles, "dropped" with bombs, "took" with a
 * town. `phrase` is the trigger of the lexicon that they then are.
 */
interface ObjectVerb {
  readonly phrase: string;
  readonly object: 'munition' | 'ground';
}

const FIRES: ObjectVerb = { phrase: 'fired missiles', object: 'munition' };
const DROPS: ObjectVerb = { phrase: 'dropped bombs', object: 'munition' };
const TAKES: ObjectVerb = { phrase: 'captured the town', object: 'ground' };

const forms = (verb: ObjectVerb, words: string): [string, ObjectVerb][] =>
  words.split(' ').map((word) => [word, verb]);

const OBJECT_VERBS: ReadonlyMap<string, ObjectVerb> = new Map([
  ...forms(FIRES, 'fired fire fires firing launched launch launches launching lobbed hurled unleashed'),
  ...forms(DROPS, 'dropped drop drops dropping'),
  ...forms(
    TAKES,
    'took take takes taking taken captured capture captures capturing seized seize seizes seizing overran overrun',
  ),
]);

/** Nouns for ground that can be held. */
const GROUND: ReadonlySet<string> = new Set(
  (
    'town towns village villages city cities district districts territory area areas base bases airport airfield outpost ' +
    'outposts checkpoint checkpoints settlement settlements neighbourhood neighbourhoods neighborhood neighborhoods hill hills ' +
    'hilltop barracks headquarters province garrison crossing highway'
  ).split(' '),
);
const REACH = 7;

/** The triggers that verbs with such an object are, where no trigger of the lexicon stands on the verb. */
export function findObjectVerbs(
  tokens: readonly Token[],
  lexicon: Lexicon,
  sentence: Sentence,
  mentions: readonly DocMention[],
  found: readonly Trigger[],
): Trigger[] {
  const triggers: Trigger[] = [];
  for (let i = sentence.first; i < sentence.end; i++) {
    const verb = OBJECT_VERBS.get(tokens[i]?.key ?? '');
    if (verb === undefined || found.some((trigger) => trigger.first <= i && i < trigger.end)) continue;
    const isObject = verb.object === 'munition' ? isMunition(mentions) : isGround(tokens, mentions);
    const isActive = hasObjectAfter(tokens, sentence, i, isObject);
    const isPassive =
      !isActive &&
      (verb.object === 'munition' || hasBeBefore(tokens, i, sentence.first)) &&
      hasObjectBefore(tokens, sentence, i, isObject);
    if (!isActive && !isPassive) continue;
    const entry = lexicon.lookup(verb.phrase).find((candidate) => candidate.kind === 'trigger');
    const family = entry?.kind === 'trigger' ? FAMILY_OF_GROUP.get(entry.group) : undefined;
    if (entry?.kind !== 'trigger' || family === undefined) continue;
    const form =
      isPassive || hasBeBefore(tokens, i, sentence.first)
        ? 'passive'
        : tokens[i]?.key.endsWith('ing')
          ? 'joined'
          : 'active';
    triggers.push({ first: i, end: i + 1, family, entry, form });
  }
  return triggers;
}

type IsObject = (index: number) => boolean;

const isMunition =
  (mentions: readonly DocMention[]): IsObject =>
  (index) =>
    mentions.some((mention) => mention.type === 'munition' && covers(mention, index));

const isGround =
  (tokens: readonly Token[], mentions: readonly DocMention[]): IsObject =>
  (index) =>
    GROUND.has(tokens[index]?.key ?? '') ||
    mentions.some((mention) => mention.type === 'place' && covers(mention, index));

const covers = (stretch: Stretch, index: number): boolean => stretch.first <= index && index < stretch.end;

/** An object of the verb stands to its right, with no preposition but "of" and no end of a clause between. */
function hasObjectAfter(
  tokens: readonly Token[],
  sentence: Sentence,
  verb: number,
  isObject: IsObject,
): boolean {
  for (let i = verb + 1; i < Math.min(sentence.end, verb + 1 + REACH); i++) {
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
  verb: number,
  isObject: IsObject,
): boolean {
  for (let i = verb - 1; i >= Math.max(sentence.first, verb - 1 - REACH); i--) {
    if (isObject(i)) return true;
    if (tokens[i]?.kind === 'mark') return false;
  }
  return false;
}
