import { binaryKind } from './binary.js';
import { asUtf8, type Blocks, blocksOfFile, inflate, joinBlocks, peekBlocks } from './bytes.js';
import { markedEncoding } from './decode.js';
import { detectFormat, type InputFormat, type KnownFormat } from './detect.js';
import { type Problem, type ProblemCode, problemAt } from './problem.js';

/** A part of an input that can be read by itself: a whole text or page, or some whole lines of a dump. */
export interface Piece {
  readonly kind: 'piece';
  readonly path: string;
  readonly format: InputFormat;
  readonly bytes: Uint8Array;
  /** Number of its first line, from 1. */
  readonly line: number;
  /** What the dump was decoded from before it was split into lines; null where it is still to be found. */
  readonly encoding: string | null;
}

/** The argument that stands for standard input, and what it is called in the output. */
export const STDIN = '-';
const STDIN_NAME = 'stdin';

/** Opens standard input: only where it is asked for. */
export type OpenStdin = () => AsyncIterable<Uint8Array>;

/** Longest page, text or line that is read: above it, it is no article, and would only fill the memory. */
export const MOST_BYTES = 16_000_000;

/** Enough for the mark of an encoding, the magic of a file type and the share of zero bytes. */
const HEAD_SIZE = 4096;

/**
 * One input, in parts that come as they are read: memory is bounded by the longest article. Never throws for what is
 * wrong with the input: that comes as a `Problem`, after what could be read.
 */
export async function* readPieces(
  path: string,
  format: InputFormat | 'auto',
  openStdin: OpenStdin,
): AsyncGenerator<Piece | Problem> {
  const name = path === STDIN ? STDIN_NAME : path;
  try {
    yield* piecesOf(name, format, inflate(path === STDIN ? openStdin() : blocksOfFile(path)));
  } catch (error) {
    yield problemOfError(name, error);
  }
}

async function* piecesOf(
  path: string,
  format: InputFormat | 'auto',
  blocks: Blocks,
): AsyncGenerator<Piece | Problem> {
  const { head, rest } = await peekBlocks(blocks, HEAD_SIZE);
  if (head.length === 0) {
    yield problemAt(path, 'empty', 'nothing in it; skipped');
    return;
  }
  const marked = markedEncoding(head);
  const isWide = marked === 'utf-16le' || marked === 'utf-16be';
  const binary = isWide ? null : binaryKind(head);
  if (binary !== null) {
    yield problemAt(path, 'binary', `${binary}, not text; skipped`);
    return;
  }
  const known = format === 'auto' ? detectFormat(path, isWide ? narrow(head) : head) : format;
  if (known === 'jsonl') {
    const source = isWide ? asUtf8(rest, marked) : rest;
    yield* piecesOfLines(path, isWide ? marked : null, source);
  } else if (known === 'text' || known === 'html') yield await wholePiece(path, known, rest);
  else yield problemAt(path, 'not-supported', `${NOT_SUPPORTED[known]}; skipped`);
}

const NOT_SUPPORTED: Readonly<Record<Exclude<KnownFormat, InputFormat>, string>> = {
  json: 'a JSON document is not read yet: write one record a line (JSON Lines)',
  csv: 'a table is not read yet: write one record a line (JSON Lines)',
  warc: 'a web archive is not read yet: write one record a line (JSON Lines)',
};

/** UTF-16 without its zero bytes: enough to tell the format. */
const narrow = (head: Uint8Array): Uint8Array => head.filter((byte) => byte !== 0 && byte < 0xfe);

async function wholePiece(path: string, format: 'text' | 'html', blocks: Blocks): Promise<Piece | Problem> {
  const all: Uint8Array[] = [];
  let length = 0;
  for await (const block of blocks) {
    all.push(block);
    length += block.length;
    if (length > MOST_BYTES) return problemAt(path, 'too-long', tooLong('an article'));
  }
  return { kind: 'piece', path, format, bytes: joinBlocks(all), line: 1, encoding: null };
}

const tooLong = (what: string): string => `${what} of more than ${MOST_BYTES / 1_000_000} MB; skipped`;

const LINE_FEED = 10;

/** Cuts a dump after the last line feed of each block, so that every piece holds whole lines. */
async function* piecesOfLines(
  path: string,
  encoding: string | null,
  blocks: Blocks,
): AsyncGenerator<Piece | Problem> {
  let line = 1;
  let open: Uint8Array[] = [];
  let length = 0;
  let isSkipping = false;
  for await (const block of blocks) {
    let from = 0;
    if (isSkipping) {
      const end = block.indexOf(LINE_FEED);
      if (end < 0) continue;
      from = end + 1;
      line++;
      isSkipping = false;
    }
    const cut = block.lastIndexOf(LINE_FEED) + 1;
    if (cut > from) {
      const bytes = joinBlocks([...open, block.subarray(from, cut)]);
      yield { kind: 'piece', path, format: 'jsonl', bytes, line, encoding };
      line += countLines(bytes);
      open = [];
      length = 0;
      from = cut;
    }
    if (from < block.length) {
      open.push(block.subarray(from));
      length += block.length - from;
    }
    if (length > MOST_BYTES) {
      yield problemAt(path, 'too-long', tooLong('a line'), { line, column: 1 });
      open = [];
      length = 0;
      isSkipping = true;
    }
  }
  if (length > 0) yield { kind: 'piece', path, format: 'jsonl', bytes: joinBlocks(open), line, encoding };
}

function countLines(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) count++;
  return count;
}

const BY_ERROR: Readonly<Record<string, readonly [code: ProblemCode, reason: string]>> = {
  ENOENT: ['missing-file', 'no such file or folder'],
  ENOTDIR: ['missing-file', 'no such file or folder'],
  EACCES: ['no-permission', 'permission denied'],
  EPERM: ['no-permission', 'permission denied'],
  EISDIR: ['not-read', 'it is a folder'],
  ENOSPC: ['not-read', 'no space left'],
  Z_BUF_ERROR: ['bad-gzip', 'compressed data ends early'],
  Z_DATA_ERROR: ['bad-gzip', 'compressed data is damaged'],
};

/** Why a file operation failed, in words. */
export function explainError(error: unknown): readonly [code: ProblemCode, reason: string] {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return BY_ERROR[code] ?? ['not-read', error instanceof Error ? error.message : String(error)];
}

/** What a failed read means to the user. */
export function problemOfError(path: string, error: unknown): Problem {
  const [code, reason] = explainError(error);
  return problemAt(path, code, `${reason}; ${code === 'bad-gzip' ? 'the rest is lost' : 'skipped'}`);
}
