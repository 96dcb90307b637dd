/**
 * What the point after an abbreviation means for the end of a sentence.
 *
 * - `title`: stands before a name and never ends a sentence ("Gen. Petrov").
 * - `month`: ends one only before a word that opens sentences ("on Sept. 10", "in Sept. He").
 * - `number`: never the end before a number or an initial ("No. 5", "Fig. 2").
 * - `inside`: never ends a sentence ("e.g. mortars", "Haifa vs. Acre").
 * - `clock`: ends one before a capital that is not a day, month or time zone ("at 5 a.m. Police", "5 a.m. Monday").
 * - `final`: may stand at the end; it does before a word that opens sentences ("Acme Inc. The", "Acme Inc. Chairman").
 */
export type AbbreviationKind = 'title' | 'month' | 'number' | 'inside' | 'clock' | 'final';

const TABLE: readonly {
  readonly kind: AbbreviationKind;
  /** True where the lower-case form is an ordinary word ("sat.", "gen."), so that only a capital makes it one. */
  readonly isCapital: boolean;
  readonly keys: string;
}[] = [
  // ranks and forms of address; keys are folded (text/fold.ts), so without inner points
  {
    kind: 'title',
    isCapital: true,
    keys:
      'gen lt col maj brig capt cpt cmdr cdr comdr cmdt adm radm vadm sgt ssgt msgt cpl lcpl pvt pfc spc cpo ens ' +
      'wo cwo gp sqn flt sen sens rep reps gov govs pres amb ambs supt insp det asst dep mr mrs ms messrs mx dr drs ' +
      'prof profs rev fr hon atty mme mlle msgr st ste mt ft sh eng dir sec',
  },
  { kind: 'title', isCapital: false, keys: 'mr mrs dr prof capt sgt lt brig' },
  {
    kind: 'month',
    isCapital: true,
    keys: 'jan feb febr mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun',
  },
  {
    kind: 'number',
    isCapital: false,
    // "b. 1961", "c. 1200", "(pop. 25,000)"
    keys: 'no nos art arts fig figs vol vols chap pp para paras op tel ext nr p b c d m div pop lb oz',
  },
  {
    kind: 'inside',
    isCapital: false,
    keys: 'eg ie cf vs v viz approx ca incl resp fe btw aka ps rs',
  },
  { kind: 'clock', isCapital: false, keys: 'am pm' },
  {
    kind: 'final',
    isCapital: true,
    keys:
      'inc co corp ltd llc plc bros jr sr esq dept depts est assn assoc univ inst ave blvd rd hwy bldg intl natl ' +
      'govt ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ' +
      'ore pa penn tenn tex va vt wash wis wyo ont que alta cia prov dist mun brgy inf regt bn bde batt sqdn',
  },
  {
    kind: 'final',
    isCapital: false,
    keys: 'inc co corp ltd al dept govt km sq bbl est yr yrs hr hrs min',
  },
];

const KINDS = buildKinds();

function buildKinds(): ReadonlyMap<
  string,
  {
    readonly lower: AbbreviationKind | null;
    readonly capital: AbbreviationKind;
  }
> {
  const kinds = new Map<string, { lower: AbbreviationKind | null; capital: AbbreviationKind }>();
  for (const { kind, isCapital, keys } of TABLE) {
    for (const key of keys.split(' ')) {
      const known = kinds.get(key);
      const lower = isCapital ? null : kind;
      kinds.set(key, {
        lower: known?.lower ?? lower,
        capital: known?.capital ?? kind,
      });
    }
  }
  return kinds;
}

/** What the abbreviation with this folded key is; null where it is none. @example abbreviationKind('gen', true) // "title" */
export function abbreviationKind(key: string, isCapital: boolean): AbbreviationKind | null {
  if (key.length > 6) return null;
  const kinds = KINDS.get(key);
  if (kinds === undefined) return null;
  return isCapital ? kinds.capital : kinds.lower;
}

/** Words that open a sentence, and that hardly ever follow an abbreviation with a capital inside one. */
export const OPENERS: ReadonlySet<string> = new Set(
  (
    'the a an he she it they we i you this that these those there his its their our my her your but and or so yet nor in ' +
    'on at for from with as by to after before when while if although though however meanwhile since according some many ' +
    'most several both what who why how where which whose not now then still also instead later earlier last next another ' +
    'other others such each every all any more during under over until even among despite because once only here let do ' +
    'does did is are was were has have had will would could should can no one two three four five six seven eight nine ten ' +
    'about around between against through near nearly almost along within without following asked speaking ' +
    'says said local officials police nobody nothing everyone someone thus therefore moreover furthermore additionally ' +
    'finally previously today yesterday tomorrow tonight'
  ).split(' '),
);

/** What may follow "a.m." with a capital inside a sentence: days, months, time zones. */
export const CLOCK_FOLLOWERS: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february ' +
    'march april may june july august september october november december jan feb mar apr jun jul aug sept oct nov dec ' +
    'est edt et cst cdt ct mst mdt mt pst pdt pt gmt utc bst cet cest eet eest ast msk ist eastern central pacific mountain ' +
    'greenwich moscow kyiv kiev baghdad damascus kabul israel'
  ).split(' '),
);
