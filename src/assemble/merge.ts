import { areDatesCompatible, arePlacesCompatible, isLocal, isSomebody, shareSide } from './compatible.js';
import { type Draft, dateOf, isOpen, uniteDrafts } from './draft.js';
import { haveConflictingFigures } from './figures.js';
import { subEventTypeOf } from './sub-event-type.js';
import { areKindsCompatible, isBare, isInterceptionOf, isResult, type Told, tieBetween } from './ties.js';

/**
 * Joins drafts that tell of one happening. Two may be joined where nothing that both tell excludes it (place, date,
 * initiator, kind, figures), and are joined where something ties them: a headline, the same figures, the same place and
 * day, "the attack", or a result told right after its act. Every tie is a rule with an id in `event.rules`.
 */
export function mergeDrafts(drafts: readonly Draft[]): Draft[] {
  const events: Told[] = [];
  for (const draft of drafts) {
    const told = { draft, subtype: subEventTypeOf(draft) };
    const { index, rule } = findPartner(events, told);
    const partner = events[index];
    if (partner === undefined) {
      if (!isAllusion(draft)) events.push(told);
    } else {
      const tied = {
        ...(rule === 'event/merge-interception' ? turned(draft) : draft),
        rules: [...draft.rules, rule],
      };
      const united = uniteDrafts(
        partner.draft.isTitle ? headlineOf(partner.draft, draft) : partner.draft,
        tied,
      );
      events[index] = { draft: united, subtype: subEventTypeOf(united) };
    }
  }
  return events.map(({ draft }) => draft);
}

/** A caption, or an act that is only named ("fear of attacks"): it may add to an event, but is none. */
const isAllusion = (draft: Draft): boolean =>
  draft.isCaption ||
  draft.triggers.length === 0 ||
  !(draft.isPredicated || draft.isTitle || draft.counts.length > 0);

/** What a headline says besides: it sums up the article, so that places and figures of the text go before its own. */
function headlineOf(title: Draft, { places, counts }: Draft): Draft {
  const measures = new Set(counts.map(({ mention }) => mention.norm.measure));
  return {
    ...title,
    places: places.length > 0 ? [] : title.places,
    counts: title.counts.filter(({ mention }) => !measures.has(mention.norm.measure)),
  };
}

/** Who shoots down is who was attacked. */
const turned = (draft: Draft): Draft => ({
  ...draft,
  initiators: [],
  targets: [...draft.targets, ...draft.initiators],
});

interface Partner {
  readonly index: number;
  readonly rule: string;
}

/** How many sentences may tell of one event: a text that goes on repeating itself begins another. */
const MOST_SENTENCES = 40;
/** How many events back a partner is looked for: bounds the work on a text of thousands of events. */
const WINDOW = 40;

function findPartner(events: readonly Told[], told: Told): Partner {
  const { draft } = told;
  let compatible = 0;
  let only = -1;
  const from = Math.max(0, events.length - WINDOW);
  const last = lastSentenceOf(events, from);
  for (let index = events.length - 1; index >= from; index--) {
    const event = events[index];
    if (event === undefined) continue;
    // what one sentence tells of two acts was told last of both
    const isLast = event.draft.sentences.at(-1) === last;
    if (event.draft.sentences.length >= MOST_SENTENCES || !areCompatible(event, told)) continue;
    compatible++;
    only = index;
    const rule = tieBetween(event, told, isLast);
    if (rule !== null) return { index, rule };
  }
  // "Tuesday's strikes", far below the only strikes of the article
  return draft.isDefinite && compatible === 1
    ? { index: only, rule: 'event/merge-the-attack' }
    : { index: -1, rule: '' };
}

/** The last sentence that tells of an act, past asides and what has not been done; -1 where there is none. */
function lastSentenceOf(events: readonly Told[], from: number): number {
  let last = -1;
  for (let index = from; index < events.length; index++) {
    const event = events[index];
    if (event === undefined || isOpen(event.draft) || isAside(events, event)) continue;
    last = Math.max(last, event.draft.sentences.at(-1) ?? -1);
  }
  return last;
}

/** "The largest attack before was in March": the text goes on with what it told before that. */
function isAside(events: readonly Told[], { draft }: Told): boolean {
  if (!draft.isAnother) return false;
  const day = dateOf(draft)?.mention.norm.to ?? null;
  const main = events[0]?.draft;
  const mainDay = main === undefined ? null : (dateOf(main)?.mention.norm.from ?? null);
  return day !== null && mainDay !== null && day < mainDay;
}

/** How many towns make a list, of which a sentence about one of them tells a part. */
const LIST = 3;

/** "468 sorties in Aleppo, Raqqa, Homs and Hama": what was hit in Homs is told as an event of its own. */
function isPartOf(event: Draft, draft: Draft): boolean {
  const listed = new Set(event.places.filter(isLocal).map(({ mention }) => mention.norm.name));
  const own = draft.places.filter(isLocal);
  return listed.size >= LIST && own.length > 0 && own.length * 2 <= listed.size && draft.counts.length > 0;
}

function areCompatible(event: Told, told: Told): boolean {
  const { draft: a } = event;
  const { draft: b } = told;
  if (isOpen(a) !== isOpen(b) || (a.isItem && b.isItem) || isPartOf(a, b)) return false;
  // what a whole war cost is no result of the last strike told
  if (a.isTotal !== b.isTotal && a.counts.length > 0 && b.counts.length > 0 && !a.isTitle) return false;
  return (
    arePlacesCompatible(a.places, b.places) &&
    areDatesCompatible(a.dates, b.dates) &&
    (isInterceptionOf(event, told) ||
      (areKindsCompatible(event, told) &&
        areActorsCompatible(a, b) &&
        (isAnotherCount(a, b) || !haveConflictingFigures(a, b))))
  );
}

/** "13 were killed, one source said": where nothing but the figure is new, it is another source's of the same act. */
const isAnotherCount = (event: Draft, draft: Draft): boolean =>
  isResult(draft) && (draft.attribution !== null || draft.triggers.length === 0) && isBare(event, draft);

/** Not two acts of two sides; and who acts in the one is not acted on in the other, unless both fight. */
function areActorsCompatible(a: Draft, b: Draft): boolean {
  const known = a.initiators.filter(isSomebody);
  const others = b.initiators.filter(isSomebody);
  if (known.length > 0 && others.length > 0 && !shareSide(known, others)) return false;
  const isTurned = (x: Draft, y: Draft): boolean =>
    shareSide(x.initiators, y.targets) && !shareSide(x.initiators, y.initiators);
  return !isTurned(a, b) && !isTurned(b, a);
}
