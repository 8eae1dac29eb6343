import { once } from 'node:events';
import type { Picture, ReportDocument } from '@turnout/reports/document';
import { REPORT_THEME } from '@turnout/reports/document';
import type { FaceName } from '../text/faces';
import type { PlacedLink } from '../layout/page-plan';
import type { EmbeddedFont } from './embedded-font';
import type { EmbeddedImage } from './embedded-image';
import type { PaintedPage } from './painted-page';
import { fontOf } from '../text/faces';
import { PackingDocument } from './packing-document';

/** An entry of the outline with its own entries. */
export interface OutlineItem {
  addItem(title: string, options: { pageNumber: number; top: number; left: number }): OutlineItem;
}

/** A link of the file: the number of its object, and of the page it stands on. */
export interface FileLink extends PlacedLink {
  readonly id: number;
  readonly pageId: number;
}

/** What is used of a picture that pdfkit has read. */
interface PdfkitImage {
  readonly label: string;
  readonly obj: object | null;
  embed(document: object): void;
}

/** The file that is being written. */
export class PdfFile {
  readonly outline: OutlineItem;
  readonly pageWidth = REPORT_THEME.page.width;
  /** Object numbers of the pages so far. */
  readonly pageIds: number[] = [];
  private readonly pdf: PackingDocument;
  readonly links: FileLink[] = [];
  private readonly images = new Map<string, EmbeddedImage>();
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

  /** A picture of the document; `null` for one whose bytes the document does not hold. */
  image({ id, base64 }: Picture): EmbeddedImage | null {
    if (base64 === null) return null;
    let image = this.images.get(id);
    if (image === undefined) {
      const read = (this.pdf as unknown as { openImage(bytes: Buffer): PdfkitImage }).openImage(Buffer.from(base64, 'base64'));
      read.embed(this.pdf);
      image = { id: read.label, ref: () => read.obj ?? {} };
      this.images.set(id, image);
    }
    return image;
  }

  /** Adds a page with its content, in PDF's own coordinates. */
  addPage({ content, fonts, images, links }: PaintedPage): void {
    this.pdf.addPage();
    const page = this.pdf.page as unknown as {
      readonly height: number;
      readonly fonts: Record<string, object>;
      readonly xobjects: Record<string, object>;
      readonly dictionary: { readonly id: number; readonly data: Record<string, unknown> };
      write(chunk: Uint8Array): void;
    };
    for (const font of fonts) page.fonts[font.id] = font.ref();
    for (const image of images) page.xobjects[image.id] = image.ref();
    this.addLinks(links, page.dictionary);
    page.dictionary.data['StructParents'] = this.pageIds.length;
    this.pageIds.push(page.dictionary.id);
    // A page of pdfkit begins upside down; turned once more it is upright.
    page.write(Buffer.from(`1 0 0 -1 0 ${String(page.height)} cm\n${content}`, 'latin1'));
  }

  private addLinks(links: readonly PlacedLink[], page: { readonly id: number; readonly data: Record<string, unknown> }): void {
    if (links.length === 0) return;
    const numbered = links.map((link) => ({ ...link, id: this.reserve(), pageId: page.id }));
    this.links.push(...numbered);
    page.data['Annots'] = numbered.map(({ id }) => new Reference(id));
    // Readers go from link to link as they are read.
    page.data['Tabs'] = 'S';
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
    data['ParentTreeNextKey'] = this.pageIds.length + this.links.length;
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
