import type { Metadata } from '../doc/doc.js';

/**
 * The fields that a record of a dump may have, and the names under which scrapers write them, best first: news-please,
 * trafilatura, newspaper4k, Scrapy spiders, Readability, WordPress, NewsAPI, Diffbot, tables of CC-NEWS. Compared without
 * case, points, blanks and dashes ("date_publish" is "Date Publish"); a point leads into an object.
 */
export const RECORD_FIELDS = {
  id: ['id', 'uuid', 'articleid', 'docid', 'storyid'],
  text: [
    'text',
    'maintext',
    'textcontent',
    'articlebody',
    'body',
    'bodytext',
    'fulltext',
    'articletext',
    'content',
    'article',
    'plaintext',
    'rawtext',
    'story',
  ],
  html: ['html', 'rawhtml', 'content.rendered', 'content:encoded'],
  title: ['title', 'headline', 'heading', 'headlines', 'title.rendered', 'pagetitle'],
  published: [
    'published',
    'date',
    'datepublish',
    'datepublished',
    'pubdate',
    'publishedat',
    'publishdate',
    'publicationdate',
    'publishedtime',
    'publishedon',
  ],
  url: ['url', 'link', 'canonicallink', 'pageurl', 'articleurl', 'weburl', 'permalink', 'source'],
  byline: ['byline', 'author', 'authors', 'creator', 'dc:creator', 'writer'],
  outlet: [
    'outlet',
    'sitename',
    'publication',
    'publisher',
    'newspaper',
    'sourcename',
    'medianame',
    'metasitename',
    'source.name',
    'source.title',
    'source',
    'sourcedomain',
    'hostname',
    'sourcehostname',
    'domain',
  ],
  language: ['language', 'lang', 'contentlanguage', 'humanlanguage', 'metalang'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type RecordField = keyof typeof RECORD_FIELDS;

/** Names of the user's own for fields: `--field text=story`. */
export type FieldNames = Readonly<Partial<Record<RecordField, string>>>;

/** A record of a dump, with the project's names. */
export interface DumpRecord {
  readonly id: string | null;
  readonly text: string | null;
  readonly html: string | null;
  readonly url: string | null;
  readonly metadata: Metadata;
}

/** True for what `JSON.parse` gives for `{…}`. */
export const isJsonObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A name as names are compared. @example plainName('Date_Publish') // "datepublish" */
const plainName = (name: string): string => name.toLowerCase().replace(/[\s_.:-]+/g, '');

const PLAIN_FIELDS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(RECORD_FIELDS).map(([field, names]) => [field, names.map(plainName)]),
);
const FIELD_BY_NAME: ReadonlyMap<string, string> = new Map(
  [...PLAIN_FIELDS].flatMap(([field, names]) => names.map((name) => [name, field] as const)),
);

/** The field that a column of that name holds; null where it holds none. @example fieldOfName('Maintext') // "text" */
export const fieldOfName = (name: string): string | null => FIELD_BY_NAME.get(plainName(name)) ?? null;

/** Takes the known fields out of a record. @example parseRecord({ body: 'Text.' }, {}).text // "Text." */
export function parseRecord(record: Readonly<Record<string, unknown>>, names: FieldNames): DumpRecord {
  const values = valuesByName(record);
  const read = (field: RecordField): string | null => {
    const own = names[field];
    if (own !== undefined)
      return parseText(Object.hasOwn(record, own) ? record[own] : values.get(plainName(own)));
    for (const name of PLAIN_FIELDS.get(field) ?? []) {
      const value = parseText(values.get(name));
      if (value !== null && !isMisplaced(field, name, value)) return value;
    }
    return null;
  };
  const text = read('text');
  // the tag of a picture that counts readers, left above a text, makes no page of it
  const isPage = text !== null && MARKUP.test(text) && text.includes('</');
  return {
    id: read('id'),
    text: isPage ? null : text,
    html: isPage ? text : read('html'),
    url: read('url'),
    metadata: {
      title: read('title'),
      published: read('published'),
      byline: read('byline'),
      outlet: read('outlet'),
      language: read('language'),
    },
  };
}

// "content" of WordPress and Readability
const MARKUP =
  /^\s{0,99}<(?:!doctype|html|body|article|section|div|p|h[1-6]|figure|span|img|a)\b[^<>]{0,500}>/i;

/** "source" is the address of the page to some, the name of the outlet to others. */
const isMisplaced = (field: RecordField, name: string, value: string): boolean =>
  name === 'source' && (field === 'url') !== /^https?:\/\//.test(value);

/** The values by their plain names, with those of objects one step down; of two with the same name the first. */
function valuesByName(record: Readonly<Record<string, unknown>>): ReadonlyMap<string, unknown> {
  const values = new Map<string, unknown>();
  const add = (name: string, value: unknown): void => {
    const plain = plainName(name);
    if (!values.has(plain)) values.set(plain, value);
  };
  for (const [name, value] of Object.entries(record)) {
    add(name, value);
    if (!isJsonObject(value)) continue;
    for (const [inner, innerValue] of Object.entries(value)) add(`${name}.${inner}`, innerValue);
  }
  return values;
}

/** A string that says something; numbers and lists of names ("authors") are written out. */
function parseText(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  if (typeof value === 'number') return String(value);
  if (!Array.isArray(value)) return null;
  const parts = value.filter((part) => typeof part === 'string' && part.trim() !== '');
  return parts.length > 0 ? parts.join(', ') : null;
}
