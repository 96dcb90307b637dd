import { binaryKind } from './binary.js';
import { asUtf8, type Blocks, blocksOfFile, inflate, joinBlocks, peekBlocks } from './bytes.js';
import { decodeLatin1, markedEncoding } from './decode.js';
import { detectFormat, type InputFormat } from './detect.js';
import { bytesOf, formatSize, type Limits } from './limits.js';
import { piecesOfLines } from './lines.js';
import type { Dump, Piece } from './piece.js';
import { type Problem, type ProblemCode, problemAt } from './problem.js';

/** The argument that stands for standard input, and what it is called in the output. */
export const STDIN = '-';
const STDIN_NAME = 'stdin';

/** Opens standard input: only where it is asked for. */
export type OpenStdin = () => AsyncIterable<Uint8Array>;

/** Enough for the mark of an encoding, the magic of a file type and the share of zero bytes. */
const HEAD_SIZE = 4096;

/** How an input is read. */
export interface ReadOptions {
  readonly from: InputFormat | 'auto';
  readonly limits: Limits;
}

/**
 * One input, in parts that come as they are read: memory is bounded by the longest article. Never throws for what is
 * wrong with the input: that comes as a `Problem`, after what could be read.
 */
export async function* readPieces(
  path: string,
  options: ReadOptions,
  openStdin: OpenStdin,
): AsyncGenerator<Piece | Problem> {
  const name = path === STDIN ? STDIN_NAME : path;
  let record = 0;
  try {
    const blocks = inflate(path === STDIN ? openStdin() : blocksOfFile(path), options.limits);
    for await (const item of piecesOf(name, options, blocks)) {
      record = item.record + (item.kind === 'piece' ? item.records : 1);
      yield item;
    }
  } catch (error) {
    yield problemOfError(name, error, record);
  }
}

async function* piecesOf(
  path: string,
  { from, limits }: ReadOptions,
  blocks: Blocks,
): AsyncGenerator<Piece | Problem> {
  const { head, rest } = await peekBlocks(blocks, HEAD_SIZE);
  if (head.length === 0) {
    yield problemAt(path, 'empty', 'nothing in it; skipped');
    return;
  }
  const marked = markedEncoding(head);
  const isWide = marked === 'utf-16le' || marked === 'utf-16be';
  const start = isWide ? narrow(head) : head;
  const binary = isWide ? null : binaryKind(head);
  // pages of an archive may be images
  if (binary !== null && !isArchive(start)) {
    yield problemAt(path, 'binary', `${binary}, not text; skipped`);
    return;
  }
  const format = from === 'auto' ? detectFormat(path, start) : from;
  if (format === 'text' || format === 'html') yield await wholePiece({ path, format, blocks: rest, limits });
  else {
    const encoding = isWide ? marked : null;
    const dump: Dump = { path, blocks: isWide ? asUtf8(rest, marked) : rest, encoding, limits };
    yield* await cutDump(format, dump, start);
  }
}

/** The reader of the format, loaded when it is first needed. */
async function cutDump(
  format: Exclude<InputFormat, 'text' | 'html'>,
  dump: Dump,
  head: Uint8Array,
): Promise<AsyncGenerator<Piece | Problem>> {
  if (format === 'jsonl') return piecesOfLines(dump);
  if (format === 'json') return (await import('./json.js')).piecesOfJson(dump);
  if (format === 'csv') return (await import('./csv.js')).piecesOfTable(dump, head);
  return (await import('./warc.js')).piecesOfArchive(dump);
}

const isArchive = (head: Uint8Array): boolean => decodeLatin1(head.subarray(0, 5)) === 'WARC/';

/** UTF-16 without its zero bytes: enough to tell the format. */
const narrow = (head: Uint8Array): Uint8Array => head.filter((byte) => byte !== 0 && byte < 0xfe);

async function wholePiece(file: {
  readonly path: string;
  readonly format: 'text' | 'html';
  readonly blocks: Blocks;
  readonly limits: Limits;
}): Promise<Piece | Problem> {
  const { path, format, limits } = file;
  const all: Uint8Array[] = [];
  let length = 0;
  for await (const block of file.blocks) {
    all.push(block);
    length += block.length;
    if (length > bytesOf(limits))
      return problemAt(path, 'too-long', `a file of more than ${formatSize(bytesOf(limits))}; skipped`);
  }
  const bytes = joinBlocks(all);
  return {
    kind: 'piece',
    path,
    format,
    bytes,
    record: 0,
    records: 1,
    line: null,
    encoding: null,
    page: null,
  };
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
  TOO_PACKED: ['too-packed', 'compressed data that grows out of proportion (--max-inflate)'],
  NOT_SUPPORTED: ['not-supported', 'Zstandard is read from Node.js 22.15 on'],
};

/** Why a file operation failed, in words. */
export function explainError(error: unknown): readonly [code: ProblemCode, reason: string] {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return BY_ERROR[code] ?? ['not-read', error instanceof Error ? error.message : String(error)];
}

/** What a failed read means to the user: the place of the record `record`, from 0. */
export function problemOfError(path: string, error: unknown, record = 0): Problem {
  const [code, reason] = explainError(error);
  const isPartly = code === 'bad-gzip' || code === 'too-packed';
  return problemAt(path, code, `${reason}; ${isPartly ? 'the rest is lost' : 'skipped'}`, null, record);
}
