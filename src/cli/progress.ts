/** The line that shows how far a long run is. */
export interface Progress {
  readonly add: (done: {
    readonly articles: number;
    readonly failures: number;
    readonly bytes: number;
  }) => void;
  /** Takes the line away, so that a message or the end of the run does not stand behind it. */
  readonly clear: () => void;
}

/** Shorter runs show nothing. */
const WAIT = 2000;
const INTERVAL = 250;

export const NO_PROGRESS: Progress = { add: () => {}, clear: () => {} };

/**
 * A line on `stream` after two seconds, four times a second. `total` is the size of the input in bytes, null where it
 * is not known (standard input, compressed files).
 */
export function showProgress(stream: NodeJS.WriteStream, total: number | null): Progress {
  const started = performance.now();
  let shown = started + WAIT - INTERVAL;
  let articles = 0;
  let failures = 0;
  let bytes = 0;
  let isShown = false;
  return {
    add: (done) => {
      articles += done.articles;
      failures += done.failures;
      bytes += done.bytes;
      const now = performance.now();
      if (now - shown < INTERVAL) return;
      shown = now;
      isShown = true;
      stream.write(
        `\r\u001b[K${formatProgress({ articles, failures, bytes, total, seconds: (now - started) / 1000 })}`,
      );
    },
    clear: () => {
      if (isShown) stream.write('\r\u001b[K');
      isShown = false;
    },
  };
}

/** @example formatProgress({ articles: 1200, failures: 0, bytes: 6e6, total: 1.2e7, seconds: 2 }) */
export function formatProgress(done: {
  readonly articles: number;
  readonly failures: number;
  readonly bytes: number;
  readonly total: number | null;
  readonly seconds: number;
}): string {
  const rate = done.bytes / done.seconds;
  const failed = done.failures === 0 ? '' : `, ${done.failures} failed`;
  const left =
    done.total === null || done.total < done.bytes
      ? ''
      : `, ${formatTime((done.total - done.bytes) / rate)} left`;
  return `${done.articles} articles${failed}, ${(rate / 1e6).toFixed(1)} MB/s${left}`;
}

function formatTime(seconds: number): string {
  const whole = Math.ceil(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
