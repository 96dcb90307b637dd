import { readFileSync, writeFileSync } from 'node:fs';
import { fillParts, README } from './parts.js';

writeFileSync(README, fillParts(readFileSync(README, 'utf8')));
