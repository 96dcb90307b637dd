import { describe, expect, test } from 'vitest';
import { parseCommandLine, type RunOptions, type Task } from '../../src/cli/options.js';

function parse(line: string): { readonly task: Task; readonly out: string; readonly error: string } {
  const told = { out: '', error: '' };
  const task = parseCommandLine(line === '' ? [] : line.split(' '), {
    out: (text) => {
      told.out += text;
    },
    error: (text) => {
      told.error += text;
    },
  });
  return { task, ...told };
}

describe('parseCommandLine', () => {
  const right: readonly (readonly [string, Partial<RunOptions>])[] = [
    ['', { inputs: ['-'], from: 'auto', to: 'csv', rows: 'events', clean: true, jobs: null, output: null }],
    ['a.txt b.txt', { inputs: ['a.txt', 'b.txt'] }],
    ['a.txt - b.txt', { inputs: ['a.txt', '-', 'b.txt'] }],
    ['--to jsonl --with-text --no-clean a', { to: 'jsonl', withText: true, clean: false }],
    ['a -o out.csv', { output: 'out.csv' }],
    ['a --output -', { output: null }],
    ['--field text=story --field id=key a', { fields: { text: 'story', id: 'key' } }],
    ['--lexicon a.tsv --lexicon b.tsv c', { inputs: ['c'], lexicons: ['a.tsv', 'b.tsv'] }],
    ['--jobs 4 a', { jobs: 4 }],
    [
      'a',
      { limits: { maxArticle: 5_000_000, maxInflate: 200 }, shard: null, journal: null, isDeduped: false },
    ],
    ['--max-article 2MB --max-inflate 50 a', { limits: { maxArticle: 2_000_000, maxInflate: 50 } }],
    ['--shard 2/8 --dedupe a', { shard: { index: 1, count: 8 }, isDeduped: true }],
    ['--resume log -o out.csv a', { journal: 'log', output: 'out.csv' }],
    [
      '--strict --explain --excel --quiet a',
      { isStrict: true, isExplained: true, isForExcel: true, isQuiet: true },
    ],
    ['--published 2020-02-29 a', { published: '2020-02-29' }],
    ['-- --odd-name.txt', { inputs: ['--odd-name.txt'] }],
    ['schema other.txt', { inputs: ['schema', 'other.txt'] }],
  ];
  test.each(right)('%s', (line, expected) => {
    expect(parse(line).task).toMatchObject({ kind: 'extract', options: expected });
  });

  const wrong: readonly (readonly [string, RegExp])[] = [
    ['--colour a', /unknown option/],
    ['--from pdf a', /Allowed choices are auto, text, html, json, jsonl, csv, warc/],
    ['--to xml a', /Allowed choices/],
    ['--rows places a', /Allowed choices/],
    ['--published yesterday a', /YYYY-MM-DD/],
    ['--published 2021-02-29 a', /YYYY-MM-DD/],
    ['--jobs 0 a', /from 1 to/],
    ['--jobs two a', /from 1 to/],
    ['--field text a', /name=column/],
    ['--field text= a', /name=column/],
    ['--field toString=x a', /name=column/],
    ['--to json --rows counts a', /--rows is for CSV/],
    ['--to jsonl --excel a', /--excel is for CSV/],
    ['--with-text a', /--with-text is for json/],
    ['- a -', /only once/],
    ['-o', /argument missing/],
    ['--shard 0/4 a', /part i of n/],
    ['--shard 5/4 a', /part i of n/],
    ['--shard 1 a', /part i of n/],
    ['--max-article 0 a', /up to 16MB/],
    ['--max-article 1GB a', /up to 16MB/],
    ['--max-inflate none a', /from 1 on/],
    ['--resume log a', /--resume needs --output/],
    ['--resume log -o out.csv -', /--resume needs files/],
  ];
  test.each(wrong)('%s is refused', (line, message) => {
    const { task, out, error } = parse(line);
    expect(task).toEqual({ kind: 'done', status: 2 });
    expect(out).toBe('');
    expect(error).toMatch(message);
  });

  test('schema and help', () => {
    expect(parse('schema').task).toEqual({ kind: 'schema' });
    const { task, out } = parse('--help');
    expect(task).toEqual({ kind: 'done', status: 0 });
    expect(out.split('\n').slice(0, 3).join('\n')).toMatch(/^ {2}extract .*\n {2}extract .*\n {2}extract /);
  });
});
