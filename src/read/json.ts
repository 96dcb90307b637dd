import { joinBlocks } from './bytes.js';
import { bytesOf, formatSize } from './limits.js';
import type { Dump, Piece } from './piece.js';
import { type Problem, problemAt } from './problem.js';

const [LINE_FEED, QUOTE, COMMA, OPEN_LIST, BACKSLASH, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [
  10, 34, 44, 91, 92, 93, 123, 125,
];
const isBlank = (byte: number): boolean => byte === 32 || (byte >= 9 && byte <= 13);

/**
 * A JSON document: each element of its outermost list is a record, and so is an object that stands outside of one. Only
 * brackets and strings are looked at; whether a record is JSON shows when it is parsed.
 */
export async function* piecesOfJson({
  path,
  blocks,
  encoding,
  limits,
}: Dump): AsyncGenerator<Piece | Problem> {
  const longest = bytesOf(limits);
  const scanner = createScanner();
  let record = 0;
  let [line, firstLine] = [1, 1];
  let open: Uint8Array[] = [];
  const pieceOf = (end: Uint8Array): Piece => {
    const bytes = joinBlocks([...open, end]);
    open = [];
    const numbers = { record: record++, records: 1, line: firstLine };
    return { kind: 'piece', path, format: 'json', bytes, ...numbers, encoding, page: null };
  };
  for await (const block of blocks) {
    let from = 0;
    for (let at = 0; at < block.length; at++) {
      const byte = block[at] ?? 0;
      if (byte === LINE_FEED) line++;
      const step = scanner.step(byte);
      if (step === 'start') [from, firstLine] = [at, line];
      else if (step === 'end') yield pieceOf(block.subarray(from, at + 1));
      else if (step === 'end before') yield pieceOf(block.subarray(from, at));
    }
    if (scanner.isInValue()) open.push(block.subarray(from));
    if (open.reduce((length, part) => length + part.length, 0) > longest) {
      const message = `a record of more than ${formatSize(longest)}; the rest is lost`;
      yield problemAt(path, 'too-long', message, { line: firstLine, column: 1 }, record);
      return;
    }
  }
  if (scanner.isInValue()) yield pieceOf(new Uint8Array());
  else if (scanner.isInList())
    yield problemAt(
      path,
      'bad-json',
      'the list is not closed: the file is cut off',
      { line, column: 1 },
      record,
    );
}

/** What a byte does: a value starts with it, ends with it, or has ended before it. */
type Step = 'start' | 'end' | 'end before' | null;

interface Scanner {
  readonly step: (byte: number) => Step;
  readonly isInValue: () => boolean;
  readonly isInList: () => boolean;
}

/** Tells records apart, byte by byte. */
function createScanner(): Scanner {
  let [isInList, isInValue, isInString, isEscaped] = [false, false, false, false];
  /** Brackets that are open in the value. */
  let depth = 0;

  const stepBetween = (byte: number): Step => {
    if (isBlank(byte) || byte === COMMA) return null;
    if (isInList ? byte === CLOSE_LIST : byte === OPEN_LIST) {
      isInList = !isInList;
      return null;
    }
    isInValue = true;
    isInString = byte === QUOTE;
    depth = byte === OPEN_OBJECT || byte === OPEN_LIST ? 1 : 0;
    return 'start';
  };
  const stepInside = (byte: number): Step => {
    if (byte === QUOTE) isInString = true;
    else if (byte === OPEN_OBJECT || byte === OPEN_LIST) depth++;
    else if (depth > 0 && (byte === CLOSE_OBJECT || byte === CLOSE_LIST)) {
      depth--;
      isInValue = depth > 0;
      return isInValue ? null : 'end';
    } else if (depth === 0 && (byte === COMMA || byte === CLOSE_LIST)) {
      isInValue = false;
      isInList &&= byte !== CLOSE_LIST;
      return 'end before';
    }
    return null;
  };
  const stepInString = (byte: number): Step => {
    if (isEscaped) isEscaped = false;
    else if (byte === BACKSLASH) isEscaped = true;
    else if (byte === QUOTE) isInString = false;
    return null;
  };
  return {
    step: (byte) => (isInString ? stepInString(byte) : isInValue ? stepInside(byte) : stepBetween(byte)),
    isInValue: () => isInValue,
    isInList: () => isInList,
  };
}
