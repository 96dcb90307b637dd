import { closeSync, fstatSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { writeOut } from './streams.js';

/** Where the output goes. */
export interface Output {
  /** Resolves when there is room for more. */
  readonly write: (text: string) => Promise<void>;
  /** All was written: puts the file in place. */
  readonly finish: () => void;
  /** Something went wrong: nothing is put in place. */
  readonly discard: () => void;
}

const STDOUT = 1;

/** Standard output: a file is written directly (streams take 8 ms to load), a pipe or a terminal by its stream. */
export const openStdout = (): Output => (fstatSync(STDOUT).isFile() ? DIRECT : STREAM);

const DIRECT: Output = {
  write: async (text) => writeWhole(STDOUT, text),
  finish: () => {},
  discard: () => {},
};

/** A reader that is slow holds the run up, so that memory does not fill. */
const STREAM: Output = {
  write: (text) =>
    new Promise((resolve) => {
      if (text === '' || writeOut(text)) resolve();
      else process.stdout.once('drain', resolve);
    }),
  finish: () => {},
  discard: () => {},
};

function writeWhole(file: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
}

/** A file that is written beside its place and moved there when it is whole. A device or a pipe is written directly. */
export function openFile(path: string): Output {
  const stat = statSync(path, { throwIfNoEntry: false });
  const isDirect = stat !== undefined && !stat.isFile();
  const partial = isDirect ? path : join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  const file = openSync(partial, 'w');
  return {
    write: async (text) => writeWhole(file, text),
    finish: () => {
      closeSync(file);
      if (!isDirect) renameSync(partial, path);
    },
    discard: () => {
      closeSync(file);
      if (!isDirect) rmSync(partial, { force: true });
    },
  };
}
