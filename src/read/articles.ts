import { isUtf8 } from 'node:buffer';
import type { Metadata, RawArticle } from '../doc/doc.js';
import type { Source } from '../schema/article.js';
import { type Decoded, decodeText, decodeUtf8 } from './decode.js';
import type { Piece } from './pieces.js';
import { type Problem, problemAt } from './problem.js';
import { type FieldNames, isJsonObject, parseRecord } from './record.js';

const NO_METADATA: Metadata = { title: null, published: null, byline: null, outlet: null, language: null };

/** An article that was read; `isPlain` where its raw text is the file itself, which the user has already. */
export interface ReadArticle {
  readonly kind: 'article';
  readonly article: RawArticle;
  readonly isPlain: boolean;
}

/** Longest text that is read: the longest news articles have a twentieth of it, and memory is 140 times the text. */
export const MOST_CHARACTERS = 5_000_000;

/** The articles of a piece, and what is wrong with it, in the order of the piece. Never throws. */
export async function* readArticles(piece: Piece, names: FieldNames): AsyncGenerator<ReadArticle | Problem> {
  if (piece.format === 'jsonl') yield* readLines(piece, names);
  else yield checkLength(piece.format === 'html' ? await readPage(piece) : await readText(piece));
}

function checkLength(item: ReadArticle | Problem): ReadArticle | Problem {
  if (item.kind === 'problem' || item.article.raw.length <= MOST_CHARACTERS) return item;
  const { path, line } = item.article.source;
  const message = `an article of more than ${MOST_CHARACTERS / 1_000_000} million characters; skipped`;
  return problemAt(path, 'too-long', message, line === undefined ? null : { line, column: 1 });
}

async function readText({ path, bytes }: Piece): Promise<ReadArticle | Problem> {
  const { text, encoding } = await decodeText(bytes);
  if (text.trim() === '') return problemAt(path, 'empty', 'nothing but white space; skipped');
  const source: Source = { path, ...(encoding === null ? {} : { encoding }) };
  return { kind: 'article', isPlain: true, article: { id: path, source, raw: text, metadata: NO_METADATA } };
}

async function readPage({ path, bytes }: Piece): Promise<ReadArticle | Problem> {
  const { text: html, encoding } = await decodeText(bytes);
  const { readHtml } = await import('./html.js');
  const { text, metadata } = readHtml(html);
  if (text.trim() === '') return problemAt(path, 'empty', 'a page without text; skipped');
  const source: Source = { path, ...(encoding === null ? {} : { encoding }) };
  return {
    kind: 'article',
    isPlain: false,
    article: { id: path, source, raw: text, metadata, isFromPage: true },
  };
}

async function* readLines(piece: Piece, names: FieldNames): AsyncGenerator<ReadArticle | Problem> {
  let number = piece.line - 1;
  for await (const line of linesOf(piece)) {
    number++;
    if (line.text.trim() !== '') yield checkLength(await readRecord(piece.path, number, line, names));
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
    const place = { line, column: columnOf(value) };
    return problemAt(path, 'bad-json', 'not a line of JSON; skipped this record', place);
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
  const { url } = record;
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

async function bodyOf(
  text: string | null,
  html: string | null,
): Promise<{ readonly text: string; readonly metadata: Metadata } | null> {
  if (text !== null) return { text, metadata: NO_METADATA };
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
function columnOf(error: SyntaxError): number {
  const position = /at position (\d+)/.exec(error.message)?.[1];
  return position === undefined ? 1 : Number(position) + 1;
}
