import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readStructure, type ReadElement } from './read-structure';

/** One page read back. */
export interface ReadPage {
  /** Text outside the structure: running heads and feet, and what is repeated after a page break. */
  readonly artifacts: string;
  /** Text within it. */
  readonly spoken: string;
  /** Edges of the area that text takes, in points from the bottom left corner. */
  readonly extent: { readonly left: number; readonly right: number; readonly bottom: number; readonly top: number };
}

/** A PDF file as another program reads it. */
export interface ReadPdf {
  readonly title: string;
  readonly language: string | null;
  readonly isMarked: boolean;
  readonly outline: readonly ReadOutline[];
  readonly pages: readonly ReadPage[];
  readonly structure: ReadElement;
  /** Number of elements that pdf.js finds in its own reading of the structure. */
  readonly elementCount: number;
}

/** An entry of the outline with its own. */
export interface ReadOutline {
  readonly title: string;
  readonly items: readonly ReadOutline[];
}

/** Reads a PDF back through pdf.js. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const { info, metadata } = await pdf.getMetadata();
  const marks = new Map<string, string>();
  const pages: ReadPage[] = [];
  let elementCount = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    pages.push(await readPage(page, marks));
    elementCount += countOf((await page.getStructTree()) as unknown as StructureNode);
  }
  const outline = ((await pdf.getOutline()) as readonly ReadOutline[] | null) ?? [];
  // Declared as an object, though it is a map.
  const markInfo = (await pdf.getMarkInfo()) as unknown as ReadonlyMap<string, boolean> | null;
  await task.destroy();
  return {
    title: String(metadata.get('dc:title')),
    language: (info as { Language?: string }).Language ?? null,
    isMarked: markInfo?.get('Marked') === true,
    outline: outline.map(outlineOf),
    pages,
    structure: readStructure(bytes, (page, mark) => marks.get(`p${String(page)}R_mc${String(mark)}`) ?? ''),
    elementCount,
  };
}

/** Where the links of a file lead, in the order of its pages. */
export async function linksOf(bytes: Uint8Array): Promise<readonly string[]> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const addresses: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const annotations = (await (await pdf.getPage(number)).getAnnotations()) as { readonly url?: string }[];
    addresses.push(...annotations.flatMap(({ url }) => (url === undefined ? [] : [url])));
  }
  await task.destroy();
  return addresses;
}

/** A link within a file: the number of the page it leads to, and what is said of it. */
export interface ReadJump {
  readonly page: number;
  readonly said: string;
}

/** The links within a file, in the order of its pages. */
export async function jumpsOf(bytes: Uint8Array): Promise<readonly ReadJump[]> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const jumps: ReadJump[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    for (const { dest, contentsObj } of (await (await pdf.getPage(number)).getAnnotations()) as readonly ReadAnnotation[])
      if (dest) jumps.push({ page: (await pdf.getPageIndex(dest[0])) + 1, said: contentsObj.str });
  }
  await task.destroy();
  return jumps;
}

interface ReadAnnotation {
  readonly dest?: readonly [Parameters<PDFDocumentProxy['getPageIndex']>[0]];
  readonly contentsObj: { readonly str: string };
}

function outlineOf({ title, items }: ReadOutline): ReadOutline {
  return { title, items: items.map(outlineOf) };
}

interface StructureNode {
  readonly role?: string;
  readonly children?: readonly StructureNode[];
}

function countOf(node: StructureNode): number {
  return (node.role === undefined ? 0 : 1) + (node.children ?? []).reduce((count, child) => count + countOf(child), 0);
}

async function readPage(page: PDFPageProxy, marks: Map<string, string>): Promise<ReadPage> {
  const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
  const extent = { left: Infinity, right: -Infinity, bottom: Infinity, top: -Infinity };
  let artifacts = '';
  let spoken = '';
  let mark: string | null = null;
  for (const item of items) {
    if (!('str' in item)) {
      mark = item.type === 'beginMarkedContentProps' ? (item.id ?? null) : null;
      continue;
    }
    const text = item.str + (item.hasEOL ? '\n' : '');
    if (mark === null) artifacts += text;
    else marks.set(mark, (marks.get(mark) ?? '') + text);
    if (mark !== null) spoken += text;
    if (item.str.trim() === '') continue;
    const [across, , , , x, y] = item.transform as [number, number, number, number, number, number];
    // Text that is turned, as below the bars of a diagram, runs upwards and stands left of its line.
    const isTurned = across === 0;
    extent.left = Math.min(extent.left, isTurned ? x - item.height : x);
    extent.right = Math.max(extent.right, isTurned ? x : x + item.width);
    extent.bottom = Math.min(extent.bottom, y);
    extent.top = Math.max(extent.top, y + (isTurned ? item.width : item.height));
  }
  return { artifacts, spoken, extent };
}
