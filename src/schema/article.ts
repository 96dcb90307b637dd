import * as z from 'zod';
import { eventSchema } from './event.js';
import { mentionSchema, spanSchema } from './mention.js';
import { PUBLISHED_BASES, REMOVAL_REASONS, SENTENCE_ROLES } from './vocabulary.js';

export const sourceSchema = z
  .object({
    path: z.string(),
    line: z
      .int()
      .positive()
      .optional()
      .meta({ description: 'line of the record in a dump; in a web archive its number' }),
    url: z.string().optional(),
    encoding: z.string().optional().meta({ description: 'character encoding, where it was not plain UTF-8' }),
  })
  .readonly();
export type Source = z.infer<typeof sourceSchema>;

export const removedSchema = z.object({ span: spanSchema, reason: z.enum(REMOVAL_REASONS) }).readonly();
export type Removed = z.infer<typeof removedSchema>;

export const sentenceSchema = z.object({ span: spanSchema, role: z.enum(SENTENCE_ROLES) }).readonly();

export const articleSchema = z
  .object({
    id: z.string(),
    source: sourceSchema,
    title: z.string().nullable(),
    published: z
      .string()
      .nullable()
      .meta({ description: 'the date that relative expressions are resolved against' }),
    publishedBasis: z.enum(PUBLISHED_BASES).nullable(),
    byline: z.string().nullable(),
    outlet: z.string().nullable(),
    language: z.string().nullable(),
    text: z.string().optional().meta({ description: 'the raw text that spans index' }),
    removed: z.array(removedSchema).readonly(),
    sentences: z.array(sentenceSchema).readonly(),
    mentions: z.array(mentionSchema).readonly(),
    events: z.array(eventSchema).readonly(),
    warnings: z.array(z.string()).readonly(),
  })
  .readonly();
/** What is written for one article: a JSON Lines line, or an element of the JSON array. */
export type Article = z.infer<typeof articleSchema>;
