import { closeSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Writable } from 'node:stream';

/** Where the output goes. */
export interface Output {
  /** Resolves when there is room for more. */
  readonly write: (text: string) => Promise<void>;
  /** All was written: puts the file in place. */
  readonly finish: () => void;
  /** Something went wrong: nothing is put in place. */
  readonly discard: () => void;
}

/** Standard output; a reader that is slow holds the run up, so that memory does not fill. */
export const openStream = (stream: Writable): Output => ({
  write: (text) =>
    new Promise((resolve) => {
      if (text === '' || stream.write(text)) resolve();
      else stream.once('drain', resolve);
    }),
  finish: () => {},
  discard: () => {},
});

/** A file that is written beside its place and moved there when it is whole. A device or a pipe is written directly. */
export function openFile(path: string): Output {
  const stat = statSync(path, { throwIfNoEntry: false });
  const isDirect = stat !== undefined && !stat.isFile();
  const partial = isDirect ? path : join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  const file = openSync(partial, 'w');
  return {
    write: async (text) => {
      const bytes = Buffer.from(text);
      for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
    },
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
