import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fillParts, PARTS, README } from './readme/parts.js';
import { ROOT, readSources } from './source.js';

const TEXT = readFileSync(README, 'utf8');

test('the generated parts are up to date ("npm run readme" writes them)', () => {
  expect(TEXT).toBe(fillParts(TEXT));
});

test.each(Object.keys(PARTS))('it has the part "%s"', (name) => {
  expect(TEXT.includes(`<!-- ${name}: npm run readme -->`)).toBe(true);
});

test('it gives the two commands of a fresh clone', () => {
  const lines = TEXT.split('\n');
  expect(lines.includes('npm ci && npx extract fixtures/articles/*.txt > events.csv')).toBe(true);
  expect(lines.includes('npm ci && npm test')).toBe(true);
});

test('it lists every warning', () => {
  const codes = readSources().flatMap(({ text }) =>
    [...text.matchAll(/(?:addWarning\(\s*\w+,|\bcode:)\s*'(?<code>[a-z-]+)'/g)].map(
      (match) => match.groups?.['code'] ?? '',
    ),
  );
  expect(codes.length).toBeGreaterThan(0);
  expect(codes.filter((code) => !TEXT.includes(`\`${code}\``))).toEqual([]);
});

test('every script that it names is there', () => {
  const { scripts }: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(
    readFileSync(join(ROOT, 'package.json'), 'utf8'),
  );
  const named = [...TEXT.matchAll(/npm run (?<script>[a-z:]+)/g)].map(
    (match) => match.groups?.['script'] ?? '',
  );
  expect(named.filter((script) => scripts[script] === undefined)).toEqual([]);
});
