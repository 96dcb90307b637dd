import { isUtf8 } from 'node:buffer';

/** Text with the encoding that it was read from; null where that is plain UTF-8. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string | null;
}

/** Encodings that their first bytes give away. */
export type MarkedEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** How many bytes are looked at for the zero bytes of UTF-16 and for guessing an encoding. */
const LOOKED_AT = 65_536;

/**
 * Turns bytes into text: by byte order mark, else UTF-8 where it is valid (nothing else looks like that), else as
 * `declared`, else the encoding that the bytes look like (for English news that is nearly always Windows-1252). The byte
 * order mark is not part of the text.
 * @example (await decodeText(Buffer.from('5 d\xe9c', 'latin1'))).encoding // "windows-1252"
 */
export async function decodeText(bytes: Uint8Array, declared: string | null = null): Promise<Decoded> {
  const marked = markedEncoding(bytes);
  if (marked === 'utf-16le' || marked === 'utf-16be')
    return { text: new TextDecoder(marked).decode(bytes), encoding: marked };
  if (isUtf8(bytes)) return { text: decodeUtf8(bytes), encoding: null };
  return looksLikeDamagedUtf8(bytes)
    ? { text: decodeUtf8(bytes), encoding: 'utf-8 with errors' }
    : decodeOther(bytes, declared);
}

/** One character a byte, so that the bytes can be had back. */
export const decodeLatin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');

/** UTF-8 without its byte order mark; what is not valid becomes U+FFFD. */
export const decodeUtf8 = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** The encoding that a byte order mark, or the zero bytes of UTF-16, give away; null where nothing does. */
export function markedEncoding(bytes: Uint8Array): MarkedEncoding | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  // without a mark: nearly every second byte of English text is zero
  const end = Math.min(bytes.length, LOOKED_AT) & ~1;
  if (end < 4) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < end; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const pairs = end / 2;
  if (odd > pairs * 0.7 && even < pairs * 0.05) return 'utf-16le';
  return even > pairs * 0.7 && odd < pairs * 0.05 ? 'utf-16be' : null;
}

/** A dump that was cut in the middle of a character, or joined from parts: most of what is not ASCII is valid. */
function looksLikeDamagedUtf8(bytes: Uint8Array): boolean {
  const text = decodeUtf8(bytes.subarray(0, LOOKED_AT));
  let damaged = 0;
  let valid = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) damaged++;
    else if (code > 0x7f) valid++;
  }
  return valid > 2 * damaged;
}

async function decodeOther(bytes: Uint8Array, declared: string | null): Promise<Decoded> {
  const { default: iconv } = await import('iconv-lite');
  const named = declared === null ? null : encodingOfLabel(declared);
  const name = named === null || !iconv.encodingExists(named) ? await guessEncoding(bytes) : named;
  const encoding = iconv.encodingExists(name) ? name : FALLBACK;
  return { text: iconv.decode(Buffer.from(bytes), encoding), encoding };
}

/** What browsers take a label for ("latin1" for Windows-1252); null where they know none, or where it cannot be true. */
function encodingOfLabel(label: string): string | null {
  try {
    const { encoding } = new TextDecoder(label);
    return encoding.startsWith('utf-') ? null : encoding;
  } catch {
    return null;
  }
}

const FALLBACK = 'windows-1252';
const LEAST_SURE = 30;

async function guessEncoding(bytes: Uint8Array): Promise<string> {
  const sample = bytes.subarray(0, LOOKED_AT);
  if (isMostlyAscii(sample)) return FALLBACK;
  const { analyse } = await import('chardet');
  const guess = analyse(sample)[0];
  const name = guess === undefined || guess.confidence < LEAST_SURE ? FALLBACK : guess.name.toLowerCase();
  return WIDER[name] ?? name;
}

/** What browsers read them as: the same letters, and curly quotes where the others have control characters. */
const WIDER: Readonly<Record<string, string>> = {
  ascii: FALLBACK,
  'utf-8': FALLBACK,
  'iso-8859-1': FALLBACK,
  'iso-8859-9': 'windows-1254',
};

/** A handful of curly quotes in English text ("\x93") fits any encoding about as well. */
function isMostlyAscii(bytes: Uint8Array): boolean {
  let others = 0;
  for (const byte of bytes) if (byte > 0x7f) others++;
  return others < bytes.length * 0.03;
}
