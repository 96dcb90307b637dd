import { describe, expect, test } from 'vitest';
import type { EntryKind } from '../../src/lexicon/entry.js';
import { loadLexicon } from '../../src/lexicon/load.js';
import { tokenize } from '../../src/text/tokens.js';

const lexicon = loadLexicon();

/** "words → id" of each name of this kind; "?" where it needs context. */
function found(text: string, kind: EntryKind): string[] {
  const tokens = tokenize(text);
  return lexicon.findNames(tokens, 0, tokens.length).flatMap((name) => {
    const entry = lexicon.entry(name.entry);
    if (entry.kind !== kind) return [];
    const words = text.slice(tokens[name.first]?.start, tokens[name.end - 1]?.end);
    return [`${words} → ${entry.id}${name.needsContext ? '?' : ''}`];
  });
}

describe('names are found whatever their dress', () => {
  test.each<readonly [text: string, kind: EntryKind, name: string]>([
    ["fighters of Da'esh fled", 'force', "Da'esh → islamic-state"],
    ['fighters of Da’esh fled', 'force', 'Da’esh → islamic-state'],
    ['DAESH fled', 'force', 'DAESH → islamic-state'],
    ['a cell of al-Qaeda', 'force', 'al-Qaeda → al-qaeda'],
    ['a cell of Al Qaeda', 'force', 'Al Qaeda → al-qaeda'],
    ['two F-35s flew', 'aircraft', 'F-35s → f-35'],
    ['two F-35’s flew', 'aircraft', 'F-35 → f-35'],
    ['an F‑35 flew', 'aircraft', 'F‑35 → f-35'],
    ['an F/A-18 flew', 'aircraft', 'F/A-18 → f-18'],
    ['supply caches burned', 'target', 'supply caches → supply-cache'],
    ['near Deir ez-Zor', 'place', 'Deir ez-Zor → deir-ez-zor'],
    ['near Deir Ez Zor', 'place', 'Deir Ez Zor → deir-ez-zor'],
    ['in Tall ‘Afar', 'place', 'Tall ‘Afar → geo-90393'],
    ["Kurdistan Workers' Party", 'force', "Kurdistan Workers' Party → pkk"],
    ['Kurdistan Workers Party', 'force', 'Kurdistan Workers Party → pkk'],
    ["the People's Protection Units", 'force', "People's Protection Units → ypg"],
    ['the Peoples Protection Units', 'force', 'Peoples Protection Units → ypg'],
    ['in St. Petersburg', 'place', 'St. Petersburg → geo-498817'],
    ['in the Islamic\nState camp', 'force', 'Islamic\nState → islamic-state'],
    ['Islamic State – Khorasan Province', 'force', 'Islamic State – Khorasan Province → isis-k'],
    ['Islamic State Khorasan Province', 'force', 'Islamic State Khorasan Province → isis-k'],
    ["Iraq's army", 'place', 'Iraq → iq'],
    ['the US-led coalition', 'force', 'US-led coalition → us-led-coalition'],
    ['Diyala province', 'place', 'Diyala province → geo-2147485035'],
  ])('%s', (text, kind, name) => {
    expect(found(text, kind)).toContain(name);
  });
});

describe('names are not found', () => {
  test.each<readonly [reason: string, text: string, kind: EntryKind, id: string]>([
    ['a pronoun is no country', 'they told us that', 'place', 'us'],
    ['a pronoun that opens a sentence is no country', 'Us and them', 'place', 'us'],
    ['a verb is no group', 'the army is here', 'force', 'islamic-state'],
    ['small letters are no country', 'a turkey and some china', 'place', 'tr'],
    ['small letters are no people', 'they polish the car', 'demonym', 'pl-adjective'],
    ['an acronym needs its capitals', 'it was isis that', 'force', 'islamic-state'],
    ['a name does not cross a paragraph', 'the Islamic\n\nState of the union', 'force', 'islamic-state'],
    ['a name does not cross a dash between blanks', 'Islamic – State', 'force', 'islamic-state'],
    ['a name does not cross a full stop', 'It was Islamic. State officials', 'force', 'islamic-state'],
    ['a name does not cross a bracket', 'the Islamic (State', 'force', 'islamic-state'],
    ['a short form is no rocket', 'a recent grad from Rice', 'munition', 'bm-21'],
    ['an article and a number are no aircraft', 'A 10-year-old boy', 'aircraft', 'a-10'],
  ])('%s', (_, text, kind, id) => {
    expect(found(text, kind).filter((name) => name.endsWith(`→ ${id}`) || name.endsWith(`→ ${id}?`))).toEqual(
      [],
    );
  });
});

test('"US" is a country from its capitals or points only', () => {
  expect(found('The U.S. told us', 'place')).toEqual(['U.S. → us']);
  expect(found('The US told us', 'place')).toEqual(['US → us']);
});

test('a text in capitals gives no certainty on names that are words', () => {
  expect(found('THE REBELS TOLD US THAT THE ARMY LEFT IRAQ', 'place')).toEqual(
    expect.arrayContaining(['US → us?', 'IRAQ → iq']),
  );
});

test('between words in capitals a name that is a word is not certain', () => {
  expect(found('He wrote: THE WAY IT IS DONE', 'force')).toContain('IS → islamic-state?');
  expect(found('He wrote that IS fled', 'force')).toContain('IS → islamic-state');
});

test('acronyms may be printed like names', () => {
  expect(found('Nato and Unifil', 'force')).toEqual(['Nato → nato', 'Unifil → unifil']);
  expect(found('Let them go', 'force')).toEqual(['Let → let?']);
});

test('a name that is also a word needs context', () => {
  expect(found('the HARM missile', 'munition')).toContain('HARM → agm-88?');
  expect(found('near Hit on Sunday', 'place')).toContain('Hit → hit?');
});

test('names come by first token, then the longer first, then by entry', () => {
  const tokens = tokenize('South Sudanese army troops in Islamic State territory');
  const names = lexicon.findNames(tokens, 0, tokens.length);
  const order = names.map(({ first, end, entry }) => [first, -end, entry]);
  const sorted = [...order].sort(
    (a, b) => (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0) || (a[2] ?? 0) - (b[2] ?? 0),
  );
  expect(order).toEqual(sorted);
  expect(new Set(order.map(String)).size).toBe(order.length);
});

test('only the tokens that are asked for are looked at', () => {
  const tokens = tokenize('Islamic State');
  expect(lexicon.findNames(tokens, 0, 1).map((name) => lexicon.entry(name.entry).id)).not.toContain(
    'islamic-state',
  );
  expect(lexicon.findNames(tokens, 2, 2)).toEqual([]);
});
