/**
 * An example of what a rule finds. `[brackets]` in the text mark the span; `norm` is what must come out of the whole
 * stage for it, as far as it is given. `published` is the article's publication date, where the value hangs on it.
 */
export interface RuleExample {
  readonly text: string;
  readonly norm?: Readonly<Record<string, unknown>>;
  readonly published?: string;
}

/** What every rule says of itself; each mention type adds how it matches and what it produces. */
export interface RuleAbout {
  /** `type/what-it-matches`: unique, never reused, written into the mention's `rule`. */
  readonly id: string;
  /** One sentence that a user can read: `--explain` prints it. */
  readonly about: string;
  /** At least two, each found by this very rule. */
  readonly examples: readonly RuleExample[];
  /** Near misses that a reader might expect to match, and that this rule must not find. */
  readonly counterExamples: readonly string[];
}
