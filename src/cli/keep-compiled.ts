import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openProgram } from './program.js';

// the last step of the build: runs the command over our own articles, so that what an article needs is compiled
const folder = mkdtempSync(join(tmpdir(), 'sitrep-build-'));
const program = openProgram(new URL('.', import.meta.url));
process.argv = [
  ...process.argv.slice(0, 2),
  'fixtures/articles/*.txt',
  '--output',
  join(folder, 'events.csv'),
];
await program.run();
rmSync(folder, { recursive: true });
program.keep();
