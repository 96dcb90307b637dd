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
  const [killed, injured] = [findToll(event, article, 'killed'), findToll(event, article, 'injured')];
  const [start, end] = event.evidence[0]?.span ?? [0, 0];
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
    actor1: sidesOf(event.actors.initiators),
    assoc_actor_1: bodiesOf(event.actors.initiators),
    actor2: sidesOf(event.actors.targets),
    assoc_actor_2: bodiesOf(event.actors.targets),
    location: join(event.places.map(({ name }) => name)),
    admin1: join(event.places.map(({ admin1 }) => admin1)),
    country: join(event.places.map(({ country }) => country)),
    latitude: place?.latitude ?? null,
    longitude: place?.longitude ?? null,
    geo_precision: place?.geoPrecision ?? null,
    aircraft: join(event.aircraft.map(({ name }) => name)),
    munitions: join(event.munitions.map(({ name }) => name)),
    strikes: findToll(event, article, 'strikes').low,
    killed: killed.low,
    killed_max: killed.high,
    injured: injured.low,
    injured_max: injured.high,
    counts: join(event.counts.map(formatCount)),
    attribution: event.attribution,
    confidence: event.confidence,
    evidence: join(event.evidence.map(({ text }) => text.replace(/\s+/g, ' '))),
    start,
    end,
    url: article.source.url ?? null,
    rules: join(event.rules),
  };
}

/** Several values in one cell, each once; null where there is none. */
function join(values: readonly (string | null)[]): string | null {
  const said = new Set(values.filter((value) => value !== null && value !== ''));
  return said.size === 0 ? null : [...said].join('; ');
}

const sidesOf = (actors: readonly EventActor[]): string | null => join(actors.map(({ side }) => side));

/** The bodies that are named and are not the side itself. */
const bodiesOf = (actors: readonly EventActor[]): string | null =>
  join(actors.map(({ id, side }) => (id === side ? null : id)));

/** The place whose position is given; a place without one only where there is no other. */
function mostExact(places: readonly EventPlace[]): EventPlace | null {
  const rank = (place: EventPlace): number => place.geoPrecision + (place.latitude === null ? 10 : 0);
  return places.reduce<EventPlace | null>(
    (best, place) => (best !== null && rank(best) <= rank(place) ? best : place),
    null,
  );
}

function mentionRow(mention: Mention, index: number, article: Article): MentionRow {
  const [start, end] = mention.span;
  return {
    article_id: article.id,
    mention: index,
    type: mention.type,
    text: mention.text,
    ...meaningOf(mention),
    sentence: mention.sentence,
    start,
    end,
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

function countRows(article: Article): readonly CountRow[] {
  return article.mentions.flatMap((mention, index) => {
    if (mention.type !== 'count') return [];
    const { norm, span } = mention;
    const told = article.events.flatMap(({ id, counts }) =>
      counts.filter((count) => count.mention === index).map(({ attribution }) => ({ id, attribution })),
    );
    return [
      {
        article_id: article.id,
        event_id: join(told.map(({ id }) => id)),
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
        attribution: join(told.map(({ attribution }) => attribution)),
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
  const count = (type: MentionType): number =>
    article.mentions.filter((mention) => mention.type === type).length;
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
    dates: count('date'),
    places: count('place'),
    forces: count('force'),
    aircraft: count('aircraft'),
    munitions: count('munition'),
    counts: count('count'),
    events: article.events.length,
    removed: article.removed.length,
    warnings: join(article.warnings),
  };
}
