import type { RuleAbout } from '../rules/rule.js';
import type { SubEventType } from '../schema/vocabulary.js';

/**
 * How much a trigger says by itself.
 *
 * - `strong`: an act of force, whoever is named ("airstrike", "shelled").
 * - `weak`: an act of force only next to a force, a weapon or a victim ("attack", "hit", "operation").
 * - `result`: what came of an act ("killed", "destroyed"): alone it takes its type from weapons, victims and neighbours.
 * - `claim`: says who did it, never that something was done.
 */
export type Strength = 'strong' | 'weak' | 'result' | 'claim';

/** A family of trigger groups of the lexicon that are read alike: the rule that makes an event of them. */
export interface Family extends RuleAbout {
  readonly groups: readonly string[];
  readonly strength: Strength;
  /** What the event is where no weapon and no victim says otherwise; null where the context must say. */
  readonly subtype: SubEventType | null;
}

export const RULES: readonly Family[] = [
  {
    id: 'event/air-strike',
    about: 'An attack from the air: the words themselves say so.',
    groups: [
      'airstrike',
      'air-raid',
      'air-attack',
      'drone-strike',
      'drone-attack',
      'barrel-bombing',
      'strafe',
      'drop-bomb',
      'sortie',
      'crater-v',
      'conduct-strike',
      'drop-object',
    ],
    strength: 'strong',
    subtype: 'Air/drone strike',
    examples: [
      {
        text: '[Turkish airstrikes hit three villages near Kobani on Monday.]',
        norm: { subtype: 'Air/drone strike' },
      },
      {
        text: '[An air raid on Sirte killed four people on March 3.]',
        norm: { subtype: 'Air/drone strike' },
      },
    ],
    counterExamples: ['Air raid sirens sounded in Kharkiv on Monday.'],
  },
  {
    id: 'event/strike',
    about: 'A strike or hit: from the air unless the weapon that is named says otherwise.',
    groups: ['strike-n', 'strike-v', 'target-v', 'hit-v', 'pound', 'engage', 'degrade', 'suppress', 'land-v'],
    strength: 'weak',
    subtype: 'Air/drone strike',
    examples: [
      {
        text: '[Coalition strikes destroyed two vehicles near Hawija on May 4.]',
        norm: { subtype: 'Air/drone strike' },
      },
      {
        text: '[Russian missiles hit a depot in Odesa on Friday, killing two people.]',
        norm: { subtype: 'Shelling/artillery/missile attack' },
      },
    ],
    counterExamples: [
      'Dock workers went on strike in Hamburg on Monday.',
      'A strong earthquake struck Nepal on Saturday.',
    ],
  },
  {
    id: 'event/shelling',
    about: 'Artillery, mortars, rockets or missiles are fired.',
    groups: [
      'shell-v',
      'artillery-strike',
      'bombard',
      'rocket-attack',
      'missile-attack',
      'mortar-attack',
      'tank-fire',
      'fire-projectile',
      'fire-object',
      'indirect-fire',
      'naval-bombardment',
      'ship-attack',
      'sink',
    ],
    strength: 'strong',
    subtype: 'Shelling/artillery/missile attack',
    examples: [
      {
        text: '[Government troops shelled the town of Douma on Sunday, killing six people.]',
        norm: { subtype: 'Shelling/artillery/missile attack' },
      },
      {
        text: '[Hezbollah launched rockets at Haifa on Tuesday.]',
        norm: { subtype: 'Shelling/artillery/missile attack' },
      },
    ],
    counterExamples: ['The minister was bombarded with questions in Paris on Monday.'],
  },
  {
    id: 'event/bombing',
    about: 'An explosive device goes off; bombs from aircraft are an air strike.',
    groups: [
      'bomb-v',
      'bombing-n',
      'explosion',
      'explode',
      'detonate',
      'ied-attack',
      'plant-bomb',
      'car-bombing',
      'booby-trap',
      'uxo-explosion',
      'letter-bomb',
      'sabotage',
    ],
    strength: 'strong',
    subtype: 'Remote explosive/landmine/IED',
    examples: [
      {
        text: '[A car bomb exploded near a market in Baghdad on Monday, killing nine people.]',
        norm: { subtype: 'Remote explosive/landmine/IED' },
      },
      { text: '[Warplanes bombed Taiz on Friday.]', norm: { subtype: 'Air/drone strike' } },
    ],
    counterExamples: ['The population exploded after 1950 in Lagos.'],
  },
  {
    id: 'event/suicide-bombing',
    about: 'The attacker dies with the device.',
    groups: ['suicide-bombing', 'blow-self-up'],
    strength: 'strong',
    subtype: 'Suicide bomb',
    examples: [
      {
        text: '[A suicide bombing in Kabul killed 12 people on Saturday.]',
        norm: { subtype: 'Suicide bomb' },
      },
      {
        text: '[A man blew himself up at a checkpoint in Maiduguri on Friday.]',
        norm: { subtype: 'Suicide bomb' },
      },
    ],
    counterExamples: ['The bill was political suicide, a senator said in Washington on Monday.'],
  },
  {
    id: 'event/grenade',
    about: 'Grenades are the weapon.',
    groups: ['grenade-attack'],
    strength: 'strong',
    subtype: 'Grenade',
    examples: [
      {
        text: '[A grenade attack on a bar in Bujumbura wounded five people on Sunday.]',
        norm: { subtype: 'Grenade' },
      },
      {
        text: '[Gunmen hurled a grenade at a police post in Quetta on Monday.]',
        norm: { subtype: 'Grenade' },
      },
    ],
    counterExamples: ['A grenade was on show in the museum in Quetta.'],
  },
  {
    id: 'event/chemical',
    about: 'A chemical agent is used.',
    groups: ['chemical-attack'],
    strength: 'strong',
    subtype: 'Chemical weapon',
    examples: [
      {
        text: '[A chemical attack in Saraqib injured 11 people on Sunday.]',
        norm: { subtype: 'Chemical weapon' },
      },
      {
        text: '[A gas attack killed dozens in Khan Sheikhoun on April 4.]',
        norm: { subtype: 'Chemical weapon' },
      },
    ],
    counterExamples: ['A gas leak in Leeds injured two people on Sunday.'],
  },
  {
    id: 'event/clash',
    about: 'Two armed sides fight.',
    groups: ['clash', 'battle', 'fight', 'firefight', 'engagement'],
    strength: 'weak',
    subtype: 'Armed clash',
    examples: [
      {
        text: '[Clashes between the army and M23 rebels near Sake killed 20 fighters on Monday.]',
        norm: { subtype: 'Armed clash' },
      },
      { text: '[Malian soldiers fought jihadists in Tessalit on Friday.]', norm: { subtype: 'Armed clash' } },
    ],
    counterExamples: ['The film tells of a battle with cancer in Boston in 2010.'],
  },
  {
    id: 'event/attack',
    about: 'An armed attack: a clash, unless a weapon or unarmed victims make it something else.',
    groups: [
      'attack-n',
      'attack-v',
      'ambush',
      'assault-mil',
      'raid',
      'offensive',
      'operation',
      'incursion',
      'repel',
      'open-fire',
      'firing',
      'counter-attack',
      'advance',
      'jailbreak',
      'mutiny',
    ],
    strength: 'weak',
    subtype: 'Armed clash',
    examples: [
      {
        text: '[Boko Haram fighters attacked an army base in Baga on Thursday, killing 14 soldiers.]',
        norm: { subtype: 'Armed clash' },
      },
      {
        text: '[Gunmen ambushed a convoy of Kenyan soldiers near Lamu on Sunday.]',
        norm: { subtype: 'Armed clash' },
      },
    ],
    counterExamples: ['He died of a heart attack in Cairo on Monday.'],
  },
  {
    id: 'event/territory',
    about: 'Ground changes hands by fighting: regained where a state takes it, overtaken where it does not.',
    groups: ['capture-territory', 'recapture', 'take-object', 'fall-to'],
    strength: 'strong',
    subtype: 'Non-state actor overtakes territory',
    examples: [
      {
        text: '[The Iraqi army recaptured Tikrit from ISIS in March 2015.]',
        norm: { subtype: 'Government regains territory' },
      },
      {
        text: '[The Taliban captured the town of Ghazni on August 12.]',
        norm: { subtype: 'Non-state actor overtakes territory' },
      },
    ],
    counterExamples: ['She took control of the family firm in Milan in 2012.'],
  },
  {
    id: 'event/killing',
    about: 'People are killed or hurt: the weapon, or who they are, says by what kind of event.',
    groups: ['kill', 'die', 'injure', 'eliminate'],
    strength: 'result',
    subtype: null,
    examples: [
      {
        text: '[Israeli forces killed two militants in Jenin on Tuesday.]',
        norm: { subtype: 'Armed clash' },
      },
      { text: '[Gunmen killed five civilians in Ituri on Monday.]', norm: { subtype: 'Attack' } },
    ],
    counterExamples: ['Two people were killed in a road accident in Lyon on Monday.'],
  },
  {
    id: 'event/murder',
    about: 'People who could not defend themselves are shot, executed, massacred or tortured.',
    groups: ['shoot', 'assassinate', 'execute', 'massacre', 'murder', 'stab', 'ram', 'torture'],
    strength: 'weak',
    subtype: 'Attack',
    examples: [
      { text: '[Militiamen massacred 30 villagers in Bunia on Sunday.]', norm: { subtype: 'Attack' } },
      { text: '[ISIS executed 12 civilians in Mosul on January 9.]', norm: { subtype: 'Attack' } },
    ],
    counterExamples: ['The director shot the film in Berlin in 2015.'],
  },
  {
    id: 'event/sexual-violence',
    about: 'Sexual violence.',
    groups: ['rape'],
    strength: 'weak',
    subtype: 'Sexual violence',
    examples: [
      {
        text: '[RSF fighters raped at least nine women in Omdurman in June 2023.]',
        norm: { subtype: 'Sexual violence' },
      },
      { text: '[Soldiers raped four women in Minova in 2012.]', norm: { subtype: 'Sexual violence' } },
    ],
    counterExamples: ['Oilseed rape was harvested in Kent in July.'],
  },
  {
    id: 'event/abduction',
    about: 'People are taken, with no other violence told.',
    groups: ['abduct', 'hold-hostage', 'human-shield'],
    strength: 'strong',
    subtype: 'Abduction/forced disappearance',
    examples: [
      {
        text: '[Gunmen abducted 40 students from a school in Zamfara on Friday.]',
        norm: { subtype: 'Abduction/forced disappearance' },
      },
      {
        text: '[Jihadists kidnapped two aid workers in Mopti on May 2.]',
        norm: { subtype: 'Abduction/forced disappearance' },
      },
    ],
    counterExamples: ['A kidnap drama opens the festival in Venice on Friday.'],
  },
  {
    id: 'event/arrest',
    about: 'People are arrested or captured.',
    groups: ['arrest', 'capture-person'],
    strength: 'weak',
    subtype: 'Arrests',
    examples: [
      {
        text: '[Turkish police arrested 22 ISIS suspects in Istanbul on Tuesday.]',
        norm: { subtype: 'Arrests' },
      },
      { text: '[Security forces detained six militants in Jenin on Monday.]', norm: { subtype: 'Arrests' } },
    ],
    counterExamples: ['The decline of the river was arrested in 2010 in Basra.'],
  },
  {
    id: 'event/interception',
    about: 'A weapon is stopped before it works: shot down, intercepted, defused, seized.',
    groups: [
      'shoot-down',
      'intercept',
      'neutralise-munition',
      'defuse',
      'foil',
      'seize-weapons',
      'clear-mine',
    ],
    strength: 'strong',
    subtype: 'Disrupted weapons use',
    examples: [
      {
        text: '[The Saudi military intercepted a missile over Riyadh on Saturday.]',
        norm: { subtype: 'Disrupted weapons use' },
      },
      { text: '[Police defused a bomb in Karachi on Monday.]', norm: { subtype: 'Disrupted weapons use' } },
    ],
    counterExamples: ['The defender intercepted a pass in Madrid on Sunday.'],
  },
  {
    id: 'event/destruction',
    about: 'Things are destroyed or damaged: the weapon says by what kind of event.',
    groups: ['destroy', 'damage'],
    strength: 'result',
    subtype: null,
    examples: [
      {
        text: '[Ukrainian drones destroyed two tanks near Tokmak on Sunday.]',
        norm: { subtype: 'Air/drone strike' },
      },
      {
        text: '[Shells damaged four houses in Donetsk on Friday.]',
        norm: { subtype: 'Shelling/artillery/missile attack' },
      },
    ],
    counterExamples: ['A fire destroyed a warehouse in Leipzig on Sunday.'],
  },
  {
    id: 'event/property',
    about: 'Looting, arson or demolition.',
    groups: ['demolish', 'loot', 'burn', 'set-ablaze'],
    strength: 'weak',
    subtype: 'Looting/property destruction',
    examples: [
      {
        text: '[Militiamen looted shops in El Geneina on Monday.]',
        norm: { subtype: 'Looting/property destruction' },
      },
      {
        text: '[Soldiers torched 30 houses in Sagaing on June 8.]',
        norm: { subtype: 'Looting/property destruction' },
      },
    ],
    counterExamples: ['The old stadium was demolished in Turin in 2009.'],
  },
  {
    id: 'event/agreement',
    about: 'A ceasefire or agreement between sides.',
    groups: ['ceasefire', 'agreement'],
    strength: 'weak',
    subtype: 'Agreement',
    examples: [
      {
        text: '[Israel and Hezbollah agreed to a ceasefire on November 27.]',
        norm: { subtype: 'Agreement' },
      },
      {
        text: '[The government and FARC signed a peace deal in Bogota in November 2016.]',
        norm: { subtype: 'Agreement' },
      },
    ],
    counterExamples: ['The agreement on milk prices was signed in Bonn on Monday.'],
  },
  {
    id: 'event/withdrawal',
    about: 'A force leaves ground, or takes it, without fighting.',
    groups: ['withdraw', 'occupy'],
    strength: 'weak',
    subtype: 'Non-violent transfer of territory',
    examples: [
      {
        text: '[Russian troops withdrew from Kherson on November 11.]',
        norm: { subtype: 'Non-violent transfer of territory' },
      },
      {
        text: '[Houthi fighters withdrew from Hodeidah in May 2019.]',
        norm: { subtype: 'Non-violent transfer of territory' },
      },
    ],
    counterExamples: ['The bank withdrew the offer in Zurich on Monday.'],
  },
  {
    id: 'event/displacement',
    about: 'People flee or are driven out, in numbers that the text gives.',
    groups: ['displace'],
    strength: 'weak',
    subtype: 'Other',
    examples: [
      {
        text: '[Clashes with M23 rebels displaced 40,000 people in Rutshuru in March.]',
        norm: { subtype: 'Armed clash' },
      },
      {
        text: '[Some 3,000 families fled Pibor in May as rebels of the SPLA drew near.]',
        norm: { subtype: 'Other' },
      },
    ],
    counterExamples: ['The statue was displaced from its plinth in Rome in May.'],
  },
  {
    id: 'event/protest',
    about: 'A protest; force against it makes it another kind.',
    groups: ['protest', 'disperse', 'fire-on-protesters'],
    strength: 'strong',
    subtype: 'Peaceful protest',
    examples: [
      {
        text: '[Thousands of people protested in Khartoum on Sunday.]',
        norm: { subtype: 'Peaceful protest' },
      },
      {
        text: '[Police dispersed demonstrators in Minsk on Sunday.]',
        norm: { subtype: 'Protest with intervention' },
      },
    ],
    counterExamples: ['The striker protested to the referee in Milan.'],
  },
  {
    id: 'event/riot',
    about: 'A violent crowd.',
    groups: ['riot', 'mob'],
    strength: 'strong',
    subtype: 'Violent demonstration',
    examples: [
      {
        text: '[Rioters clashed with police in Tripoli on Friday.]',
        norm: { subtype: 'Violent demonstration' },
      },
      { text: '[A riot broke out in Nairobi on June 25.]', norm: { subtype: 'Violent demonstration' } },
    ],
    counterExamples: ['The garden is a riot of colour in May.'],
  },
  {
    id: 'event/claim',
    about: 'Says whose act it was: gives the act told before it its initiator.',
    groups: ['claim'],
    strength: 'claim',
    subtype: null,
    examples: [
      {
        text: 'A bomb exploded in Quetta on Monday, killing four people. [The Taliban claimed responsibility for the attack.]',
        norm: { subtype: 'Remote explosive/landmine/IED' },
      },
      {
        text: 'A blast in Mogadishu killed three people on Sunday. [Al-Shabaab claimed responsibility.]',
        norm: { subtype: 'Remote explosive/landmine/IED' },
      },
    ],
    counterExamples: ['The union claimed a raise in Essen on Monday.'],
  },
];

/** The family of a trigger group; groups that are in none (talks, threats, aid) make no event. */
export const FAMILY_OF_GROUP: ReadonlyMap<string, Family> = new Map(
  RULES.flatMap((family) => family.groups.map((group) => [group, family] as const)),
);
