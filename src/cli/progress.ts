/** What was done since the last word of it. */
export interface Step {
  readonly articles: number;
  readonly failures: number;
  readonly bytes: number;
}

/** The line that shows how far a long run is. */
export interface Progress {
  readonly add: (step: Step) => void;
  /** Takes the line away, so that a message or the end of the run does not stand behind it. */
  readonly clear: () => void;
}

/** In seconds: shorter runs show nothing. */
const WAIT = 2;
const INTERVAL = 0.25;
const CLEAR = '\r\u001b[K';

export const NO_PROGRESS: Progress = { add: () => {}, clear: () => {} };

/**
 * A line on standard error after two seconds, four times a second, where that is a terminal. `total` is the size of
 * the input in bytes, null where it is not known (standard input, folders, compressed files).
 */
export function showProgress(total: number | null, write: (text: string) => void): Progress {
  const started = process.uptime();
  let shown = started + WAIT - INTERVAL;
  let [articles, failures, bytes] = [0, 0, 0];
  let isShown = false;
  return {
    add: (step) => {
      articles += step.articles;
      failures += step.failures;
      bytes += step.bytes;
      const now = process.uptime();
      if (now - shown < INTERVAL || !process.stderr.isTTY) return;
      shown = now;
      isShown = true;
      write(CLEAR + formatProgress({ articles, failures, bytes, total, seconds: now - started }));
    },
    clear: () => {
      if (isShown) write(CLEAR);
      isShown = false;
    },
  };
}

/** @example formatProgress({ articles: 1200, failures: 0, bytes: 6e6, total: 1.2e7, seconds: 2 }) */
export function formatProgress(
  done: Step & { readonly total: number | null; readonly seconds: number },
): string {
  const rate = done.bytes / done.seconds;
  const failed = done.failures === 0 ? '' : `, ${done.failures} failed`;
  const isKnown = done.total !== null && done.total >= done.bytes;
  const left = isKnown ? `, ${formatTime((done.total - done.bytes) / rate)} left` : '';
  return `${done.articles} articles${failed}, ${(rate / 1e6).toFixed(1)} MB/s${left}`;
}

function formatTime(seconds: number): string {
  const whole = Math.ceil(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
