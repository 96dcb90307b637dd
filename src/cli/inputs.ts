import { type Dirent, lstatSync, readdirSync, statSync } from 'node:fs';
import { problemOfError, STDIN } from '../read/pieces.js';
import { type Problem, problemAt } from '../read/problem.js';

/** Something to read: a file, standard input, or what is wrong with an argument. */
export type Input = { readonly kind: 'input'; readonly path: string } | Problem;

/**
 * The files behind the arguments, in their order; folders and patterns sorted by code unit, so that the same
 * arguments give the same output on every machine.
 */
export async function* findInputs(args: readonly string[]): AsyncGenerator<Input> {
  for (const arg of args) {
    if (arg === STDIN) yield { kind: 'input', path: STDIN };
    else if (isThere(arg)) yield* filesUnder(arg);
    else yield* await matchPattern(arg);
  }
}

/** What may not be looked at is there: why is told when it is opened. */
function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return true;
  }
}

function* filesUnder(path: string): Generator<Input> {
  try {
    if (statSync(path).isDirectory()) yield* filesOfFolder(path);
    else yield { kind: 'input', path };
  } catch (error) {
    yield problemOfError(path, error);
  }
}

/** Hidden files are not articles; a symbolic link might lead out of the folder that the user named, or round in it. */
function* filesOfFolder(folder: string): Generator<Input> {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort(byName)) {
    const path = folder.endsWith('/') ? folder + entry.name : `${folder}/${entry.name}`;
    if (entry.name.startsWith('.')) continue;
    if (entry.isSymbolicLink())
      yield problemAt(path, 'link-not-followed', 'a symbolic link inside a folder; skipped');
    else if (entry.isDirectory() || entry.isFile()) yield* filesUnder(path);
  }
}

const byName = (a: Dirent, b: Dirent): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

/** A pattern that the shell did not expand: it was quoted, or the shell does not do that. */
async function matchPattern(pattern: string): Promise<readonly Input[]> {
  const { globSync, isDynamicPattern } = await import('tinyglobby');
  if (!isDynamicPattern(pattern))
    return [problemAt(pattern, 'missing-file', 'no such file or folder; skipped')];
  const paths = globSync(pattern, { expandDirectories: false, followSymbolicLinks: false, onlyFiles: true });
  if (paths.length === 0) return [problemAt(pattern, 'no-match', 'no file matches; skipped')];
  return paths.sort().flatMap((path) => [...filesUnder(path)]);
}

/** Size of the input in bytes where it is plain files; null where that is not known beforehand. */
export function sizeOfInputs(args: readonly string[]): number | null {
  let size = 0;
  for (const arg of args) {
    const found = arg === STDIN || /\.(?:gz|zst)$/.test(arg) ? null : sizeOfFile(arg);
    if (found === null) return null;
    size += found;
  }
  return size;
}

function sizeOfFile(path: string): number | null {
  try {
    const stat = statSync(path);
    return stat.isFile() ? stat.size : null;
  } catch {
    return null;
  }
}
