import type { Entry, EntryKind } from './entry.js';
import type { LexiconProblem } from './lexicon.js';
import { isEntryKind, readRow, type WeaponEvents, weaponEventSchema } from './rows.js';
import { parseTsv } from './tsv.js';

/** A lexicon file as read. */
export interface LexiconFile {
  readonly path: string;
  readonly text: string;
}

/** One line of a lexicon file: its entry, its names as written, and the force that stands for a country. */
export interface LexiconLine {
  readonly entry: Entry;
  readonly names: string;
  readonly example: string;
  readonly side: string | null;
  readonly line: number;
}

/** What a file holds where its lines do not say it in a column `kind`. */
export const KIND_OF_FILE: Readonly<Record<string, EntryKind>> = {
  'aircraft.tsv': 'aircraft',
  'casualties.tsv': 'casualty',
  'countries.tsv': 'place',
  'demonyms.tsv': 'demonym',
  'forces.tsv': 'force',
  'munitions.tsv': 'munition',
  'places.tsv': 'place',
  'states.tsv': 'place',
  'targets.tsv': 'target',
  'triggers.tsv': 'trigger',
  'units.tsv': 'unit',
};

/** Reads a lexicon file; its entries are numbered from `firstIndex`. Lines that are wrong become problems. */
export function readLexiconFile(
  file: LexiconFile,
  firstIndex: number,
  weaponEvents: WeaponEvents,
): {
  readonly lines: readonly LexiconLine[];
  readonly problems: readonly LexiconProblem[];
} {
  const { rows, bad } = parseTsv(file.text);
  const lines: LexiconLine[] = [];
  const problems: LexiconProblem[] = bad.map(({ line, reason }) => ({
    path: file.path,
    line,
    reason,
  }));
  for (const { line, cells } of rows) {
    // an empty cell says no more than a column that is not there: one file may hold several kinds
    const given = Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== ''));
    const { kind: named, ...rest } = given;
    const kind = named ?? KIND_OF_FILE[file.path.replace(/^.*[/\\]/, '')];
    if (kind === undefined || !isEntryKind(kind)) {
      problems.push({
        path: file.path,
        line,
        reason: `kind: ${kind === undefined ? 'is missing' : `"${kind}" is not known`}`,
      });
      continue;
    }
    const reading = readRow(kind, rest, firstIndex + lines.length, weaponEvents);
    if ('reason' in reading) problems.push({ path: file.path, line, reason: reading.reason });
    else
      lines.push({
        ...reading,
        side: kind === 'place' ? rest['side'] || null : null,
        line,
      });
  }
  return { lines, problems };
}

/** Reads the table of what attacks with each class of weapon are coded as. */
export function readWeaponEvents(text: string): WeaponEvents {
  const rows = parseTsv(text).rows.map(({ cells }) => weaponEventSchema.parse(cells));
  return new Map(rows.map((row) => [row.id, row]));
}
