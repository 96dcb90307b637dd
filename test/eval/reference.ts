import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { MENTION_TYPES, SCOPES, STATUSES } from '../../src/schema/vocabulary.js';
import { ROOT } from '../source.js';

const figure = {
  value: z.number().nullable().optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  approx: z.boolean().optional(),
  of: z.string().nullable().optional(),
  unit: z.string().optional(),
  measure: z.string().optional(),
  altMeasures: z.array(z.string()).optional(),
};

/** The norm of a reference mention: the fields of every type in one, since a file mixes them. */
const normSchema = z.object({
  ...figure,
  value: z.union([z.number(), z.string()]).nullable().optional(),
  mod: z.string().optional(),
  name: z.string().optional(),
  country: z.string().nullable().optional(),
  lat: z.number().optional(),
  lon: z.number().optional(),
  id: z.string().nullable().optional(),
});

const mentionSchema = z.object({
  type: z.enum(MENTION_TYPES),
  start: z.int(),
  end: z.int(),
  text: z.string(),
  norm: normSchema.default({}),
  /** May be found or not: neither is counted. */
  optional: z.boolean().default(false),
});
export type ReferenceMention = z.infer<typeof mentionSchema>;

const eventSchema = z.object({
  type: z.string(),
  subtype: z.string(),
  /** Other readings that are as good, as "type/subtype". */
  altTypes: z.array(z.string()).default([]),
  date: z.string().nullable(),
  places: z.array(z.string()),
  actor1: z.array(z.string()),
  actor2: z.array(z.string()),
  aircraft: z.array(z.string()),
  munitions: z.array(z.string()),
  counts: z.array(z.object({ ...figure, optional: z.boolean().default(false) })),
  scope: z.enum(SCOPES),
  status: z.enum(STATUSES),
  quote: z.string().default(''),
  optional: z.boolean().default(false),
});
export type ReferenceEvent = z.infer<typeof eventSchema>;

const articleSchema = z.object({
  id: z.string(),
  text: z.string(),
  title: z.string().nullable().default(null),
  published: z.string().nullable(),
  mentions: z.array(mentionSchema),
  events: z.array(eventSchema),
  /** What the cleaner should remove; `optional` stretches (bylines, credits) may stay or go. */
  furniture: z.array(z.object({ start: z.int(), end: z.int(), optional: z.boolean().default(false) })),
});
export type ReferenceArticle = z.infer<typeof articleSchema>;

/** A set of articles with what a careful reader finds in them. */
export interface Reference {
  readonly name: string;
  readonly articles: readonly ReferenceArticle[];
  /** The publication date is told to the extractor (the texts do not hold it); otherwise it has to find it. */
  readonly tellsDate: boolean;
}

function readReference(name: string, path: string, tellsDate: boolean): Reference {
  const articles = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => articleSchema.parse(JSON.parse(line)));
  return { name, articles, tellsDate };
}

export const OWN_REFERENCE = join(ROOT, 'fixtures/eval/articles.jsonl');

/** Our own annotations of `fixtures/articles/`. */
export const readOwnReference = (): Reference => readReference('fixtures', OWN_REFERENCE, false);

/** Annotations that lie beside the project, where they do. */
export function readSharedReferences(): Reference[] {
  return ['seeds', 'news-dev'].flatMap((name) => {
    const path = join(ROOT, '../shared/gold', `${name}.jsonl`);
    return existsSync(path) ? [readReference(name, path, true)] : [];
  });
}
