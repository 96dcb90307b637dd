import * as z from 'zod';
import { countNormSchema, dateNormSchema, spanSchema } from './mention.js';
import { ALL_SUB_EVENT_TYPES, EVENT_TYPES, PLOVER_TYPES, SCOPES, STATUSES } from './vocabulary.js';

const mentions = z
  .array(z.int().nonnegative())
  .readonly()
  .meta({ description: "indexes into the article's mentions" });

const placeSlot = z
  .object({
    name: z.string(),
    kind: z.string(),
    country: z.string().nullable(),
    admin1: z.string().nullable(),
    latitude: z.number().nullable(),
    longitude: z.number().nullable(),
    geoPrecision: z.union([z.literal(1), z.literal(2), z.literal(3)]).meta({
      description: 'after ACLED: 1 exact place, 2 near it or its district, 3 region or country only',
    }),
    mentions,
  })
  .readonly();
const actorSlot = z.object({ id: z.string(), side: z.string(), name: z.string(), mentions }).readonly();
const namedSlot = z.object({ id: z.string(), name: z.string(), mentions }).readonly();
const countSlot = countNormSchema
  .unwrap()
  .extend({ attribution: z.string().nullable(), mention: z.int().nonnegative() })
  .readonly();

export const eventSchema = z
  .object({
    id: z.string().meta({ description: 'stable hash of the raw text and of the spans' }),
    type: z.enum(EVENT_TYPES),
    subtype: z.enum(ALL_SUB_EVENT_TYPES),
    plover: z.enum(PLOVER_TYPES).nullable(),
    date: dateNormSchema.unwrap().extend({ mentions }).readonly().nullable(),
    places: z.array(placeSlot).readonly(),
    actors: z
      .object({ initiators: z.array(actorSlot).readonly(), targets: z.array(actorSlot).readonly() })
      .readonly(),
    aircraft: z.array(namedSlot).readonly(),
    munitions: z.array(namedSlot).readonly(),
    counts: z.array(countSlot).readonly(),
    scope: z.enum(SCOPES),
    status: z.enum(STATUSES),
    attribution: z.string().nullable().meta({ description: 'who says so' }),
    evidence: z.array(z.object({ span: spanSchema, text: z.string() }).readonly()).readonly(),
    triggers: z.array(spanSchema).readonly().meta({ description: 'the words that tell of it' }),
    rules: z.array(z.string()).readonly().meta({ description: 'ids of the rules that made the event' }),
    confidence: z.number().min(0).max(1),
  })
  .readonly();
/** An event: one thing that happened, is claimed, denied or planned, with every slot led back to its mentions. */
export type Event = z.infer<typeof eventSchema>;
export type EventPlace = Event['places'][number];
export type EventActor = Event['actors']['initiators'][number];
export type EventCount = Event['counts'][number];
