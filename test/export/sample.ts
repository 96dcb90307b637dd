import type { Article } from '../../src/schema/article.js';
import type { Event, EventCount } from '../../src/schema/event.js';
import type { Mention } from '../../src/schema/mention.js';

/** Figures as an article has them; unsaid parts are those of a plain figure of people killed. */
export type SampleCount = Partial<EventCount> & { readonly text?: string; readonly rule?: string };

/** An event of one sentence with figures; each figure's `text` must stand in the sentence, in this order. */
export function sampleEvent(
  sentence: string,
  figures: readonly SampleCount[],
  more: Partial<Event> = {},
): Event {
  return {
    id: 'e0',
    type: 'Battles',
    subtype: 'Armed clash',
    plover: null,
    date: null,
    places: [],
    actors: { initiators: [], targets: [] },
    aircraft: [],
    munitions: [],
    counts: figures.map(({ text: _text, rule: _rule, ...count }, mention) => ({
      value: null,
      min: null,
      max: null,
      approx: false,
      of: 'person',
      measure: 'killed',
      attribution: null,
      ...count,
      mention,
    })),
    scope: 'single',
    status: 'reported',
    attribution: null,
    evidence: [{ span: [0, sentence.length], text: sentence }],
    triggers: [],
    rules: ['event/clash'],
    confidence: 0.5,
    ...more,
  };
}

/** The article around such an event: its mentions are the figures. */
export function sampleArticle(
  sentence: string,
  figures: readonly SampleCount[],
  more: Partial<Event> = {},
): Article {
  let from = 0;
  const mentions = figures.map(({ text = '', rule = 'count/object' }): Mention => {
    const start = sentence.indexOf(text, from);
    from = start + text.length;
    const norm = { value: null, min: null, max: null, approx: false, of: null, measure: 'other' } as const;
    return { type: 'count', span: [start, from], text, sentence: 0, confidence: 1, rule, norm };
  });
  return {
    id: 'a.txt',
    source: { path: 'a.txt' },
    title: null,
    published: null,
    publishedBasis: null,
    byline: null,
    outlet: null,
    language: null,
    removed: [],
    sentences: [{ span: [0, sentence.length], role: 'body' }],
    mentions,
    events: [sampleEvent(sentence, figures, more)],
    warnings: [],
  };
}
