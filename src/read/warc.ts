import type { AsyncIterReader, LimitReader, StatusAndHeaders } from 'warcio';
import { type Blocks, joinBlocks } from './bytes.js';
import { charsetOfType } from './charset.js';
import { bytesOf, formatSize } from './limits.js';
import type { Dump, Piece } from './piece.js';
import { type Problem, type ProblemCode, problemAt } from './problem.js';

/** Longest header of a record: real ones have a tenth of it, and warcio looks through all of it for each line. */
const MOST_HEADER = 131_072;

/**
 * Bytes that warcio is given at once. It copies what is left of them for each line of a header, and holds all that comes out
 * of packed ones: of blocks of 128 KB either would cost eight times as much.
 */
const SLICE = 16_384;

/** What is wrong with a web archive, so that nothing behind it can be read. */
class WarcError extends Error {}

/**
 * A web archive: its pages and plain texts, in their order; other records (requests, images, what was not found) are no
 * articles and are passed over. Of warcio only the parsers of headers and bodies are used: its reader of records does not
 * come back from an archive that is cut off, and writes its warnings to the console.
 */
export async function* piecesOfArchive(dump: Dump): AsyncGenerator<Piece | Problem> {
  const { path, limits } = dump;
  const longest = bytesOf(limits);
  let record = 0;
  try {
    for await (const { url, format, charset, body } of pagesOf(dump)) {
      const place = { line: record + 1, column: 1 };
      const bytes = await readBody(body, longest);
      const problem = (code: ProblemCode, message: string): Problem =>
        problemAt(path, code, `${message}, ${url}; skipped`, place, record);
      if (bytes === null) yield problem('too-long', `a page of more than ${formatSize(longest)}`);
      else if (bytes.length === 0) yield problem('empty', 'a page without anything in it');
      else {
        const page = { url, charset };
        yield {
          kind: 'piece',
          path,
          format,
          bytes,
          record,
          records: 1,
          line: record + 1,
          encoding: null,
          page,
        };
      }
      record++;
    }
  } catch (error) {
    if (!(error instanceof WarcError)) throw error;
    yield problemAt(
      path,
      'bad-warc',
      `${error.message}; the rest is lost`,
      { line: record + 1, column: 1 },
      record,
    );
  }
}

interface WarcPage {
  readonly url: string;
  readonly format: 'html' | 'text';
  readonly charset: string | null;
  readonly body: AsyncIterable<Uint8Array>;
}

async function* pagesOf({ blocks }: Dump): AsyncGenerator<WarcPage> {
  const warcio = await import('warcio');
  let header = 0;
  const resetHeader = (): void => {
    header = 0;
  };
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const slice of slicesOf(blocks)) {
      header += slice.length;
      if (header > MOST_HEADER) throw new WarcError(`a header of more than ${formatSize(MOST_HEADER)}`);
      yield slice;
    }
  }
  const reader = new warcio.AsyncIterReader(counted(), null);
  const parseHeaders = (source: AsyncIterReader, firstLine: string): Promise<StatusAndHeaders | null> =>
    new warcio.StatusAndHeadersParser().parse(source, { headersClass: Headers, firstLine });
  for (;;) {
    header = 0;
    const firstLine = await readFirstLine(reader);
    if (firstLine === '') return;
    if (!firstLine.startsWith('WARC/')) throw new WarcError('no record where one should begin');
    const warc = (await parseHeaders(reader, firstLine))?.headers;
    const content = new warcio.LimitReader(reader, lengthOf(warc?.get('Content-Length') ?? ''));
    const url = (warc?.get('WARC-Target-URI') ?? '').replace(/^<|>$/g, '');
    const type = warc?.get('WARC-Type') ?? '';
    const pass = uncounted(content, resetHeader);
    if (type === 'response') {
      const body = new warcio.AsyncIterReader(pass, null);
      const line = await body.readline(MOST_HEADER);
      const http = line === '' ? null : await parseHeaders(body, line);
      const contentType = http?.headers.get('Content-Type') ?? '';
      const format = formatOf(contentType);
      if (http !== null && format !== null && isFound(http)) {
        const encodings = [http.headers.get('Content-Encoding'), http.headers.get('Transfer-Encoding')];
        const isChunked = encodings[1] === 'chunked';
        const packed = encodings[0] ?? (isChunked ? null : (encodings[1] ?? null));
        const decoded = new warcio.AsyncIterReader(body, packed, isChunked);
        yield { url, format, charset: charsetOfType(contentType), body: decoded };
      }
    } else if (type === 'resource' || type === 'conversion') {
      const contentType = warc?.get('Content-Type') ?? '';
      const format = formatOf(contentType);
      if (format !== null) yield { url, format, charset: charsetOfType(contentType), body: pass };
    }
    await readRest(uncounted(content, resetHeader), content);
  }
}

/** The same bytes in slices: of blocks of a few bytes warcio overlooks the end of a header. */
async function* slicesOf(blocks: Blocks): AsyncGenerator<Uint8Array> {
  let open: Uint8Array[] = [];
  let length = 0;
  for await (const block of blocks) {
    open.push(block);
    length += block.length;
    if (length < SLICE) continue;
    const all = joinBlocks(open);
    let from = 0;
    for (; all.length - from >= SLICE; from += SLICE) yield all.subarray(from, from + SLICE);
    open = [all.subarray(from)];
    length = all.length - from;
  }
  if (length > 0) yield joinBlocks(open);
}

/** The first line of a record, behind the blank lines that end the one before; '' at the end. */
async function readFirstLine(reader: AsyncIterReader): Promise<string> {
  for (;;) {
    const line = await reader.readline(MOST_HEADER);
    if (line.trim() !== '' || line === '') return line;
  }
}

function lengthOf(contentLength: string): number {
  if (!/^\d{1,15}$/.test(contentLength)) throw new WarcError('a record without its length');
  return Number(contentLength);
}

async function* uncounted(content: LimitReader, onBlock: () => void): AsyncGenerator<Uint8Array> {
  for await (const block of content) {
    onBlock();
    yield block;
  }
}

/** Whatever of a record nobody read. */
async function readRest(rest: AsyncIterable<Uint8Array>, content: LimitReader): Promise<void> {
  for await (const _ of rest);
  if (content.limit > 0) throw new WarcError('the last record is cut off');
}

const isFound = ({ statusCode }: StatusAndHeaders): boolean =>
  typeof statusCode === 'number' && statusCode >= 200 && statusCode < 300;

function formatOf(contentType: string): 'html' | 'text' | null {
  const type = contentType.split(';', 1)[0]?.trim().toLowerCase();
  if (type === 'text/html' || type === 'application/xhtml+xml') return 'html';
  return type === 'text/plain' ? 'text' : null;
}

/** All of a page; null where it is too long. */
async function readBody(body: AsyncIterable<Uint8Array>, longest: number): Promise<Uint8Array | null> {
  const blocks: Uint8Array[] = [];
  let length = 0;
  for await (const block of body) {
    length += block.length;
    if (length > longest) return null;
    blocks.push(block);
  }
  return joinBlocks(blocks);
}
