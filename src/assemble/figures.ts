import type { Draft } from './draft.js';
import type { CountFiller } from './reading.js';

type Figure = CountFiller['mention']['norm'];

const figuresOf = (draft: Draft): Figure[] => draft.counts.map(({ mention }) => mention.norm);

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
export function sharesFigure(a: Draft, b: Draft): boolean {
  const second = figuresOf(b);
  return figuresOf(a).some((x) => x.value !== null && x.value > 1 && second.some((y) => isSameFigure(x, y)));
}

/** Two different numbers of strikes, or of dead of the same kind, are two happenings unless a headline rounds one. */
export function haveConflictingFigures(a: Draft, b: Draft): boolean {
  if (a.counts.length === 0 || b.counts.length === 0) return false;
  const second = figuresOf(b);
  const isRounded = a.isTitle || b.isTitle;
  return figuresOf(a).some((x) => {
    if (second.some((y) => isSameFigure(x, y))) return false;
    return second.some((y) => {
      if (x.measure !== y.measure || x.value === null || y.value === null || x.of !== y.of) return false;
      return COUNTED_ACTS.has(x.measure)
        ? x.status === y.status
        : !isRounded && COUNTED_VICTIMS.has(x.measure);
    });
  });
}

/** True where the draft gives a figure, other than none, of something that an event can have. */
export const hasFigures = (draft: Draft): boolean =>
  draft.counts.some(({ mention: { norm } }) => norm.measure !== 'other' && norm.value !== 0);

const CASUALTIES: ReadonlySet<string> = new Set([
  'killed',
  'injured',
  'casualties',
  'captured',
  'missing',
  'displaced',
]);

/** True where the draft gives a figure, other than none, of people who came to harm. */
export const hasCasualties = (draft: Draft): boolean =>
  draft.counts.some(({ mention: { norm } }) => CASUALTIES.has(norm.measure) && norm.value !== 0);

const STANDING: ReadonlySet<string> = new Set(['troops', 'fighters', 'units', 'civilians', 'area']);

/** True where a figure is of what an act did, not of who is there: "2,500 troops in Iraq after the end of operations". */
export const hasLosses = (draft: Draft): boolean =>
  draft.counts.some(({ mention: { norm } }) => norm.status !== undefined || !STANDING.has(norm.measure));

/** Dead of one side here and of the other there: "killed a soldier; 11 militants were also killed". */
export function areLossesOfTwo(a: Draft, b: Draft): boolean {
  const sidesOf = (draft: Draft): Set<string> =>
    new Set(
      figuresOf(draft).flatMap((x) => (x.measure === 'killed' && x.force !== undefined ? [x.force] : [])),
    );
  const first = sidesOf(a);
  const second = sidesOf(b);
  return first.size > 0 && second.size > 0 && ![...second].some((side) => first.has(side));
}
