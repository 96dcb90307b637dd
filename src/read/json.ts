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
  let record = 0;
  let [line, firstLine] = [1, 1];
  let depth = 0;
  let [isInList, isInValue, isInString, isEscaped] = [false, false, false, false];
  let open: Uint8Array[] = [];
  let length = 0;
  const pieceOf = (end: Uint8Array): Piece => {
    const bytes = joinBlocks([...open, end]);
    open = [];
    length = 0;
    isInValue = false;
    const place = { record: record++, records: 1, line: firstLine };
    return { kind: 'piece', path, format: 'json', bytes, ...place, encoding, page: null };
  };
  for await (const block of blocks) {
    let from = 0;
    for (let at = 0; at < block.length; at++) {
      const byte = block[at] ?? 0;
      if (byte === LINE_FEED) line++;
      if (isInString) {
        if (isEscaped) isEscaped = false;
        else if (byte === BACKSLASH) isEscaped = true;
        else if (byte === QUOTE) isInString = false;
        continue;
      }
      if (isInValue) {
        if (byte === QUOTE) isInString = true;
        else if (byte === OPEN_OBJECT || byte === OPEN_LIST) depth++;
        else if (depth > 0 && (byte === CLOSE_OBJECT || byte === CLOSE_LIST)) {
          depth--;
          if (depth === 0) yield pieceOf(block.subarray(from, at + 1));
        } else if (depth === 0 && (byte === COMMA || byte === CLOSE_LIST)) {
          yield pieceOf(block.subarray(from, at));
          if (byte === CLOSE_LIST) isInList = false;
        }
        continue;
      }
      // between values
      if (isBlank(byte) || byte === COMMA) continue;
      if (byte === CLOSE_LIST && isInList) isInList = false;
      else if (byte === OPEN_LIST && !isInList) isInList = true;
      else {
        isInValue = true;
        isInString = byte === QUOTE;
        depth = byte === OPEN_OBJECT || byte === OPEN_LIST ? 1 : 0;
        firstLine = line;
        from = at;
      }
    }
    if (!isInValue) continue;
    open.push(block.subarray(from));
    length += block.length - from;
    if (length <= longest) continue;
    const message = `a record of more than ${formatSize(longest)}; the rest is lost`;
    yield problemAt(path, 'too-long', message, { line: firstLine, column: 1 }, record);
    return;
  }
  if (isInValue) yield pieceOf(new Uint8Array());
  else if (isInList)
    yield problemAt(
      path,
      'bad-json',
      'the list is not closed: the file is cut off',
      { line, column: 1 },
      record,
    );
}
