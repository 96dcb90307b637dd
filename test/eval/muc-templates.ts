import * as z from 'zod';
import { readCorpus } from './corpus.js';

const figureSchema = z.object({
  value: z.number().nullable(),
  min: z.number().nullish(),
  max: z.number().nullish(),
});

const fillSchema = z.object({ alts: z.array(z.string()), optional: z.boolean() });

/** A filled template of the Fourth Message Understanding Conference: one incident. Any of several strings is right. */
const templateSchema = z.object({
  optional: z.boolean(),
  date: z
    .object({
      alternatives: z.array(
        z.object({
          on: z.string().nullish(),
          from: z.string().nullish(),
          to: z.string().nullish(),
          onOrBefore: z.string().nullish(),
        }),
      ),
    })
    .nullish(),
  /** Each alternative from the country to the most specific place. */
  location: z
    .object({ alternatives: z.array(z.array(z.object({ name: z.string(), kind: z.string().nullish() }))) })
    .nullish(),
  type: z.array(z.string()),
  instruments: z.array(z.object({ ids: z.array(z.string()), optional: z.boolean() })),
  perpOrgs: z.array(fillSchema),
  humTargets: z.array(
    z.object({
      optional: z.boolean(),
      number: z.array(figureSchema).default([]),
      effects: z.array(z.string()).default([]),
    }),
  ),
  humTotal: z.array(figureSchema).default([]),
});
export type Template = z.infer<typeof templateSchema>;
export type MucFigure = z.infer<typeof figureSchema>;

const documentSchema = z.object({
  id: z.string(),
  text: z.string(),
  published: z.string().nullable(),
  events: z.array(templateSchema),
});
export type MucDocument = z.infer<typeof documentSchema>;

export const readMuc = (): readonly MucDocument[] | null => readCorpus('muc4', documentSchema);
