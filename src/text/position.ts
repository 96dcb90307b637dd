/** Line and column of an offset, both from 1; a line ends with LF, CRLF or CR. Columns count UTF-16 code units. */
export function positionAt(text: string, offset: number): { readonly line: number; readonly column: number } {
  let line = 1;
  let lineStart = 0;
  for (let i = 0; i < offset; i++) {
    const code = text.charCodeAt(i);
    const isBreak = code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10);
    if (isBreak) {
      line++;
      lineStart = i + 1;
    }
  }
  return { line, column: offset - lineStart + 1 };
}
