import { type Candidate, type Doc, sentenceOfToken } from '../../doc/doc.js';
import type { EntryOf } from '../../lexicon/entry.js';
import { candidateOver } from '../../rules/candidate.js';
import { slugOf } from '../../rules/designation.js';
import { keyAfter, keyAt, keyBefore, nameOver } from '../../rules/neighbours.js';
import type { ForceNorm } from '../../schema/mention.js';
import { GAP, type Token } from '../../text/tokens.js';
import { normOfEntry, normOfPhrase, normOfState } from './norms.js';
import { listedForce, type People, peopleAt, type Reading } from './reading.js';
import {
  CROWD,
  CROWD_VERBS,
  DEFENCE,
  FIGHTING_NOUNS,
  FIGHTING_VERBS,
  FORCE_NOUNS,
  type ForceNoun,
  MINISTRY,
  MODIFIERS,
  OFFICE,
  SAYING,
  STATE_VERBS,
  verbAfter,
} from './words.js';

// "Iraqi counter-terrorism service special forces" is as long as they get
const MOST_WORDS = 7;

/** "Chadian army", "Iraq's security forces", "elite Kurdish units", and the first of "US and British troops". */
export function findNational(reading: Reading, people: People): Candidate | null {
  const { doc } = reading;
  if (people.form === 'people') return null;
  const phrase = phraseAfter(reading, people.end, people.form);
  if (people.form === 'metonym' && !isOwner(reading, people) && phrase?.noun.suffix !== 'government')
    return null;
  if (phrase !== null) {
    const { end } = phrase;
    const ministry = DEFENCE.get(keyAt(doc, end - 1)) ?? DEFENCE.get(keyAt(doc, end - 2));
    const noun = phrase.noun.suffix === MINISTRY ? (ministry ?? phrase.noun) : phrase.noun;
    if (!doesMoreThanSpeak(reading, end, noun)) return null;
    return force(reading, people.first, end, 'force/national', normOver(reading, people, noun, end));
  }
  const shared = sharedNoun(reading, people);
  if (shared === null) return null;
  const norm = normOver(reading, people, shared, people.end);
  return force(reading, people.first, people.end, 'force/shared-noun', norm);
}

/** Officials and crowds count where they act: "Turkish authorities imposed", "Egyptian protesters stormed". */
function doesMoreThanSpeak({ doc }: Reading, end: number, { suffix }: ForceNoun): boolean {
  if (suffix !== OFFICE && suffix !== CROWD && suffix !== MINISTRY) return true;
  const verb = keyAfter(doc, verbAfter(doc, end));
  return suffix === CROWD
    ? CROWD_VERBS.has(verb)
    : !SAYING.has(verb) && (STATE_VERBS.has(verb) || FIGHTING_VERBS.has(verb));
}

// "Kyiv's army" is Ukraine's, "London police" is London's
const isOwner = ({ doc }: Reading, { end }: People): boolean => keyAfter(doc, end) === "'s";

const force = ({ doc }: Reading, first: number, end: number, rule: string, norm: ForceNorm): Candidate => ({
  type: 'force',
  ...candidateOver(doc, first, end, rule),
  norm,
});

/** The noun phrase of arms that follows token `from`: its end and its last noun. */
function phraseAfter(
  { doc }: Reading,
  from: number,
  form: People['form'],
): { readonly end: number; readonly noun: ForceNoun } | null {
  let at = from;
  if (keyAfter(doc, at) === "'s" || (isApostrophe(keyAfter(doc, at)) && doc.tokens[at]?.gap === GAP.none))
    at++;
  // "Ukraine forces Russia to retreat": a country without its 's needs more than a word that may be a verb
  const isBare = at === from && form === 'country';
  let found: { end: number; noun: ForceNoun } | null = null;
  // "… left the U.S.", and on the next line "Security forces …": a headline ends without a mark
  const last = doc.sentences[sentenceOfToken(doc.sentences, from - 1)]?.end ?? from;
  for (let step = 0; step < MOST_WORDS && at < last; step++, at++) {
    const token = doc.tokens[at];
    if (token === undefined || token.gap === GAP.paragraph) break;
    const noun = FORCE_NOUNS.get(token.key);
    // "in Egypt's government" is where, "Egypt government" a headline's
    if (noun?.kind === 'government' && form !== 'adjective' && (isBare || isIn(doc, from - 1))) break;
    if (noun !== undefined && !(isBare && step === 0 && VERB_TOO.has(token.key)))
      found = { end: noun.suffix === MINISTRY ? endOfMinistry(doc, at + 1) : at + 1, noun };
    else if (!MODIFIERS.has(token.key) && !isInside(token)) break;
  }
  return found;
}

/** "Ministry of Defence" */
const endOfMinistry = (doc: Doc, end: number): number =>
  keyAfter(doc, end) === 'of' && DEFENCE.has(keyAfter(doc, end + 1)) ? end + 2 : end;

/** A hyphen, or what an editor puts around words of their own: "[the Israeli] army". */
const isInside = ({ key, gap }: Token): boolean =>
  key === ']' || key === '[' || (key === '-' && gap === GAP.none);
const isIn = (doc: Doc, at: number): boolean =>
  keyBefore(doc, at) === 'in' || keyBefore(doc, at - 1) === 'in';
const VERB_TOO = new Set(['forces', 'force', 'guards', 'guard', 'unit', 'units', 'division']);
const isApostrophe = (key: string): boolean => key === "'" || key === '’';

/** "American and Iraqi troops", "US, British and French forces": the noun that the list shares. */
function sharedNoun(reading: Reading, people: People): ForceNoun | null {
  const { doc } = reading;
  let at = people.end;
  for (let step = 0; step < 4; step++) {
    const key = keyAfter(doc, at);
    if (key !== 'and' && key !== ',' && key !== 'or' && key !== '/' && key !== '-') return null;
    const next = peopleAt(reading, keyAfter(doc, at + 1) === 'and' ? at + 2 : at + 1);
    if (next === null || next.form === 'people') return null;
    const phrase = phraseAfter(reading, next.end, next.form);
    // "the UK and Iraq's army" shares nothing
    if (phrase !== null) return keyAt(doc, next.end) === "'s" ? null : phrase.noun;
    at = next.end;
  }
  return null;
}

/** What the phrase means: an entry of the lexicon where it lists the adjective with this noun, else a force of its own. */
function normOver(reading: Reading, people: People, noun: ForceNoun, end: number): ForceNorm {
  const { doc, lexicon } = reading;
  const last = keyAt(doc, end - 1);
  const isMeant = (entry: EntryOf<'force'>): boolean =>
    noun.suffix === 'rebels' || entry.country === people.country;
  const plain = listedForce(lexicon, `${people.adjective} ${last}`);
  if (plain !== null && isMeant(plain)) return normOfEntry(plain);
  const owned = listedForce(lexicon, `${people.adjective}'s ${last}`);
  if (owned !== null && isMeant(owned)) return normOfEntry(owned);
  return normOfPhrase(lexicon, people, noun, nameOver(doc, people.first, end));
}

// "US-led coalition", "Kurd-led forces"
const LED_NOUNS = new Set(
  `coalition forces force alliance troops operation operations mission campaign airstrikes strikes
  intervention task`.split(/\s+/),
);

/** "Israeli airstrikes", "US drone strike", "Russian missiles": whose act or arms they are. */
export function findOwner(reading: Reading, people: People): Candidate | null {
  const { doc, lexicon } = reading;
  const isShort = people.form === 'country' && doc.tokens[people.first]?.isUpper === true;
  if (!people.isState || (people.form !== 'adjective' && !isShort)) return null;
  for (let at = people.end; at < people.end + 4; at++) {
    const key = keyAfter(doc, at);
    if (FIGHTING_NOUNS.has(key)) {
      const norm = normOfState(lexicon, people.country);
      return norm === null ? null : force(reading, people.first, people.end, 'force/owner', norm);
    }
    if (!ATTACKING.has(key)) return null;
  }
  return null;
}
// what may stand between: "US-made" is none of them
const ATTACKING = new Set(
  `air aerial drone missile rocket artillery ground military naval mortar suspected deadly overnight massive
  new fresh recent ballistic cruise guided fighter attack combat heavy precision retaliatory`.split(/\s+/),
);

/** "US-led coalition", "Saudi-led air strikes": those who are led, with the noun where it means them. */
export function findLed(reading: Reading, people: People): Candidate | null {
  const { doc, lexicon } = reading;
  if (keyAfter(doc, people.end) !== '-' || keyAt(doc, people.end + 1) !== 'led') return null;
  let end = people.end + 2;
  for (let at = end; at < end + 4; at++) {
    const token = doc.tokens[at];
    if (token === undefined || token.gap === GAP.paragraph) break;
    if (
      token.key === 'coalition' ||
      token.key === 'alliance' ||
      token.key === 'forces' ||
      token.key === 'force'
    ) {
      end = at + 1;
      break;
    }
    if (!MODIFIERS.has(token.key) && token.key !== 'international' && token.key !== '-') break;
  }
  const isCoalition = end > people.end + 2 || LED_NOUNS.has(keyAfter(doc, end)) || !people.isState;
  const stem = slugOf(people.adjective);
  const coalition =
    listedForce(lexicon, `${people.adjective}-led coalition`) ??
    listedForce(lexicon, `${people.adjective}-led forces`);
  if (coalition !== null) return force(reading, people.first, end, 'force/led', normOfEntry(coalition));
  if (!isCoalition) return null;
  const id = `${stem}-led-${people.isState ? 'coalition' : 'forces'}`;
  const name = `${people.adjective}-led ${people.isState ? 'coalition' : 'forces'}`;
  const norm = { id, name, side: id, kind: 'coalition', country: people.country };
  return force(reading, people.first, end, 'force/led', norm);
}
