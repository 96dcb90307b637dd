import { describe, expect, test } from 'vitest';
import { loadLexicon } from '../../src/lexicon/load.js';
import { tokenize } from '../../src/text/tokens.js';

const lexicon = loadLexicon();
const idsIn = (lex: typeof lexicon, text: string): string[] => {
  const tokens = tokenize(text);
  return lex.findNames(tokens, 0, tokens.length).map((name) => lex.entry(name.entry).id);
};

describe('the built-in lexicon', () => {
  test('finds an entry by kind and id', () => {
    expect(lexicon.byId('force', 'us-centcom')?.side).toBe('us-military');
    expect(lexicon.byId('place', 'geo-99072')?.name).toBe('Mosul');
    expect(lexicon.byId('place', 'geo-1')).toBeNull();
    expect(lexicon.byId('force', 'no-such-force')).toBeNull();
  });

  test('an entry knows its own number', () => {
    const entry = lexicon.byId('place', 'geo-99072');
    expect(entry === null ? null : lexicon.entry(entry.index)).toBe(entry);
  });

  test('looks up a name whatever its capitals', () => {
    expect(lexicon.lookup('islamic state').map(({ id }) => id)).toContain('islamic-state');
    expect(lexicon.lookup('no such name at all')).toEqual([]);
    expect(lexicon.lookup('')).toEqual([]);
  });

  test('names the force that a country acts by', () => {
    expect(lexicon.stateForce('RU')?.id).toBe('russia-military');
    expect(lexicon.stateForce('US')?.id).toBe('us-military');
    expect(lexicon.stateForce('IQ')?.id).toBe('iraq-security-forces');
    expect(lexicon.stateForce('AQ')).toBeNull();
  });

  test('places carry a country and a point', () => {
    const mosul = lexicon.byId('place', 'geo-99072');
    expect(mosul).toMatchObject({ country: 'IQ', admin1: 'Nineveh', geonameId: 99072, placeKind: 'city' });
    expect(mosul?.latitude).toBeCloseTo(36.33, 1);
  });
});

describe('lexicon files of a user', () => {
  const path = 'mine.tsv';

  test('add names of every kind', () => {
    const text = [
      '# my groups',
      'kind\tid\tname\tnames\tclass\tlatitude\tlongitude\tcountry',
      'force\tred-hand\tRed Hand\tRed Hand|=RH\tmilitia\t\t\t',
      'place\tcamp-x\tCamp X\tCamp X\tbase\t34.5\t40.25\tIQ',
    ].join('\n');
    // columns that a kind does not have may stand empty in a file of several kinds
    const mine = loadLexicon([{ path, text }]);
    expect(mine.problems).toEqual([]);
    expect(idsIn(mine, 'the Red Hand at Camp X')).toEqual(expect.arrayContaining(['red-hand', 'camp-x']));
    expect(idsIn(mine, 'RH men')).toContain('red-hand');
    expect(idsIn(mine, 'rh men')).not.toContain('red-hand');
    expect(mine.byId('force', 'red-hand')).toMatchObject({ side: 'red-hand', forceKind: 'militia' });
  });

  test('win over built-in names of the same kind on the same words', () => {
    const text = 'kind\tid\tnames\nforce\tmy-is\tIslamic State';
    const mine = loadLexicon([{ path, text }]);
    expect(idsIn(mine, 'Islamic State men')).toContain('my-is');
    expect(idsIn(mine, 'Islamic State men')).not.toContain('islamic-state');
    expect(idsIn(mine, 'ISIS men')).toContain('islamic-state');
  });

  test('take their kind from the file name where no column says it', () => {
    const mine = loadLexicon([{ path: 'here/forces.tsv', text: 'id\tnames\nblue-hand\tBlue Hand' }]);
    expect(idsIn(mine, 'the Blue Hand')).toContain('blue-hand');
  });

  test.each([
    ['an unknown kind', 'kind\tid\tnames\nship\ta\tA B', 2, 'kind: "ship" is not known'],
    ['no kind', 'id\tnames\na\tA B', 2, 'kind: is missing'],
    ['no name', 'kind\tid\tnames\nforce\ta\t', 2, 'names: is empty'],
    ['a column too many', 'kind\tid\tnames\nforce\ta\tA B\tC', 2, '4 cells under 3 columns'],
    ['a place without a point', 'kind\tid\tnames\n\nplace\ta\tA B', 3, 'latitude'],
    ['a misspelt column', 'kind\tid\tnames\tcuontry\nforce\ta\tA B\tIQ', 2, 'cuontry'],
    [
      'a bad country',
      'kind\tid\tnames\tcountry\nforce\ta\tA B\tIraq',
      2,
      'country: is not a two-letter country code',
    ],
  ])('a line with %s is left out and told', (_, text, line, reason) => {
    const mine = loadLexicon([{ path, text }]);
    expect(mine.problems).toHaveLength(1);
    expect(mine.problems[0]).toMatchObject({ path, line });
    expect(mine.problems[0]?.reason).toContain(reason);
  });
});
