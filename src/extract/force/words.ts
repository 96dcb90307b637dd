import type { Doc } from '../../doc/doc.js';
import { keyAfter } from '../../rules/neighbours.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** What a noun makes of the adjective before it: "Chadian army" is `td-army`, a state's military. */
export interface ForceNoun {
  readonly suffix: string;
  readonly kind: string;
}

/** Those who speak for a state, and those who take to the streets: they are a force where they do more than speak. */
export const OFFICE = 'authorities';
export const CROWD = 'protesters';
/** The ministries that wage war are a force whatever they do. */
export const MINISTRY = 'ministry';
export const DEFENCE: ReadonlyMap<string, ForceNoun> = new Map(
  [
    ['defence', 'defence'],
    ['defense', 'defence'],
    ['war', 'defence'],
    ['interior', 'interior'],
  ].map(([word = '', of]): [string, ForceNoun] => [word, { suffix: `${of}-ministry`, kind: 'government' }]),
);

const NOUNS: readonly (readonly [suffix: string, kind: string, words: string])[] = [
  ['army', 'state-military', 'army armies'],
  [
    'military',
    'state-military',
    `military forces force troops troop soldiers soldier servicemen serviceman servicemembers paratroopers paratrooper
     commandos commando marines personnel conscripts reservists infantry airmen sailors sailor contingent infantrymen
     cavalry special-forces peshmerga`,
  ],
  ['air-force', 'state-military', 'airforce airpower'],
  ['navy', 'state-military', 'navy fleet coastguard'],
  ['unit', 'unit', 'unit units brigade brigades battalion battalions regiment regiments division divisions'],
  ['police', 'police', 'police policemen policeman gendarmes gendarmerie policewomen'],
  ['security', 'security-service', 'guards guard rangers intelligence'],
  ['government', 'government', 'government regime junta'],
  [
    OFFICE,
    'government',
    `authorities officials administration leadership leaders parliament cabinet diplomats negotiators delegation
     presidency`,
  ],
  [MINISTRY, 'government', 'ministry'],
  [CROWD, 'civilians', 'protesters protestors demonstrators rioters settlers'],
  [
    'rebels',
    'rebel-group',
    `rebels rebel insurgents insurgent guerrillas guerrilla guerillas separatists separatist militants militant fighters
     fighter jihadists jihadist jihadis mujahideen opposition dissidents`,
  ],
  [
    'militia',
    'militia',
    'militia militias militiamen militiaman gunmen gunman mercenaries paramilitaries paramilitary',
  ],
  ['peacekeepers', 'intl-org', 'peacekeepers peacekeeper'],
];

/** Nouns that make a force of the country or people before them. */
export const FORCE_NOUNS: ReadonlyMap<string, ForceNoun> = new Map(
  NOUNS.flatMap(([suffix, kind, words]) =>
    words.split(/\s+/).map((word): [string, ForceNoun] => [word, { suffix, kind }]),
  ),
);

/** Words that may stand between the adjective and the noun: "Iraqi counter-terrorism forces". */
export const MODIFIERS =
  set(`security special operations operation government army air naval ground military armed police
  border counter terrorism counterterrorism terror elite armoured armored mechanised mechanized federal state national royal
  coast presidential republican revolutionary peacekeeping regular intelligence paramilitary rebel opposition militant
  insurgent separatist shia shiite sunni islamist jihadist light heavy mountain airborne combat naval marine defence defense
  service interior ministry task occupation occupying ground land sea tank artillery infantry riot secret democratic
  pro-government loyalist allied backed armed local tribal islamic regime air-force groups
  new current former foreign senior top transitional interim caretaker provincial immigration jewish opposition anti-government`);

/** Nouns of people under arms: after the name of a group they belong to it ("Hamas gunmen"). */
export const ARMED_NOUNS =
  set(`fighters fighter militants militant rebels rebel gunmen gunman insurgents insurgent forces
  force troops soldiers soldier members member terrorists terrorist guerrillas guerrilla militiamen militia militias jihadists
  jihadist extremists extremist operatives operative combatants separatists commanders commander group movement`);

// what a state does with arms, in the forms that follow its name; those of peace, too, need fighting in the sentence
const VERBS = `launched launches fired fires struck bombed bombs attacked shelled killed kills invaded invades annexed annexes
  seized captured raided stormed pounded bombarded hammered assassinated unleashed blockaded besieged recaptured retook
  ambushed intercepted intercepts downed stockpiling stockpiled mobilised mobilized retaliated wounded carpet-bombed
  shelling bombing attacking invading bombarding executed firing launching`;
export const FIGHTING_VERBS = set(VERBS);
/** Verbs that mean fighting only where the sentence speaks of it: "Russia used nearly every missile that it has". */
export const DOUBTFUL_VERBS =
  set(`used uses using deployed deploys sent sends carried carries conducted conducts responded
  responds advanced advances resumed escalated stepped dropped drops rained staged mounted waged wages withdrew shot shoots
  destroyed destroys hit strikes attacks hits targets targeted shells raids captures seizes intensified continued destroying
  targeting hitting striking retaliate accelerated lost captured pulled began begun begins maintains maintained keeps amassed massed`);
/** What a state may be said to have: "Russia's missile attack". */
export const FIGHTING_NOUNS =
  set(`attack attacks strike strikes airstrike airstrikes invasion offensive war bombardment campaign
  shelling assault assaults raid raids operation operations incursion blockade siege bombing bombings onslaught aggression
  barrage counteroffensive retaliation missiles drones warplanes jets rockets artillery aircraft helicopters bombs shells
  tanks gunfire fire`);
/** After them "by Israel" names who did it. */
export const DONE_BY =
  set(`launched killed fired attacked bombed struck shelled wounded injured destroyed downed intercepted carried
  waged seized captured raided backed invaded bombarded assassinated attack attacks strike strikes airstrike airstrikes raid raids
  bombing bombardment shelling offensive invasion assault incursion led dropped shot targeted conducted planted staged`);
/** Words that may stand between a state's name and its verb. */
export const BETWEEN =
  set(`has have had also then again reportedly now is was been be apparently recently repeatedly
  immediately later quickly on in and monday tuesday wednesday thursday friday saturday sunday overnight " “ ” ' ‘ ’ has
  already since still both today yesterday once first could would will and its allies partners forces`);

/** Behind these a country is where or whom: "in Russia launched", "against Israel struck". */
export const NOT_SUBJECT = set(
  `in from near at to of against into inside over across with on for within outside via by between`,
);
/** What a state does to others without arms, in the forms that follow its name. */
export const STATE_VERBS =
  set(`threatened threatens rejected rejects demanded demands imposed imposes accused accuses warned warns agreed agrees
  offered offers refused refuses accepted accepts announced announces lifted lifts signed signs suspended suspends expelled
  expels urged urges called calls condemned condemns denied denies vowed vows pledged pledges said says granted grants
  recognised recognized recognises recognizes severed severs broke breaks restored halted halts withdraws
  asked asks backed backs supported supports blamed blames claimed claims confirmed confirms declared declares defended
  defends denounced denounces deported deports freed frees gave gives handed insisted insists invited joined
  negotiated ordered orders postponed praised praises proposed proposes protested protests provided provides ratified
  recalled recalls released releases renewed requested requests sought seeks shared shares summoned summons voted
  wants wanted welcomed welcomes established cancelled canceled closed opened eased tightened froze barred bans banned jailed
  boycotted complained mediated trained issued sent sends deployed withdrew strengthened reinforced supplied vetoed
  decided expressed reduced removed completed donated approved
  ruled reiterated rebuffed dismissed dismisses hailed opposes opposed violated breached extradited deploys`);
/** What they do who are unarmed and many. */
export const CROWD_VERBS =
  set(`clashed clash attacked attack stormed storm threw throw hurled set burned burnt torched blocked rallied marched
  demonstrated rioted occupied looted raided fought`);
/** Words of a state that are no more than words. */
export const SAYING =
  set(`said says claimed claims called calls accused accuses confirmed confirms announced announces urged urges warned warns
  denied denies blamed blames insisted insists reiterated condemned condemns told declared declares praised`);
/** Words that open a verb of the future or of duty. */
export const MODALS = set('will would must should may could cannot can');
/** "Iran is ready to talk". */
export const READY =
  set(`ready willing considering seeking prepared preparing planning demanding threatening calling urging refusing offering
  negotiating supporting backing accusing pushing pressing providing supplying arming funding sending deploying`);
/** A country right behind them is whom they are done to. */
export const OBJECT_VERBS =
  set(`accused accuses accusing blamed blames blaming threatened threatens threatening urged urges urging warned warns
  warning condemned condemns condemning criticised criticized told asked pressed pressured pressuring denounced denouncing
  supports supporting supported backing arming`);
/** What states have with, against and for each other, by the preposition that leads to the other. */
export const DEALINGS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['on', set('sanctions embargo war pressure attack attacks embargoes')],
  [
    'against',
    set(
      'sanctions embargo war measures complaint accusations charges threats threat campaign offensive attack attacks aggression warfare',
    ),
  ],
  [
    'with',
    set(
      'talks negotiations ties relations agreement deal treaty ceasefire truce peace pact alliance cooperation contacts',
    ),
  ],
  ['to', set('aid weapons arms ultimatum assistance warning')],
  [
    'between',
    set('relations talks war ties tension tensions truce ceasefire agreement treaty negotiations dispute'),
  ],
]);

/** Index of the verb after a name that ends before token `end`, past what may stand between. */
export function verbAfter(doc: Doc, end: number): number {
  let at = end;
  for (; at < end + 6; at++) {
    const key = keyAfter(doc, at);
    if (MODALS.has(key) || !(BETWEEN.has(key) || key.endsWith('ly'))) break;
  }
  return at;
}
