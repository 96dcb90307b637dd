import * as z from 'zod';
import { COUNT_STATUSES, DATE_BASES, DATE_MODS, DATE_PRECISIONS, MEASURES } from './vocabulary.js';

export const spanSchema = z
  .tuple([z.int().nonnegative(), z.int().nonnegative()])
  .readonly()
  .meta({ description: '[start, end) in UTF-16 code units of the raw text' });

const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

export const dateNormSchema = z
  .object({
    value: z
      .string()
      .nullable()
      .meta({ description: 'ISO 8601 / TIMEX3 value, null when it cannot be placed' }),
    from: isoDay.nullable().meta({ description: 'first day' }),
    to: isoDay.nullable().meta({ description: 'last day' }),
    precision: z.enum(DATE_PRECISIONS).nullable(),
    mod: z.enum(DATE_MODS).optional(),
    basis: z.enum(DATE_BASES),
  })
  .readonly();
export type DateNorm = z.infer<typeof dateNormSchema>;

export const placeNormSchema = z
  .object({
    name: z.string().meta({ description: 'standard English name' }),
    kind: z
      .string()
      .meta({ description: 'country, region, admin1, admin2, city, river, mountain, island, sea, site, …' }),
    country: z.string().length(2).nullable().meta({ description: 'ISO 3166-1 alpha-2' }),
    admin1: z.string().nullable(),
    latitude: z.number().nullable(),
    longitude: z.number().nullable(),
    geonameId: z.int().optional(),
  })
  .readonly();
export type PlaceNorm = z.infer<typeof placeNormSchema>;

export const forceNormSchema = z
  .object({
    id: z.string().meta({ description: 'the body that is named, the same for every alias' }),
    name: z.string(),
    side: z.string().meta({ description: 'id of the belligerent that it acts for' }),
    kind: z.string(),
    country: z.string().nullable(),
  })
  .readonly();
export type ForceNorm = z.infer<typeof forceNormSchema>;

export const aircraftNormSchema = z.object({ id: z.string(), name: z.string(), role: z.string() }).readonly();

export const munitionNormSchema = z
  .object({ id: z.string(), name: z.string(), class: z.string() })
  .readonly();

export const countNormSchema = z
  .object({
    value: z
      .number()
      .nullable()
      .meta({ description: 'the figure as stated; null for a range without a best figure' }),
    min: z.number().nullable(),
    max: z.number().nullable(),
    approx: z.boolean(),
    unit: z
      .string()
      .optional()
      .meta({ description: 'unit of a measured quantity, as in the lexicon of units' }),
    of: z.string().nullable().meta({ description: 'lemma of what is counted' }),
    measure: z.enum(MEASURES),
    status: z.enum(COUNT_STATUSES).optional(),
    force: z.string().optional().meta({ description: 'id of the force whose it is' }),
  })
  .readonly();
export type CountNorm = z.infer<typeof countNormSchema>;

const common = {
  span: spanSchema,
  text: z.string(),
  sentence: z.int().nonnegative(),
  confidence: z.number().min(0).max(1),
  rule: z.string(),
};
export const mentionSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('date'), ...common, norm: dateNormSchema }).readonly(),
  z.object({ type: z.literal('place'), ...common, norm: placeNormSchema }).readonly(),
  z.object({ type: z.literal('force'), ...common, norm: forceNormSchema }).readonly(),
  z.object({ type: z.literal('aircraft'), ...common, norm: aircraftNormSchema }).readonly(),
  z.object({ type: z.literal('munition'), ...common, norm: munitionNormSchema }).readonly(),
  z.object({ type: z.literal('count'), ...common, norm: countNormSchema }).readonly(),
]);
/** A mention: a stretch of text that names a date, place, force, aircraft, munition or count, and what it means. */
export type Mention = z.infer<typeof mentionSchema>;
