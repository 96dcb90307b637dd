import type { Doc, DocMention, Sentence } from '../doc/doc.js';

/** Words that a caption opens with: "In this photo …", "An aerial view of …". */
const PICTURES: ReadonlySet<string> = new Set(
  'photo photograph picture image view video footage frame screenshot infographic map still'.split(' '),
);
/** Who gives pictures; a credit names one: "(AP Photo/…)", "via Getty Images", "Jane Doe/AFP". */
const CREDITS: ReadonlySet<string> = new Set(
  'photo photos images getty afp ap reuters epa anadolu shutterstock tass handout'.split(' '),
);
/** Tokens within which a credit that opens or ends a sentence names its agency. */
const CREDIT_REACH = 9;

/** A caption, also where it is glued to the text: its act is told for a picture, not for the reader. */
export function isCaption(doc: Doc, index: number, mentions: readonly DocMention[]): boolean {
  const sentence = doc.sentences[index];
  if (sentence === undefined || sentence.role === 'title') return false;
  if (sentence.role === 'caption' || opensAsCaption(doc, sentence)) return true;
  const next = doc.sentences[index + 1];
  return (
    endsInBareDate(doc, sentence, mentions) ||
    (next !== undefined && opensWithCredit(doc, next)) ||
    hasCredit(doc, Math.max(sentence.first, sentence.end - CREDIT_REACH), sentence.end)
  );
}

/** "(Jane Doe/AFP) A view of …": past a credit that belongs to the picture before. */
function pastCredit({ tokens }: Doc, { first, end }: Sentence): number {
  if (tokens[first]?.key !== '(') return first;
  for (let i = first; i < Math.min(end, first + 2 * CREDIT_REACH); i++)
    if (tokens[i]?.key === ')') return i + 1;
  return first;
}

function opensAsCaption(doc: Doc, sentence: Sentence): boolean {
  const { tokens } = doc;
  const { end } = sentence;
  const first = pastCredit(doc, sentence);
  const key = (offset: number): string => (first + offset < end ? (tokens[first + offset]?.key ?? '') : '');
  if (key(0) === 'in' && key(1) === 'this') return PICTURES.has(key(2));
  return (
    (key(0) === 'a' || key(0) === 'an' || key(0) === 'this') && (PICTURES.has(key(1)) || PICTURES.has(key(2)))
  );
}

/** "(AP Photo/Jane Doe)", "Jane Doe/AP" before the next sentence. */
const opensWithCredit = (doc: Doc, { first, end }: Sentence): boolean =>
  (doc.tokens[first]?.key === '(' || doc.tokens[first]?.isCapital === true) &&
  hasCredit(doc, first, Math.min(end, first + CREDIT_REACH));

/** A slash or a bracket beside the name of an agency. */
function hasCredit({ tokens }: Doc, from: number, to: number): boolean {
  let isOpen = false;
  for (let i = from; i < to; i++) {
    const key = tokens[i]?.key ?? '';
    if (key === '(' || key === '/') isOpen = true;
    else if (key === ')') isOpen = false;
    else if (isOpen && CREDITS.has(key)) return true;
  }
  return false;
}

/** "… in Mosul, February 6, 2017.": a full date without a preposition, after the place, is how captions end. */
function endsInBareDate({ tokens }: Doc, { end }: Sentence, mentions: readonly DocMention[]): boolean {
  const at = mentions.findLastIndex(({ type }) => type === 'date');
  const date = mentions[at];
  const place = mentions[at - 1];
  if (date?.type !== 'date' || date.norm.basis !== 'explicit' || date.norm.precision !== 'day') return false;
  if (date.end < end - 1 || !/^[^ ]+ \d{1,2},? \d{4}$/.test(date.text)) return false;
  if (place?.type !== 'place') return false;
  return place.end === date.first || (place.end === date.first - 1 && tokens[place.end]?.key === ',');
}
