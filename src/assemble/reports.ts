import { reportsBetween } from './clauses.js';
import type { Filler, Reading } from './reading.js';
import type { Trigger } from './triggers.js';

/** "Officials in Baghdad said …", "…, police said on Monday": a reporting verb stands between the mention and the act. */
export function isOfReport(reading: Reading, filler: Filler, trigger: Trigger): boolean {
  const { mention } = filler;
  const from = Math.min(mention.end, trigger.end);
  return (
    reportsBetween(reading.clauses, from, Math.max(mention.first, trigger.first)) ||
    isOfSpeaker(reading, filler, trigger)
  );
}

/** How far behind a place its speaker's verb stands: "sources in neighbouring Pakistan said". */
const SPEAKER_REACH = 4;

/** "…, sources in neighbouring Pakistan said": after a comma, and before the verb. */
function isOfSpeaker({ tokens, clauses }: Reading, { mention }: Filler, trigger: Trigger): boolean {
  if (mention.type !== 'place' || mention.first < trigger.end) return false;
  if (!clauses.reports.some((at) => at >= mention.end && at < mention.end + SPEAKER_REACH)) return false;
  let isParted = false;
  for (let i = trigger.end; i < mention.first; i++) if (tokens[i]?.key === ',') isParted = true;
  return isParted && tokens[mention.end]?.key !== ',';
}
