import type { Metadata } from '../doc/doc.js';
import { parseDay } from '../text/day.js';
import type { PageNode } from './html-discard.js';
import { readLinkedData } from './html-linked-data.js';

/** Names of `<meta>` elements, the surest first. */
const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'article:published',
  'article.published',
  'datepublished',
  'date.published',
  'publishdate',
  'publish-date',
  'publish_date',
  'pubdate',
  'publication_date',
  'publicationdate',
  'originalpublicationdate',
  'article_date_original',
  'article.created',
  'sailthru.date',
  'parsely-pub-date',
  'cxenseparse:recs:publishtime',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'dc.created',
  'citation_publication_date',
  'bt:pubdate',
  'displaydate',
  'release_date',
  'rnews:datepublished',
  'date',
  'timestamp',
  'og:updated_time',
  'article:modified_time',
  'last-modified',
];
const TITLE = ['og:title', 'twitter:title', 'dc.title', 'parsely-title', 'sailthru.title', 'title'];
const AUTHOR = ['author', 'article:author', 'dc.creator', 'parsely-author', 'sailthru.author', 'byl'];
const OUTLET = ['og:site_name', 'application-name', 'publisher', 'dc.publisher'];

export interface PageData {
  readonly metadata: Metadata;
  /** The text of the article in the linked data. */
  readonly text: string | null;
  /** The address that the page has for good. */
  readonly url: string | null;
}

/** What a page says of itself: linked data first, then `<meta>` elements, then its visible parts. */
export function readMetadata(root: PageNode): PageData {
  const seen = collect(root);
  const linked = readLinkedData(seen.scripts);
  const meta = (names: readonly string[]): string | null =>
    names.map((name) => seen.meta.get(name)).find((value) => value !== undefined) ?? null;
  const outlet = linked.outlet ?? meta(OUTLET);
  const metadata = {
    title: bestTitle(seen, linked.title ?? meta(TITLE), outlet),
    published: atHome(seen.links, [
      linked.published,
      ...PUBLISHED.slice(0, -3).map((name) => seen.meta.get(name)),
      ...seen.dates,
      ...seen.links.map(dayOfPath),
      ...seen.labels,
      ...PUBLISHED.slice(-3).map((name) => seen.meta.get(name)),
    ]),
    byline: linked.byline ?? nameOrNull(meta(AUTHOR)),
    outlet,
    language: seen.language,
  };
  return { metadata, text: linked.text, url: seen.links.find((link) => /^https?:\/\//.test(link)) ?? null };
}

interface Seen {
  readonly meta: ReadonlyMap<string, string>;
  readonly scripts: readonly string[];
  readonly headings: readonly string[];
  readonly dates: readonly string[];
  /** Short texts that hold a year: "March 5, 2021", "Posted on 5 Mar 2021". */
  readonly labels: readonly string[];
  readonly links: readonly string[];
  readonly title: string | null;
  readonly language: string | null;
}

/** Everything in the page that speaks of the article, in one walk. */
function collect(root: PageNode): Seen {
  const meta = new Map<string, string>();
  const scripts: string[] = [];
  const headings: string[] = [];
  const dates: string[] = [];
  const labels: string[] = [];
  const links: string[] = [];
  let title: string | null = null;
  let language: string | null = null;
  let rows = 0;
  const walk = (node: PageNode): void => {
    const { name = '', attribs = {} } = node;
    if (name === 'meta') addMeta(meta, attribs);
    else if (name === 'script') {
      if (/ld\+json/i.test(attribs['type'] ?? '')) scripts.push(textOf(node, Number.POSITIVE_INFINITY));
      return;
    } else if (name === 'title' && title === null) title = tidy(textOf(node));
    else if (name === 'h1') headings.push(tidy(textOf(node)));
    else if (name === 'html') language = attribs['lang'] ?? attribs['xml:lang'] ?? null;
    else if (name === 'link' && attribs['rel'] === 'canonical') links.push(attribs['href'] ?? '');
    else if (node.type === 'text' && rows === 0 && isDated(node.data ?? ''))
      labels.push(tidy(node.data ?? ''));
    const date = dateOf(node);
    if (date !== null) dates.push(date);
    // "Founded | February 2, 1998": the rows of a table tell of other days
    const isRow = name === 'tr' && node.children?.some((child) => child.name === 'th') === true;
    if (isRow) rows++;
    for (const child of node.children ?? []) walk(child);
    if (isRow) rows--;
  };
  walk(root);
  const address = meta.get('og:url');
  return {
    meta,
    scripts,
    headings,
    dates,
    labels,
    links: address === undefined ? links : [...links, address],
    title,
    language,
  };
}

function addMeta(meta: Map<string, string>, attribs: Readonly<Record<string, string>>): void {
  const name = (
    attribs['property'] ??
    attribs['name'] ??
    attribs['itemprop'] ??
    attribs['http-equiv']
  )?.toLowerCase();
  const content = attribs['content']?.trim();
  if (name !== undefined && content !== undefined && content !== '' && !meta.has(name))
    meta.set(name, content);
}

const DATE_NAME =
  /(?:^|[-_ ])(?:date|published|pub-?date|posted|timestamp|time|dateline|entry-date|post-date)(?:$|[-_ ])/i;
const LONGEST_DATE = 120;

/** The date of a `<time>`, of what is marked as `datePublished`, or of an element whose class says that it is one. */
function dateOf(node: PageNode): string | null {
  const { name = '', attribs = {} } = node;
  if (/datepublished/i.test(attribs['itemprop'] ?? ''))
    return attribs['content'] ?? attribs['datetime'] ?? tidy(textOf(node));
  if (name === 'time') return attribs['datetime'] ?? tidy(textOf(node));
  if (name === 'abbr') return attribs['title'] ?? null;
  const own = `${attribs['class'] ?? ''} ${attribs['id'] ?? ''}`;
  if (!DATE_NAME.test(own)) return null;
  const text = tidy(textOf(node, LONGEST_DATE + 1));
  return text.length <= LONGEST_DATE ? text : null;
}

const LONGEST_LABEL = 60;

/** A text of its own with a year and little else. */
const isDated = (text: string): boolean =>
  text.length >= 8 &&
  text.trim().length <= LONGEST_LABEL &&
  /\b(?:19|20)\d\d\b/.test(text) &&
  !text.includes('©');

const firstDay = (values: readonly (string | null | undefined)[]): string | null =>
  values.find((value) => value !== null && value !== undefined && parseDay(value) !== null) ?? null;

/** "/2021/03/05/raid", "/20210305/raid": the address of the page, where it holds a whole date. */
const dayOfPath = (address: string): string | null =>
  /\/(?:19|20)\d\d(?:[/-]\d{1,2}[/-]\d{1,2}|[01]\d[0-3]\d(?=\/))/.exec(address)?.[0] ?? null;

/** "2021-03-06T01:30:00Z": the day in Greenwich, which is another one where the outlet is. */
const UNIVERSAL = /(?:Z|[+-]00:?00|GMT|UTC)\s*$/;
const DAY_LENGTH = 86_400_000;

/** The first of the values that is a day; where that is given in universal time, the day beside it in the address. */
function atHome(links: readonly string[], values: readonly (string | null | undefined)[]): string | null {
  const value = firstDay(values);
  const path = firstDay(links.map(dayOfPath));
  if (value === null || path === null || !UNIVERSAL.test(value)) return value;
  const [day, home] = [parseDay(value) ?? '', parseDay(path) ?? ''];
  return Math.abs(Date.parse(day) - Date.parse(home)) === DAY_LENGTH ? path : value;
}

/** The `<h1>` that the title of the page repeats; else what the page gives as its title, without the name of the site. */
function bestTitle(seen: Seen, given: string | null, outlet: string | null): string | null {
  const known = given ?? seen.title;
  const heading = seen.headings.find((text) => text.length > 10 && known !== null && isPartOf(text, known));
  if (heading !== undefined) return heading;
  if (known !== null) return withoutSite(tidy(known), outlet);
  return seen.headings.find((text) => text !== '') ?? null;
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const isPartOf = (part: string, whole: string): boolean => plain(whole).includes(plain(part));

/** "Army enters Karsa | Harbour News" without its last part, where that is the site or a short name. */
function withoutSite(title: string, outlet: string | null): string {
  const cut = /^(.{15,}?)\s+[|–—»·-]\s+([^|–—»·]{2,40})$/.exec(title);
  const [, own, site] = cut ?? [];
  if (own === undefined || site === undefined) return title;
  const isSite = outlet !== null && (isPartOf(site, outlet) || isPartOf(outlet, site));
  return isSite || (/^\p{Lu}/u.test(site) && site.split(' ').length <= 4 && own.split(' ').length > 2)
    ? own
    : title;
}

const nameOrNull = (name: string | null): string | null =>
  name === null || /^https?:/.test(name) ? null : name;

/** The text under a node, or the beginning of it: nothing that is read here is long but linked data. */
function textOf(node: PageNode, most = 2000): string {
  if (node.type === 'text') return node.data ?? '';
  let text = '';
  for (const child of node.children ?? []) {
    if (text.length >= most) break;
    text += textOf(child, most - text.length);
  }
  return text;
}

const tidy = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim();
