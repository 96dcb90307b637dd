const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** What a noun makes of the adjective before it: "Chadian army" is `td-army`, a state's military. */
export interface ForceNoun {
  readonly suffix: string;
  readonly kind: string;
}

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
  pro-government loyalist allied backed armed local tribal islamic regime air-force groups`);

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
  already since still today yesterday once first could would will and its allies partners forces`);
