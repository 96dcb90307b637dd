import type { Candidate, DocMention, Lost } from '../doc/doc.js';
import type { ExtractStage } from '../lexicon/context.js';
import { overlaps } from '../text/span.js';

/**
 * The one order in which overlapping candidates are preferred: higher `priority` (rarely set), longer span, earlier
 * start, then rule id. Total, so the order of rules, files and insertion never matters.
 */
function compareCandidates(a: Candidate, b: Candidate): number {
  return (
    b.priority - a.priority ||
    b.span[1] - b.span[0] - (a.span[1] - a.span[0]) ||
    a.span[0] - b.span[0] ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}

/** Chooses among overlapping candidates. Returns the winners in text order, and what each of the others lost to. */
function settleCandidates(candidates: readonly Candidate[]): {
  readonly won: readonly Candidate[];
  readonly lost: readonly Lost[];
} {
  const byStart = [...candidates].sort((a, b) => a.span[0] - b.span[0] || compareCandidates(a, b));
  const won: Candidate[] = [];
  const lost: Lost[] = [];
  // a cluster is a maximal run of candidates chained by overlap: only within it does the order decide
  for (let from = 0; from < byStart.length; ) {
    const to = endOfCluster(byStart, from);
    const alone = byStart[from];
    if (to === from + 1 && alone !== undefined) won.push(alone);
    else settleCluster(byStart.slice(from, to), won, lost);
    from = to;
  }
  return { won, lost };
}

function endOfCluster(byStart: readonly Candidate[], from: number): number {
  let to = from;
  let reach = Number.POSITIVE_INFINITY;
  for (let next = byStart[to]; next !== undefined && next.span[0] < reach; next = byStart[++to])
    reach = to === from ? next.span[1] : Math.max(reach, next.span[1]);
  return to;
}

function settleCluster(cluster: Candidate[], won: Candidate[], lost: Lost[]): void {
  // those chosen do not overlap: in text order, only the neighbours of a candidate can overlap it
  const chosen: Candidate[] = [];
  for (const candidate of cluster.sort(compareCandidates)) {
    const at = firstEndingAfter(chosen, candidate.span[0]);
    const winner = chosen[at];
    if (!isOver(winner, candidate)) chosen.splice(at, 0, candidate);
    else if (isPlaceToo(winner, candidate) && !isOver(chosen[at + 1], candidate))
      chosen.splice(at + 1, 0, candidate);
    else lost.push({ span: candidate.span, rule: candidate.rule, to: winner.rule });
  }
  for (const candidate of chosen) won.push(candidate);
}

const isOver = (winner: Candidate | undefined, candidate: Candidate): winner is Candidate =>
  winner !== undefined && overlaps(winner.span, candidate.span);

/** A country that deals with others is an actor and a place alike: "Libya has offered", "sanctions on Iran". */
const isPlaceToo = (winner: Candidate, candidate: Candidate): boolean =>
  winner.rule === 'force/country-deals' && candidate.type === 'place';

/** Index of the first of `chosen`, in text order, that ends after `offset`. */
function firstEndingAfter(chosen: readonly Candidate[], offset: number): number {
  let low = 0;
  let high = chosen.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((chosen[middle]?.span[1] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The stage: candidates become mentions. */
export const mentions: ExtractStage = {
  name: 'mentions',
  requires: [
    'candidates:date',
    'candidates:force',
    'candidates:aircraft',
    'candidates:munition',
    'candidates:place',
  ],
  provides: ['mentions'],
  run: (doc) => {
    const { won, lost } = settleCandidates(doc.candidates);
    return { ...doc, candidates: won, mentions: won.map(toMention), lost: [...doc.lost, ...lost] };
  },
};

/** The candidate without what only the choice needed; written out, for copies with "..." cost several times as much. */
function toMention(candidate: Candidate): DocMention {
  const { span, text, sentence, confidence, rule, first, end } = candidate;
  switch (candidate.type) {
    case 'date':
      return { type: 'date', span, text, sentence, confidence, rule, first, end, norm: candidate.norm };
    case 'place':
      return { type: 'place', span, text, sentence, confidence, rule, first, end, norm: candidate.norm };
    case 'force':
      return { type: 'force', span, text, sentence, confidence, rule, first, end, norm: candidate.norm };
    case 'aircraft':
      return { type: 'aircraft', span, text, sentence, confidence, rule, first, end, norm: candidate.norm };
    case 'munition':
      return { type: 'munition', span, text, sentence, confidence, rule, first, end, norm: candidate.norm };
    case 'count':
      return { type: 'count', span, text, sentence, confidence, rule, first, end, norm: candidate.norm };
  }
}
