import type { Span } from '../text/span.js';
import { foldLine } from './fold-line.js';
import { type FurnitureRule, RULES } from './furniture.rules.js';
import { INNER_END } from './headline.js';
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
/** No furniture that a pattern knows is longer; it also bounds what a pattern can cost. */
const LONGEST_TEXT = 800;

/** The rule by which the whole line is furniture; null where it is none, or only a sentence of it is. */
export function ruleOfLine(line: Line): FurnitureRule | null {
  if (line.text.length > LONGEST_TEXT || isPlainProse(line)) return null;
  const rule = ruleOfText(line.text, line.words);
  return rule !== null && (!INNER_END.test(line.text) || isAllFurniture(line)) ? rule : null;
}

/** A few words of no rule may stand between the others: "© 2021 Harbour. A North Sea company. All rights reserved." */
const FEW_WORDS = 10;

function isAllFurniture(line: Line): boolean {
  const others = findPieces(line).filter(({ text, words }) => ruleOfText(text, words) === null);
  return others.reduce((sum, { words }) => sum + words, 0) <= FEW_WORDS;
}

function ruleOfText(text: string, words: number): FurnitureRule | null {
  if (text.length > LONGEST_TEXT) return null;
  const key = foldLine(text);
  if (key.length <= LONGEST_PHRASE) {
    const rule = PHRASES.get(key) ?? (text.endsWith('.') ? undefined : ruleOfWords(key));
    if (rule !== undefined) return rule;
  }
  for (const { rule, pattern, maxWords } of PATTERNS) if (words <= maxWords && pattern.test(key)) return rule;
  return null;
}

function ruleOfWords(key: string): FurnitureRule | undefined {
  // nearly every line is told by its first word
  const first = firstPartOf(key);
  const possible = WORDS.filter(({ all }) => first === '' || all.has(first));
  if (possible.length === 0) return undefined;
  const words = key.split(SEPARATORS);
  return possible.find(
    ({ words: some, all }) =>
      words.some((word) => some.has(word)) && words.every((word) => word === '' || all.has(word)),
  )?.rule;
}

const SEPARATORS = /[\s,|/·•:]+/;

function firstPartOf(key: string): string {
  const end = key.search(SEPARATORS);
  return end === -1 ? key : key.slice(0, end);
}

/** A sentence without any of the words of furniture, as nearly all lines are. */
const isPlainProse = (line: Line): boolean => line.isProse && !opensPrompt(line.text) && !isTriggered(line);

/** How prompts begin that are sentences: "Get the latest …", "By entering your e-mail …", "This story was first …" */
const OPENERS: ReadonlySet<string> = new Set(
  (
    'get receive click tap sign log subscribe stay keep turn you your thank thanks already our please enter ' +
    'type support help send email have got do want looking unlimited choose start never unlock skip end catch download install ' +
    'try like follow join find visit share read see watch view listen more also related recommended photo image tags topics ' +
    'filed copyright original originally first except continue for leave post comment comments limited write add submit ' +
    'required notify save connect enable allow cookies don https http www unsubscribe privacy enjoy enjoyed ' +
    'enjoying advertising advertiser affiliate give reach editor while if details list notification bell'
  ).split(' '),
);

/** What follows the commonest words where they begin a prompt. */
const COMMON_OPENING =
  /^\W?(?:(?:the|this|an?) (?:article|story|post|report|piece|latest|site|website|web|page|form|video|content|material|copy|news|error)|this is a (?:developing|breaking)|our (?:\w+ )?(?:newsletter|briefing|email)|(?:by|when) \w+ing|we (?:use|value|and our|have launched)|i (?:agree|consent|would|want)|be the first)\b/i;
const COMMON_WORDS: ReadonlySet<string> = new Set(['the', 'this', 'a', 'an', 'by', 'when', 'we', 'i', 'be']);

function opensPrompt(text: string): boolean {
  const word = firstWordOf(text);
  return OPENERS.has(word) || (COMMON_WORDS.has(word) && COMMON_OPENING.test(text));
}

const MOST_MARKS = 2;

/** The first word of a line in lower case, past a mark or a bullet. */
function firstWordOf(text: string): string {
  let start = 0;
  while (start < MOST_MARKS && !isLetter(text.charCodeAt(start))) start++;
  let end = start;
  while (isLetter(text.charCodeAt(end))) end++;
  return text.slice(start, end).toLowerCase();
}

const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/** Words without which no sentence inside a paragraph is furniture. */
const TRIGGER =
  /newsletter|subscri|privacy ?policy|terms of|opt[- ]?out|cookie|rights reserved|©|copyright|click here|sign up|follow (?:us|him|her|them)|can email|tips to|joins '|reacts on|weighs in on|<a |read more|also read|inbox|download|notification|advertisement|donation|donating|consider (?:supporting|subscribing)|moderate|community (?:guidelines|standards)|written (?:permission|consent)|keep up with|tips and/i;

const isTriggered = (line: Line): boolean =>
  line.hasNoticeWord ? TRIGGER.test(line.text) : line.text.includes('©');

/** Sentences inside a paragraph that are furniture: "… on Friday.Sign up for our newsletter!Police said …" */
export function findFurnitureInside(line: Line): Furniture[] {
  if (!isTriggered(line)) return [];
  return findPieces(line).flatMap(({ span, text, words }) => {
    // one word is too little to be sure of: "He spoke to Sky News. Live. In colour."
    const rule = words > 1 ? ruleOfText(text, words) : null;
    return rule === null || rule.opensList === true ? [] : [{ span, rule }];
  });
}

/** "… the river.ADVERTISEMENTThe army …": the marker of an advertisement that nothing parts from the text around it. */
const MARKER = /(?<=[.!?”"’)] ?)(?:ADVERTISEMENTS?|Advertisement)(?= ?[\p{Lu}“"]|$)/gu;

const MARKERS = ['ADVERTISEMENT', 'Advertisement'];

/** Markers of advertisements inside a paragraph. */
export function findMarkers(line: Line): Span[] {
  if (!line.hasNoticeWord || !MARKERS.some((marker) => line.text.includes(marker))) return [];
  return [...line.text.matchAll(MARKER)].map(({ 0: marker, index }) => [
    line.span[0] + index,
    line.span[0] + index + marker.length,
  ]);
}
