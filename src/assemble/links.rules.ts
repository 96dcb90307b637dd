import type { RuleAbout } from '../rules/rule.js';

/**
 * The rules that join what is told of one happening (`event/merge-…`, in merge.ts) and that fill what a sentence leaves
 * open from its neighbours (in settle-events.ts, drafts.ts). An event lists those that shaped it in `rules`.
 */
export const RULES: readonly RuleAbout[] = [
  {
    id: 'event/merge-headline',
    about: 'A headline and the text below it tell of one event when they share an actor or a place.',
    examples: [
      {
        text: '[Turkish jets strike PKK camp in Iraq]\n\nTurkish warplanes struck a camp of the PKK near Amedi on Monday, killing nine fighters.',
      },
      {
        text: '[Houthi drones hit port in Saudi Arabia]\n\nHouthi drones struck the port of Jizan on Monday and wounded three people.',
      },
    ],
    counterExamples: [
      'Turkish warplanes struck a camp near Amedi on Monday. Houthi drones struck Jizan on Tuesday.',
    ],
  },
  {
    id: 'event/merge-same-figure',
    about: 'Two sentences that give the same figure of the same thing tell of one event.',
    examples: [
      {
        text: '[A car bomb killed 17 people in Mosul on Monday.] Officials put the blast down to ISIS. It was one of the worst there. All 17 dead were killed at once, a doctor said.',
      },
      {
        text: '[An air strike killed 31 people in Taiz on Friday.] Rescuers came at noon. The strike on Taiz killed 31, a nurse said.',
      },
    ],
    counterExamples: [
      'A car bomb killed 17 people in Mosul on Monday. A mine killed 4 people in Hit on Tuesday.',
    ],
  },
  {
    id: 'event/merge-same-place-and-day',
    about: 'The same kind of act in the same place on the same day is one event.',
    examples: [
      {
        text: '[Russian forces shelled Kherson on Monday.] The regional head spoke of a hard day. Shells fell on Kherson on Monday for an hour, killing two people.',
      },
      {
        text: '[Syrian jets struck Deraa on Sunday.] Smoke was seen for miles. Syrian strikes in Deraa on Sunday killed six militants.',
      },
    ],
    counterExamples: ['Russian forces shelled Kherson on Monday. Russian forces shelled Sumy on Tuesday.'],
  },
  {
    id: 'event/merge-the-attack',
    about: '"The attack" speaks of the act told before it.',
    examples: [
      {
        text: '[Al-Shabaab fighters attacked an army base in Barawe on Monday, killing five soldiers.] The attack began at dawn.',
      },
      { text: '[Israeli jets bombed Rafah on Tuesday.] The strikes were the first in days, medics said.' },
    ],
    counterExamples: [
      'Al-Shabaab fighters attacked an army base in Barawe on Monday. A mine killed two men in Hit on Friday.',
    ],
  },
  {
    id: 'event/merge-result',
    about: 'What is told right after an act, of people hurt or things destroyed, came of that act.',
    examples: [
      { text: '[A bomb exploded in a market in Quetta on Monday.] Nine people were killed.' },
      { text: '[Rockets hit a barracks in Tikrit on Friday.] Two soldiers were wounded.' },
    ],
    counterExamples: [
      'A bomb exploded in a market in Quetta on Monday. Nine people were killed in Karachi on Tuesday.',
    ],
  },
  {
    id: 'event/merge-same-actors',
    about: 'A sentence that goes on with the same actors, place and day goes on with the same event.',
    examples: [
      {
        text: '[Syrian forces attacked rebels of the Free Syrian Army in Homs on Monday.] Syrian forces attacked the Free Syrian Army with tanks.',
      },
      {
        text: '[Houthi fighters attacked Saudi forces in Najran on Monday.] The Houthis attacked Saudi forces with mortars.',
      },
    ],
    counterExamples: [
      'The coalition carried out strikes against ISIS in Raqqa on Monday. Russia carried out strikes in Idlib on Tuesday.',
    ],
  },
  {
    id: 'event/merge-continued',
    about: 'A sentence that brings no new day, place or party goes on with the act told last.',
    examples: [
      {
        text: '[Israeli jets bombed a bridge near Tyre on Monday.] Several explosions were reported in the hour before noon.',
      },
      {
        text: '[Gunmen attacked a village near Djibo on Friday, killing nine people.] The attackers fired at people from motorcycles for an hour.',
      },
    ],
    counterExamples: [
      'Israeli jets bombed a bridge near Tyre on Monday. Another strike destroyed a truck near Sidon.',
    ],
  },
  {
    id: 'event/merge-interception',
    about:
      'Drones and missiles that are shot down belong to the attack that they were launched in; who shoots is who was attacked.',
    examples: [
      {
        text: '[Russia launched 40 Shahed drones at Ukraine on Monday.] Ukrainian forces shot down 31 drones.',
      },
      {
        text: '[The Houthis fired six missiles at Eilat on Tuesday.] The Israeli military intercepted the missiles.',
      },
    ],
    counterExamples: ['The US military shot down a balloon on Monday.'],
  },
  {
    id: 'event/only-attacker',
    about: 'Who attacks from afar is taken from the rest of the article, where one side alone does so.',
    examples: [
      { text: 'Russian missiles hit Odesa on Monday. [Kharkiv came under missile attack on Tuesday.]' },
      {
        text: 'Israeli warplanes struck Tyre on Monday. [An air strike hit Sidon on Wednesday, killing two people.]',
      },
    ],
    counterExamples: ['An air strike hit Sidon on Wednesday, killing two people.'],
  },
  {
    id: 'event/attacker-of-the-act-before',
    about: 'Who attacks from afar, where nobody is named, is who did so just before.',
    examples: [
      {
        text: 'Saudi jets bombed Saada on Monday. The Houthis fired two missiles at Riyadh on Tuesday. [A rocket hit Jizan on Friday, killing one man.]',
      },
      {
        text: 'The Houthis fired a missile at Eilat on Monday. Israeli jets bombed Hodeidah on Tuesday. [Sanaa was hit by missiles on Thursday, and six people were hurt.]',
      },
    ],
    counterExamples: ['A rocket hit Jizan on Friday, killing one man.'],
  },
  {
    id: 'event/only-opponent',
    about:
      'Who was fought or bombed is taken from the rest of the article, where the side that acts has one opponent.',
    examples: [
      {
        text: 'Turkish forces attacked the PKK in Dohuk on Monday. [Turkish jets destroyed four positions in Sinjar on Tuesday.]',
      },
      {
        text: 'The US military struck the Houthis in Sanaa on Monday. [US jets destroyed two missiles in Hodeidah on Thursday.]',
      },
    ],
    counterExamples: ['Turkish jets destroyed four positions in Sinjar on Tuesday.'],
  },
  {
    id: 'event/day-of-the-act-before',
    about: 'An act without a day of its own took place on the day that the text was speaking of.',
    examples: [
      {
        text: 'Near Mosul, a coalition strike destroyed a bunker on March 4. [Near Hawija, a coalition strike destroyed two vehicles.]',
      },
      {
        text: 'M23 rebels attacked Goma on Monday. [M23 rebels also shelled Rutshuru, wounding four people.]',
      },
    ],
    counterExamples: [
      'Near Mosul, a coalition strike destroyed a bunker on March 4. Near Hawija, a coalition strike destroyed two vehicles on March 6.',
    ],
  },
  {
    id: 'event/result-of-the-act-before',
    about:
      'People hurt and things destroyed elsewhere take the kind of act, and who did it, from the act told before.',
    examples: [
      { text: 'Russian missiles hit six cities on Friday. [Two people were killed in Odesa.]' },
      { text: 'Syrian jets bombed the region on Sunday. [Four houses were destroyed in Saraqib.]' },
    ],
    counterExamples: ['Russian missiles hit Odesa on Friday, killing two people.'],
  },
];
