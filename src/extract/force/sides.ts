import type { Doc, DocMention } from '../../doc/doc.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import type { ForceNorm } from '../../schema/mention.js';
import { normOfState } from './norms.js';

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

/** Doc-wide resolution: common nouns take the side that the article has established for such as them. */
export function resolveSides(doc: Doc, lexicon: Lexicon): Doc {
  const forces = doc.mentions.filter((mention): mention is ForceMention => mention.type === 'force');
  const named = forces.filter(({ rule }) => rule !== 'force/generic');
  const country = mainCountry(doc);
  const mentions = doc.mentions.map((mention) => {
    if (mention.type !== 'force' || mention.rule !== 'force/generic') return mention;
    const side = sideOf(doc, lexicon, mention, named, country);
    return side === null ? mention : { ...mention, norm: side };
  });
  return { ...doc, mentions };
}

function sideOf(
  doc: Doc,
  lexicon: Lexicon,
  mention: ForceMention,
  named: readonly ForceMention[],
  country: string | null,
): ForceNorm | null {
  const { id } = mention.norm;
  if (id === 'gen-coalition')
    return asSide(lexicon, nearest(mention, named, isCoalition, Infinity)) ?? coalitionOf(doc, lexicon);
  if (GROUP_WORDS.has(id)) return asSide(lexicon, theGroup(mention, named));
  if (!STATE_WORDS.has(id)) return null;
  const state = nearest(mention, named, isState, NEAR);
  return asSide(lexicon, state) ?? normOfState(lexicon, placeNear(doc, mention) ?? country);
}

// sentences back within which "the troops" are those just named
const NEAR = 2;

/** The belligerent that a named force acts for, as itself. */
function asSide(lexicon: Lexicon, mention: ForceMention | null): ForceNorm | null {
  if (mention === null) return null;
  const { side, id } = mention.norm;
  if (side === id) return mention.norm;
  const entry = lexicon.byId('force', side);
  if (entry === null) return { ...mention.norm, id: side, name: side };
  return { id: entry.id, name: entry.name, side: entry.side, kind: entry.forceKind, country: entry.country };
}

const isCoalition = ({ norm }: ForceMention): boolean => norm.kind === 'coalition';
const isState = ({ norm }: ForceMention): boolean => STATE_KINDS.has(norm.kind);
const isGroup = ({ norm }: ForceMention): boolean => GROUP_KINDS.has(norm.kind);

/** The last such force before the mention, at most `reach` sentences back; else the first one after it if `reach` is open. */
function nearest(
  mention: ForceMention,
  named: readonly ForceMention[],
  test: (force: ForceMention) => boolean,
  reach: number,
): ForceMention | null {
  let before: ForceMention | null = null;
  for (const force of named) {
    if (force.first > mention.first) {
      if (before === null && reach === Infinity && test(force)) return force;
      if (before !== null) break;
    } else if (mention.sentence - force.sentence <= reach && test(force)) before = force;
  }
  return before;
}

/** The armed group of the article: the only one that it names, else the last one within three sentences. */
function theGroup(mention: ForceMention, named: readonly ForceMention[]): ForceMention | null {
  const sides = new Set<string>();
  let last: ForceMention | null = null;
  let first: ForceMention | null = null;
  for (const force of named) {
    if (!isGroup(force)) continue;
    sides.add(force.norm.side);
    first ??= force;
    if (force.first < mention.first) last = force;
  }
  if (sides.size === 1) return last ?? first;
  return last !== null && mention.sentence - last.sentence <= 3 ? last : null;
}

/** The coalition that fights where the article is, where it names none: "coalition aircraft" over Mosul. */
function coalitionOf(doc: Doc, lexicon: Lexicon): ForceNorm | null {
  const votes = new Map<string, number>();
  for (const { type, norm } of doc.mentions) {
    if (type !== 'place' || norm.country === null) continue;
    const id = COALITIONS.get(norm.country);
    if (id !== undefined) votes.set(id, (votes.get(id) ?? 0) + 1);
  }
  const best = [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0];
  const entry = best === undefined ? null : lexicon.byId('force', best[0]);
  return entry === null
    ? null
    : { id: entry.id, name: entry.name, side: entry.side, kind: entry.forceKind, country: entry.country };
}
const COALITIONS: ReadonlyMap<string, string> = new Map([
  ['IQ', 'us-led-coalition'],
  ['SY', 'us-led-coalition'],
  ['YE', 'saudi-led-coalition'],
  ['AF', 'isaf'],
]);

/** Country of the last place before the mention in its sentence, or of the first one after it. */
function placeNear(doc: Doc, mention: ForceMention): string | null {
  let found: string | null = null;
  for (const { type, norm, sentence, first } of doc.mentions) {
    if (type !== 'place' || sentence !== mention.sentence || norm.country === null) continue;
    if (first > mention.first && found !== null) break;
    found = norm.country;
  }
  return found;
}

/** The country in which more than half of the article's places lie. */
function mainCountry(doc: Doc): string | null {
  const counts = new Map<string, number>();
  let all = 0;
  for (const { type, norm } of doc.mentions) {
    if (type !== 'place' || norm.country === null) continue;
    all++;
    counts.set(norm.country, (counts.get(norm.country) ?? 0) + 1);
  }
  for (const [country, count] of counts) if (count * 2 > all) return country;
  return null;
}
