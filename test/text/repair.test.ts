import { expect, test } from 'vitest';
import { JOINER, repairText, withoutJoiners } from '../../src/text/repair.js';
import { tokenize } from '../../src/text/tokens.js';
import { readText } from '../reading.js';

test.each([
  ['â€œWe left,â€\u009d he said.', '“We left,” he said.'],
  ['â€œWe left,â€ he said.', '“We left,” he said.'],
  ['Karsaâ€™s port â€” or what is left', 'Karsa’s port — or what is left'],
  ['20â€“30 dead â€¦', '20–30 dead …'],
  ['MarÃ­a JosÃ© of SÃ£o TomÃ©', 'María José of São Tomé'],
  ['ErdoÄŸan in ÅžanlÄ±urfa', 'Erdoğan in Şanlıurfa'],
  ['Karsaâ\u0080\u0099s port', 'Karsa’s port'],
  ['KarsaÃ¢â‚¬â„¢s port', 'Karsa’s port'],
  ['Karsa&#8217;s port &amp; the R&amp;D &quot;lab&quot;', 'Karsa’s port & the R&D "lab"'],
  ['Karsa&amp;#8217;s&#146; port', 'Karsa’s’ port'],
  ['ï»¿KARSA', 'KARSA'],
])('%s is repaired in place', (raw, expected) => {
  const text = repairText(raw);
  expect(withoutJoiners(text)).toBe(expected);
  expect(text).toHaveLength(raw.length);
});

test.each(['Karsa&nbsp;City: 30Â\u00a0dead', 'no&nbsp;&nbsp;more'])('blanks of %s are blanks', (raw) => {
  const text = repairText(raw);
  expect(text).toHaveLength(raw.length);
  expect(text).not.toMatch(/[&Â;]/);
});

test.each(['BEYONCÉ” and “CAFÉ” — São Tomé, “Âmbar”, Çà', 'AT&T; Q&A; a&b;', 'Über 50 % – Ärger in Åre'])(
  '%s is in order',
  (text) => {
    expect(repairText(text)).toBe(text);
  },
);

test('tokens are those of the text that was meant, at the places of the text as it is', () => {
  const raw = 'Karsaâ€™s â€œNew Portâ€\u009d and MarÃ­a donâ€™t';
  const tokens = tokenize(repairText(raw));
  expect(tokens.map(({ key }) => key)).toEqual([
    'karsa',
    "'s",
    '“',
    'new',
    'port',
    '”',
    'and',
    'maria',
    'dont',
  ]);
  expect(tokens.map(({ gap }) => gap)).toEqual(
    tokenize('Karsa’s “New Port” and María don’t').map(({ gap }) => gap),
  );
  const maria = tokens[7];
  expect(maria && raw.slice(maria.start, maria.end)).toBe('MarÃ­a');
});

test('what is read in a broken text is what is read in the whole one', () => {
  const whole =
    'KARSA, March 4, 2021 (AFP) — Syria’s army said on Tuesday that “12 rebels” had died near İdlib. Nobody spoke.';
  const broken = [...new TextEncoder().encode(whole)].map((byte) => String.fromCharCode(byte)).join('');
  const read = (raw: string): unknown => {
    const { published, mentions, sentences } = readText(raw);
    return [published, mentions.map(({ type, norm }) => ({ type, norm })), sentences.length];
  };
  expect(read(broken)).toEqual(read(whole));
});

test('a joiner is one code unit', () => {
  expect(JOINER).toHaveLength(1);
});
