/** Deeper nesting than this says nothing of an article; parsers take quadratic time for it and walkers overflow. */
const DEEPEST = 200;

/** Elements that never have an end tag, and those that end where the next of their kind begins. */
const SHALLOW: ReadonlySet<string> = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr p li dt dd option optgroup tr td th thead tbody ' +
    'tfoot colgroup rp rt'
  ).split(' '),
);
const OPAQUE: ReadonlySet<string> = new Set(['script', 'style', 'textarea', 'title', 'noscript', 'xmp']);
const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9-]*)|<!--/g;

/**
 * The page without the tags that nest deeper than any article does; their text stays. Linear time; the page itself where
 * nothing is nested so deep.
 */
export function boundDepth(html: string): string {
  let depth = 0;
  let kept = '';
  let at = 0;
  const tag = new RegExp(TAG);
  for (let match = tag.exec(html); match !== null; match = tag.exec(html)) {
    const end = endOf(html, match);
    tag.lastIndex = end;
    const name = match[2]?.toLowerCase() ?? '';
    if (name === '' || SHALLOW.has(name) || OPAQUE.has(name) || html.charAt(end - 2) === '/') continue;
    const isEnd = match[1] === '/';
    const isDropped = depth > DEEPEST || (isEnd && depth === 0);
    depth = isEnd ? Math.max(0, depth - 1) : depth + 1;
    if (isDropped) {
      kept += html.slice(at, match.index);
      at = end;
    }
  }
  return at === 0 ? html : kept + html.slice(at);
}

/** Index after the tag, the comment, or the whole of an element whose content is no markup. */
function endOf(html: string, match: RegExpExecArray): number {
  if (match[0] === '<!--') return after(html, '-->', match.index);
  const end = after(html, '>', match.index);
  const name = match[2]?.toLowerCase() ?? '';
  if (match[1] === '/' || !OPAQUE.has(name)) return end;
  return indexOfEndTag(html, name, end);
}

function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at === -1 ? html.length : at + mark.length;
}

function indexOfEndTag(html: string, name: string, from: number): number {
  for (let at = html.indexOf('</', from); at !== -1; at = html.indexOf('</', at + 2))
    if (html.slice(at + 2, at + 2 + name.length).toLowerCase() === name) return after(html, '>', at);
  return html.length;
}
