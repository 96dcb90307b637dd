import { gzipSync } from 'node:zlib';
import { stringify } from 'csv-stringify/sync';
import type { InputFormat } from '../../src/read/detect.js';

/** How records are written down in the formats that are read. */
export const WRITERS: Readonly<
  Record<'jsonl' | 'json' | 'csv' | 'warc', (records: readonly object[]) => Buffer>
> = {
  jsonl: (records) => Buffer.from(records.map((record) => `${JSON.stringify(record)}\n`).join('')),
  json: (records) => Buffer.from(JSON.stringify(records, null, 1)),
  csv: (records) => {
    const names = namesOf(records);
    return Buffer.from(
      stringify([names, ...records.map((record) => names.map((name) => cellOf(record, name)))]),
    );
  },
  warc: (records) => Buffer.concat(records.map((record, i) => warcOf(`http://a.org/${i}`, record))),
};
export type DumpFormat = keyof typeof WRITERS & InputFormat;

const namesOf = (records: readonly object[]): string[] => [
  ...new Set(records.flatMap((record) => Object.keys(record))),
];

/** Own fields alone: "constructor" is one of every object. */
function cellOf(record: object, name: string): string {
  const value: unknown = Object.hasOwn(record, name) ? Reflect.get(record, name) : '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Its text as a page of plain text, its "html" as a page. */
function warcOf(url: string, record: object): Buffer {
  const { text, html }: { readonly text?: unknown; readonly html?: unknown } = record;
  const type = typeof html === 'string' ? 'text/html' : 'text/plain; charset=utf-8';
  const body = Buffer.from(String(html ?? text ?? ''));
  const http = Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\n\r\n`), body]);
  const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${url}\r\nContent-Length: ${http.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), http, Buffer.from('\r\n\r\n')]);
}

/** Packed as one member for each part, as web archives are. */
export const packed = (bytes: Buffer, members: number): Buffer =>
  Buffer.concat(
    Array.from({ length: members }, (_, i) =>
      gzipSync(bytes.subarray((i * bytes.length) / members, ((i + 1) * bytes.length) / members)),
    ),
  );
