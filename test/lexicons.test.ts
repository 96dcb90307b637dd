import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { KIND_OF_FILE, readLexiconFile, readWeaponEvents } from '../src/lexicon/files.js';
import { loadLexicon } from '../src/lexicon/load.js';
import { caseRuleOf } from '../src/lexicon/rows.js';
import { parseNames, spell } from '../src/lexicon/spelling.js';
import { tokenize } from '../src/text/tokens.js';

const DATA = new URL('../src/lexicon/data/', import.meta.url);
const readData = (file: string): string => readFileSync(new URL(file, DATA), 'utf8');
const weaponEvents = readWeaponEvents(readData('weapon-events.tsv'));
const lexicon = loadLexicon();

/** Ids of this kind that the matcher finds on the stretch in [brackets]. */
function foundIn(example: string, kind: string): string[] {
  const start = example.indexOf('[');
  const end = example.indexOf(']') - 1;
  const tokens = tokenize(example.replace('[', '').replace(']', ''));
  return lexicon
    .findNames(tokens, 0, tokens.length)
    .filter((name) => tokens[name.first]?.start === start && tokens[name.end - 1]?.end === end)
    .map((name) => lexicon.entry(name.entry))
    .filter((entry) => entry.kind === kind)
    .map((entry) => entry.id);
}

describe.each(Object.entries(KIND_OF_FILE))('%s', (file, kind) => {
  const { lines, problems } = readLexiconFile({ path: file, text: readData(file) }, 0, weaponEvents);
  const ids = lines.map(({ entry }) => entry.id);

  test('every line is well-formed', () => {
    expect(problems).toEqual([]);
    expect(lines.length).toBeGreaterThan(0);
  });

  test('ids are unique and sorted', () => {
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  test('no name belongs to two ids unless all but one are marked', () => {
    const owners = new Map<string, string>();
    const shared: string[] = [];
    for (const { entry, names } of lines)
      for (const { text, caseRule, needsContext } of parseNames(names, caseRuleOf(kind)))
        for (const { keys, shape } of needsContext ? [] : spell(text, caseRule)) {
          const key = `${keys.join(' ')} ${shape}`;
          const owner = owners.get(key);
          if (owner !== undefined && owner !== entry.id) shared.push(`${text}: ${owner}, ${entry.id}`);
          owners.set(key, entry.id);
        }
    expect(shared).toEqual([]);
  });

  test('every example is found with its id', () => {
    const missed = lines
      .filter(({ example, entry }) => !foundIn(example, kind).includes(entry.id))
      .map(({ example, entry }) => `${entry.id}: ${example}`);
    expect(missed).toEqual([]);
  });
});

test('every side and parent of a force is a force', () => {
  const { lines } = readLexiconFile({ path: 'forces.tsv', text: readData('forces.tsv') }, 0, weaponEvents);
  const ids = new Set(lines.map(({ entry }) => entry.id));
  const missing = lines.flatMap(({ entry }) =>
    entry.kind === 'force'
      ? [entry.side, entry.parent]
          .filter((id) => id !== null && !ids.has(id))
          .map((id) => `${entry.id}: ${id}`)
      : [],
  );
  expect(missing).toEqual([]);
});

test('data files hold the names of a line once', () => {
  const doubled: string[] = [];
  for (const file of readdirSync(DATA)) {
    const kind = KIND_OF_FILE[file];
    if (kind === undefined) continue;
    const { lines } = readLexiconFile({ path: file, text: readData(file) }, 0, weaponEvents);
    for (const { entry, names } of lines) {
      const texts = parseNames(names).map(({ text }) => text);
      if (new Set(texts).size < texts.length) doubled.push(entry.id);
    }
  }
  expect(doubled).toEqual([]);
});
