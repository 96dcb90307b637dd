import type { EventCount } from '../schema/event.js';
import type { Measure } from '../schema/vocabulary.js';

/** Words whose plural is not made with an s. */
const PLURALS: Readonly<Record<string, string>> = {
  person: 'people',
  child: 'children',
  man: 'men',
  woman: 'women',
  life: 'lives',
};
const SAME =
  /(?:craft|people|personnel|infantry|police|cattle|sheep|equipment|ammunition|men|women|ch?ildren|cavalry|staff|series|species|crew)$/;

/** What the figure says where its words alone do not: "15 people killed". */
const SAID: Readonly<Partial<Record<Measure, string>>> = {
  killed: 'killed',
  injured: 'injured',
  casualties: 'killed or injured',
  captured: 'captured',
  missing: 'missing',
  displaced: 'displaced',
};

// "three deaths" are killed, "4 airstrikes" launched: the word says it
const SAYS_IT = /(?:death|fatality|injury|wound|casualty|strike|sortie)s?$/;

/**
 * A figure as a person would write it.
 * @example formatCount({ value: 2, of: 'tactical unit', status: 'struck', … }) // "2 tactical units struck"
 */
export function formatCount(count: EventCount): string {
  const isOne = count.value === 1 && count.unit === undefined;
  const noun = count.of === null ? null : isOne ? count.of : pluralOf(count.of);
  const thing = count.unit === undefined ? noun : noun === null ? count.unit : `${count.unit} of ${noun}`;
  const outcome = count.status ?? SAID[count.measure] ?? null;
  const said = count.of !== null && SAYS_IT.test(count.of) ? null : outcome;
  return [formatAmount(count), thing, said].filter((part) => part !== null).join(' ');
}

function formatAmount({ value, min, max, approx }: EventCount): string {
  if (value === null) {
    if (min !== null && max !== null) return `${min}-${max}`;
    if (min !== null) return `at least ${min}`;
    return max === null ? 'some' : `up to ${max}`;
  }
  if (approx) return `about ${value}`;
  if (min === value && max === null) return `at least ${value}`;
  return max === value && min === null ? `up to ${value}` : String(value);
}

/** @example pluralOf('supply cache') // "supply caches" */
export function pluralOf(noun: string): string {
  const at = noun.lastIndexOf(' ') + 1;
  const word = noun.slice(at);
  return noun.slice(0, at) + pluralOfWord(word);
}

function pluralOfWord(word: string): string {
  const known = PLURALS[word];
  if (known !== undefined) return known;
  if (SAME.test(word)) return word;
  if (
    /(?:policeman|woman|serviceman|fisherman|gunman|[a-z]man)$/.test(word) &&
    !/(?:human|german)$/.test(word)
  )
    return `${word.slice(0, -3)}men`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  // a noun that the article has in the plural alone: "troops", "clothes"
  if (/[^suic]s$/.test(word)) return word;
  return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}
