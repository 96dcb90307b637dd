const IRREGULAR: Readonly<Record<string, string>> = {
  knives: 'knife',
  axes: 'axe',
  aircraft: 'aircraft',
  gas: 'gas',
  explosives: 'explosive',
  men: 'man',
};

/**
 * The singular of an English noun phrase in lower case, by its last word.
 * @example singularOf('roadside bombs') // "roadside bomb"
 */
export function singularOf(phrase: string): string {
  const cut = phrase.lastIndexOf(' ') + 1;
  const word = phrase.slice(cut);
  return phrase.slice(0, cut) + (IRREGULAR[word] ?? singularWord(word));
}

function singularWord(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss') || word.endsWith('us')) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.endsWith('es') && /(?:ch|sh|x|ss|do)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
