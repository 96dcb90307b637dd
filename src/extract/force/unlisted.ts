import type { Candidate, Doc } from '../../doc/doc.js';
import { sentenceOfToken } from '../../doc/doc.js';
import { isNearFighting, isOnSign } from '../../rules/arms.js';
import { candidateOver } from '../../rules/candidate.js';
import { slugOf } from '../../rules/designation.js';
import { keyAfter, keyAt, nameOver } from '../../rules/neighbours.js';
import type { ForceNorm } from '../../schema/mention.js';
import { GAP } from '../../text/tokens.js';
import { normOfState } from './norms.js';
import { isAboutFighting, isOfFighting, peopleAt, type Reading } from './reading.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

// heads that only armed bodies have, and heads that need a word of their kind before them
const ARMED_HEADS = set(
  'brigade brigades battalion battalions regiment militia mujahideen infantry commandos',
);
const NUMBERED_HEADS = set('division corps squadron army fleet wing company group force');
const POLITICAL_HEADS = set(
  'army front force forces movement council organisation organization union guard guards units',
);
const POLITICAL_WORDS =
  set(`liberation resistance revolutionary salvation patriotic defence defense protection mujahideen martyrs
  self-defence self peoples people popular islamic armed jihad insurgent guerrilla`);
const SERVICE_WORDS =
  set(`mechanised mechanized motorised motorized motor airborne assault tank armoured armored artillery
  infantry marine mountain cavalry engineer air naval rifle guards commando parachute paratrooper missile combat army task`);
// Arabic, Persian and Urdu put the head first: "Liwa al-Quds", "Lashkar-e-Islam"
const LEADING_HEADS =
  set(`liwa jaysh jaish kataib katibat katiba saraya ansar harakat lashkar jund jabhat firqat faylaq asaib
  usbat hizb`);
const LINKS = set('al el ul e i of the and ash as ar ad an for');
const NOT_NAMES =
  set(`the a an its their his this that these those all some in on at by for from with and but when while after
  before former senior new old general commander colonel captain major lieutenant brigadier spokesman said mr fire light
  peace press international first second third`);
const CIVIL_HEADS = set('fire peace press salvation marching ambulance medical diplomatic army bomb');

const MOST_WORDS = 6;

const HEADS = new Set([...ARMED_HEADS, ...NUMBERED_HEADS, ...POLITICAL_HEADS, ...LEADING_HEADS]);

/** True where the capital word at token `index` may be the head of an armed body's name. */
export function startsUnlisted(doc: Doc, index: number): boolean {
  const token = doc.tokens[index];
  return token !== undefined && !token.isUpper && HEADS.has(token.key);
}

/** An armed body that the lexicon does not list, by the shape of its name, around the head at token `index`. */
export function findUnlisted(reading: Reading, index: number): Candidate | null {
  const { doc } = reading;
  const token = doc.tokens[index];
  if (token === undefined) return null;
  if (reading.capitals(sentenceOfToken(doc.sentences, index)) !== 'plain') return null;
  if (LEADING_HEADS.has(token.key)) return headFirst(reading, index);
  const isArmed = ARMED_HEADS.has(token.key);
  const first = startOfName(doc, index);
  if (first === index) return null;
  const isNumbered = doc.tokens[first]?.kind === 'number';
  const words = doc.tokens.slice(first, index).map(({ key }) => key);
  const isPolitical = POLITICAL_HEADS.has(token.key) && words.some((word) => POLITICAL_WORDS.has(word));
  const isService = token.key === 'infantry' || words.some((word) => SERVICE_WORDS.has(word));
  const isTaskForce = token.key === 'force' && words.at(-1) === 'task';
  if (!isPolitical && !isArmed && !isNumbered && !isTaskForce) return null;
  if (isTaskForce && !isNumbered && !isAboutFighting(reading, index + 1)) return null;
  if (isNumbered && !isArmed && !isService && !isNearFighting(doc, first, index + 1)) return null;
  if (!isNumbered && CIVIL_HEADS.has(keyAt(doc, index - 1))) return null;
  if (isArmed && !isNumbered && !isService && !isOfFighting(reading, first, index + 1)) return null;
  const end = isArmed ? endWithNumber(doc, index + 1) : endOfName(doc, index + 1, isPolitical);
  if (isOnSign(doc, end)) return null;
  return unlisted(reading, first, end, isNumbered || isService ? 'unit' : 'rebel-group');
}

function unlisted(reading: Reading, first: number, end: number, kind: string): Candidate {
  const { doc } = reading;
  const name = nameOver(doc, first, end);
  const id = slugOf(name);
  const state = kind === 'unit' ? stateOf(reading, first, end) : null;
  const norm: ForceNorm =
    state === null ? { id, name, side: id, kind, country: null } : { ...state, id, name, kind };
  const rule = kind === 'unit' ? 'force/unlisted-unit' : 'force/unlisted-group';
  return { type: 'force', ...candidateOver(doc, first, end, rule), norm };
}

/** The state whose adjective stands in the unit's name or right before it: "Ukraine's 105th Brigade". */
function stateOf(reading: Reading, first: number, end: number): ForceNorm | null {
  const from = keyAt(reading.doc, first - 1) === "'s" ? first - 2 : first - 1;
  for (let at = from; at < end; at++) {
    const people = peopleAt(reading, at);
    if (people?.isState === true) return normOfState(reading.lexicon, people.country);
  }
  return null;
}

/** Walks left from the head over capital words, an ordinal, hyphens and the small words inside Arabic names. */
function startOfName(doc: Doc, head: number): number {
  let first = head;
  let words = 0;
  for (let at = head - 1; at >= 0 && words < MOST_WORDS; at--) {
    const token = doc.tokens[at];
    if (token === undefined || doc.tokens[at + 1]?.gap === GAP.paragraph) break;
    if (token.kind === 'word' && token.isCapital) {
      if (NOT_NAMES.has(token.key) && !isInsideName(doc, at)) break;
      first = at;
      words++;
    } else if (isOrdinal(doc, at)) {
      first = at - 1;
      break;
    } else if (!isJoint(doc, at)) break;
  }
  return first;
}

const isInsideName = (doc: Doc, at: number): boolean =>
  doc.tokens[at]?.key === 'army' || doc.tokens[at]?.key === 'light';
const isOrdinal = (doc: Doc, at: number): boolean =>
  doc.tokens[at]?.gap === GAP.none &&
  /^(?:st|nd|rd|th)$/.test(keyAt(doc, at)) &&
  doc.tokens[at - 1]?.kind === 'number';

/** A hyphen, an "al" or an 's between two words of a name. */
function isJoint(doc: Doc, at: number): boolean {
  const token = doc.tokens[at];
  if (token === undefined) return false;
  if (token.key === '-' && token.gap === GAP.none) return true;
  return token.key === 'al' || token.key === 'el' || token.key === 'bin' || token.key === 'ibn';
}

/** "Front for the Liberation of Enka": a political head takes what follows it, too. */
function endOfName(doc: Doc, from: number, isPolitical: boolean): number {
  let end = from;
  if (!isPolitical) return end;
  for (let at = from; at < from + MOST_WORDS; at++) {
    const token = doc.tokens[at];
    if (token === undefined || token.gap === GAP.paragraph || token.kind !== 'word') break;
    if (token.isCapital) end = at + 1;
    else if (token.key !== 'of' && token.key !== 'for' && token.key !== 'the') break;
  }
  return keyAfter(doc, from) === 'of' || keyAfter(doc, from) === 'for' ? end : from;
}

/** "Light Infantry Battalion 376": some armies put the number last. */
const endWithNumber = (doc: Doc, from: number): number =>
  doc.tokens[from]?.kind === 'number' && doc.tokens[from]?.gap === GAP.space && !holdsOrdinal(doc, from)
    ? from + 1
    : from;
const holdsOrdinal = (doc: Doc, number: number): boolean => isOrdinal(doc, number + 1);

function headFirst(reading: Reading, index: number): Candidate | null {
  const { doc } = reading;
  let end = index + 1;
  let words = 0;
  for (let at = end; words < MOST_WORDS; at++) {
    const token = doc.tokens[at];
    if (token === undefined || token.gap === GAP.paragraph) break;
    if (token.kind === 'word' && token.isCapital) {
      end = at + 1;
      words++;
    } else if (token.key !== '-' && !LINKS.has(token.key)) break;
  }
  if (words === 0 || !isOfFighting(reading, index, end)) return null;
  return unlisted(reading, index, end, 'rebel-group');
}
