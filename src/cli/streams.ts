/** Standard output and error. Opening a stream takes some 8 ms, so it is done at the first write and not before. */
export const writeOut = (text: string): boolean => guarded(process.stdout).write(text);

/** @example writeError('calm.txt: empty: nothing in it; skipped\n') */
export const writeError = (text: string): boolean => guarded(process.stderr).write(text);

/** `extract … | head`: the reader has seen enough, which is no fault. */
function guarded(stream: NodeJS.WriteStream): NodeJS.WriteStream {
  // threads have listeners of their own there
  if (!stream.listeners('error').includes(endOnError)) stream.prependListener('error', endOnError);
  return stream;
}

function endOnError(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(0);
  if (!process.stderr.errored) process.stderr.write(`error: cannot write: ${error.message}\n`);
  process.exit(1);
}
