/**
 * What is kept of an article to tell its copies: the smallest hashes of its runs of words (the bottom-k sketch of Broder,
 * "On the resemblance and containment of documents", 1997), and its figures in order.
 */
export interface Sketch {
  /** Distinct, ascending; fewer than `MOST_HASHES` are all that there are. */
  readonly hashes: Uint32Array;
  readonly figures: Uint16Array;
  /** Number of words. */
  readonly words: number;
}

/** With 48 a resemblance of 0.8 is measured to within 0.06. */
export const MOST_HASHES = 48;
export const MOST_FIGURES = 48;
/** Words of a run: one other word makes four other runs. */
const RUN = 4;

/** FNV-1a. */
const SEED = 0x811c9dc5;
const mix = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** Numbers and days that are written in letters. */
const FIGURE_WORDS: ReadonlySet<number> = new Set(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million ' +
    'dozen dozens several first second third fourth fifth half january february march april may june july august september ' +
    'october november december jan feb mar apr jun jul aug sept sep oct nov dec monday tuesday wednesday thursday friday ' +
    'saturday sunday'
  )
    .split(' ')
    .map((word) => [...word].reduce((hash, char) => mix(hash, char.charCodeAt(0)), SEED)),
);

/** Spreads what FNV leaves close together, so that the smallest hashes are a fair sample. */
export function spread(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** Sketches a text without its page furniture. @example sketchText('Two rockets hit Odesa.').words // 4 */
export function sketchText(clean: string): Sketch {
  const { words, figures } = readWords(clean);
  const runs = new Uint32Array(Math.max(1, words.length - RUN + 1));
  for (let i = 0; i < runs.length; i++) {
    let hash = SEED;
    for (let j = i; j < Math.min(words.length, i + RUN); j++) hash = mix(hash, words[j] ?? 0);
    runs[i] = spread(hash);
  }
  return { hashes: smallest(runs.sort()), figures: foldFigures(figures), words: words.length };
}

function smallest(sorted: Uint32Array): Uint32Array {
  const kept: number[] = [];
  for (const hash of sorted) {
    if (kept.length === MOST_HASHES) break;
    if (hash !== kept.at(-1)) kept.push(hash);
  }
  return Uint32Array.from(kept);
}

/** Of more figures than are kept the rest is one: they are the same or not. */
function foldFigures(figures: readonly number[]): Uint16Array {
  const kept = figures.slice(0, MOST_FIGURES);
  if (figures.length > MOST_FIGURES)
    kept[MOST_FIGURES - 1] = figures.slice(MOST_FIGURES - 1).reduce(mix, SEED);
  return Uint16Array.from(kept, (hash) => spread(hash));
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Hashes of the words without case and of the figures; marks between words do not count, nor do commas in numbers. */
function readWords(text: string): { readonly words: readonly number[]; readonly figures: readonly number[] } {
  const words: number[] = [];
  const figures: number[] = [];
  let hash = SEED;
  let [isOpen, hasDigit] = [false, false];
  const close = (): void => {
    if (!isOpen) return;
    words.push(hash);
    if (hasDigit || FIGURE_WORDS.has(hash)) figures.push(hash);
    [hash, isOpen, hasDigit] = [SEED, false, false];
  };
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const isUpper = code >= 65 && code <= 90;
    if (isUpper || (code >= 97 && code <= 122) || isDigit(code) || code >= 0xc0) {
      // general punctuation: curly quotes, dashes, thin spaces
      if (code >= 0x2000 && code <= 0x206f) close();
      else {
        hash = mix(hash, isUpper ? code + 32 : code);
        isOpen = true;
        hasDigit ||= isDigit(code);
      }
    } else if (!(code === 44 && hasDigit && isDigit(text.charCodeAt(i + 1)))) close();
  }
  close();
  return { words, figures };
}
