import { DomainError } from '@turnout/shared/kernel';
import { readPiece } from './read-piece';

/** One entry of an archive, as its directory states it. */
export interface ZipEntry {
  readonly name: string;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
}

const END_LENGTH = 22;
const END_MARK = 0x06054b50;
const ENTRY_LENGTH = 46;
const ENTRY_MARK = 0x02014b50;
const FILE_MARK = 0x04034b50;
const MAX_ENTRIES = 5_000;
const MAX_DIRECTORY_BYTES = 1_000_000;
const MAX_UNPACKED_BYTES = 300_000_000;
const MAX_RATIO = 200;
/** Small files may well be packed better than any bomb has to be. */
const RATIO_COUNTS_FROM = 10_000_000;

/**
 * Reads the directory of an archive without unpacking anything: its entries must be those of an ordinary document, and the
 * archive must begin where the file does and end where it does, so that it is nothing else besides.
 * @throws DomainError `file.content-mismatch` for what is no such archive, `file.unpacks-too-large` for what would be too much
 */
export async function readZipDirectory(path: string, bytes: number): Promise<readonly ZipEntry[]> {
  const head = await readPiece(path, 0, 4);
  const end = await readPiece(path, -END_LENGTH, END_LENGTH);
  if (head.length < 4 || head.readUInt32LE(0) !== FILE_MARK) throw mismatch();
  if (end.length < END_LENGTH || end.readUInt32LE(0) !== END_MARK) throw mismatch();
  const count = end.readUInt16LE(10);
  const length = end.readUInt32LE(12);
  const start = end.readUInt32LE(16);
  if (count > MAX_ENTRIES || length > MAX_DIRECTORY_BYTES) throw new DomainError('file.unpacks-too-large');
  if (count === 0 || start + length + END_LENGTH !== bytes) throw mismatch();
  const entries = entriesOf(await readPiece(path, start, length), count);
  checkAmount(entries, bytes);
  return entries;
}

function entriesOf(directory: Buffer, count: number): ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = 0;
  while (entries.length < count) {
    if (at + ENTRY_LENGTH > directory.length || directory.readUInt32LE(at) !== ENTRY_MARK) throw mismatch();
    const isEncrypted = (directory.readUInt16LE(at + 8) & 1) === 1;
    if (isEncrypted) throw mismatch();
    const nameLength = directory.readUInt16LE(at + 28);
    const name = directory.toString('utf8', at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength);
    entries.push({ name, packedBytes: directory.readUInt32LE(at + 20), unpackedBytes: directory.readUInt32LE(at + 24) });
    at += ENTRY_LENGTH + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  if (at !== directory.length || entries.some(({ name }) => isOutside(name))) throw mismatch();
  return entries;
}

/** What entries say they pack, added up, can be no more than the file has: bombs let many entries share the same bytes. */
function checkAmount(entries: readonly ZipEntry[], bytes: number): void {
  const packed = entries.reduce((sum, entry) => sum + entry.packedBytes, 0);
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpackedBytes, 0);
  const isPackedTooWell = unpacked > RATIO_COUNTS_FROM && unpacked > bytes * MAX_RATIO;
  if (packed > bytes || unpacked > MAX_UNPACKED_BYTES || isPackedTooWell) throw new DomainError('file.unpacks-too-large');
}

function isOutside(name: string): boolean {
  return /^[/\\]|^[a-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)|\0/iu.test(name);
}

function mismatch(): DomainError {
  return new DomainError('file.content-mismatch');
}
