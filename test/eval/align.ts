import type { Mention } from '../../src/schema/mention.js';
import { overlaps, type Span } from '../../src/text/span.js';
import type { ReferenceArticle, ReferenceMention } from './reference.js';

/** Which mentions of one type answer which of the reference. */
export interface Alignment {
  readonly pairs: readonly (readonly [wanted: ReferenceMention, got: Mention])[];
  readonly missed: readonly ReferenceMention[];
  readonly spurious: readonly Mention[];
}

export const spanOf = ({ start, end }: { readonly start: number; readonly end: number }): Span => [
  start,
  end,
];

/**
 * Pairs mentions of one type one to one where they overlap: required ones first, then the longest common stretch. A
 * mention in a stretch that may be kept or removed counts neither way; nor does a second one over the same words.
 */
export function alignMentions(
  article: ReferenceArticle,
  mentions: readonly Mention[],
  type: string,
): Alignment {
  const wanted = article.mentions.filter((mention) => mention.type === type);
  const got = mentions.filter((mention) => mention.type === type);
  const pairs = wanted
    .flatMap((a) =>
      got
        .filter((b) => overlaps(spanOf(a), b.span))
        .map((b) => ({ a, b, common: Math.min(a.end, b.span[1]) - Math.max(a.start, b.span[0]) })),
    )
    .sort(
      (x, y) =>
        Number(x.a.optional) - Number(y.a.optional) ||
        y.common - x.common ||
        x.a.start - y.a.start ||
        x.b.span[0] - y.b.span[0],
    );
  const chosen = new Map<ReferenceMention, Mention>();
  const taken = new Set<Mention>();
  for (const { a, b } of pairs) {
    if (chosen.has(a) || taken.has(b)) continue;
    chosen.set(a, b);
    taken.add(b);
  }
  const isIgnored = (b: Mention): boolean =>
    article.furniture.some((stretch) => stretch.optional && overlaps(spanOf(stretch), b.span));
  return {
    pairs: [...chosen],
    missed: wanted.filter((a) => !chosen.has(a) && !a.optional),
    spurious: got.filter(
      (b) => !taken.has(b) && !isIgnored(b) && !wanted.some((a) => overlaps(spanOf(a), b.span)),
    ),
  };
}

/**
 * The extractor's id for each id of the reference. What an id is called is free: what counts is that one side keeps one
 * id in all articles and shares it with no other. An id that is answered by its own name keeps it; each other one takes
 * the one that answers it most often.
 */
export function matchIds(pairs: readonly (readonly [wanted: string, got: string])[]): Map<string, string> {
  const votes = new Map<string, Map<string, number>>();
  for (const [wanted, got] of pairs) {
    const ballot = votes.get(wanted) ?? new Map<string, number>();
    ballot.set(got, (ballot.get(got) ?? 0) + 1);
    votes.set(wanted, ballot);
  }
  const total = (ballot: ReadonlyMap<string, number>): number =>
    [...ballot.values()].reduce((a, b) => a + b, 0);
  const own = [...votes.keys()].filter((wanted) => votes.get(wanted)?.has(wanted) === true);
  const ids = new Map<string, string>(own.map((id) => [id, id]));
  const taken = new Set<string>(own);
  for (const [wanted, ballot] of [...votes].sort((a, b) => total(b[1]) - total(a[1]))) {
    if (ids.has(wanted)) continue;
    const free = [...ballot].sort((a, b) => b[1] - a[1]).find(([got]) => !taken.has(got));
    if (free === undefined) continue;
    ids.set(wanted, free[0]);
    taken.add(free[0]);
  }
  return ids;
}
