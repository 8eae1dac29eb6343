import { deflateSync } from 'node:zlib';

/** A short object with its number and what it says, in Latin-1. */
export interface ShortObject {
  readonly id: number;
  readonly body: string;
}

/** Where an object of the file is found. */
export type ObjectPlace =
  { readonly kind: 'offset'; readonly offset: number } | { readonly kind: 'packed'; readonly pack: number; readonly index: number };

/** An object stream (ISO 32000-1, 7.5.7): many short objects under one number, compressed together. */
export function objectStream(packId: number, objects: readonly ShortObject[]): Uint8Array {
  let index = '';
  let bodies = '';
  for (const { id, body } of objects) {
    index += `${String(id)} ${String(bodies.length)} `;
    bodies += `${body}\n`;
  }
  const data = deflateSync(Buffer.from(index + bodies, 'latin1'));
  const entries = `/Type/ObjStm/N ${String(objects.length)}/First ${String(index.length)}`;
  return streamObject(packId, entries, data);
}

/**
 * The cross-reference stream (ISO 32000-1, 7.5.8) that a file with object streams needs instead of a table.
 *
 * @param places By object number less one; `null` where a number is not used.
 * @param trailer Entries of the trailer: root, information, identifier.
 */
export function crossReferenceStream(id: number, places: readonly (ObjectPlace | null)[], trailer: string): Uint8Array {
  const entries = Buffer.alloc((places.length + 1) * ENTRY);
  entries.writeUInt16BE(0xffff, ENTRY - 2);
  places.forEach((place, at) => {
    const start = (at + 1) * ENTRY;
    if (place === null) return;
    entries[start] = place.kind === 'offset' ? 1 : 2;
    entries.writeUInt32BE(place.kind === 'offset' ? place.offset : place.pack, start + 1);
    entries.writeUInt16BE(place.kind === 'offset' ? 0 : place.index, start + 5);
  });
  return streamObject(id, `/Type/XRef/Size ${String(places.length + 1)}/W[1 4 2]${trailer}`, deflateSync(entries));
}

/** Bytes of an entry: its kind, four for where, two for the index or the generation. */
const ENTRY = 7;

function streamObject(id: number, entries: string, data: Uint8Array): Uint8Array {
  const head = `${String(id)} 0 obj\n<<${entries}/Filter/FlateDecode/Length ${String(data.length)}>>\nstream\n`;
  return Buffer.concat([Buffer.from(head, 'latin1'), data, Buffer.from('\nendstream\nendobj\n', 'latin1')]);
}
