import type { Line } from './lines.js';
import type { Marks } from './related.js';

const LONGEST_BREADCRUMB = 100;
/** What parts the steps of a breadcrumb or the names in a page's title. */
const SEPARATOR = /\s+[-–—|>»›/•·:]+\s+|\s*[>»›]\s*/u;

/** Lines above the first paragraph that only say where on the site one is, or what a picture is called. */
export function findAbove(lines: readonly Line[], marks: Marks): number[] {
  const end = lines.findIndex((line, i) => marks[i] === null && line.isProse);
  return lines.slice(0, Math.max(0, end)).flatMap((line, i) => {
    const next = lines[i + 1];
    const isAlone = line.afterBlank && next?.afterBlank === true;
    const fewest = i === 0 && line.text.includes('|') ? 2 : 3;
    return marks[i] === null && (isBreadcrumb(line, fewest) || (isAlone && isAlternativeText(line)))
      ? [i]
      : [];
  });
}

/** "Iran News - World News - Harbour Post", "Home > World > Asia": short names, and no figure. */
function isBreadcrumb(line: Line, fewest: number): boolean {
  if (line.text.length > LONGEST_BREADCRUMB || line.isEnded || /\d/.test(line.text)) return false;
  const steps = line.text.split(SEPARATOR).filter((step) => step !== '');
  return (
    steps.length >= fewest && steps.every((step) => step.split(/\s+/).length <= 3 && /^\p{Lu}/u.test(step))
  );
}

/** "tank convoy mosul": the name of a picture, without a capital or a mark. */
const isAlternativeText = (line: Line): boolean =>
  line.words >= 2 && line.words <= 6 && line.capitals === 0 && /^[\p{Ll} _-]+$/u.test(line.text);
