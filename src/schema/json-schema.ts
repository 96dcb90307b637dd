import * as z from 'zod';
import { articleSchema } from './article.js';

/** The JSON Schema of an article as JSON Lines and JSON give it: what `extract schema` prints. */
export const articleJsonSchema = (): object => ({
  title: 'Article',
  ...z.toJSONSchema(articleSchema, {
    // it speaks of our types, not of the data
    override: ({ jsonSchema }) => {
      delete jsonSchema.readOnly;
    },
  }),
});
