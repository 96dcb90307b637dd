import type { Removed } from '../../src/schema/article.js';
import type { Mention } from '../../src/schema/mention.js';
import { overlaps } from '../../src/text/span.js';
import { spanOf } from './align.js';
import { type EventPair, SLOTS } from './events.js';
import type { ReferenceArticle, ReferenceMention } from './reference.js';

/** One thing that went wrong: heavier ones are told first. */
export interface ErrorLine {
  readonly weight: number;
  readonly article: string;
  readonly what: string;
}

const around = (text: string, start: number, end: number): string =>
  `${text.slice(Math.max(0, start - 30), start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}`.replace(
    /\s+/g,
    ' ',
  );

export function mentionErrors(
  article: ReferenceArticle,
  missed: readonly ReferenceMention[],
  spurious: readonly Mention[],
): ErrorLine[] {
  const { id, text } = article;
  return [
    ...missed.map(({ type, start, end }) => ({
      weight: 1,
      article: id,
      what: `missed ${type}: …${around(text, start, end)}…`,
    })),
    ...spurious.map(({ type, span, rule }) => ({
      weight: 1,
      article: id,
      what: `spurious ${type} by ${rule}: …${around(text, ...span)}…`,
    })),
  ];
}

export const normError = ({ id }: ReferenceArticle, wanted: ReferenceMention, got: unknown): ErrorLine => ({
  weight: 1.5,
  article: id,
  what: `${wanted.type} "${wanted.text}": wanted ${JSON.stringify(wanted.norm)}, got ${JSON.stringify(got)}`,
});

/** An event that is missed or spurious weighs most; else each of its wrong slots is a line. */
export function eventErrors({ id }: ReferenceArticle, { wanted, got, slots }: EventPair): ErrorLine[] {
  const said = got?.evidence[0]?.text.replace(/\s+/g, ' ').slice(0, 120) ?? '';
  if (wanted === null)
    return [{ weight: 4, article: id, what: `spurious event ${got?.subtype} by ${got?.rules}: ${said}` }];
  if (got === null)
    return [
      {
        weight: 5 + wanted.counts.length,
        article: id,
        what: `missed event ${wanted.subtype}: ${wanted.quote}`,
      },
    ];
  return SLOTS.filter((slot) => slots[slot].missed + slots[slot].spurious > 0).map((slot) => ({
    weight: 2 + 0.1 * (slots[slot].missed + slots[slot].spurious),
    article: id,
    what: `${slot} of "${wanted.quote}": wanted ${show(slot, wanted)}, got ${show(slot, got)}`,
  }));
}

type Shown = NonNullable<EventPair['wanted']> | NonNullable<EventPair['got']>;

function show(slot: (typeof SLOTS)[number], event: Shown): string {
  const isFound = 'actors' in event;
  switch (slot) {
    case 'subtype':
      return event.subtype;
    case 'date':
      return isFound ? (event.date?.value ?? 'none') : (event.date ?? 'none');
    case 'place':
      return (
        event.places.map((place) => (typeof place === 'string' ? place : place.name)).join(', ') || 'none'
      );
    case 'actor1':
    case 'actor2': {
      const sides = isFound
        ? (slot === 'actor1' ? event.actors.initiators : event.actors.targets).map(({ side }) => side)
        : event[slot];
      return sides.join(', ') || 'none';
    }
    case 'aircraft':
      return event.aircraft.map((one) => (typeof one === 'string' ? one : one.name)).join(', ') || 'none';
    case 'munition':
      return event.munitions.map((one) => (typeof one === 'string' ? one : one.name)).join(', ') || 'none';
    case 'count':
      return (
        event.counts
          .map(({ value, min, max, measure }) => `${value ?? `${min ?? ''}-${max ?? ''}`} ${measure}`)
          .join(', ') || 'none'
      );
  }
}

/** Furniture that was left (a line each) and article text that was lost. */
export function furnitureErrors(article: ReferenceArticle, removed: readonly Removed[]): ErrorLine[] {
  const { id, text, furniture } = article;
  const left = furniture.filter(
    (stretch) => !stretch.optional && !removed.some(({ span }) => overlaps(span, spanOf(stretch))),
  );
  const lost = removed.filter(({ span }) => !furniture.some((stretch) => overlaps(span, spanOf(stretch))));
  return [
    ...left.map(({ start, end }) => ({
      weight: 0.5,
      article: id,
      what: `left furniture: ${text.slice(start, end).slice(0, 100)}`,
    })),
    ...lost.map(({ span, reason }) => ({
      weight: 3,
      article: id,
      what: `lost text as ${reason}: ${text.slice(...span).slice(0, 100)}`,
    })),
  ];
}
