import { MARKS } from './html-discard.rules.js';

/** An element or a text of a page, as far as it is read. */
export interface PageNode {
  readonly type: string;
  readonly name?: string;
  readonly data?: string;
  readonly attribs?: Readonly<Record<string, string>>;
  readonly children?: readonly PageNode[];
}

/** Elements whose content is no text that a reader sees. */
const OPAQUE: ReadonlySet<string> = new Set(
  'script style noscript template svg canvas iframe object embed audio video map head title meta link picture'.split(
    ' ',
  ),
);
/** Elements that hold no text of an article, unless most of the page is in them (a form around the whole page). */
const FURNITURE: ReadonlySet<string> = new Set(
  'form button select option textarea input label fieldset legend nav aside footer dialog menu figcaption'.split(
    ' ',
  ),
);

const ANY_MARK = new RegExp(MARKS.map(({ pattern }) => pattern.source).join('|'));
const ROLES =
  /\b(?:navigation|complementary|contentinfo|banner|dialog|search|menu|menubar|alert|toolbar|tooltip)\b/;
/** Elements that furniture never is by its class: themes write on them what the page has elsewhere ("has-sidebar"). */
const WHOLE: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article']);

/** True where the content of the element is never text. */
export const isOpaque = (node: PageNode): boolean =>
  node.type !== 'text' && node.type !== 'root' && (node.type !== 'tag' || OPAQUE.has(node.name ?? ''));

/** True where the element looks like page furniture: by its name, its role, its class or id, or because it is hidden. */
export function isFurniture({ name = '', attribs = {} }: PageNode): boolean {
  if (FURNITURE.has(name)) return true;
  if (WHOLE.has(name)) return false;
  if (isHidden(attribs)) return true;
  if (ROLES.test(attribs['role'] ?? '')) return true;
  const names = namesOf(attribs['class'], attribs['id']);
  // "category-world tag-army": what a theme says of the article as a whole
  return !names.includes('hentry') && names.some((own) => ANY_MARK.test(own));
}

const STANDFIRST = /^(?:.*-)?(?:dek|standfirst|sub-?head(?:line)?|sub-?title|strapline)$/;

/** The block in the innermost of these elements is what stands between the headline and the text. */
export const isStandfirst = (around: readonly PageNode[]): boolean =>
  around
    .slice(0, 2)
    .some(({ attribs = {} }) => namesOf(attribs['class']).some((name) => STANDFIRST.test(name)));

/** Hidden for good; not what opens at a click, as the sections of some articles do. */
function isHidden(attribs: Readonly<Record<string, string>>): boolean {
  const isUnseen =
    attribs['hidden'] !== undefined ||
    attribs['aria-hidden'] === 'true' ||
    /display:\s*none|visibility:\s*hidden/.test(attribs['style'] ?? '');
  return isUnseen && !/^(?:region|tabpanel)$/.test(attribs['role'] ?? '');
}

/** An id of so many words is the address of a heading: "share-of-the-vote-by-province". */
const SLUG = /^(?:[^-_\s]+[-_]+){4}/;

/** No real element has more in its class. */
const LONGEST_NAMES = 1000;

/** The names in class and id, in one spelling: "relatedPosts_list" is "related-posts-list". */
const namesOf = (classes = '', id = ''): string[] =>
  `${classes.slice(0, LONGEST_NAMES)} ${SLUG.test(id) ? '' : id.slice(0, LONGEST_NAMES)}`
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/_+/g, '-')
    .toLowerCase()
    .split(/\s+/)
    .filter((name) => name !== '' && name.length < 80);
