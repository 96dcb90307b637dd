import type { Doc, DocMention } from '../../doc/doc.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import type { ForceNorm } from '../../schema/mention.js';
import { normOfEntry, normOfState } from './norms.js';

type ForceMention = Extract<DocMention, { readonly type: 'force' }>;

const STATE_KINDS = new Set(['state-military', 'government', 'unit', 'police', 'security-service']);
const GROUP_KINDS = new Set([
  'rebel-group',
  'militia',
  'terrorist-group',
  'criminal-group',
  'political',
  'identity-group',
]);
const GROUP_WORDS = new Set([
  'gen-militants',
  'gen-terrorists',
  'gen-insurgents',
  'gen-rebels',
  'gen-fighters',
]);
const STATE_WORDS = new Set([
  'gen-army',
  'gen-soldiers',
  'gen-government-forces',
  'gen-air-force',
  'gen-air-defence',
  'gen-navy',
  'gen-police',
  'gen-security-forces',
]);

/** Sentences back within which "the troops" are those just named. */
const NEAR_STATE = 2;
/** Sentences back within which "the militants" are those just named, where the article names several groups. */
const NEAR_GROUP = 3;

const isGeneric = ({ rule }: DocMention): boolean => rule === 'force/generic';

/** What the article as a whole has established. */
interface Established {
  readonly coalition: ForceNorm | null;
  /** The armed group, where the article names only one. */
  readonly group: ForceNorm | null;
  /** The country in which more than half of the places lie. */
  readonly country: string | null;
  /** Country of the first place of each sentence. */
  readonly countryOf: ReadonlyMap<number, string>;
}

/** What has been named before the mention in question. */
interface Latest {
  coalition: ForceNorm | null;
  state: ForceMention | null;
  group: ForceMention | null;
  place: { readonly country: string; readonly sentence: number } | null;
}

/** Common nouns take the side that the article has established for such as them. One pass over the mentions. */
export function resolveSides(doc: Doc, lexicon: Lexicon): Doc {
  if (!doc.mentions.some(isGeneric)) return doc;
  const established = readEstablished(doc.mentions, lexicon);
  const latest: Latest = { coalition: null, state: null, group: null, place: null };
  const mentions = doc.mentions.map((mention) => {
    if (mention.type === 'place' && mention.norm.country !== null)
      latest.place = { country: mention.norm.country, sentence: mention.sentence };
    if (mention.type !== 'force') return mention;
    if (isGeneric(mention)) {
      const side = sideOf(mention, latest, established, lexicon);
      return side === null ? mention : { ...mention, norm: side };
    }
    const { kind } = mention.norm;
    if (kind === 'coalition') latest.coalition = asSide(lexicon, mention.norm);
    // a country that only speaks has no soldiers in the sentence
    else if (STATE_KINDS.has(kind) && mention.rule !== 'force/country-deals') latest.state = mention;
    else if (GROUP_KINDS.has(kind)) latest.group = mention;
    return mention;
  });
  return { ...doc, mentions };
}

function sideOf(
  mention: ForceMention,
  latest: Latest,
  established: Established,
  lexicon: Lexicon,
): ForceNorm | null {
  const { id } = mention.norm;
  if (id === 'gen-coalition') return latest.coalition ?? established.coalition;
  if (GROUP_WORDS.has(id)) {
    if (established.group !== null) return established.group;
    const { group } = latest;
    return group !== null && mention.sentence - group.sentence <= NEAR_GROUP
      ? asSide(lexicon, group.norm)
      : null;
  }
  if (!STATE_WORDS.has(id)) return null;
  const { state, place } = latest;
  if (state !== null && mention.sentence - state.sentence <= NEAR_STATE) return asSide(lexicon, state.norm);
  const here =
    place?.sentence === mention.sentence ? place.country : established.countryOf.get(mention.sentence);
  return normOfState(lexicon, here ?? established.country);
}

/** The belligerent that a named force acts for, as itself. */
function asSide(lexicon: Lexicon, norm: ForceNorm): ForceNorm {
  if (norm.side === norm.id) return norm;
  const entry = lexicon.byId('force', norm.side);
  return entry === null ? { ...norm, id: norm.side, name: norm.side } : normOfEntry(entry);
}

function readEstablished(mentions: readonly DocMention[], lexicon: Lexicon): Established {
  const groups = new Map<string, ForceNorm>();
  const countries = new Map<string, number>();
  const countryOf = new Map<number, string>();
  let coalition: ForceNorm | null = null;
  for (const mention of mentions) {
    if (mention.type === 'force' && !isGeneric(mention)) {
      if (GROUP_KINDS.has(mention.norm.kind)) groups.set(mention.norm.side, mention.norm);
      if (mention.norm.kind === 'coalition') coalition ??= asSide(lexicon, mention.norm);
    } else if (mention.type === 'place' && mention.norm.country !== null) {
      const { country } = mention.norm;
      countries.set(country, (countries.get(country) ?? 0) + 1);
      if (!countryOf.has(mention.sentence)) countryOf.set(mention.sentence, country);
    }
  }
  const [group] = groups.values();
  return {
    coalition: coalition ?? coalitionOf(countries, lexicon),
    group: group === undefined || groups.size > 1 ? null : asSide(lexicon, group),
    country: mainOf(countries),
    countryOf,
  };
}

// "coalition aircraft" over Mosul, where the article names no coalition in full
const COALITIONS: ReadonlyMap<string, string> = new Map([
  ['IQ', 'us-led-coalition'],
  ['SY', 'us-led-coalition'],
  ['YE', 'saudi-led-coalition'],
  ['AF', 'isaf'],
]);

/** The coalition that fights where most of the article's places are. */
function coalitionOf(countries: ReadonlyMap<string, number>, lexicon: Lexicon): ForceNorm | null {
  let best: string | null = null;
  let most = 0;
  for (const [country, count] of countries) {
    if (count <= most || !COALITIONS.has(country)) continue;
    best = COALITIONS.get(country) ?? null;
    most = count;
  }
  const entry = best === null ? null : lexicon.byId('force', best);
  return entry === null ? null : normOfEntry(entry);
}

function mainOf(countries: ReadonlyMap<string, number>): string | null {
  const all = [...countries.values()].reduce((sum, count) => sum + count, 0);
  for (const [country, count] of countries) if (count * 2 > all) return country;
  return null;
}
