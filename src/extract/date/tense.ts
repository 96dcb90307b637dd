import type { Sentence } from '../../doc/doc.js';
import type { Token } from '../../text/tokens.js';

/** Verbs before which a date lies ahead, unless "have" follows: "will meet on Friday", "may have died on Friday". */
const MODALS: ReadonlySet<string> = new Set("will 'll shall should must would may might could".split(' '));

/** What is intended lies ahead where "to" follows; "pledged on Friday" looks back. */
const INTENTIONS: ReadonlySet<string> = new Set(
  (
    'plan plans planned planning hope hopes intend intends aim aims want wants seek seeks going expect expects set due ' +
    'agreed vowed pledged promised'
  ).split(' '),
);

/** What has been fixed lies ahead: "scheduled for Friday", "is expected on Friday", "a hearing has been scheduled". */
const FIXED: ReadonlySet<string> = new Set(['planned', 'scheduled', 'expected', 'slated', 'set', 'due']);
const AFTER_FIXED: ReadonlySet<string> = new Set(['for', 'on', 'in', 'by', 'later', 'next', 'this']);
const BE: ReadonlySet<string> = new Set(['be', 'been', 'is', 'are', 'was', 'were']);

const AHEAD: ReadonlySet<string> = new Set(['upcoming', 'forthcoming', 'deadline']);

/** A present that tells a plan: "The truce expires on Friday", "The vote takes place on Sunday". */
const TIMETABLE: ReadonlyMap<string, ReadonlySet<string> | null> = new Map([
  ...['begins', 'opens', 'expires', 'resumes', 'convenes'].map((verb) => [verb, null] as const),
  ['takes', new Set(['place', 'effect', 'office'])],
  ['take', new Set(['place', 'effect', 'office'])],
  ['kicks', new Set(['off'])],
  ['falls', new Set(['on'])],
  ['runs', new Set(['through', 'until', 'to'])],
]);

/** What was put off or drawn out to a day that lies ahead: "postponed until Friday", "gave them until Friday". */
const PUT_OFF: ReadonlySet<string> = new Set(
  'extended postponed delayed pushed adjourned deferred suspended remanded closed given gave'.split(' '),
);
const UNTIL: ReadonlySet<string> = new Set(['until', 'till']);

/** Past forms that do not end in "ed"; those that do are told by their ending. */
const PAST: ReadonlySet<string> = new Set(
  (
    'was were had said told came took went began fell rose hit struck shot left held met lost won sent gave made saw found ' +
    'fought flew fled led broke drove spoke wrote became did got brought caught ran grew swept blew sank threw set'
  ).split(' '),
);
const NO_PAST: ReadonlySet<string> = new Set([
  'armed',
  'unarmed',
  'wounded',
  'united',
  'need',
  'speed',
  'indeed',
]);

const OPENING: ReadonlySet<string> = new Set(['who', 'which', 'that', 'and', 'but', ',']);

/** Tokens on either side of a date among which the verb is looked for. */
const REACH = 24;

/** Where a sentence looks from a date; null where no verb tells. */
export type Tense = 'ahead' | 'back' | null;

/**
 * How the sentence looks at the tokens `[first, end)`: the nearest verb before them decides, where there is none the
 * nearest after. "said on Friday that talks will resume" is past, "said talks will resume on Friday" is not.
 */
export function tenseAt(
  tokens: readonly Token[],
  sentence: Sentence | undefined,
  first: number,
  end: number,
): Tense {
  if (sentence === undefined) return null;
  // "the men who on Friday will vote"; not "the toll imposed in May will stay"
  const opening = tokens[first - 2]?.key ?? '';
  if (OPENING.has(opening) && MODALS.has(tokens[end]?.key ?? '') && tokens[end + 1]?.key !== 'have')
    return 'ahead';
  const isUntil = UNTIL.has(tokens[first - 1]?.key ?? '');
  for (let i = first - 1; i >= sentence.first && i >= first - REACH; i--) {
    if (isUntil && PUT_OFF.has(tokens[i]?.key ?? '')) return 'ahead';
    const sign = signOf(tokens, i);
    if (sign !== null) return sign ? 'ahead' : 'back';
  }
  for (let i = end; i < sentence.end && i < end + REACH; i++) {
    const sign = signOf(tokens, i);
    if (sign !== null) return sign ? 'ahead' : 'back';
  }
  return null;
}

/** True for a word that looks ahead, false for one that looks back, null for any other. */
function signOf(tokens: readonly Token[], i: number): boolean | null {
  const key = tokens[i]?.key ?? '';
  const next = tokens[i + 1]?.key ?? '';
  const before = tokens[i - 1]?.key ?? '';
  if (MODALS.has(key) && !(key === 'may' && tokens[i]?.isCapital === true)) return next !== 'have';
  if (AHEAD.has(key) || (key === 'ahead' && next === 'of') || (key === 'later' && next === 'than'))
    return true;
  if (key === 'to' && (next === 'be' || next === 'begin' || next === 'start')) return true;
  // "It is best that it be signed after the vote"
  if (key === 'be') return true;
  if (isTimetable(key, next)) return true;
  // "The talks were to go on on Friday"; "were to have gone on" did not
  if (BE.has(key) && next === 'to') return tokens[i + 2]?.key !== 'have';
  // "died due to injuries"; "is due to end"
  if (INTENTIONS.has(key) && next === 'to') return key === 'due' && !BE.has(before) ? null : true;
  if (FIXED.has(key) && isFixed(key, before, next)) return true;
  // "should be completed": the participle does not look back
  return isPast(key) && before !== 'be' && !isAttribute(tokens, i) ? false : null;
}

function isTimetable(key: string, next: string): boolean {
  const followers = TIMETABLE.get(key);
  return followers !== undefined && (followers === null || followers.has(next));
}

/** "set for Friday", "is due on Friday", "had been scheduled"; not "set on fire". */
const isFixed = (key: string, before: string, next: string): boolean =>
  key === 'set' ? next === 'for' : AFTER_FIXED.has(next) || BE.has(before);

const isPast = (key: string): boolean =>
  PAST.has(key) || (key.length > 4 && key.endsWith('ed') && !NO_PAST.has(key));

/** "the proposed talks", "of trained men", "to carry out planned raids": a participle before its noun tells no time. */
function isAttribute(tokens: readonly Token[], i: number): boolean {
  const { key, kind } = tokens[i - 1] ?? { key: '', kind: 'mark' };
  if (kind !== 'word' || !(tokens[i]?.key.endsWith('ed') ?? false)) return false;
  return BEFORE_NOUN.has(key) || (tokens[i - 2]?.key === 'to' && tokens[i - 1]?.isCapital === false);
}
const BEFORE_NOUN: ReadonlySet<string> = new Set(
  'the a an this these its their his her our of in for with by from at new'.split(' '),
);
