import { describe, expect, test } from 'vitest';
import { readSources, type SourceFile } from './source.js';

const SOURCES = readSources();
const PATHS = new Set(SOURCES.map((source) => source.path));

/** Folders from left to right: a folder imports only from itself and from folders of lower rank. */
const RANKS: ReadonlyMap<string, number> = new Map([
  ['text', 0],
  ['schema', 1],
  ['doc', 2],
  ['lexicon', 3],
  ['rules', 4],
  ['read', 5],
  ['clean', 5],
  ['sentences', 5],
  ['extract/number', 5],
  ['extract/date', 5],
  ['extract/place', 5],
  ['extract/force', 5],
  ['extract/aircraft', 5],
  ['extract/munition', 5],
  ['extract/count', 5],
  ['assemble', 5],
  ['export', 5],
  ['pipeline.ts', 6],
  ['index.ts', 7],
  ['cli', 8],
]);

/** Every outside package with the one place that may import it. */
const HOMES: ReadonlyMap<string, RegExp> = new Map([
  ['commander', /^src\/cli\//],
  ['cheerio', /^src\/read\/html\.ts$/],
  ['chrono-node', /^src\/extract\/date\//],
  ['compromise', /^src\/lexicon\/inflect\.ts$/],
  ['csv-parse', /^src\/read\/csv\.ts$/],
  ['csv-stringify', /^src\/export\/csv\.ts$/],
  ['zod', /^src\/(?:schema|lexicon)\//],
  ['chardet', /^src\/(?:read|cli)\//],
  ['iconv-lite', /^src\/(?:read|cli)\//],
  ['warcio', /^src\/read\/warc\.ts$/],
  ['tinyglobby', /^src\/(?:read|cli)\//],
]);

/** Built-in modules that reach out of the process, with those that may use them. */
const OUTSIDE: ReadonlyMap<string, RegExp> = new Map([
  ['node:fs', /^src\/(?:read\/|cli\/|lexicon\/(?:load|compile)\.ts$)/],
  ['node:fs/promises', /^src\/(?:read|cli)\//],
  ['node:stream', /^src\/(?:read|cli)\//],
  ['node:worker_threads', /^src\/cli\//],
  ['node:process', /^src\/cli\//],
  ['node:child_process', /^$/],
  ['node:http', /^$/],
  ['node:https', /^$/],
  ['node:net', /^$/],
]);

/** The folder of a module as `RANKS` names it. */
function folderOf(path: string): string {
  const parts = path.split('/').slice(1);
  return parts[0] === 'extract' ? `extract/${parts[1]}` : (parts[0] ?? '');
}

/** One line for each module that `breach` finds something wrong with. */
const breaches = (breach: (source: SourceFile) => readonly string[]): string[] =>
  SOURCES.flatMap((source) => breach(source).map((what) => `${source.path}: ${what}`));

/** Places in the code (not in comments and strings) that `pattern` matches, as "line 3: …". */
function linesWith(source: SourceFile, pattern: RegExp): string[] {
  const lines = source.text.split('\n');
  return source.code
    .split('\n')
    .flatMap((line, i) => (pattern.test(line) ? [`line ${i + 1}: ${lines[i]?.trim()}`] : []));
}

describe('imports', () => {
  test('every folder is known', () => {
    expect(breaches(({ path }) => (RANKS.has(folderOf(path)) ? [] : ['unknown folder']))).toEqual([]);
  });

  test('lead to modules that are there', () => {
    const isMissing = (path: string): boolean => path.startsWith('src/') && !PATHS.has(path);
    expect(breaches(({ imports }) => imports.filter(isMissing))).toEqual([]);
  });

  test('go one way; stages never import each other', () => {
    const isBreach = (from: string, to: string): boolean =>
      from !== to && (RANKS.get(to) ?? 99) >= (RANKS.get(from) ?? 0);
    const found = breaches(({ path, imports }) =>
      imports.filter((to) => to.startsWith('src/') && isBreach(folderOf(path), folderOf(to))),
    );
    expect(found).toEqual([]);
  });

  test('of a package stand in its one home', () => {
    const isOutside = (name: string): boolean => !name.startsWith('src/') && !name.startsWith('node:');
    const found = breaches(({ path, imports }) =>
      imports.filter((name) => isOutside(name) && HOMES.get(name)?.test(path) !== true),
    );
    expect(found).toEqual([]);
  });

  test('of the file system, processes and the network are few', () => {
    const found = breaches(({ path, imports }) =>
      imports.filter((name) => OUTSIDE.get(name)?.test(path) === false),
    );
    expect(found).toEqual([]);
  });
});

describe('outside cli/', () => {
  const impure: readonly (readonly [string, RegExp])[] = [
    ['the clock', /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.now\b|\bhrtime\b/],
    ['chance', /\bMath\.random\b|\brandomUUID\b|\brandomBytes\b/],
    ['the locale', /\.localeCompare\b|\.toLocale[A-Z]\w*\b|\bIntl\./],
    ['the environment', /\bprocess\.(?:env|argv|cwd|stdin|stdout|stderr|exit|exitCode)\b/],
    ['the console', /\bconsole\./],
    ['the network', /\bfetch\(/],
  ];
  test.each(impure)('nothing reads %s', (_, pattern) => {
    const found = breaches((source) =>
      source.path.startsWith('src/cli/') || source.path === 'src/lexicon/compile.ts'
        ? []
        : linesWith(source, pattern),
    );
    expect(found).toEqual([]);
  });
});

describe('types', () => {
  const loose: readonly (readonly [string, RegExp])[] = [
    ['any', /[:<|&,(]\s*any\b(?!\s*[:(])|\bas any\b|\bany\[\]/],
    ['assertions with !', /[\w)\]]!(?=[.[);,\s]|$)(?!=)/],
    [
      'casts',
      /^(?!\s*(?:import\b|export [{*]|(?:type )?\w+ as \w+,?$)).*[\w)\]}]\s+as\s+(?!const\b)[A-Za-z{[(]/,
    ],
    ['default exports', /^export default\b/],
    ['module-level variables', /^(?:export )?(?:let|var)\b/],
  ];
  test.each(loose)('no %s', (_, pattern) => {
    expect(breaches((source) => linesWith(source, pattern))).toEqual([]);
  });

  test('no suppressed errors', () => {
    expect(SOURCES.filter((source) => /@ts-|biome-ignore/.test(source.text)).map(({ path }) => path)).toEqual(
      [],
    );
  });

  test('no classes but errors', () => {
    expect(breaches((source) => linesWith(source, /\bclass\s+\w+\b(?!\s+extends\s+\w*Error\b)/))).toEqual([]);
  });
});

describe('files', () => {
  test('have at most 300 lines', () => {
    const isLong = (source: SourceFile): boolean =>
      !source.path.endsWith('.rules.ts') && source.text.split('\n').length > 301;
    expect(breaches((source) => (isLong(source) ? ['more than 300 lines'] : []))).toEqual([]);
  });

  test('are named in kebab-case, for what they hold', () => {
    const isWrong = (path: string): boolean =>
      !/^src\/(?:[a-z0-9-]+\/)*[a-z0-9-]+(?:\.rules)?\.ts$/.test(path) ||
      /\/(?:utils?|helpers?|commons?|types?|constants?|misc|shared)\.ts$/.test(path);
    expect(SOURCES.map((source) => source.path).filter(isWrong)).toEqual([]);
  });

  test('pass nothing on wholesale: no barrels', () => {
    expect(breaches((source) => linesWith(source, /^export \*/))).toEqual([]);
  });
});
