import type { Metadata } from '../doc/doc.js';

/** The fields that a record of a dump may have, and the names under which scrapers write them, best first. */
export const RECORD_FIELDS = {
  id: ['id'],
  text: ['text', 'body', 'content', 'maintext', 'article'],
  html: ['html'],
  title: ['title', 'headline'],
  published: ['published', 'date', 'date_publish', 'pubDate', 'published_at'],
  url: ['url'],
  byline: ['byline', 'author', 'authors'],
  outlet: ['outlet', 'source_domain', 'sitename', 'publisher'],
  language: ['language', 'lang'],
} as const;
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

/** Takes the known fields out of a record. @example parseRecord({ body: 'Text.' }, {}).text // "Text." */
export function parseRecord(record: Readonly<Record<string, unknown>>, names: FieldNames): DumpRecord {
  const read = (field: RecordField): string | null => {
    const own = names[field];
    for (const name of own === undefined ? RECORD_FIELDS[field] : [own]) {
      const value = Object.hasOwn(record, name) ? parseText(record[name]) : null;
      if (value !== null) return value;
    }
    return null;
  };
  return {
    id: read('id'),
    text: read('text'),
    html: read('html'),
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

/** A string that says something; numbers and lists of names ("authors") are written out. */
function parseText(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  if (typeof value === 'number') return String(value);
  if (!Array.isArray(value)) return null;
  const parts = value.filter((part) => typeof part === 'string' && part.trim() !== '');
  return parts.length > 0 ? parts.join(', ') : null;
}
