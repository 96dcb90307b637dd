import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder: above this module, whether it is bundled or not. */
export const ROOT = findRoot(dirname(fileURLToPath(import.meta.url)));

function findRoot(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  if (folder === dirname(folder)) throw new Error('package.json is not there');
  return findRoot(dirname(folder));
}

/** A module under `src/`. */
export interface SourceFile {
  /** From the root, with slashes: `src/text/span.ts`. */
  readonly path: string;
  readonly text: string;
  /** The text with comments, strings and regular expressions blanked; line breaks stay. */
  readonly code: string;
  /** What it imports: paths from the root for our own modules, names for packages ("zod", "node:fs"). */
  readonly imports: readonly string[];
}

/** Every `.ts` module under `src/`, in order of path. */
export function readSources(): SourceFile[] {
  return readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && file.name.endsWith('.ts'))
    .map((file) => relative(ROOT, join(file.parentPath, file.name)).replaceAll('\\', '/'))
    .sort()
    .map((path) => {
      const text = readFileSync(join(ROOT, path), 'utf8');
      return { path, text, code: blankText(text), imports: readImports(path, text) };
    });
}

const IMPORT = /(?:\bfrom\s+|\bimport\s*\(\s*|^import\s+)'(?<from>[^']+)'/gmu;

function readImports(path: string, text: string): string[] {
  return [...text.matchAll(IMPORT)]
    .filter((match) => !isInComment(text, match.index))
    .map((match) => {
      const from = match.groups?.['from'] ?? '';
      if (from.startsWith('.')) return posix.join(posix.dirname(path), from).replace(/\.js$/, '.ts');
      if (from.startsWith('node:')) return from;
      return from
        .split('/')
        .slice(0, from.startsWith('@') ? 2 : 1)
        .join('/');
    });
}

function isInComment(text: string, index: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', index) + 1, index);
  return /^\s*(?:\/\/|\/\*|\*)/.test(line);
}

// a comment, a string, a template or a regular expression: whichever starts first
const LITERAL =
  /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|(?<=[(,=:[!&|?{;]\s*|return |=> )\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\/[dgimsuvy]*/gu;

const blankText = (text: string): string =>
  text.replace(LITERAL, (literal) => literal.replace(/[^\n]/g, ' '));
