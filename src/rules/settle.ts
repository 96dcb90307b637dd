import type { Candidate, DocMention, Lost } from '../doc/doc.js';
import type { ExtractStage } from '../lexicon/context.js';
import { overlaps } from '../text/span.js';

/**
 * The one order in which overlapping candidates are preferred: higher `priority` (rarely set), longer span, earlier
 * start, then rule id. Total, so the order of rules, files and insertion never matters.
 */
export function compareCandidates(a: Candidate, b: Candidate): number {
  const length = (c: Candidate): number => c.span[1] - c.span[0];
  return (
    b.priority - a.priority ||
    length(b) - length(a) ||
    a.span[0] - b.span[0] ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}

/** Chooses among overlapping candidates. Returns the winners in text order, and what each of the others lost to. */
export function settleCandidates(candidates: readonly Candidate[]): {
  readonly won: readonly Candidate[];
  readonly lost: readonly Lost[];
} {
  const byStart = [...candidates].sort((a, b) => a.span[0] - b.span[0] || compareCandidates(a, b));
  const won: Candidate[] = [];
  const lost: Lost[] = [];
  // a cluster is a maximal run of candidates chained by overlap: only within it does the order decide
  for (let from = 0; from < byStart.length; ) {
    let to = from;
    let reach = -1;
    for (
      let next = byStart[to];
      next !== undefined && (to === from || next.span[0] < reach);
      next = byStart[++to]
    ) {
      reach = Math.max(reach, next.span[1]);
    }
    const chosen: Candidate[] = [];
    for (const candidate of byStart.slice(from, to).sort(compareCandidates)) {
      const winner = chosen.find((other) => overlaps(other.span, candidate.span));
      if (winner === undefined) chosen.push(candidate);
      else lost.push({ span: candidate.span, rule: candidate.rule, to: winner.rule });
    }
    won.push(...chosen.sort((a, b) => a.span[0] - b.span[0]));
    from = to;
  }
  return { won, lost };
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

function toMention({ priority, readings, ...mention }: Candidate): DocMention {
  return mention;
}
