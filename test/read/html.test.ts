import { describe, expect, test } from 'vitest';
import { readHtml } from '../../src/read/html.js';

const LEAD =
  'Government forces entered the port town of Karsa on Sunday after three days of shelling, the army said.';
const MORE = 'At least nine people were killed and 30 wounded, according to the head of the local hospital.';
const LAST = 'A spokesman for the rebels denied that the town had fallen and said that fighting went on.';
const BODY = [LEAD, MORE, LAST].join('\n\n');
const PARAGRAPHS = `<p>${LEAD}</p><p>${MORE}</p><p>${LAST}</p>`;

const page = (body: string, head = ''): string =>
  `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
const textOf = (body: string, head = ''): string => readHtml(page(body, head)).text;
const metadataOf = (head: string, body = PARAGRAPHS): ReturnType<typeof readHtml>['metadata'] =>
  readHtml(page(body, head)).metadata;

describe('the text of the article', () => {
  test.each([
    ['beside menus', `<nav><a href="/">Home</a> <a href="/w">World</a></nav><div>${PARAGRAPHS}</div>`],
    ['without its headline', `<article><h1>Army enters Karsa</h1>${PARAGRAPHS}</article>`],
    [
      'without scripts and styles',
      `<div><style>p{}</style>${PARAGRAPHS}<script>var a = "<p>x</p>";</script></div>`,
    ],
    [
      'without what stands between its paragraphs',
      `<div><p>${LEAD}</p><aside class="related-stories"><a href="/x">Bank raises rates once again</a></aside><p>${MORE}</p><div class="ad-slot">Advertisement</div><p>${LAST}</p></div>`,
    ],
    [
      'without comments',
      `<div>${PARAGRAPHS}</div><div id="comments"><p>I think that this war will never end, sadly.</p><p>So do I, but who will listen to us?</p></div>`,
    ],
    [
      'without the teasers of other articles',
      `<main><div>${PARAGRAPHS}</div></main>${'<div><a href="/y">Bank raises rates once again</a><p>The central bank said on Monday that it would raise rates.</p></div>'.repeat(3)}`,
    ],
    ['in a form around the whole page', `<form><div>${PARAGRAPHS}</div></form>`],
    [
      'in an element with a misleading class',
      `<div class="content has-sidebar newsletter-signup">${PARAGRAPHS}</div>`,
    ],
    ['parted by breaks', `<div>${LEAD}<br><br>${MORE}<br/><br/>${LAST}</div>`],
    [
      'in paragraphs of their own boxes',
      [LEAD, MORE, LAST].map((text) => `<div><div>${text}</div></div>`).join(''),
    ],
    [
      'with links in it',
      `<div><p>${LEAD.replace('Karsa', '<a href="/karsa">Karsa</a>')}</p><p>${MORE}</p><p>${LAST}</p></div>`,
    ],
    [
      'without standfirst, byline and date above it',
      `<article><header><h1>Army enters Karsa</h1><p>Nine die in three days of shelling, says a hospital.</p><span>Lena Karam</span></header><div class="sub-head">The port was the last way out.</div><div>5 March 2021</div>${PARAGRAPHS}</article>`,
    ],
    [
      'without a headline in the clothes of a heading',
      `<div><h2>Army enters Karsa after three days</h2>${PARAGRAPHS}</div>`,
      '<title>Army enters Karsa after three days</title>',
    ],
    [
      'without a list of teasers before it',
      `<ul>${['Bank raises rates once again', 'Storm nears the western coast', 'Minister quits over leaked tapes'].map((text) => `<li><a href="/x">${text}</a> The news came late on Monday, when most offices were closed, and it was only …</li>`).join('')}</ul><div>${PARAGRAPHS}</div>`,
    ],
    [
      'without a column of excerpts that is longer than it',
      `<div>${PARAGRAPHS}</div><div class="sidebar">${'<article><h3>Deals</h3><p>The central bank said on Monday that it would raise rates for the third time in a year.</p></article>'.repeat(4)}</div>`,
    ],
    [
      'in a column of a table, as on old pages',
      `<table><tr><td><a href="/">Home</a><br><a href="/w">World</a></td><td><p>${LEAD}</p><p>${MORE}</p><p>${LAST}</p></td></tr></table>`,
    ],
    [
      'in a column of a table, parted by breaks',
      `<table><tr><td><a href="/">Home</a></td><td><font>${LEAD}<br><br>${MORE}<br><br>${LAST}</font></td></tr></table>`,
    ],
    [
      'beside links that breaks part',
      `<table><tr><td><a href="/">Home</a><br><a href="/w">World</a><br></td><td>${[LEAD, MORE, LAST].map((text) => `<font><p>${text}</p></font>`).join('')}</td></tr></table>`,
    ],
    [
      'in sections that open at a click',
      `<div><p>${LEAD}</p><div role="region" style="display:none"><p>${MORE}</p></div><p>${LAST}</p></div>`,
    ],
    [
      'that a script is to put in its place',
      `<div><p>${LEAD}</p><template id="B:0"></template><p>${LAST}</p></div><div hidden id="S:0"><p>${MORE}</p></div>`,
    ],
    ['in what has the name of furniture', `<div class="modal">${PARAGRAPHS}</div>`],
    ['with entities', `<div>${PARAGRAPHS.replace('nine people', 'nine&nbsp;people')}</div>`],
  ])('%s', (_, body, head = '') => {
    expect(textOf(body, head)).toBe(BODY);
  });

  test('goes on in lists and short paragraphs beside its prose', () => {
    const text = textOf(
      `<div class="story-text">${PARAGRAPHS}<p>The dead:</p><ul><li>Nine soldiers</li><li>Two drivers</li></ul></div><div>Contact us</div>`,
    );
    expect(text.split('\n\n').slice(3)).toEqual(['The dead:', '- Nine soldiers', '- Two drivers']);
  });

  test('keeps single breaks, but not those of the source', () => {
    expect(textOf(`<div>${PARAGRAPHS}<p>The\n dead:<br>Omar Ali<br/> Lena Karam</p></div>`)).toBe(
      `${BODY}\n\nThe dead:\nOmar Ali\nLena Karam`,
    );
  });

  test('may be nothing but lists', () => {
    const names = Array.from({ length: 30 }, (_, i) => `<li>Unit ${i}, lost</li>`).join('');
    const text = textOf(
      `<p>Read this first.</p><div itemprop="articleBody"><h2>Losses</h2><ul>${names}</ul></div>`,
    );
    expect(text.split('\n\n')).toHaveLength(31);
  });

  test('keeps what looks like furniture in program text', () => {
    expect(
      textOf(`<div>${PARAGRAPHS}<pre><span class="comment"># strikes by day</span></pre></div>`),
    ).toContain('# strikes by day');
  });

  test('items of lists and rows of tables are lines', () => {
    const text = textOf(
      `<div>${PARAGRAPHS}<ul><li>Near Dur, two strikes hit a depot.</li></ul><table><tr><td>Karsa</td><td>9</td></tr></table><p>${LEAD}</p></div>`,
    );
    expect(text.split('\n\n').slice(3, 5)).toEqual(['- Near Dur, two strikes hit a depot.', 'Karsa 9']);
  });

  test('of a page that shows only its beginning is taken from the linked data', () => {
    const data = JSON.stringify({ '@type': 'NewsArticle', articleBody: BODY });
    expect(textOf(`<p>${LEAD}</p>`, `<script type="application/ld+json">${data}</script>`)).toBe(BODY);
  });

  test('there may be none', () => {
    expect(readHtml('')).toMatchObject({ text: '', metadata: { title: null, published: null } });
    expect(textOf('<nav><a href="/">Home</a></nav>')).toBe('');
  });
});

describe('what a page says of itself', () => {
  test('linked data, in a graph', () => {
    const data = JSON.stringify({
      '@graph': [
        { '@type': 'WebPage', datePublished: '2021-03-01' },
        {
          '@type': ['NewsArticle'],
          headline: 'Army enters Karsa after shelling',
          datePublished: '2021-03-05T08:00:00+03:00',
          author: [{ name: 'Lena Karam' }, { name: 'Jo Berg' }],
          publisher: { name: 'Harbour News' },
        },
      ],
    });
    expect(metadataOf(`<script type="application/ld+json">${data}</script>`)).toEqual({
      title: 'Army enters Karsa after shelling',
      published: '2021-03-05T08:00:00+03:00',
      byline: 'Lena Karam, Jo Berg',
      outlet: 'Harbour News',
      language: 'en',
    });
  });

  test('broken linked data are passed over', () => {
    const head =
      '<script type="application/ld+json">{"headline": </script><meta name="author" content="Lena Karam">';
    expect(metadataOf(head).byline).toBe('Lena Karam');
  });

  test.each([
    ['<meta property="article:published_time" content="2021-03-05T10:00:00Z">', '2021-03-05T10:00:00Z'],
    ['<meta name="pubdate" content="Fri, 05 Mar 2021 10:00:00 GMT">', 'Fri, 05 Mar 2021 10:00:00 GMT'],
    [
      '<meta name="date" content="yesterday"><link rel="canonical" href="https://example.org/2021/03/05/raid">',
      '/2021/03/05',
    ],
    ['<meta property="article:modified_time" content="2021-03-07">', '2021-03-07'],
  ])('a date in %s', (head, published) => {
    expect(metadataOf(head).published).toBe(published);
  });

  test.each([
    ['<time datetime="2021-03-05T10:00">5 March</time>', '2021-03-05T10:00'],
    ['<span itemprop="datePublished" content="2021-03-05">Friday</span>', '2021-03-05'],
    ['<div class="post-date">March 5, 2021</div>', 'March 5, 2021'],
    ['<div class="x1"><span>Posted on 5 March 2021</span></div>', 'Posted on 5 March 2021'],
  ])('a date in %s', (mark, published) => {
    expect(metadataOf('', `${mark}${PARAGRAPHS}`).published).toBe(published);
  });

  test.each([
    ['2021-03-06T01:30:00Z', '/2021/03/05'],
    ['2021-03-05T23:30:00Z', '2021-03-05T23:30:00Z'],
    ['2021-03-06T01:30:00+03:00', '2021-03-06T01:30:00+03:00'],
    ['2021-03-09T01:30:00Z', '2021-03-09T01:30:00Z'],
  ])('%s is the day of the address where that is the day beside it: %s', (content, published) => {
    const link = '<link rel="canonical" href="https://example.org/2021/03/05/raid">';
    const meta = `<meta property="article:published_time" content="${content}">`;
    expect(metadataOf(link + meta).published).toBe(published);
  });

  test('a day in a row of a table is none of the article', () => {
    const row = '<table><tr><th>Founded</th><td>March 5, 1921</td></tr></table>';
    expect(metadataOf('', PARAGRAPHS + row).published).toBeNull();
  });

  test('a date without its year is none', () => {
    expect(metadataOf('<meta name="date" content="March 5">').published).toBeNull();
  });

  test.each([
    ['<title>Army enters Karsa | Harbour News</title>', '', 'Army enters Karsa'],
    [
      '<meta property="og:title" content="Army enters Karsa - Harbour News"><meta property="og:site_name" content="Harbour News">',
      '',
      'Army enters Karsa',
    ],
    [
      '<title>Army enters Karsa: what next? - Harbour News</title>',
      '<h1>Army enters Karsa: what next?</h1>',
      'Army enters Karsa: what next?',
    ],
    ['', '<h1>Army enters Karsa</h1>', 'Army enters Karsa'],
  ])('the headline of %s %s', (head, body, title) => {
    expect(metadataOf(head, body + PARAGRAPHS).title).toBe(title);
  });
});

describe('hostile pages', () => {
  /** Milliseconds of the processor, which the other work on a machine changes less than those of the clock. */
  const time = (html: string): number => {
    const start = process.cpuUsage();
    readHtml(html);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };

  test('ten thousand nested elements', () => {
    const html = page(`${'<div>'.repeat(10_000)}${PARAGRAPHS}${'</div>'.repeat(10_000)}`);
    expect(readHtml(html).text).toBe(BODY);
  });

  test('late parts in late parts, without end', () => {
    const part = (i: number): string =>
      `<div hidden id="S:${i}"><template id="P:${i + 1}"></template><p>${i}</p></div>`;
    const parts = Array.from({ length: 20_000 }, (_, i) => part(i)).join('');
    expect(textOf(`${parts}<template id="P:0"></template>${PARAGRAPHS}`)).toBe(BODY);
    expect(
      textOf(
        `<template id="B:0"></template>${PARAGRAPHS}<div hidden id="S:0"><template id="B:0"></template></div>`,
      ),
    ).toBe(BODY);
  });

  test('five million characters in one tag', () => {
    for (const attribute of ['a="b" ', 'class="ad-x ', 'style="display:'])
      expect(textOf(`<div ${attribute.repeat(5_000_000 / attribute.length)}">${PARAGRAPHS}`)).toBe(BODY);
  });

  test('zero characters', () => {
    expect(textOf(`<div>${PARAGRAPHS.replaceAll('the', 't\0he')}</div>${'\0'.repeat(100_000)}`)).toBe(BODY);
  });

  test.each([
    '<div>',
    '<b>',
    '<p>',
    '<table><tr><td>',
    '</div>',
    '<',
    '<!--',
    '<a href="',
    '&amp;',
    '<li><ul>',
    '<script>',
    '<div hidden id="S:1"><template id="P:1">',
    '<time>March 5, 2021</time>',
    '<li><a href="/x">one two three four</a> five</li>',
    '<td>a<br><br>',
  ])('growth of %s is linear', (unit) => {
    const of = (size: number): string => unit.repeat(size / unit.length);
    time(of(50_000));
    const small = Math.min(time(of(50_000)), time(of(50_000)));
    const large = Math.min(time(of(200_000)), time(of(200_000)));
    expect(large).toBeLessThan(small * 12 + 100);
  });
});
