import { once } from 'node:events';
import type { ReportDocument } from '@turnout/reports/document';
import { REPORT_THEME } from '@turnout/reports/document';
import type { FaceName } from '../text/faces';
import type { EmbeddedFont } from './embedded-font';
import type { PaintedPage } from './painted-page';
import { fontOf } from '../text/faces';
import { PackingDocument } from './packing-document';

/** An entry of the outline with its own entries. */
export interface OutlineItem {
  addItem(title: string, options: { pageNumber: number; top: number; left: number }): OutlineItem;
}

/** The file that is being written. */
export class PdfFile {
  readonly outline: OutlineItem;
  readonly pageWidth = REPORT_THEME.page.width;
  /** Object numbers of the pages so far. */
  readonly pageIds: number[] = [];
  private readonly pdf: PackingDocument;
  private readonly chunks: Uint8Array[] = [];

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
    this.pdf = new PackingDocument(options as unknown as PDFKit.PDFDocumentOptions);
    this.outline = this.pdf.outline as unknown as OutlineItem;
    this.pdf.on('data', (chunk: Uint8Array) => this.chunks.push(chunk));
  }

  font(face: FaceName): EmbeddedFont {
    this.pdf.font(fontOf(face) as unknown as PDFKit.Mixins.PDFFontSource);
    return (this.pdf as unknown as { readonly _font: EmbeddedFont })._font;
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
    return this.pdf.reserve();
  }

  /** Writes a dictionary as it stands, in Latin-1. */
  writeObject(id: number, body: string): void {
    this.pdf.writeShort(id, body);
  }

  /** Names the element at the top of the structure and the tree that leads from content to elements. */
  setStructure(topId: number, parentTreeId: number): void {
    const data = this.pdf.getStructTreeRoot().data as unknown as Record<string, unknown>;
    data['K'] = new Reference(topId);
    data['ParentTree'] = new Reference(parentTreeId);
    data['ParentTreeNextKey'] = this.pageIds.length;
  }

  /** Closes the file and returns its bytes. */
  async finish(): Promise<Uint8Array> {
    const ended = once(this.pdf, 'end');
    this.pdf.end();
    await ended;
    return Buffer.concat(this.chunks);
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
