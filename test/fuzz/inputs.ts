import fc from 'fast-check';
import { readArticleFixtures } from '../articles.js';

const ARTICLES = readArticleFixtures().map(({ raw }) => raw);
const SENTENCES = ARTICLES.flatMap((raw) => raw.split(/(?<=[.!?])\s+|\n+/)).filter(
  (part) => part.trim() !== '',
);

/** What careless code stumbles over: halves of things, things that look like others, characters of no width. */
const SNAGS = [
  ...[
    '"',
    "'",
    '“',
    '(',
    '[',
    '{',
    '<',
    '>',
    '&',
    '\\',
    '/',
    '|',
    '\t',
    '\r',
    '\n',
    '\r\n',
    '\n\n',
    '\0',
    '\u0007',
  ],
  ...[
    '\u001b[31m',
    '\u00a0',
    '\u00ad',
    '\u200b',
    '\u200f',
    '\u2028',
    '\u202e',
    '\ufeff',
    '\ufffd',
    '\ud83d',
    '\udc00',
    '🚁',
  ],
  ...[
    'e\u0301',
    'İ',
    'ß',
    'ﬁ',
    '１２',
    '٣',
    '½',
    '—',
    '…',
    'U.S.',
    'St.',
    'No.',
    'a.m.',
    'Mr.',
    '1,',
    '1.',
    '1,000,',
    '-5',
  ],
  ...[
    '=1+1',
    '@SUM(A1)',
    '＝1',
    '__proto__',
    'constructor',
    'toString',
    '</script>',
    '<!--',
    ']]>',
    '<p>',
    '</p',
    '<br',
  ],
  ...[
    '&amp;',
    '&#x0;',
    '&nbsp',
    'http://',
    '5kg',
    'Su-',
    'March ',
    'Feb. 30',
    '31/02/2024',
    '2024-13-45',
    'at least ',
  ],
  ...[
    'killed ',
    'killing five',
    ' and ',
    'up to between',
    'two hundred and',
    'ADVERTISEMENT\n',
    'Share this\n',
  ],
];

/** Numbers from 0 to below 1, for one edit. */
const places = fc.tuple(
  fc.double({ min: 0, max: 0.999, noNaN: true }),
  fc.double({ min: 0, max: 0.999, noNaN: true }),
);
const edit = fc.record({
  kind: fc.constantFrom('cut', 'double', 'move', 'snag', 'flip'),
  places,
  snag: fc.constantFrom(...SNAGS),
});
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function applyEdit(text: string, { kind, places: [a, b], snag }: Edit): string {
  const from = Math.floor(a * text.length);
  const to = Math.min(text.length, from + Math.floor(b * b * 200));
  const part = text.slice(from, to);
  if (kind === 'cut') return text.slice(0, from) + text.slice(to);
  if (kind === 'double') return text.slice(0, to) + part + text.slice(to);
  if (kind === 'move') return text.slice(0, from) + text.slice(to) + part;
  if (kind === 'flip') return text.slice(0, from) + [...part].reverse().join('') + text.slice(to);
  return text.slice(0, from) + snag + text.slice(from);
}

const mutated = (texts: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(texts, fc.array(edit, { maxLength: 8 })).map(([text, edits]) => edits.reduce(applyEdit, text));

const spliced = fc
  .array(fc.oneof(fc.constantFrom(...SENTENCES), fc.constantFrom(...SNAGS)), { minLength: 1, maxLength: 12 })
  .chain((parts) => fc.constantFrom(' ', '\n', '', '\n\n', ', ').map((glue) => parts.join(glue)));

const excerpt = fc
  .tuple(
    fc.constantFrom(...ARTICLES),
    fc.double({ min: 0, max: 0.9, noNaN: true }),
    fc.integer({ min: 1, max: 2500 }),
  )
  .map(([raw, from, length]) => raw.slice(Math.floor(from * raw.length)).slice(0, length));

/** Articles: parts of our own, spliced and mutated, and random text. */
export const articleText = fc.oneof(
  { weight: 4, arbitrary: mutated(spliced) },
  { weight: 3, arbitrary: mutated(excerpt) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
  {
    weight: 1,
    arbitrary: fc.array(fc.constantFrom(...SNAGS), { maxLength: 60 }).map((parts) => parts.join('')),
  },
);

const TAGS = [
  'p',
  'div',
  'article',
  'h1',
  'h2',
  'ul',
  'li',
  'table',
  'td',
  'a href="/x"',
  'script',
  'style',
  'main',
  'title',
  'span',
  'figure',
  'b',
  'time datetime="2024-03-04"',
  'meta charset="koi8-r"',
  'nav',
  'footer',
  'section class="share"',
  'template',
  'svg',
  'noscript',
  'textarea',
  'br',
  'img alt="x"',
];
const element = fc
  .tuple(
    fc.constantFrom(...TAGS),
    fc.oneof(fc.constantFrom(...SENTENCES), fc.constantFrom(...SNAGS)),
    fc.boolean(),
  )
  .map(([tag, text, isClosed]) => `<${tag}>${text}${isClosed ? `</${tag.split(' ')[0]}>` : ''}`);

/** Pages: tags in any order, closed or not. */
export const page = mutated(
  fc
    .array(element, { minLength: 1, maxLength: 25 })
    .map((parts) => `<!DOCTYPE html><html><body>${parts.join('')}`),
);

/** Values of a record that may be anything. */
const anything = fc.oneof(
  articleText,
  fc.constantFrom(null, 0, -1, 1e21, true, [], {}, ['a', 1], { name: 'x' }, '2024-03-04', 'http://a.org/1'),
);
const fieldName = fc.constantFrom(
  'id',
  'text',
  'maintext',
  'html',
  'title',
  'date',
  'url',
  'author',
  'source',
  'lang',
  '__proto__',
  'constructor',
  'x',
);
export const record = fc.dictionary(fieldName, anything, { maxKeys: 6, noNullPrototype: true });

/** A record that is read for certain. */
export const goodRecord = fc.record({
  id: fc.nat().map((id) => `id-${id}`),
  text: articleText.filter(
    (text) =>
      text.trim() !== '' &&
      !/^(?:\s*<|\ufeff)/.test(text) &&
      !/[\p{Cs}\p{Cc}]/u.test(text.replace(/[\t\r\n]/g, '')),
  ),
});

const byteEdit = fc.record({
  at: fc.double({ min: 0, max: 0.999, noNaN: true }),
  byte: fc.nat(255),
  drop: fc.nat(20),
});

/** The same bytes with some changed, lost or added: up to eight places. */
export const damaged = (bytes: fc.Arbitrary<Buffer>): fc.Arbitrary<Buffer> =>
  fc.tuple(bytes, fc.array(byteEdit, { maxLength: 8 })).map(([whole, edits]) =>
    edits.reduce((rest, { at, byte, drop }) => {
      const from = Math.floor(at * rest.length);
      return Buffer.concat([rest.subarray(0, from), Buffer.of(byte), rest.subarray(from + drop)]);
    }, whole),
  );
