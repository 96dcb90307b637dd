import { runCommand } from './run.js';

/** Resolves when the exit status is set. */
export const done = runCommand(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});
