import type { Sentence } from '../doc/doc.js';
import type { Token } from '../text/tokens.js';

/**
 * The closed classes of English that a shallow reading of a clause rests on. Keys are token keys (lower case, without
 * apostrophes), so "won't" is "wont".
 */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const BE = set('is are was were be been being am');
const HAVE = set('has have had having');
export const PREPOSITIONS = set(
  'in on at by with from of to into onto near against across over under around inside outside within between among ' +
    'amid during for about through throughout toward towards behind beyond beside along alongside off via without despite ' +
    'since until after before following including besides per upon',
);
export const DETERMINERS = set(
  'the a an this that these those its their his her our another any each some several many',
);
const ARTICLES = set('the a an this that these those its their his her our');
const LIST_GOES_ON = set(', and or &');
/** "close to Tal Afar" is near it. */
const NEARNESS = set('close next near adjacent');
/** Words that open a clause of its own, with its own subject. */
export const CLAUSE_OPENERS = set(
  'while whereas although though because when whenever where if unless until after before since once as that which who whom whose but',
);
export const RELATIVES = set('which who whom whose that where');
export const PRONOUNS = set('it they them');
const ADVERBS = set(
  'not also then later reportedly allegedly now already still again even never only just have has had been',
);
export const REPORTING = set(
  'said says say saying told tells added adds reported announced announces confirmed confirms stated ' +
    'tweeted wrote revealed noted acknowledged explained according claimed claims alleged insisted warned described ' +
    'declared denied denies vowed quoted detailed posted testified estimated identified concluded admitted believes believed suggested suggests recalled learned estimates documented recorded counted highlighted stressed emphasized emphasised underlined reiterated argued',
);
export const LIGHT_VERBS = set(
  'carry carried carries carrying conduct conducted conducts conducting launch launched launches launching mount mounted ' +
    'stage staged staging wage waged waging perform performed execute executed deliver delivered undertake undertook ' +
    'continue continued resume resumed intensify intensified order ordered lead led initiate initiated begin began ' +
    'start started unleash unleashed make made direct directed fly flew flown',
);

/** Skips auxiliaries and adverbs to the left of `index`; returns the index of the first token that is neither. */
function skipAuxiliaries(tokens: readonly Token[], index: number, from: number): number {
  let i = index;
  for (; i >= from; i--) {
    const token = tokens[i];
    if (token === undefined || token.kind !== 'word') break;
    if (!BE.has(token.key) && !HAVE.has(token.key) && !ADVERBS.has(token.key) && !token.key.endsWith('ly'))
      break;
  }
  return i;
}

/** True where a form of "be" stands before the verb at `index`, past adverbs: "were also reportedly killed". */
export function hasBeBefore(tokens: readonly Token[], index: number, from: number): boolean {
  const stop = skipAuxiliaries(tokens, index - 1, from);
  for (let i = index - 1; i > stop; i--) if (BE.has(tokens[i]?.key ?? '')) return true;
  return false;
}

/** A run of tokens that something covers. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
}

/**
 * The preposition that governs the noun phrase which holds `stretch`, or null: "in the western city of Mosul" gives
 * "in". A verb or act to the left ends the search ("launched from Yemen struck Tel Aviv"): `stops`. In a list ("in Aleppo, Raqqa and Homs") it is that of the list: `listed` tells whether a stretch of the same
 * kind ends at an index.
 */
export function governorOf(
  tokens: readonly Token[],
  sentence: Sentence,
  stretch: Stretch,
  stops: readonly Stretch[],
  listed: (end: number) => Stretch | null,
): string | null {
  let seenOf = false;
  const from = Math.max(sentence.first, stretch.first - 9);
  for (let i = stretch.first - 1; i >= from; i--) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.key === ',' || token.key === 'and' || token.key === 'or' || token.key === '&') {
      // "shown by the Pentagon, coalition aircraft struck": a comma alone makes no list
      if (token.key === ',' && !LIST_GOES_ON.has(tokens[stretch.end]?.key ?? '')) return ofOrNull(seenOf);
      const before = tokens[i - 1]?.key === ',' ? i - 1 : i;
      const sibling = listed(before);
      return sibling === null ? ofOrNull(seenOf) : governorOf(tokens, sentence, sibling, stops, listed);
    }
    if (token.kind === 'mark') {
      if (
        token.key === '-' ||
        token.key === '–' ||
        token.key === '"' ||
        token.key === '“' ||
        token.key === '’'
      )
        continue;
      break;
    }
    if (ARTICLES.has(token.key)) {
      // "In comparison the coalition": the noun phrase begins here
      const outer = tokens[i - 1];
      if (outer === undefined || i - 1 < sentence.first || !PREPOSITIONS.has(outer.key)) break;
      continue;
    }
    if (token.key === 'of' && HELP.has(tokens[i - 1]?.key ?? '')) return 'with';
    if (token.key === 'of') seenOf = true;
    else if (token.key === 'to' && NEARNESS.has(tokens[i - 1]?.key ?? '')) return 'near';
    else if (isBeforeNumber(tokens, i)) continue;
    else if (PREPOSITIONS.has(token.key)) return token.key;
    else if (
      BE.has(token.key) ||
      HAVE.has(token.key) ||
      REPORTING.has(token.key) ||
      CLAUSE_OPENERS.has(token.key)
    )
      break;
    else if (stops.some((stop) => stop.first <= i && i < stop.end)) break;
  }
  return ofOrNull(seenOf);
}

/** "at the request of the government", "with the help of the coalition" */
const HELP = set('request behalf help support assistance backing invitation direction command aid cover');
const QUANTIFIERS = set('at over about around under up to near');

/** "at least 13 soldiers", "over 200 fighters": the word belongs to the number. */
const isBeforeNumber = (tokens: readonly Token[], index: number): boolean =>
  QUANTIFIERS.has(tokens[index]?.key ?? '') &&
  (tokens[index + 1]?.kind === 'number' ||
    tokens[index + 1]?.key === 'least' ||
    tokens[index + 1]?.key === 'most');

const ofOrNull = (seenOf: boolean): string | null => (seenOf ? 'of' : null);
