/** What a name in the class or the id of an element says that is no part of the article. */
export interface Mark {
  readonly what: string;
  /** Whole names, or names with a telling part, in the spelling of `namesOf`. */
  readonly pattern: RegExp;
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}

export const MARKS: readonly Mark[] = [
  {
    what: 'comments',
    pattern: /^(?:.*-)?(?:comments?|disqus(?:-.*)?|livefyre|respond|replies)$|^comments?-(?!count-).*$/,
    examples: ['comments', 'post-comment', 'disqus-thread'],
    counterExamples: ['comments-count-3'],
  },
  {
    what: 'share buttons',
    pattern:
      /^(?:.*-)?(?:share|sharing|social|addthis|sharedaddy|share-?(?:bar|buttons?|tools|links|icons))$|^(?:share|social|sharing|addthis|follow)-.*$/,
    examples: ['share-bar', 'article-social', 'addthis'],
    counterExamples: ['shareholders'],
  },
  {
    what: 'other articles',
    pattern:
      /(?:^|-)(?:related|recommend\w*|recirc\w*|trending|outbrain|taboola|teasers?|jp-relatedposts|most-?(?:read|viewed|popular)|more-?(?:stories|news|from|on|articles|like)|read-?(?:more|next|also)|up-?next|latest-?(?:news|stories|posts)|popular-?(?:posts|stories)|next-?(?:article|post|story)|prev(?:ious)?-?(?:article|post|story)|you-?may|also-?(?:like|read)|see-?also|playlist|post-?nav\w*)(?:-|$)/,
    examples: ['related-stories', 'most-read', 'story-read-more'],
    counterExamples: ['unrelated'],
  },
  {
    what: 'menus',
    pattern:
      /^(?:.*-)?(?:nav|navbar|navigation|menu|breadcrumbs?|pagination|pager|toolbar|topbar|skip-?links?)$|^(?:nav|menu|breadcrumbs?)-.*$|^(?:site|global|page|main)-?(?:header|footer|nav\w*)$/,
    examples: ['site-header', 'breadcrumb', 'main-nav'],
    counterExamples: ['naval-news'],
  },
  {
    what: 'columns beside the article',
    pattern:
      /^(?:.*-)?(?:sidebar|side-?bar|side-?rail|right-?(?:rail|col(?:umn)?)|widget-?area)$|^sidebar-.*$/,
    examples: ['sidebar', 'right-rail', 'widget-area'],
    counterExamples: ['has-sidebar-layout'],
  },
  {
    what: 'advertisements',
    pattern:
      /^(?:ads?|advert\w*|.*-ads?|ad-?(?:slot|container|unit|wrapper|wrap|block|break|label|box)|.*advert(?:isement|ising)?|.*sponsor(?:ed)?.*|promo(?:-.*)?|.*-promo|dfp.*|gpt-.*|affiliate.*)$/,
    examples: ['ad', 'ad-slot', 'gpt-top'],
    counterExamples: ['adopted', 'header'],
  },
  {
    what: 'prompts',
    pattern:
      /(?:^|-)(?:newsletters?|subscri(?:be|ption|ptions|bers?)|sign-?up|log-?in|cookies?|privacy|consent|gdpr|modal|pop-?up|overlay|toast|donat(?:e|ion|ions)|cta|app-?promo|call-?to-?action)(?:-|$)/,
    examples: ['newsletter-signup', 'cookie-consent', 'privacy-overview'],
    counterExamples: ['article'],
  },
  {
    what: 'captions and credits',
    pattern: /^(?:.*-)?(?:captions?(?:-.*)?|wp-caption.*|credits?|media-?info|lightbox|slideshow|gallery)$/,
    examples: ['image-caption', 'wp-caption-text', 'photo-credit'],
    counterExamples: ['photo-story'],
  },
  {
    what: 'who, when and under which tags',
    pattern:
      /^(?:.*-)?(?:bylines?|author-?(?:name|meta|details|block|s)?|author-?(?:bio|box|info|card)(?:-.*)?|about-?(?:the-?)?authors?|bio|post-?meta|entry-?meta|article-?meta|meta-?(?:data|info)|dateline|timestamp|dates?|(?:pub|post|entry|page)-?date|publish(?:ed|-?info)|tags|tag-?(?:list|cloud|links|container)|topics|keywords|kicker|eyebrow|cat-?links|posted-?(?:on|in|by))$/,
    examples: ['byline', 'author-bio-text', 'post-date', 'tag-list'],
    counterExamples: ['update', 'biography-of-a-town'],
  },
  {
    what: 'the foot of the page',
    pattern:
      /^(?:.*-)?(?:footer|copyright|legal|disclaimer|colophon|print-?friendly|printfriendly|corrections?)$|^footer-.*$/,
    examples: ['site-footer', 'footer-links', 'copyright'],
    counterExamples: ['foothills'],
  },
  {
    what: 'what is not shown',
    pattern:
      /^(?:visually-?hidden|sr-?only|screen-?reader.*|no-?print|print-?only|d-print-block|u-hidden|is-hidden|hide|hidden|offscreen)$/,
    examples: ['sr-only', 'visually-hidden', 'd-print-block'],
    counterExamples: ['hidden-costs-of-war'],
  },
];
