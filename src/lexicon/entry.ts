import * as z from 'zod';

/**
 * What the lexicons know of a name, one schema a kind of file under `data/`. `names` (all spellings, inflected forms
 * included) live in the compiled trie, not in the entry.
 */
const common = {
  index: z.int().nonnegative(),
  id: z.string(),
  name: z.string(),
};

export const forceEntrySchema = z.object({
  kind: z.literal('force'),
  ...common,
  /** state-military, government, coalition, rebel-group, militia, terrorist-group, intl-org, police, civilians, unit … */
  forceKind: z.string(),
  country: z.string().nullable(),
  parent: z.string().nullable(),
  /** Id of the belligerent that it acts for; its own id where it is one. */
  side: z.string(),
  /** A common noun ("militants", "troops"), not a name. */
  isGeneric: z.boolean(),
});
export const aircraftEntrySchema = z.object({
  kind: z.literal('aircraft'),
  ...common,
  role: z.string(),
  isGeneric: z.boolean(),
});
export const munitionEntrySchema = z.object({
  kind: z.literal('munition'),
  ...common,
  class: z.string(),
  isGeneric: z.boolean(),
  /** What an attack with it is coded as, where the words do not say otherwise; null where its class tells nothing. */
  eventType: z.string().nullable(),
  subEventType: z.string().nullable(),
  ploverType: z.string().nullable(),
  ploverMode: z.string().nullable(),
});
export const placeEntrySchema = z.object({
  kind: z.literal('place'),
  ...common,
  placeKind: z.string(),
  country: z.string().nullable(),
  admin1: z.string().nullable(),
  latitude: z.number(),
  longitude: z.number(),
  /** 0 where it is not known. */
  population: z.number(),
  geonameId: z.number().nullable(),
});
/** A country's adjective ("Syrian"), people ("Syrians") or the seat that stands for its government ("Moscow"). */
export const demonymEntrySchema = z.object({
  kind: z.literal('demonym'),
  ...common,
  country: z.string(),
  /** False for a part of `country` that acts by itself, or a people across borders ("Kurdish", "Chechen"). */
  isState: z.boolean(),
  form: z.enum(['adjective', 'people', 'metonym']),
});
export const triggerEntrySchema = z.object({
  kind: z.literal('trigger'),
  ...common,
  group: z.string(),
  partOfSpeech: z.string(),
  eventType: z.string(),
  subEventType: z.string(),
  ploverType: z.string().nullable(),
  ploverMode: z.string().nullable(),
  /** Where the initiator stands: subject, by-phrase, premod, reciprocal, claimed, none; several joined with "|". */
  agent: z.string(),
});
/** A thing that is struck, destroyed, captured or counted ("tactical unit", "supply cache"). */
export const targetEntrySchema = z.object({
  kind: z.literal('target'),
  ...common,
  class: z.string(),
  measure: z.string(),
});
/** A word of the language of casualties: what happened ("killed"), to whom ("civilians"), how sure ("at least"). */
export const casualtyEntrySchema = z.object({
  kind: z.literal('casualty'),
  ...common,
  casualtyKind: z.enum(['measure', 'role', 'qualifier']),
  measure: z.string().nullable(),
  role: z.string().nullable(),
});
export const unitEntrySchema = z.object({
  kind: z.literal('unit'),
  ...common,
  quantity: z.string(),
  siUnit: z.string(),
  factor: z.number(),
});

export const entrySchema = z.discriminatedUnion('kind', [
  forceEntrySchema,
  aircraftEntrySchema,
  munitionEntrySchema,
  placeEntrySchema,
  demonymEntrySchema,
  triggerEntrySchema,
  targetEntrySchema,
  casualtyEntrySchema,
  unitEntrySchema,
]);
export type Entry = Readonly<z.infer<typeof entrySchema>>;
export type EntryKind = Entry['kind'];
export type EntryOf<K extends EntryKind> = Extract<Entry, { readonly kind: K }>;
