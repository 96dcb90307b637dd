/** Closed lists of the output. ACLED's names are those of its codebook (2023 revision); PLOVER's of its manual. */

export const MENTION_TYPES = ['date', 'place', 'force', 'aircraft', 'munition', 'count'] as const;
export type MentionType = (typeof MENTION_TYPES)[number];

/** ACLED event types with their sub-event types, in the order in which the codebook ranks them. */
export const SUB_EVENT_TYPES = {
  Battles: ['Government regains territory', 'Non-state actor overtakes territory', 'Armed clash'],
  Protests: ['Excessive force against protesters', 'Protest with intervention', 'Peaceful protest'],
  Riots: ['Violent demonstration', 'Mob violence'],
  'Explosions/Remote violence': [
    'Chemical weapon',
    'Air/drone strike',
    'Suicide bomb',
    'Shelling/artillery/missile attack',
    'Remote explosive/landmine/IED',
    'Grenade',
  ],
  'Violence against civilians': ['Sexual violence', 'Attack', 'Abduction/forced disappearance'],
  'Strategic developments': [
    'Agreement',
    'Arrests',
    'Change to group/activity',
    'Disrupted weapons use',
    'Headquarters or base established',
    'Looting/property destruction',
    'Non-violent transfer of territory',
    'Other',
  ],
} as const;
export type EventType = keyof typeof SUB_EVENT_TYPES;
export type SubEventType = (typeof SUB_EVENT_TYPES)[EventType][number];

export const EVENT_TYPES = [
  'Battles',
  'Protests',
  'Riots',
  'Explosions/Remote violence',
  'Violence against civilians',
  'Strategic developments',
] as const satisfies readonly EventType[];

export const ALL_SUB_EVENT_TYPES = EVENT_TYPES.flatMap(
  (type): readonly SubEventType[] => SUB_EVENT_TYPES[type],
);

/** The 16 PLOVER event types. */
export const PLOVER_TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const;

export const MEASURES = [
  'killed',
  'injured',
  'casualties',
  'captured',
  'missing',
  'displaced',
  'strikes',
  'engagements',
  'sorties',
  'munitions',
  'aircraft',
  'vehicles',
  'buildings',
  'positions',
  'units',
  'fighters',
  'troops',
  'civilians',
  'area',
  'weight',
  'money',
  'percent',
  'other',
] as const;
export type Measure = (typeof MEASURES)[number];

export const DATE_PRECISIONS = ['day', 'week', 'month', 'season', 'quarter', 'year', 'decade'] as const;
export const DATE_MODS = ['START', 'MID', 'END', 'APPROX', 'BEFORE', 'AFTER'] as const;
/** How a date's value is known: written out; from the publication date; from the article's other dates; not at all. */
export const DATE_BASES = ['explicit', 'relative', 'inferred', 'unresolved'] as const;
export const PUBLISHED_BASES = ['option', 'metadata', 'filename', 'dateline', 'text', 'inferred'] as const;

export const SCOPES = ['single', 'aggregate'] as const;
export const STATUSES = ['reported', 'claimed', 'denied', 'planned', 'hypothetical'] as const;
/** What became of the thing that was counted. */
export const COUNT_STATUSES = [
  'killed',
  'injured',
  'captured',
  'destroyed',
  'damaged',
  'struck',
  'seized',
  'intercepted',
  'launched',
  'missing',
  'displaced',
] as const;

export const SENTENCE_ROLES = ['title', 'body', 'caption'] as const;
export const REMOVAL_REASONS = [
  'advertisement',
  'share',
  'related',
  'duplicate',
  'caption',
  'navigation',
  'prompt',
  'credit',
  'comment',
  'metadata',
] as const;
export type RemovalReason = (typeof REMOVAL_REASONS)[number];
