import { join, relative } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import type { Doc } from '../src/doc/doc.js';
import type { Span } from '../src/text/span.js';
import { readText } from './reading.js';
import { ROOT } from './source.js';

const PUBLISHED = '2024-06-12';

const ruleSchema = z.object({
  id: z.string(),
  about: z.string(),
  examples: z.array(
    z.object({
      text: z.string(),
      norm: z.record(z.string(), z.unknown()).optional(),
      published: z.string().optional(),
    }),
  ),
  counterExamples: z.array(z.string()),
});
type Rule = z.infer<typeof ruleSchema> & { readonly path: string };

/** What a rule may have found: a mention, an event, a number or a stretch that was removed. */
interface Found {
  readonly span: Span;
  /** Rules that are said to have found it; null where the layer does not say. */
  readonly rules: readonly string[] | null;
  readonly norm: Readonly<Record<string, unknown>>;
}

/** Every rule that a `*.rules.ts` module exports in a list whose name ends in RULES, and its lone rules. */
async function loadRules(): Promise<Rule[]> {
  const rules = new Map<unknown, Rule>();
  for (const file of globSync('src/**/*.rules.ts', { cwd: ROOT, absolute: true }).sort()) {
    const exported: Readonly<Record<string, unknown>> = await import(file);
    for (const value of Object.values(exported)) {
      for (const item of Array.isArray(value) ? value : [value]) {
        const rule = ruleSchema.safeParse(item);
        if (rule.success) rules.set(item, { ...rule.data, path: relative(ROOT, join(file)) });
      }
    }
  }
  return [...rules.values()];
}

const MENTION_ID = /^(?:date|place|force|aircraft|munition|count)\//;

/** What was found in `doc` by rules of the kind that `id` belongs to. */
function findingsFor(id: string, doc: Doc): Found[] {
  if (MENTION_ID.test(id)) {
    const type = id.slice(0, id.indexOf('/'));
    return doc.mentions
      .filter((mention) => mention.type === type)
      .map(({ span, rule, norm }) => ({ span, rules: [rule], norm: { ...norm } }));
  }
  if (id.startsWith('event/'))
    return doc.events.flatMap((event) =>
      event.evidence.map(({ span }) => ({ span, rules: event.rules, norm: { ...event } })),
    );
  if (id.startsWith('number/'))
    return doc.numbers.map((number) => ({ span: number.span, rules: [number.rule], norm: { ...number } }));
  return doc.removed.map(({ span, reason }) => ({ span, rules: null, norm: { reason } }));
}

const isOfText = (id: string): boolean => MENTION_ID.test(id) || /^(?:event|number)\//.test(id);

/** The text without the brackets that mark spans, and the spans. An example without brackets is marked as a whole. */
function readMarks(marked: string): { readonly text: string; readonly spans: readonly Span[] } {
  const spans: Span[] = [];
  let text = '';
  let start = 0;
  for (const char of marked) {
    if (char === '[') start = text.length;
    else if (char === ']') spans.push([start, text.length]);
    else text += char;
  }
  return { text, spans: spans.length === 0 ? [[0, text.length]] : spans };
}

function read(id: string, text: string, published: string): Doc {
  // headlines are found by the cleaner: what is told of them needs it
  return readText(text, { published, clean: !isOfText(id) || id === 'event/merge-headline' });
}

/** What comes out for an example, for a message that can be read. */
const show = (doc: Doc, found: readonly Found[]): string[] =>
  found.map(
    ({ span, rules, norm }) =>
      `[${doc.raw.slice(span[0], span[1])}] by ${rules?.join(', ') ?? '?'} ${JSON.stringify(norm)}`,
  );

function checkExample(rule: Rule, example: Rule['examples'][number]): void {
  const { text, spans } = readMarks(example.text);
  const doc = read(rule.id, text, example.published ?? PUBLISHED);
  const found = findingsFor(rule.id, doc);
  for (const [start, end] of spans) {
    const there = found.filter(({ span }) => span[0] === start && span[1] === end);
    const message = `${rule.id}: "${example.text}" gave\n  ${show(doc, found).join('\n  ') || 'nothing'}`;
    const won = there.find(({ rules }) => rules === null || rules.includes(rule.id));
    expect(won !== undefined, message).toBe(true);
    if (example.norm !== undefined) expect(won?.norm, message).toMatchObject(example.norm);
  }
}

function checkCounterExample(rule: Rule, text: string): void {
  const doc = read(rule.id, text, PUBLISHED);
  const wrong = findingsFor(rule.id, doc).filter(({ rules }) => rules === null || rules.includes(rule.id));
  expect(show(doc, wrong)).toEqual([]);
}

const RULES = await loadRules();

test('rule ids are unique', () => {
  const ids = RULES.map((rule) => rule.id);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
});

test.each(RULES)('$id tells what it does, with two examples and a near miss', (rule) => {
  expect(rule.id).toMatch(/^[a-z]+\/[a-z0-9-]+$/);
  expect(rule.about).toMatch(/\S.{8,}\.$/s);
  expect(rule.examples.length).toBeGreaterThanOrEqual(2);
  expect(rule.counterExamples.length).toBeGreaterThanOrEqual(1);
});

for (const rule of RULES) {
  describe(rule.id, () => {
    test.each(rule.examples)('finds $text', (example) => {
      checkExample(rule, example);
    });
    test.each(rule.counterExamples)('leaves "%s"', (text) => {
      checkCounterExample(rule, text);
    });
  });
}
