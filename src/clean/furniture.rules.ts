import type { RuleAbout } from '../rules/rule.js';
import type { RemovalReason } from '../schema/vocabulary.js';

/**
 * What a kind of page furniture looks like. A line is furniture when its folded text (see `foldLine`: lower case, straight
 * quotes, digits as "#", no marks at either end) is one of `phrases`, when it is made of `words`, or when
 * `pattern` matches it and it has no more than `maxWords` words.
 *
 * In an example, [brackets] mark the line that goes; the other lines stay.
 */
export interface FurnitureRule extends RuleAbout {
  readonly reason: RemovalReason;
  readonly phrases?: readonly string[];
  /** At least one of them, and nothing but them and `fillers`. */
  readonly words?: readonly string[];
  readonly fillers?: readonly string[];
  readonly pattern?: RegExp;
  readonly maxWords?: number;
  /** The line is the heading of a list of other headlines, which go with it. */
  readonly opensList?: boolean;
}

const list = (text: string): readonly string[] => text.split('|');

const NETWORKS =
  'facebook|twitter|x|instagram|telegram|whatsapp|youtube|linkedin|tiktok|threads|google news|google|viber|signal|pinterest|flipboard|reddit|bluesky|mastodon|snapchat|truth social|social media|apple news|msn|wechat';
const AGENCIES =
  'ap|associated press|the associated press|afp|epa|reuters|getty images?|getty|anadolu(?: agency)?|aa|shutterstock|alamy|xinhua|tass|upi|nurphoto|handout|ani|pti|istock|pixabay|unsplash|wikimedia(?: commons)?';

export const RULES: readonly FurnitureRule[] = [
  {
    id: 'furniture/advertisement',
    about: 'A line that marks the place of an advertisement.',
    reason: 'advertisement',
    phrases: list(
      'advertisement|advertisements|advertisment|advertising|advert|ad|ads|sponsored|sponsored content|sponsored links|' +
        'sponsored by|promoted|promoted content|paid content|paid post|partner content|ad feedback|story continues|' +
        'continue reading below|article continues below|story continues below|story continues below advertisement|' +
        'article continues below advertisement|article continues after advertisement|article continues after ad|' +
        'advertisement - continue reading below|advertisement - scroll to continue|advertisement scroll to continue|' +
        'continue reading the main story|scroll to continue|scroll to continue with content|scroll down to continue|' +
        'scroll for more|report this ad|report ad|remove ads|skip ad|skip advertisement|advertise with us|advertise here|' +
        'content continues after ad|advertisement. scroll to continue reading|article continues below this ad|ad #|powered by taboola|by taboola|recommended by|sponsored links by taboola|outbrain|after newsletter promotion|skip past newsletter promotion|newsletter promotion|after this ad|loading|loading ad|your ad here|ad loading|this is an ad|video ad feedback|advertisement · scroll to continue',
    ),
    examples: [
      {
        text: 'The convoy left the port at dawn.\n[ADVERTISEMENT]\nIt reached the border by noon, officials said.',
      },
      {
        text: 'Shelling went on all night.\n[Story continues below advertisement]\nBy morning the road was closed.',
      },
    ],
    counterExamples: ['The rebels paid for an advertisement in two newspapers.'],
  },
  {
    id: 'furniture/share-words',
    about: 'A row of share buttons.',
    reason: 'share',
    words: list(
      'share|shares|tweet|pin|email|e-mail|mail|print|facebook|twitter|whatsapp|telegram|linkedin|pinterest|reddit|instagram|' +
        'youtube|messenger|viber|tumblr|flipboard|threads|bluesky|rss|weibo|wechat|tiktok|skype|vk|google+|stumbleupon|digg|' +
        'snapchat|mastodon|fb',
    ),
    fillers: list(
      'x|save|comment|comments|like|copy|link|sms|pocket|via|on|with|this|article|story|post|page|#|#k|more|to|by|&|and|or',
    ),
    maxWords: 14,
    examples: [
      { text: 'Two bridges were hit.\n[Share Tweet Email]\nNo one was hurt, the mayor said on Monday.' },
      { text: '[Share this article on Facebook]\nTroops entered the town on Sunday, the ministry said.' },
    ],
    counterExamples: ['Share of the vote'],
  },
  {
    id: 'furniture/share-prompt',
    about: 'A request to share, to follow or to join on a social network.',
    reason: 'share',
    phrases: list(
      'copy link|link copied|about sharing|close panel|embed share|embed|kindly share this post|kindly share this story|# views|# view|gift this article|add to reading list|bookmark|follow|follow us|following',
    ),
    pattern: new RegExp(
      `^(?:(?:please |you can |don't forget to )?(?:like|follow|join|find|visit|connect with|subscribe to|watch|catch|add|share) [\\w@.' &-]{2,60} (?:on|via|to|with|at) (?:our )?(?:${NETWORKS})\\b|(?:follow|join) (?:@|our |the |us )?[\\w .&'-]{2,60}\\b(?:channel|group|page|community|account)\\b|follow @?[\\w' ]{2,40}$|share (?:this|the|via|on|your)\\b|@\\w+$)`,
    ),
    maxWords: 30,
    examples: [
      {
        text: 'The truce held until Friday.\n[Follow us on Twitter and Facebook]\nBoth sides traded blame after that.',
      },
      { text: 'Nobody was hurt in the blast, police said.\n[Join Gulf Courier WhatsApp channel]' },
    ],
    counterExamples: ['Rebels from three provinces agreed to join the fight on Tuesday.'],
  },
  {
    id: 'furniture/subscribe-prompt',
    about: 'A request to subscribe, to sign up, to log in, or to install an app.',
    reason: 'prompt',
    phrases: list(
      'subscribe|subscribe now|newsletter email address|your email address|get it|subscribe today|subscribed|sign up|signup|sign in|signin|sign in now|sign out|log in|login|logout|log out|' +
        'register|register now|join now|join us|newsletter|newsletters|our newsletter|sign up now|get started|donate|' +
        'donate now|support us|try for free|start free trial|free trial|not now|no thanks|no, thanks|accept|accept all|i agree|' +
        'agree|got it|manage cookies|cookie settings|cookie policy|manage preferences|ok|okay|dismiss|close|my account|' +
        'account|premium|subscribers only|already a subscriber|become a member|download app|get the app|' +
        'listen|listen to this article|listen to this story|play|play video|pause|mute|unmute|watch now|watch live|live tv|live|see full web article|go to the full cnn experience|acquire licensing rights|purchase licensing rights|opens new tab|reuse this content|please wait|no media source currently available|this video can not be played|this video cannot be played|media playback is unsupported on your device|media caption|allow twitter content|the code has been copied to your clipboard|the url has been copied to your clipboard|scroll down for video|scroll down for videos|listen to article|this audio is ai-generated',
    ),
    pattern:
      /^(?:click (?:here|on|to)\b|click the (?:\w+ )?icon\b|(?:free )?(?:daily|weekly|morning) (?:newsletter|briefing|email)$|our (?:\w+ )?(?:newsletter|briefing|email)\b.{0,20}\b(?:breaks down|brings|delivers|rounds up|sends)\b|privacy notice\b|(?:like|enjoy|enjoyed|enjoying) this (?:story|article|post)\b|(?:advertising|advertiser|affiliate) disclosure\b|submit (?:your|a) (?:letter|tip|story|photo)s?\b|give us feedback\b|tap here\b|sign up\b|sign in\b|log ?in (?:to|with|or)\b|subscribe (?:to|now|for|today|and|here|with|from)\b|(?:get|receive) (?:the|our|all|breaking|daily|more|unlimited|full|instant|free|news|updates?|alerts?|a|your|access)\b.{0,120}\b(?:newsletters?|inbox|app|emails?|alerts|notifications|delivered|subscription|access|straight to)\b|(?:download|install|get|try) (?:the|our)\b.{0,50}\bapp\b|(?:daily|weekly|morning) newsletter(?=[^s\s])|get (?:the latest|latest news|our|unlimited|instant (?:alerts?|updates?|news|access to (?:all|our|every))|breaking news)\b|(?:stay|keep) (?:up to date|up-to-date|updated|informed|connected|tuned|in touch)\b|(?:turn on|enable|allow|unblock|block|switch on)\b.{0,30}\bnotifications?\b|you(?:'ve| have) (?:reached|read #|# free|successfully|been successfully|already)\b|thank(?:s| you) for (?:subscribing|signing|reading|registering|visiting|your)\b|already (?:a|have an?|subscribed)\b|(?:by|when) (?:giving|entering|clicking|signing|subscribing|submitting|continuing|registering|providing|creating|using) (?:us |up )?(?:your|on|up|to|here|the|this|our|an|and|")|i (?:agree|consent) to (?:the|receive|these|our|your)\b|i (?:would like|want) to receive\b|i agree that [^.]{2,40} can\b|we (?:and our (?:partners|vendors)|value your|use cookies|use your)\b|(?:this|our) (?:site|website|page|form|web site) (?:uses|is protected|requires|may contain)\b|your (?:browser|email|e-mail|subscription|privacy|ad choices|account|download|session|information|comment)\b|please (?:enable|check|enter|provide|log|sign|subscribe|read our|consider|turn|wait|verify|try|select|upgrade|refresh|share|click|note that (?:comments|we))\b|(?:enter|type) (?:your|a valid)\b|(?:an error|something went wrong|sorry,|oops)|(?:support|help|fund) (?:our|us|independent|quality)\b.{0,60}(?:journalism|work|reporting|report|news)\b|(?:send|email|e-mail) us\b|(?:have|got|do you have) (?:a|any|an) (?:tip|story|news|information|correction|question)\b|(?:want|looking) (?:to (?:read|know|get|see|hear)|for) (?:more|the latest)\b|unlimited (?:digital )?access|cookies? (?:on|help|policy|and)\b|choose your\b|start your\b|limited[- ]time\b|listen to (?:this |the )?(?:article|story)\b|(?:new)?you can now listen to\b|unsubscribe\b|you will (?:no longer |now )?receive\b|we've sent\b|never miss\b|don't miss (?:out|a|our|any)\b|unlock\b.{0,60}\b(?:access|benefits|premium|articles)\b|(?:skip|end of) (?:twitter|facebook|instagram|youtube|x) post\b|this (?:article|video|post) contains content provided by\b|catch (?:all )?(?:the|up on)\b.{0,80}\b(?:updates|news|live|coverage)\b|[a-z]+-[a-z]+(?:get|subscribe|sign up|follow|listen|watch|download)\b|visit \S+\.[a-z]{2,4}\b|support [\w .'-]{2,40} (?:or|and) become (?:our|a) (?:patron|member|supporter)\b|we(?:'ve| have) launched(?: (?!#)[\w-]+){0,3} (?:twitter|telegram|whatsapp|youtube|app|newsletter|podcast|channel)$)/,
    maxWords: 45,
    examples: [
      {
        text: 'Three shells fell on the market.\n[Sign up for our daily newsletter]\nThe wounded were taken to the hospital.',
      },
      {
        text: 'Drones were heard over the city.\n[Enable notifications in your browser settings.]\nAir defences opened fire.',
      },
      { text: 'The army denied the report.\n[Download the Courier app]' },
      {
        text: 'The army denied the report.\n[bell-ringGet instant alerts on the topics that you choose. Be the first to know.]\nTwo villages are cut off.',
      },
      { text: 'Two villages are cut off.\n[Support Harbour News or become our patron!]' },
      { text: 'Two villages are cut off.\n[Visit news.example.org to explore our e-paper.]' },
      { text: 'Two villages are cut off.\n[We have launched a Telegram channel!]' },
    ],
    counterExamples: [
      'The two sides signed up to a truce that was to begin at noon.',
      'Keep in mind that the toll may rise.',
      'Visit by visit, the envoy won support for the truce.',
      'We have launched 40 drones at the depot, the army said on Telegram.',
    ],
  },
  {
    id: 'furniture/prompt-inside',
    about: 'A sentence about newsletters, cookies, terms of use or subscriptions.',
    reason: 'prompt',
    pattern:
      /\bnewsletter\b.{0,40}\b(?:brings|delivers|sends|rounds up|features|covers|straight|inbox)\b|\b(?:your|delivered to your) inbox\b|\bprivacy ?policy\b|\bterms ?(?:of|and|&) ?(?:use|service|conditions)\b|\bopt[- ]?out (?:at )?any time\b|\bunsubscribe\b|\bsuccessfully subscribed\b|\b(?:site|website|page|we|and) uses? cookies\b|\b(?:accept|use of|all|our) cookies\b|\bsubscribe button\b|\bsign up (?:to|for)\b.{0,40}\bnewsletter\b|\benable javascript\b|\bjavascript (?:is|must|to)\b|\bad ?blocker\b|\bfree articles? (?:remaining|left|this month)\b|\bdownload (?:the|our)\b.{0,30}\bapp\b|\b(?:enable|allow|turn on|get|receive|our) (?:push )?notifications\b|\bpremium content\b|\bclick (?:here )?to (?:subscribe|sign up|join|download|read|watch)\b|^our standards:|\b(?:tax-deductible|one-time|monthly) (?:or \S+ )?donations?\b|\bconsider (?:supporting|donating|subscribing|making|becoming)\b.{0,60}\b(?:donation|member|subscriber|patron|journalism|today|independent)\b|\bsharing (?:options|buttons)\b|\b(?:gives|brings) you (?:all )?(?:of )?the latest\b|\bcoverage\b.{0,60}\bclick here$/,
    maxWords: 80,
    examples: [
      {
        text: 'He gave no date.\n[Our Frontline newsletter brings you the week in review.]\nTalks go on today.',
      },
      { text: 'It was over by dawn.\n[You can opt out at any time.]\nThe bridge is open again.' },
      {
        text: 'It was over by dawn.\n[Our Live Desk gives you the latest on the siege. For all of our coverage of the war, click here.]',
      },
      { text: 'It was over by dawn.\n[Please consider making a monthly donation to our independent desk.]' },
    ],
    counterExamples: [
      'Officers told the crew which link to click here and there, he said of the coverage.',
      'The group used its newsletter to claim the attack.',
      'The ministry said that it would consider supporting the rebels with arms.',
    ],
  },
  {
    id: 'furniture/navigation',
    about: 'A menu word, a link to another page or a button.',
    reason: 'navigation',
    phrases: list(
      'home|homepage|menu|main menu|search|search for|skip to content|skip to main content|skip navigation|toggle navigation|' +
        'navigation|back to top|back|top|next|previous|prev|next article|previous article|next post|previous post|next story|' +
        'previous story|older posts|newer posts|close|open|more|view more|show more|show less|load more|see more|see all|view all|' +
        'read|read more|read less|learn more|find out more|read full story|read the full story|read full article|' +
        'read the full article|read story|continue reading|continue|full story|about us|about|contact us|contact|careers|' +
        'help|faq|faqs|site map|sitemap|privacy policy|privacy|terms|terms of use|terms of service|terms and conditions|' +
        'terms & conditions|cookie policy|disclaimer|copyright|advertise|powered by wordpress|sections|categories|category|' +
        'tags|tag|topics|topic|archive|archives|video|videos|photo|photos|gallery|photo gallery|podcast|podcasts|weather|rss|' +
        'sports|sport|opinion|business|entertainment|lifestyle|technology|tech|health|science|culture|travel|style|' +
        'world|world news|politics|news|local news|latest|all news|home page|front page|e-paper|epaper|english|' +
        'edition|language|feedback|corrections|masthead|view comments|text size|font size|a a a|print|zoom|fullscreen|view gallery|' +
        'accessibility|accessibility links|skip links|navigation menu|show navigation menu|print this page|text size|begin typing your search|post views: #|like this|like loading|enditem|go to video|jobs|events|magazine|analysis|features|editorial|editorials|columnists|our standards|' +
        'our standards: the thomson reuters trust principles|the thomson reuters trust principles|expand|collapse|image|images|' +
        'image caption|image caption,|media caption,|image source|open gallery view|show key events only|now playing|edit post|hide caption|toggle caption|list # of #|end of list|a-|a+|a- a+|#x|# / #:#|#:# / #:#|#:#|click to expand|expand image|enlarge|see comments|back to gallery|# of #|sharing buttons|addthis sharing buttons|share all sharing options|accessibility statement|enlarge this image|enlarge image|view image in fullscreen|view image|expand image|slideshow|transcript',
    ),
    pattern:
      /^(?:home ?[»>›/|] ?\S|(?:decrease|increase|reset) (?:font|text) size\b|skip next section\b|(?:previous|next) (?:article|post)(?=[^s\s]))/,
    maxWords: 30,
    examples: [
      {
        text: '[Home » News » Security » Army retakes 2 hills]\nSoldiers took the hills on Friday, a spokesman said.',
      },
      {
        text: '[Decrease Font Size Increase Font Size Print This Page]\nSoldiers took the hill on Friday, a spokesman said.',
      },
      {
        text: 'No group has claimed the attack.\n[Previous articlePolice find two rifles in Karsa]',
      },
      {
        text: '[Skip to main content]\nArmy retakes hill near border\nSoldiers took the hill on Friday, a spokesman said.',
      },
      { text: 'No group has claimed the attack.\n[Back to top]' },
    ],
    counterExamples: [
      'Syria\n- Near Homs, two strikes hit a bridge.',
      'Home to 40,000 people, the town fell on Monday.',
    ],
  },
  {
    id: 'furniture/list-heading',
    about: 'The heading of a list of other articles; the headlines under it go with it.',
    reason: 'related',
    opensList: true,
    phrases: list(
      'related|related news|related article|related articles|related story|related stories|related posts|related content|related topics|' +
        'related links|related coverage|related video|related videos|related reading|related items|related to this story|' +
        'recommended|recommended articles|recommended for you|recommended stories|recommended reading|recommended videos|' +
        'recommended news|we recommend|latest news|latest|latest stories|latest articles|latest headlines|latest posts|latest updates|' +
        'latest videos|the latest|recent posts|recent news|recent articles|recent stories|most read|most popular|most viewed|' +
        'most shared|most commented|most watched|most recent|popular|popular now|popular posts|popular stories|popular news|' +
        'popular articles|trending|trending now|trending news|trending stories|trending topics|trending articles|top stories|top news|' +
        'top headlines|top videos|more stories|more news|more articles|more headlines|more on this story|more on this|more like this|' +
        'more on this topic|more for you|more to read|more to explore|more coverage|more reading|other news|other stories|other articles|' +
        'other headlines|also read|also see|read also|see also|you may also like|you might also like|you may like|you might like|' +
        'you may also be interested in|you might be interested in|you may be interested in|people also read|readers also liked|' +
        "don't miss|do not miss|editor's picks|editors' picks|editor's pick|editor's choice|editors picks|featured|featured stories|" +
        'featured articles|featured news|featured videos|must read|must reads|must-read|must-reads|what to read next|read next|up next|next up|' +
        'from the web|around the web|from around the web|elsewhere on the web|paid stories|in case you missed it|icymi|in other news|' +
        'similar articles|similar stories|similar news|similar posts|suggested articles|suggested for you|suggested stories|' +
        'further reading|keep reading|explore more|discover more|discover|our picks|top picks|hot topics|hot news|breaking news|' +
        "today's top stories|today's headlines|stories for you|just in|news feed|more world news|world headlines|headlines|" +
        'more in world|more in politics|more in news|sponsored stories|promoted stories|what others are reading|trending in news|' +
        'watch more|watch next|more videos|read more stories|related tags|in this story|explore more on these topics|topics in this article|in this article|related topics|more on:|list of # items|sponsored content from|you may have missed|watch top videos|trending videos|news you can use|on this topic|next article in world|explore|check also|suggested topics|suggested topics:|from the same country|we also published the following articles recently',
    ),
    pattern:
      /^(?:next up in\b|more great\b.{2,30}\bstories$|more [\w&' ]{2,25} news$|(?:more|latest|other|related|top|popular|trending|recent|also|see more|view more|view all|see all|all) (?:on|from|in|about|by|news from|stories from|articles from|stories about|stories in|posts from|news about|coverage of)\b|(?:you may|you might|people who|readers who|others are|what you need to know)\b|(?:most|trending|popular|latest|top) (?:read|viewed|stories|news|articles|videos|headlines|posts|on|in)\b|related\b.{0,20}$|recommended\b.{0,30}$|(?:get )?the latest from\b)/,
    maxWords: 7,
    examples: [
      {
        text: 'He spoke on Sunday in the capital.\n[Recommended articles\nSeven ways to cut your heating bill]',
      },
      {
        text: 'The siege ended after nine days.\n[Check also\nMinister meets the envoy of a neighbour]',
      },
      {
        text: 'The siege ended after nine days.\n[Most Read\nMinister quits over leaked tapes\nStorm nears the coast]',
      },
    ],
    counterExamples: ['Most of the dead were women, a doctor said.'],
  },
  {
    id: 'furniture/numbered-link',
    about: 'A link to another article in a list whose items are counted for readers with a screen reader.',
    reason: 'related',
    pattern: /^list # of # ?\S/,
    maxWords: 40,
    examples: [
      {
        text: 'The siege goes on.\n[* list 1 of 2Army says it took two hills near Karsa\n* list 2 of 2Will the truce hold in the north?]\nResidents fled on Friday, the mayor said.',
      },
      { text: 'The siege goes on.\n[list 1 of 3Photos: A harvest in wartime]\nResidents fled on Friday.' },
    ],
    counterExamples: ['A list of 40 dead was read out in the square.'],
  },
  {
    id: 'furniture/link-line',
    about: 'A link to another article, announced by a label.',
    reason: 'related',
    pattern:
      /^(?:(?:also |must |please )?read(?: more| also| next| this)?|see also|see more|also see|more|related(?: (?:article|story|stories|news|video|coverage))?|recommended|watch(?: also| now| live| this)?|don't miss|must[- ]read|listen(?: to)?|(?:in )?(?:pictures|photos|videos?)|gallery|photo gallery|up next|next(?: article| post)?|previous(?: article| post)?|prev|trending|live(?: updates| blog)?|click here|exclusive video|from the archives?|here's|download)\s*[:|>»→–—]\s*\S|^related (?:article|story)(?=[^s\s])/,
    maxWords: 30,
    examples: [
      {
        text: 'The toll rose to nine.\n[READ MORE: Mayor defends handling of floods]\nMore bodies were found on Friday.',
      },
      { text: 'The army gave no details.\n[Also read: Markets fall for a third day]\nResidents fled north.' },
    ],
    counterExamples: ['More than nine people died, police said: two of them were children.'],
  },
  {
    id: 'furniture/link-prompt',
    about: 'An invitation to read or to watch something else.',
    reason: 'related',
    pattern:
      /^(?:follow .{2,50} coverage\b|find more .{0,40}coverage\b|for more (?:on|about|news|stories|information),? (?:this|visit|see|click|go to|follow|read)\b|(?:read|watch|see|view|listen to|browse|check out|explore|discover|find|learn) (?:more|the (?:full|latest|rest|original|whole|video)|full|all|also|our|related|other|how|why|what)\b|more (?:on|from|in|about) (?:this|the|our|us|[\w' ]{2,40}$)|click (?:here )?(?:to|for) (?:read|see|view|watch|more)\b|continue reading\b|(?:read|see|view) [\w ]{0,12}comments\b|go to (?:the )?(?:home|main|next)|back to (?:top|home|all|the))/,
    maxWords: 14,
    examples: [
      {
        text: 'The depot burned until dawn.\n[Read more about the war]\nFirefighters came from three towns.',
      },
      { text: 'Nobody was hurt.\n[Watch the full interview below]\nThe minister left for talks.' },
    ],
    counterExamples: ['More on the way, said the general: two brigades had left their barracks by Monday.'],
  },
  {
    id: 'furniture/copyright',
    about: 'A copyright notice.',
    reason: 'metadata',
    pattern:
      /^(?:copyright\b|©|\(c\) ?(?:copyright|#)|all rights reserved)|\ball rights reserved\b|\bmay not be (?:published|reproduced|republished|copied|redistributed)\b|\bis (?:not responsible for the content|a registered trademark)\b|\bwithout (?:the )?(?:prior |express |prior express )?written (?:permission|consent)\b|\bwritten permission must\b|^(?:while|when|if) (?:citing|quoting|reprinting|using)\b.{0,40}\b(?:materials?|content)\b|^(?:©|™|®)/,
    maxWords: 70,
    examples: [
      { text: 'No one has claimed the attack.\n[© 2021 Harbour Media Group. All rights reserved.]' },
      { text: 'Talks resume on Monday.\n[Copyright 2019 North Shore News. All Rights Reserved.]' },
      {
        text: 'Talks resume on Monday.\n[It may not be reprinted without the written permission of the editors.]',
      },
    ],
    counterExamples: [
      'The film was taken down after a copyright claim.',
      'No one may enter the zone without written orders, the army said.',
    ],
  },
  {
    id: 'furniture/photo-credit',
    about: 'The credit of a photograph, standing alone.',
    reason: 'credit',
    pattern: new RegExp(
      `^(?:(?:photo|photos|image|images|picture|pictures|photograph|pic|file photo|file image|illustration|graphic|credit|photo credit|image credit|image source|image copyright|screengrab|screenshot|representational image|representative image|photography)(?: by| courtesy(?: of)?| credit| source)?\\s*(?:[:,/|-]|by|via|from)\\s*[^.:]{2,60}|image (?:copyright|source) [^.:]{2,60}|(?:${AGENCIES})(?: photo| file photo| file| images| pictures)?(?: ?/ ?[\\w .'-]{2,40})?|[\\w .'’-]{3,40} ?/ ?(?:via )?(?:${AGENCIES})(?: images)?(?: via (?:${AGENCIES}))?|(?:file photo|file image|image source|getty images|photo|photograph|representational image|representative image|file))$`,
    ),
    maxWords: 12,
    examples: [
      { text: 'Smoke rose over the port.\n[Photo: Lena Karam/AFP]\nThe fire was out by noon.' },
      { text: '[Getty Images]\nThe ministry said on Monday that the raid had failed.' },
    ],
    counterExamples: ['Photo released by the army shows the wreck of a tank near the bridge.'],
  },
  {
    id: 'furniture/comments',
    about: 'The heading of the readers’ comments and what belongs to their form.',
    reason: 'comment',
    phrases: list(
      'comments|comment|# comments|# comment|# responses|# response|# replies|# reply|leave a comment|leave a reply|post a comment|' +
        'post comment|add a comment|add comment|add your comment|write a comment|write comment|submit comment|view all comments|' +
        'show comments|hide comments|join the conversation|join the discussion|start the conversation|comments are closed|' +
        'no comments|no comments yet|no comment|reader comments|be the first to comment|what do you think|have your say|' +
        'your comment|your name|your email|reply|report|report abuse|report comment|like|dislike|likes|# likes|# like|sort by|newest|' +
        'oldest|best|newest first|oldest first|submit|cancel reply|comments (#|comments #|name *|email *|website|share your thoughts|' +
        'load comments|load more comments|conversation|flag|edit|delete|permalink|upvote|downvote|subscribe to comments|comment now',
    ),
    pattern:
      /^(?:(?:leave|post|add|write|submit|join|start|view|show|hide|be the first to|share) (?:a|an|your|the|all|my|to)\b.{0,30}\b(?:comments?|reply|conversation|discussion|thoughts|opinion)\b|your email address will not|required fields are|notify me of|save my name|you must be (?:logged|a (?:member|subscriber))|(?:this )?comments? (?:section|policy|are|on this|is|have|posted)\b|(?:please )?(?:log|sign) in to (?:leave|post|comment|add|join))|\bmoderates all comments\b|\bcomments? (?:is|are|will be) moderated\b|\bcomments?\b.{0,60}\bcommunity (?:guidelines|standards)\b/,
    maxWords: 30,
    examples: [
      { text: 'The road is still closed.\n[Comments]' },
      {
        text: 'Police are looking for two men.\n[Leave a reply]\n[Your email address will not be published. Required fields are marked]',
      },
      { text: 'Police are looking for two men.\n[Comments are moderated and may not appear at once.]' },
    ],
    counterExamples: ['The ministry had no comment on the report.'],
  },
  {
    id: 'furniture/tags',
    about: 'The tags of an article.',
    reason: 'metadata',
    pattern:
      /^(?:(?:tags?|topics?|categor(?:y|ies)|keywords|sections?|labels|related topics|more about)\s*[:|]|(?:tags|filed under|posted in|tagged(?: with| in| as| under)?)\s*:?\s\S|#\w+(?: #\w+)*$)/,
    maxWords: 40,
    examples: [
      { text: 'Nobody was hurt in the crash.\n[Tags: drones, border, air force]' },
      { text: 'The hearing goes on tomorrow.\n[Filed under: World, Security]' },
    ],
    counterExamples: ['Topics on the table include a truce and the release of 40 prisoners, the envoy said.'],
  },
  {
    id: 'furniture/reading-time',
    about: 'How long it takes to read the article, or how old it is.',
    reason: 'metadata',
    phrases: list(
      '# min read|# mins read|# minute read|# minutes read|#-minute read|# min|# mins|#m read|reading time # min|reading time # mins|' +
        'reading time: # minutes|reading time # minutes|read time # minutes|read time: # minutes|# seconds ago|# minutes ago|# minute ago|# mins ago|' +
        '# hours ago|# hour ago|# hrs ago|# hr ago|#h ago|#h|#d|#d ago|# days ago|# day ago|# weeks ago|# week ago|# months ago|# month ago|# years ago|# year ago|' +
        'an hour ago|a day ago|yesterday|just now|last updated|updated|published',
    ),
    examples: [
      { text: '[3 min read]\nTwo soldiers died when their truck hit a mine, the army said.' },
      {
        text: 'Army says hill was retaken\n[14 hours ago]\nThe hill changed hands again on Friday, a spokesman said.',
      },
    ],
    counterExamples: ['The war began 3 years ago.'],
  },
  {
    id: 'furniture/stamp',
    about: 'A line that says when the page was published or changed, and nothing else.',
    reason: 'metadata',
    pattern:
      /^(?:first )?(?:published|posted|updated|last updated|modified|issued)(?: on| at)?\s*:? ?(?=[^.]*#)(?:(?:#|(?:mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t|tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|[ap]\.?m|et|est|edt|gmt|utc|ist|bst|cet|local time|at|on|updated|modified|published|th|st|nd|rd)(?![a-z]{2}))[\s,.:;/|()·•–-]*)+$/,
    maxWords: 24,
    examples: [
      {
        text: '[Issued on: 17/04/2023 - 11:02Modified: 17/04/2023 - 11:20]\nTwo soldiers died when their truck hit a mine.',
      },
      { text: '[Published On 4 May 2025]\nTwo soldiers died when their truck hit a mine, the army said.' },
      {
        text: '[Updated at 10:15 a.m. ET on 2019-03-14]\nTwo soldiers died when their truck hit a mine, the army said.',
      },
    ],
    counterExamples: ['Published on Monday, the report names nine dead.'],
  },
  {
    id: 'furniture/source-correction',
    about: 'A note about how the text was made or where else it stands.',
    reason: 'metadata',
    pattern:
      /^(?:(?:this|the) (?:article|story|post|report|piece|content|page|material|copy|news)\b.{0,30}\b(?:was|is|has been|first|originally|may)\b.{0,40}\b(?:published|appeared|posted|syndicated|generated|auto-generated|edited by|translated|sponsored|adapted|licensed|republished)\b|(?:read|see) (?:the )?original (?:article|story|post)\b|(?:except for the headline)|details to follow$|this is a (?:developing|breaking)(?: news)? story\b|editor'?s'? note: this (?:article|story|post|report) (?:has been|was) (?:updated|corrected|amended)\b|view (?:original|source)\b|originally published\b|first published (?:on|in|by|at)\b)/,
    maxWords: 45,
    examples: [
      { text: 'The talks failed.\n[This is a developing story and will be updated.]' },
      { text: 'The talks failed.\n[This article was originally published by Harbour Weekly.]' },
      {
        text: 'The envoy left on Friday.\n[This story has been published from a wire feed without changes.]',
      },
    ],
    counterExamples: [
      'This report was denied by the army, which said that no soldier had crossed the river.',
    ],
  },
  {
    id: 'furniture/code',
    about: 'Markup, script and bare addresses that a scraper left over.',
    reason: 'navigation',
    pattern:
      /^(?:<[a-z!/][^>]*>.*|https?:\/\/\S+|www\.\S+|pic\.twitter\.com\/\S+|\[\/?(?:embed|caption|gallery|video|youtube|audio|embedded content|photo|image)[^\]]*\]|(?:window|document|googletag|var|let|const|function|jquery|\$\(|\(function|if \(|@media|\.[a-z-]+ \{).*[;{}()]|\{.*\}|.*(?:\\u00[\da-f#]{2}|<\\\/\w+>).*|[\w-]+\.(?:jpe?g|png|gif|webp|mp4)|!?\[[^\]]*\]\(https?:\S+|&[a-z]+;|view this post on instagram|a post shared by .*)$/,
    maxWords: 400,
    examples: [
      { text: 'The video shows two blasts.\n[https://example.org/clips/4471]\nIt was filmed on Friday.' },
      {
        text: '[<a href="https://example.org/a/7" rel="nofollow"></a>]\nThe army said that it had lost one man.',
      },
    ],
    counterExamples: ['The statement is at https://example.org and names nine dead.'],
  },
  {
    id: 'furniture/author-note',
    about: 'Who the author is and where to write to.',
    reason: 'metadata',
    pattern:
      /^follow .{2,60} coverage\b.{0,60}https?:|^(?:write to|reach|contact|email|e-mail) .{2,50}\b(?:at|on)\b.{0,30}(?:\w@\w|https?:)|\b(?:tips|ideas)\b.{0,30}\b(?:be )?sent to\b|\b(?:follow|keep up with|email|e-mail|reach|contact|tweet) (?:him|her|them|me|us|the (?:author|reporter|writer)) (?:on|at|via|by|here|@)|\byou can (?:email|e-mail|follow|reach|contact) (?:him|her|them|me|us|the)\b|\bsend (?:story )?(?:tips|ideas) to\b|\bread more of [\w .'’-]{3,40} articles\b|\bpowered by disqus\b/,
    maxWords: 60,
    examples: [
      { text: 'The mission ends in May.\n[Ann Lowe writes about defence. Follow her on Twitter @annlowe.]' },
      { text: 'Nobody was hurt.\n[You can email the author at desk@example.org.]' },
      { text: 'The fire was out by noon.\n[Write to Ann Lowe at ann.lowe@example.org]' },
      { text: 'The fire was out by noon.\n[Story tips and ideas can be sent to desk@example.org.]' },
    ],
    counterExamples: [
      'Residents said that nobody could reach them by phone.',
      'Reach the village at dawn, the order said.',
    ],
  },
  {
    id: 'furniture/video-blurb',
    about: 'What a broadcaster’s video shows: a guest joins a programme to discuss something.',
    reason: 'caption',
    pattern:
      /^.{3,160}?\b(?:joins?|appears? on|reacts? on|weighs? in on)\b[^'"]{0,40}['"][^'"]{3,40}['"].{0,40}\bto (?:discuss|break down|talk about|react|weigh in|analy[sz]e|explain|preview|share)\b/,
    maxWords: 45,
    examples: [
      {
        text: "[Defense reporter Ann Lowe joins 'Morning Desk' to discuss the ceasefire talks.]\nTalks resumed on Friday, mediators said.",
      },
      {
        text: "[Retired Gen. Bo Hale reacts on 'The Brief' to break down the missile strike.]\nThe missile fell in a field.",
      },
    ],
    counterExamples: ['The minister joined the talks in Geneva on Monday to discuss the truce.'],
  },
];
