import type { NumberSpan } from '../../doc/doc.js';
import type { Decision } from './decide.js';
import { mentionAt, type View, wordAt } from './view.js';

const WITH_SHELLS: ReadonlySet<string> = new Set(
  'shelled bombed bombarded pounded shelling bombing'.split(' '),
);
const AT_PLACES: ReadonlySet<string> = new Set('attacked fired struck hit targeted'.split(' '));
const REACH = 8;
const PLACE_REACH = 6;

/** "shelled the suburb six times", "fired 61 times on Kherson": how often a place was struck; null for any other "times". */
export function readTimes(view: View, { first, end }: NumberSpan): Decision | null {
  if (wordAt(view, end) !== 'times') return null;
  for (let at = first - 1; at >= Math.max(view.first, first - REACH); at--) {
    const key = wordAt(view, at);
    if (WITH_SHELLS.has(key) || (AT_PLACES.has(key) && isAtPlace(view, at, end + PLACE_REACH))) return TIMES;
    if (key === '') return null;
  }
  return null;
}

const TIMES: Decision = { measure: 'strikes', status: null, rule: 'count/times' };

/** "hit 12 times in Kabul" is where somebody was hit, "fired 12 times at Kabul" what was. */
function isAtPlace(view: View, verb: number, limit: number): boolean {
  for (let at = verb + 1; at < Math.min(limit, view.end); at++) {
    if (wordAt(view, at) === 'in') return false;
    if (mentionAt(view, at)?.type === 'place') return true;
  }
  return false;
}
