/** Signals that end a run in good order, with the exit status that shells know them by. */
const STATUSES = { SIGINT: 130, SIGTERM: 143 } as const;
export type StopStatus = (typeof STATUSES)[keyof typeof STATUSES];

/** Whether the user or the system wants the run to stop. */
export interface Stop {
  /** What `work` gives; the exit status where the run is stopped before, or while it waits for input. */
  readonly orStop: <T>(work: () => Promise<T>) => Promise<T | StopStatus>;
}

/** From now on the first signal ends the run behind the batch in hand, a second one at once. */
export function listenForStop(): Stop {
  let status: StopStatus | null = null;
  let stopWaiting: (status: StopStatus) => void = () => {};
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      if (status !== null) process.exit(status);
      status = STATUSES[signal];
      stopWaiting(status);
    });
  return {
    orStop: (work) => {
      if (status !== null) return Promise.resolve(status);
      return new Promise((resolve, reject) => {
        stopWaiting = resolve;
        work().then((value) => {
          stopWaiting = () => {};
          // signals are told between two turns of the event loop, and a file is read without any
          setImmediate(() => resolve(value));
        }, reject);
      });
    },
  };
}
