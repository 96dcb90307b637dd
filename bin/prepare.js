// `npm ci` builds, and so does `npx extract` in a clone (npm prepares the package once more): the second time there is
// nothing to do, unless a source is newer than the last thing that the build writes.
import { execSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const LAST_BUILT = 'dist/types/index.d.ts';
const sources = ['package.json', ...readdirSync('src', { recursive: true }).map((file) => join('src', file))];
const newest = Math.max(...sources.map((file) => statSync(file).mtimeMs));

if (!existsSync(LAST_BUILT) || statSync(LAST_BUILT).mtimeMs < newest)
  execSync('npm run build', { stdio: 'inherit' });
