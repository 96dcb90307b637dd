import {
  closeSync,
  fdatasyncSync,
  fstatSync,
  ftruncateSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { writeOut } from './streams.js';

/** Where the output goes. */
export interface Output {
  /** Resolves when there is room for more. */
  readonly write: (text: string) => Promise<void>;
  /** Bytes that were written, those of an earlier run included. */
  readonly length: () => number;
  /** Returns when the bytes are on the disk. */
  readonly sync: () => void;
  /** All was written: puts the file in place. */
  readonly finish: () => void;
  /** Something went wrong: nothing is put in place. */
  readonly discard: () => void;
}

const STDOUT = 1;

/** Standard output: a file is written directly (streams take 8 ms to load), a pipe or a terminal by its stream. */
export const openStdout = (): Output =>
  fstatSync(STDOUT).isFile() ? openDescriptor(STDOUT, 0, {}) : openPipe();

/** A reader that is slow holds the run up, so that memory does not fill. */
function openPipe(): Output {
  let length = 0;
  return {
    write: (text) =>
      new Promise((resolve) => {
        length += Buffer.byteLength(text);
        if (text === '' || writeOut(text)) resolve();
        else process.stdout.once('drain', resolve);
      }),
    length: () => length,
    sync: () => {},
    finish: () => {},
    discard: () => {},
  };
}

/** A file that is open; `start` bytes of it are there. */
function openDescriptor(
  file: number,
  start: number,
  { finish = () => {}, discard = () => {} }: { finish?: () => void; discard?: () => void },
): Output {
  let length = start;
  return {
    write: async (text) => {
      const bytes = Buffer.from(text);
      for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
      length += bytes.length;
    },
    length: () => length,
    sync: () => fdatasyncSync(file),
    finish,
    discard,
  };
}

/** A file that is written beside its place and moved there when it is whole. A device or a pipe is written directly. */
export function openFile(path: string): Output {
  const isDirect = statSync(path, { throwIfNoEntry: false })?.isFile() === false;
  const partial = isDirect ? path : join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  const file = openSync(partial, 'w');
  return openDescriptor(file, 0, {
    finish: () => {
      closeSync(file);
      if (!isDirect) renameSync(partial, path);
    },
    discard: () => {
      closeSync(file);
      if (!isDirect) rmSync(partial, { force: true });
    },
  });
}

/** Where a run that can be taken up again writes, until the file is whole. */
export const partialOf = (path: string): string => join(dirname(path), `.${basename(path)}.part`);

/** The same for a run with a journal: goes on behind the first `length` bytes, and stays when the run is broken off. */
export function openAgain(path: string, length: number): Output {
  const partial = partialOf(path);
  const file = openSync(partial, 'a');
  ftruncateSync(file, length);
  return openDescriptor(file, length, {
    finish: () => {
      closeSync(file);
      renameSync(partial, path);
    },
    discard: () => closeSync(file),
  });
}
