import type { Doc, DocMention } from '../doc/doc.js';
import type { Draft } from './drafts.js';

type CountMention = Extract<DocMention, { type: 'count' }>;
type Figure = CountMention['norm'];

/** The figures of a draft. */
export function countsOf(doc: Doc, draft: Draft): CountMention[] {
  return draft.counts.flatMap((index) => {
    const mention = doc.mentions[index];
    return mention?.type === 'count' ? [mention] : [];
  });
}

/** Figures of acts: two different numbers of them are two different sets of acts. */
const COUNTED_ACTS: ReadonlySet<string> = new Set(['strikes', 'engagements', 'sorties', 'munitions']);
const COUNTED_VICTIMS: ReadonlySet<string> = new Set(['killed', 'injured']);
/** "nearly 35,000" is 34,917: a rounded figure and the exact one differ by less than this part. */
const ROUNDING = 0.05;

function isSameFigure(a: Figure, b: Figure): boolean {
  if (a.measure !== b.measure || a.value === null || b.value === null) return false;
  if (a.value === b.value) return true;
  return (a.approx || b.approx) && Math.abs(a.value - b.value) <= ROUNDING * Math.max(a.value, b.value);
}

/** True where both give the same figure of the same thing; one man killed is no sign, for he is killed everywhere. */
export function sharesFigure(doc: Doc, a: Draft, b: Draft): boolean {
  const second = countsOf(doc, b);
  return countsOf(doc, a).some(({ norm }) => norm.value !== null && norm.value > 1 && second.some((other) => isSameFigure(norm, other.norm)));
}

/** Two different numbers of strikes, or of dead of the same kind, are two happenings unless a headline rounds one. */
export function haveConflictingFigures(doc: Doc, a: Draft, b: Draft): boolean {
  const second = countsOf(doc, b);
  const isRounded = a.isTitle || b.isTitle;
  return countsOf(doc, a).some(({ norm: x }) => {
    if (second.some((other) => isSameFigure(x, other.norm))) return false;
    return second.some(({ norm: y }) => {
      if (x.measure !== y.measure || x.value === null || y.value === null || x.of !== y.of) return false;
      return COUNTED_ACTS.has(x.measure) ? x.status === y.status : !isRounded && COUNTED_VICTIMS.has(x.measure);
    });
  });
}

/** True where the draft gives a figure of something that an event can have. */
export const hasFigures = (doc: Doc, draft: Draft): boolean => countsOf(doc, draft).some(({ norm }) => norm.measure !== 'other');
