import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as z from 'zod';
import { ROOT } from '../source.js';

/** The development half of a public corpus that lies beside the project; null where it does not. */
export function readCorpus<T>(name: string, schema: z.ZodType<T>): readonly T[] | null {
  const path = join(ROOT, '../shared/corpora', name, 'dev.jsonl');
  if (!existsSync(path)) return null;
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => schema.parse(JSON.parse(line)));
}
