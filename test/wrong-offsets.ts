import type { Doc } from '../src/doc/doc.js';
import { contains, type Span } from '../src/text/span.js';

/** What is wrong with the offsets of `doc`, one line each. */
export function findWrongOffsets(doc: Doc): string[] {
  const { raw, mentions, events, sentences, removed, tokens, numbers } = doc;
  const wrong: string[] = [];
  const check = (is: boolean, what: string): void => {
    if (!is) wrong.push(what);
  };
  const inText = ([start, end]: Span): boolean => 0 <= start && start < end && end <= raw.length;
  check(doc.clean.length === raw.length, `clean has ${doc.clean.length} units, raw ${raw.length}`);
  sentences.forEach(({ span }, i) => {
    const before = sentences[i - 1];
    check(inText(span), `sentence ${i} at ${span}`);
    check(before === undefined || before.span[1] <= span[0], `sentence ${i} starts before the last one ends`);
  });
  removed.forEach(({ span, reason }, i) => {
    const before = removed[i - 1];
    check(inText(span), `removed ${reason} at ${span}`);
    check(before === undefined || before.span[1] <= span[0], `removed ${reason} at ${span}: out of order`);
  });
  mentions.forEach((mention, i) => {
    const { span, text, type, rule } = mention;
    const name = `${type} "${text}" by ${rule} at ${span}`;
    const before = mentions[i - 1];
    const sentence = sentences[mention.sentence];
    check(inText(span) && raw.slice(...span) === text, `${name}: other words`);
    check(sentence !== undefined && contains(sentence.span, span), `${name}: outside its sentence`);
    check(before === undefined || before.span[0] <= span[0], `${name}: out of order`);
    check(
      tokens[mention.first]?.start === span[0] && tokens[mention.end - 1]?.end === span[1],
      `${name}: other tokens`,
    );
  });
  for (const { span, rule } of numbers) check(inText(span), `number by ${rule} at ${span}`);
  for (const event of events) {
    for (const { span, text } of event.evidence)
      check(inText(span) && raw.slice(...span) === text, `evidence of ${event.subtype} at ${span}`);
    const slots = [
      ...event.places,
      ...event.actors.initiators,
      ...event.actors.targets,
      ...event.aircraft,
      ...event.munitions,
    ];
    const used = [
      ...slots.flatMap((slot) => slot.mentions),
      ...event.counts.map((count) => count.mention),
      ...(event.date?.mentions ?? []),
    ];
    for (const index of used) check(index < mentions.length, `${event.subtype} points at mention ${index}`);
  }
  return wrong;
}
