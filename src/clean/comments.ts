import type { Line } from './lines.js';
import { type Marks, range } from './related.js';

/** "Omar says:", "3 hours ago", "at 10:14 am", "Mar 5, 2024 | 10:14": what stands beside a reader's comment. */
const SIGNATURE =
  /^.{1,60}\b(?:says|said|wrote|replied)\s*:$|\b\d+ ?(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|[smhdwy]) ago\b|\bat \d{1,2}:\d\d\b/i;
const LONGEST_SIGNATURE = 90;
const FEWEST_SIGNATURES = 2;
/** One line in so many at least is a signature or a button ("Reply", "Report"). */
const LINES_A_COMMENT = 5;

/** The comments of readers below the article: everything after their heading, if the lines there look like comments. */
export function findComments(lines: readonly Line[], marks: Marks): number[] {
  const heading = marks.findIndex((mark, i) => mark === 'comment' && i >= lines.length * 0.3);
  if (heading === -1) return [];
  const rest = range(heading + 1, lines.length);
  const signatures = rest.filter((i) => marks[i] === 'comment' || isSignature(lines[i]));
  const areComments =
    signatures.length >= FEWEST_SIGNATURES && signatures.length * LINES_A_COMMENT >= rest.length;
  return areComments ? rest.filter((i) => marks[i] === null) : [];
}

const isSignature = (line: Line | undefined): boolean =>
  line !== undefined && line.text.length <= LONGEST_SIGNATURE && SIGNATURE.test(line.text);
