#!/usr/bin/env node
import { openProgram } from '../dist/cli/program.js';

await openProgram(new URL('../dist/cli/', import.meta.url)).run();
