/** First bytes of the formats that people pass by mistake. */
const MAGIC: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['a PDF file', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a GIF image', [0x47, 0x49, 0x46, 0x38]],
  ['a TIFF image', [0x49, 0x49, 0x2a, 0x00]],
  ['a zip archive or an office document', [0x50, 0x4b, 0x03, 0x04]],
  ['a 7-Zip archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['a RAR archive', [0x52, 0x61, 0x72, 0x21]],
  ['an xz archive', [0xfd, 0x37, 0x7a, 0x58]],
  ['a bzip2 archive', [0x42, 0x5a, 0x68]],
  ['an old office document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a program', [0x7f, 0x45, 0x4c, 0x46]],
  ['a program', [0x4d, 0x5a, 0x90, 0x00]],
  ['an SQLite database', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66]],
];

const LOOKED_AT = 65_536;
/** Control characters in text are strays: real pages stay below 0.1 %, compressed or machine data is near 10 %. */
const MOST_CONTROL = 0.02;

/** What `bytes` are where they are not text, or null. UTF-16 must be told apart from it before. */
export function binaryKind(bytes: Uint8Array): string | null {
  for (const [name, magic] of MAGIC) if (magic.every((byte, i) => bytes[i] === byte)) return name;
  const end = Math.min(bytes.length, LOOKED_AT);
  let zeros = 0;
  let controls = 0;
  for (let i = 0; i < end; i++) {
    const byte = bytes[i] ?? 0;
    if (byte === 0) zeros++;
    // tab to carriage return, and escape (terminal logs) are text
    else if (byte < 32 && (byte < 9 || byte > 13) && byte !== 27) controls++;
  }
  if (zeros > end * 0.001) return 'binary data (it holds zero bytes)';
  return controls > end * MOST_CONTROL ? 'binary data (it is full of control characters)' : null;
}
