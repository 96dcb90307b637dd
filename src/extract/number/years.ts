import { tokenAt, type Window, wordAt } from './reading.js';

/** After these a bare figure of four digits is a year whatever follows: "in 2014 strikes began". */
const YEAR_BEFORE: ReadonlySet<string> = new Set(
  "in|since|until|till|during|late|early|mid|the|this|that|year|'s|through|summer|autumn|fall|winter|spring|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|between".split(
    '|',
  ),
);

/** True for a figure from 1900 to 2099 that does not count the noun after it ("2000 oil tankers"). */
export function isYear(window: Window, first: number, end: number): boolean {
  if (end !== first + 1 || !/^(?:19|20)\d\d$/.test(tokenAt(window, first)?.key ?? '')) return false;
  return YEAR_BEFORE.has(wordAt(window, first - 1)) || !countsNoun(window, end);
}

const NOUN_LIMIT = 4;
const IRREGULAR: ReadonlySet<string> = new Set(
  'people|men|women|children|police|aircraft|personnel|infantry'.split('|'),
);

/** A noun in the plural within the next words, with nothing but words between: "1354 terrorist targets". */
export function countsNoun(window: Window, at: number): boolean {
  for (let i = at; i < at + NOUN_LIMIT; i++) {
    const token = tokenAt(window, i);
    if (token === undefined || token.kind === 'number' || CLOSED.has(token.key)) return false;
    if (token.kind === 'mark') {
      if (token.key !== '-') return false;
      continue;
    }
    if (IRREGULAR.has(token.key)) return true;
    if (token.key.length > 3 && token.key.endsWith('s') && !token.key.endsWith('ss') && !token.isCapital)
      return true;
  }
  return false;
}

const CLOSED: ReadonlySet<string> = new Set(
  "in|on|at|by|for|from|to|with|of|and|or|but|the|a|an|is|was|were|are|has|have|had|when|while|as|after|before|during|that|which|who|this|its|his|their|it|he|she|they|we|'s|will|would|until|since|near|says|said".split(
    '|',
  ),
);
