import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Lengths of the fixed beginnings of what an archive is made of. @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT */
const LOCAL = 30;
const ENTRY = 46;
const END = 22;
/** The first day that an archive can name, at midnight of wherever this runs: archives know no time zones. */
const FIRST_DAY = new Date(1980, 0, 1);

/** A file as the directory of an archive names it. */
interface Entry {
  readonly name: string;
  /** Where its entry begins, and where the file. */
  readonly at: number;
  readonly offset: number;
}

/**
 * Changes one text of an archive without a comment, and leaves the others packed as they are: packing sheets anew would take longer than
 * writing them.
 */
export function changePart(archive: Uint8Array, name: string, change: (text: string) => string): Uint8Array {
  const old = entriesOf(archive).find((entry) => entry.name === name);
  const text = unzipSync(archive, { filter: (file) => file.name === name })[name];
  if (old === undefined || text === undefined) throw new RangeError(`The archive holds no ${name}.`);
  const changed = zipSync({ [name]: strToU8(change(strFromU8(text))) }, { mtime: FIRST_DAY, level: 6 });
  const file = changed.subarray(0, directoryOf(changed));
  const after = old.offset + lengthOf(archive, old);
  const grown = file.length - (after - old.offset);
  const directory = settledDirectory(archive, old, changed.subarray(file.length), grown);
  return joined([archive.subarray(0, old.offset), file, archive.subarray(after, directoryOf(archive)), directory]);
}

/** The directory and its end, with the sizes of the changed file, and everything behind it further on by so many bytes. */
function settledDirectory(archive: Uint8Array, old: Entry, changed: Uint8Array, grown: number): Uint8Array {
  const from = directoryOf(archive);
  const directory = archive.slice(from);
  const view = viewOf(directory);
  // From how it is packed to how long it is.
  directory.set(changed.subarray(10, 28), old.at - from + 10);
  for (const { at, offset } of entriesOf(archive)) if (offset > old.offset) view.setUint32(at - from + 42, offset + grown, true);
  view.setUint32(directory.length - END + 16, from + grown, true);
  return directory;
}

function entriesOf(archive: Uint8Array): readonly Entry[] {
  const view = viewOf(archive);
  let next = directoryOf(archive);
  return Array.from({ length: view.getUint16(archive.length - END + 10, true) }, () => {
    const at = next;
    const [name = 0, extra = 0, comment = 0] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    next += ENTRY + name + extra + comment;
    return { at, name: strFromU8(archive.subarray(at + ENTRY, at + ENTRY + name)), offset: view.getUint32(at + 42, true) };
  });
}

function lengthOf(archive: Uint8Array, { at, offset }: Entry): number {
  const view = viewOf(archive);
  return LOCAL + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true) + view.getUint32(at + 20, true);
}

/** Where the directory begins, as the end of the archive says. */
function directoryOf(archive: Uint8Array): number {
  return viewOf(archive).getUint32(archive.length - END + 16, true);
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
