import type { Removed, Source } from '../schema/article.js';
import type { Event } from '../schema/event.js';
import type { Mention } from '../schema/mention.js';
import type { PUBLISHED_BASES, SENTENCE_ROLES } from '../schema/vocabulary.js';
import type { Landmarks } from '../text/landmarks.js';
import type { Span } from '../text/span.js';
import type { Token } from '../text/tokens.js';

/** What the input itself says of an article, before anything is read from its text. Absent is null. */
export interface Metadata {
  readonly title: string | null;
  /** As the input gives it; `clean` turns it into a day. */
  readonly published: string | null;
  readonly byline: string | null;
  readonly outlet: string | null;
  readonly language: string | null;
}

/** One article as a reader in `read/` hands it on. */
export interface RawArticle {
  readonly id: string;
  readonly source: Source;
  /** The text that every span indexes. Never changed. */
  readonly raw: string;
  readonly metadata: Metadata;
  /** The text was taken out of a web page by its markup: what is left of the page in it is little. */
  readonly isFromPage?: boolean;
}

export type PublishedBasis = (typeof PUBLISHED_BASES)[number];

export interface Sentence {
  readonly span: Span;
  readonly role: (typeof SENTENCE_ROLES)[number];
  /** Its tokens: `doc.tokens.slice(first, end)`. */
  readonly first: number;
  readonly end: number;
  /** Number of the paragraph that it stands in; a heading, a bullet and a caption are paragraphs of their own. */
  readonly paragraph: number;
  /** The sentence is an item of a list ("- Near Mosul, two strikes …"). */
  readonly isBullet: boolean;
}

/** Something worth telling the user, with the place in the raw text that it is about. */
export interface Warning {
  readonly code: string;
  readonly message: string;
  readonly offset: number;
}

/** A mention with the tokens that it covers: `doc.tokens.slice(first, end)`. */
export type DocMention = Mention & { readonly first: number; readonly end: number };

/** A stretch of tokens that is a name of a lexicon entry; several entries may share it. */
export interface Name {
  readonly first: number;
  readonly end: number;
  /** Index of the entry in the lexicon. */
  readonly entry: number;
  /** The name is also an ordinary word or a person's name: it counts only with support from its neighbours. */
  readonly needsContext: boolean;
}

/** A possible mention, before overlaps are settled; for places with the entries that it may mean, best first. */
export type Candidate = DocMention & { readonly priority: number; readonly readings: readonly number[] };

/** A number as written, before it is known what it counts. Offsets and tokens as in a mention. */
export interface NumberSpan {
  readonly first: number;
  readonly end: number;
  readonly span: Span;
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly approx: boolean;
  /** `cardinal` may count something; the others never do. */
  readonly kind: 'cardinal' | 'ordinal' | 'fraction' | 'percent' | 'money' | 'year' | 'other';
  readonly rule: string;
}

/** A reading that lost to another: for `--explain`. */
export interface Lost {
  readonly span: Span;
  readonly rule: string;
  readonly to: string;
}

/**
 * An article with the layers that the stages add. Nothing is ever rewritten: each stage returns a new `Doc` with one
 * layer more, and every layer points into `raw`.
 *
 * `clean` has the same length as `raw`, so that an offset in one is the same offset in the other: what is removed is
 * blanked with line breaks, and characters are only ever replaced by as many (a no-break space by a blank). There is
 * therefore no offset map that could be wrong.
 */
export interface Doc extends RawArticle, Landmarks {
  readonly title: string | null;
  readonly titleSpan: Span | null;
  readonly published: string | null;
  readonly publishedBasis: PublishedBasis | null;
  readonly byline: string | null;
  readonly outlet: string | null;
  readonly language: string | null;
  /** Place that the dateline names ("BAGHDAD (AP) —"), as a span; null where there is none. */
  readonly dateline: Span | null;
  readonly removed: readonly Removed[];
  readonly clean: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Every name of the lexicon in the text, by first token, then the longer first. */
  readonly names: readonly Name[];
  readonly numbers: readonly NumberSpan[];
  /** What may be a mention: emptied when `settle` has chosen among them. */
  readonly candidates: readonly Candidate[];
  readonly mentions: readonly DocMention[];
  readonly events: readonly Event[];
  readonly warnings: readonly Warning[];
  readonly lost: readonly Lost[];
}

/** A `Doc` without any layer. */
export function createDoc(article: RawArticle): Doc {
  const { title, byline, outlet, language } = article.metadata;
  return {
    ...article,
    title,
    titleSpan: null,
    published: null,
    publishedBasis: null,
    byline,
    outlet,
    language,
    dateline: null,
    removed: [],
    clean: article.raw,
    tokens: [],
    capitals: [],
    figures: [],
    sentences: [],
    names: [],
    numbers: [],
    candidates: [],
    mentions: [],
    events: [],
    warnings: [],
    lost: [],
  };
}

/** Index of the sentence that holds token `index`; -1 where none does. */
export function sentenceOfToken(sentences: readonly Sentence[], index: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle];
    if (sentence === undefined) return -1;
    if (index < sentence.first) high = middle - 1;
    else if (index >= sentence.end) low = middle + 1;
    else return middle;
  }
  return -1;
}

/** `doc` with a warning added. */
export const addWarning = (doc: Doc, code: string, offset: number, message: string): Doc => ({
  ...doc,
  warnings: [...doc.warnings, { code, message, offset }],
});
