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

/** What a name in the class or the id of such an element says: whole names, or names with a telling part. */
const MARKS: readonly { readonly what: string; readonly pattern: RegExp }[] = [
  {
    what: 'comments',
    pattern: /^(?:.*-)?(?:comments?|disqus(?:-.*)?|livefyre|respond|replies)$|^comments?-(?!count-).*$/,
  },
  {
    what: 'share buttons',
    pattern:
      /^(?:.*-)?(?:share|sharing|social|addthis|sharedaddy|share-?(?:bar|buttons?|tools|links|icons))$|^(?:share|social|sharing|addthis|follow)-.*$/,
  },
  {
    what: 'other articles',
    pattern:
      /(?:^|-)(?:related|recommend\w*|recirc\w*|trending|outbrain|taboola|teasers?|jp-relatedposts|most-?(?:read|viewed|popular)|more-?(?:stories|news|from|on|articles|like)|read-?(?:more|next|also)|up-?next|latest-?(?:news|stories|posts)|popular-?(?:posts|stories)|next-?(?:article|post|story)|prev(?:ious)?-?(?:article|post|story)|you-?may|also-?(?:like|read)|see-?also|playlist|post-?nav\w*)(?:-|$)/,
  },
  {
    what: 'menus',
    pattern:
      /^(?:.*-)?(?:nav|navbar|navigation|menu|breadcrumbs?|pagination|pager|toolbar|topbar|skip-?links?)$|^(?:nav|menu|breadcrumbs?)-.*$|^(?:site|global|page|main)-?(?:header|footer|nav\w*)$/,
  },
  {
    what: 'columns beside the article',
    pattern:
      /^(?:.*-)?(?:sidebar|side-?bar|side-?rail|right-?(?:rail|col(?:umn)?)|widget-?area)$|^sidebar-.*$/,
  },
  {
    what: 'advertisements',
    pattern:
      /^(?:ads?|advert\w*|.*-ads?|ad-?(?:slot|container|unit|wrapper|wrap|block|break|label|box)|.*advert(?:isement|ising)?|.*sponsor(?:ed)?.*|promo(?:-.*)?|.*-promo|dfp.*|gpt-.*|affiliate.*)$/,
  },
  {
    what: 'prompts',
    pattern:
      /(?:^|-)(?:newsletters?|subscri(?:be|ption|ptions|bers?)|sign-?up|log-?in|cookies?|consent|gdpr|modal|pop-?up|overlay|toast|donat(?:e|ion|ions)|cta|app-?promo|call-?to-?action)(?:-|$)/,
  },
  {
    what: 'captions and credits',
    pattern:
      /^(?:.*-)?(?:captions?|caption-?text|wp-caption.*|photo-?credit|image-?(?:caption|credit)|media-?(?:caption|info)|lightbox|slideshow|gallery)$/,
  },
  {
    what: 'who, when and under which tags',
    pattern:
      /^(?:.*-)?(?:bylines?|author-?(?:bio|box|info|card|name|meta|details|block|s)?|bio|post-?meta|entry-?meta|article-?meta|meta-?(?:data|info)|dateline|timestamp|pub-?date|post-?date|entry-?date|published|tags|tag-?(?:list|cloud|links)|post-?tags|entry-?tags|topics|keywords|kicker|eyebrow|cat-?links|posted-?(?:on|in|by))$/,
  },
  {
    what: 'the foot of the page',
    pattern:
      /^(?:.*-)?(?:footer|copyright|legal|disclaimer|colophon|print-?friendly|printfriendly|corrections?)$/,
  },
  {
    what: 'what is not shown',
    pattern:
      /^(?:visually-?hidden|sr-?only|screen-?reader.*|no-?print|u-hidden|is-hidden|hide|hidden|offscreen)$/,
  },
];
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
  if (attribs['hidden'] !== undefined || attribs['aria-hidden'] === 'true') return true;
  if (/display:\s*none|visibility:\s*hidden/.test(attribs['style'] ?? '')) return true;
  if (ROLES.test(attribs['role'] ?? '')) return true;
  const names = namesOf(attribs['class'], attribs['id']);
  // "category-world tag-army": what a theme says of the article as a whole
  return !names.includes('hentry') && names.some((own) => ANY_MARK.test(own));
}

/** The names in class and id, in one spelling: "relatedPosts_list" is "related-posts-list". */
const namesOf = (...values: readonly (string | undefined)[]): string[] =>
  values
    .join(' ')
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/_+/g, '-')
    .toLowerCase()
    .split(/\s+/)
    .filter((name) => name !== '' && name.length < 80);
