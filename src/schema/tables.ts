import * as z from 'zod';
import {
  COUNT_STATUSES,
  DATE_BASES,
  DATE_MODS,
  DATE_PRECISIONS,
  EVENT_TYPES,
  MEASURES,
  MENTION_TYPES,
  PUBLISHED_BASES,
  SCOPES,
  STATUSES,
  SUB_EVENT_TYPES,
} from './vocabulary.js';

/** The flat tables of the CSV output: the order of the keys is the order of the columns. A blank cell is null. */
const about = (description: string): { readonly description: string } => ({ description });
const text = (description: string) => z.string().nullable().meta(about(description));
const number = (description: string) => z.number().nullable().meta(about(description));
const index = (description: string) => z.int().nonnegative().meta(about(description));
const confidence = z
  .number()
  .min(0)
  .max(1)
  .meta(about('measured precision of the rules that filled it, 0 to 1'));

export const eventRowSchema = z.object({
  event_id: z.string().meta(about('stable hash of the article text and the place of the event in it')),
  article_id: z.string().meta(about("path of the article, or its record's own id or url")),
  title: text('headline'),
  published: text('publication date of the article'),
  event_date: text('first day of the event (YYYY-MM-DD); blank where the article does not place it'),
  event_date_end: text('last day; the same day for an event of one day'),
  date_precision: z.enum(DATE_PRECISIONS).nullable().meta(about('how exact the date is')),
  event_type: z.enum(EVENT_TYPES).meta(about('ACLED event type')),
  sub_event_type: z.enum(Object.values(SUB_EVENT_TYPES).flat()).meta(about('ACLED sub-event type')),
  scope: z.enum(SCOPES).meta(about('single event, or an aggregate: the total of a period')),
  status: z.enum(STATUSES).meta(about('told as fact, claimed by one party, denied, planned or hypothetical')),
  actor1: text('sides that acted'),
  assoc_actor_1: text('bodies named under actor1: a command, a brigade, an ally'),
  actor2: text('sides that were acted on'),
  assoc_actor_2: text('bodies named under actor2'),
  location: text('names of the places'),
  admin1: text('first-level divisions of the places'),
  country: text('countries of the places (ISO 3166-1 alpha-2)'),
  latitude: number('latitude of the most exact place, the first where several are as exact'),
  longitude: number('longitude of the same place'),
  geo_precision: z
    .union([z.literal(1), z.literal(2), z.literal(3)])
    .nullable()
    .meta(about('of the same place: 1 exact, 2 near it or its district, 3 region or country only')),
  aircraft: text('aircraft that took part'),
  munitions: text('weapons that were used'),
  strikes: number('number of strikes; the low end where a range is given'),
  killed: number(
    'people killed: the stated figure or the low end; 0 only where the article says none. A total is taken as it ' +
      'stands; without one, different groups (civilians, fighters) are added; a part ("including three children") never ' +
      'is. Where sources disagree, the lowest',
  ),
  killed_max: number('the high end where one is given; where sources disagree, the highest'),
  injured: number('people injured, read as killed is'),
  injured_max: number('high end of the injured'),
  counts: text('every figure of the event, readable'),
  attribution: text('who says so'),
  confidence,
  evidence: text('the sentences that tell of the event'),
  start: index('where the first sentence of the evidence begins in the article text (UTF-16 code units)'),
  end: index('where that sentence ends'),
  url: text('address of the article'),
  rules: text('ids of the rules that made the event'),
});
export type EventRow = Readonly<z.infer<typeof eventRowSchema>>;

export const mentionRowSchema = z.object({
  article_id: z.string().meta(about("path of the article, or its record's own id or url")),
  mention: index('number of the mention in the article, from 0: events point at it in the JSON output'),
  type: z.enum(MENTION_TYPES).meta(about('what it names')),
  text: z.string().meta(about('as written')),
  value: text(
    'what it means: the date, the standard name of a place, force, aircraft or munition, the number',
  ),
  norm_id: text('id of the force, aircraft or munition; GeoNames id of a place'),
  kind: text('kind of place or force, role of an aircraft, class of a munition, measure of a count'),
  side: text('belligerent that a force acts for'),
  from: text('first day of a date'),
  to: text('last day of a date'),
  precision: z.enum(DATE_PRECISIONS).nullable().meta(about('how exact a date is')),
  mod: z.enum(DATE_MODS).nullable().meta(about('early, mid, late, about, before or after a date')),
  basis: z
    .enum(DATE_BASES)
    .nullable()
    .meta(about('whether a date is written out, relative, inferred or unresolved')),
  country: text('country of a place or force (ISO 3166-1 alpha-2)'),
  admin1: text('first-level division of a place'),
  latitude: number('latitude of a place'),
  longitude: number('longitude of a place'),
  sentence: index('number of the sentence in the article, from 0'),
  start: index('where it begins in the article text (UTF-16 code units)'),
  end: index('where it ends'),
  confidence,
  rule: z.string().meta(about('id of the rule that found it')),
  url: text('address of the article'),
});
export type MentionRow = Readonly<z.infer<typeof mentionRowSchema>>;

export const countRowSchema = z.object({
  article_id: z.string().meta(about("path of the article, or its record's own id or url")),
  event_id: text('events that the figure belongs to'),
  mention: index('number of the mention in the article, from 0'),
  text: z.string().meta(about('the number as written')),
  value: number('the figure as stated; blank for a range without a best figure'),
  min: number('low end'),
  max: number('high end'),
  approx: z.boolean().meta(about('"about", "nearly", "dozens"')),
  unit: text('unit of a measured quantity'),
  of: text('what is counted'),
  measure: z.enum(MEASURES).meta(about('what kind of figure it is')),
  status: z.enum(COUNT_STATUSES).nullable().meta(about('what became of what is counted')),
  force: text('id of the force whose it is'),
  attribution: text('who gives the figure'),
  sentence: index('number of the sentence in the article, from 0'),
  start: index('where it begins in the article text (UTF-16 code units)'),
  end: index('where it ends'),
  confidence,
  rule: z.string().meta(about('id of the rule that found it')),
  url: text('address of the article'),
});
export type CountRow = Readonly<z.infer<typeof countRowSchema>>;

export const articleRowSchema = z.object({
  article_id: z.string().meta(about("path of the article, or its record's own id or url")),
  path: z.string().meta(about('file that it was read from; "stdin" is standard input')),
  line: z
    .int()
    .positive()
    .nullable()
    .meta(about('line of the record in a dump; in a web archive its number')),
  url: text('address of the article'),
  encoding: text('character encoding, where it was not plain UTF-8'),
  title: text('headline'),
  published: text('publication date'),
  published_basis: z.enum(PUBLISHED_BASES).nullable().meta(about('where that date comes from')),
  byline: text('author'),
  outlet: text('who published it'),
  language: text('language, where the input says it'),
  sentences: index('number of sentences'),
  dates: index('number of dates'),
  places: index('number of places'),
  forces: index('number of forces'),
  aircraft: index('number of aircraft'),
  munitions: index('number of munitions'),
  counts: index('number of counts'),
  events: index('number of events'),
  removed: index('number of stretches of page furniture that were left out'),
  warnings: text('what could not be told for certain'),
});
export type ArticleRow = Readonly<z.infer<typeof articleRowSchema>>;

/** The tables by the name that `--rows` gives them. */
export const ROW_SCHEMAS = {
  events: eventRowSchema,
  mentions: mentionRowSchema,
  counts: countRowSchema,
  articles: articleRowSchema,
} as const;
export type RowKind = keyof typeof ROW_SCHEMAS;
