import type { Sentence } from '../../doc/doc.js';
import type { Token } from '../../text/tokens.js';

const FUTURE: ReadonlySet<string> = new Set(
  (
    "will 'll shall next due planned plans plan planning scheduled schedule expected expects expect slated set hopes hope " +
    'intends intend aims aim wants upcoming forthcoming ahead deadline must should going ready tomorrow promises ' +
    'promised pledged vowed may might could likely'
  ).split(' '),
);

/** Past forms that do not end in "ed"; those that do are told by their ending. */
const PAST: ReadonlySet<string> = new Set(
  (
    'was were had said told came took went began fell rose hit struck shot left held met lost won sent gave made saw found ' +
    'fought flew fled led left broke drove spoke wrote became did got brought caught ran grew swept blew sank threw'
  ).split(' '),
);
/** "By" and "until" look ahead only beside a future verb; "to" before a verb ("to be held") does. */
const REACH = 24;

const isPast = (key: string): boolean =>
  PAST.has(key) || (key.length > 4 && key.endsWith('ed') && !FUTURE.has(key) && !NO_PAST.has(key));
const NO_PAST: ReadonlySet<string> = new Set([
  'armed',
  'unarmed',
  'wounded',
  'united',
  'need',
  'speed',
  'indeed',
]);

/**
 * True where the sentence looks ahead at the tokens `[first, end)`: the nearest verb before them decides, where there is
 * none the nearest after. "said on Friday that talks will resume" is past, "said talks will resume on Friday" is not.
 */
export function looksAhead(
  tokens: readonly Token[],
  sentence: Sentence | undefined,
  first: number,
  end: number,
): boolean {
  if (sentence === undefined) return false;
  for (let i = first - 1; i >= sentence.first && i >= first - REACH; i--) {
    const sign = signOf(tokens, i);
    if (sign !== null) return sign;
  }
  for (let i = end; i < sentence.end && i < end + REACH; i++) {
    const sign = signOf(tokens, i);
    if (sign !== null) return sign;
  }
  return false;
}

/** True for a word that looks ahead, false for one that looks back, null for any other. */
function signOf(tokens: readonly Token[], i: number): boolean | null {
  const key = tokens[i]?.key ?? '';
  if (FUTURE.has(key)) return !(key === 'may' && tokens[i]?.isCapital === true);
  const next = tokens[i + 1]?.key;
  if (key === 'to' && next !== undefined && (next === 'be' || next === 'begin' || next === 'start'))
    return true;
  // "should be completed": the participle does not look back
  const isInfinite = tokens[i - 1]?.key === 'be';
  return isPast(key) && !isInfinite ? false : null;
}
