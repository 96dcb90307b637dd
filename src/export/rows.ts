import type { Article } from '../schema/article.js';
import type { Event, EventActor, EventPlace } from '../schema/event.js';
import type { Mention } from '../schema/mention.js';
import type { ArticleRow, CountRow, EventRow, MentionRow, RowKind } from '../schema/tables.js';
import type { MentionType } from '../schema/vocabulary.js';
import { formatCount } from './readable.js';
import { findToll } from './toll.js';

export type Row = EventRow | MentionRow | CountRow | ArticleRow;

/** The rows of an article in one of the tables; every row has every column, in the order of its schema. */
export function rowsOf(kind: RowKind, article: Article): readonly Row[] {
  if (kind === 'events') return article.events.map((event) => eventRow(event, article));
  if (kind === 'mentions')
    return article.mentions.map((mention, index) => mentionRow(mention, index, article));
  return kind === 'counts' ? countRows(article) : [articleRow(article)];
}

function eventRow(event: Event, article: Article): EventRow {
  const { date } = event;
  const place = mostExact(event.places);
  const killed = findToll(event, article, 'killed');
  const injured = findToll(event, article, 'injured');
  const told = event.evidence[0]?.span;
  return {
    event_id: event.id,
    article_id: article.id,
    title: article.title,
    published: article.published,
    event_date: date?.from ?? null,
    event_date_end: date?.to ?? null,
    date_precision: date?.precision ?? null,
    event_type: event.type,
    sub_event_type: event.subtype,
    scope: event.scope,
    status: event.status,
    actor1: join(event.actors.initiators, sideOf),
    assoc_actor_1: join(event.actors.initiators, bodyOf),
    actor2: join(event.actors.targets, sideOf),
    assoc_actor_2: join(event.actors.targets, bodyOf),
    location: join(event.places, nameOf),
    admin1: join(event.places, admin1Of),
    country: join(event.places, countryOf),
    latitude: place?.latitude ?? null,
    longitude: place?.longitude ?? null,
    geo_precision: place?.geoPrecision ?? null,
    aircraft: join(event.aircraft, nameOf),
    munitions: join(event.munitions, nameOf),
    strikes: findToll(event, article, 'strikes').low,
    killed: killed.low,
    killed_max: killed.high,
    injured: injured.low,
    injured_max: injured.high,
    counts: join(event.counts, formatCount),
    attribution: event.attribution,
    confidence: event.confidence,
    evidence: join(event.evidence, lineOf),
    start: told?.[0] ?? 0,
    end: told?.[1] ?? 0,
    url: article.source.url ?? null,
    rules: join(event.rules, itself),
  };
}

/** Several values in one cell, each once; null where there is none. */
function join<T>(items: readonly T[], textOf: (item: T) => string | null): string | null {
  const [first] = items;
  if (first === undefined) return null;
  if (items.length === 1) return textOf(first) || null;
  const said = new Set<string>();
  for (const item of items) {
    const text = textOf(item);
    if (text !== null && text !== '') said.add(text);
  }
  return said.size === 0 ? null : [...said].join('; ');
}

const itself = (text: string): string => text;
const nameOf = ({ name }: { readonly name: string }): string => name;
const admin1Of = ({ admin1 }: EventPlace): string | null => admin1;
const countryOf = ({ country }: EventPlace): string | null => country;
const sideOf = ({ side }: EventActor): string => side;
/** The body that is named, where it is not the side itself. */
const bodyOf = ({ id, side }: EventActor): string | null => (id === side ? null : id);
/** A sentence on one line; a single blank, as nearly all are, is left alone. */
const lineOf = ({ text }: { readonly text: string }): string => text.replace(/\s{2,}|[^\S ]/g, ' ');

/** The place whose position is given; a place without one only where there is no other. */
function mostExact(places: readonly EventPlace[]): EventPlace | null {
  if (places.length < 2) return places[0] ?? null;
  const rank = (place: EventPlace): number => place.geoPrecision + (place.latitude === null ? 10 : 0);
  return places.reduce<EventPlace | null>(
    (best, place) => (best !== null && rank(best) <= rank(place) ? best : place),
    null,
  );
}

function mentionRow(mention: Mention, index: number, article: Article): MentionRow {
  return {
    article_id: article.id,
    mention: index,
    type: mention.type,
    text: mention.text,
    ...meaningOf(mention),
    sentence: mention.sentence,
    start: mention.span[0],
    end: mention.span[1],
    confidence: mention.confidence,
    rule: mention.rule,
    url: article.source.url ?? null,
  };
}

type Meaning = Omit<
  MentionRow,
  'article_id' | 'mention' | 'type' | 'text' | 'sentence' | 'start' | 'end' | 'confidence' | 'rule' | 'url'
>;

const NO_MEANING: Meaning = {
  value: null,
  norm_id: null,
  kind: null,
  side: null,
  from: null,
  to: null,
  precision: null,
  mod: null,
  basis: null,
  country: null,
  admin1: null,
  latitude: null,
  longitude: null,
};

function meaningOf(mention: Mention): Meaning {
  switch (mention.type) {
    case 'date': {
      const { value, from, to, precision, mod, basis } = mention.norm;
      return { ...NO_MEANING, value, from, to, precision, mod: mod ?? null, basis };
    }
    case 'place': {
      const { name, geonameId, kind, country, admin1, latitude, longitude } = mention.norm;
      const normId = geonameId === undefined ? null : `geonames:${geonameId}`;
      return { ...NO_MEANING, value: name, norm_id: normId, kind, country, admin1, latitude, longitude };
    }
    case 'force': {
      const { id, name, side, kind, country } = mention.norm;
      return { ...NO_MEANING, value: name, norm_id: id, kind, side, country };
    }
    case 'aircraft':
      return { ...NO_MEANING, value: mention.norm.name, norm_id: mention.norm.id, kind: mention.norm.role };
    case 'munition':
      return { ...NO_MEANING, value: mention.norm.name, norm_id: mention.norm.id, kind: mention.norm.class };
    case 'count': {
      const { value, measure } = mention.norm;
      return { ...NO_MEANING, value: value === null ? null : String(value), kind: measure };
    }
  }
}

/** A figure of an event: whose it is, and who gives it. */
interface ToldFigure {
  readonly id: string;
  readonly attribution: string | null;
}

/** The figures of all events by the mention that they are read from. */
function figuresOf({ events }: Article): ReadonlyMap<number, readonly ToldFigure[]> {
  const figures = new Map<number, ToldFigure[]>();
  for (const { id, counts } of events) {
    for (const { mention, attribution } of counts) {
      const told = figures.get(mention);
      if (told === undefined) figures.set(mention, [{ id, attribution }]);
      else told.push({ id, attribution });
    }
  }
  return figures;
}

function countRows(article: Article): readonly CountRow[] {
  const figures = figuresOf(article);
  return article.mentions.flatMap((mention, index) => {
    if (mention.type !== 'count') return [];
    const { norm, span } = mention;
    const told = figures.get(index) ?? [];
    return [
      {
        article_id: article.id,
        event_id: join(told, ({ id }) => id),
        mention: index,
        text: mention.text,
        value: norm.value,
        min: norm.min,
        max: norm.max,
        approx: norm.approx,
        unit: norm.unit ?? null,
        of: norm.of,
        measure: norm.measure,
        status: norm.status ?? null,
        force: norm.force ?? null,
        attribution: join(told, ({ attribution }) => attribution),
        sentence: mention.sentence,
        start: span[0],
        end: span[1],
        confidence: mention.confidence,
        rule: mention.rule,
        url: article.source.url ?? null,
      },
    ];
  });
}

function articleRow(article: Article): ArticleRow {
  const { source } = article;
  const tally: Record<MentionType, number> = {
    date: 0,
    place: 0,
    force: 0,
    aircraft: 0,
    munition: 0,
    count: 0,
  };
  for (const { type } of article.mentions) tally[type]++;
  return {
    article_id: article.id,
    path: source.path,
    line: source.line ?? null,
    url: source.url ?? null,
    encoding: source.encoding ?? null,
    title: article.title,
    published: article.published,
    published_basis: article.publishedBasis,
    byline: article.byline,
    outlet: article.outlet,
    language: article.language,
    sentences: article.sentences.length,
    dates: tally.date,
    places: tally.place,
    forces: tally.force,
    aircraft: tally.aircraft,
    munitions: tally.munition,
    counts: tally.count,
    events: article.events.length,
    removed: article.removed.length,
    warnings: join(article.warnings, itself),
  };
}
