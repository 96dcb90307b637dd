import type { Doc, DocMention, Sentence, Warning } from '../doc/doc.js';
import type { Article } from '../schema/article.js';
import type { Mention } from '../schema/mention.js';
import { positionAt } from '../text/position.js';

/** The finished layers of a `Doc` as the output gives them, fields in the order of the schema. */
export function toArticle(doc: Doc, { withText }: { readonly withText: boolean }): Article {
  return {
    id: doc.id,
    source: doc.source,
    title: doc.title,
    published: doc.published,
    publishedBasis: doc.publishedBasis,
    byline: doc.byline,
    outlet: doc.outlet,
    language: doc.language,
    ...(withText ? { text: doc.raw } : {}),
    removed: doc.removed,
    sentences: doc.sentences.map(toSentence),
    mentions: doc.mentions.map(toMention),
    events: doc.events,
    warnings: doc.warnings.map((warning) => formatWarning(doc.raw, warning)),
  };
}

const toSentence = ({ span, role }: Sentence): Article['sentences'][number] => ({ span, role });

function toMention({ first: _first, end: _end, ...mention }: DocMention): Mention {
  return mention;
}

/** "line:column: code: message". */
function formatWarning(raw: string, { code, message, offset }: Warning): string {
  const { line, column } = positionAt(raw, offset);
  return `${line}:${column}: ${code}: ${message}`;
}
