import * as z from 'zod';
import { articleSchema } from './article.js';

/** The JSON Schema of an article as JSON Lines and JSON give it: what `extract schema` prints. */
export const articleJsonSchema = (): object => ({
  $id: 'https://example.org/sitrep/article.schema.json',
  title: 'Article',
  ...z.toJSONSchema(articleSchema),
});
