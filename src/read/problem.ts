/** Why an input gave no article, or not all of them: told to the user as `path:line:column: code: message`. */
export interface Problem {
  readonly kind: 'problem';
  readonly path: string;
  readonly line: number | null;
  readonly column: number | null;
  readonly code: ProblemCode;
  /** What happened, and what was done about it. */
  readonly message: string;
  /** Number of the record in the input, from 0: it takes the place of one. */
  readonly record: number;
}

/** Everything that may be wrong with an input, and what it means: the README lists them. */
export const PROBLEM_CODES = {
  'missing-file': 'there is no file or folder of this name',
  'no-match': 'no file matches the pattern',
  'no-permission': 'the file or folder may not be read',
  'not-read': 'reading failed for another reason, which is given',
  'link-not-followed': 'a symbolic link inside a folder: it may lead out of the folder',
  empty: 'nothing but white space',
  binary: 'not text: an image, a PDF, an archive, control characters',
  'bad-gzip': 'compressed data that ends early or is damaged',
  'too-packed': 'compressed data that grows more than --max-inflate times: a bomb',
  'bad-json': 'a line or a record that is not a JSON object',
  'bad-csv': 'a row with more cells than there are names, or a quote that is not closed',
  'bad-warc': 'a web archive that is damaged or cut off',
  'no-text': 'a record without a text and without a page',
  'too-long': 'an article or a record over --max-article',
  'not-supported': 'a format that is not read, or not by this version of Node.js',
  fault: 'a fault of this program: please report it with the article',
} as const;
export type ProblemCode = keyof typeof PROBLEM_CODES;

/** A problem of a whole file, or of a place in it; of its record number `record`, from 0. */
export function problemAt(
  path: string,
  code: ProblemCode,
  message: string,
  place: { readonly line: number; readonly column: number } | null = null,
  record = 0,
): Problem {
  return {
    kind: 'problem',
    path,
    line: place?.line ?? null,
    column: place?.column ?? null,
    code,
    message,
    record,
  };
}
