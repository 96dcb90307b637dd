import type { Name } from '../../doc/doc.js';
import type { Lexicon } from '../../lexicon/lexicon.js';

/** Tells whether tokens `[first, end)` are part of a longer name. */
export type NameTest = (first: number, end: number) => boolean;

const NAMING: ReadonlySet<string> = new Set(['aircraft', 'munition', 'force', 'place', 'target']);
/** No name of the lexicon that holds a number has it further in. */
const MAX_NAME_TOKENS = 8;

/** The test for names such as "Mi-8" and "Shahed 136". Calls must go up in `first`. */
export function nameFinder(names: readonly Name[], lexicon: Lexicon): NameTest {
  let from = 0;
  return (first, end) => {
    for (
      let name = names[from];
      name !== undefined && name.first < first - MAX_NAME_TOKENS;
      name = names[++from]
    );
    for (let i = from, name = names[i]; name !== undefined && name.first <= first; name = names[++i]) {
      if (
        name.end >= end &&
        name.end - name.first > end - first &&
        NAMING.has(lexicon.entry(name.entry).kind)
      ) {
        return true;
      }
    }
    return false;
  };
}
