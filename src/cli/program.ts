import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import v8 from 'node:v8';
import vm from 'node:vm';

/** The command, ready to run. */
export interface Program {
  /** Resolves when it is done and the exit status is set. */
  readonly run: () => Promise<void>;
  /** Writes down what V8 has compiled by now, for the next start. Done once, by the build. */
  readonly keep: () => void;
}

/**
 * Opens the command in `folder` (`dist/cli/`) with what the build compiled of it: a start for one article takes 120 ms of processor time instead
 * of 145. Where another version of Node built it, V8 refuses that and compiles anew.
 */
export function openProgram(folder: URL): Program {
  const source = new URL('main.cjs', folder);
  const compiled = new URL('main.compiled', folder);
  // patterns are compiled once, not first for an interpreter: 30 ms of the first article
  v8.setFlagsFromString('--no-regexp-tier-up');
  const cachedData = readCompiled(source, compiled);
  const script = new vm.Script(readFileSync(source, 'utf8'), {
    filename: source.href,
    ...(cachedData === null ? {} : { cachedData }),
  });
  return {
    run: () => {
      const module: { exports: { done?: Promise<void> } } = { exports: {} };
      script.runInThisContext()(createRequire(source), module, source.href);
      return module.exports.done ?? Promise.resolve();
    },
    keep: () => {
      const partial = new URL('main.compiled.part', folder);
      writeFileSync(partial, script.createCachedData());
      renameSync(partial, compiled);
    },
  };
}

/** V8 tells sources apart by their length alone: what is older than the program belongs to another one. */
function readCompiled(source: URL, compiled: URL): Buffer | null {
  const stat = statSync(compiled, { throwIfNoEntry: false });
  return stat === undefined || stat.mtimeMs < statSync(source).mtimeMs ? null : readFileSync(compiled);
}
