import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sketchText } from '../../src/cli/duplicates/sketch.js';
import { type Checkpoint, NO_PAST, openJournal, readJournal } from '../../src/cli/journal.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sitrep-journal-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const IDENTITY = '{"sitrep":1}';
const checkpointAt = (record: number): Checkpoint => ({
  place: { input: 0, path: 'dümp.jsonl', record },
  length: record * 100,
  tally: { articles: record, failures: 0, warnings: 1, duplicates: 0 },
  isComplete: false,
});
const kept = { id: 'é\n', sketch: sketchText('Two rockets hit Odesa on March 3.') };

test('a journal that is cut off anywhere holds up to its last whole line', () => {
  const path = join(folder, 'whole');
  const journal = openJournal(path, IDENTITY, NO_PAST);
  for (const record of [1, 2, 3]) journal.note(checkpointAt(record), [kept]);
  journal.close();
  const bytes = readFileSync(path);
  const cut = join(folder, 'cut');
  let lines = 0;
  for (let length = 0; length <= bytes.length; length++) {
    writeFileSync(cut, bytes.subarray(0, length));
    if (bytes[length - 1] === 10) lines++;
    const past = readJournal(cut, IDENTITY, Number.POSITIVE_INFINITY);
    expect(past.checkpoint).toEqual(lines < 2 ? null : checkpointAt(lines - 1));
    expect(past.kept).toEqual(Array.from({ length: Math.max(0, lines - 1) }, () => kept));
  }
  // what did not reach the output does not hold
  expect(readJournal(path, IDENTITY, 250).checkpoint).toEqual(checkpointAt(2));
  expect(readJournal(path, IDENTITY, 50).checkpoint).toBeNull();
});

test('it goes on behind what holds', () => {
  const path = join(folder, 'on');
  const first = openJournal(path, IDENTITY, NO_PAST);
  first.note(checkpointAt(1), []);
  first.close();
  writeFileSync(path, `${readFileSync(path, 'utf8')}{"input":`);
  const second = openJournal(path, IDENTITY, readJournal(path, IDENTITY, 100));
  second.note(checkpointAt(2), []);
  second.close();
  expect(readFileSync(path, 'utf8').split('\n')).toHaveLength(4);
  expect(readJournal(path, IDENTITY, 1000).checkpoint).toEqual(checkpointAt(2));
});

test('that of another run is refused', () => {
  const path = join(folder, 'other');
  openJournal(path, '{"sitrep":1,"to":"csv"}', NO_PAST).close();
  expect(() => readJournal(path, IDENTITY, 0)).toThrow('another command');
  writeFileSync(path, 'something else\n');
  expect(() => readJournal(path, IDENTITY, 0)).toThrow('not a journal');
});
