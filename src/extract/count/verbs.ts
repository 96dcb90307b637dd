import type { COUNT_STATUSES, Measure } from '../../schema/vocabulary.js';

export type CountStatus = (typeof COUNT_STATUSES)[number];

/** What a verb says of the number that is its object or, in the passive, its subject. */
export interface Verb {
  readonly status: CountStatus | null;
  /** The measure that people take: "killed 12". Null leaves it to the noun. */
  readonly people: Measure | null;
  /** Only people are killed or arrested; towns and guns are captured, too, and then the noun says what is counted. */
  readonly isOfPeople: boolean;
  /** The measure where no noun is told: "aircraft dropped 5,075". */
  readonly alone: Measure | null;
}

interface VerbRow extends Verb {
  /** Forms that take an object. */
  readonly active: string;
  /** Forms that stand in the passive or after the noun: "12 killed". */
  readonly passive: string;
}

const casualty = (
  status: 'killed' | 'injured' | 'captured' | 'missing' | 'displaced',
  isOfPeople = true,
): Verb => ({ status, people: status, isOfPeople, alone: status });

const effect = (
  status: CountStatus | null,
  alone: Measure | null = null,
  people: Measure | null = null,
): Verb => ({ status, people, isOfPeople: false, alone });

const VERBS: readonly VerbRow[] = [
  {
    ...casualty('killed'),
    active: 'kill kills killed killing murder murders murdered murdering slay slays slew slaying',
    passive:
      'killed murdered slain executed assassinated beheaded massacred slaughtered martyred lynched hanged dead deceased',
  },
  {
    ...casualty('killed'),
    active:
      'assassinate assassinated assassinating massacred massacring slaughtered slaughtering beheaded beheading martyring',
    passive: '',
  },
  {
    ...casualty('injured'),
    active:
      'injure injures injured injuring wound wounds wounded wounding hurt hurts hurting maim maimed maiming stab stabbed stabbing hospitalizing hospitalized treat treats treated treating',
    passive: 'injured wounded hurt maimed hospitalized hospitalised stabbed concussed',
  },
  {
    ...casualty('captured', false),
    active: 'capture captures captured capturing',
    passive: 'captured',
  },
  {
    ...casualty('captured'),
    active:
      'arrest arrests arrested arresting detain detains detained detaining abduct abducted abducting kidnap kidnapped kidnapping apprehended apprehending nabbed jailed jailing',
    passive: 'arrested detained abducted kidnapped apprehended imprisoned nabbed jailed',
  },
  { ...casualty('missing'), active: '', passive: 'missing unaccounted' },
  {
    ...casualty('displaced'),
    active: 'displace displaces displaced displacing uprooted uprooting',
    passive: 'displaced uprooted homeless',
  },
  {
    ...casualty('displaced', false),
    active: 'evacuate evacuated evacuating',
    passive: 'evacuated',
  },
  {
    // orders are executed and jobs eliminated, too: only people, and whoever is left unnamed, are killed
    ...effect('destroyed', 'killed', 'killed'),
    active:
      'executes executed executing eliminate eliminates eliminated eliminating liquidated liquidating annihilated',
    passive: 'eliminated liquidated annihilated',
  },
  {
    ...effect('destroyed', null, 'killed'),
    active:
      'destroy destroys destroyed destroying demolish demolished demolishing obliterate obliterated sink sinks sank sunk sinking wreck wrecked flatten flattened raze razed razing torch torched torching burn burnt burned burning neutralise neutralised neutralising neutralize neutralized neutralizing',
    passive:
      'destroyed demolished obliterated sunk wrecked flattened razed torched burned levelled leveled neutralised neutralized burnt',
  },
  {
    ...effect('damaged'),
    active:
      'damage damages damaged damaging crater cratered cratering degrade degraded degrading disable disabled disabling',
    passive: 'damaged cratered degraded disabled',
  },
  {
    ...effect('struck', 'positions'),
    active:
      'struck striking strike strikes hit hits hitting target targets targeted targeting bomb bombed bombing shell shelled shelling pound pounded pounding attack attacks attacked attacking engage engaged engaging suppress suppressed suppressing ambush ambushed ambushing',
    passive: 'struck hit targeted bombed shelled pounded attacked engaged suppressed ambushed',
  },
  {
    ...effect('intercepted', 'munitions'),
    active:
      'intercept intercepts intercepted intercepting down downs downed downing repel repelled repelling thwart thwarted',
    passive: 'intercepted downed repelled thwarted',
  },
  {
    ...effect('launched', 'munitions'),
    active:
      'launch launches launched launching fire fires fired firing drop drops dropped dropping lob lobbed lobbing unleash unleashed unleashing',
    passive: 'launched fired dropped lobbed unleashed',
  },
  {
    ...effect('seized'),
    active: 'seize seizes seized seizing confiscate confiscated confiscating recover recovered recovering',
    passive: 'seized confiscated recovered',
  },
  {
    ...effect(null, 'strikes'),
    active: 'conduct conducts conducted conducting flew flown flying',
    passive: 'conducted flown',
  },
  {
    ...effect(null, null, 'killed'),
    active: 'lose loses lost losing',
    passive: '',
  },
];

function indexVerbs(form: 'active' | 'passive'): ReadonlyMap<string, Verb> {
  const index = new Map<string, Verb>();
  for (const { active, passive, ...verb } of VERBS) {
    const forms = form === 'active' ? active : passive;
    for (const key of forms.split(' ')) if (key !== '' && !index.has(key)) index.set(key, verb);
  }
  return index;
}

/** Verbs by the forms that take a number as object. */
export const ACTIVE: ReadonlyMap<string, Verb> = indexVerbs('active');
/** Verbs by the form in which a number is their subject. */
export const PASSIVE: ReadonlyMap<string, Verb> = indexVerbs('passive');

const DOWN = effect('intercepted', 'munitions');
const OUT = effect('destroyed', null, 'killed');

/** Verbs of two words, by the particle: "shot down 12 drones", "knocked out two tanks", "carried out six strikes". */
const PARTICLES: ReadonlyMap<string, ReadonlyMap<string, Verb>> = new Map([
  ['down', verbsOf('shoot shoots shot shooting bring brings brought bringing take took taken', DOWN)],
  [
    'out',
    new Map([
      ...verbsOf('knock knocked knocking take takes took taking taken wipe wiped wiping', OUT),
      ...verbsOf('carry carries carried carrying', effect(null, 'strikes')),
    ]),
  ],
  ['up', verbsOf('blow blows blew blown blowing', OUT)],
  ['dead', verbsOf('shot shooting shoot', casualty('killed'))],
  ['prisoner', verbsOf('take takes took taking taken', casualty('captured'))],
  ['hostage', verbsOf('take takes took taking taken', casualty('captured'))],
]);

function verbsOf(forms: string, verb: Verb): ReadonlyMap<string, Verb> {
  return new Map(forms.split(' ').map((form) => [form, verb]));
}

/** The verb of two words that `particle` ends, with the form before it. */
export const particleVerb = (form: string, particle: string): Verb | undefined =>
  PARTICLES.get(particle)?.get(form);

/** Forms that are as often a noun in the plural: as a verb only right before the number, never across a list. */
export const NOUN_LIKE: ReadonlySet<string> = new Set(
  'strikes attacks targets hits murders strike attack target hit bomb shell down drop drops fire fires wounds wound arrests arrest launches launch captures capture damage ambush captures sink sinks crater'.split(
    ' ',
  ),
);

/** The same effect as an abstract noun before "of": "the deaths of 12", "the destruction of three bridges". */
export const OF_NOUNS: ReadonlyMap<string, Verb> = new Map<string, Verb>([
  ...verbsOf(
    'death deaths killing killings murder murders loss lives life execution assassination massacre bodies martyrdom killed dead',
    casualty('killed'),
  ),
  ...verbsOf('injury injuries wounding wounded injured injuring', casualty('injured')),
  ...verbsOf('arrest arrests capture detention abduction kidnapping', casualty('captured')),
  ...verbsOf('disappearance disappearances', casualty('missing')),
  ...verbsOf('displacement evacuation', casualty('displaced')),
  ...verbsOf('destruction', effect('destroyed')),
  ...verbsOf('downing interception', DOWN),
  ...verbsOf('launch', effect('launched', 'munitions')),
]);
