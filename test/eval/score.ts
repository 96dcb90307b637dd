import type { Article } from '../../src/schema/article.js';
import { MENTION_TYPES } from '../../src/schema/vocabulary.js';
import { alignMentions, matchIds } from './align.js';
import { type ErrorLine, eventErrors, furnitureErrors, mentionErrors, normError } from './errors.js';
import { alignEvents, SLOTS, tallyEvents } from './events.js';
import { scoreFurniture } from './furniture.js';
import type { Reference, ReferenceArticle, ReferenceMention } from './reference.js';
import { isSameNorm } from './same.js';
import { addTally, newTally, type Score, scoreOf, share, type Tally } from './tally.js';

/** How often something was right. */
export interface Rate {
  right: number;
  of: number;
}

/** How well an extractor does on a reference. */
export interface Scores {
  readonly name: string;
  readonly articles: number;
  readonly mentions: Readonly<Record<string, Score>>;
  readonly norms: Readonly<Record<string, Rate>>;
  readonly found: Score;
  readonly slots: Readonly<Record<string, Score>>;
  /** Share of the furniture that was removed, and of the article that was lost with it. */
  readonly removed: number | null;
  readonly lost: number | null;
  /** Articles whose publication date was found, where the extractor had to find it. */
  readonly published: Rate;
  /** For every rule, how many of its findings were right in place and in meaning. */
  readonly rules: ReadonlyMap<string, Rate>;
  readonly errors: readonly ErrorLine[];
}

export type Extract = (article: ReferenceArticle, reference: Reference) => Article;

interface Read {
  readonly article: ReferenceArticle;
  readonly found: Article;
}

/** Runs `extract` over `reference` and compares. */
export function scoreReference(reference: Reference, extract: Extract): Scores {
  const reads: Read[] = reference.articles.map((article) => ({
    article,
    found: extract(article, reference),
  }));
  const rules = new Map<string, Rate>();
  const errors: ErrorLine[] = [];
  const { mentions, norms, ids } = scoreMentions(reads, rules, errors);
  const { found, slots } = scoreEvents(reads, ids, rules, errors);
  const furniture = reads.map(({ article, found: { removed } }) => scoreFurniture(article, removed));
  errors.push(...reads.flatMap(({ article, found: { removed } }) => furnitureErrors(article, removed)));
  const sum = (pick: (one: (typeof furniture)[number]) => number): number =>
    furniture.reduce((total, one) => total + pick(one), 0);
  return {
    name: reference.name,
    articles: reads.length,
    mentions,
    norms,
    found,
    slots,
    removed: share(
      sum((one) => one.removed),
      sum((one) => one.furniture),
    ),
    lost: share(
      sum((one) => one.lost),
      sum((one) => one.text),
    ),
    published: reference.tellsDate
      ? { right: 0, of: 0 }
      : {
          right: reads.filter(({ article, found: { published } }) => published === article.published).length,
          of: reads.length,
        },
    rules,
    errors: errors.sort((a, b) => b.weight - a.weight),
  };
}

function countRule(rules: Map<string, Rate>, rule: string, isRight: boolean): void {
  const rate = rules.get(rule) ?? { right: 0, of: 0 };
  rate.of++;
  if (isRight) rate.right++;
  rules.set(rule, rate);
}

function scoreMentions(reads: readonly Read[], rules: Map<string, Rate>, errors: ErrorLine[]) {
  const all = newTally();
  const mentions: Record<string, Score> = {};
  const norms: Record<string, Rate> = {};
  const forces: (readonly [Read, ReferenceMention, { readonly rule: string; readonly side: string }])[] = [];
  for (const type of MENTION_TYPES) {
    const tally: Tally = newTally();
    const rate: Rate = { right: 0, of: 0 };
    for (const read of reads) {
      const { pairs, missed, spurious } = alignMentions(read.article, read.found.mentions, type);
      tally.right += pairs.filter(([wanted]) => !wanted.optional).length;
      tally.missed += missed.length;
      tally.spurious += spurious.length;
      errors.push(...mentionErrors(read.article, missed, spurious));
      for (const mention of spurious) countRule(rules, mention.rule, false);
      for (const [wanted, got] of pairs) {
        if (got.type === 'force') {
          if (typeof wanted.norm.id === 'string')
            forces.push([read, wanted, { rule: got.rule, side: got.norm.side }]);
          else countRule(rules, got.rule, true);
          continue;
        }
        const isRight = isSameNorm(wanted, got);
        countRule(rules, got.rule, isRight !== false);
        if (isRight === null) continue;
        rate.of++;
        if (isRight) rate.right++;
        else errors.push(normError(read.article, wanted, got.norm));
      }
    }
    addTally(all, tally);
    mentions[type] = scoreOf(tally);
    norms[type] = rate;
  }
  const ids = matchIds(forces.map(([, wanted, { side }]) => [wanted.norm.id ?? '', side]));
  const rate: Rate = { right: 0, of: forces.length };
  for (const [read, wanted, { rule, side }] of forces) {
    const isRight = ids.get(wanted.norm.id ?? '') === side;
    countRule(rules, rule, isRight);
    if (isRight) rate.right++;
    else errors.push(normError(read.article, wanted, { side }));
  }
  norms['force'] = rate;
  mentions['all'] = scoreOf(all);
  return { mentions, norms, ids };
}

function scoreEvents(
  reads: readonly Read[],
  ids: ReadonlyMap<string, string>,
  rules: Map<string, Rate>,
  errors: ErrorLine[],
) {
  const found = newTally();
  const all = newTally();
  const slots = new Map<string, Tally>(SLOTS.map((slot) => [slot, newTally()]));
  for (const { article, found: answer } of reads) {
    const pairs = alignEvents({ article, found: answer, ids });
    addTally(found, tallyEvents(pairs));
    for (const pair of pairs) {
      for (const rule of pair.got?.rules ?? [])
        countRule(rules, rule, pair.wanted !== null && pair.slots.subtype.right > 0);
      if (pair.wanted?.optional === true) continue;
      errors.push(...eventErrors(article, pair));
      for (const slot of SLOTS) {
        addTally(all, pair.slots[slot]);
        addTally(slots.get(slot) ?? newTally(), pair.slots[slot]);
      }
    }
  }
  slots.set('all', all);
  return {
    found: scoreOf(found),
    slots: Object.fromEntries([...slots].map(([slot, tally]) => [slot, scoreOf(tally)])),
  };
}
