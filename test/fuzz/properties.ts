import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { findFaults, readBytes } from './checks.js';
import { type DumpFormat, packed, WRITERS } from './dumps.js';
import { articleText, damaged, goodRecord, page, record } from './inputs.js';

/** Something that must hold for every input; `share` of the cases are its own. */
export interface Property {
  readonly name: string;
  readonly share: number;
  readonly run: (parameters: fc.Parameters<unknown>) => Promise<void>;
}

const FORMATS: readonly DumpFormat[] = ['jsonl', 'json', 'csv', 'warc'];
const blockSize = fc.constantFrom(1, 7, 100, 65_536);

function expectNone(faults: readonly string[]): void {
  if (faults.length > 0) throw new Error(faults.slice(0, 5).join('\n'));
}

/** Reads the bytes, and the text of every article that comes of them. */
async function checkBytes(
  bytes: Buffer,
  format: DumpFormat | 'html' | 'text' | 'auto',
  size: number,
): Promise<void> {
  const items = await readBytes(bytes, format, size);
  for (const item of items.slice(0, 5)) if (item.kind === 'article') expectNone(findFaults(item.article.raw));
  // how much of damaged data is unpacked before the damage depends on what was given at once
  if (items.some((item) => item.kind === 'problem' && item.code === 'bad-gzip')) return;
  const again = await readBytes(bytes, format, 65_536);
  if (!isDeepStrictEqual(items, again)) throw new Error(`blocks of ${size} bytes give something else`);
}

/** A dump of records in one of the formats, packed in some members or not at all. */
const dumpOf = (records: fc.Arbitrary<readonly object[]>) =>
  fc
    .tuple(fc.constantFrom(...FORMATS), records, fc.nat(3))
    .map(([format, all, members]) => ({ format, bytes: pack(WRITERS[format](all), members), records: all }));

const pack = (bytes: Buffer, members: number): Buffer => (members === 0 ? bytes : packed(bytes, members));

export const PROPERTIES: readonly Property[] = [
  {
    name: 'articles: spans, schema and output hold',
    share: 0.5,
    run: (parameters) =>
      fc.assert(
        fc.asyncProperty(articleText, async (text) => expectNone(findFaults(text))),
        parameters,
      ),
  },
  {
    name: 'pages: any tags in any order are read',
    share: 0.15,
    run: (parameters) =>
      fc.assert(
        fc.asyncProperty(page, blockSize, async (html, size) => checkBytes(Buffer.from(html), 'html', size)),
        parameters,
      ),
  },
  {
    name: 'dumps: records with anything in them, damaged, are read or named',
    share: 0.15,
    run: (parameters) =>
      fc.assert(
        fc.asyncProperty(
          dumpOf(fc.array(record, { maxLength: 4 })).chain(({ format, bytes }) =>
            damaged(fc.constant(bytes)).map((damage) => ({ format, bytes: damage })),
          ),
          blockSize,
          async ({ format, bytes }, size) => checkBytes(bytes, format, size),
        ),
        parameters,
      ),
  },
  {
    name: 'bytes: anything is read or named',
    share: 0.1,
    run: (parameters) =>
      fc.assert(
        fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), blockSize, async (bytes, size) =>
          checkBytes(Buffer.from(bytes), 'auto', size),
        ),
        parameters,
      ),
  },
  {
    name: 'dumps: the text of every record comes back, whatever the format',
    share: 0.1,
    run: (parameters) =>
      fc.assert(
        fc.asyncProperty(
          dumpOf(fc.array(goodRecord, { minLength: 1, maxLength: 4 })),
          blockSize,
          async ({ format, bytes, records }, size) => {
            const items = await readBytes(bytes, format, size);
            const texts = items.map((item) => (item.kind === 'article' ? item.article.raw : item.code));
            const expected = records.map((one) => ('text' in one ? one.text : null));
            if (!isDeepStrictEqual(texts, expected)) throw new Error(`${JSON.stringify(texts)} came back`);
          },
        ),
        parameters,
      ),
  },
];
