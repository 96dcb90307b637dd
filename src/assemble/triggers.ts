import type { DocMention, Name, Sentence } from '../doc/doc.js';
import type { EntryOf } from '../lexicon/entry.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { GAP, type Token } from '../text/tokens.js';
import { isFalseFriend } from './false-friends.js';
import { FAMILY_OF_GROUP, type Family } from './families.rules.js';
import { BE, CLAUSE_OPENERS, DETERMINERS, hasBeBefore, PREPOSITIONS } from './grammar.js';
import { findObject } from './object-verbs.js';

/** How a trigger stands in its clause: `done` is a participle that joins another act ("killing six"). */
export type Form = 'noun' | 'active' | 'passive' | 'joined';

/** A word or phrase that tells of an act, where it stands. */
export interface Trigger {
  readonly first: number;
  readonly end: number;
  readonly family: Family;
  readonly entry: EntryOf<'trigger'>;
  readonly form: Form;
}

/** No sentence of prose tells of more acts; one that does is a list or noise, and must not cost more for it. */
const MOST_TRIGGERS = 40;

/** The triggers of a sentence in text order, the longest first where they overlap. */
export function findTriggers(
  tokens: readonly Token[],
  lexicon: Lexicon,
  sentence: Sentence,
  names: readonly Name[],
  mentions: readonly DocMention[],
): Trigger[] {
  const found: Trigger[] = [];
  let reach = sentence.first;
  let ahead = 0;
  for (const name of names) {
    if (found.length === MOST_TRIGGERS) break;
    if (name.first < reach || lexicon.kind(name.entry) !== 'trigger') continue;
    const entry = lexicon.entry(name.entry);
    if (entry.kind !== 'trigger') continue;
    const family = FAMILY_OF_GROUP.get(entry.group);
    while ((mentions[ahead]?.end ?? name.end) <= name.first) ahead++;
    if (family === undefined || isInsideName(mentions, ahead, name)) continue;
    const object = findObject(tokens, sentence, name, entry.group, mentions);
    if (object === 'missing') continue;
    const form = formOf(tokens, sentence, name, entry);
    // "Daesh targets", "4,000 pounds of explosives": things, not acts
    if (form === 'noun' && (entry.group === 'target-v' || entry.group === 'pound')) continue;
    if (form === null || isFalseFriend(tokens, sentence, name, form)) continue;
    // "took part", "the men who took it": ground to the left is an object only of a passive
    if (object === 'before' && entry.group === 'take-object' && form !== 'passive') continue;
    found.push({
      first: name.first,
      end: name.end,
      family,
      entry,
      form: object === 'before' ? 'passive' : form,
    });
    reach = name.end;
  }
  return found;
}

/**
 * "Operation Inherent Resolve", "March 18": a word inside the name of something, or of a date, is no trigger. The
 * mentions before `ahead` end before the name.
 */
function isInsideName(mentions: readonly DocMention[], ahead: number, name: Name): boolean {
  for (let i = ahead; i < mentions.length; i++) {
    const mention = mentions[i];
    if (mention === undefined || mention.first > name.first) return false;
    if (mention.type === 'count' || mention.end < name.end) continue;
    if (mention.type === 'date' || name.end - name.first < mention.end - mention.first) return true;
  }
  return false;
}

const IRREGULAR_PARTICIPLES: ReadonlySet<string> = new Set(
  'struck hit shot slain overrun taken seized driven blown torn hurt fought sunk held shelled stormed ridden beaten set'.split(
    ' ',
  ),
);

function formOf(
  tokens: readonly Token[],
  sentence: Sentence,
  name: Name,
  entry: EntryOf<'trigger'>,
): Form | null {
  const word = tokens[name.first];
  if (word === undefined) return null;
  const kinds = entry.partOfSpeech;
  if (kinds === 'noun' || kinds === 'noun-phrase') return 'noun';
  if (kinds === 'adj') return 'passive';
  if (kinds.includes('noun') && looksLikeNoun(tokens, sentence, name)) return 'noun';
  const key = word.key;
  // "was targeted in", "have been killed", "came under fire"
  const second = tokens[name.first + 1]?.key;
  if (BE.has(key) || second === 'been' || second === 'under') return 'passive';
  if (key.endsWith('ing')) return isOwnVerb(tokens, sentence, name.first) ? 'active' : 'joined';
  const isParticiple = key.endsWith('ed') || key.endsWith('en') || IRREGULAR_PARTICIPLES.has(key);
  if (isParticiple) {
    const isWord = name.end - name.first === 1;
    if (isWord && isAdjective(tokens, sentence, name)) return null;
    // "was hit", "were taken hostage"
    if (hasBeBefore(tokens, name.first, sentence.first)) return 'passive';
    if (isWord && isReducedPassive(tokens, sentence, name)) return 'passive';
  }
  return 'active';
}

const ASPECT_VERBS: ReadonlySet<string> = new Set(
  'continued continues continue began begun started kept keeps'.split(' '),
);

/** "were shelling", "continued targeting", "responded by attacking": a verb of its own, not one joined to another act. */
function isOwnVerb(tokens: readonly Token[], sentence: Sentence, index: number): boolean {
  const before = tokens[index - 1]?.key ?? '';
  return ASPECT_VERBS.has(before) || before === 'by' || hasBeBefore(tokens, index, sentence.first);
}

/** "the occupied West Bank", "a destroyed building", "Israeli-occupied": it tells what something is, not what happens. */
function isAdjective(tokens: readonly Token[], sentence: Sentence, name: Name): boolean {
  const before = name.first > sentence.first ? tokens[name.first - 1] : undefined;
  const after = name.end < sentence.end ? tokens[name.end] : undefined;
  if (before === undefined || after === undefined || after.kind !== 'word') return false;
  // "where displaced families sheltered"
  if (CLAUSE_OPENERS.has(before.key) && !PREPOSITIONS.has(after.key)) return true;
  if (PREPOSITIONS.has(after.key) || after.key === 'and') return before.key === '-';
  return (
    before.key === '-' ||
    before.key === "'s" ||
    before.key === 'most' ||
    DETERMINERS.has(before.key) ||
    (PREPOSITIONS.has(before.key) && before.key !== 'by')
  );
}

/** "Two soldiers killed in Mali", "67 drones launched by Russia": a participle without "be" and without an object. */
function isReducedPassive(tokens: readonly Token[], sentence: Sentence, name: Name): boolean {
  const before = tokens[name.first - 1];
  if (before === undefined || name.first === sentence.first) return false;
  const after = tokens[name.end];
  if (after === undefined || name.end >= sentence.end) return true;
  if (after.key === 'by') return true;
  if (before.key === 'has' || before.key === 'have' || before.key === 'had') return false;
  return after.kind === 'mark'
    ? after.key === '.' || after.key === ','
    : after.key === 'in' ||
        after.key === 'and' ||
        after.key === 'during' ||
        after.key === 'when' ||
        after.key === 'after';
}

const NUMBER_WORDS: ReadonlySet<string> = new Set(
  'one two three four five six seven eight nine ten eleven twelve dozens scores hundreds thousands'.split(
    ' ',
  ),
);
const VERB_MARKERS: ReadonlySet<string> = new Set(
  'to will would can could may might must should shall did does do they we who which that it he'.split(' '),
);

/** Whether a word that may be a noun or a verb ("strikes", "attack", "raids") is a noun where it stands. */
function looksLikeNoun(tokens: readonly Token[], sentence: Sentence, name: Name): boolean {
  const before = name.first > sentence.first ? tokens[name.first - 1] : undefined;
  const after = name.end < sentence.end ? tokens[name.end] : undefined;
  // "Fighting displaced 40,000 people"
  if (before === undefined)
    return (
      after === undefined || PREPOSITIONS.has(after.key) || after.key.endsWith('ed') || BE.has(after.key)
    );
  if (VERB_MARKERS.has(before.key)) return false;
  // "were hurt at a checkpoint"
  if (BE.has(before.key) && IRREGULAR_PARTICIPLES.has(tokens[name.first]?.key ?? '')) return false;
  if (
    DETERMINERS.has(before.key) ||
    PREPOSITIONS.has(before.key) ||
    before.key === "'s" ||
    before.kind === 'number'
  )
    return true;
  if (after === undefined || after.kind === 'mark' || PREPOSITIONS.has(after.key) || BE.has(after.key))
    return true;
  // "US warships and planes strike Houthi targets", "missiles hit six cities": what follows is an object
  const takesObject =
    DETERMINERS.has(after.key) ||
    after.kind === 'number' ||
    NUMBER_WORDS.has(after.key) ||
    (after.isCapital && after.gap !== GAP.paragraph);
  return !takesObject;
}
