#!/usr/bin/env node
import module from 'node:module';

// Node 22 and later keep what they compiled: the second run starts sooner
module.enableCompileCache?.();
await import('../dist/cli/main.js');
