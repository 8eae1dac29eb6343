import PDFDocument from 'pdfkit';
import type { ObjectPlace, ShortObject } from './packed-objects';
import { crossReferenceStream, objectStream } from './packed-objects';

/** Objects in one object stream: readers unpack a whole stream for any object in it. */
const PACK_SIZE = 256;

/** What is used of pdfkit beyond its type declarations; all of it is proven by the contract test. */
interface Internals {
  readonly _offsets: (number | null)[];
  readonly _offset: number;
  readonly _root: { readonly id: number };
  readonly _info: { readonly id: number };
  readonly _id: Uint8Array;
  _write(data: Uint8Array | string): void;
  push(chunk: null): void;
}

/**
 * A document of pdfkit that can also take short objects past pdfkit's own writer, hundreds to a compressed stream, and
 * therefore ends in a cross-reference stream.
 */
export class PackingDocument extends PDFDocument {
  private pack: ShortObject[] = [];
  private readonly packed = new Map<number, ObjectPlace>();
  private packId = 0;

  /** A number for an object that is written by {@link writeShort}. */
  reserve(): number {
    return this.inside._offsets.push(null);
  }

  /** Writes an object that is no stream. */
  writeShort(id: number, body: string): void {
    if (this.pack.length === 0) this.packId = this.reserve();
    this.packed.set(id, { kind: 'packed', pack: this.packId, index: this.pack.length });
    this.pack.push({ id, body });
    if (this.pack.length === PACK_SIZE) this.closePack();
  }

  /** pdfkit copies title and author into XML as they stand. */
  override endMetadata(): void {
    this.info = Object.fromEntries(
      Object.entries(this.info).map(([key, value]) => [key, typeof value === 'string' ? escapeXml(value) : (value as unknown)]),
    ) as PDFKit.DocumentInfo;
    super.endMetadata();
  }

  /** Called by pdfkit when all its objects are written, in place of its table of offsets and its trailer. */
  protected _finalize(): void {
    const { inside } = this;
    this.closePack();
    const id = this.reserve();
    const start = inside._offset;
    inside._offsets[id - 1] = start;
    const places = inside._offsets.map((offset, at): ObjectPlace | null =>
      offset === null ? (this.packed.get(at + 1) ?? null) : { kind: 'offset', offset },
    );
    const fileId = `<${Buffer.from(inside._id).toString('hex')}>`;
    const trailer = `/Root ${String(inside._root.id)} 0 R/Info ${String(inside._info.id)} 0 R/ID[${fileId}${fileId}]`;
    inside._write(crossReferenceStream(id, places, trailer));
    inside._write(`startxref\n${String(start)}\n%%EOF`);
    inside.push(null);
  }

  private closePack(): void {
    if (this.pack.length === 0) return;
    this.inside._offsets[this.packId - 1] = this.inside._offset;
    this.inside._write(objectStream(this.packId, this.pack));
    this.pack = [];
  }

  private get inside(): Internals {
    return this as unknown as Internals;
  }
}

function escapeXml(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ').replace(/[&<>]/gu, (character) => `&#${String(character.charCodeAt(0))};`);
}
