import type { Doc, DocMention } from '../../doc/doc.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import { keyAt, keyBefore } from '../../rules/neighbours.js';
import type { ForceNorm } from '../../schema/mention.js';
import { normOfEntry, normOfPolice, normOfState } from './norms.js';
import { SAYING } from './words.js';

type ForceMention = Extract<DocMention, { readonly type: 'force' }>;

const STATE_KINDS = new Set(['state-military', 'government', 'unit', 'police', 'security-service']);
const OF_ARMIES = new Set(['state-military', 'unit']);
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
  'gen-security-forces',
]);
const POLICE = 'gen-police';
// "foreign fighters", "allied troops", "enemy forces": others than those of the sentence
const OTHERS = new Set([
  'foreign',
  'allied',
  'enemy',
  'native',
  'mercenary',
  'communist',
  'opposing',
  'friendly',
]);

/** A name that several bodies share, and whom it means where the article names none of them, by country. */
const UMBRELLAS: ReadonlyMap<string, readonly (readonly [country: string, id: string])[]> = new Map([
  [
    'kurds',
    [
      ['IQ', 'peshmerga'],
      ['SY', 'ypg'],
      ['SY', 'syrian-democratic-forces'],
      ['TR', 'pkk'],
    ],
  ],
]);

/** Sentences back within which "the troops" are those just named. */
const NEAR_STATE = 2;
/** Sentences back within which "the militants" are those just named, where the article names several groups. */
const NEAR_GROUP = 3;

const isGeneric = ({ rule }: DocMention): boolean => rule === 'force/generic';
const isUnlisted = (mention: DocMention): boolean => mention.rule.startsWith('force/unlisted');
const isUmbrella = (mention: DocMention): boolean =>
  mention.type === 'force' && UMBRELLAS.has(mention.norm.id);

/** What the article as a whole has established. */
interface Established {
  readonly coalition: ForceNorm | null;
  /** The armed group, where the article names only one. */
  readonly group: ForceNorm | null;
  readonly firstGroup: ForceMention | null;
  /** Ids of the forces that it names. */
  readonly ids: ReadonlySet<string>;
  /** The state, where the article names the bodies of only one. */
  readonly state: ForceNorm | null;
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
  if (!doc.mentions.some((some) => isGeneric(some) || isUmbrella(some) || isUnlisted(some))) return doc;
  const established = readEstablished(doc, lexicon);
  const latest: Latest = { coalition: null, state: null, group: null, place: null };
  const mentions = doc.mentions.map((mention, index) => {
    if (mention.type === 'place' && mention.norm.country !== null && !isOfSpeaker(doc, mention))
      latest.place = { country: mention.norm.country, sentence: mention.sentence };
    if (mention.type !== 'force') return mention;
    if (isGeneric(mention)) {
      const side = isOthers(doc, mention) ? null : sideOf(mention, latest, established, lexicon);
      return side === null ? mention : { ...mention, norm: side };
    }
    if (isUmbrella(mention)) return underUmbrella(mention, established, lexicon);
    if (isUnlisted(mention)) return underCommand(doc, mention, index, established);
    const { kind } = mention.norm;
    if (kind === 'coalition') latest.coalition = asSide(lexicon, mention.norm);
    // a country that only speaks has no soldiers in the sentence
    else if (STATE_KINDS.has(kind) && mention.rule !== 'force/country-deals') latest.state = mention;
    else if (GROUP_KINDS.has(kind) && !isPatron(doc, mention)) latest.group = mention;
    return mention;
  });
  return { ...doc, mentions };
}

/** "the group, in New York, said that soldiers …": where somebody speaks, not where the soldiers are. */
function isOfSpeaker(doc: Doc, { end }: DocMention): boolean {
  const verb = keyAt(doc, end) === ',' ? end + 1 : end;
  return SAYING.has(keyAt(doc, verb));
}

/** "ARVN soldiers", "foreign fighters": what stands before them says that they are not those of the sentence. */
function isOthers(doc: Doc, { first }: ForceMention): boolean {
  const before = doc.tokens[first - 1];
  const key = keyBefore(doc, first);
  if (key === '' || doc.tokens[first]?.isUpper === true) return OTHERS.has(key);
  return OTHERS.has(key) || (before?.isUpper === true && key.length > 2);
}

/** "the al-Qaeda-linked group JNIM": the first is named for the sake of the second. */
const isPatron = (doc: Doc, { end }: ForceMention): boolean =>
  keyAt(doc, end) === '-' && PATRONAGE.has(keyAt(doc, end + 1));
const PATRONAGE = new Set('linked affiliated aligned allied inspired backed'.split(' '));

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
    // a headline says "jihadists", and the sentence below it who they are
    const group = latest.group ?? established.firstGroup;
    return group !== null && Math.abs(mention.sentence - group.sentence) <= NEAR_GROUP
      ? asSide(lexicon, group.norm)
      : null;
  }
  const { state, place } = latest;
  const here =
    place?.sentence === mention.sentence ? place.country : established.countryOf.get(mention.sentence);
  const near = state !== null && mention.sentence - state.sentence <= NEAR_STATE ? state.norm : null;
  // police are at home where they act: "Two Kenyan soldiers died in Somalia. In Mogadishu police fired tear gas"
  const own = state?.sentence === mention.sentence ? state.norm.country : null;
  if (id === POLICE) return normOfPolice(lexicon, own ?? here ?? near?.country ?? established.country);
  if (!STATE_WORDS.has(id)) return null;
  if (near !== null) return asSide(lexicon, near);
  return normOfState(lexicon, here ?? null) ?? established.state ?? normOfState(lexicon, established.country);
}

/** "33rd Front of the FARC"; a unit of whom nothing is said is of the one army that the article names. */
function underCommand(doc: Doc, mention: ForceMention, index: number, { state }: Established): ForceMention {
  if (mention.norm.side !== mention.norm.id) return mention;
  const next = doc.mentions[index + 1];
  const of = keyAt(doc, mention.end + 1) === 'the' ? mention.end + 2 : mention.end + 1;
  const isOf = keyAt(doc, mention.end) === 'of' && next?.type === 'force' && next.first === of;
  const above = isOf ? next.norm : mention.norm.kind === 'unit' ? state : null;
  return above === null
    ? mention
    : { ...mention, norm: { ...mention.norm, side: above.side, country: above.country } };
}

/** "Kurdish fighters": the body under the name that the article names, else the one of its country. */
function underUmbrella(mention: ForceMention, established: Established, lexicon: Lexicon): ForceMention {
  const bodies = UMBRELLAS.get(mention.norm.id) ?? [];
  const country = established.countryOf.get(mention.sentence) ?? established.country;
  const meant =
    bodies.find(([, id]) => established.ids.has(id)) ?? bodies.find(([where]) => where === country);
  const entry = meant === undefined ? null : lexicon.byId('force', meant[1]);
  return entry === null ? mention : { ...mention, norm: normOfEntry(entry) };
}

/** The belligerent that a named force acts for, as itself. */
function asSide(lexicon: Lexicon, norm: ForceNorm): ForceNorm {
  if (norm.side === norm.id) return norm;
  const entry = lexicon.byId('force', norm.side);
  return entry === null ? { ...norm, id: norm.side, name: norm.side } : normOfEntry(entry);
}

function readEstablished(doc: Doc, lexicon: Lexicon): Established {
  const groups = new Map<string, ForceNorm>();
  const states = new Map<string, ForceNorm>();
  const ids = new Set<string>();
  const countries = new Map<string, number>();
  const countryOf = new Map<number, string>();
  let coalition: ForceNorm | null = null;
  let firstGroup: ForceMention | null = null;
  for (const mention of doc.mentions) {
    if (mention.type === 'force' && !isGeneric(mention)) {
      if (GROUP_KINDS.has(mention.norm.kind) && !isPatron(doc, mention)) {
        groups.set(mention.norm.side, mention.norm);
        firstGroup ??= mention;
      }
      ids.add(mention.norm.id);
      if (OF_ARMIES.has(mention.norm.kind) && !isUnlisted(mention))
        states.set(mention.norm.side, mention.norm);
      if (mention.norm.kind === 'coalition') coalition ??= asSide(lexicon, mention.norm);
    } else if (mention.type === 'place' && mention.norm.country !== null) {
      const { country } = mention.norm;
      countries.set(country, (countries.get(country) ?? 0) + 1);
      if (!isOfSpeaker(doc, mention) && !countryOf.has(mention.sentence))
        countryOf.set(mention.sentence, country);
    }
  }
  const [group] = groups.values();
  const [state] = states.values();
  return {
    coalition: coalition ?? coalitionOf(countries, lexicon),
    group: group === undefined || groups.size > 1 ? null : asSide(lexicon, group),
    firstGroup,
    state: state === undefined || states.size > 1 ? null : asSide(lexicon, state),
    ids,
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
