import { GAP, type Token } from '../text/tokens.js';

const BULLETS = '•▪●■►‣◦⁃➢➤✔';
const LINE_BULLETS = '-–—*+·>';

/** A mark that is a bullet wherever it stands. */
export const isBulletMark = (token: Token): boolean => token.kind === 'mark' && BULLETS.includes(token.key);

/** The sentence that begins at token `first` is an item of a list: "- Near Tikrit", "• 3 tanks", "2) Trucks". */
export function isListItem(tokens: readonly Token[], first: number): boolean {
  return endOfBullet(tokens, first) > first || endOfEnumerator(tokens, first) > first;
}

/** Index after a bullet at token `index`; `index` itself where there is none. */
function endOfBullet(tokens: readonly Token[], index: number): number {
  const token = tokens[index];
  if (token === undefined || token.kind !== 'mark') return index;
  if (isBulletMark(token)) return index + 1;
  return LINE_BULLETS.includes(token.key) && tokens[index + 1]?.gap === GAP.space ? index + 1 : index;
}

/** Index after "2)", "2.)", "2.", "(b)", "b)" or "b." and before a blank; `index` itself where there is none. */
export function endOfEnumerator(tokens: readonly Token[], index: number): number {
  const isOpened = tokens[index]?.key === '(';
  const at = isOpened ? index + 1 : index;
  const ordinal = tokens[at];
  if (ordinal === undefined || ordinalOf(ordinal) === 0) return index;
  let end = at + 1;
  if (!isOpened && isGlued(tokens[end], '.')) end++;
  const hasPointOnly = end > at + 1 && !isGlued(tokens[end], ')');
  if (isGlued(tokens[end], ')')) end++;
  if (end === at + 1 || tokens[end]?.gap !== GAP.space) return index;
  // "A. Rahman said": a capital with a point is an initial
  return hasPointOnly && ordinal.isCapital ? index : end;
}

/** The sentence at `first` is item 1 of a list in a single line, and token `index` opens item 2: "1. Tanks 2. Guns". */
export function opensNextItem(tokens: readonly Token[], first: number, index: number): boolean {
  const token = tokens[index];
  if (token === undefined || token.gap !== GAP.space || ordinalOf(token) < 2) return false;
  const opener = tokens[first];
  if (opener === undefined || ordinalOf(opener) !== ordinalOf(token) - 1 || opener.kind !== token.kind)
    return false;
  const width = endOfEnumerator(tokens, first) - first;
  return width > 0 && width === endOfEnumerator(tokens, index) - index;
}

/** The marks at token `index` belong to the enumerator or the bullet and enumerator that open the sentence. */
export function isInEnumerator(tokens: readonly Token[], first: number, index: number): boolean {
  return index - first <= 3 && endOfEnumerator(tokens, endOfBullet(tokens, first)) > index;
}

/** Position in a list: 3 for "3" and for "c"; 0 for what is no ordinal. */
function ordinalOf(token: Token): number {
  const length = token.end - token.start;
  if (token.kind === 'number') return length <= 2 ? Number(token.key) : 0;
  if (token.kind !== 'word' || length !== 1) return 0;
  const code = token.key.charCodeAt(0);
  return code >= 97 && code <= 122 ? code - 96 : 0;
}

const isGlued = (token: Token | undefined, key: string): boolean =>
  token?.gap === GAP.none && token.key === key;
