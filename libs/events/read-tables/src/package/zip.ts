import { crc32, inflateRawSync } from 'node:zlib';
import { MAX_UNPACKED_BYTES } from '../limits';
import { refusal } from '../refusal';

const END_LENGTH = 22;
const END_MARK = 0x06054b50;
const MAX_COMMENT = 0xffff;
const ENTRY_LENGTH = 46;
const ENTRY_MARK = 0x02014b50;
const FILE_LENGTH = 30;
const FILE_MARK = 0x04034b50;
const MAX_ENTRIES = 5_000;
const MAX_RATIO = 250;
/** Small parts may well be packed better than any bomb has to be. */
const RATIO_COUNTS_FROM = 10_000_000;
/** What a field of four bytes holds where the value stands in a longer one: archives of more than 4 GB, which no source is. */
const ELSEWHERE = 0xffffffff;
const STORED = 0;
const DEFLATED = 8;

interface Entry {
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  readonly method: number;
  readonly checksum: number;
  readonly at: number;
}

/**
 * The parts of a document that is an archive. Its directory is checked before anything is unpacked; a part is unpacked when it is asked for,
 * into exactly the room that the directory states for it.
 */
export class Zip {
  private constructor(
    private readonly content: Buffer,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  private unpacked = 0;

  /** @throws DomainError `import.damaged`, `import.password-protected`, `import.unpacks-too-large` */
  static open(bytes: Uint8Array): Zip {
    const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return new Zip(content, entriesOf(content));
  }

  get names(): readonly string[] {
    return [...this.entries.keys()];
  }

  /**
   * What a part holds; `null` where there is no such part.
   * @throws DomainError `import.damaged` for what is not as the directory says, `import.unpacks-too-large`
   */
  part(name: string): Buffer | null {
    const entry = this.entries.get(name);
    if (entry === undefined) return null;
    this.unpacked += entry.unpackedBytes;
    if (this.unpacked > MAX_UNPACKED_BYTES) throw refusal('import.unpacks-too-large');
    const data = unpack(this.packed(entry), entry);
    if (data?.length !== entry.unpackedBytes || crc32(data) !== entry.checksum) throw damaged();
    return data;
  }

  private packed({ at, packedBytes }: Entry): Buffer {
    const { content } = this;
    if (at + FILE_LENGTH > content.length || content.readUInt32LE(at) !== FILE_MARK) throw damaged();
    const start = at + FILE_LENGTH + content.readUInt16LE(at + 26) + content.readUInt16LE(at + 28);
    if (start + packedBytes > content.length) throw damaged();
    return content.subarray(start, start + packedBytes);
  }
}

function unpack(packed: Buffer, { method, unpackedBytes }: Entry): Buffer | null {
  if (method === STORED) return packed;
  if (method !== DEFLATED) throw damaged();
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, unpackedBytes) });
  } catch {
    // More than the directory states, or not packed in this way at all.
    return null;
  }
}

function entriesOf(content: Buffer): ReadonlyMap<string, Entry> {
  const end = endOf(content);
  const count = content.readUInt16LE(end + 10);
  const length = content.readUInt32LE(end + 12);
  const start = content.readUInt32LE(end + 16);
  if (count > MAX_ENTRIES) throw refusal('import.unpacks-too-large');
  if (count === 0 || start + length > end) throw damaged();
  const entries = new Map<string, Entry>();
  let at = start;
  for (let index = 0; index < count; index++) {
    if (at + ENTRY_LENGTH > end || content.readUInt32LE(at) !== ENTRY_MARK) throw damaged();
    const nameEnd = at + ENTRY_LENGTH + content.readUInt16LE(at + 28);
    const name = content.toString('utf8', at + ENTRY_LENGTH, nameEnd);
    if (entries.has(name)) throw damaged();
    entries.set(name, entryAt(content, at));
    at = nameEnd + content.readUInt16LE(at + 30) + content.readUInt16LE(at + 32);
  }
  checkAmount([...entries.values()], content.length);
  return entries;
}

function entryAt(content: Buffer, at: number): Entry {
  if ((content.readUInt16LE(at + 8) & 1) === 1) throw refusal('import.password-protected');
  const entry = {
    method: content.readUInt16LE(at + 10),
    checksum: content.readUInt32LE(at + 16),
    packedBytes: content.readUInt32LE(at + 20),
    unpackedBytes: content.readUInt32LE(at + 24),
    at: content.readUInt32LE(at + 42),
  };
  if ([entry.packedBytes, entry.unpackedBytes, entry.at].includes(ELSEWHERE)) throw refusal('import.unpacks-too-large');
  return entry;
}

/** Where the record at the end of an archive begins; a comment may follow it. */
function endOf(content: Buffer): number {
  const first = Math.max(0, content.length - END_LENGTH - MAX_COMMENT);
  for (let at = content.length - END_LENGTH; at >= first; at--) {
    const isEnd = content.readUInt32LE(at) === END_MARK && at + END_LENGTH + content.readUInt16LE(at + 20) === content.length;
    if (isEnd) return at;
  }
  throw damaged();
}

/** What entries say they pack, added up, can be no more than the archive has: bombs let many entries share the same bytes. */
function checkAmount(entries: readonly Entry[], bytes: number): void {
  const packed = entries.reduce((sum, entry) => sum + entry.packedBytes, 0);
  const isBomb = entries.some(
    ({ packedBytes, unpackedBytes }) => unpackedBytes > RATIO_COUNTS_FROM && unpackedBytes > packedBytes * MAX_RATIO,
  );
  if (packed > bytes || isBomb) throw refusal('import.unpacks-too-large');
}

function damaged(): Error {
  return refusal('import.damaged');
}
