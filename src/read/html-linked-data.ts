/** What the linked data (JSON-LD) of a page says of its article. */
export interface LinkedData {
  readonly title: string | null;
  readonly published: string | null;
  readonly byline: string | null;
  readonly outlet: string | null;
  /** The text of the article, as some sites repeat it for search engines. */
  readonly text: string | null;
}

const ARTICLE_TYPE = /article|posting|report|webpage|creativework/i;
const MOST_OBJECTS = 200;

/** Reads the `application/ld+json` scripts of a page: the first article in them, surest type first. */
export function readLinkedData(scripts: readonly string[]): LinkedData {
  const objects = scripts.flatMap((script) => findObjects(parseJson(script)));
  const articles = objects.filter((object) => ARTICLE_TYPE.test(textOf(object['@type']) ?? ''));
  const isPage = (object: JsonObject): boolean => /webpage|creativework/i.test(textOf(object['@type']) ?? '');
  const sorted = [...articles.filter((object) => !isPage(object)), ...articles.filter(isPage)];
  const first = (read: (object: JsonObject) => string | null): string | null =>
    sorted.map(read).find((value) => value !== null) ?? null;
  return {
    title: first((object) => textOf(object['headline'])),
    published: first((object) => textOf(object['datePublished']) ?? textOf(object['dateCreated'])),
    byline: first((object) => namesOf(object['author'])),
    outlet: first((object) => namesOf(object['publisher'])),
    text: first((object) => textOf(object['articleBody'])),
  };
}

type JsonObject = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The objects of a graph, outermost first; no deeper than articles are nested in one. */
function findObjects(value: unknown): JsonObject[] {
  const found: JsonObject[] = [];
  const queue: unknown[] = [value];
  while (queue.length > 0 && found.length < MOST_OBJECTS) {
    const next = queue.shift();
    if (Array.isArray(next)) queue.push(...next.slice(0, MOST_OBJECTS));
    else if (isObject(next)) {
      found.push(next);
      queue.push(next['@graph'], next['mainEntity'], next['mainEntityOfPage']);
    }
  }
  return found;
}

function parseJson(text: string): unknown {
  const json = text.replace(
    /^\s*(?:<!--|\/\/<!\[CDATA\[|\/\*<!\[CDATA\[\*\/)|(?:-->|\/\/\]\]>)\s*;?\s*$/g,
    '',
  );
  try {
    return JSON.parse(json);
  } catch {
    try {
      // line breaks inside strings are the commonest fault
      return JSON.parse(json.replace(/[\r\n\t]+/g, ' ').replace(/;\s*$/, ''));
    } catch {
      return null;
    }
  }
}

function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim();
  return Array.isArray(value) ? textOf(value[0]) : null;
}

/** A name, the name of an object, or several. */
function namesOf(value: unknown): string | null {
  if (Array.isArray(value)) {
    const names = value
      .slice(0, 10)
      .map(namesOf)
      .filter((name) => name !== null);
    return names.length > 0 ? names.join(', ') : null;
  }
  if (isObject(value)) return textOf(value['name']);
  const name = textOf(value);
  return name === null || /^https?:/.test(name) ? null : name;
}
