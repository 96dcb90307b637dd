import { speakerBefore } from './attribution.js';
import type { CountFiller, Reading } from './reading.js';

/** The figures with who gives each, where the sentence has several speak: "Moscow said 10 had died, Kyiv three". */
export function withSources(
  reading: Reading,
  counts: readonly CountFiller[],
  clean: string,
): readonly CountFiller[] {
  const { reports } = reading.clauses;
  if (reports.length < 2 && !counts.some(isOfOther)) return counts;
  return counts.map((count) => {
    const source = sourceOf(reading, count, clean);
    return source === null ? count : { ...count, source };
  });
}

const isOfOther = ({ mention }: CountFiller): boolean => mention.rule === 'count/source';

/** Verbs that give a figure without reporting speech: "the rebels put it at 40". */
const PUTTING: ReadonlySet<string> = new Set(['put', 'puts', 'gave', 'gives', 'claimed', 'reported']);
const PUTTING_REACH = 8;

/** The subject of the last verb of saying before the figure, or the words before a figure that has no verb. */
function sourceOf(reading: Reading, count: CountFiller, clean: string): string | null {
  const { tokens, clauses } = reading;
  const { first } = count.mention;
  if (isOfOther(count)) {
    for (let at = first - 1; at > first - PUTTING_REACH; at--) {
      const key = tokens[at]?.key ?? '';
      if (key === ',' || key === ';') break;
      if (clauses.reports.includes(at) || PUTTING.has(key)) return speakerBefore(reading, at, clean);
    }
    return speakerBefore(reading, first, clean);
  }
  const verb = clauses.reports.findLast((at) => at < first && tokens[at]?.key !== 'according');
  return verb === undefined ? null : speakerBefore(reading, verb, clean);
}
