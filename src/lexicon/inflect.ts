import nlp from 'compromise/three';
import * as z from 'zod';

/**
 * Plural of a name whose last word is a common noun or a designation, as an apposition in news has it ("two F-35s",
 * "supply caches"); null where it is a plural already, or its plural is not known. Build time only.
 * @example pluralOf('supply cache') // 'supply caches'
 */
export function pluralOf(name: string): string | null {
  const last = /[\p{L}\p{N}]+$/u.exec(name)?.[0];
  if (last === undefined) return null;
  // designations and acronyms: compromise would take "F-16" for a number and "SAM" for a name
  if (/\d/.test(last) || /^[A-Z]{2,}$/.test(last)) return `${name}s`;
  if (/^\p{Lu}/u.test(last)) return properPlural(name, last);
  if (last.length < 3 || isPluralAlready(last)) return null;
  const view = nlp(last);
  view.tag('Noun');
  const plural = view.nouns().toPlural().text();
  const stem = last.slice(0, Math.max(2, last.length - 2));
  return plural !== last && plural.startsWith(stem) ? name.slice(0, -last.length) + plural : null;
}

// "Reaper", "Hercules"; a name that ends in s already says nothing of its number
const properPlural = (name: string, last: string): string | null =>
  last.length < 4 || last.endsWith('s') ? null : `${name}${/(?:ch|sh|x|z)$/.test(last) ? 'es' : 's'}`;

const SAME_IN_PLURAL = new Set(
  'aircraft watercraft spacecraft artillery armour armor infantry personnel equipment ammunition ammo weaponry fire livestock cattle sheep'.split(
    ' ',
  ),
);
const isPluralAlready = (word: string): boolean =>
  SAME_IN_PLURAL.has(word) || /(?:[^su]s|men|people|police|children)$/.test(word);

/**
 * What a word of English is, to tell place names that look like one: a common word, or a person's name; null where
 * compromise's own word list has it as a place or an organisation, or not at all. Build time only.
 */
export function classOfWord(word: string): 'word' | 'person' | null {
  const tags = LEXICON.get(word);
  if (tags === undefined || tags.some((tag) => NAME_TAGS.has(tag))) return null;
  return tags.some((tag) => PERSON_TAGS.has(tag)) ? 'person' : 'word';
}

const NAME_TAGS = new Set(['Place', 'City', 'Country', 'Region', 'Organization', 'Acronym']);
const PERSON_TAGS = new Set(['FirstName', 'LastName', 'MaleName', 'FemaleName', 'Person']);
const tagsSchema = z.union([z.string(), z.array(z.string())]);
const modelSchema = z.object({
  one: z.object({ lexicon: z.record(z.string(), tagsSchema) }),
});
const LEXICON = readLexicon();

function readLexicon(): ReadonlyMap<string, readonly string[]> {
  const { lexicon } = modelSchema.parse(nlp.model()).one;
  return new Map(
    Object.entries(lexicon).map(([word, tags]) => [word, typeof tags === 'string' ? [tags] : tags]),
  );
}
