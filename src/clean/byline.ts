import type { Line } from './lines.js';

const NAME = "\\p{Lu}[\\p{L}'’.-]*(?: (?:\\p{Lu}[\\p{L}'’.-]*|al|bin|de|van|von|el))*";
// a comma joins names only where "and" follows it; else the outlet stands behind it
const NAMES = `${NAME}(?:(?:, ${NAME})*,? (?:and|&) ${NAME})?`;
/** "By Mira Haddad", "Written by Mira Haddad and Jo Berg, Harbour News", "Author: Mira Haddad" */
const BYLINE = new RegExp(
  `^(?:(?:[Bb]y|BY|[Ww]ritten [Bb]y|[Pp]osted [Bb]y|[Rr]eport(?:ing|ed) [Bb]y|[Ss]tory [Bb]y)[: ]+|[Aa]uthors?: ?)(?<names>${NAMES})(?:[,|•·;(-].*)?$`,
  'u',
);
const TOP = 12;
const BOTTOM = 4;
const MOST_WORDS = 16;

/** Who wrote the article, as a line at its top or its end says; null where none does. */
export function findByline(lines: readonly Line[]): string | null {
  const near = [...lines.slice(0, TOP), ...lines.slice(Math.max(TOP, lines.length - BOTTOM))];
  for (const line of near) {
    const names = line.words <= MOST_WORDS ? BYLINE.exec(line.text)?.groups?.['names'] : undefined;
    if (names !== undefined && names.length > 3) return names;
  }
  return null;
}
