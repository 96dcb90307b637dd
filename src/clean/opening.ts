/**
 * The first letters or figures of two texts differ, whatever the marks before them: neither can begin with the words of
 * the other. False where it takes more than ASCII to tell.
 */
export function beginApart(a: string, b: string): boolean {
  const [first, second] = [firstOf(a), firstOf(b)];
  return first !== second && first !== 0 && second !== 0;
}

/** Code of the first letter, in lower case, or figure; 0 where a character before it is no ASCII. */
function firstOf(text: string): number {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 127) return 0;
    if (code >= 48 && code <= 57) return code;
    const lower = code | 32;
    if (lower >= 97 && lower <= 122) return lower;
  }
  return 0;
}
