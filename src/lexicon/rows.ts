import * as z from 'zod';
import { type Entry, type EntryKind, entrySchema } from './entry.js';
import type { CaseRule } from './spelling.js';

const text = z.string().default('');
const code = z
  .string()
  .regex(/^([A-Z]{2})?$/, 'is not a two-letter country code')
  .default('');
const id = z
  .string()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}.'-]*$/u, 'may hold letters, digits, hyphens and points only');
const number = (name: string) =>
  z
    .string()
    .default('')
    .refine((cell) => cell !== '' && Number.isFinite(Number(cell)), `${name} is not a number`)
    .transform(Number);
const common = {
  id,
  name: text,
  class: text,
  names: z.string({ error: 'is empty' }),
  example: text,
  note: text,
};
const nullable = (cell: string): string | null => (cell === '' ? null : cell);

/** One line of a lexicon file, by kind of file; what a user's file may leave out has a default. */
const rowSchemas = {
  force: z.strictObject({ ...common, country: code, parent: text, side: text }),
  aircraft: z.strictObject({ ...common, country: code }),
  munition: z.strictObject({ ...common, country: code }),
  place: z.strictObject({
    ...common,
    country: code,
    latitude: number('latitude'),
    longitude: number('longitude'),
    side: text,
    admin1: text,
  }),
  demonym: z.strictObject({
    ...common,
    class: z.enum(['adjective', 'people', 'metonym']),
    country: code,
  }),
  trigger: z.strictObject({
    ...common,
    part: text,
    event: text,
    sub_event: text,
    plover: text,
    mode: text,
    agent: text,
  }),
  target: z.strictObject({ ...common, measure: z.string().default('other') }),
  casualty: z.strictObject({
    ...common,
    class: z.enum(['measure', 'role', 'qualifier']),
    measure: text,
    role: text,
    part: text,
  }),
  unit: z.strictObject({ ...common, si: text, factor: number('factor') }),
} as const satisfies Record<EntryKind, z.ZodType>;

/** What an attack with a class of weapon is coded as. */
export const weaponEventSchema = z.strictObject({
  id: z.string(),
  event: z.string(),
  sub_event: z.string(),
  plover: z.string(),
  mode: z.string(),
  note: z.string(),
});
export type WeaponEvents = ReadonlyMap<string, z.infer<typeof weaponEventSchema>>;

export const isEntryKind = (kind: string): kind is EntryKind => Object.hasOwn(rowSchemas, kind);

/** Names of these kinds are written with a capital, or they are not that name ("Polish", "polish"). */
export const caseRuleOf = (kind: EntryKind): CaseRule =>
  kind === 'place' || kind === 'demonym' ? 'capital' : 'free';

export type RowReading =
  | { readonly entry: Entry; readonly names: string; readonly example: string }
  | { readonly reason: string };

/** Checks one line and makes its entry, with number `index`. */
export function readRow(
  kind: EntryKind,
  cells: Readonly<Record<string, string>>,
  index: number,
  weaponEvents: WeaponEvents,
): RowReading {
  const parsed = rowSchemas[kind].safeParse(cells);
  if (!parsed.success) return { reason: reasonOf(parsed.error) };
  const { names, example } = parsed.data;
  const entry = entrySchema.safeParse({
    kind,
    index,
    id: parsed.data.id,
    name: parsed.data.name || firstName(names),
    ...fieldsOf(kind, { ...cells, ...Object.fromEntries(Object.entries(parsed.data)) }, weaponEvents),
  });
  return entry.success ? { entry: entry.data, names, example } : { reason: reasonOf(entry.error) };
}

const firstName = (names: string): string => names.split('|')[0]?.replace(/^[=!]+/, '') ?? '';

function reasonOf(error: z.ZodError): string {
  return error.issues.map((issue) => `${issue.path.join('.') || 'line'}: ${issue.message}`).join('; ');
}

type Cells = Readonly<Record<string, unknown>>;

function fieldsOf(
  kind: EntryKind,
  row: Cells,
  weaponEvents: WeaponEvents,
): Readonly<Record<string, unknown>> {
  const cell = (column: string): string => String(row[column] ?? '');
  const isGeneric = cell('id').startsWith('gen-');
  switch (kind) {
    case 'force':
      return {
        forceKind: cell('class'),
        country: nullable(cell('country')),
        parent: nullable(cell('parent')),
        side: cell('side') || cell('id'),
        isGeneric,
      };
    case 'aircraft':
      return { role: cell('class'), isGeneric };
    case 'munition': {
      const coded = weaponEvents.get(cell('class'));
      return {
        class: cell('class'),
        isGeneric,
        eventType: nullable(coded?.event ?? ''),
        subEventType: nullable(coded?.sub_event ?? ''),
        ploverType: nullable(coded?.plover ?? ''),
        ploverMode: nullable(coded?.mode ?? ''),
      };
    }
    case 'place':
      return {
        placeKind: cell('class') || 'city',
        country: nullable(cell('country')),
        admin1: nullable(cell('admin1')),
        latitude: row['latitude'],
        longitude: row['longitude'],
        population: 0,
        geonameId: null,
      };
    case 'demonym':
      return {
        country: cell('country'),
        isState: !cell('id').startsWith('x-'),
        form: cell('class'),
      };
    case 'trigger':
      return {
        group: cell('class'),
        partOfSpeech: cell('part'),
        eventType: cell('event'),
        subEventType: cell('sub_event'),
        ploverType: nullable(cell('plover')),
        ploverMode: nullable(cell('mode')),
        agent: cell('agent'),
      };
    case 'target':
      return { class: cell('class'), measure: cell('measure') || 'other' };
    case 'casualty':
      return {
        casualtyKind: cell('class'),
        measure: nullable(cell('measure')),
        role: nullable(cell('role')),
      };
    case 'unit':
      return {
        quantity: cell('class'),
        siUnit: cell('si'),
        factor: row['factor'],
      };
  }
}
