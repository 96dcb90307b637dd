import type { Metadata, RawArticle } from './doc/doc.js';
import { toArticle } from './export/article.js';
import type { LexiconFile } from './lexicon/files.js';
import type { Lexicon } from './lexicon/lexicon.js';
import { loadLexicon } from './lexicon/load.js';
import { runPipeline } from './pipeline.js';
import { isDay } from './read/day.js';
import type { Article, Source } from './schema/article.js';

export type { LexiconFile } from './lexicon/files.js';
export type { Article } from './schema/article.js';
export { articleSchema } from './schema/article.js';
export type { Event } from './schema/event.js';
export { articleJsonSchema } from './schema/json-schema.js';
export type { Mention } from './schema/mention.js';

/** An article as you have it: its text, or its text with what is known of it. */
export type ArticleInput =
  | string
  | {
      readonly text: string;
      /** Becomes the article's `id`; without one its `url` does. */
      readonly id?: string;
      readonly url?: string;
      readonly title?: string;
      /** Publication date, in any usual form. */
      readonly published?: string;
      readonly byline?: string;
      readonly outlet?: string;
      readonly language?: string;
    };

export interface Options {
  /** Publication date (YYYY-MM-DD) of articles that give none. */
  readonly published?: string;
  /** False when the text is clean already: nothing is removed. Default: true. */
  readonly clean?: boolean;
  /** Add the raw text to the result. Default: false. */
  readonly withText?: boolean;
  /** Names of your own, on top of the built-in ones. */
  readonly lexicons?: readonly LexiconFile[];
}

/**
 * Finds what an article tells of armed conflict: dates, places, forces, aircraft, munitions, counts, and the events that
 * they belong to.
 * @throws RangeError where `options.published` is not a day.
 * @example
 * const article = extractArticle('Two rockets hit the port of Odesa on March 3, 2024, killing five people.');
 * article.events[0]?.counts.find(({ measure }) => measure === 'killed')?.value; // 5
 * @example
 * extractArticle({ text, published: '2024-03-04' }, { withText: true });
 */
export function extractArticle(input: ArticleInput, options: Options = {}): Article {
  return extractWith(lexiconOf(options), input, options, 0);
}

/**
 * The same for many articles, one after another as they are asked for: memory stays flat however many there are.
 * @example
 * for (const article of extractAll(texts)) console.log(article.events.length);
 */
export function* extractAll(inputs: Iterable<ArticleInput>, options: Options = {}): Generator<Article> {
  const lexicon = lexiconOf(options);
  let index = 0;
  for (const input of inputs) yield extractWith(lexicon, input, options, index++);
}

function extractWith(lexicon: Lexicon, input: ArticleInput, options: Options, index: number): Article {
  if (options.published !== undefined && !isDay(options.published))
    throw new RangeError(`published: ${options.published} is not a day of the calendar (YYYY-MM-DD)`);
  const doc = runPipeline(toRawArticle(input, index), {
    lexicon,
    options: { published: options.published ?? null, clean: options.clean ?? true },
  });
  return toArticle(doc, { withText: options.withText ?? false });
}

function toRawArticle(input: ArticleInput, index: number): RawArticle {
  const given = typeof input === 'string' ? { text: input } : input;
  const id = given.id ?? given.url ?? String(index);
  const source: Source = { path: id, ...(given.url === undefined ? {} : { url: given.url }) };
  const metadata: Metadata = {
    title: given.title ?? null,
    published: given.published ?? null,
    byline: given.byline ?? null,
    outlet: given.outlet ?? null,
    language: given.language ?? null,
  };
  return { id, source, raw: given.text, metadata };
}

/** The built-in names are opened at the first call and kept; a caller's own are read each time. */
const openBuiltIn = once(() => loadLexicon());

const lexiconOf = ({ lexicons = [] }: Options): Lexicon =>
  lexicons.length === 0 ? openBuiltIn() : loadLexicon(lexicons);

function once<T>(make: () => T): () => T {
  const made: T[] = [];
  return () => {
    const value = made[0] ?? make();
    made[0] = value;
    return value;
  };
}
