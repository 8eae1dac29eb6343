import { open } from 'node:fs/promises';
import { DomainError } from '@turnout/shared/kernel';
import { readPiece } from './read-piece';

/** A box of the ISO base media format: where its content begins and ends in the file. */
interface Box {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

interface Extent {
  readonly offset: number;
  readonly length: number;
}

/** What is kept beside the picture: camera and place, and a second description of the same. */
const SAID_BESIDE = new Set(['Exif', 'mime']);
/** The directory of a photo is a few kilobytes. */
const MAX_META_BYTES = 1_000_000;

/**
 * Blanks what a HEIC photo says beside the picture, the place where it was taken above all. We cannot draw such a picture anew,
 * since its codec is not free; its directory we can read.
 * @throws DomainError `file.picture-broken` where that cannot be done
 */
export async function forgetPlace(path: string, bytes: number): Promise<void> {
  const meta = (await topBoxes(path, bytes)).find(({ type }) => type === 'meta');
  if (!meta || meta.end - meta.start > MAX_META_BYTES) throw broken();
  const directory = await readPiece(path, meta.start, meta.end - meta.start);
  const extents = guarded(() => extentsBeside(directory));
  if (extents.some(({ offset, length }) => offset + length > bytes)) throw broken();
  const file = await open(path, 'r+');
  try {
    for (const { offset, length } of extents) await file.write(Buffer.alloc(length), 0, length, offset);
  } finally {
    await file.close();
  }
}

async function topBoxes(path: string, bytes: number): Promise<Box[]> {
  const boxes: Box[] = [];
  for (let at = 0; at < bytes && boxes.length < 50;) {
    const head = await readPiece(path, at, 16);
    if (head.length < 8) throw broken();
    const box = boxAt(head, 0, at, bytes);
    boxes.push(box);
    at = box.end;
  }
  return boxes;
}

function boxAt(buffer: Buffer, at: number, base: number, limit: number): Box {
  const size = buffer.readUInt32BE(at);
  const type = buffer.toString('latin1', at + 4, at + 8);
  const header = size === 1 ? 16 : 8;
  const length = size === 1 ? Number(buffer.readBigUInt64BE(at + 8)) : size === 0 ? limit - base : size;
  if (length < header || base + length > limit) throw broken();
  return { type, start: base + header, end: base + length };
}

function boxesIn(buffer: Buffer, start: number, end: number): Box[] {
  const boxes: Box[] = [];
  for (let at = start; at + 8 <= end;) {
    const box = boxAt(buffer, at, at, end);
    boxes.push(box);
    at = box.end;
  }
  return boxes;
}

function extentsBeside(meta: Buffer): Extent[] {
  const boxes = boxesIn(meta, 4, meta.length);
  const [iinf, iloc] = [boxes.find(({ type }) => type === 'iinf'), boxes.find(({ type }) => type === 'iloc')];
  if (!iinf || !iloc) throw broken();
  const ids = idsBeside(meta, iinf);
  return ids.size === 0 ? [] : locations(meta.subarray(iloc.start, iloc.end)).filter(({ id }) => ids.has(id));
}

function idsBeside(meta: Buffer, { start, end }: Box): Set<number> {
  const entries = boxesIn(meta, start + (meta.readUInt8(start) === 0 ? 6 : 8), end);
  return new Set(
    entries.flatMap((entry) => {
      const version = meta.readUInt8(entry.start);
      const idLength = version === 2 ? 2 : 4;
      const typeAt = entry.start + 4 + idLength + 2;
      return SAID_BESIDE.has(meta.toString('latin1', typeAt, typeAt + 4)) ? [meta.readUIntBE(entry.start + 4, idLength)] : [];
    }),
  );
}

function locations(iloc: Buffer): (Extent & { readonly id: number })[] {
  const version = iloc.readUInt8(0);
  const sizes = iloc.readUInt16BE(4);
  const [offsetSize, lengthSize, baseSize] = [(sizes >> 12) & 15, (sizes >> 8) & 15, (sizes >> 4) & 15];
  const indexSize = version === 0 ? 0 : sizes & 15;
  let at = 6;
  const take = (size: number): number => {
    const value = size === 0 ? 0 : size === 8 ? Number(iloc.readBigUInt64BE(at)) : iloc.readUIntBE(at, size);
    at += size;
    return value;
  };
  const wide = version === 2 ? 4 : 2;
  const found: (Extent & { id: number })[] = [];
  for (let count = take(wide); count > 0; count--) {
    const id = take(wide);
    const method = version === 0 ? 0 : take(2) & 15;
    take(2);
    const base = take(baseSize);
    for (let extents = take(2); extents > 0; extents--) {
      take(indexSize);
      const offset = base + take(offsetSize);
      const length = take(lengthSize);
      // Anything but bytes of this very file is used by no camera for what it says beside the picture.
      if (method === 0) found.push({ id, offset, length });
    }
  }
  return found;
}

function guarded<T>(read: () => T): T {
  try {
    return read();
  } catch {
    throw broken();
  }
}

function broken(): DomainError {
  return new DomainError('file.picture-broken');
}
