import { isUtf8 } from 'node:buffer';
import type { Metadata, RawArticle } from '../doc/doc.js';
import type { Source } from '../schema/article.js';
import { positionAt } from '../text/position.js';
import { declaredCharset } from './charset.js';
import { type Decoded, decodeText, decodeUtf8 } from './decode.js';
import type { ReadPage } from './html.js';
import { formatSize, type Limits } from './limits.js';
import type { Piece } from './piece.js';
import { type Problem, problemAt } from './problem.js';
import { type FieldNames, isJsonObject, parseRecord } from './record.js';

const NO_METADATA: Metadata = { title: null, published: null, byline: null, outlet: null, language: null };

/** An article that was read; `isPlain` where its raw text is the file itself, which the user has already. */
export interface ReadArticle {
  readonly kind: 'article';
  readonly article: RawArticle;
  readonly isPlain: boolean;
}

/** How the articles of a piece are read. */
export interface ArticleOptions {
  readonly names: FieldNames;
  readonly limits: Limits;
}

/** The articles of a piece, and what is wrong with it, in the order of the piece. Never throws. */
export async function* readArticles(
  piece: Piece,
  { names, limits }: ArticleOptions,
): AsyncGenerator<ReadArticle | Problem> {
  const check = (item: ReadArticle | Problem): ReadArticle | Problem => checkLength(item, limits);
  if (piece.format === 'jsonl') for await (const item of readLines(piece, names)) yield check(item);
  else if (piece.format === 'json') yield check(await readValue(piece, names));
  else yield check(piece.format === 'html' ? await readPage(piece) : await readText(piece));
}

function checkLength(item: ReadArticle | Problem, { maxArticle }: Limits): ReadArticle | Problem {
  if (item.kind === 'problem' || item.article.raw.length <= maxArticle) return item;
  const { path, line } = item.article.source;
  const message = `an article of more than ${formatSize(maxArticle)}; skipped`;
  return problemAt(path, 'too-long', message, line === undefined ? null : { line, column: 1 });
}

async function readText(piece: Piece): Promise<ReadArticle | Problem> {
  const { text, encoding } = await decodeText(piece.bytes, piece.page?.charset);
  if (text.trim() === '') return emptyAt(piece, 'nothing but white space');
  return articleOf(piece, encoding, { text, metadata: NO_METADATA, url: null });
}

async function readPage(piece: Piece): Promise<ReadArticle | Problem> {
  const declared = piece.page?.charset ?? declaredCharset(piece.bytes);
  const { text: html, encoding } = await decodeText(piece.bytes, declared);
  const { readHtml } = await import('./html.js');
  const page = readHtml(html);
  return page.text.trim() === '' ? emptyAt(piece, 'a page without text') : articleOf(piece, encoding, page);
}

function emptyAt({ path, line, page }: Piece, what: string): Problem {
  const message = page === null ? `${what}; skipped` : `${what}, ${page.url}; skipped`;
  return problemAt(path, 'empty', message, line === null ? null : { line, column: 1 });
}

/** The article of a file of its own, or of a page in an archive. */
function articleOf(
  { path, line, page, format }: Piece,
  encoding: string | null,
  { text, metadata, url: ownUrl }: ReadPage,
): ReadArticle {
  const url = page?.url ?? ownUrl;
  const source: Source = {
    path,
    ...(line === null ? {} : { line }),
    ...(url === null ? {} : { url }),
    ...(encoding === null ? {} : { encoding }),
  };
  const id = page === null ? path : page.url;
  return {
    kind: 'article',
    isPlain: format === 'text' && page === null,
    article: { id, source, raw: text, metadata, isFromPage: format === 'html' },
  };
}

async function readValue(piece: Piece, names: FieldNames): Promise<ReadArticle | Problem> {
  const { text, encoding } = await decodeText(piece.bytes);
  return readRecord(piece.path, piece.line ?? 1, { text, encoding: piece.encoding ?? encoding }, names);
}

async function* readLines(piece: Piece, names: FieldNames): AsyncGenerator<ReadArticle | Problem> {
  let number = (piece.line ?? 1) - 1;
  for await (const line of linesOf(piece)) {
    number++;
    if (line.text.trim() !== '') yield await readRecord(piece.path, number, line, names);
  }
}

/** Lines of a piece; one that is not UTF-8 in a dump of UTF-8 is decoded by itself. */
async function* linesOf({ bytes, encoding }: Piece): AsyncGenerator<Decoded> {
  if (isUtf8(bytes)) {
    for (const text of decodeUtf8(bytes).split('\n')) yield { text, encoding };
    return;
  }
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(10, from);
    yield await decodeText(bytes.subarray(from, end < 0 ? bytes.length : end));
    from = end < 0 ? bytes.length : end + 1;
  }
}

async function readRecord(
  path: string,
  line: number,
  { text, encoding }: Decoded,
  names: FieldNames,
): Promise<ReadArticle | Problem> {
  const value = parseJson(text);
  if (value instanceof SyntaxError) {
    const place = placeOf(value, text, line);
    return problemAt(path, 'bad-json', 'not JSON; skipped this record', place);
  }
  if (!isJsonObject(value))
    return problemAt(path, 'bad-json', 'not a JSON object; skipped this record', { line, column: 1 });
  const record = parseRecord(value, names);
  const body = await bodyOf(record.text, record.html);
  if (body === null) {
    const place = { line, column: 1 };
    return record.html === null
      ? problemAt(path, 'no-text', 'a record without text or html (use --field text=NAME); skipped', place)
      : problemAt(path, 'empty', 'a page without text; skipped', place);
  }
  const url = record.url ?? body.url;
  const source: Source = {
    path,
    line,
    ...(url === null ? {} : { url }),
    ...(encoding === null ? {} : { encoding }),
  };
  const id = record.id ?? url ?? `${path}:${line}`;
  const metadata = joinMetadata(record.metadata, body.metadata);
  const isFromPage = record.text === null;
  return { kind: 'article', isPlain: false, article: { id, source, raw: body.text, metadata, isFromPage } };
}

async function bodyOf(text: string | null, html: string | null): Promise<ReadPage | null> {
  if (text !== null) return { text, metadata: NO_METADATA, url: null };
  if (html === null) return null;
  const { readHtml } = await import('./html.js');
  const page = readHtml(html);
  return page.text.trim() === '' ? null : page;
}

/** What the record says of the article goes before what its page says. */
const joinMetadata = (record: Metadata, page: Metadata): Metadata => ({
  title: record.title ?? page.title,
  published: record.published ?? page.published,
  byline: record.byline ?? page.byline,
  outlet: record.outlet ?? page.outlet,
  language: record.language ?? page.language,
});

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return error;
  }
}

/** Node says where it stopped: "… in JSON at position 17". */
function placeOf(
  error: SyntaxError,
  text: string,
  first: number,
): { readonly line: number; readonly column: number } {
  const position = Number(/at position (\d+)/.exec(error.message)?.[1] ?? 0);
  const { line, column } = positionAt(text, position);
  return { line: first + line - 1, column };
}
