/** The middle of `values`. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

/** Milliseconds that `run` takes. */
export function timeOf(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/**
 * Median milliseconds of each contestant over `rounds` rounds, after one that does not count. They take turns, so that
 * whatever else the machine does falls on all alike.
 */
export function race<K extends string>(
  contestants: Readonly<Record<K, () => unknown>>,
  rounds: number,
): Record<K, number> {
  const times = new Map<K, number[]>();
  for (let round = 0; round <= rounds; round++) {
    for (const name in contestants) {
      const time = timeOf(contestants[name]);
      if (round > 0) times.set(name, [...(times.get(name) ?? []), time]);
    }
  }
  const medians: Partial<Record<K, number>> = {};
  for (const name in contestants) medians[name] = median(times.get(name) ?? []);
  return medians as Record<K, number>;
}
