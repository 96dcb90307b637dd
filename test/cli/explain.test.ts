import { globSync } from 'tinyglobby';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { collectAbouts } from '../../src/cli/abouts.js';
import { explainDoc } from '../../src/cli/explain.js';
import { readText } from '../reading.js';
import { ROOT } from '../source.js';

const ruleSchema = z.object({ id: z.string(), about: z.string(), examples: z.array(z.unknown()) });

test('every rule of every *.rules.ts file says what it is', async () => {
  const abouts = collectAbouts();
  const missing: string[] = [];
  for (const file of globSync('src/**/*.rules.ts', { cwd: ROOT, absolute: true }).sort()) {
    const exported: Readonly<Record<string, unknown>> = await import(file);
    for (const value of Object.values(exported).flat()) {
      const rule = ruleSchema.safeParse(value);
      if (rule.success && abouts.get(rule.data.id) !== rule.data.about)
        missing.push(`${file}: ${rule.data.id}`);
    }
  }
  expect(missing).toEqual([]);
});

test('what was found is told with its place, its meaning, its rule and what the rule is for', () => {
  const text = 'Two rockets hit\nOdesa on March 3, 2024.';
  const told = explainDoc(readText(text), new Map([['date/month-day', 'A month and a day.']]));
  expect(told).toContain(
    'test.txt:2:10: "March 3, 2024" date = 2024-03-03, explicit: date/month-day (A month and a day.)\n',
  );
  expect(told).toMatch(/^test\.txt:2:1: "Odesa" place = Odesa, city, UA: place\/name$/m);
});

test('nothing that a terminal obeys gets through', () => {
  const doc = { ...readText('One \u001b[31mMarch 3, 2024\u001b[0m two.'), id: 'a\u202eb' };
  expect(explainDoc(doc, new Map())).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
});
