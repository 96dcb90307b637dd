import type { Abouts } from './explain.js';

/** What every rule says of itself. Loaded for `--explain` alone. */
export function collectAbouts(): Abouts {
  return new Map();
}
