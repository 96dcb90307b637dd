import { OPENERS } from './abbreviations.js';

/** What stands in every credit that is looked for; texts without captions have none of them. */
const MARKS = ['REUTERS/', 'AP Photo', '/AFP', '/Reuters', 'Getty Images'];
const LONGEST = 140;

/** "(AP Photo/Jo Doe)", "[File: Jo Doe/AFP]", "(Jo Doe via Getty Images)", with a capital after it. */
const IN_BRACKETS =
  /[([][^()[\]]{0,100}(?:AP Photo|\/AFP|\/Reuters|Getty Images)[^()[\]]{0,60}[)\]](?= ?["“]?\p{Lu})/u;
/** "REUTERS/Jo Doe": the name has two words, or more up to one that opens a sentence. */
const AGENCY_FIRST =
  /REUTERS\/\p{Lu}[\p{L}'’-]+(?: \p{Ll}{2,3})? \p{Lu}[\p{L}'’-]+(?:\/(?:File )?Photo)?(?<more>(?: \p{Lu}[\p{L}'’-]*)*)/u;

/** Where the credit of a photograph ends and the text runs on: "… in Karsa. REUTERS/Jo Doe The army said …" */
export function findCreditEnds(text: string): number[] {
  const ends = new Set<number>();
  for (const mark of MARKS) {
    for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + mark.length)) {
      const end = mark === 'REUTERS/' ? endOfName(text, at) : endOfBrackets(text, at);
      if (end !== null) ends.add(end);
    }
  }
  return [...ends].sort((a, b) => a - b);
}

function endOfBrackets(text: string, at: number): number | null {
  const from = Math.max(0, at - LONGEST);
  const open = Math.max(text.lastIndexOf('(', at), text.lastIndexOf('[', at));
  if (open < from) return null;
  const match = IN_BRACKETS.exec(text.slice(open, at + LONGEST));
  return match === null || match.index > 0 ? null : open + match[0].length;
}

function endOfName(text: string, at: number): number | null {
  const match = AGENCY_FIRST.exec(text.slice(at, at + LONGEST));
  if (match === null || match.index > 0) return null;
  const more = match.groups?.['more'] ?? '';
  if (more === '') return null;
  let end = at + match[0].length - more.length;
  for (const word of more.trim().split(' ')) {
    if (OPENERS.has(word.toLowerCase())) return end;
    end += word.length + 1;
  }
  return at + match[0].length - more.length;
}
