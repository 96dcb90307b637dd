import { decodeLatin1 } from './decode.js';

/** Pages say it in their first kilobyte; some put a comment or a script before. */
const LOOKED_AT = 4096;

// `<meta charset="…">`, `<meta http-equiv="Content-Type" content="text/html; charset=…">`, `<?xml … encoding="…"?>`
const DECLARED =
  /<meta\s[^>]{0,200}?\bcharset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{2,40})|^\s{0,99}<\?xml\s[^>]{0,99}?\bencoding\s{0,9}=\s{0,9}["']([\w.:-]{2,40})/i;

/** The encoding that a page declares, or null. @example declaredCharset(Buffer.from('<meta charset=koi8-r>')) // "koi8-r" */
export function declaredCharset(page: Uint8Array): string | null {
  const match = DECLARED.exec(decodeLatin1(page.subarray(0, LOOKED_AT)));
  return match?.[1] ?? match?.[2] ?? null;
}

/** The same of an HTTP header. @example charsetOfType('text/html; charset="windows-1251"') // "windows-1251" */
export const charsetOfType = (contentType: string): string | null =>
  /;\s{0,9}charset\s{0,9}=\s{0,9}["']?([\w.:-]{2,40})/i.exec(contentType)?.[1] ?? null;
