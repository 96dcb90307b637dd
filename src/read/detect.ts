import { decodeUtf8 } from './decode.js';

/** Formats that are read. */
export const INPUT_FORMATS = ['text', 'html', 'jsonl'] as const;
export type InputFormat = (typeof INPUT_FORMATS)[number];

/** Formats that are known, so that they are refused by name and not read as prose. */
export type KnownFormat = InputFormat | 'json' | 'csv' | 'warc';

const BY_EXTENSION: Readonly<Record<string, KnownFormat>> = {
  txt: 'text',
  text: 'text',
  md: 'text',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  csv: 'csv',
  tsv: 'csv',
  warc: 'warc',
};

/**
 * The format of an input: by its first bytes where they say so, else by its name, else text.
 * @example detectFormat('page', Buffer.from('<!DOCTYPE html>')) // "html"
 */
export function detectFormat(path: string, head: Uint8Array): KnownFormat {
  const start = decodeUtf8(head.subarray(0, 4096)).trimStart();
  if (start.startsWith('WARC/')) return 'warc';
  if (
    /^(?:<!--[^>]{0,500}-->\s{0,9}|<\?xml[^>]{0,200}>\s{0,9})?<(?:!doctype\s+html|html|head|body)\b/i.test(
      start,
    )
  )
    return 'html';
  const named = BY_EXTENSION[extensionOf(path)];
  if (named !== undefined) return named;
  if (start.startsWith('{"') || start.startsWith('{ "')) return 'jsonl';
  return /^(?:\[\s*[{\]]|\{\s*")/.test(start) ? 'json' : 'text';
}

/** Extension in lower case without its point; `.gz` does not count. @example extensionOf('a/b.JSONL.gz') // "jsonl" */
export function extensionOf(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).toLowerCase();
  const bare = name.endsWith('.gz') ? name.slice(0, -3) : name;
  const point = bare.lastIndexOf('.');
  return point < 1 ? '' : bare.slice(point + 1);
}
