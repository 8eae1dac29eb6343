import { once } from 'node:events';
import type { ReportDocument } from '@turnout/reports/document';
import { REPORT_THEME } from '@turnout/reports/document';
import PDFDocument from 'pdfkit';
import type { FaceName } from '../text/faces';
import type { PaintedPage } from './paint-page';
import { fontOf } from '../text/faces';

/** A font of the file, as far as glyph runs need it. */
export interface EmbeddedFont {
  /** Name that pages know it by: `F1`. */
  readonly id: string;
  /** Glyph codes in hexadecimal and their advances in thousandths; glyphs are added to the embedded subset. */
  encode(
    text: string,
    features: Readonly<Record<string, boolean>>,
  ): readonly [readonly string[], readonly { readonly xAdvance: number; readonly advanceWidth: number }[]];
  ref(): object;
}

/** An entry of the outline with its own entries. */
export interface OutlineItem {
  addItem(title: string, options: { pageNumber: number; top: number; left: number }): OutlineItem;
}

/** What is used of pdfkit beyond its type declarations; all of it is checked by the contract test. */
interface Pdfkit extends PDFKit.PDFDocument {
  readonly _font: EmbeddedFont;
  readonly _root: { readonly data: Record<string, unknown> };
  readonly _offsets: (number | null)[];
  readonly _offset: number;
  _write(data: Uint8Array | string): void;
  getStructTreeRoot(): PDFKit.PDFKitReference & { readonly id: number; readonly data: Record<string, unknown> };
}

/** pdfkit copies the title into XML as it stands. */
class EscapingDocument extends PDFDocument {
  override endMetadata(): void {
    this.info = Object.fromEntries(
      Object.entries(this.info).map(([key, value]) => [key, typeof value === 'string' ? escapeXml(value) : (value as unknown)]),
    ) as PDFKit.DocumentInfo;
    super.endMetadata();
  }
}

const FLUSH_AT = 1 << 20;

/** The file that is being written. */
export class PdfFile {
  readonly outline: OutlineItem;
  readonly pageWidth = REPORT_THEME.page.width;
  /** Object numbers of the pages so far. */
  readonly pageIds: number[] = [];
  private readonly pdf: Pdfkit;
  private readonly chunks: Uint8Array[] = [];
  private readonly pending: string[] = [];
  private pendingLength = 0;

  constructor(document: ReportDocument) {
    const options = {
      pdfVersion: '1.7',
      tagged: true,
      subset: 'PDF/UA',
      lang: document.locale,
      displayTitle: true,
      autoFirstPage: false,
      font: null,
      size: [REPORT_THEME.page.width, REPORT_THEME.page.height],
      margin: 0,
      info: {
        Title: document.title,
        Author: document.project.name,
        Creator: 'Turnout',
        Producer: 'Turnout',
        CreationDate: new Date(document.asOf),
      },
    };
    this.pdf = new EscapingDocument(options as unknown as PDFKit.PDFDocumentOptions) as unknown as Pdfkit;
    this.outline = this.pdf.outline as unknown as OutlineItem;
    this.pdf.on('data', (chunk: Uint8Array) => this.chunks.push(chunk));
  }

  font(face: FaceName): EmbeddedFont {
    this.pdf.font(fontOf(face) as unknown as PDFKit.Mixins.PDFFontSource);
    return this.pdf._font;
  }

  /** Adds a page with its content, in PDF's own coordinates. */
  addPage({ content, fonts }: PaintedPage): void {
    this.pdf.addPage();
    const page = this.pdf.page as unknown as {
      readonly height: number;
      readonly fonts: Record<string, object>;
      readonly dictionary: { readonly id: number; readonly data: Record<string, unknown> };
      write(chunk: Uint8Array): void;
    };
    for (const font of fonts) page.fonts[font.id] = font.ref();
    page.dictionary.data['StructParents'] = this.pageIds.length;
    this.pageIds.push(page.dictionary.id);
    // A page of pdfkit begins upside down; turned once more it is upright.
    page.write(Buffer.from(`1 0 0 -1 0 ${String(page.height)} cm\n${content}`, 'latin1'));
  }

  get structureRootId(): number {
    return this.pdf.getStructTreeRoot().id;
  }

  /** A number for an object that is written by {@link writeObject}. */
  reserve(): number {
    return this.pdf._offsets.push(null);
  }

  /** Writes an object as it stands, in Latin-1, past pdfkit's own objects and their cost. */
  writeObject(id: number, body: string): void {
    if (this.pendingLength > FLUSH_AT) this.flush();
    const text = `${String(id)} 0 obj\n${body}\nendobj\n`;
    this.pdf._offsets[id - 1] = this.pdf._offset + this.pendingLength;
    this.pending.push(text);
    this.pendingLength += text.length;
  }

  /** Names the element at the top of the structure and the tree that leads from content to elements. */
  setStructure(topId: number, parentTreeId: number): void {
    const { data } = this.pdf.getStructTreeRoot();
    data['K'] = new Reference(topId);
    data['ParentTree'] = new Reference(parentTreeId);
    data['ParentTreeNextKey'] = this.pageIds.length;
  }

  /** Closes the file and returns its bytes. */
  async finish(): Promise<Uint8Array> {
    this.flush();
    const ended = once(this.pdf, 'end');
    this.pdf.end();
    await ended;
    return Buffer.concat(this.chunks);
  }

  private flush(): void {
    if (this.pending.length > 0) this.pdf._write(Buffer.from(this.pending.join(''), 'latin1'));
    this.pending.length = 0;
    this.pendingLength = 0;
  }
}

/** A reference to an object that pdfkit did not make: its tag keeps pdfkit from writing it as a dictionary. */
class Reference {
  readonly [Symbol.toStringTag] = 'Reference';

  constructor(private readonly id: number) {}

  toString(): string {
    return `${String(this.id)} 0 R`;
  }
}

function escapeXml(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ').replace(/[&<>]/gu, (character) => `&#${String(character.charCodeAt(0))};`);
}
