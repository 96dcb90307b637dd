/** The typed arrays that a binary file may hold. */
type Column = Uint8Array | Uint16Array | Uint32Array | Float32Array;
const TYPES = {
  u8: Uint8Array,
  u16: Uint16Array,
  u32: Uint32Array,
  f32: Float32Array,
} as const;
type TypeName = keyof typeof TYPES;
const ALIGNMENT = 8;

/** Named columns in one file: `[length of head][head as JSON][column][column]…`, each on a multiple of eight. */
export interface Sections<Head = unknown> {
  readonly u8: (name: string) => Uint8Array;
  readonly u16: (name: string) => Uint16Array;
  readonly u32: (name: string) => Uint32Array;
  readonly f32: (name: string) => Float32Array;
  readonly head: Head;
}

interface Place {
  readonly name: string;
  readonly type: TypeName;
  readonly offset: number;
  readonly length: number;
}

/** Writes the columns and a small `head` of anything JSON can hold. */
export function writeSections(columns: Readonly<Record<string, Column>>, head: unknown): Uint8Array {
  let offset = 0;
  const places = Object.entries(columns).map(([name, column]): Place => {
    const place = { name, type: typeOf(column), offset, length: column.length };
    offset = aligned(offset + column.byteLength);
    return place;
  });
  const json = Buffer.from(JSON.stringify({ places, head }));
  const start = aligned(ALIGNMENT + json.length);
  const file = new Uint8Array(start + offset);
  new DataView(file.buffer).setUint32(0, json.length, true);
  file.set(json, ALIGNMENT);
  for (const place of places) {
    const column = columns[place.name];
    if (column !== undefined)
      file.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), start + place.offset);
  }
  return file;
}

/** Opens a file: the columns are views over `file`, nothing is copied. */
export function readSections<Head>(file: Uint8Array): Sections<Head> {
  // a Buffer from a pool may start anywhere; columns need their alignment
  const bytes = file.byteOffset % ALIGNMENT === 0 ? file : new Uint8Array(file);
  const size = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const json = Buffer.from(bytes.buffer, bytes.byteOffset + ALIGNMENT, size).toString('utf8');
  const { places, head }: { places: readonly Place[]; head: Head } = JSON.parse(json);
  const start = bytes.byteOffset + aligned(ALIGNMENT + size);
  const byName = new Map(places.map((place) => [place.name, place]));
  const placeOf = (name: string, type: TypeName): Place => {
    const place = byName.get(name);
    if (place === undefined || place.type !== type)
      throw new Error(`lexicon file has no ${type} column ${name}`);
    return place;
  };
  const view = <T>(name: string, type: TypeName, open: (offset: number, length: number) => T): T => {
    const { offset, length } = placeOf(name, type);
    return open(start + offset, length);
  };
  const { buffer } = bytes;
  return {
    u8: (name) => view(name, 'u8', (offset, length) => new Uint8Array(buffer, offset, length)),
    u16: (name) => view(name, 'u16', (offset, length) => new Uint16Array(buffer, offset, length)),
    u32: (name) => view(name, 'u32', (offset, length) => new Uint32Array(buffer, offset, length)),
    f32: (name) => view(name, 'f32', (offset, length) => new Float32Array(buffer, offset, length)),
    head,
  };
}

const aligned = (offset: number): number => Math.ceil(offset / ALIGNMENT) * ALIGNMENT;

function typeOf(column: Column): TypeName {
  if (column instanceof Uint8Array) return 'u8';
  if (column instanceof Uint16Array) return 'u16';
  return column instanceof Uint32Array ? 'u32' : 'f32';
}
