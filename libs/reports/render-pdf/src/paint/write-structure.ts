import type { PagePlace } from '../layout/page-plan';
import type { Place, Tag, TagTraits } from '../layout/tag';
import type { FileLink, PdfFile } from './pdf-file';
import { fromBottom, points } from './numbers';

/** What is led to stands a little below the upper edge of the window. */
const ABOVE = 6;

/**
 * Writes the structure tree of a painted document. Each element is one short dictionary: a table of ten thousand rows
 * has seventy thousand of them, and general-purpose objects would cost more than everything else together.
 */
export function writeStructure(root: Tag, file: PdfFile): void {
  new StructureWriter(file).write(root);
}

class StructureWriter {
  /** By page and marked-content id, the element that the content belongs to. */
  private readonly owners: number[][];
  private readonly ids = new Map<Tag, number>();
  private readonly links = new Map<Tag, number>();

  constructor(private readonly file: PdfFile) {
    this.owners = file.pageIds.map(() => []);
    for (const { tag, id } of file.links) this.links.set(tag, id);
  }

  write(root: Tag): void {
    const rootId = this.file.structureRootId;
    this.number(root);
    this.element(root, rootId);
    const tree = this.owners.map((ids, page) => `${String(page)}[${ids.map((id) => `${String(id)} 0 R`).join(' ')}]`);
    tree.push(...this.file.links.map((link, index) => `${String(this.owners.length + index)} ${String(this.idOf(link.tag))} 0 R`));
    this.file.links.forEach((link, index) => {
      this.file.writeObject(link.id, annotation(link, this.owners.length + index, this.file.pageIds));
    });
    const treeId = this.file.reserve();
    this.file.writeObject(treeId, `<</Nums[${tree.join('\n')}]>>`);
    this.file.setStructure(this.idOf(root), treeId);
  }

  private number(tag: Tag): void {
    this.ids.set(tag, this.file.reserve());
    for (const child of tag.children) this.number(child);
  }

  private idOf(tag: Tag): number {
    return this.ids.get(tag) ?? 0;
  }

  private element(tag: Tag, parentId: number): void {
    const id = this.idOf(tag);
    this.file.writeObject(id, `<</S/${tag.type}/P ${String(parentId)} 0 R${this.kids(tag, id)}${traits(tag.traits)}>>`);
    for (const child of tag.children) this.element(child, id);
  }

  private kids(tag: Tag, id: number): string {
    const [first] = tag.places;
    if (first === undefined) {
      return tag.children.length === 0 ? '' : `/K[${tag.children.map((child) => `${String(this.idOf(child))} 0 R`).join(' ')}]`;
    }
    const link = this.links.get(tag);
    const object = link === undefined ? [] : [`<</Type/OBJR/Obj ${String(link)} 0 R>>`];
    const marks = [...tag.places.map((place) => this.mark(place, first.page, id)), ...object];
    return `/Pg ${this.pageReference(first.page)}/K ${marks.length === 1 ? (marks[0] ?? '') : `[${marks.join(' ')}]`}`;
  }

  /** A piece of content; one that stands on another page than the first names its page. */
  private mark({ page, mark }: Place, ownPage: number, id: number): string {
    const owners = this.owners[page];
    if (owners !== undefined) owners[mark] = id;
    return page === ownPage ? String(mark) : `<</Type/MCR/Pg ${this.pageReference(page)}/MCID ${String(mark)}>>`;
  }

  private pageReference(page: number): string {
    return `${String(this.file.pageIds[page] ?? 0)} 0 R`;
  }
}

/** A link as readers follow it: no border, and what it says in words. */
function annotation({ x, y, width, height, to, said, pageId }: FileLink, key: number, pageIds: readonly number[]): string {
  const edges = [x, fromBottom(y + height), x + width, fromBottom(y)].map((edge) => points(edge)).join(' ');
  const head = `/Type/Annot/Subtype/Link/P ${String(pageId)} 0 R/Rect[${edges}]/Border[0 0 0]/F 4/StructParent ${String(key)}`;
  return `<<${head}/Contents${text(said)}${typeof to === 'string' ? action(to) : destination(to, pageIds)}>>`;
}

function action(href: string): string {
  const address = new URL(href).href.replace(/[()\\]/gu, (sign) => `\\${sign}`);
  return `/A<</S/URI/URI(${address})>>`;
}

/** A page with the place at the top of the window, in the size that the reader has chosen. */
function destination({ page, y }: PagePlace, pageIds: readonly number[]): string {
  return `/Dest[${String(pageIds[page] ?? 0)} 0 R/XYZ null ${points(fromBottom(Math.max(0, y - ABOVE)))} null]`;
}

function traits({ language, alternative, scope, rowSpan, columnSpan, box }: TagTraits): string {
  const table =
    (scope === undefined ? '' : `/Scope/${scope}`) +
    (rowSpan === undefined || rowSpan === 1 ? '' : `/RowSpan ${String(rowSpan)}`) +
    (columnSpan === undefined || columnSpan === 1 ? '' : `/ColSpan ${String(columnSpan)}`);
  return (
    (language === undefined ? '' : `/Lang${text(language)}`) +
    (alternative === undefined ? '' : `/Alt${text(alternative)}`) +
    (table === '' ? '' : `/A<</O/Table${table}>>`) +
    (box === undefined ? '' : `/A<</O/Layout/Placement/Block/BBox[${box.map((edge) => edge.toFixed(2)).join(' ')}]>>`)
  );
}

/** A text string in UTF-16, which needs no escapes. */
function text(value: string): string {
  const units = Array.from({ length: value.length }, (_, index) => value.charCodeAt(index).toString(16).padStart(4, '0'));
  return `<FEFF${units.join('')}>`;
}
