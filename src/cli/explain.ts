import type { Doc } from '../doc/doc.js';
import type { Event } from '../schema/event.js';
import type { Mention } from '../schema/mention.js';
import { positionAt } from '../text/position.js';
import type { Span } from '../text/span.js';
import { formatLine } from './report.js';

/** What a rule says of itself, by its id. */
export type Abouts = ReadonlyMap<string, string>;

interface Note {
  readonly span: Span;
  readonly said: string;
}

/**
 * Why each thing was found, in text order: a line for each stretch that was removed, each mention with its meaning and
 * its rule, each reading that lost, and each event.
 */
export function explainDoc(doc: Doc, abouts: Abouts): string {
  const told = (id: string): string => (abouts.has(id) ? `${id} (${abouts.get(id)})` : id);
  const notes: Note[] = [
    ...doc.removed.map(({ span, reason }) => ({ span, said: `removed: ${reason}` })),
    ...doc.mentions.map((mention) => ({
      span: mention.span,
      said: `${mention.type} = ${formatMeaning(mention)}: ${told(mention.rule)}`,
    })),
    ...doc.lost.map(({ span, rule, to }) => ({ span, said: `lost: ${told(rule)}, to ${to}` })),
    ...doc.events.map((event) => ({
      span: event.evidence[0]?.span ?? [0, 0],
      said: `event = ${formatEvent(event)}, told by ${formatWords(doc, event)}: ${event.rules.map(told).join('; ')}`,
    })),
  ];
  return notes
    .sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1])
    .map((note) => formatNote(doc, note))
    .join('');
}

const LONGEST = 80;

function formatNote({ id, raw }: Doc, { span, said }: Note): string {
  const { line, column } = positionAt(raw, span[0]);
  const text = raw.slice(span[0], span[1]).replace(/\s+/g, ' ');
  const quoted = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return formatLine(`${id}:${line}:${column}: "${quoted}" ${said}`);
}

function formatMeaning(mention: Mention): string {
  switch (mention.type) {
    case 'date':
      return `${mention.norm.value ?? 'unknown'}, ${mention.norm.basis}`;
    case 'place': {
      const { name, kind, country } = mention.norm;
      return `${name}, ${kind}, ${country ?? 'country unknown'}`;
    }
    case 'force':
      return `${mention.norm.id}, for ${mention.norm.side}`;
    case 'aircraft':
    case 'munition':
      return mention.norm.id;
    case 'count': {
      const { value, min, max, of, measure } = mention.norm;
      return `${value ?? `${min ?? ''}-${max ?? ''}`} ${of ?? 'unknown'}, ${measure}`;
    }
  }
}

const formatEvent = ({ id, subtype, scope, status }: Event): string =>
  `${id} ${subtype}, ${scope}, ${status}`;

/** "shelled", "killing": the words that tell of an event. */
const formatWords = ({ raw }: Doc, { triggers }: Event): string =>
  triggers.map(([start, end]) => `"${raw.slice(start, end).replace(/\s+/g, ' ')}"`).join(', ');
