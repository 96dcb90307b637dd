/** Stands for what a repaired character takes up beyond its own place: tokens pass over it as if it was not there. */
export const JOINER = '\u2060';

/** What Windows-1252 has at 0x80 to 0x9F; "?" where it has nothing. */
const HIGH = '€?‚ƒ„…†‡ˆ‰Š‹Œ?Ž??‘’“”•–—˜™š›œ?žŸ';
const BYTES: ReadonlyMap<string, number> = new Map(
  [...HIGH].flatMap((char, i) => (char === '?' ? [] : [[char, 0x80 + i]])),
);

/** A byte after the first of a character in UTF-8, as Windows-1252 or Latin-1 shows it. */
const NEXT = `[\\u0080-\\u00bf${HIGH.replaceAll('?', '')}]`;
/**
 * Characters of UTF-8 that were read byte by byte. Of the two-byte ones only those of Western Europe, and after a byte
 * that is no quotation mark or dash: "BEYONCÉ”" is in order. The last byte of ” has no character in Windows-1252.
 */
const BROKEN = new RegExp(
  `[Â-Å](?:[\\u0080-\\u00bf]|(?=${NEXT})[^‘’“”•–—…›])|â${NEXT}${NEXT}|â€\\ufffd?|ï»¿|ðŸ${NEXT}${NEXT}`,
  'g',
);
const CLOSING_QUOTE = '”';
/** Text is read wrongly twice, hardly ever more often. */
const MOST_TIMES = 3;

/** Runs of what may be broken: no ASCII in them. */
const RUN = new RegExp(`[ÂÃÄÅâïð][\\u0080-\\u00ff\\ufffd${HIGH.replaceAll('?', '')}]+`, 'g');

const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    quot: '"',
    apos: "'",
    lt: '<',
    gt: '>',
    nbsp: ' ',
    rsquo: '’',
    lsquo: '‘',
    rdquo: '”',
    ldquo: '“',
    ndash: '–',
    mdash: '—',
    hellip: '…',
    bull: '•',
    euro: '€',
    pound: '£',
    eacute: 'é',
    aacute: 'á',
    iacute: 'í',
    oacute: 'ó',
    uuml: 'ü',
    ouml: 'ö',
    ntilde: 'ñ',
    ccedil: 'ç',
  }),
);
const ENTITY = /&(?:amp;)*(#\d{2,6}|#[xX][\da-fA-F]{2,5}|[a-z]{2,6});/g;

/**
 * `raw` as it was meant, with the same length, so that offsets stay: UTF-8 that was read as Windows-1252 ("Putinâ€™s",
 * "MarÃ­a", once or twice) and entities ("&#8217;") are the character and joiners.
 * @example repairText('Itâ€™s').replaceAll(JOINER, '') // "It’s"
 */
export function repairText(raw: string): string {
  let text = raw;
  if (/[Â-Åâð]|ï»¿/.test(text))
    text = text.replace(RUN, (run, at: number) => fill(decodeRun(run), run, text, at));
  if (text.includes('&')) {
    const before = text;
    text = before.replace(ENTITY, (entity, name: string, at: number) =>
      fill(decodeEntity(name) ?? entity, entity, before, at),
    );
  }
  return text;
}

/** The repaired text as a reader wants it, where no offset matters. */
export const withoutJoiners = (text: string): string => text.replaceAll(JOINER, '');

/** `text` with joiners up to the length of what it replaces: before the end of a word, so that the word holds them. */
function fill(text: string, broken: string, whole: string, at: number): string {
  if (text === broken) return broken;
  if (text.trim() === '') return ' '.repeat(broken.length);
  const joiners = JOINER.repeat(Math.max(0, broken.length - text.length));
  const isInWord = at > 0 && /\p{L}/u.test(text) && /\p{L}/u.test(whole.charAt(at - 1));
  return isInWord ? joiners + text : text + joiners;
}

function decodeRun(run: string): string {
  let text = run;
  for (let i = 0; i < MOST_TIMES; i++) {
    const decoded = text.replace(BROKEN, decodeCharacter);
    if (decoded === text) break;
    text = decoded;
  }
  return text;
}

function decodeCharacter(broken: string): string {
  if (broken === 'ï»¿') return JOINER;
  // what is left where the last byte was lost
  if (broken.length < 3 && broken.startsWith('â')) return CLOSING_QUOTE;
  if (broken.endsWith('\ufffd')) return CLOSING_QUOTE;
  const bytes = Uint8Array.from(broken, (char) => BYTES.get(char) ?? char.charCodeAt(0));
  const text = new TextDecoder().decode(bytes);
  return text.includes('\ufffd') ? broken : text;
}

function decodeEntity(name: string): string | null {
  if (!name.startsWith('#')) return NAMED.get(name) ?? null;
  const isHex = /^#x/i.test(name);
  const code = Number.parseInt(name.slice(isHex ? 2 : 1), isHex ? 16 : 10);
  if (code < 32 || code > 0xffff || (code >= 0xd800 && code <= 0xdfff)) return null;
  // numbers of Windows-1252 are written, too: "&#146;"
  const char = code >= 0x80 && code <= 0x9f ? HIGH.charAt(code - 0x80) : String.fromCharCode(code);
  return char === '\u00a0' ? ' ' : char;
}
