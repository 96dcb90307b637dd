import { decodeUtf8 } from './decode.js';
import { fieldOfName } from './record.js';

/** Formats that are read. */
export const INPUT_FORMATS = ['text', 'html', 'json', 'jsonl', 'csv', 'warc'] as const;
export type InputFormat = (typeof INPUT_FORMATS)[number];

const BY_EXTENSION: Readonly<Record<string, InputFormat>> = {
  txt: 'text',
  text: 'text',
  md: 'text',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  json: 'json',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  csv: 'csv',
  tsv: 'csv',
  warc: 'warc',
  wet: 'warc',
};

/**
 * The format of an input: by its first bytes where they say so, else by its name, else text.
 * @example detectFormat('page', Buffer.from('<!DOCTYPE html>')) // "html"
 */
export function detectFormat(path: string, head: Uint8Array): InputFormat {
  const start = decodeUtf8(head.subarray(0, LOOKED_AT)).trimStart();
  if (start.startsWith('WARC/')) return 'warc';
  if (
    /^(?:<!--[^>]{0,500}-->\s{0,9}|<\?xml[^>]{0,200}>\s{0,9})?<(?:!doctype\s+html|html|head|body)\b/i.test(
      start,
    )
  )
    return 'html';
  const named = BY_EXTENSION[extensionOf(path)];
  // ".json" is written for both
  if (named !== undefined && named !== 'json') return named;
  if (/^\[\s*[{\]]/.test(start)) return 'json';
  if (/^\{\s*["}]/.test(start)) return isObjectOnLine(start) ? 'jsonl' : 'json';
  return named ?? (isTable(start) ? 'csv' : 'text');
}

const LOOKED_AT = 65_536;

/** The object ends on the line on which it began, as far as is seen. */
function isObjectOnLine(start: string): boolean {
  const end = start.indexOf('\n');
  return end < 0 || start.slice(0, end).trimEnd().endsWith('}');
}

/** A line of names of which two or more are those of a record's fields, one of them for the text. */
function isTable(start: string): boolean {
  const [line = ''] = start.slice(0, 2000).split(/\r?\n/, 1);
  const names = line.split(/[,;\t|]/).map((name) => name.replace(/["\ufeff]/g, ''));
  const fields = names.flatMap((name) => fieldOfName(name) ?? []);
  return fields.length > 1 && fields.some((field) => field === 'text' || field === 'html');
}

/** Extension in lower case without its point; `.gz` and `.zst` do not count. @example extensionOf('a/b.JSONL.gz') // "jsonl" */
export function extensionOf(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).toLowerCase();
  const bare = name.replace(/\.(?:gz|zst)$/, '');
  const point = bare.lastIndexOf('.');
  return point < 1 ? '' : bare.slice(point + 1);
}
