const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Nouns that follow a name and belong to it, with the kind of place that they make of it. */
export const GENERIC_AFTER: ReadonlyMap<string, string> = new Map(
  (
    [
      ['admin1', 'province governorate oblast state wilaya krai prefecture'],
      [
        'admin2',
        'district county raion rayon subdistrict municipality sub-district lga lgas territory chiefdom canton locality woreda payam upazila tehsil cercle commune',
      ],
      ['city', 'city town village hamlet township settlement'],
      ['neighbourhood', 'neighbourhood neighborhood quarter suburb'],
      ['camp', 'camp'],
      ['base', 'airbase airfield base'],
      ['river', 'river'],
      ['mountain', 'mountain mountains hills hill heights'],
      ['valley', 'valley gorge'],
      ['island', 'island islands archipelago'],
      ['region', 'region peninsula desert plain plateau basin area forest strip corridor'],
      ['sea', 'sea strait straits gulf bay'],
      ['lake', 'lake reservoir'],
      [
        'site',
        'dam bridge airport port crossing checkpoint square roundabout junction hotel mosque prison hospital market stadium park palace castle cathedral church chapel monastery cemetery museum',
      ],
      ['street', 'street road avenue boulevard highway drive lane'],
    ] as const
  ).flatMap(([kind, words]) => words.split(' ').map((word): [string, string] => [word, kind])),
);

/** Those of them that make a place of an unlisted name wherever they stand: "Nagorna settlement", "Kuweires airbase". */
export const NAMING_AFTER =
  set(`province governorate oblast wilaya district raion rayon subdistrict municipality village hamlet
  township settlement neighbourhood neighborhood camp airbase airfield river mountains valley island islands peninsula archipelago
  county territory chiefdom canton commune locality lga lgas woreda payam upazila tehsil cercle`);
/** Those that make one only where they are written with a capital: "Villa Bruna Hotel", "Al-Noor Mosque". */
export const SITES_AFTER = set(
  `hotel mosque prison hospital airport dam bridge crossing checkpoint base airbase square market
  street road avenue boulevard highway drive lane stadium park palace castle cathedral church chapel monastery cemetery
  museum`,
);

/** Nouns before "of" and a name: "the village of Kafr Nabl". */
export const GENERIC_OF: ReadonlyMap<string, string> = new Map(
  (
    [
      [
        'city',
        'village town city hamlet settlement township locality port suburb enclave commune community kibbutz moshav',
      ],
      ['admin1', 'province governorate oblast state'],
      ['admin2', 'district county municipality raion canton'],
      ['region', 'region area'],
      ['neighbourhood', 'neighbourhood neighborhood quarter'],
      ['island', 'island isle'],
      ['camp', 'camp'],
    ] as const
  ).flatMap(([kind, words]) => words.split(' ').map((word): [string, string] => [word, kind])),
);

/** Nouns for a town or a part of one. */
export const TOWN_NOUNS = set('city town village hamlet township suburb neighbourhood neighborhood');

/** Words that begin the name of a place: "Camp Taji", "Tall Hamis", "Souk al-Arba". */
export const LEADING =
  set(`camp fort mount mt lake port cape wadi tell tall tal jabal jebel kafr kafar khirbet khan deir dayr ain ayn
  bir umm souk suq beit bayt bani beni ras kfar nahr qasr burj villa san santa saint st puerto playa ciudad nizhny verkhny novo`);

/** Prepositions of place. */
export const PLACE_PREPOSITIONS =
  set(`in near at from to outside around across into towards toward inside within throughout
  between through via off onto reached leaving entered entering visited visiting fled quit took taken retook seized
  captured recaptured overran liberated besieged hit struck shelled bombed bombarded attacked raided stormed pounded targeted
  northern southern eastern western central
  northeastern northwestern southeastern southwestern northeast northwest southeast southwest north south east west downtown
  neighbouring neighboring nearby`);
/** Those that hardly ever stand before a person or an organisation. */
export const SURE_PREPOSITIONS =
  set(`in near outside around across throughout northern southern eastern western central northeastern
  northwestern southeastern southwestern downtown neighbouring neighboring inside`);
/** Compass words and the like, which stand before a name in capitals without being part of another name. */
export const COMPASS =
  set(`north south east west northern southern eastern western central upper lower greater northeast northwest
  southeast southwest northeastern northwestern southeastern southwestern inner outer downtown metropolitan old mainland rural
  near in from at to of and the outside around across inside`);

/** Titles: the capital word behind them is a person. */
export const TITLES =
  set(`mr mrs ms miss dr sir lord lady gen general col colonel maj major capt captain lt lieutenant sgt sergeant
  cpl corporal pvt adm admiral brig brigadier president minister secretary senator sen rep representative congressman
  congresswoman governor gov mayor chancellor ambassador judge justice sheikh shaikh imam ayatollah mullah rabbi pope cardinal
  bishop archbishop father sister brother prince princess king queen duke baron professor prof detective officer constable
  inspector sheriff deputy commander chief spokesman spokeswoman coach actor actress singer author director manager marshal
  chairman chairwoman ceo cmdr commissioner premier hon rev reverend saint emperor sultan emir prophet`);

/** Capital words that may follow a place without making it part of another name. */
export const MAY_FOLLOW =
  set(`president prime minister mayor governor gov ambassador police monday tuesday wednesday thursday friday
  saturday sunday january february march april may june july august september october november december jan feb mar apr jun
  jul aug sept sep oct nov dec today yesterday on in and the is was has after before while but for from to at as with by
  attorney sen rep senator chief foreign defence defense interior health finance army navy republican democrat democratic
  government i if when king queen prince emperor war crisis spokesman embassy ministry parliament republicans democrats assembly senate sheriff supreme county department legislature natives
  native residents resident voters lawmakers`);

/** Heads of organisations, ships, weapons and works that take a place into their name. */
export const ORGANISATION_AFTER =
  set(`university college school institute academy times post herald tribune globe gazette journal
  telegraph mail daily star news press agency bank exchange stock airlines airways air airline fc united rovers athletic wanderers
  agreement accord accords treaty convention declaration protocol conference summit process plan commission association society
  foundation fund group company corporation corp inc ltd plc llc holdings limited orchestra philharmonic symphony opera ballet
  museum gallery festival marathon olympics open cup league championship club party movement union federation council committee
  court tribunal chamber board authority department ministry office bureau service services network television tv radio studio
  records magazine review books award awards prize day week flu fever virus disease syndrome`);
/** Heads before "of" that make what follows part of their own name: "University of Kent", "Bank of England". */
export const ORGANISATION_OF =
  set(`university bank college institute academy duke duchess earl prince princess lord bishop archbishop
  diocese treaty declaration battle siege school museum church order knights statue tower fall merchant merchants song journal
  convention corporation corp company association society`);

/** Words that are names of places somewhere, and never mean them in English. */
export const NEVER =
  set(`january february march april may june july august september october november december monday tuesday wednesday
  thursday friday saturday sunday spring summer autumn winter north south east west northern southern eastern western central
  northeastern northwestern southeastern southwestern northeast northwest southeast southwest the la le el al de of and center
  centre city village town district`);
/** Words that name nothing by themselves: "Referral Hospital", "International Market". */
export const COMMON_PARTS =
  set(`national general central regional provincial public main military royal memorial teaching
  referral new old grand great free open district city state local municipal federal university international children childrens
  school police fire management quality control water electoral judicial congressional air united health orthodox catholic
  anglican baptist`);
