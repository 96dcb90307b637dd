import type { Span } from '../text/span.js';
import { type FurnitureRule, RULES } from './furniture.rules.js';
import type { Line } from './lines.js';
import { findPieces } from './pieces.js';

/** Furniture that a rule found. */
export interface Furniture {
  readonly span: Span;
  readonly rule: FurnitureRule;
}

const PHRASES: ReadonlyMap<string, FurnitureRule> = new Map(
  RULES.flatMap((rule) => (rule.phrases ?? []).map((phrase): [string, FurnitureRule] => [phrase, rule])),
);
const WORDS = RULES.flatMap((rule) =>
  rule.words === undefined
    ? []
    : [{ rule, words: new Set(rule.words), all: new Set([...rule.words, ...(rule.fillers ?? [])]) }],
);
const PATTERNS = RULES.flatMap((rule) =>
  rule.pattern === undefined ? [] : [{ rule, pattern: rule.pattern, maxWords: rule.maxWords ?? 40 }],
);
/** No phrase is longer. */
const LONGEST_PHRASE = 60;

/**
 * The text that phrases and patterns see: lower case, straight quotes, single blanks, "#" for figures, no marks at the
 * ends. @example foldLine('» Comments (1,204)') // "comments (#"
 */
export function foldLine(text: string): string {
  return text
    .toLowerCase()
    .replace(/[‘’`´]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\d[\d,.]*/g, '#')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/^[^\p{L}\p{N}#©™®@<[{("'.&$/]+|[^\p{L}\p{N}#>\]}&;*]+$/gu, '')
    .replace(/^[[(](?=[\p{L}#])/u, '');
}

/** The rule by which the line is furniture; null where it is none. */
export function ruleOfLine(line: Line): FurnitureRule | null {
  const key = foldLine(line.text);
  if (key.length <= LONGEST_PHRASE) {
    const byPhrase = PHRASES.get(key);
    if (byPhrase !== undefined) return byPhrase;
    const words = line.text.endsWith('.') ? [] : key.split(/[\s,|/·•:]+/);
    const byWords = WORDS.find(
      ({ words: some, all }) =>
        words.some((word) => some.has(word)) && words.every((word) => word === '' || all.has(word)),
    );
    if (byWords !== undefined) return byWords.rule;
  }
  return ruleOfKey(key, line.words);
}

const ruleOfKey = (key: string, words: number): FurnitureRule | null =>
  PATTERNS.find(({ pattern, maxWords }) => words <= maxWords && pattern.test(key))?.rule ?? null;

/** Words without which no sentence inside a paragraph is furniture. */
const TRIGGER =
  /newsletter|subscri|privacy ?policy|terms of|opt[- ]?out|cookie|rights reserved|©|copyright|click here|sign up|follow us|joins? '|appears on|<a |read more|also read|inbox|download|notifications|advertisement/i;

/** Sentences inside a paragraph that are furniture: "… on Friday.Sign up for our newsletter!Police said …" */
export function findFurnitureInside(line: Line): Furniture[] {
  if (!TRIGGER.test(line.text)) return [];
  return findPieces(line).flatMap(({ span, text, words }) => {
    const rule = ruleOfKey(foldLine(text), words);
    return rule === null || rule.opensList === true ? [] : [{ span, rule }];
  });
}
