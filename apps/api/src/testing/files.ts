import { crc32, deflateRawSync } from 'node:zlib';
import sharp from 'sharp';

/** A file as a person would choose one. */
export function fileOf(content: Uint8Array | string, name: string): File {
  return new File([typeof content === 'string' ? content : new Uint8Array(content)], name);
}

/** A small photo of a camera held upright: turned by its EXIF, with the place where it was taken. */
export async function photo(): Promise<Buffer> {
  return sharp({ create: { width: 80, height: 60, channels: 3, background: { r: 30, g: 90, b: 160 } } })
    .jpeg()
    .withExif({ IFD0: { Make: 'SecretCamera' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '35/1 10/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .toBuffer();
}

/** As much of a PDF as its beginning and end. */
export const PDF = Buffer.from('%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

/** One entry of an archive. */
export interface Packed {
  readonly name: string;
  readonly content: Buffer;
  /** Kept as it is instead of being packed. */
  readonly isStored?: boolean;
  /** What the directory says of its size, where that is not the truth. */
  readonly claimedBytes?: number;
}

/** An archive, which office documents are. */
export function zipOf(entries: readonly Packed[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, isStored = false, claimedBytes = content.length } of entries) {
    const packed = isStored ? content : deflateRawSync(content, { level: 9 });
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    about.writeUInt16LE(isStored ? 0 : 8, 4);
    about.writeUInt32LE(crc32(content), 10);
    about.writeUInt32LE(packed.length, 14);
    about.writeUInt32LE(claimedBytes, 18);
    about.writeUInt16LE(Buffer.byteLength(name), 22);
    const file = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), about, Buffer.from(name), packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), about, rest, Buffer.from(name)]));
    files.push(file);
    offset += file.length;
  }
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, ...directory, end]);
}

/** The least that is a Word document. */
export function docx(more: readonly Packed[] = []): Buffer {
  const part = (name: string): Packed => ({ name, content: Buffer.from('<x/>') });
  return zipOf([part('[Content_Types].xml'), part('word/document.xml'), ...more]);
}

/** The least that is an OpenDocument text. */
export function odt(type = 'application/vnd.oasis.opendocument.text'): Buffer {
  return zipOf([
    { name: 'mimetype', content: Buffer.from(type), isStored: true },
    { name: 'content.xml', content: Buffer.from('<x/>') },
  ]);
}
